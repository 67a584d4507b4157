using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews.Checklists;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Core.Reviews;

/// <summary>
/// Runs every rule over a document and answers the checklist. Immutable and safe to share between threads. It reads no
/// clock and takes no chance: the same inputs give the same review.
/// </summary>
public sealed class Reviewer
{
    /// <summary>Version of the rules: printed with every review and part of every cache key.</summary>
    public string RuleSet { get; } = RuleCatalog.Version;

    /// <exception cref="OperationCanceledException">The review was called off between two rules.</exception>
    public Review Review(ReviewInputs inputs, CancellationToken cancellation = default)
    {
        var document = inputs.Document;
        var resume = ResumeOutline.Read(document);
        var anchors = new AnchorMaker(document);
        var asOf = inputs.Options.AsOf ?? document.Properties.Modified ?? LatestNamed(resume);
        var language = TextLanguage.Of(document.Paragraphs.Select(paragraph => paragraph.Text));
        var level = LevelReader.Read(resume, asOf, inputs.Options.Level, anchors);
        var context = new RuleContext(resume, level.Value, asOf, inputs.JobPost);
        var gate = new Gate(inputs, language, resume);
        var suggestions = Suggestions(context, gate, inputs.Options, anchors, cancellation);
        var checklist = Checklist.Answer(new ChecklistContext(context, gate, anchors, suggestions));
        return new Review(
            RuleSet,
            HashOf(document),
            asOf.ToString(),
            inputs.Partial,
            language,
            level,
            [.. document.Paragraphs.Select(paragraph => new ReviewedParagraph(
                paragraph.Ordinal, paragraph.Hash, paragraph.Text, resume.Roles[paragraph.Ordinal], resume.SectionOf[paragraph.Ordinal]))],
            [.. document.Outside.Zip(resume.OutsideRoles, (outside, role) => new ReviewedOutside(outside.Part, outside.Ordinal, outside.Text, role))],
            new ReviewedResume(resume.Contact, resume.Sections),
            suggestions,
            checklist,
            new Progress(
                checklist.Count(item => item.Status == ChecklistStatus.Met),
                checklist.Count(item => item.Status != ChecklistStatus.NotApplicable)),
            null,
            [],
            [.. document.Notes, .. resume.Notes, .. gate.Notes]);
    }

    private static ImmutableArray<Suggestion> Suggestions(
        RuleContext context, Gate gate, ReviewOptions options, AnchorMaker anchors, CancellationToken cancellation)
    {
        var document = context.Resume.Document;
        if (document.Paragraphs.IsEmpty || document.Paragraphs.All(paragraph => paragraph.IsEmpty) && document.Outside.IsEmpty)
            return [];
        var maker = new SuggestionMaker(context.Resume.Document, anchors);
        var dismissed = (options.Dismissed ?? []).Select(dismissal => (dismissal.Rule, dismissal.ContextHash)).ToHashSet();
        var found = new List<Suggestion>();
        foreach (var rule in RuleCatalog.All)
        {
            cancellation.ThrowIfCancellationRequested();
            if (gate.Quiet(rule.Reads) || (options.Off ?? []).Contains(rule.Id))
                continue;
            found.AddRange(rule.Find(context).Select(finding => maker.Make(rule, finding))
                .Where(suggestion => !dismissed.Contains((suggestion.Rule, suggestion.ContextHash))));
        }
        return RewriteFolding.Fold(found, context.Resume.Document);
    }

    /// <summary>The latest month the resume names, when nothing else says for which month the review is made.</summary>
    private static YearMonth LatestNamed(Resume resume) =>
        resume.Sections.SelectMany(section => section.Entries).SelectMany(entry => new[] { entry.Start, entry.End })
            .Where(date => date is { IsPresent: false }).Select(date => date!.Latest(default))
            .DefaultIfEmpty(new YearMonth(2000, 1)).Max();

    private static string HashOf(Document document)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var paragraph in document.Paragraphs.Where(paragraph => !paragraph.IsEmpty))
            sha.AppendData(Encoding.UTF8.GetBytes(paragraph.NormalisedText + "\n"));
        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}
