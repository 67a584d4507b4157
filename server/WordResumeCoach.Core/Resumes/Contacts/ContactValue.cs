namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>One detail of the contact block with the label that announces it, on its line or above it.</summary>
/// <param name="Line">Number of its line among those read.</param>
internal sealed record ContactValue(ContactSource Source, int Start, int Length, ContactKind? Label, int Line)
{
    public string Text { get; } = Source.Text.Substring(Start, Length);

    public ContactField Field(int start, int length) => Source.Field(Start + start, length);

    public static List<ContactValue> Of(IReadOnlyList<ContactSource> sources)
    {
        var values = new List<ContactValue>();
        ContactKind? above = null;
        ContactValue? before = null;
        List<ContactPiece> row = [];
        for (var line = 0; line < sources.Count; line++)
        {
            var pieces = ContactPieces.Of(sources[line].Text);
            var columns = row.Count == pieces.Count && pieces.TrueForAll(piece => piece.Length > 0 && piece.Label is null);
            for (var at = 0; at < pieces.Count; at++)
            {
                var piece = columns ? pieces[at] with { Label = row[at].Label } : pieces[at];
                // A label over a link says it all: the next words are something else.
                if (piece.Length == 0)
                    above = Linked(sources[line], piece.Start) ? null : piece.Label;
                else
                    values.Add(before = new ContactValue(sources[line], piece.Start, piece.Length, piece.Label ?? above ?? GoesOn(before, piece, line), line));
                if (piece.Length > 0)
                    above = null;
            }
            // A row of site names announces nothing below it but a row of as many values.
            if (pieces.Count > 1 && pieces.TrueForAll(piece => piece.Length == 0 && piece.Label is not null))
                (row, above) = (pieces, null);
            else if (pieces.Count > 0)
                row = [];
            if (above is not null && pieces is not [.., { Closed: true }] && pieces.Count > 1)
                above = null;
        }
        return values;
    }

    // "Address: 12 Example Road - Springfield - 00000-000": dashes join the parts of an address.
    private static ContactKind? GoesOn(ContactValue? before, ContactPiece piece, int line) =>
        before is { Label: ContactKind.Address } && before.Line == line && before.Source.Text[(before.Start + before.Length)..piece.Start].All(" -–—".Contains) ? ContactKind.Address : null;

    private static bool Linked(ContactSource source, int end) => source.Links.Any(link => link.Start < end && end <= link.Start + link.Length + 1);
}
