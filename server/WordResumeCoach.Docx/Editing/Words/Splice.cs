using System.Text;

namespace WordResumeCoach.Docx.Editing.Words;

/// <summary>One stretch of stored XML and what stands there instead.</summary>
internal sealed record Splice(int Start, int End, string Xml)
{
    /// <summary>The stretch with all of them done. They do not overlap; of two at one place the first given comes first.</summary>
    public static string Apply(string xml, Range stretch, IEnumerable<Splice> splices)
    {
        var (start, length) = stretch.GetOffsetAndLength(xml.Length);
        var spliced = new StringBuilder(length);
        var done = start;
        foreach (var splice in splices.OrderBy(splice => splice.Start).ThenBy(splice => splice.End))
        {
            spliced.Append(xml.AsSpan(done..splice.Start)).Append(splice.Xml);
            done = splice.End;
        }
        return spliced.Append(xml.AsSpan(done..(start + length))).ToString();
    }
}
