namespace WordResumeCoach.Core.Rules;

public sealed record RulePage(string Id, string Title, string Source)
{
    public static RulePage Load(string id, string name)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream($"rules/{name}.md")
            ?? throw new InvalidOperationException($"{name}.cs has no page {name}.md beside it.");
        using var reader = new StreamReader(stream);
        return new RulePage(id, name, reader.ReadToEnd());
    }
}
