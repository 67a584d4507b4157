using System.Collections.Immutable;

namespace WordResumeCoach.Docx.Package;

/// <summary>One part of a package.</summary>
/// <param name="Open">Its content, from the start. Throws what <see cref="Damage"/> knows.</param>
internal sealed record Part(Func<Stream> Open)
{
    /// <summary>What it points to itself. Throws what <see cref="Damage"/> knows.</summary>
    public Func<ImmutableArray<Relation>> Relations { get; init; } = () => [];
}

/// <summary>What a part points to.</summary>
/// <param name="Type">The relationship's type: a URI whose last segment says what stands there, the same in Strict and Transitional files.</param>
/// <param name="Target">As stored.</param>
/// <param name="Part">Null when the target is outside the package, or missing.</param>
internal sealed record Relation(string Id, string Type, string Target, Part? Part)
{
    public string Kind => KindOf(Type);

    public static string KindOf(string type) => type[(type.LastIndexOf('/') + 1)..];
}
