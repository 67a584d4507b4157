using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Docx.Body;

/// <summary>The headers and footers of the sections: what a section does not name it has from the one before (ECMA-376 part 1, 17.10).</summary>
internal sealed class Margins
{
    private readonly Dictionary<(OutsidePart, PageKind), string> _current = [];
    private readonly List<MarginReference> _inForce = [];

    public void Add(SectionProperties section)
    {
        foreach (var reference in section.References)
            _current[(reference.Part, reference.Pages)] = reference.Id;
        Use(OutsidePart.Header, section);
        Use(OutsidePart.Footer, section);
    }

    /// <summary>Ids of the relations that lead to those some page shows, in the order of the sections, each once.</summary>
    /// <param name="evenDiffers">Whether even pages have their own.</param>
    public IEnumerable<string> InForce(OutsidePart part, bool evenDiffers) =>
        _inForce.Where(reference => reference.Part == part && (evenDiffers || reference.Pages != PageKind.Even)).Select(reference => reference.Id).Distinct();

    private void Use(OutsidePart part, SectionProperties section)
    {
        Use(part, PageKind.Any);
        if (section.HasTitlePage)
            Use(part, PageKind.First);
        Use(part, PageKind.Even);
    }

    private void Use(OutsidePart part, PageKind pages)
    {
        var reference = _current.TryGetValue((part, pages), out var id) ? new MarginReference(part, pages, id) : default(MarginReference?);
        if (reference is { } used && (_inForce.Count == 0 || !_inForce.Contains(used)))
            _inForce.Add(used);
    }
}
