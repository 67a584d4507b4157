namespace WordResumeCoach.Core.Language;

/// <summary>A word, number or sign of a text.</summary>
/// <param name="Start">Zero-based, UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units.</param>
public readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}

public enum TokenKind
{
    /// <summary>Letters, with apostrophes inside.</summary>
    Word,

    /// <summary>Digits, with decimal points and groups of thousands inside: <c>1,200</c>, <c>99.95</c>, <c>17.0.2</c>.</summary>
    Number,

    /// <summary>Letters first, digits among them: <c>EC2</c>, <c>p99.9</c>, <c>k8s</c>, <c>v1</c>. Never a figure.</summary>
    Code,

    /// <summary>Any other character that is not blank.</summary>
    Sign,
}
