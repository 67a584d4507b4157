using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Core.Resumes;

/// <summary>What the outline says of its own doubts.</summary>
internal static class OutlineNotes
{
    public static ImmutableArray<Note> Of(Note? doubt, List<Section> sections)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        if (doubt is not null)
            notes.Add(doubt);
        if (doubt is null && sections.Any(section => section.Unsure))
            notes.Add(new Note("unsure-section", "A heading was found whose words are not known for a section; what stands under it was read with care."));
        if (sections.Any(section => section.HeadingOutside is not null))
            notes.Add(new Note("sections-in-text-boxes", "Sections were found in text boxes. Where the boxes stand on the page is not known, so lines may have been read under the wrong heading."));
        return notes.DrainToImmutable();
    }
}
