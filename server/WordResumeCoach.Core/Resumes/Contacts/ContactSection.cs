using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Roles of the lines under a heading such as "Contact" or "Personal details".</summary>
internal static class ContactSection
{
    private const int LongestLoose = 8;

    public static Func<Line, Role> Roles(string heading, IReadOnlyList<Line> lines)
    {
        var found = ContactBlock.Find(lines, []);
        var contact = ContactHeadings.Is(heading);
        // Birth date and nationality reach nobody, and neither does the name.
        return line => !ContactLines.TellsDetails(line) && ContactPieces.Of(line.Text) is not [{ Label: ContactKind.Name }] && (found.Contains(line) || (contact && line.Words <= LongestLoose)) ? Role.Contact : Role.Text;
    }
}
