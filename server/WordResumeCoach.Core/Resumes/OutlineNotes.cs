using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Core.Resumes;

/// <summary>What the outline says of its own doubts.</summary>
internal static class OutlineNotes
{
    public static ImmutableArray<Note> Of(Note? doubt, Document document, List<Section> sections)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        if (doubt is not null)
            notes.Add(doubt);
        if (doubt is null && sections.Any(section => section.Unsure))
            notes.Add(new Note("unsure-section", "A heading was found whose words are not known for a section; what stands under it was read with care."));
        if (document.Outside.Any(text => text.Part == OutsidePart.TextBox && text.Text.Trim().Length > 40))
            notes.Add(new Note("text-box-not-outlined", "Text boxes were read for contact details only; sections and bullets inside them were not."));
        return notes.DrainToImmutable();
    }
}
