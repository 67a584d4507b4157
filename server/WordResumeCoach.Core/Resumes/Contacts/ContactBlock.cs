using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Places;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>
/// Finds the lines that say how to reach the person, with those that do so only beside others: a label and the line under
/// it, the lines of an address, a town between the e-mail and the telephone number.
/// </summary>
internal sealed class ContactBlock
{
    private const int MostWords = 16;

    private readonly List<Line> _lines;
    private readonly IReadOnlyCollection<Line> _names;
    private readonly bool[] _contact;

    private ContactBlock(IReadOnlyList<Line> lines, IReadOnlyCollection<Line> names)
    {
        _lines = [.. lines.Where(line => !line.IsEmpty && !NameText.IsDocumentTitle(line))];
        _names = names;
        _contact = [.. _lines.Select(line => !names.Contains(line) && ContactLines.Is(line))];
    }

    public static HashSet<Line> Find(IReadOnlyList<Line> lines, IReadOnlyCollection<Line> names)
    {
        var block = new ContactBlock(lines, names);
        for (var at = 0; at < block._lines.Count; at++)
            block.Judge(at);
        for (var at = block._lines.Count - 1; at >= 0; at--)
            block.Judge(at);
        for (var at = 0; at < block._lines.Count; at++)
            block._contact[at] |= block.IsBetween(at);
        return [.. block._lines.Where((_, at) => block._contact[at])];
    }

    private void Judge(int at)
    {
        var line = _lines[at];
        if (_names.Contains(line) || line.Words > MostWords && !StreetAddress.Is(line.Text))
            return;
        if (at > 0 && LabelAbove(at) is { } label && ContactLines.Fits(label, line.Text) && !line.EndsSentence)
            (_contact[at - 1], _contact[at]) = (true, true);
        if (_contact[at])
            return;
        if (at > 0 && _contact[at - 1] && GoesOn(_lines[at - 1], line))
            _contact[at] = true;
        else if (IsBeside(at) && IsPlace(line.Text))
            _contact[at] = true;
        else if (at + 1 < _lines.Count && _contact[at + 1] && IsPlace(_lines[at + 1].Text) && LeadsAddress(line))
            _contact[at] = true;
    }

    // A label without a colon needs a value that cannot be anything else.
    private ContactKind? LabelAbove(int at)
    {
        if (_names.Contains(_lines[at - 1]) || ContactPieces.Of(_lines[at - 1].Text) is not [.., { Length: 0, Label: { } label } last] pieces)
            return null;
        if (last.Closed && ContactPieces.Of(_lines[at].Text) is not [{ Closed: true }, ..])
            return label;
        return pieces.Count == 1 && (label switch
        {
            ContactKind.Phone => ContactPatterns.Phone(_lines[at].Text) is not null,
            ContactKind.Email => ContactPatterns.Email(_lines[at].Text) is not null,
            ContactKind.Address => IsPlace(_lines[at].Text) || TownShape.IsSingle(_lines[at].Text),
            ContactKind.LinkedIn or ContactKind.GitHub or ContactKind.Website or ContactKind.Account => _contact[at],
            _ => false,
        }) ? label : null;
    }

    // "12 Example Colony," goes on in the next line.
    private static bool GoesOn(Line above, Line line) => above.Text[^1] is ',' or '-' && !line.EndsSentence && line.Words <= 10
        && (IsPlace(above.Text.TrimEnd(',', '-')) || ContactPieces.Of(above.Text) is [.., { Label: ContactKind.Address }]);

    private bool IsBeside(int at) => (at > 0 && (_contact[at - 1] || _names.Contains(_lines[at - 1]))) || (at + 1 < _lines.Count && _contact[at + 1]);

    private static bool IsPlace(string text) => IsWholePlace(text) || Place.EndWithoutAside(text) is var end && end < text.Length && IsWholePlace(text[..end]);

    private static bool IsWholePlace(string text) => Place.IsAddress(text) || StreetAddress.Is(text) || PostalCodes.IsBesideTown(text) || PostalCodes.Is(text) || TownShape.IsPair(text);

    // The institute or the number of the flat above the rest of an address.
    private static bool LeadsAddress(Line line) => !line.EndsSentence && !TitleWords.IsJob(line.Plain) && !TitleWords.IsDegree(line.Plain) && line.Words <= 12
        && ((line.Words <= 3 && line.Text.Any(char.IsAsciiDigit) && line.Dates.IsEmpty) || (char.IsAsciiDigit(line.Text[0]) && line.Text[^1] == ',' && line.Dates.IsEmpty) || TitleWords.IsSchool(line.Plain) || line.Plain.StartsWith("Department", StringComparison.Ordinal));

    private bool IsBetween(int at)
    {
        if (_names.Contains(_lines[at]) || at == 0 || _lines[at].Listed || !(_contact[at - 1] || TitleWords.IsJob(_lines[at - 1].Plain)))
            return false;
        // An e-mail address cut short: "jane@example".
        return (_lines[at].Words <= 3 && _lines[at].Text.Contains('@')) || (at + 1 < _lines.Count && _contact[at + 1] && TownShape.IsSingle(_lines[at].Text));
    }
}
