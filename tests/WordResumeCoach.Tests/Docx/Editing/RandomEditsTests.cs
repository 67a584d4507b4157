using WordResumeCoach.Tests.Docx.Editing.Trials;

namespace WordResumeCoach.Tests.Docx.Editing;

/// <summary>
/// Random documents under random edits: the words are those asked for, and nothing else is any different. <c>RESUMECOACH_LONG=1</c>
/// makes it at least ten thousand edits; <c>RESUMECOACH_CORPUS</c> names a folder of files to try beside.
/// </summary>
public sealed class RandomEditsTests
{
    private static readonly bool Long = Environment.GetEnvironmentVariable("RESUMECOACH_LONG") == "1";
    private static readonly int Documents = Long ? 1200 : 25;
    private static readonly string? Corpus = Environment.GetEnvironmentVariable("RESUMECOACH_CORPUS");

    private readonly TrialTally _tally = new();
    private readonly List<string> _wrong = [];

    [Fact]
    public void Words_asked_for_appear_and_all_else_stays() => Try(6, (trial, edits, random) =>
    {
        var (some, after) = edits.Rewordings(random.Next(1, 4));
        trial.Replace(some, after);
    });

    [Fact]
    public void Tracked_words_appear_when_accepted_and_go_when_rejected() => Try(6, (trial, edits, random) =>
    {
        var (some, after) = edits.Rewordings(random.Next(1, 4));
        trial.Track(some, after);
    });

    [Fact]
    public void Comments_stand_on_their_words_and_leave_them() => Try(4, (trial, edits, random) => trial.Comment(edits.Comments(random.Next(1, 5))));

    [Fact]
    public void A_clean_copy_shows_the_same_words_and_nothing_beside() => Try(1, (trial, _, _) => trial.Clean());

    private void Try(int rounds, Action<Trial, RandomEdits, Random> once)
    {
        for (var seed = 0; seed < Documents; seed++)
        {
            var file = new RandomDocument(new Random(seed)).Make();
            Assert.True(Validity.Faults(file) is { Count: 0 }, $"document {seed}: {string.Join("; ", Validity.Faults(file) ?? [])}");
            Rounds($"document {seed}", file, new Random(seed), rounds, once);
        }
        foreach (var path in Corpus is null ? [] : CorpusFiles.Readable(Corpus))
            Rounds(Path.GetFileName(path), File.ReadAllBytes(path), new Random(1), rounds, once);
        TestContext.Current.TestOutputHelper?.WriteLine(_tally.ToString());
        Assert.True(_wrong.Count == 0, string.Join("\n", _wrong));
        Assert.True(_tally.Applied > Documents / 2, _tally.ToString());
    }

    private void Rounds(string name, byte[] file, Random random, int rounds, Action<Trial, RandomEdits, Random> once)
    {
        TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        var trial = new Trial(name, file, _tally) { Validates = file.Length < 200_000 };
        try
        {
            trial.Read();
            for (var round = 0; round < rounds; round++)
                once(trial, new RandomEdits(random, file), random);
        }
        catch (Exception wrong) when (Long || Corpus is not null)
        {
            // Of a long run one wants to know all that is wrong.
            _wrong.Add($"{name}: {wrong}");
        }
    }
}
