using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Finds every spelling in a line, the longest first, and keeps those that something speaks for.</summary>
internal static class TechnologyFinder
{
    public static ImmutableArray<TechnologyMention> Find(Line line)
    {
        var candidates = Candidates(line);
        if (candidates.Count == 0)
            return [];
        var found = ImmutableArray.CreateBuilder<TechnologyMention>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (Corroboration.Holds(line, candidates, i))
                found.Add(new TechnologyMention(candidates[i].Form.Technology.Name, candidates[i].Start, candidates[i].Length));
        }
        return found.DrainToImmutable();
    }

    public static List<TechnologyCandidate> Candidates(Line line)
    {
        var candidates = new List<TechnologyCandidate>();
        for (var i = 0; i < line.Count; i++)
        {
            var candidate = At(line, i);
            if (candidate is null || line.Opaque.Any(o => o.Covers(candidate.Start)))
                continue;
            candidates.Add(candidate);
            i = candidate.LastToken;
        }
        return candidates;
    }

    private static TechnologyCandidate? At(Line line, int token)
    {
        var start = line.Tokens[token].Start;
        if (start > 0 && char.IsLetterOrDigit(line.Text[start - 1]))
            return null;
        foreach (var form in TechnologyForms.StartingWith(FirstToken(line, token)))
        {
            var length = form.MatchAt(line.Text, start);
            if (length > 0)
                return new TechnologyCandidate(form, start, length, token, LastToken(line, token, start + length));
        }
        return null;
    }

    /// <summary>A word, without the version that may be glued to it unless the digits belong to the name.</summary>
    private static ReadOnlySpan<char> FirstToken(Line line, int token)
    {
        var word = line[token];
        return line.Kind(token) == TokenKind.Code && TechnologyForms.StartingWith(word).IsEmpty
            ? word.TrimEnd(".0123456789")
            : word;
    }

    private static int LastToken(Line line, int token, int end)
    {
        while (token + 1 < line.Count && line.Tokens[token + 1].Start < end)
            token++;
        return token;
    }
}

/// <param name="FirstToken">Index into the line's tokens.</param>
/// <param name="LastToken">Index into the line's tokens.</param>
internal sealed record TechnologyCandidate(TechnologyForm Form, int Start, int Length, int FirstToken, int LastToken);
