using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Finds what is an address and no prose: links, e-mail addresses, host names, handles, paths, file names.</summary>
public static class OpaqueSpans
{
    private static readonly WordSet Domains = WordSet.Of("com org net io dev app me co edu gov uk de eu info ai tech");

    private static readonly WordSet Extensions = WordSet.Of(
        """
        py js ts jsx tsx java kt cs go rs rb php json yml yaml xml toml ini md txt sh sql docx doc pdf html css log env lock
        csv jar dll exe zip gz
        """);

    public static ImmutableArray<Span> Find(string text)
    {
        var found = ImmutableArray.CreateBuilder<Span>();
        for (var start = 0; start < text.Length;)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            if (IsOpaque(text.AsSpan(start, end - start).Trim("()[]<>,;:.!?\"'“”’|*•")))
                found.Add(new Span(start, end - start));
            start = end;
        }
        return found.DrainToImmutable();
    }

    private static bool IsOpaque(ReadOnlySpan<char> chunk) =>
        chunk.Length > 2
        && chunk.IndexOfAny("./\\@_") >= 0
        && (chunk.Contains("://", StringComparison.Ordinal)
            || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (chunk[0] is '/' or '\\' && char.IsLetter(chunk[1]))
            || chunk.StartsWith("~/", StringComparison.Ordinal)
            || chunk.StartsWith("./", StringComparison.Ordinal)
            || IsAddress(chunk)
            || IsHost(chunk)
            || IsFile(chunk));

    private static bool IsAddress(ReadOnlySpan<char> chunk)
    {
        var at = chunk.IndexOf('@');
        return at == 0 ? char.IsLetter(chunk[1]) : at > 0 && chunk[at..].Contains('.');
    }

    /// <summary>A host in small letters, such as <c>github.com/name</c>. Names of technologies end alike: <c>Socket.IO</c>, <c>ASP.NET</c>.</summary>
    private static bool IsHost(ReadOnlySpan<char> chunk)
    {
        var slash = chunk.IndexOf('/');
        var host = slash < 0 ? chunk : chunk[..slash];
        var dot = host.LastIndexOf('.');
        return dot > 0 && Domains.Contains(host[(dot + 1)..]) && !host.ContainsAnyInRange('A', 'Z');
    }

    private static bool IsFile(ReadOnlySpan<char> chunk)
    {
        var dot = chunk.LastIndexOf('.');
        return dot > 0
            && Extensions.Contains(chunk[(dot + 1)..])
            && !TechnologyForms.IsForm(chunk)
            && !TechnologyForms.IsForm(chunk[(chunk.LastIndexOf('/') + 1)..]);
    }
}
