using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;
using WordResumeCoach.Api.Problems;

namespace WordResumeCoach.Api.Documentation;

/// <summary>Writes the notes on an address into its description.</summary>
internal sealed class DescribeBodies : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var notes = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var taken = notes.OfType<TakenBody>().ToList();
        if (taken.Count > 0)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = taken.ToDictionary(body => body.ContentType, body => Media(body.Shape, context)),
            };
        }
        operation.Responses = [];
        foreach (var same in notes.OfType<GivenBody>().GroupBy(body => body.Description))
        {
            operation.Responses.Add("200", new OpenApiResponse
            {
                Description = same.Key,
                Content = same.ToDictionary(body => body.ContentType, body => Media(body.Shape, context)),
            });
        }
        foreach (var same in Problems(notes).GroupBy(kind => kind.Status).OrderBy(kinds => kinds.Key))
            operation.Responses.Add($"{same.Key}", Problem([.. same], context));
    }

    private static IEnumerable<ProblemKind> Problems(IList<object> notes) =>
        notes.OfType<PossibleProblem>().Select(problem => problem.Kind)
            .Concat(notes.OfType<IAllowAnonymous>().Any() ? [] : [ProblemCatalog.NotSignedIn, ProblemCatalog.NotAllowed])
            .Append(ProblemCatalog.ForeignOrigin);

    private static OpenApiResponse Problem(List<ProblemKind> kinds, OperationFilterContext context) => new()
    {
        Description = string.Join("\n\n", kinds.Select(kind => $"`{kind.Type}`: {kind.Detail}")),
        Content = new Dictionary<string, OpenApiMediaType> { [ProblemResponse.ContentType] = Media(typeof(ProblemBody), context) },
    };

    private static OpenApiMediaType Media(Type shape, OperationFilterContext context) => new()
    {
        // A whole file stands for itself; within JSON, bytes are base64.
        Schema = shape == typeof(byte[])
            ? new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" }
            : context.SchemaGenerator.GenerateSchema(shape, context.SchemaRepository),
    };
}
