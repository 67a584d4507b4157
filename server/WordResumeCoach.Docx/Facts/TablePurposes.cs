using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Docx.Facts;

/// <summary>Tells tables that place text from tables that hold data; <see cref="TablePurpose"/> says how.</summary>
internal static class TablePurposes
{
    private const int ParagraphsInDataCell = 3;
    private const int CharactersInDataCell = 250;
    private const int CharactersInBareDataCell = 100;

    /// <param name="all">Visible characters of the whole body.</param>
    public static TablePurpose Of(TableTally table, int all)
    {
        if (!table.IsGrid || table.HoldsBlocks || table.MostParagraphs > ParagraphsInDataCell || table.MostCharacters > CharactersInDataCell)
            return TablePurpose.Layout;
        if (table.IsRuled || table.HasHeaderRow)
            return TablePurpose.Data;
        return table.Characters * 2 > all || table.MostCharacters > CharactersInBareDataCell || table.HasManyEmptyCells
            ? TablePurpose.Layout
            : TablePurpose.Data;
    }
}
