namespace WordResumeCoach.Tests.Rewrites;

/// <summary>Rewrites that add a fact, each with the words that must be refused.</summary>
public static class FactGuardInventions
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in FactGuardTable.Read("FactGuardInventions.txt"))
            rows.Add(row["original"], row["rewritten"], row["given"], row["refused"]);
        return rows;
    }
}
