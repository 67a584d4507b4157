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

    private static readonly string[] CertificateWords = ["certif", "zertifi", "сертифи", "licens", "licenc"];

    private static readonly FrozenSet<string> DetailLabels = FrozenSet.ToFrozenSet(
        ("name|full name|father name|father's name|mother's name|date of birth|dob|birth date|place of birth|gender|sex|marital status|status|nationality|citizenship|religion|passport|passport number|languages known|"
        + "location|address|permanent address|phone|mobile|mobile number|e-mail|email|e-mail address|email address|driving licence|drivers license|driver's license|driving license|visa status|height|weight|age|blood group|"
        + "geburtsdatum|geburtsort|familienstand|staatsangehorigkeit|anschrift|date de naissance|nationalite|fecha de nacimiento|nacionalidad|estado civil|data di nascita|nazionalita|data de nascimento|nacionalidade").Split('|'));

    /// <param name="first">True when no other section stands before this one.</param>
    public static SectionHeading Settle(SectionHeading heading, IReadOnlyList<Line> contents, bool first)
    {
        if (heading.Line is not { } line)
            return heading;
        var words = line.Plain;
        var match = SectionVocabulary.Match(words);
        return heading with { Kind = Kind(heading.Kind, HeadingText.Key(words), match, [.. contents.Where(content => !content.IsEmpty)], first) };
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
        if (kind == SectionKind.Education && key.Contains("certif", StringComparison.Ordinal) && !key.Contains("education", StringComparison.Ordinal) && (told.Count == 0 || told.Count(IsCertificate) * 3 >= told.Count || !told.Exists(IsSchooling)))
            return SectionKind.Certifications;
        return kind == SectionKind.Other && match is null && told.Count > 0 ? Unnamed(told) : kind;
    }

    // No word is known: what nearly every line is decides.
    private static SectionKind Unnamed(List<Line> told)
    {
        if (told.Count >= 2 && told.Count(ToolLists.Is) * 2 > told.Count || told.Count >= 3 && told.TrueForAll(line => line.Words <= 6 && !Technologies.Find(line.Text).IsEmpty))
            return SectionKind.Skills;
        if (told.Count >= 2 && told.Count(line => IsCertificate(line) && line.Words <= 16) * 2 > told.Count)
            return SectionKind.Certifications;
        return SectionKind.Other;
    }

    private static bool HoldsDetails(List<Line> told) =>
        told.Count >= 4 && told.Count(line => DetailLabels.Contains(HeadingText.Key(line.Plain.Split(':', '\t')[0]))) * 3 >= told.Count;

    private static bool IsSchooling(Line line) => line.Words <= 20 && (TitleWords.IsDegree(line.Plain) || TitleWords.IsSchool(line.Plain));

    // The first lines say it: the titles over a table of marks, or a degree. Of an engineer's qualifications in sentences they do not.
    private static bool TellsSchooling(List<Line> told) => told.Take(4).Any(IsSchooling) && told.Count(line => line.Words <= ProseWords) * 2 > told.Count;

    private static bool IsCertificate(Line line)
    {
        var folded = Lines.Folded.Of(line.Plain);
        return Array.Exists(CertificateWords, word => folded.Contains(word, StringComparison.Ordinal));
    }
}
