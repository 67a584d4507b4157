using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>The name again, at the top of another page or under a declaration: it opens no entry.</summary>
internal static class RepeatedName
{
    public static void Mark(IEnumerable<Line> lines, Line name, Role[] roles)
    {
        foreach (var line in lines)
        {
            if (line != name && roles[line.Ordinal] is Role.EntryHeading or Role.Bullet && line.Plain.Trim().Equals(name.Plain.Trim(), StringComparison.OrdinalIgnoreCase))
                roles[line.Ordinal] = Role.Text;
        }
    }
}
