using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Reads how the person can be reached from the contact block, the parts outside the body and, last, the rest of the body.</summary>
internal static class ContactReader
{
    /// <param name="name">The lines found to hold the name.</param>
    /// <param name="block">The body's contact block.</param>
    /// <param name="outside">Headers, footers, text boxes.</param>
    /// <param name="rest">Other body paragraphs, references left out.</param>
    public static Contact Read(IReadOnlyList<Line> name, IReadOnlyList<ContactSource> block, IReadOnlyList<ContactSource> outside, IReadOnlyList<ContactSource> rest)
    {
        List<ContactSource> near = [.. block, .. outside];
        var values = ContactValue.Of(near);
        var far = ContactValue.Of([.. rest.Where(source => source.Text.Length < FarLongest)]);
        var shown = NameReader.Read(name, outside);
        return new Contact
        {
            Name = shown,
            Email = First(values, AddressReader.Email) ?? First(near, AddressReader.MailTarget) ?? Asked(near, "mail") ?? First(far, AddressReader.Email),
            Phone = First(values, AddressReader.Phone) ?? First(near, AddressReader.PhoneTarget) ?? Asked(near, "phone") ?? First(far, AddressReader.LabelledPhone),
            LinkedIn = First(values, ProfileReader.LinkedIn) ?? First(near, ProfileReader.LinkedInTarget) ?? First(far, ProfileReader.LinkedInAddress) ?? First(rest, ProfileReader.LinkedInTarget),
            GitHub = First(values, ProfileReader.GitHub) ?? First(near, ProfileReader.AccountTarget) ?? ProfileReader.Handle(values, [.. near, .. rest]) ?? First(near, ProfileReader.GitHubTarget) ?? First(far, ProfileReader.GitHubAccount) ?? First(rest, ProfileReader.AccountTarget),
            Website = First(values, ProfileReader.LabelledWebsite) ?? First(values, ProfileReader.Website) ?? First(near, ProfileReader.WebsiteTarget),
            Location = LocationReader.Find(values, name, shown) ?? Asked(near, "address", "city"),
        };
    }

    private const int FarLongest = 300;

    private static ContactField? First<T>(IReadOnlyList<T> sources, Func<T, ContactField?> find)
    {
        foreach (var source in sources)
        {
            if (find(source) is { } field)
                return field;
        }
        return null;
    }

    // "Your e-mail" without brackets stands for a value; a slot does not.
    private static ContactField? Asked(IReadOnlyList<ContactSource> sources, params string[] words) => First(sources, source =>
    {
        foreach (var (start, length) in ContactSegments.Of(source.Text))
        {
            var segment = source.Text.Substring(start, length);
            if (Slots.HasSlot(segment) || !ContactLines.IsAsked(segment) || !(segment.Contains("your", StringComparison.OrdinalIgnoreCase) || segment.Contains(' ')))
                continue;
            if (words.Any(word => Folded.Of(segment).Contains(word, StringComparison.Ordinal)))
                return source.Field(start, length);
        }
        return null;
    });
}
