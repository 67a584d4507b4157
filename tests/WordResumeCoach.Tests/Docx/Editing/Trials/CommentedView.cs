using System.Text;
using System.Text.RegularExpressions;
using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;
using WordResumeCoach.Tests.Docx.Editing.Zip;

namespace WordResumeCoach.Tests.Docx.Editing.Trials;

/// <summary>Shows where comments stand: their range marks become runs with a character, and the reader reads those.</summary>
internal static partial class CommentedView
{
    private const char FirstMark = '\uE000';

    /// <summary>Asserts that each new comment stands on the words its edit quotes.</summary>
    public static void Check(byte[] before, byte[] after, IReadOnlyList<Edit> edits)
    {
        var (name, main) = Entries.MainPart(after);
        var old = Ids(Encoding.UTF8.GetString(Entries.MainPart(before).Content)).ToHashSet();
        var xml = Encoding.UTF8.GetString(main);
        var ids = Ids(xml).Where(id => !old.Contains(id)).Distinct().Order().ToList();
        Assert.Equal(edits.Count, ids.Count);
        var marked = Mark().Replace(xml, match => ids.IndexOf(int.Parse(match.Groups["id"].Value)) is >= 0 and var index
            ? $"{match.Value}<{match.Groups["w"].Value}r>{Shown(match.Groups["w"].Value)}<{match.Groups["w"].Value}t>{(char)(FirstMark + (2 * index) + (match.Groups["end"].Success ? 1 : 0))}</{match.Groups["w"].Value}t></{match.Groups["w"].Value}r>"
            : match.Value);
        var texts = DocumentReader.Read(new RawZip().AddAll(after).Replace(name, Encoding.UTF8.GetBytes(marked)).ToBytes()).Paragraphs;
        // Ids were given in the order of the edits.
        for (var i = 0; i < edits.Count; i++)
        {
            var text = texts[edits[i].Ordinal].Text;
            var (start, end) = (text.IndexOf((char)(FirstMark + (2 * i))), text.IndexOf((char)(FirstMark + (2 * i) + 1)));
            Assert.Equal(edits[i].Start, Plain(text[..start]).Length);
            Assert.Equal(edits[i].Exact, Plain(text[start..end]));
        }
    }

    // The paragraph's style may hide what says nothing else.
    private static string Shown(string prefix) => prefix.Length == 0 ? "" : $"<{prefix}rPr><{prefix}vanish {prefix}val=\"0\"/></{prefix}rPr>";

    private static IEnumerable<int> Ids(string xml) => Mark().Matches(xml).Select(match => int.Parse(match.Groups["id"].Value));

    private static string Plain(string text) => string.Concat(text.Where(c => c is < FirstMark or > '\uF000'));

    [GeneratedRegex("""<(?<w>(\w+:)?)commentRange(Start|(?<end>End))\b[^>]*?\bid=["'](?<id>-?\d+)["'][^>]*?(/>|></(\w+:)?commentRange\w+>)""")]
    private static partial Regex Mark();
}
