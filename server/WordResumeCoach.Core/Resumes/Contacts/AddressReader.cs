namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Reads e-mail addresses and telephone numbers from details.</summary>
internal static class AddressReader
{
    // Postal codes and numbers of houses are shorter.
    private const int LongNumber = 10;

    public static ContactField? Email(ContactValue value) =>
        value.Label is not (ContactKind.Account or ContactKind.Detail) && ContactPatterns.Email(value.Text) is { } at ? value.Field(at.Start, at.Length) : null;

    public static ContactField? MailTarget(ContactSource source) =>
        LinkTargets.Find(source, target => target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && target.Contains('@'), target => Uri.UnescapeDataString(target[7..].Split('?')[0]).Trim());

    /// <summary>A number; digits in an address count only when they are written as a number to call.</summary>
    public static ContactField? Phone(ContactValue value)
    {
        if (ContactPatterns.Phone(value.Text) is not { } at)
            return null;
        var call = value.Text[at.Start] is '+' or '(' || value.Text.Substring(at.Start, at.Length).Count(char.IsAsciiDigit) >= LongNumber;
        return value.Label is null or ContactKind.Phone or ContactKind.Email || (call && value.Label is ContactKind.Address or ContactKind.Name) ? value.Field(at.Start, at.Length) : null;
    }

    public static ContactField? PhoneTarget(ContactSource source) => LinkTargets.Find(source, target => target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase), target => target[4..]);

    /// <summary>Outside the contact block a number counts only with its label, a country code or an e-mail address beside it.</summary>
    public static ContactField? LabelledPhone(ContactValue value) =>
        value.Label == ContactKind.Phone || value.Text.Contains('+') || value.Source.Text.Length < 120 && value.Source.Text.Contains('@') ? Phone(value) : null;
}
