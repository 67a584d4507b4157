using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Documents;

/// <summary>A stretch of body paragraphs with one page setup.</summary>
/// <param name="First">Ordinal of the first paragraph.</param>
/// <param name="Last">Ordinal of the last paragraph.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Columns">1 or more.</param>
/// <param name="Size">Of the page; Letter where the file does not say.</param>
/// <param name="Margins">An inch on every side where the file does not say. Negative ones, which hold against any header, lose their sign.</param>
public sealed record PageSection(int First, int Last, SectionStart Start, int Columns, PageSize Size, PageMargins Margins);

/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
public readonly record struct PageSize(double Width, double Height);

/// <summary>In points.</summary>
public readonly record struct PageMargins(double Top, double Right, double Bottom, double Left);

/// <summary>Where a section begins (ECMA-376 part 1, 17.18.77).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SectionStart>))]
public enum SectionStart
{
    NextPage,
    Continuous,
    EvenPage,
    OddPage,
    NextColumn,
}
