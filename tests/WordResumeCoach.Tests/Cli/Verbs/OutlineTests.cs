using WordResumeCoach.Tests.Docx;

namespace WordResumeCoach.Tests.Cli.Verbs;

public sealed class OutlineTests : IDisposable
{
    private static readonly byte[] Resume = new DocxFile("""
        <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Zoë Sample</w:t></w:r></w:p>
        <w:p><w:r><w:t>zoe@example.com | 555-0100</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Experience</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr><w:r><w:t>Backend Engineer, Example Works</w:t><w:tab/><w:t>Jan 2022 - present</w:t></w:r></w:p>
        <w:p><w:r><w:t>• Cut checkout latency to 80 ms 🚀</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>
        """)
        .Styles("""<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>""")
        .ToBytes();

    private static readonly string Printed = """
        # Zoë Sample
        @ zoe@example.com | 555-0100

        ## Experience
        ### Backend Engineer | Example Works | Jan 2022 - present
        - Cut checkout latency to 80 ms 🚀

        """.ReplaceLineEndings("\n");

    private readonly Resumecoach _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void A_resume_is_printed_in_the_notation_and_what_was_not_read_is_told_beside_it()
    {
        _program.File("My résumé.docx", Resume);

        Assert.Equal(new Answer(0, Printed, "resumecoach: My résumé.docx: note: Hidden text was not read.\n"), _program.Run("outline", "My résumé.docx"));
    }

    [Fact]
    public void Roles_are_printed_with_the_number_of_each_paragraph()
    {
        _program.File("a.docx", Resume);

        var lines = _program.Run("outline", "--roles", "a.docx").Output.Split('\n');

        Assert.Contains("   0 name     Zoë Sample", lines);
        Assert.Contains("   2 heading  Experience", lines);
        Assert.Contains("   4 bullet   • Cut checkout latency to 80 ms 🚀", lines);
    }

    [Fact]
    public void The_layout_stands_before_the_outline()
    {
        _program.File("a.docx", Resume);

        var answer = _program.Run("outline", "a.docx", "--layout");

        Assert.StartsWith("layout: section nextPage at 0 to 4 columns 1 page 612 792 ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("hidden at 4:", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n\n" + Printed, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_the_same_as_JSON()
    {
        _program.File("a.docx", Resume);

        using var json = System.Text.Json.JsonDocument.Parse(_program.Run("outline", "--json", "a.docx").Output);

        var root = json.RootElement;
        Assert.Equal("Zoë Sample", root.GetProperty("contact").GetProperty("name").GetProperty("text").GetString());
        Assert.Equal("experience", root.GetProperty("sections")[0].GetProperty("kind").GetString());
        Assert.Equal("Backend Engineer", root.GetProperty("sections")[0].GetProperty("entries")[0].GetProperty("title").GetString());
        Assert.Equal("bullet", root.GetProperty("paragraphs")[4].GetProperty("role").GetString());
        Assert.Equal("hidden-text-not-read", root.GetProperty("notes")[0].GetProperty("code").GetString());
        Assert.Equal(1, root.GetProperty("layout").GetProperty("sections").GetArrayLength());
    }

    [Fact]
    public void Standard_input_is_read_for_a_dash() =>
        Assert.Equal(new Answer(0, Printed, "resumecoach: standard input: note: Hidden text was not read.\n"), _program.Run(Resume, "outline", "-"));

    [Fact]
    public void A_file_that_looks_like_an_option_is_read_after_two_dashes()
    {
        _program.File("-", Resume);
        _program.File("--help", Resume);

        Assert.Equal(Printed, _program.Run("outline", "--", "--help").Output);
        Assert.Equal(Printed, _program.Run("outline", "./-").Output);
    }

    [Fact]
    public void A_reader_who_leaves_early_is_no_error()
    {
        // More than a pipe holds.
        var random = new Random(20261123);
        var file = _program.File("long.docx", DocxFile.WithParagraphs([.. Enumerable.Range(0, 10_000).Select(_ => $"Shipped {random.Next()} parcels in {random.Next()} days")]));

        var answer = _program.RunForNobody("outline", file);

        Assert.Equal((0, "resumecoach: <file>: note: This does not look like a resume: no section such as experience, skills or education was found.\n"),
            (answer.ExitCode, answer.Error.Replace(file, "<file>", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_answer_that_cannot_be_written_is_an_error()
    {
        Assert.SkipUnless(Path.Exists("/dev/full"), "Only Linux has a device that is always full.");
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("/bin/sh")
        {
            RedirectStandardError = true,
            ArgumentList =
            {
                "-c", "exec \"$0\" \"$1\" outline \"$2\" >/dev/full", Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
                Path.Combine(AppContext.BaseDirectory, "resumecoach.dll"), _program.File("a.docx", Resume),
            },
        })!;
        var error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();

        Assert.Equal(1, shell.ExitCode);
        Assert.StartsWith("resumecoach: The answer could not be written: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }
}
