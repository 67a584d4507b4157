using WordResumeCoach.Docx.Editing.Markup;

namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>What wraps a run.</summary>
/// <param name="Link">The innermost element that makes a link of it.</param>
internal sealed record Surroundings(ContentControl? Control, Element? Link = null, bool InField = false, bool IsTracked = false, bool InEquation = false);
