using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Core.Resumes;

/// <summary>A date of an entry, as exact as the resume gives it. Written <c>2020-03</c>, <c>2020</c> or <c>present</c>.</summary>
/// <param name="Year">Null for the present.</param>
/// <param name="Month">1 to 12; null when only the year is given.</param>
[JsonConverter(typeof(EntryDateJson))]
public sealed record EntryDate(int? Year, int? Month)
{
    public static EntryDate Present { get; } = new(null, null);

    public bool IsPresent => Year is null;

    /// <summary>The first month it can mean; for the present, <paramref name="asOf"/>.</summary>
    public YearMonth Earliest(YearMonth asOf) => Year is { } year ? new YearMonth(year, Month ?? 1) : asOf;

    /// <summary>The last month it can mean; for the present, <paramref name="asOf"/>.</summary>
    public YearMonth Latest(YearMonth asOf) => Year is { } year ? new YearMonth(year, Month ?? 12) : asOf;

    public override string ToString() => (Year, Month) switch
    {
        (null, _) => "present",
        ({ } year, null) => year.ToString("0000", CultureInfo.InvariantCulture),
        ({ } year, { } month) => new YearMonth(year, month).ToString(),
    };
}

public sealed class EntryDateJson : JsonConverter<EntryDate>
{
    public override EntryDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        if (text == "present")
            return EntryDate.Present;
        if (YearMonth.TryParse(text) is { } month)
            return new EntryDate(month.Year, month.Month);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return new EntryDate(year, null);
        throw new JsonException("A date is written 2020-03, 2020 or present.");
    }

    public override void Write(Utf8JsonWriter writer, EntryDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
