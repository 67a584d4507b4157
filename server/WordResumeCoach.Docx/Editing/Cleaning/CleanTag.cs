using System.Text;
using WordResumeCoach.Docx.Editing.Markup;

namespace WordResumeCoach.Docx.Editing.Cleaning;

/// <summary>Open tags without the attributes by which Word tells editing sessions apart (ECMA-376 part 1, 17.15.1.70).</summary>
internal static class CleanTag
{
    /// <summary>Writes the open tag the scanner stands on.</summary>
    public static void Write(StringBuilder written, string xml, MarkupScanner scanner, CleanTally tally)
    {
        var done = scanner.Start;
        if (scanner.Vocabulary == Vocabulary.Word && xml.AsSpan(scanner.Start..scanner.End).IndexOf(":rsid") >= 0)
        {
            foreach (var (name, site) in scanner.OwnAttributeSites().Where(attribute => attribute.Name.StartsWith("rsid", StringComparison.Ordinal)))
            {
                written.Append(xml.AsSpan(done..site.Start.Value));
                done = site.End.Value;
                tally.Add(RemovedThing.EditingId);
            }
        }
        written.Append(xml.AsSpan(done..scanner.End));
    }
}
