using System.Text;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Docx.Package;

public sealed class FileKindTests
{
    private const int Sector = 512;

    /// <summary>A compound file as far as its kind is asked: the signature, then directory entries with these names.</summary>
    private static byte[] CompoundFile(params string[] entries)
    {
        var file = new byte[Sector + (128 * entries.Length)];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        for (var i = 0; i < entries.Length; i++)
            Encoding.Unicode.GetBytes(entries[i]).CopyTo(file, Sector + (128 * i));
        return file;
    }

    [Fact]
    public void Nothing_is_an_empty_file() => Assert.Equal(DocumentProblem.EmptyFile, Refusal.Of([]));

    [Fact]
    public void A_legacy_document_is_told_from_an_encrypted_one()
    {
        Assert.Equal(DocumentProblem.LegacyDoc, Refusal.Of(CompoundFile("Root Entry", "WordDocument", "1Table")));
        Assert.Equal(DocumentProblem.PasswordProtected, Refusal.Of(CompoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage")));
        Assert.Equal(DocumentProblem.PasswordProtected, Refusal.Of(CompoundFile("ROOT ENTRY", "ENCRYPTEDPACKAGE")));
    }

    [Fact]
    public void A_workbook_in_a_compound_file_is_no_old_document() =>
        Assert.Equal(DocumentProblem.NotADocx, Refusal.Of(CompoundFile("Root Entry", "Workbook")));

    [Fact]
    public void Words_inside_a_legacy_document_are_not_its_directory() =>
        Assert.Equal(DocumentProblem.LegacyDoc, Refusal.Of(CompoundFile("Root Entry", "WordDocument", "an EncryptedPackage")));

    [Theory]
    [InlineData("%PDF-1.7")]
    [InlineData("{\\rtf1\\ansi}")]
    [InlineData("<?xml version=\"1.0\"?><html/>")]
    [InlineData("Jane Roe")]
    [InlineData("P")]
    [InlineData("PK")]
    public void What_is_no_zip_is_no_docx(string content) => Assert.Equal(DocumentProblem.NotADocx, Refusal.Of(Encoding.ASCII.GetBytes(content)));

    [Fact]
    public void A_zip_of_other_things_is_no_docx() =>
        Assert.Equal(DocumentProblem.NotADocx, Refusal.Of(ZipFile.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>"))));

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "workbook")]
    [InlineData("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "presentation")]
    public void A_package_with_another_main_part_is_no_docx(string type, string root) =>
        Assert.Equal(DocumentProblem.NotADocx, Refusal.Of(ZipFile.Package("xl/main.xml", type, $"<{root} xmlns=\"urn:other\"/>")));

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")]
    public void Documents_and_templates_are_read_with_macros_and_without(string type) =>
        Assert.Equal("0 x", DocumentDump.Read(new DocxFile("<w:p><w:r><w:t>x</w:t></w:r></w:p>", type).ToBytes()));
}
