using WordResumeCoach.Api.Caching;
using WordResumeCoach.Api.Documentation;
using WordResumeCoach.Api.Health;
using WordResumeCoach.Api.Hosting;
using WordResumeCoach.Api.Json;
using WordResumeCoach.Api.Pane;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Reviews;
using WordResumeCoach.Api.Revisions;
using WordResumeCoach.Api.Rewrites;
using WordResumeCoach.Api.Rules;
using WordResumeCoach.Api.Security;
using WordResumeCoach.Api.Settings;

return Running.Run(args, builder =>
{
    builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
    builder.Services.AddSingleton(TimeProvider.System).AddSingleton<Deadline>();
    builder.Services.AddSecurity(builder.Configuration, builder.Environment);
    builder.Services.AddReviewCache(builder.Configuration);
    builder.Services.AddReviews();
    builder.Services.AddRevisions();
    builder.Services.AddDocumentation();
    builder.Services.AddCompression();
    builder.Services.AddHealthChecks();
    builder.Services.ConfigureHttpJsonOptions(options => Wire.Apply(options.SerializerOptions));

    var app = builder.Build();
    app.UseSecurityHeaders();
    app.UseResponseCompression();
    app.UseProblems();
    app.UseLocalDevGate();
    app.UsePane();
    app.UseDocumentation();
    app.UseRouting();
    app.UseSignIn();
    app.MapHealth();
    app.MapProblemPages();
    app.MapManifest();
    app.MapGroup("/api").MapReviews().MapRewrites().MapRevisions().MapRules().MapSettings();
    return app;
});
