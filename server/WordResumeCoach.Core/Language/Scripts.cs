namespace WordResumeCoach.Core.Language;

/// <summary>Languages that their letters give away.</summary>
internal static class Scripts
{
    private const int FewestLetters = 12;

    /// <summary>ISO 639-1 code, or null when most letters are Latin or there are too few.</summary>
    public static string? LanguageOf(IEnumerable<string> texts)
    {
        int latin = 0, han = 0, kana = 0, hangul = 0, cyrillic = 0, ukrainian = 0, greek = 0, arabic = 0, hebrew = 0;
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                switch (c)
                {
                    case < '\u0370': latin += char.IsLetter(c) ? 1 : 0; break;
                    case < '\u0400': greek++; break;
                    case < '\u0530': cyrillic++; ukrainian += "іїєґІЇЄҐ".Contains(c, StringComparison.Ordinal) ? 1 : 0; break;
                    case >= '\u0590' and <= '\u05FF': hebrew++; break;
                    case >= '\u0600' and <= '\u06FF': arabic++; break;
                    case >= '\u3040' and <= '\u30FF': kana++; break;
                    case >= '\u4E00' and <= '\u9FFF': han++; break;
                    case >= '\uAC00' and <= '\uD7AF': hangul++; break;
                    default: break;
                }
            }
        }
        // A sign of these scripts holds about as much as a Latin word of three letters; technology names stay Latin in all of them.
        return kana + han >= FewestLetters && (kana + han) * 3 > latin ? (kana * 10 > han ? "ja" : "zh")
            : hangul >= FewestLetters && hangul * 3 > latin ? "ko"
            : cyrillic >= FewestLetters && cyrillic > latin ? (ukrainian > 0 ? "uk" : "ru")
            : greek >= FewestLetters && greek > latin ? "el"
            : arabic >= FewestLetters && arabic > latin ? "ar"
            : hebrew >= FewestLetters && hebrew > latin ? "he"
            : null;
    }
}
