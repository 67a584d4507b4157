using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Core.Reviews;

/// <summary>
/// When a rule must keep quiet, for reasons that hold for all rules of its sort: a text in another language, a document
/// that is no resume, sections that are a guess, paragraphs sent without their file. The checklist then says "can't tell", never "passed".
/// </summary>
internal sealed class Gate
{
    private readonly bool _partial;
    private readonly bool _isResume;
    private readonly bool _isEnglish;
    private readonly bool _sectionsKnown;

    public Gate(ReviewInputs inputs, string language, Resume resume)
    {
        _partial = inputs.Partial;
        _isResume = resume.LooksLikeResume;
        _sectionsKnown = resume.SectionsKnown;
        // Too little text to tell is read as English: the rules find little in it either way.
        _isEnglish = language is "en" or "und";
        Notes = _isEnglish ? [] : [new Note("not-english", "The text is not in English. Structure and layout were checked; the rules about wording know English only.")];
    }

    public ImmutableArray<Note> Notes { get; }

    public bool Quiet(Reads reads) => Reason(reads) is not null;

    /// <summary>Why rules that read this keep quiet, in one sentence; null when they may speak.</summary>
    public string? Reason(Reads reads) => reads switch
    {
        _ when !_isResume && reads != Reads.File => "This document does not look like a resume.",
        Reads.Words or Reads.WordsBySection when !_isEnglish => "The text is not in English, and this check knows English only.",
        Reads.Sections or Reads.WordsBySection when !_sectionsKnown => "The sections of this resume could not be told apart with certainty.",
        Reads.File when _partial => "Only paragraphs were sent; this check needs the whole file.",
        _ => null,
    };
}
