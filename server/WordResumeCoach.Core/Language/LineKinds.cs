using System.Text.RegularExpressions;

namespace WordResumeCoach.Core.Language;

/// <summary>Lines that stand among bullets and tell no work: links, lists of tools, awards, promotions.</summary>
public static partial class LineKinds
{
    public static bool IsExempt(string text) => IsStackLine(text) || IsLinkLine(text) || IsAward(text) || IsPromotion(text);

    /// <summary>"Stack: Go, Kafka", "Technologies used - Java, Spring".</summary>
    public static bool IsStackLine(string text) => StackLine().IsMatch(text);

    /// <summary>"Live demo | GitHub | Slides", a bare address.</summary>
    public static bool IsLinkLine(string text) => LinkLine().IsMatch(text);

    public static bool IsAward(string text) => Award().IsMatch(text);

    public static bool IsPromotion(string text) => Promotion().IsMatch(text);

    [GeneratedRegex(@"^\W*(tech(nical|nology|nologies)?\s*)?(stack|technologies|tools|environment|tech|skills|keywords)(\s+used)?\s*[:–—-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StackLine();

    [GeneratedRegex(@"^\W*((https?://|www\.)\S+|((live\s+)?demo|git\s?hub|git\s?lab|bitbucket|slides|code|source( code)?|repo(sitory)?|website|link|docs|documentation|video|paper|npm|nuget|pypi)(\W+|$))+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinkLine();

    [GeneratedRegex(@"^\W*(won\b|awarded\b|winner\b|recipient\b|received\b.{0,40}\b(award|prize|medal|scholarship|recognition)\b|(first|second|third|1st|2nd|3rd)\s+(place|prize)\b|named\b.{0,30}\bof the (year|quarter|month)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Award();

    [GeneratedRegex(@"^\W*(was\s+|got\s+)?promoted\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Promotion();
}
