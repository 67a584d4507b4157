using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Roles of the lines under a heading such as "Contact" or "Personal details".</summary>
internal static class ContactSection
{
    private const int LongestLoose = 8;

    public static Func<Line, Role> Roles(string heading, IReadOnlyList<Line> lines)
    {
        var found = ContactBlock.Find(lines, []);
        // Birth date and nationality belong to the contact block when there is one; by themselves they are plain text.
        var reaches = lines.Any(line => ContactPatterns.Email(line.Text) is not null || ContactPatterns.Phone(line.Text) is not null && !ContactLines.TellsDetails(line));
        var contact = ContactHeadings.IsContact(heading);
        return line => found.Contains(line) ? !reaches && ContactLines.TellsDetails(line) ? Role.Text : Role.Contact
            : contact && line.Words <= LongestLoose ? Role.Contact : Role.Text;
    }
}
