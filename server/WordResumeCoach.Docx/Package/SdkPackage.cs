using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;

namespace WordResumeCoach.Docx.Package;

/// <summary>Finds the parts of a file with Open XML SDK. Its object model is not touched: parts are read as streams.</summary>
internal static class SdkPackage
{
    /// <returns>Null when the SDK does not take the file.</returns>
    public static WordPackage? TryOpen(Stream file)
    {
        WordprocessingDocument? document = null;
        try
        {
            document = WordprocessingDocument.Open(file, isEditable: false);
            if (document.MainDocumentPart is { } main)
            {
                var core = document.CoreFilePropertiesPart;
                var package = new WordPackage(document, Wrap(main), core is null ? null : Wrap(core), RelationsOf(main));
                document = null;
                return package;
            }
        }
        catch (Exception damage) when (Damage.Explains(damage))
        {
            // Many honest files end here; the plain reader says what can still be read.
        }
        finally
        {
            document?.Dispose();
        }
        return null;
    }

    private static ImmutableArray<Relation> RelationsOf(MainDocumentPart main) =>
    [
        .. main.Parts.Select(pair => new Relation(pair.RelationshipId, pair.OpenXmlPart.RelationshipType, pair.OpenXmlPart.Uri.OriginalString, Wrap(pair.OpenXmlPart))),
        .. main.HyperlinkRelationships.Select(link => new Relation(link.Id, link.RelationshipType, link.Uri.OriginalString, null)),
        .. main.ExternalRelationships.Select(link => new Relation(link.Id, link.RelationshipType, link.Uri.OriginalString, null)),
    ];

    private static Part Wrap(OpenXmlPart part) => new(() => part.GetStream(FileMode.Open, FileAccess.Read));
}
