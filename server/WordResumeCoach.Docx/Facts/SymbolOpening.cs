using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Facts;

/// <summary>Watches the first visible character of a paragraph for a glyph that only its font explains.</summary>
internal sealed class SymbolOpening
{
    private static readonly HashSet<string> SymbolFonts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "ZapfDingbats", "Zapf Dingbats", "ITC Zapf Dingbats",
        "Monotype Sorts", "MT Extra", "Marlett", "Bookshelf Symbol 7", "OpenSymbol", "StarSymbol", "Font Awesome", "FontAwesome",
    };

    private string? _font;
    private int _code;
    private bool _begun;
    private bool _spaced;
    private bool _followed;

    public void Clear() => (_font, _begun, _spaced, _followed) = (null, false, false, false);

    public void Look(string text, RunFormat format)
    {
        if (_begun && (_font is null || _followed))
            return;
        var words = text.AsSpan().Trim();
        _spaced |= _begun && text.Length > 0 && char.IsWhiteSpace(text[0]);
        if (words.IsEmpty)
            return;
        if (_begun)
        {
            _followed = true;
            return;
        }
        var font = format.Font ?? FontTally.Unnamed;
        // A whole line in a symbol font is no bullet, whatever else it is.
        if (IsPrivateUse(words[0]) || (words.Length == 1 && SymbolFonts.Contains(font)))
            (_font, _code) = (font, words[0]);
        (_begun, _spaced, _followed) = (true, char.IsWhiteSpace(text[^1]), words.Length > 1);
    }

    /// <param name="font">Of a <c>w:sym</c>.</param>
    public void LookAtSymbol(string font, int code)
    {
        if (_begun)
            _followed = true;
        else
            (_font, _code, _begun, _spaced) = (font, code, true, true);
    }

    public void LookAtTab() => _spaced |= _begun && !_followed;

    /// <returns>Null when the paragraph begins otherwise, or nothing follows the glyph.</returns>
    public SymbolBullet? Of(Location location) =>
        // A letter with more letters straight after it is the first of a word, or a Greek one in a formula.
        _font is not null && _followed && (_spaced || IsPrivateUse((char)_code)) ? new SymbolBullet(location, _font, _code) : null;

    private static bool IsPrivateUse(char c) => c is >= '\uE000' and <= '\uF8FF';
}
