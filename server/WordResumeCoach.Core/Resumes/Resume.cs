using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Core.Resumes;

/// <summary>A document read as a resume: who it is about, its sections, their entries and bullets.</summary>
/// <param name="Document">What was read.</param>
/// <param name="Contact">The contact block.</param>
/// <param name="Sections">In document order. The block before the first heading is no section unless its text is a summary.</param>
/// <param name="Roles">One for each paragraph of the document, by ordinal.</param>
/// <param name="SectionOf">For each paragraph the index of its section, or null. A heading belongs to its section.</param>
public sealed record Resume(
    Document Document,
    Contact Contact,
    ImmutableArray<Section> Sections,
    ImmutableArray<Role> Roles,
    ImmutableArray<int?> SectionOf)
{
    /// <summary>False when the document does not look like a resume at all (a letter, a report): rules keep quiet.</summary>
    public bool LooksLikeResume { get; init; } = true;

    /// <summary>False when it is a guess which lines stand in which section; the notes say why. What counts on sections can't tell then.</summary>
    public bool SectionsKnown { get; init; } = true;

    /// <summary>One for each of the document's outside texts, in their order.</summary>
    public ImmutableArray<Role> OutsideRoles { get; init; } = [];

    /// <summary>Where the outline is unsure of itself, and what it could not place.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    public Paragraph this[int ordinal] => Document.Paragraphs[ordinal];

    /// <summary>Every bullet in document order, with its section and entry.</summary>
    public IEnumerable<(Section Section, Entry Entry, Bullet Bullet)> Bullets() =>
        from section in Sections
        from entry in section.Entries
        from bullet in entry.Bullets
        select (section, entry, bullet);

    public IEnumerable<Section> Of(SectionKind kind) => Sections.Where(section => section.Kind == kind);
}
