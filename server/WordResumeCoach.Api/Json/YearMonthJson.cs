using System.Text.Json;
using System.Text.Json.Serialization;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Api.Json;

/// <summary>A month is written <c>2026-11</c>.</summary>
internal sealed class YearMonthJson : JsonConverter<YearMonth>
{
    public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && YearMonth.TryParse(reader.GetString()) is { } month
            ? month
            : throw new JsonException("A month is written 2026-11.");

    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
