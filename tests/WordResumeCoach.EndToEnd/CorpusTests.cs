using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd;

/// <summary>Resumes of many makers, where a collection of them lies beside the working copy.</summary>
public sealed class CorpusTests(Rig rig) : Story(rig)
{
    [Fact]
    public async Task Every_paragraph_of_every_collected_resume_is_on_the_page()
    {
        var folder = Repository.At("..", "shared", "corpus", "resumes");
        Assert.SkipUnless(Directory.Exists(folder), "There is no collection of resumes in ../shared/corpus/resumes. None is needed.");

        var missing = new List<string>();
        foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            var review = await Coach.ReviewFileAsync(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), name);
            missing.AddRange((await Drawn.MissingAsync(Coach, review)).Select(line => $"{name} {line}"));
        }
        Assert.Empty(missing);
    }
}
