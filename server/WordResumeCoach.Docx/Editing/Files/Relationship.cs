using WordResumeCoach.Docx.Editing.Zip;

namespace WordResumeCoach.Docx.Editing.Files;

/// <summary>What one part says of another (ECMA-376 part 2, 6.5).</summary>
/// <param name="Type">A URI.</param>
/// <param name="Name">The part it leads to, as a zip entry would be named; null outside the package.</param>
/// <param name="Part">That part; null when there is none.</param>
/// <param name="Site">Where it stands in the relationship part's XML.</param>
internal sealed record Relationship(string Id, string Type, string? Name, ZipEntry? Part, Range Site)
{
    /// <summary>The last segment of its type, which is the same in Strict and Transitional files.</summary>
    public string Kind => Type[(Type.LastIndexOf('/') + 1)..];
}
