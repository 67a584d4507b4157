using System.Globalization;
using WordResumeCoach.Benchmarks.Files;
using WordResumeCoach.Benchmarks.Paths;

namespace WordResumeCoach.Benchmarks.Comparing;

/// <summary>Measures the goals side by side in one run. Absolute figures drift with the machine; ratios are what to keep.</summary>
internal static class Comparison
{
    private const int Rounds = 15;

    /// <param name="folder">Where the two-page files come from; made ones make up for what it lacks. Longer ones are always made.</param>
    /// <returns>The exit code: 1 when a goal is missed or the fast reader reads something else than the plain one.</returns>
    public static int Run(string? folder)
    {
        var files = (folder is null ? [] : FolderFiles.Documents(folder)).Select(path => (Name: Path.GetFileName(path), Bytes: File.ReadAllBytes(path))).ToList();
        files.AddRange(MadeResumes.Some(Math.Max(0, MadeResumes.Few - files.Count), 1).Select((file, index) => ($"made {index}", file)));
        var differences = files.SelectMany(file => Agreement.Differences(file.Name, file.Bytes)).ToList();
        foreach (var difference in differences)
            Console.WriteLine(difference);

        var goals = Goals([.. files.Select(file => file.Bytes)]).ToList();
        Console.WriteLine();
        foreach (var goal in goals)
            Console.WriteLine(goal);
        Console.WriteLine($"\n{differences.Count} differences from the plain reading of {files.Count} files, {goals.Count(goal => !goal.Met)} goals missed");
        return differences.Count == 0 && goals.All(goal => goal.Met) ? 0 : 1;
    }

    private static IEnumerable<Goal> Goals(IReadOnlyList<byte[]> files)
    {
        var small = Ways("two pages", files);
        yield return new Goal("whole review / the SDK's object model walked", small.Review.Milliseconds / small.Dom.Milliseconds, 1.0);
        yield return new Goal("whole review / SDK open and a pass over the parts", small.Review.Milliseconds / small.Floor.Milliseconds, 1.6);
        yield return new Goal("memory allocated / the same", small.Review.Kilobytes / small.Floor.Kilobytes, 1.5);

        RuleCosts.Print([.. files.Select(file => Docx.DocumentReader.Read(file))], Rounds);

        var middle = Ways("ten times", [.. MadeResumes.Some(MadeResumes.Few, 10)]);
        yield return new Goal("whole review / object model walked, ten times the size", middle.Review.Milliseconds / middle.Dom.Milliseconds, 0.35);

        var large = MadeResumes.Some(4, 100).ToList();
        var review = Measure.InTurn(large, 5, file => WholeReview.Of(file).Suggestions.Length)[0];
        Print("a hundred times", "whole review", review);
        yield return new Goal("whole review, a hundred times the size / ten times", review.Milliseconds / middle.Review.Milliseconds, 11);

        yield return Processes.OutlineAgainstFloor();
    }

    private static (Cost Dom, Cost Floor, Cost Review) Ways(string size, IReadOnlyList<byte[]> files)
    {
        var costs = Measure.InTurn(files, Rounds, DomWalk.Characters, Floor.Elements, file => Docx.DocumentReader.Read(file).Paragraphs.Length, file => Core.Resumes.ResumeOutline.Read(Docx.DocumentReader.Read(file)).Sections.Length, file => WholeReview.Of(file).Suggestions.Length);
        Print(size, "SDK's object model walked", costs[0]);
        Print(size, "SDK open and a pass over the parts", costs[1]);
        Print(size, "read", costs[2]);
        Print(size, "read and outlined", costs[3]);
        Print(size, "whole review", costs[4]);
        return (costs[0], costs[1], costs[4]);
    }

    private static void Print(string size, string way, Cost cost) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,-16}{way,-36}{cost.Milliseconds,9:0.000} ms{cost.Kilobytes,11:0} KB"));
}
