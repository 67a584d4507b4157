using System.Text.RegularExpressions;

namespace WordResumeCoach.Core.Language;

/// <summary>Lines that stand among bullets and tell no work: links, lists of tools, awards, promotions, a template's prompts.</summary>
public static partial class LineKinds
{
    public static bool IsExempt(string text) => IsStackLine(text) || IsLinkLine(text) || IsAward(text) || IsPromotion(text) || IsPrompt(text);

    /// <summary>"Stack: Go, Kafka", "Technologies used - Java, Spring".</summary>
    public static bool IsStackLine(string text) => StackLine().IsMatch(text);

    /// <summary>"Live demo | GitHub | Slides", a bare address.</summary>
    public static bool IsLinkLine(string text)
    {
        if (LinkLine().IsMatch(text))
            return true;
        // "Marketplace | GitHub": short labels in a row, at least one of them a link's.
        var labels = text.Split(['|', '·', '•', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return labels.Length > 1
            && Array.TrueForAll(labels, label => label.Split(' ').Length <= 2)
            && Array.Exists(labels, label => LinkLine().IsMatch(label));
    }

    public static bool IsAward(string text) => Award().IsMatch(text);

    public static bool IsPromotion(string text) => Promotion().IsMatch(text);

    /// <summary>A template's prompt that nobody has filled: "[Job responsibility]", "Click here to enter text.", "{{ highlight }}".</summary>
    public static bool IsPrompt(string text) => Prompt().IsMatch(text);

    [GeneratedRegex(@"^\W*(click( or tap)? here|type (your|the|a|list)|enter (your|text)|lorem ipsum)\b|^\s*\[[^\]]*\][\s.;,]*$|^\s*(\{\{|<<|«)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prompt();

    [GeneratedRegex(@"^\W*(tech(nical|nology|nologies)?\s*)?(stack|technologies|tools|environment|tech|skills|keywords)(\s+used)?\s*[:–—-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StackLine();

    [GeneratedRegex(@"^\W*((https?://|www\.)\S+|((live\s+)?demo|git\s?hub|git\s?lab|bitbucket|slides|code|source( code)?|repo(sitory)?|website|link|docs|documentation|video|paper|npm|nuget|pypi)(\W+|$))+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinkLine();

    [GeneratedRegex(@"^\W*(won\b|awarded\b|winner\b|recipient\b|received\b.{0,40}\b(award|prize|medal|scholarship|recognition)\b|(first|second|third|1st|2nd|3rd)\s+(place|prize)\b|named\b.{0,30}\bof the (year|quarter|month)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Award();

    [GeneratedRegex(@"^\W*(was\s+|got\s+)?promoted\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Promotion();
}
