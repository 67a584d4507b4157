using WordResumeCoach.Docx.Facts;
using WordResumeCoach.Docx.Notes;
using WordResumeCoach.Docx.Numbering;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Body;

/// <summary>What the readers of all stories of one document share.</summary>
/// <param name="Anchors">The body paragraphs notes and comments hang on.</param>
internal sealed record DocumentScope(StyleSheet Styles, ListDefinitions Lists, Theme Theme, Seen Seen, DocumentFacts Facts, NoteAnchors Anchors);
