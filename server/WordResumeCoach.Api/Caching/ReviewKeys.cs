using System.Security.Cryptography;
using System.Text.Json;
using WordResumeCoach.Api.Reviews;
using WordResumeCoach.Api.Security;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Api.Caching;

/// <summary>Names a review by everything it is computed from, so that no word of the document is in the name.</summary>
internal static class ReviewKeys
{
    /// <summary>By the bytes of the file, for the same file sent again.</summary>
    public static string OfFile(ReviewRequest asked, Caller caller, string ruleSet)
    {
        var file = Convert.ToHexStringLower(SHA256.HashData(asked.File!.Value.Span));
        return "file:" + Hash(new FileKey(file, asked.FileName, asked.JobPost, asked.Options, caller, ruleSet));
    }

    /// <summary>By what was read, for the same document saved anew: Word writes other bytes each time.</summary>
    public static string OfInputs(ReviewInputs inputs, Caller caller, string ruleSet)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new ValueKey(inputs, caller, ruleSet), KeyJson.Default.ValueKey);
        return "review:" + Convert.ToHexStringLower(SHA256.HashData(json));
    }

    private static string Hash(FileKey key) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(key, KeyJson.Default.FileKey)));
}

internal sealed record FileKey(string File, string? FileName, string? JobPost, ReviewOptions Options, Caller Caller, string RuleSet);

internal sealed record ValueKey(ReviewInputs Inputs, Caller Caller, string RuleSet);
