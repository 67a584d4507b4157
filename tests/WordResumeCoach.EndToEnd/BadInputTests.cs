using WordResumeCoach.EndToEnd.Documents;
using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd;

/// <summary>Files that can't be reviewed get a sentence that says what to do, and the next good file is reviewed as if nothing had been.</summary>
public sealed class BadInputTests(Rig rig) : Story(rig)
{
    public static TheoryData<string, string> Files => new()
    {
        { "notes.txt", "The file is not a Word document of the .docx kind. Open the resume in Word and save it as \"Word Document (.docx)\"." },
        { "photo.png", "The file is not a Word document of the .docx kind. Open the resume in Word and save it as \"Word Document (.docx)\"." },
        { "secret.docx", "The file is encrypted and can't be read without its password. Remove the password in Word (File, Info, Protect Document), save, and send it again." },
        { "old.doc", "The file is a Word document of the older .doc kind. Open it in Word and save it as \"Word Document (.docx)\"." },
        { "half.docx", "The file looks like a Word document, but parts of it can't be read. Open it in Word, let Word repair it, save it under a new name, and send that." },
        { "empty.docx", "That file is empty. Save your resume once more and choose it again." },
        { "bomb.docx", "Unpacked, the file is far larger than a resume can be. Copy the text into a new Word document and send that." },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_that_cant_be_reviewed_gets_a_sentence_saying_what_to_do(string name, string sentence)
    {
        await Coach.ReviewFileAsync(WeakResume.Bytes, WeakResume.FileName);
        await Coach.ChooseAsync(Content(name), name);

        await SaysAsync(sentence);
        var review = await Coach.ReviewFileAsync(WeakResume.Bytes, WeakResume.FileName);
        Assert.Empty(await Drawn.MissingAsync(Coach, review));
    }

    [Fact]
    public async Task A_file_of_50_MiB_is_refused_before_it_is_sent()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.docx");
        await File.WriteAllBytesAsync(path, BadFiles.FiftyMegabytes(), TestContext.Current.CancellationToken);
        try
        {
            await Coach.ChooseAsync(path);
            await SaysAsync("That file is larger than 10 MB. Make its pictures smaller or take them out.");
            Assert.DoesNotContain(Recorded.Requests, address => address.Contains("/api/", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_dropped_picture_is_refused_like_a_chosen_one()
    {
        await Coach.DropAsync(BadFiles.Picture, "photo.png");
        await SaysAsync("The file is not a Word document of the .docx kind.");
    }

    [Fact]
    public async Task A_document_without_paragraphs_is_said_to_have_no_text()
    {
        var review = await Coach.ReviewFileAsync(BadFiles.NoParagraphs);
        Assert.Equal(0, review.GetProperty("suggestions").GetArrayLength());
        await SaysAsync("There is no text here to review.");
    }

    [Fact]
    public async Task A_letter_is_reviewed_with_an_honest_note()
    {
        var review = await Coach.ReviewFileAsync(Letter.Bytes, "letter.docx");
        Assert.Empty(await Drawn.MissingAsync(Coach, review));
        await Assertions.Expect(Coach.Pane.GetByRole(AriaRole.Region, new() { Name = "Notes" })).ToContainTextAsync("resume");
    }

    private async Task SaysAsync(string sentence)
    {
        var words = string.Join(@"\s+", sentence.Split(' ').Select(System.Text.RegularExpressions.Regex.Escape));
        await Assertions.Expect(Coach.Page.Locator("#root")).ToContainTextAsync(new System.Text.RegularExpressions.Regex(words));
    }

    private static byte[] Content(string name) => name switch
    {
        "notes.txt" => BadFiles.Text,
        "photo.png" => BadFiles.Picture,
        "secret.docx" => BadFiles.PasswordProtected,
        "old.doc" => BadFiles.LegacyDoc,
        "half.docx" => BadFiles.Truncated,
        "empty.docx" => [],
        "bomb.docx" => BadFiles.ZipBomb(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
