using WordResumeCoach.Docx.Editing.Markup;

namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>What wraps a run.</summary>
/// <param name="Link">The innermost element that makes a link of it.</param>
/// <param name="IsSealed">Runs in here are not taken apart: another branch or a reading (ruby) shows the same words and would not follow.</param>
/// <param name="Depth">How many elements between it and the paragraph.</param>
internal sealed record Surroundings(
    ContentControl? Control, Element? Link = null, bool InField = false, bool IsTracked = false, bool IsSealed = false, bool InEquation = false, int Depth = 0);
