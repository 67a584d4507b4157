using WordResumeCoach.Core.Resumes.Contacts;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>Roles of the lines that stand in no section: the name, how to reach the person, a headline, a summary without a heading.</summary>
internal static class TopBlock
{
    /// <summary>Gives each line its role, and gives back the lines that hold the name.</summary>
    public static List<Line> Assign(IReadOnlyList<Line> top, Look body, NameEvidence evidence, Role[] roles, bool hasHeadings)
    {
        var name = NameFinder.Find(top, body, evidence);
        foreach (var line in top)
            roles[line.Ordinal] = RoleOf(line, name, hasHeadings);
        // A label in one cell, its value in the next.
        for (var i = 0; i + 1 < top.Count; i++)
        {
            if (top[i].Paragraph.Cell is { } cell && ContactLines.IsLabelAlone(top[i]) && roles[top[i].Ordinal] is Role.Text or Role.Contact)
            {
                roles[top[i].Ordinal] = Role.Contact;
                if (top[i + 1].Paragraph.Cell is { } beside && beside.Table == cell.Table && beside.Row == cell.Row && roles[top[i + 1].Ordinal] == Role.Text)
                    roles[top[i + 1].Ordinal] = Role.Contact;
            }
        }
        // Prose whose lines were broken by hand goes on.
        for (var i = 1; i < top.Count; i++)
        {
            if (roles[top[i].Ordinal] == Role.Text && roles[top[i - 1].Ordinal] == Role.Summary && top[i].Ordinal == top[i - 1].Ordinal + 1 && !top[i - 1].EndsSentence && top[i].Words >= 3)
                roles[top[i].Ordinal] = Role.Summary;
        }
        return name;
    }

    private static Role RoleOf(Line line, List<Line> name, bool hasHeadings)
    {
        if (line.IsEmpty)
            return Role.Empty;
        if (name.Contains(line))
            return Role.Name;
        if (NameFinder.IsDocumentTitle(line))
            return Role.Text;
        if (ContactLines.IsPersonal(line))
            return Role.Text;
        if (ContactLines.Is(line))
            return Role.Contact;
        if (line.Listed && line.Words > 3)
            return Role.Bullet;
        return hasHeadings && IsProse(line) ? Role.Summary : Role.Text;
    }

    // A quotation is someone else's praise, not the person's summary.
    private static bool IsProse(Line line) => (line.Words >= 14 || (line.EndsSentence && line.Words >= 8)) && line.Text[0] is not ('"' or '“' or '«' or '„');
}
