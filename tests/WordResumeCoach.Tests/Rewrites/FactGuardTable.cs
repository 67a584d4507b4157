namespace WordResumeCoach.Tests.Rewrites;

/// <summary>Reads a table of cases: the line, then "->" and its rewrite, then what the author gave and what must be refused.</summary>
internal static class FactGuardTable
{
    /// <param name="file">The table's name; it lies beside this class.</param>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string file)
    {
        var table = File.ReadAllText(Path.Combine(Repository.Root, "tests", "WordResumeCoach.Tests", "Rewrites", file)).ReplaceLineEndings("\n");
        foreach (var block in table.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var row = new Dictionary<string, string> { ["given"] = "" };
            foreach (var line in block.Split('\n', StringSplitOptions.TrimEntries))
            {
                if (line.StartsWith("-> ", StringComparison.Ordinal))
                    row["rewritten"] = line[3..];
                else if (line.StartsWith("given: ", StringComparison.Ordinal))
                    row["given"] = line[7..];
                else if (line.StartsWith("refused: ", StringComparison.Ordinal))
                    row["refused"] = line[9..];
                else if (!line.StartsWith('#'))
                    row["original"] = line;
            }
            if (row.ContainsKey("original"))
                yield return row;
        }
    }
}
