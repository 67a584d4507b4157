namespace WordResumeCoach.Tests.Docx.Body;

public sealed class EquationReaderTests
{
    [Fact]
    public void The_characters_of_an_equation_stand_in_the_text() =>
        Assert.Equal("0 Cut O(n2) to O(n)", DocumentDump.Read(
            """
            <w:p><w:r><w:t xml:space="preserve">Cut </w:t></w:r><m:oMath><m:r><w:rPr><w:b/></w:rPr><m:t>O(</m:t></m:r><m:sSup><m:e><m:r><m:t>n</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:r><m:t>)</m:t></m:r></m:oMath>
            <w:r><w:t xml:space="preserve"> to </w:t></w:r><m:oMathPara><m:oMath><m:r><m:t>O(n)</m:t></m:r></m:oMath></m:oMathPara></w:p>
            """));

    [Fact]
    public void Inserted_characters_count_and_deleted_ones_do_not() =>
        Assert.Equal("0 abde", DocumentDump.Read(
            """
            <w:p><m:oMath><m:r><m:t>a</m:t></m:r><w:ins w:id="1"><m:r><m:t>b</m:t></m:r></w:ins><w:del w:id="2"><m:r><m:t>c</m:t></m:r></w:del><w:moveTo w:id="3"><m:r><m:t>d</m:t></m:r></w:moveTo><m:r><w:ins w:id="4"><m:t>e</m:t></w:ins></m:r></m:oMath></w:p>
            """));

    [Fact]
    public void An_equation_in_a_code_does_not_show() =>
        Assert.Equal("0 ab", DocumentDump.Read(
            """
            <w:p><w:r><w:t>a</w:t><w:fldChar w:fldCharType="begin"/></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:fldChar w:fldCharType="end"/><w:t>b</w:t></w:r></w:p>
            """));

    [Fact]
    public void Tracked_characters_of_an_equation_count_as_those_of_the_text_do() =>
        Assert.Equal("0 A=2πr", DocumentDump.Read(
            """
            <w:p><m:oMath><m:r><m:t>A=</m:t></m:r><m:r><w:ins w:id="1" w:author="A"><w:rPr/><m:t>2</m:t></w:ins></m:r><w:del w:id="2" w:author="A"><m:r><m:t>4</m:t></m:r></w:del><w:ins w:id="3" w:author="A"><m:r><m:t>π</m:t></m:r></w:ins><m:r><m:t>r</m:t></m:r></m:oMath></w:p>
            """));
}
