using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Tests.Notation;

/// <summary>
/// Texts outside the body: <c>text box 0 at 3 "## Skills" "- Go"</c>, <c>text box 1 in header "Draft"</c>, <c>header "Jane Roe"</c>,
/// <c>footnote at 3 "See there"</c>, <c>comment at 3 "Really?"</c>. <c>##</c> and <c>###</c> begin headings, <c>-</c> a list item.
/// </summary>
internal static class OutsideNotation
{
    /// <param name="words">After the first word.</param>
    public static IEnumerable<OutsideText> Read(NotationWords words)
    {
        var isBox = words.Last == "text" && words.Skip("box");
        int? box = isBox ? words.IsWhole ? words.Whole() : 0 : null;
        var part = isBox ? OutsidePart.TextBox : Part(words);
        var stated = words.IsLocation ? words.Location() : default;
        var location = stated.Part is null ? Location.In(part, stated.Ordinal) : stated;
        var texts = new List<OutsideText>();
        while (words.IsQuote)
        {
            var (text, sign) = words.Quoted();
            texts.Add(new OutsideText(location.Part!.Value, location.Ordinal, text)
            {
                Box = box,
                OutlineLevel = sign switch { "##" => 0, "###" => 1, _ => null },
                ListLevel = sign == "-" ? 0 : null,
            });
        }
        return texts;
    }

    private static OutsidePart Part(NotationWords words) =>
        Enum.TryParse<OutsidePart>(words.Last, ignoreCase: true, out var part) ? part : throw new FormatException($"No such layout fact: {words}");
}
