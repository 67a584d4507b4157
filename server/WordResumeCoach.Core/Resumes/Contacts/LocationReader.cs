using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Places;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Reads where the person lives: a labelled address first, then what is known for a place, then what is set like one.</summary>
internal static class LocationReader
{
    private const int Labelled = 4;
    private const int Known = 3;
    private const int Pair = 2;
    private const int Single = 1;

    /// <param name="values">The details of the contact block, in order.</param>
    /// <param name="name">The lines of the name.</param>
    /// <param name="shown">The name, which is no town.</param>
    public static ContactField? Find(IReadOnlyList<ContactValue> values, IReadOnlyList<Line> name, ContactField? shown)
    {
        List<Span> spans = [.. values.SelectMany(value => Spans(value)).Where(span => !IsName(span, name, shown))];
        var best = spans.Select((span, at) => (at, span.Rank)).Where(found => found.Rank > 0).OrderByDescending(found => found.Rank).ThenBy(found => found.at).FirstOrDefault((at: -1, Rank: 0)).at;
        if (best < 0)
            return null;
        var (first, last) = (best, best);
        while (first > 0 && Joins(spans[first - 1], spans[first]) && spans[best].Rank < Labelled)
            first--;
        while (last + 1 < spans.Count && Joins(spans[last], spans[last + 1]) && (spans[last + 1].Rank > 0 || Place.IsCode(spans[last + 1].Text) || spans[last].OpenEnd || (last + 2 < spans.Count && spans[last + 2].Rank == Known && Joins(spans[last + 1], spans[last + 2]))))
            last++;
        return Field(spans, first, last);
    }

    // In one line the text between belongs to the address too; lines are joined by commas.
    private static ContactField Field(List<Span> spans, int first, int last)
    {
        var lines = Enumerable.Range(first, last - first + 1).Select(at => spans[at]).GroupBy(span => span.Value.Line).Select(line => line.ToList()).ToList();
        var field = lines[0][0].Value.Source.Field(lines[0][0].Start, lines[0][^1].End - lines[0][0].Start);
        return field with
        {
            Text = string.Join(", ", lines.Select(line => line[0].Value.Source.Text[line[0].Start..line[^1].End].Trim(' ', ',', '\t', '\u00A0', '.').Replace('\u000B', ' '))),
            Target = field.Target is { } target && !target.Contains("maps", StringComparison.OrdinalIgnoreCase) ? null : field.Target,
        };
    }

    private static bool Joins(Span one, Span next)
    {
        if (next.Direct || (one.Rank < Known && one.Rank != 0 && next.Rank < Known && !one.OpenEnd))
            return false;
        if (one.Value.Line == next.Value.Line)
            return next.Start - one.End <= 5 && one.Rank >= Known && (next.Rank >= Pair || one.Value.Source.Text[one.End..next.Start].All(" -–—".Contains) && Place.IsCode(next.Text));
        return next.Value.Line - one.Value.Line == 1 && one.EndsLine && next.IsWholeLine && (one.IsWholeLine || one.Direct || one.OpenEnd) && next.Rank is 0 or Known or Pair or Single;
    }

    // The name as the page shows it, and what stands before it on its line.
    private static bool IsName(Span span, IReadOnlyList<Line> name, ContactField? shown) =>
        shown is not null && Letters(span.Text) is { Length: > 0 } letters && Letters(shown.Text).Contains(letters, StringComparison.Ordinal)
        || name.Any(line => span.Value.Source.Ordinal == line.Ordinal && line.Outside is null && NameText.In(line.Text) is { } at && span.Start < line.Start + at.Start + at.Length);

    private static string Letters(string text) => string.Concat(Folded.Of(text).Where(char.IsLetter));

    private static IEnumerable<Span> Spans(ContactValue value)
    {
        var (text, address) = (value.Text, value.Label == ContactKind.Address);
        var rest = Without(text, address);
        for (var start = 0; start < rest.Length;)
        {
            var end = rest.IndexOf('\0', start) is >= 0 and var cut ? cut : rest.Length;
            var (from, to) = (start, end);
            while (from < to && (char.IsWhiteSpace(rest[from]) || rest[from] is ',' or '-' or '–' or '/' or ':' or '.' or ')' or '('))
                from++;
            while (to > from && (char.IsWhiteSpace(rest[to - 1]) || rest[to - 1] is ',' or '-' or '–' or '/' or '(' || (rest[to - 1] == ')' && rest.AsSpan(from, to - from).Count('(') == 0)))
                to--;
            if (to > from)
                yield return new Span(value, value.Start + from, value.Start + to, Rank(value, rest[from..to], rest.Length != end - start), address);
            start = end + 1;
        }
    }

    private static int Rank(ContactValue value, string text, bool beside)
    {
        if (Slots.HasSlot(text) || value.Label is not (null or ContactKind.Address))
            return 0;
        if (value.Label == ContactKind.Address)
            return text.Any(char.IsLetter) && ContactLabels.Of(text) is null or ContactKind.Address ? Labelled : 0;
        if (Place.IsAddress(text) || StreetAddress.Is(text) || PostalCodes.IsBesideTown(text))
            return Known;
        if (PostalCodes.Is(text) || ContactLabels.Of(text) is not null)
            return 0;
        // Headers and footers hold much that is no contact detail.
        if (value.Source.Where is ContactPlace.Header or ContactPlace.Footer && !Reaches(value.Source.Text))
            return 0;
        if (TownShape.IsPair(text))
            return Pair;
        return TownShape.IsSingle(text) && (beside || value.Source.Text.Trim().Length == text.Length || Reaches(value.Source.Text)) && !ContactLines.IsAsked(text) ? Single : 0;
    }

    private static bool Reaches(string line) => ContactPatterns.Email(line) is not null || ContactPatterns.Phone(line) is not null;

    // E-mail, telephone and web addresses cut out, each by as many marks as it has letters.
    private static string Without(string text, bool address)
    {
        for (var again = 0; again < 8; again++)
        {
            var found = ContactPatterns.Email(text) ?? ContactPatterns.LinkedIn(text) ?? ContactPatterns.GitHub(text) ?? ContactPatterns.Website(text)
                ?? (ContactPatterns.Phone(text) is { } phone && (!address || text[phone.Start] is '+' or '(') ? phone : null);
            if (found is not { } at)
                break;
            text = Blank(text, at.Start, at.Length);
        }
        // "Springfield, IL (open to remote work)"
        var end = address ? text.Length : Place.EndWithoutAside(text);
        return Blank(text, end, text.Length - end);
    }

    private static string Blank(string text, int start, int length) => string.Concat(text.AsSpan(0, start), new string('\0', length), text.AsSpan(start + length));

    private sealed record Span(ContactValue Value, int Start, int End, int Rank, bool Address)
    {
        private string Line => Value.Source.Text;

        public string Text => Line[Start..End];

        /// <summary>A label on its own line.</summary>
        public bool Direct => Address && Start > 0 && Line[..Start].Any(char.IsLetter);

        public bool EndsLine => Line.Skip(End).All(" \t,.\u00A0\u000B;-)".Contains);

        public bool OpenEnd => Line.AsSpan(End).TrimStart() is [',', ..] && EndsLine;

        public bool IsWholeLine => EndsLine && Line.Take(Start).All(" \t\u00A0\u000B•-(".Contains);
    }
}
