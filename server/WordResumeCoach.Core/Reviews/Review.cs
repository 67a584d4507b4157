using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Jobs;
using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Core.Reviews;

/// <summary>Everything found in one document at one version of the rules. The same inputs give the same bytes.</summary>
/// <param name="RuleSet">The version of the rules that spoke.</param>
/// <param name="DocumentHash">SHA-256, in hex, of the normalised paragraphs that are not empty.</param>
/// <param name="AsOf">The month it was made for, <c>YYYY-MM</c>.</param>
/// <param name="Partial">True when it was made from paragraphs alone: layout, links, properties and the file were not looked at.</param>
/// <param name="Language">ISO 639-1 code of the language the text is in; <c>und</c> when that could not be told.</param>
/// <param name="Level">The level rules spoke for.</param>
/// <param name="Paragraphs">Every paragraph of the body, by ordinal.</param>
/// <param name="Outside">Text outside the body.</param>
/// <param name="Resume">The outline.</param>
/// <param name="Suggestions">In document order.</param>
/// <param name="Checklist">Ten items, in the guide's order.</param>
/// <param name="Progress">How many are met.</param>
/// <param name="JobMatch">Null without a job post.</param>
/// <param name="ParserView">The text as a parser would read it.</param>
/// <param name="Notes">What was not read or is in doubt.</param>
public sealed record Review(
    string RuleSet,
    string DocumentHash,
    string AsOf,
    bool Partial,
    string Language,
    LevelReading Level,
    ImmutableArray<ReviewedParagraph> Paragraphs,
    ImmutableArray<ReviewedOutside> Outside,
    ReviewedResume Resume,
    ImmutableArray<Suggestion> Suggestions,
    ImmutableArray<ChecklistItem> Checklist,
    Progress Progress,
    JobMatch? JobMatch,
    ImmutableArray<ParserLine> ParserView,
    ImmutableArray<Note> Notes);

/// <param name="Section">Index into the resume's sections, or null.</param>
public sealed record ReviewedParagraph(int Ordinal, string Hash, string Text, Role Role, int? Section);

public sealed record ReviewedOutside(OutsidePart Part, int? Ordinal, string Text, Role Role);

public sealed record ReviewedResume(Contact Contact, ImmutableArray<Section> Sections);

/// <param name="Lost"><c>no</c>, <c>maybe</c> or <c>yes</c>: whether common parsers lose or misplace it.</param>
public sealed record ParserLine(string Text, int? Ordinal, int? Outside, string Lost, string Why, string? Suggestion);
