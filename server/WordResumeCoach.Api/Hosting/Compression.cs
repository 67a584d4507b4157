using Microsoft.AspNetCore.ResponseCompression;
using WordResumeCoach.Api.Problems;

namespace WordResumeCoach.Api.Hosting;

internal static class Compression
{
    public static IServiceCollection AddCompression(this IServiceCollection services) =>
        services.AddResponseCompression(options =>
        {
            // Compression over TLS can leak a secret that stands beside what an attacker chose (BREACH). There is none: callers
            // sign in by a header, and an answer holds nothing but the caller's own document.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, ProblemResponse.ContentType, "image/svg+xml"];
        });
}
