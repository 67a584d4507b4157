using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>
/// Finds names that are spelled otherwise than their makers spell them. Lines in capitals, addresses and file names are left alone;
/// a name all in small letters counts only in prose that spells its other words properly.
/// </summary>
internal static class TechnologySpelling
{
    public static ImmutableArray<Misspelling> Find(Line line)
    {
        if (line.TechnologyMentions.IsEmpty || IsInCapitals(line.Text))
            return [];
        var found = ImmutableArray.CreateBuilder<Misspelling>();
        foreach (var candidate in TechnologyFinder.Candidates(line))
        {
            var written = line.Text.AsSpan(candidate.Start, candidate.Length);
            if (line.TechnologyMentions.Any(m => m.Start == candidate.Start) && IsMisspelled(line, candidate, written))
                found.Add(new Misspelling(candidate.Start, candidate.Length, Correct(candidate.Form, written)));
        }
        return found.DrainToImmutable();
    }

    private static bool IsMisspelled(Line line, TechnologyCandidate candidate, ReadOnlySpan<char> written)
    {
        if (candidate.Form.Wrong)
            return !IsQuotedOrGlued(line, candidate);
        if (candidate.Form.Technology.AnyCase || IsRight(candidate.Form.Technology, written))
            return false;
        if (IsInCapitals(line.Text.AsSpan(candidate.Start, candidate.Length)))
            return !HasOtherCapitals(line, candidate);
        return written.ContainsAnyInRange('A', 'Z') ? !IsQuotedOrGlued(line, candidate) : IsProseAround(line, candidate);
    }

    private static bool IsRight(Technology technology, ReadOnlySpan<char> written)
    {
        if (Equal(technology.Name, written))
            return true;
        foreach (var alias in technology.Aliases)
        {
            if (Equal(alias, written))
                return true;
        }
        return false;
    }

    private static bool Equal(string right, ReadOnlySpan<char> written)
    {
        if (right.Length != written.Length)
            return false;
        for (var i = 0; i < right.Length; i++)
        {
            if (right[i] != written[i] && !(right[i] == ' ' && char.IsWhiteSpace(written[i])) && !(right[i] == '-' && !char.IsLetterOrDigit(written[i])))
                return false;
        }
        return true;
    }

    /// <summary>
    /// The right spelling of the same form where only the letter case is wrong ("postgres" gives "Postgres"), else the name;
    /// a plural keeps its number.
    /// </summary>
    private static string Correct(TechnologyForm form, ReadOnlySpan<char> written)
    {
        if (!form.Wrong)
            return form.Spelling;
        return form.Spelling switch
        {
            _ when form.Technology.Name is "REST" && form.Spelling.EndsWith("apis", StringComparison.OrdinalIgnoreCase) => RestKind(form) + " APIs",
            _ when form.Technology.Name is "REST" && form.Spelling.EndsWith("api", StringComparison.OrdinalIgnoreCase) => RestKind(form) + " API",
            _ when form.Technology.Name is "REST" => RestKind(form),
            _ => Alias(form) ?? form.Technology.Name,
        };
    }

    private static string RestKind(TechnologyForm form) =>
        form.Spelling.StartsWith("restful", StringComparison.OrdinalIgnoreCase) ? "RESTful" : "REST";

    /// <summary>An alias that the misspelling meant: the same letters, whatever stands between them.</summary>
    private static string? Alias(TechnologyForm form) =>
        form.Technology.Aliases.Prepend(form.Technology.Name).FirstOrDefault(alias =>
            alias.Any(char.IsUpper) && Letters(alias).Equals(Letters(form.Spelling), StringComparison.OrdinalIgnoreCase));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>Small letters are a slip in a sentence, or beside another name that has its capitals; elsewhere they may be a style.</summary>
    private static bool IsProseAround(Line line, TechnologyCandidate candidate)
    {
        if (IsQuotedOrGlued(line, candidate) || line.IsSign(candidate.FirstToken - 1, '/') || line.IsSign(candidate.LastToken + 1, '/') || IsCommand(line, candidate))
            return false;
        var sentence = line.Count >= 5 && char.IsUpper(line[0][0]) && !line.IsSign(1, ':');
        return sentence || line.TechnologyMentions.Any(m => m.Start != candidate.Start && char.IsUpper(line.Text[m.Start]));
    }

    private static bool IsQuotedOrGlued(Line line, TechnologyCandidate candidate)
    {
        var before = candidate.Start > 0 ? line.Text[candidate.Start - 1] : ' ';
        var end = candidate.Start + candidate.Length;
        var after = end < line.Text.Length ? line.Text[end] : ' ';
        var next = end + 1 < line.Text.Length ? line.Text[end + 1] : ' ';
        return "@`\"“'‘_#\\.-".Contains(before, StringComparison.Ordinal)
            || "@_`\"”\\".Contains(after, StringComparison.Ordinal)
            || (after is '.' or ':' && char.IsLower(next));
    }

    /// <summary>"python manage.py", "docker run": a command line, where small letters are the name.</summary>
    private static bool IsCommand(Line line, TechnologyCandidate candidate) =>
        line.In(candidate.LastToken + 1, CommandWords);

    private static readonly WordSet CommandWords = WordSet.Of("run exec build push pull install apply up manage");

    private static bool HasOtherCapitals(Line line, TechnologyCandidate candidate)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if ((i < candidate.FirstToken || i > candidate.LastToken) && line[i].Length > 3 && IsInCapitals(line[i]))
                return true;
        }
        return false;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        var any = false;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
            any |= char.IsUpper(c);
        }
        return any;
    }
}
