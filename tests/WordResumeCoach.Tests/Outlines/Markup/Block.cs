namespace WordResumeCoach.Tests.Outlines.Markup;

/// <summary>What stands in a body, a cell, a text box or a header: a paragraph, a table, something around them. Plain text is a paragraph.</summary>
internal readonly record struct Block(string Xml)
{
    public static implicit operator Block(string text) => Wml.P(text);

    public static string All(IEnumerable<Block> blocks) => string.Concat(blocks.Select(block => block.Xml));
}
