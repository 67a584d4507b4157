using System.Collections.Frozen;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>What e-mail addresses, profile addresses and the file's author tell of the person's name.</summary>
internal sealed class NameEvidence
{
    private const int ShortestTold = 3;

    private readonly List<string> _handles;
    private readonly FrozenSet<string> _author;

    public NameEvidence(Document document, IReadOnlyList<Line> lines)
    {
        var texts = lines.Where(line => line.Words < 40).Select(line => line.Text).Concat(document.Outside.Select(outside => outside.Text)).Where(text => text.AsSpan().IndexOfAny('@', '/') >= 0);
        var targets = lines.SelectMany(line => line.Paragraph.Links).Concat(document.Outside.SelectMany(outside => outside.Links)).Select(link => link.Target);
        _handles = [.. texts.Concat(targets).SelectMany(Handles).Take(20)];
        InHeader = document.Outside.Any(outside => outside.Part is OutsidePart.Header && NameText.In(outside.Text) is { } at && NameText.IsFullName(outside.Text.Substring(at.Start, at.Length)));
        _author = FrozenSet.ToFrozenSet(Words(document.Properties.Author ?? ""));
    }

    /// <summary>True when a header shows a full name.</summary>
    public bool InHeader { get; }

    /// <summary>How many words of a text the handles or the author tell.</summary>
    public int Count(string text) => Words(text).Count(word => word.Length >= ShortestTold && (_author.Contains(word) || _handles.Exists(handle => handle.Contains(word, StringComparison.Ordinal))));

    private static IEnumerable<string> Handles(string text)
    {
        if (ContactPatterns.Email(text) is { } email)
            yield return Letters(text.Substring(email.Start, email.Length).Split('@')[0]);
        if (ContactPatterns.LinkedIn(text) is { } profile)
            yield return Letters(text.Substring(profile.Start, profile.Length).TrimEnd('/').Split('/')[^1]);
        if (ContactPatterns.GitHub(text) is { } account && Profiles.Owner(text.Substring(account.Start, account.Length)) is { } owner)
            yield return Letters(owner);
    }

    private static string Letters(string text) => string.Concat(Folded.Of(text).Where(char.IsLetter));

    private static string[] Words(string text) => Folded.Of(text).Split([' ', '\u00A0', '\t', '\u000B', '.', ',', '-', '(', ')', '|'], StringSplitOptions.RemoveEmptyEntries);
}
