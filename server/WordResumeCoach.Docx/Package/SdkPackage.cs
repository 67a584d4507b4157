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
            if (document.MainDocumentPart is { } main && RelationsOf(main) is var relations && !relations.Any(IsRewritten))
            {
                // By kind, not by the SDK's property: older producers spell the rest of the type differently.
                var package = new WordPackage(document, Wrap(main), [.. document.Parts.Select(pair => ToPart(pair.RelationshipId, pair.OpenXmlPart))], relations);
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

    private static ImmutableArray<Relation> RelationsOf(OpenXmlPart part) =>
    [
        .. part.Parts.Select(pair => ToPart(pair.RelationshipId, pair.OpenXmlPart)),
        .. part.HyperlinkRelationships.Select(Elsewhere),
        .. part.ExternalRelationships.Select(Elsewhere),
    ];

    // For an address that is no URI the SDK makes one up, another each time; the file has what the author wrote.
    private static bool IsRewritten(Relation relation) => relation.Target.StartsWith("rewritten://", StringComparison.Ordinal);

    private static Relation ToPart(string id, OpenXmlPart part) => new(id, part.RelationshipType, part.Uri.OriginalString, Wrap(part));

    private static Relation Elsewhere(ReferenceRelationship link) => new(link.Id, link.RelationshipType, link.Uri.OriginalString, null);

    private static Part Wrap(OpenXmlPart part) => new(() => part.GetStream(FileMode.Open, FileAccess.Read)) { Relations = () => RelationsOf(part) };
}
