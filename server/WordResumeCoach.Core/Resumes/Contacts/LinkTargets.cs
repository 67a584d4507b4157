using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Reads what the targets of links tell under other words.</summary>
internal static class LinkTargets
{
    public static ContactField? Find(ContactSource source, Func<string, bool> wanted, Func<string, string> value)
    {
        var link = source.Links.FirstOrDefault(link => wanted(link.Target));
        return link is null ? null : Field(source, link, value);
    }

    // Words that are part of the address ("janedoe" over github.com/janedoe) show the value; "GitHub" does not.
    public static ContactField Field(ContactSource source, Link link, Func<string, string> value)
    {
        var shown = source.Text.Substring(link.Start, link.Length).Trim();
        return shown.Length > 2 && link.Target.TrimEnd('/').EndsWith(shown, StringComparison.OrdinalIgnoreCase)
            ? source.Field(link.Start, link.Length)
            : new ContactField(value(link.Target), link.Target, ContactPlace.Link, source.Ordinal);
    }
}
