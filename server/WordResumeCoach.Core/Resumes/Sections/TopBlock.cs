using WordResumeCoach.Core.Resumes.Contacts;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>Roles of the lines that stand in no section: the name, how to reach the person, a headline, a summary without a heading.</summary>
internal static class TopBlock
{
    private const int LongestLabel = 40;
    private const int MostLabelWords = 4;

    /// <summary>Gives each line its role, and gives back the lines that hold the name.</summary>
    public static List<Line> Assign(IReadOnlyList<Line> top, Look body, NameEvidence evidence, Role[] roles, bool hasHeadings)
    {
        var name = NameFinder.Find(top, body, evidence);
        var contact = ContactBlock.Find(top, name);
        foreach (var line in top)
            roles[line.Ordinal] = RoleOf(line, name, contact, hasHeadings);
        // Prose whose lines were broken by hand goes on.
        for (var i = 1; i < top.Count; i++)
        {
            if (roles[top[i].Ordinal] == Role.Text && roles[top[i - 1].Ordinal] == Role.Summary && top[i].Ordinal == top[i - 1].Ordinal + 1 && !top[i - 1].EndsSentence && top[i].Words >= 3)
                roles[top[i].Ordinal] = Role.Summary;
        }
        return name;
    }

    private static Role RoleOf(Line line, List<Line> name, HashSet<Line> contact, bool hasHeadings)
    {
        if (line.IsEmpty)
            return Role.Empty;
        if (name.Contains(line))
            return Role.Name;
        if (NameText.IsDocumentTitle(line))
            return Role.Text;
        if (ContactLines.TellsDetails(line))
            return Role.Text;
        if (contact.Contains(line))
            return Role.Contact;
        if (line.Listed && line.Words > 3)
            return Role.Bullet;
        return hasHeadings && IsProse(line) ? Role.Summary : Role.Text;
    }

    // A quotation is someone else's praise, not the person's summary.
    private static bool IsProse(Line line) => !IsLabelled(line) && (line.Words >= 14 || (line.EndsSentence && line.Words >= 8)) && line.Text[0] is not ('"' or '“' or '«' or '„');

    // "Format: remote, full time": a detail, however long.
    private static bool IsLabelled(Line line) => !line.EndsSentence && line.Plain.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestLabel and var colon && line.Plain[..colon].Count(c => c == ' ') < MostLabelWords;
}
