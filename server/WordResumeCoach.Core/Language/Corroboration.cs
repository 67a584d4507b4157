namespace WordResumeCoach.Core.Language;

/// <summary>
/// Decides whether a word that may be a technology is meant as one. "Go", "Spring" and "Express" are words and parts of other
/// names; they count only beside their like or beside words that are said of technologies.
/// </summary>
internal static class Corroboration
{
    private static readonly WordSet MeansWords = WordSet.Of("using via with");

    private static readonly WordSet WritingWords = WordSet.Of("in using via");

    private static readonly WordSet Joiners = WordSet.Of("and or to over vs versus than with on from plus into by");

    private static readonly WordSet SaidOfTechnologies = WordSet.Of(
        """
        service services microservice microservices backend backends back-end api apis code codebase codebases developer developers
        engineer engineers application applications app apps library libraries sdk server servers worker workers client clients cli
        program programs binary binaries monolith daemon daemons function functions based backed powered native stack
        """);

    private static readonly WordSet SaidOfTools = WordSet.Of(
        """
        job jobs cluster clusters pipeline pipelines query queries table tables test tests model models component components
        dag dags view views task tasks
        """);

    public static bool Holds(Line line, List<TechnologyCandidate> candidates, int at)
    {
        var candidate = candidates[at];
        return candidate.Form.Ambiguity switch
        {
            Ambiguity.None => true,
            Ambiguity.Capital => !line.BeginsSentence(candidate.FirstToken)
                || candidate.FirstToken != candidate.LastToken
                || line.In(candidate.LastToken + 1, SaidOfTools)
                || HasSupport(line, candidates, at),
            _ => !IsPartOfAnotherName(line, candidates, at) && HasSupport(line, candidates, at),
        };
    }

    private static bool HasSupport(Line line, List<TechnologyCandidate> candidates, int at) =>
        IsListed(line, candidates, at) || HasNeighbour(line, candidates[at]) || IsInCompany(line, candidates, at);

    /// <summary>Beside another candidate: "Go, Rust", "Spring and Hibernate", "from Express to Fastify", "C/C++".</summary>
    private static bool IsListed(Line line, List<TechnologyCandidate> candidates, int at)
    {
        var candidate = candidates[at];
        return (at > 0 && AreListed(line, candidates[at - 1], candidate))
            || (at + 1 < candidates.Count && AreListed(line, candidate, candidates[at + 1]));
    }

    private static bool AreListed(Line line, TechnologyCandidate left, TechnologyCandidate right)
    {
        if ((IsSingleLetter(left) && !right.Form.Technology.Is(TechnologyCategory.Language))
            || (IsSingleLetter(right) && !left.Form.Technology.Is(TechnologyCategory.Language)))
        {
            return false;
        }
        var sign = false;
        var certain = left.Form.Ambiguity != Ambiguity.Word || right.Form.Ambiguity != Ambiguity.Word;
        for (var i = left.LastToken + 1; i < right.FirstToken; i++)
        {
            var isSign = line.Kind(i) == TokenKind.Sign && ",/;|&+()·•".Contains(line.Text[line.Tokens[i].Start], StringComparison.Ordinal);
            if (isSign && line.IsGlued(i) && line.IsSign(i, '&'))
                return false;
            var isVersion = line.Kind(i) == TokenKind.Number && (i == left.LastToken + 1 || line.IsSign(i - 1, '.'));
            if (!isSign && !isVersion && !(line.In(i, Joiners) && right.FirstToken - left.LastToken <= 4))
                return false;
            sign |= isSign || line.Is(i, "and") || line.Is(i, "or");
        }
        return sign || certain;
    }

    private static bool IsSingleLetter(TechnologyCandidate candidate) => candidate.Length == 1;

    private static bool HasNeighbour(Line line, TechnologyCandidate candidate)
    {
        var technology = candidate.Form.Technology;
        var before = candidate.FirstToken - 1;
        var after = candidate.LastToken + 1;
        if (line.Kind(after) == TokenKind.Number && !IsSingleLetter(candidate) && LooksLikeVersion(line[after]))
            after++;
        if (line.IsDash(after) && line.IsGlued(after))
            after++;
        if (line.IsSign(before, '(') && line.In(before - 1, SaidOfTechnologies))
            return true;
        for (var i = before - 2; i <= after + 1; i++)
        {
            if ((i <= before || i >= after) && IsNeighbour(technology, line[i]))
                return true;
        }
        if (HasKin(line, technology))
            return true;
        if (IsSingleLetter(candidate))
            return false;
        return line.In(after, SaidOfTechnologies)
            || (line.In(before, technology.Is(TechnologyCategory.Language) ? WritingWords : MeansWords) && IsNounAlone(line, candidate));
    }

    private static bool IsNeighbour(Technology technology, ReadOnlySpan<char> word)
    {
        foreach (var neighbour in technology.Neighbours)
        {
            if (word.Equals(neighbour, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>A neighbour that is itself a name ("Elixir" of Phoenix, "HashiCorp" of Vault) speaks for it from anywhere in the line.</summary>
    private static bool HasKin(Line line, Technology technology)
    {
        foreach (var neighbour in technology.Neighbours)
        {
            if (char.IsUpper(neighbour[0]) && Contains(line, neighbour))
                return true;
        }
        return false;
    }

    private static bool Contains(Line line, string word)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i].SequenceEqual(word))
                return true;
        }
        return false;
    }

    /// <summary>Ends its phrase: "in Go.", "using Spark on", and not "in Spring 2021" or "with Phoenix residents".</summary>
    private static bool IsNounAlone(Line line, TechnologyCandidate candidate)
    {
        var after = candidate.LastToken + 1;
        return line.Kind(after) is null
            || (line.Kind(after) == TokenKind.Sign && !line.IsDash(after))
            || line.In(after, PhraseEnds);
    }

    private static readonly WordSet PhraseEnds = WordSet.Of(
        "and or to for with on from into that which so behind over across under in at by as then while after before because since");

    /// <summary>A name without neighbours of its own needs only another technology in the line, and not to begin the sentence.</summary>
    private static bool IsInCompany(Line line, List<TechnologyCandidate> candidates, int at) =>
        candidates[at].Form.Technology.Neighbours.IsEmpty
        && candidates.Count > 1
        && !line.BeginsSentence(candidates[at].FirstToken)
        && candidates.Exists(c => c.Form.Ambiguity == Ambiguity.None);

    /// <summary>"American Express", "Spring Harbor", "Go-to-market".</summary>
    private static bool IsPartOfAnotherName(Line line, List<TechnologyCandidate> candidates, int at)
    {
        var candidate = candidates[at];
        var before = candidate.FirstToken - 1;
        var after = candidate.LastToken + 1;
        if (line.IsDash(after) && line.IsGlued(after) && line.IsGlued(after + 1) && !line.In(after + 1, SaidOfTechnologies))
            return true;
        var followsName = IsCapitalised(line, before)
            && !line.BeginsSentence(before)
            && !(at > 0 && candidates[at - 1].LastToken == before)
            && !IsNeighbour(candidate.Form.Technology, line[before]);
        var precedesName = IsCapitalised(line, after)
            && !(at + 1 < candidates.Count && candidates[at + 1].FirstToken == after)
            && !IsNeighbour(candidate.Form.Technology, line[after])
            && !line.In(after, SaidOfTechnologies);
        var opensName = line.BeginsSentence(before)
            && IsCapitalised(line, before)
            && Verbs.ByForm(line[before]) is null
            && !(at > 0 && candidates[at - 1].LastToken == before);
        return followsName || precedesName || opensName;
    }

    private static bool IsCapitalised(Line line, int token) =>
        line.Kind(token) == TokenKind.Word && char.IsUpper(line[token][0]) && line[token].ContainsAnyInRange('a', 'z');

    private static bool LooksLikeVersion(ReadOnlySpan<char> number) => number.Length <= 2 || number.Contains('.');
}
