using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>Keeps a figure with the thing it is said of: "cost by 20 % and latency by 40 %" may not trade its figures.</summary>
internal static class AmountSubject
{
    private static readonly WordSet Between = WordSet.Of(
        """
        by from to of under at about around over nearly almost roughly approximately below above up more less than least most
        some and was were is are fell dropped rose grew
        """);

    /// <summary>Whether the rewrite says the figure of a thing that the source says another figure of.</summary>
    public static bool IsSwapped(Statement source, Amount known, Statement statement, Amount amount)
    {
        if (amount.Unit.Family is not (UnitFamily.Percent or UnitFamily.Times or UnitFamily.Time or UnitFamily.Points))
            return false;
        var said = Subject(statement, amount);
        var meant = Subject(source, known);
        return said.Length > 0 && meant.Length > 0 && said != meant
            && source.Amounts.Any(other => other != known && other.Unit.Family == known.Unit.Family && Subject(source, other) == said);
    }

    private static string Subject(Statement statement, Amount amount)
    {
        var at = amount.FirstToken - 1;
        while (statement.Line.In(at, Between))
            at--;
        return statement.Line.Kind(at) == TokenKind.Word ? Stem.Of(statement.Line[at]) : "";
    }
}
