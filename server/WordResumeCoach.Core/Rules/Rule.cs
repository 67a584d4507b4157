using System.Text;

namespace WordResumeCoach.Core.Rules;

/// <summary>
/// One check: one class, and beside it one page of the same name. Pure: it sees the resume and nothing else, and gives the
/// same findings for the same resume. Its id is its class name in kebab-case and passes the test "allow weak opening".
/// </summary>
public abstract class Rule
{
    protected Rule()
    {
        Id = Kebab(GetType().Name);
        Page = RulePage.Load(Id, GetType().Name);
    }

    public string Id { get; }

    public RulePage Page { get; }

    /// <summary>What the rule reads. A rule that reads words keeps quiet in a language it does not know.</summary>
    public abstract Reads Reads { get; }

    /// <summary>Finds what the page says is flagged, in document order.</summary>
    public abstract IEnumerable<Finding> Find(RuleContext context);

    private static string Kebab(string name)
    {
        var id = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && id.Length > 0)
                id.Append('-');
            id.Append(char.ToLowerInvariant(c));
        }
        return id.ToString();
    }
}

/// <summary>What a rule looks at, which decides when it must keep quiet.</summary>
public enum Reads
{
    /// <summary>English words. Quiet when the text is in another language.</summary>
    Words,

    /// <summary>English words, by the section they stand in. Quiet in another language, and where sections could not be told apart.</summary>
    WordsBySection,

    /// <summary>Contact, dates, names: in any language.</summary>
    Structure,

    /// <summary>Which sections there are, in any language. Quiet where they could not be told apart.</summary>
    Sections,

    /// <summary>Layout, links, properties, the file: quiet when only paragraphs were sent.</summary>
    File,
}
