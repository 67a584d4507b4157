using Microsoft.OpenApi;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Api.Documentation;

internal static class DocumentationSetup
{
    public const string Name = "v1";

    public static IServiceCollection AddDocumentation(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(swagger =>
        {
            swagger.SwaggerDoc(Name, new OpenApiInfo
            {
                Title = "Word Resume Coach",
                Version = Name,
                Description = "Reviews a backend developer's resume (.docx) and applies rewrites. No invented facts; nothing changed but "
                    + "the words; the same file gives the same review. Nothing that is sent is kept longer than a short-lived cache.",
            });
            swagger.SupportNonNullableReferenceTypes();
            swagger.UseAllOfToExtendReferenceSchemas();
            swagger.MapType<YearMonth>(() => new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$" });
            swagger.MapType<EntryDate>(() => new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Description = "`2020-03`, `2020` or `present`.",
            });
            swagger.OperationFilter<DescribeBodies>();
            swagger.SchemaFilter<RequireWhatIsWritten>();
            swagger.IncludeXmlComments(typeof(ProblemKind).Assembly);
            swagger.IncludeXmlComments(typeof(YearMonth).Assembly);
            swagger.IncludeXmlComments(typeof(DocumentReader).Assembly);
        });
        return services;
    }

    public static WebApplication UseDocumentation(this WebApplication app)
    {
        app.UseSwagger();
        app.UseSwaggerUI(ui => ui.DocumentTitle = "Word Resume Coach: the API");
        return app;
    }
}
