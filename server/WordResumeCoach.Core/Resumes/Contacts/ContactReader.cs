using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Places;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Reads how the person can be reached from the contact block, the parts outside the body and, last, the rest of the body.</summary>
internal static class ContactReader
{
    private static readonly string[] PlaceLabels =
    [
        "address", "location", "city", "current address", "home address", "permanent address", "based in", "residence", "adresse", "anschrift", "wohnort",
        "direccion", "domicilio", "endereco", "indirizzo", "adres", "woonplaats", "a",
    ];

    /// <param name="name">The lines found to hold the name.</param>
    /// <param name="block">The body's contact block.</param>
    /// <param name="outside">Headers, footers, text boxes.</param>
    /// <param name="rest">Other body paragraphs, references left out.</param>
    public static Contact Read(IReadOnlyList<Line> name, IReadOnlyList<ContactSource> block, IReadOnlyList<ContactSource> outside, IReadOnlyList<ContactSource> rest)
    {
        List<ContactSource> near = [.. block, .. outside];
        return new Contact
        {
            Name = NameIn(name, outside),
            Email = First(near, Email) ?? First(rest, Email),
            Phone = First(near, Phone) ?? First(rest, LabelledPhone),
            LinkedIn = First(near, LinkedIn) ?? First(rest, LinkedIn),
            GitHub = First(near, GitHub) ?? First(rest, GitHubProfile),
            Website = First(near, Website),
            Location = LabelledPlace(block) ?? First(near, source => Location(source, name)),
        };
    }

    private static ContactField? NameIn(IReadOnlyList<Line> lines, IReadOnlyList<ContactSource> outside)
    {
        if (lines.Count > 0)
        {
            List<ContactField> parts = [.. lines.Where(line => NameFinder.In(line.Text) is not null).Select(NameIn)];
            return parts.Count == 0 ? null : parts[0] with { Text = string.Join(' ', parts.Select(part => part.Text)) };
        }
        foreach (var source in outside)
        {
            if (NameFinder.In(source.Text) is { } found && NameFinder.IsName(source.Text.Substring(found.Start, found.Length), strict: true))
                return source.Field(found.Start, found.Length);
        }
        return null;
    }

    private static ContactField NameIn(Line line)
    {
        var (start, length) = NameFinder.In(line.Text)!.Value;
        return ContactSource.Of(line).Field(line.Start + start, length);
    }

    private static ContactField? Email(ContactSource source)
    {
        if (ContactPatterns.Email(source.Text) is { } match)
            return source.Field(match.Index, match.Length);
        return FromTarget(source, target => target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && target.Contains('@'), target => target[7..].Split('?')[0]) ?? Asked(source, "mail");
    }

    private static ContactField? Phone(ContactSource source)
    {
        if (ContactPatterns.Phone(source.Text) is { } match)
            return source.Field(match.Index, match.Length);
        return FromTarget(source, target => target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase), target => target[4..]) ?? Asked(source, "phone");
    }

    private static ContactField? LabelledPhone(ContactSource source) =>
        source.Text.Length < 120 && (source.Text.Contains("phone", StringComparison.OrdinalIgnoreCase) || source.Text.Contains("mobile", StringComparison.OrdinalIgnoreCase) || source.Text.Contains('+') || source.Text.Contains('@'))
            ? Phone(source)
            : null;

    private static ContactField? LinkedIn(ContactSource source)
    {
        if (ContactPatterns.LinkedIn(source.Text) is { } match)
            return source.Field(match.Index, match.Length);
        if (ContactPatterns.Labelled(source.Text, linkedIn: true) is { } labelled)
            return source.Field(labelled.Value.Index, labelled.Value.Length);
        return FromTarget(source, target => target.Contains("linkedin.com/", StringComparison.OrdinalIgnoreCase), target => target);
    }

    private static ContactField? GitHub(ContactSource source)
    {
        if (ContactPatterns.GitHub(source.Text) is { } match)
            return source.Field(match.Index, match.Length);
        if (ContactPatterns.Labelled(source.Text, linkedIn: false) is { } labelled)
            return source.Field(labelled.Value.Index, labelled.Value.Length);
        return FromTarget(source, IsGitHub, target => target);
    }

    // Outside the contact block an address of a project says nothing of the person; one of an account does.
    private static ContactField? GitHubProfile(ContactSource source)
    {
        var found = GitHub(source);
        var address = (found?.Target ?? found?.Text)?.TrimEnd('/', '.');
        return address is not null && IsGitHub(address) && address[(address.IndexOf("github.com/", StringComparison.OrdinalIgnoreCase) + 11)..].Split('/').Length == 1 ? found : null;
    }

    private static bool IsGitHub(string target) => target.Contains("github.com/", StringComparison.OrdinalIgnoreCase);

    private static ContactField? Website(ContactSource source)
    {
        var opened = Slots.Without(source.Text);
        if (ContactPatterns.Website(opened) is { } match && source.Text.IndexOf(match.Value, StringComparison.Ordinal) is >= 0 and var start)
            return source.Field(start, match.Length);
        return FromTarget(source, target => target.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !ContactPatterns.IsKnownSite(target), target => target);
    }

    // "Address:" on a line or in a cell of its own, the address in the next.
    private static ContactField? LabelledPlace(IReadOnlyList<ContactSource> block)
    {
        for (var i = 0; i + 1 < block.Count; i++)
        {
            var label = Folded.Of(block[i].Text).Trim(' ', ':', '.', '\t');
            if (label.Length > 1 && PlaceLabels.Contains(label) && block[i + 1].Text.Trim() is { Length: > 2 and < 120 } text && ContactPatterns.Email(text) is null && !Slots.HasSlot(text))
                return block[i + 1].Field(0, block[i + 1].Text.Length);
        }
        return null;
    }

    private static ContactField? Location(ContactSource source, IReadOnlyList<Line> name)
    {
        var labelled = false;
        foreach (var (start, length) in ContactSegments.BetweenValues(source.Text))
        {
            if (name.Count > 0 && source.Ordinal == name[0].Ordinal && start <= name[0].Start)
                continue;
            var segment = source.Text.Substring(start, length);
            if (Slots.HasSlot(segment))
                continue;
            if (labelled)
                return source.Field(start, length);
            labelled = PlaceLabels.Contains(Folded.Of(segment));
            if (ContactSegments.Label(segment, out var value) is { } label)
            {
                if (PlaceLabels.Contains(label) && value < length)
                    return source.Field(start + value, length - value);
                continue;
            }
            if (Place.IsAddress(segment))
                return source.Field(start, length);
        }
        return Asked(source, "address", "city");
    }

    // "Your e-mail" without brackets stands for a value; a slot does not.
    private static ContactField? Asked(ContactSource source, params ReadOnlySpan<string> words)
    {
        foreach (var (start, length) in ContactSegments.Of(source.Text))
        {
            var segment = source.Text.Substring(start, length);
            if (Slots.HasSlot(segment) || !ContactLines.IsAsked(segment) || !(segment.Contains("your", StringComparison.OrdinalIgnoreCase) || segment.Contains(' ')))
                continue;
            foreach (var word in words)
            {
                if (Folded.Of(segment).Contains(word, StringComparison.Ordinal))
                    return source.Field(start, length);
            }
        }
        return null;
    }

    private static ContactField? FromTarget(ContactSource source, Func<string, bool> wanted, Func<string, string> value)
    {
        var link = source.Links.FirstOrDefault(link => wanted(link.Target));
        if (link is null)
            return null;
        // Words that are part of the address ("janedoe" over github.com/janedoe) show the value; "GitHub" does not.
        var shown = source.Text.Substring(link.Start, link.Length).Trim();
        return shown.Length > 2 && link.Target.TrimEnd('/').EndsWith(shown, StringComparison.OrdinalIgnoreCase)
            ? source.Field(link.Start, link.Length)
            : new ContactField(value(link.Target), link.Target, ContactPlace.Link, source.Ordinal);
    }

    private static ContactField? First(IReadOnlyList<ContactSource> sources, Func<ContactSource, ContactField?> find)
    {
        foreach (var source in sources)
        {
            if (find(source) is { } field)
                return field;
        }
        return null;
    }
}
