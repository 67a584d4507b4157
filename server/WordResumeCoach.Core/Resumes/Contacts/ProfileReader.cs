using System.Text.RegularExpressions;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Reads LinkedIn and GitHub accounts and the person's website from details and links.</summary>
internal static partial class ProfileReader
{
    [GeneratedRegex(@"^[@/]?[\p{L}0-9][\p{L}0-9_.-]{1,60}(/[\p{L}0-9_.-]+)*/?$")]
    private static partial Regex HandlePattern();

    public static ContactField? LinkedIn(ContactValue value)
    {
        if (LinkedInAddress(value) is { } found)
            return found;
        return value.Label == ContactKind.LinkedIn && IsOwn(value.Text) ? value.Field(0, value.Length) : null;
    }

    public static ContactField? LinkedInAddress(ContactValue value) => ContactPatterns.LinkedIn(value.Text) is { } at ? value.Field(at.Start, at.Length) : null;

    public static ContactField? LinkedInTarget(ContactSource source) => LinkTargets.Find(source, target => ContactPatterns.LinkedIn(target) is not null, target => target);

    public static ContactField? GitHub(ContactValue value)
    {
        if (ContactPatterns.GitHub(value.Text) is { } at)
            return value.Field(at.Start, at.Length);
        return value.Label == ContactKind.GitHub && HandlePattern().IsMatch(value.Text) && IsOwn(value.Text) ? value.Field(0, value.Length) : null;
    }

    public static ContactField? GitHubTarget(ContactSource source) => LinkTargets.Find(source, target => Profiles.Owner(target) is not null, target => target);

    /// <summary>Outside the contact block an address of a project says nothing of the person; one of an account does.</summary>
    public static ContactField? GitHubAccount(ContactValue value) =>
        ContactPatterns.GitHub(value.Text) is { } at && Profiles.Account(value.Text.Substring(at.Start, at.Length)) is not null ? value.Field(at.Start, at.Length) : null;

    public static ContactField? AccountTarget(ContactSource source) => LinkTargets.Find(source, target => Profiles.Account(target) is not null, target => target);

    /// <summary>A handle by itself, beside an icon that was a picture: it is the account that the document's projects belong to.</summary>
    public static ContactField? Handle(IReadOnlyList<ContactValue> values, IReadOnlyList<ContactSource> sources)
    {
        var owners = sources.SelectMany(source => source.Links.Select(link => Profiles.Owner(link.Target)).Append(Profiles.Owner(source.Text.Split(' ', '\t').FirstOrDefault(word => Profiles.Owner(word) is not null) ?? "")))
            .OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = values.FirstOrDefault(value => value.Label is null && HandlePattern().IsMatch(value.Text) && owners.Contains(value.Text.Trim('@', '/')));
        return found?.Field(0, found.Length);
    }

    public static ContactField? LabelledWebsite(ContactValue value) => value.Label == ContactKind.Website ? Website(value) : null;

    public static ContactField? Website(ContactValue value)
    {
        if (value.Label is ContactKind.Account or ContactKind.Detail || ContactPatterns.Website(value.Text) is not { } at)
            return null;
        var field = value.Field(at.Start, at.Length);
        return !Lines.Slots.Without(value.Source.Text).Contains(field.Text, StringComparison.Ordinal) || (field.Target is { } target && KnownSites.Has(target) && !target.Contains("linkedin", StringComparison.OrdinalIgnoreCase)) ? null : field;
    }

    // What a link shows decides: an e-mail address or a number over a wrong target is no website.
    public static ContactField? WebsiteTarget(ContactSource source) => source.Links
        .Where(link => link.Target.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !KnownSites.Has(link.Target) && KnownSites.HasHost(link.Target) && !IsTold(source.Text.Substring(link.Start, link.Length)))
        .Select(link => LinkTargets.Field(source, link, target => target)).FirstOrDefault();

    private static bool IsTold(string shown) => ContactPatterns.Email(shown) is not null || ContactPatterns.Phone(shown) is not null || ContactPatterns.LinkedIn(shown) is not null || ContactPatterns.GitHub(shown) is not null;

    // "LinkedIn: Jane Example" shows no address, and is still what the page shows.
    private static bool IsOwn(string text) => text.Length is > 2 and <= 60 && text.Any(char.IsLetter) && !text.Contains('@') | text[0] == '@' && !Lines.Slots.HasSlot(text) && !ContactLines.IsAsked(text)
        && ContactLabels.Of(text) is null && ContactPatterns.Website(text) is null && !Places.Place.Is(text);
}
