using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>A text cut into tokens once, so that every finder can read it without cutting it again.</summary>
public sealed class Line
{
    private ImmutableArray<TechnologyMention> technologies;
    private ImmutableArray<Span> opaque;
    private ImmutableArray<VerbUse> verbs;

    private Line(string text)
    {
        Text = text;
        Tokens = Language.Tokens.Of(text);
    }

    public string Text { get; }

    public ImmutableArray<Token> Tokens { get; }

    public int Count => Tokens.Length;

    /// <summary>The technologies it names, found when first asked for.</summary>
    public ImmutableArray<TechnologyMention> TechnologyMentions =>
        technologies.IsDefault ? technologies = TechnologyFinder.Find(this) : technologies;

    /// <summary>Addresses, paths and file names, found when first asked for.</summary>
    public ImmutableArray<Span> Opaque => opaque.IsDefault ? opaque = OpaqueSpans.Find(Text) : opaque;

    /// <summary>The verbs in their places, found when first asked for.</summary>
    public ImmutableArray<VerbUse> Verbs => verbs.IsDefault ? verbs = VerbUses.Find(this) : verbs;

    public static Line Of(string text) => new(text);

    public ReadOnlySpan<char> this[int token] =>
        token >= 0 && token < Tokens.Length ? Text.AsSpan(Tokens[token].Start, Tokens[token].Length) : default;

    public TokenKind? Kind(int token) => token >= 0 && token < Tokens.Length ? Tokens[token].Kind : null;

    public bool Is(int token, string word) => this[token].Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool In(int token, WordSet words) => Kind(token) is not null && words.Contains(this[token]);

    public bool IsSign(int token, char sign) => Kind(token) == TokenKind.Sign && Text[Tokens[token].Start] == sign;

    public bool IsAnySign(int token, string signs) =>
        Kind(token) == TokenKind.Sign && signs.Contains(Text[Tokens[token].Start], StringComparison.Ordinal);

    /// <summary>A dash with no blank on either side.</summary>
    public bool IsHyphen(int token) => IsDash(token) && IsGlued(token) && IsGlued(token + 1);

    /// <summary>Whether a token stands in an address, a path or a file name.</summary>
    public bool IsOpaque(int token)
    {
        foreach (var span in Opaque)
        {
            if (span.Covers(Tokens[token].Start))
                return true;
        }
        return false;
    }

    public bool IsDash(int token) => Kind(token) == TokenKind.Sign && Dashes.Contains(Text[Tokens[token].Start]);

    /// <summary>Whether no blank stands between a token and the one before it.</summary>
    public bool IsGlued(int token) => token > 0 && token < Tokens.Length && Tokens[token - 1].End == Tokens[token].Start;

    /// <summary>Whether a sentence or clause of its own begins with the token: at the start, after <c>. ! ? : ;</c> or a bullet sign.</summary>
    public bool BeginsSentence(int token)
    {
        while (token > 0 && Kind(token - 1) == TokenKind.Sign && "“\"'‘([".Contains(Text[Tokens[token - 1].Start], StringComparison.Ordinal))
            token--;
        return token == 0
            || (Kind(token - 1) == TokenKind.Sign && ".!?:;•·▪●◦*–—|\uF0B7".Contains(Text[Tokens[token - 1].Start], StringComparison.Ordinal)
                && !IsGlued(token))
            || (IsDash(token - 1) && token == 1);
    }

    /// <summary>Hyphens and dashes, Word's own no-break hyphen among them.</summary>
    private const string Dashes = "-‐‑–—−\u001E";
}

/// <param name="Start">Zero-based, UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units.</param>
public readonly record struct Span(int Start, int Length)
{
    public int End => Start + Length;

    public bool Covers(int at) => at >= Start && at < End;
}
