using System.Collections.Immutable;
using System.Text;
using WordResumeCoach.Benchmarks.Files;
using WordResumeCoach.Docx;
using WordResumeCoach.Tests.Docx;

namespace WordResumeCoach.Benchmarks.Corpus;

/// <summary>Files that ask much of a server: at the limits, a step beyond them, and broken. Each is made when it is sent.</summary>
internal static class OddFiles
{
    private const int Mutations = 300;
    private const int MiB = 1024 * 1024;

    public static ImmutableArray<(string Name, Func<byte[]> Bytes)> All { get; } =
    [
        ("as many paragraphs as may be", () => Lines(DocumentLimits.Paragraphs)),
        ("one paragraph more", () => Lines(DocumentLimits.Paragraphs + 1)),
        ("as many bullets as may be", () => DocxFile.WithBody(Repeat(DocumentLimits.Paragraphs, i => $"<w:p><w:r><w:t>• Built service {i} with Kafka, helped {i * 7} users</w:t></w:r></w:p>"))),
        ("one paragraph of a million words", () => DocxFile.WithParagraphs(Repeat(1_000_000, i => $"word{i % 7919} "))),
        ("a paragraph of a hundred thousand runs", () => DocxFile.WithBody($"<w:p>{Repeat(100_000, i => $"<w:r><w:rPr><w:b/></w:rPr><w:t>{i}</w:t></w:r>")}</w:p>")),
        ("ten thousand links", () => DocxFile.WithBody(Repeat(10_000, i => $"<w:p><w:hyperlink w:anchor=\"a{i}\"><w:r><w:t>{i}</w:t></w:r></w:hyperlink></w:p>"))),
        ("ten thousand tables", () => DocxFile.WithBody(Repeat(10_000, i => $"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{i}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"))),
        ("as many text boxes as may be", () => DocxFile.WithBody($"<w:p><w:r>{Repeat(10_000, i => $"<w:pict><w:txbxContent><w:p><w:r><w:t>{i}</w:t></w:r></w:p></w:txbxContent></w:pict>")}</w:r></w:p>")),
        ("ten thousand styles, one below the other", () => new DocxFile("<w:p><w:pPr><w:pStyle w:val=\"s9999\"/></w:pPr><w:r><w:t>deep</w:t></w:r></w:p>").Styles(Repeat(10_000, i => $"<w:style w:type=\"paragraph\" w:styleId=\"s{i}\"><w:basedOn w:val=\"s{i - 1}\"/></w:style>")).ToBytes()),
        ("a picture of nearly 10 MiB", () => WithPicture((DocumentLimits.FileBytes) - (64 * 1024))),
        ("a picture of 11 MiB", () => WithPicture(11 * MiB)),
        ("pictures that unpack to 190 MiB", () => WithBlanks(190)),
        ("pictures that unpack to 210 MiB", () => WithBlanks(210)),
        ("an endless run of blanks", () => DocxFile.WithBody($"<w:p><w:r><w:t>{new string(' ', 100 * MiB)}</w:t></w:r></w:p>")),
        ("nothing", () => []),
        ("words", () => Encoding.UTF8.GetBytes("Jane Roe")),
        .. MadeResumes.Some(MadeResumes.Few, 1).Select((file, i) => ($"resume {i}", (Func<byte[]>)(() => file))),
        .. Enumerable.Range(0, Mutations).Select(seed => ($"mutation {seed}", (Func<byte[]>)(() => Mutated(seed)))),
    ];

    private static byte[] Lines(int count) => DocxFile.WithBody(Repeat(count, i => $"<w:p><w:r><w:t>Line {i} says {i * 31} things</w:t></w:r></w:p>"));

    private static byte[] WithPicture(int bytes)
    {
        var noise = new byte[bytes];
        new Random(bytes).NextBytes(noise);
        return new DocxFile("<w:p/>").Part("word/media/image1.png", noise, "image/png").ToBytes();
    }

    private static byte[] WithBlanks(int parts)
    {
        var file = new DocxFile("<w:p/>");
        var blank = new byte[MiB];
        for (var i = 0; i < parts; i++)
            file.Part($"word/media/image{i}.bmp", blank, "image/bmp");
        return file.ToBytes();
    }

    private static byte[] Mutated(int seed)
    {
        var random = new Random(seed);
        var file = MadeResumes.Some(1, 1).First();
        for (var changes = random.Next(1, 20); changes > 0; changes--)
            file[random.Next(4, file.Length)] = (byte)random.Next(256);
        return file;
    }

    private static string Repeat(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(part(i));
        return text.ToString();
    }
}
