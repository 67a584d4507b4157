using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WordResumeCoach.Api.Json;

/// <summary>How JSON is written and read on the wire.</summary>
internal static class Wire
{
    /// <summary>The shapes, with these options.</summary>
    public static ApiJson Json { get; } = new(Options());

    /// <summary>The same for what the framework serialises itself.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        foreach (var converter in Json.Options.Converters)
            options.Converters.Add(converter);
        options.Encoder = Json.Options.Encoder;
        options.TypeInfoResolverChain.Insert(0, Json);
    }

    private static JsonSerializerOptions Options()
    {
        // Answers are JSON and never part of a page (nosniff): only what JSON itself asks for is escaped.
        var options = new JsonSerializerOptions(ApiJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        options.Converters.Add(new YearMonthJson());
        // Names only: a number would pass for a name that does not exist.
        options.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
        return options;
    }
}
