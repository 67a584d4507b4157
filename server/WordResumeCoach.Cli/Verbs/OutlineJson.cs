using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Cli.Verbs;

/// <summary>How a resume was read, for programs.</summary>
/// <param name="Paragraphs">Those of the body, empty ones included, so that ordinals are indexes.</param>
/// <param name="Outside">Headers, footers, text boxes, notes and comments; <c>outside</c> of a bullet is an index into it.</param>
internal sealed record OutlineJson(
    bool LooksLikeResume,
    Contact Contact,
    ImmutableArray<Section> Sections,
    ImmutableArray<OutlineJson.Line> Paragraphs,
    ImmutableArray<OutlineJson.OutsideLine> Outside,
    Layout Layout,
    ImmutableArray<Note> Notes)
{
    // The answer goes to a file or a pipe, never into a page: letters of every language stay letters.
    private static readonly OutlineJsonContext Written = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <returns>One JSON object, ended with a line feed.</returns>
    public static string Print(Resume resume) => JsonSerializer.Serialize(Of(resume), Written.OutlineJson) + "\n";

    private static OutlineJson Of(Resume resume) => new(
        resume.LooksLikeResume,
        resume.Contact,
        resume.Sections,
        [.. resume.Document.Paragraphs.Select(paragraph => new Line(paragraph.Ordinal, resume.Roles[paragraph.Ordinal], resume.SectionOf[paragraph.Ordinal], paragraph.Text))],
        [.. resume.Document.Outside.Zip(resume.OutsideRoles, (text, role) => new OutsideLine(text.Part, text.Ordinal, role, text.Text))],
        resume.Document.Layout,
        [.. resume.Document.Notes, .. resume.Notes]);

    /// <param name="Section">Index into the sections; null before the first.</param>
    internal sealed record Line(int Ordinal, Role Role, int? Section, string Text);

    /// <param name="Ordinal">The body paragraph that holds or anchors it; null in headers and footers.</param>
    internal sealed record OutsideLine(OutsidePart Part, int? Ordinal, Role Role, string Text);
}

[JsonSerializable(typeof(OutlineJson))]
internal sealed partial class OutlineJsonContext : JsonSerializerContext;
