namespace WordResumeCoach.Tests.Rewrites;

/// <summary>Rewrites that say the same, or less.</summary>
public static class FactGuardRewordings
{
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in FactGuardTable.Read("FactGuardRewordings.txt"))
            rows.Add(row["original"], row["rewritten"], row["given"]);
        return rows;
    }
}
