using System.Collections.Frozen;
using System.Collections.Immutable;
using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>A text with all that the guard compares, read once.</summary>
internal sealed record Statement(
    Line Line,
    ImmutableArray<Amount> Amounts,
    ImmutableArray<VerbUse> Verbs,
    FrozenSet<string> Technologies,
    FrozenSet<string> Words)
{
    public string Text => Line.Text;

    public static Statement Of(string text)
    {
        var line = Line.Of(text);
        return new Statement(
            line,
            Language.Amounts.Find(line),
            line.Verbs,
            line.TechnologyMentions.Select(m => m.Name).ToFrozenSet(StringComparer.Ordinal),
            line.Tokens
                .Where(t => t.Kind is TokenKind.Word or TokenKind.Code)
                .Select(t => Stem.Of(text.AsSpan(t.Start, t.Length)))
                .ToFrozenSet(StringComparer.Ordinal));
    }

    public string Quote(Span span) => Text.Substring(span.Start, span.Length);

    public string Quote(Amount amount) => Text[amount.Start..amount.End];

    public string Quote(VerbUse use) => Text[Line.Tokens[use.Token].Start..Line.Tokens[use.LastToken].End];

    public string QuoteToken(int token) => Line[token].ToString();
}
