using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Core.Resumes;

/// <summary>What the outline says of its own doubts.</summary>
internal static class OutlineNotes
{
    public static ImmutableArray<Note> Of(Document document, Note? doubt, ImmutableArray<Note> guesses, List<Section> sections)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        if (doubt is not null)
            notes.Add(doubt);
        if (doubt is null && sections.Any(section => section.Unsure))
            notes.Add(new Note("unsure-section", "A heading was found whose words are not known for a section; what stands under it was read with care."));
        if (doubt is null)
            notes.AddRange(guesses);
        var parts = sections.Where(section => section.HeadingOutside is not null).Select(section => document.Outside[section.HeadingOutside!.Value].Part).ToHashSet();
        if (doubt is null && parts.Overlaps([OutsidePart.Header, OutsidePart.Footer]))
            notes.Add(new Note("sections-in-header", "The body of the document is empty: its sections stand in the header or footer, which many readers skip. Move them into the body."));
        if (doubt is null && parts.Contains(OutsidePart.TextBox) && !guesses.Any(guess => guess.Code == "order-uncertain"))
            notes.Add(new Note("sections-in-text-boxes", "Sections were found in text boxes. Where the boxes stand on the page is not known, so lines may have been read under the wrong heading."));
        return notes.DrainToImmutable();
    }
}
