using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace WordResumeCoach.Api.Documentation;

/// <summary>
/// A property is always there unless it is left out when null, or its constructor has a default for it: such a one may be left
/// out of a request.
/// </summary>
internal sealed class RequireWhatIsWritten : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } properties } described)
            return;
        var defaults = context.Type.GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => parameter.HasDefaultValue)
            .Select(parameter => parameter.Name)
            .ToHashSet(StringComparer.Ordinal);
        var left = context.Type.GetProperties()
            .Where(property => defaults.Contains(property.Name) || IsLeftOutWhenNull(property))
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        described.Required = properties.Keys.Except(left, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsLeftOutWhenNull(PropertyInfo property) =>
        property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.WhenWritingNull;
}
