using WordResumeCoach.Tests.Docx.Making;

namespace WordResumeCoach.Tests.Outlines.Markup;

/// <summary>What stands in a paragraph. Plain text is one; its tabs and line breaks become Word's.</summary>
internal readonly record struct Inline(string Xml)
{
    public static implicit operator Inline(string text) => new(TextXml.Run(text, ""));
}
