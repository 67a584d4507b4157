using System.IO.Compression;
using System.Text.RegularExpressions;
using WordResumeCoach.EndToEnd.Documents;
using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.Tests.Docx.Editing.Trials;

namespace WordResumeCoach.EndToEnd.Revisions;

/// <summary>
/// Another word processor accepts and rejects what the server tracks. <c>RESUMECOACH_LONG=1</c> tries fifty times as many chance
/// documents; <c>RESUMECOACH_CORPUS</c> names a folder of files, of which it tries a sample.
/// </summary>
public sealed partial class SecondOpinionTests(Rig rig)
{
    private static readonly int Count = Environment.GetEnvironmentVariable("RESUMECOACH_LONG") == "1" ? 500 : 10;

    [Fact]
    public async Task Tracked_changes_accepted_are_the_new_text_and_rejected_the_old_one()
    {
        var server = await rig.ServerAsync();
        using var client = new HttpClient();
        List<Revised> revised = [];
        foreach (var file in Files())
        {
            if (await Revised.MakeAsync(client, server.Origin, file, new Random(revised.Count)) is { } one && !IsMisreadElsewhere(one.Tracked))
                revised.Add(one);
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{revised.Count} documents");
        Assert.True(revised.Count > Count / 4, $"{revised.Count} of {Count} documents could be changed");

        // Both sides are read by the same program, which may set fields or number lists as it likes.
        var accepted = await TrackedChanges.AcceptAsync([.. revised.Select(one => one.Tracked), .. revised.Select(one => one.Replaced)]);
        Assert.Equal(accepted[revised.Count..], accepted[..revised.Count]);
        var rejected = await TrackedChanges.RejectAsync([.. revised.Select(one => one.Tracked), .. revised.Select(one => one.Original)]);
        Assert.Equal(rejected[revised.Count..].Select(OneLine), rejected[..revised.Count].Select(OneLine));
        Assert.All(revised.Index(), one => Assert.NotEqual(accepted[one.Index], rejected[one.Index]));
    }

    [Fact]
    public async Task Another_program_reads_the_words_that_were_asked_for()
    {
        var server = await rig.ServerAsync();
        using var client = new HttpClient();
        var revised = await Task.WhenAll(Enumerable.Range(0, 3).Select(seed => Revised.MakeAsync(client, server.Origin, WeakResume.Bytes, new Random(seed))));
        var texts = await TrackedChanges.AcceptAsync([.. revised.Select(one => one!.Tracked)]);
        Assert.All(revised.Zip(texts), pair => Assert.All(pair.First!.Words, words => Assert.Contains(words, pair.Second, StringComparison.Ordinal)));
    }

    // Where one insertion ends a paragraph and another begins the next, LibreOffice 7.4 takes the line end between them for inserted.
    private static string OneLine(string text) => text.ReplaceLineEndings("");

    // LibreOffice 7.4 forgets deletions in controls around paragraphs and at the very start of those around words, whoever deleted.
    private static bool IsMisreadElsewhere(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var body = new StreamReader(zip.GetEntry("word/document.xml")?.Open() ?? Stream.Null);
        return Misread().IsMatch(body.ReadToEnd());
    }

    [GeneratedRegex("<w:sdtContent>(\\s*<w:(p|tc|sdt|tr|tbl)[ >]|(?:(?!<w:t[ >]|</w:sdtContent>).)*<w:del )", RegexOptions.Singleline)]
    private static partial Regex Misread();

    private static IEnumerable<byte[]> Files()
    {
        yield return WeakResume.Bytes;
        foreach (var odd in OddResumes.All.Values)
            yield return odd;
        for (var seed = 0; seed < Count; seed++)
            yield return new RandomDocument(new Random(seed)).Make();
        if (Environment.GetEnvironmentVariable("RESUMECOACH_CORPUS") is { Length: > 0 } folder)
        {
            string[] small = [.. Directory.EnumerateFiles(folder, "*.docx", SearchOption.AllDirectories).Where(path => new FileInfo(path).Length < 300_000).Order(StringComparer.Ordinal)];
            foreach (var path in small.Where((_, i) => i % Math.Max(1, small.Length / 60) == 0))
                yield return File.ReadAllBytes(path);
        }
    }
}
