using System.Globalization;
using WordResumeCoach.Api.Problems;

namespace WordResumeCoach.Api.Revisions;

/// <summary>The date that tracked changes and comments bear: the caller's, for this server asks no clock.</summary>
internal static class RevisionDate
{
    private const DateTimeStyles AsWritten = DateTimeStyles.AllowTrailingWhite | DateTimeStyles.AllowLeadingWhite;

    // K: nothing, Z, or an offset from UTC. F: up to seven digits, or none.
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <returns>What the caller's clock shows, as it was sent: Word shows dates as they are stored, wherever it runs.</returns>
    /// <exception cref="ProblemException"><c>bad-options</c>.</exception>
    public static DateTime Read(string? date)
    {
        if (string.IsNullOrWhiteSpace(date))
            throw Bad("The form has no part named \"date\", which this mode needs.");
        return DateTimeOffset.TryParseExact(date, Formats, CultureInfo.InvariantCulture, AsWritten | DateTimeStyles.AssumeUniversal, out var read)
            ? read.DateTime
            : throw Bad("The form's \"date\" is no date and time.");
    }

    private static ProblemException Bad(string detail) =>
        new(ProblemCatalog.BadOptions, detail, "Send \"date\" as the author's clock shows it, such as 2026-11-03T14:05:00+01:00.");
}
