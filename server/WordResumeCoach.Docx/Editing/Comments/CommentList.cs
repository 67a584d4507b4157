using System.Collections.Immutable;
using System.Text;
using WordResumeCoach.Docx.Editing.Files;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Revisions;
using WordResumeCoach.Docx.Editing.Words;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Editing.Comments;

/// <summary>The comments part: more come at its end, and all that was there stays byte for byte.</summary>
internal static class CommentList
{
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    /// <param name="write">Writes the comments the way the part spells names.</param>
    public static void Append(WordFile word, bool isStrict, Func<WordNames, IEnumerable<string>> write)
    {
        var relationship = word.Relationships.First("comments");
        if (relationship?.Part is not { } part)
        {
            var names = new WordNames("w", isStrict ? Namespaces.StrictWord : Namespaces.Word);
            var type = (isStrict ? Namespaces.StrictRelationships : Namespaces.Relationships) + "/comments";
            word.Package.Add(word.Name, relationship?.Name ?? NewName(word), relationship?.Type ?? type, Type, Encoding.UTF8.GetBytes(
                $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:comments xmlns:w=\"{names.Address}\">{string.Concat(write(names))}</w:comments>"));
            return;
        }
        var markup = StoredMarkup.Read(word.Package.Read(part));
        var root = RootElement.Of(markup.Xml);
        if (root.Name != "comments")
            throw new DocumentProblemException(DocumentProblem.Damaged);
        var own = new WordNames(root.Prefix, RootElement.Address(markup.Xml));
        word.Package.Replace(part, markup.Store(root.Append(markup.Xml, string.Concat(write(own)))));
    }

    /// <summary>Takes comments out that are still as they came.</summary>
    public static void Remove(WordFile word, ImmutableArray<UndoComment> comments)
    {
        if (comments.IsEmpty || word.Relationships.First("comments")?.Part is not { } part)
            return;
        var markup = StoredMarkup.Read(word.Package.Read(part));
        var known = comments.ToLookup(comment => comment.Id, comment => comment.AfterHash);
        var gone = new List<Splice>();
        var scanner = new MarkupScanner(markup.Xml);
        scanner.Read();
        while (scanner.Read())
        {
            if (!scanner.IsElement || scanner is not { Depth: 2, Word: "comment" })
                continue;
            var (id, start) = (scanner.Value("id") ?? "", scanner.Start);
            var element = Element.Read(scanner);
            var hash = UndoRecord.Hash(markup.Xml[element.Start..element.End]);
            if (known[id].Any(after => after.AsSpan().SequenceEqual(hash)))
                gone.Add(new Splice(start, element.End, ""));
        }
        if (gone.Count > 0)
            word.Package.Replace(part, markup.Store(Splice.Apply(markup.Xml, .., gone)));
    }

    // Beside the main part, as Word has it, unless its folder has a name that would need care in relationships.
    private static string NewName(WordFile word)
    {
        var folder = word.Name[..(word.Name.LastIndexOf('/') + 1)];
        if (!folder.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_'))
            folder = "";
        return Enumerable.Range(0, int.MaxValue)
            .Select(number => $"{folder}comments{(number == 0 ? "" : number)}.xml")
            .First(name => word.Package.Directory.Find(name) is null);
    }
}
