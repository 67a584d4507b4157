using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Words;

namespace WordResumeCoach.Docx.Editing.Cleaning;

/// <summary>
/// The properties of a file that tell who made it, where and how (ECMA-376 part 1, 22.2, and part 2, 11). The title stays, which
/// is the document's own name and ends in the PDF; so do the dates, which tell nobody's name.
/// </summary>
internal static class FileProperties
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["creator"] = "AUTHOR",
        ["lastModifiedBy"] = "LASTSAVEDBY",
        ["description"] = "COMMENTS",
        ["keywords"] = "KEYWORDS",
        ["subject"] = "SUBJECT",
        ["category"] = "CATEGORY",
        ["contentStatus"] = "CONTENTSTATUS",
        ["identifier"] = "IDENTIFIER",
        ["version"] = "VERSION",
        ["revision"] = "REVNUM",
        ["lastPrinted"] = "PRINTDATE",
        ["Company"] = "COMPANY",
        ["Manager"] = "MANAGER",
        ["Template"] = "TEMPLATE",
        ["TotalTime"] = "EDITTIME",
    };

    /// <param name="xml">The core or extended properties part.</param>
    public static string Without(string xml, PropertyUse use, CleanTally tally)
    {
        var splices = new List<Splice>();
        var scanner = new MarkupScanner(xml);
        while (scanner.Read())
        {
            if (!scanner.IsElement || scanner.Depth != 2 || !Fields.TryGetValue(scanner.Name.ToString(), out var field)
                || use.Shows(scanner.Name.ToString(), field))
                continue;
            var start = scanner.Start;
            var isEmpty = scanner.Kind == MarkupKind.Empty;
            while (!isEmpty && scanner.Read() && scanner is not { Kind: MarkupKind.Close, Depth: 2 })
            {
            }
            splices.Add(new Splice(start, scanner.End, ""));
            tally.Add(RemovedThing.Property);
        }
        return Splice.Apply(xml, .., splices);
    }
}
