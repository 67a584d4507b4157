using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Docx.Notes;

/// <summary>What the reader came across and did not read, or read with a doubt.</summary>
internal sealed class Seen
{
    // One sentence for each code, in the order in which a review lists them.
    private static readonly ImmutableArray<Note> All =
    [
        new("package-mended", "The file is not put together as it should be; what could be read was read."),
        new("styles-unreadable", "The styles could not be read, so headings and lists may be missed."),
        new("numbering-unreadable", "The list definitions could not be read, so some bullets may be taken for plain lines."),
        new("settings-unreadable", "The settings of the file could not be read, so headers of even pages and protection may be missed."),
        new("theme-unreadable", "The theme could not be read, so fonts and colours it lends may be missed."),
        new("header-unreadable", "A header could not be read."),
        new("footer-unreadable", "A footer could not be read."),
        new("properties-unreadable", "The properties of the file (author, title, date, number of pages) could not be read."),
        new("tracked-changes", "The file has tracked changes; it was read as if all of them were accepted."),
        new("hidden-text-not-read", "Hidden text was not read."),
        new("footnotes-unreadable", "The footnotes could not be read."),
        new("endnotes-unreadable", "The endnotes could not be read."),
        new("comments-unreadable", "The comments could not be read."),
        new("pictures-not-read", "Words inside pictures were not read."),
        new("charts-not-read", "Charts were not read."),
        new("smartart-not-read", "SmartArt was not read."),
        new("equations-as-text", "Equations were read as plain characters, in the order of the file."),
        new("embedded-objects-not-read", "Embedded objects were not read."),
        new("inserted-files-not-read", "Text that is inserted from another file was not read."),
        new("unfinished-field", "A field is not closed, so what follows it was read as plain text."),
        new("macros-not-read", "The file holds macros; they were neither read nor run."),
    ];

    private readonly HashSet<string> _codes = [];

    public void Add(string code) => _codes.Add(code);

    public ImmutableArray<Note> Notes => [.. All.Where(note => _codes.Contains(note.Code))];
}
