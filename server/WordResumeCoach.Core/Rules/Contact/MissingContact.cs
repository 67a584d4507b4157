using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Core.Rules.Contact;

/// <summary>A reader would not know who it is, or how to answer.</summary>
public sealed class MissingContact : Rule
{
    public override Reads Reads => Reads.Structure;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        var contact = context.Resume.Contact;
        if (contact.Name is null)
            yield return Missing(Severity.Must, "Your name was not found. Put it alone on the first line.");
        if (contact.Email is null)
            yield return Missing(Severity.Must, "No e-mail address was found. Put one under your name.");
        var wished = new[] { (contact.Phone, "a phone number"), (contact.LinkedIn, "your LinkedIn profile"), (contact.GitHub, "your GitHub profile") }
            .Where(field => field.Item1 is null).Select(field => field.Item2).ToList();
        if (wished.Count > 0)
            yield return Missing(Severity.Could, $"Readers also look for {Listed(wished)}. Add what you are glad to share.");
    }

    private static Finding Missing(Severity severity, string message) => new(severity, Place.Document, message);

    private static string Listed(List<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
