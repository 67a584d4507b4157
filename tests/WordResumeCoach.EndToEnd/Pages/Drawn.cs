using System.Text.Json;

namespace WordResumeCoach.EndToEnd.Pages;

/// <summary>Compares what stands on the page with what the review says stands in the document.</summary>
internal static class Drawn
{
    // Letters and digits of what is seen of each drawn paragraph. Text boxes, pictures and hidden parts stand in a paragraph without being its text.
    private const string Letters = """
        (page) => Object.fromEntries([...page.querySelectorAll('[data-ordinal]')].map((p) => {
          if (!p.checkVisibility()) return [p.dataset.ordinal, null];
          const copy = p.cloneNode(true);
          copy.querySelectorAll('p, svg, math, [hidden]').forEach((part) => part.remove());
          return [p.dataset.ordinal, copy.textContent.replace(/[^\p{L}\p{N}]/gu, '')];
        }))
        """;

    /// <summary>The paragraphs of the review that have letters and are not to be seen on the page, as they are.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(CoachPage coach, JsonElement review)
    {
        var drawn = await coach.Paper.EvaluateAsync<Dictionary<string, string?>>(Letters);
        return
        [
            .. from paragraph in review.GetProperty("paragraphs").EnumerateArray()
               let ordinal = paragraph.GetProperty("ordinal").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture)
               let text = paragraph.GetProperty("text").GetString()!
               let letters = LettersOf(text)
               where letters != "" && drawn.GetValueOrDefault(ordinal) != letters
               select $"{ordinal}: {text}",
        ];
    }

    private static string LettersOf(string text) => string.Concat(
        text.EnumerateRunes().Where(rune => System.Text.Rune.IsLetter(rune) || IsNumber(rune)).Select(rune => rune.ToString()));

    private static bool IsNumber(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.DecimalDigitNumber or System.Globalization.UnicodeCategory.LetterNumber
        or System.Globalization.UnicodeCategory.OtherNumber;
}
