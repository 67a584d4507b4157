using System.Collections.Frozen;
using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes.Contacts;
using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Headings;
using Line = WordResumeCoach.Core.Resumes.Lines.Line;

namespace WordResumeCoach.Core.Resumes.Sections;

/// <summary>Names a section by what it holds where its heading's words mean several things, or nothing.</summary>
internal static class KindByContents
{
    private const int ProseWords = 12;
    private const int MostJobWords = 16;

    private static readonly string[] CertificateWords = ["certif", "zertifi", "сертифи", "licens", "licenc"];

    private static readonly string[] CourseWords = ["course", "nanodegree", "bootcamp", "training", "coursera", "udemy", "udacity", "edx", "pluralsight", "hackerrank", "linkedin learning", "freecodecamp"];

    private static readonly string[] AwardWords = ["award", "prize", "winner", "won ", "rank", "scholar", "honor", "honour", "medal", "finalist", "place", "runner", "champion", "top "];

    private static readonly string[] SchoolingWords = ["education", "academic"];

    private static readonly FrozenSet<string> DetailLabels = FrozenSet.ToFrozenSet(
        ("name|full name|father name|father's name|mother's name|date of birth|dob|birth date|place of birth|gender|sex|marital status|status|nationality|citizenship|religion|passport|passport number|languages known|"
        + "location|address|permanent address|phone|mobile|mobile number|e-mail|email|e-mail address|email address|driving licence|drivers license|driver's license|driving license|visa status|height|weight|age|blood group|"
        + "geburtsdatum|geburtsort|familienstand|staatsangehorigkeit|anschrift|date de naissance|nationalite|fecha de nacimiento|nacionalidad|estado civil|data di nascita|nazionalita|data de nascimento|nacionalidade").Split('|'));

    /// <param name="first">True when no other section stands before this one.</param>
    public static SectionHeading Settle(SectionHeading heading, IReadOnlyList<Line> contents, bool first)
    {
        if (heading.Line is null)
            return heading;
        var match = SectionVocabulary.Match(heading.Words);
        return heading with { Kind = Kind(heading.Kind, HeadingText.Key(heading.Words), match, [.. contents.Where(content => !content.IsEmpty)], first) };
    }

    private static SectionKind Kind(SectionKind kind, string key, HeadingMatch? match, List<Line> told, bool first)
    {
        // "Personal Profile" is a summary in some countries and a block of personal details in others.
        if (kind == SectionKind.Summary && (ContactHeadings.HoldsDetails(told) || HoldsDetails(told)))
            return SectionKind.Other;
        // "Automation expertise" over running text, at the top of the page.
        if (kind == SectionKind.Skills && first && match is not { Exact: true } && SkillLines.IsProse(told))
            return SectionKind.Summary;
        if (kind is SectionKind.Summary or SectionKind.Certifications && key.Contains("qualification", StringComparison.Ordinal) && TellsSchooling(told))
            return SectionKind.Education;
        // A declaration closes a resume; before everything else the word means that the person tells of themselves.
        if (kind == SectionKind.Other && first && key.Contains("declaration", StringComparison.Ordinal) && told.Count > 0 && told[0].Words >= ProseWords)
            return SectionKind.Summary;
        // "Training and Certifications": courses, unless they are certificates.
        if (kind == SectionKind.Education && key.Contains("certif", StringComparison.Ordinal) && !Array.Exists(SchoolingWords, word => key.Contains(word, StringComparison.Ordinal)) && (told.Count == 0 || told.Count(IsCertificate) * 3 >= told.Count || !told.Exists(IsSchooling)))
            return SectionKind.Certifications;
        if (kind == SectionKind.Certifications && key.Contains("academic", StringComparison.Ordinal) && told.Exists(IsSchooling))
            return SectionKind.Education;
        // "Achievements and Certifications" over courses alone.
        if (kind == SectionKind.Awards && key.Contains("certif", StringComparison.Ordinal) && told.Count > 0 && told.Count(IsCourse) * 2 >= told.Count && !told.Exists(IsAward))
            return SectionKind.Certifications;
        // "Portfolio" over addresses and no more.
        if (kind == SectionKind.Projects && !key.Contains("project", StringComparison.Ordinal) && told.Count > 0 && told.TrueForAll(line => ContactLines.HasLabel(line) && ContactLines.Is(line)))
            return SectionKind.Other;
        return kind == SectionKind.Other && match is null && told.Count > 0 ? Unnamed(told) : kind;
    }

    // No word is known: what nearly every line is decides.
    private static SectionKind Unnamed(List<Line> told)
    {
        if (told.Count >= 2 && told.Count(ToolLists.Is) * 2 > told.Count || told.Count >= 3 && told.TrueForAll(line => line.Words <= 6 && !Technologies.Find(line.Text).IsEmpty))
            return SectionKind.Skills;
        if (told.Count >= 2 && told.Count(line => IsCertificate(line) && line.Words <= 16) * 2 > told.Count)
            return SectionKind.Certifications;
        if (Enumerable.Range(0, told.Count).Any(at => IsJob(told, at)))
            return SectionKind.Experience;
        return SectionKind.Other;
    }

    // A span of dates with the title of a job on its line or the lines beside it.
    private static bool IsJob(List<Line> told, int at) =>
        !told[at].Listed && told[at].Words <= MostJobWords && EdgeDates.Of(told[at]) is { Span: true } && !IsSchooling(told[at])
        && Enumerable.Range(Math.Max(at - 1, 0), Math.Min(told.Count, at + 2) - Math.Max(at - 1, 0)).Any(near => !told[near].Listed && told[near].Words <= MostJobWords && TitleWords.IsJob(told[near].Plain));

    private static bool HoldsDetails(List<Line> told) =>
        told.Count >= 4 && told.Count(line => DetailLabels.Contains(HeadingText.Key(line.Plain.Split(':', '\t')[0]))) * 3 >= told.Count;

    private static bool IsSchooling(Line line) => line.Words <= 20 && (TitleWords.IsDegree(line.Plain) || TitleWords.IsSchool(line.Plain));

    // The first lines say it: the titles over a table of marks, or a degree. Of an engineer's qualifications in sentences they do not.
    private static bool TellsSchooling(List<Line> told) => told.Take(4).Any(IsSchooling) && told.Count(line => line.Words <= ProseWords) * 2 > told.Count;

    private static bool IsCourse(Line line) => IsCertificate(line) || Has(line, CourseWords);

    private static bool IsAward(Line line) => Has(line, AwardWords);

    private static bool IsCertificate(Line line) => Has(line, CertificateWords);

    private static bool Has(Line line, string[] words)
    {
        var folded = Lines.Folded.Of(line.Plain);
        return Array.Exists(words, word => folded.Contains(word, StringComparison.Ordinal));
    }
}
