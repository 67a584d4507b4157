namespace WordResumeCoach.Core.Documents;

/// <summary>How much of the text one font shows. A font nobody names is Times New Roman, as in Word.</summary>
/// <param name="Name">As the file or its theme names it.</param>
/// <param name="Body">Visible characters, spaces left out, in paragraphs that are no headings.</param>
/// <param name="Headings">Visible characters in titles and paragraphs with an outline level.</param>
public sealed record FontUse(string Name, int Body, int Headings);
