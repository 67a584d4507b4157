using System.Collections.Immutable;
using System.Globalization;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Tests.Docx.Making;

/// <summary>The ids of paragraph styles, by the names Word lists.</summary>
internal static class StyleIds
{
    /// <summary>Styles every made file has.</summary>
    public static ImmutableArray<string> BuiltIn { get; } =
        ["Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3", "List Bullet", "List Bullet 2", "List Number"];

    public static ImmutableDictionary<string, string> Of(Document document) =>
        BuiltIn.ToImmutableDictionary(name => name, name => name.Replace(" ", "", StringComparison.Ordinal)).AddRange(
            Others(document).Select((name, index) => KeyValuePair.Create(name, string.Create(CultureInfo.InvariantCulture, $"Custom{index + 1}"))));

    /// <summary>Styles only this document names.</summary>
    public static IEnumerable<string> Others(Document document) =>
        document.Paragraphs.Select(paragraph => paragraph.Style).Concat(document.Outside.Select(text => text.Style)).OfType<string>().Distinct().Except(BuiltIn);
}
