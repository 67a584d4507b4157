namespace WordResumeCoach.Core.Documents;

/// <summary>
/// A paragraph that begins with a typed glyph which only its font gives a meaning: one of Unicode's private use area, a
/// <c>w:sym</c>, or a letter in a symbol font. Marks that Word draws for a list are none.
/// </summary>
/// <param name="Font">The font of the glyph.</param>
/// <param name="Code">Of the glyph, as stored (0xF0B7, or 0x6C for the letter l).</param>
public sealed record SymbolBullet(Location Location, string Font, int Code);
