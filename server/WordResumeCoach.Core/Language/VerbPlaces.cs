using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Tells by its neighbours what a verb does in a sentence.</summary>
internal static class VerbPlaces
{
    private static readonly WordSet Pronouns = WordSet.Of("i we");

    private static readonly WordSet Fillers = WordSet.Of(
        """
        also then successfully actively personally later first currently primarily mainly directly jointly independently
        proactively closely regularly
        """);

    private static readonly WordSet AimMarks = WordSet.Of("to for at towards toward on");

    /// <summary>"was able to reduce", "managed to cut" tell what was reached.</summary>
    private static readonly WordSet Reached = WordSet.Of("able managed");

    private static readonly WordSet AimAdverbs = WordSet.Of("further better significantly drastically greatly continuously");

    public static bool IsMain(Line line, ImmutableArray<VerbUse>.Builder before, int token, VerbForms form)
    {
        var at = token;
        while (line.In(at - 1, Fillers) || (line[at - 1].Length > 4 && line[at - 1].EndsWith("ly", StringComparison.Ordinal)))
            at--;
        if (line.In(at - 1, Pronouns))
            return true;
        if (line.BeginsSentence(at))
            return true;
        var joined = line.Is(at - 1, "and") || line.Is(at - 1, "then") || line.IsSign(at - 1, ',') || line.IsSign(at - 1, '&') || line.IsSign(at - 1, '/');
        return joined && before.Any(use => use.IsMain && (use.Form & form & (VerbForms.Past | VerbForms.Base | VerbForms.Gerund)) != 0);
    }

    /// <summary>"to reduce", "for improving", "aimed at cutting" are wishes; a past form, a participle clause and "by reducing" are not.</summary>
    public static bool IsResult(Line line, int token, VerbForms form)
    {
        var at = token - 1;
        while (line.In(at, AimAdverbs))
            at--;
        if (line.In(at, AimMarks))
            return line.Is(at, "to") && line.In(at - 1, Reached);
        if ((line.Is(at, "and") || line.IsSign(at, ',') || line.Is(at, "or")) && (form & (VerbForms.Past | VerbForms.Third)) == 0)
            return !IsJoinedToAim(line, at, form);
        return (form & (VerbForms.Past | VerbForms.Gerund | VerbForms.Third)) != 0 || line.BeginsSentence(token);
    }

    /// <summary>"to cut cost and improve speed": the second verb is wished for too.</summary>
    private static bool IsJoinedToAim(Line line, int joint, VerbForms form)
    {
        for (var i = joint - 1; i >= 0 && i > joint - 7 && !line.IsSign(i, '.') && !line.IsSign(i, ';'); i--)
        {
            if (line.In(i, AimMarks) && Verbs.ByForm(line[i + 1]) is { } verb && (verb.Form & form) != 0)
                return true;
        }
        return (form & VerbForms.Gerund) == 0;
    }
}
