using Microsoft.Net.Http.Headers;

namespace WordResumeCoach.Api.Uploads;

/// <summary>File names as callers send them: some with folders, some encoded, some not at all.</summary>
internal static class FileNames
{
    private const int Longest = 255;

    /// <summary>The name without folders; null when there is none.</summary>
    public static string? Of(ContentDispositionHeaderValue disposition)
    {
        // RFC 6266, 4.3: the starred form is the one to believe when both are there.
        var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar is { Length: > 0 } ? disposition.FileNameStar : disposition.FileName);
        return Plain(name.ToString());
    }

    public static string? Plain(string? name)
    {
        if (name is null)
            return null;
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        return last.Length is 0 or > Longest || last.Any(char.IsControl) ? null : last;
    }
}
