using System.Globalization;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Styles;

/// <summary>Which special parts of its style a table shows (ECMA-376 part 1, 17.4.55).</summary>
internal readonly record struct TableLook(bool FirstRow, bool FirstColumn)
{
    private const int FirstRowBit = 0x20;
    private const int FirstColumnBit = 0x80;

    /// <summary>Reads the <c>w:tblLook</c> the part stands on; older files write its bits as one number.</summary>
    public static TableLook Read(PartXml xml)
    {
        var bits = int.TryParse(xml.Attribute("val"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new TableLook(
            xml.Attribute("firstRow") is { } row ? IsOn(row) : (bits & FirstRowBit) != 0,
            xml.Attribute("firstColumn") is { } column ? IsOn(column) : (bits & FirstColumnBit) != 0);
    }

    /// <summary>How the style has characters look in a cell.</summary>
    public RunFormat Run(ResolvedStyle style, TableCell cell)
    {
        var run = style.Run;
        if (FirstColumn && cell.Column == 0)
            run = style.Table.FirstColumn.Over(run);
        return FirstRow && cell.Row == 0 ? style.Table.FirstRow.Over(run) : run;
    }

    private static bool IsOn(string value) => value is not ("0" or "false" or "off");
}
