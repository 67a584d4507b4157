using System.Collections.Immutable;
using System.IO.Packaging;
using DocumentFormat.OpenXml.Packaging;
using OpenPackage = System.IO.Packaging.Package;

namespace WordResumeCoach.Docx.Package;

/// <summary>
/// Finds the parts of a file with Open XML SDK, which knows every type a Word file's main part can have. Its object model is not
/// touched, and it is given an opened package: left to open the file itself, it looks through all relations of all parts for
/// addresses to mend, which takes four times as long as the rest.
/// </summary>
internal static class SdkPackage
{
    /// <returns>Null when the file breaks a rule of packages; the plain reader says what can still be read.</returns>
    public static WordPackage? TryOpen(Stream file)
    {
        OpenPackage? package = null;
        try
        {
            package = OpenPackage.Open(file, FileMode.Open, FileAccess.Read);
            using var document = WordprocessingDocument.Open(package);
            if (document.MainDocumentPart is { } main)
            {
                var part = package.GetPart(main.Uri);
                // By kind, not by the SDK's property: older producers spell the rest of the type differently.
                var opened = new WordPackage(package, Wrap(package, part), [.. package.GetRelationships().Select(relation => Read(package, relation))], RelationsOf(package, part));
                package = null;
                return opened;
            }
        }
        catch (Exception damage) when (Damage.Explains(damage))
        {
            // Many honest files end here: one relation that leads nowhere is enough, or one address that is no URI.
        }
        finally
        {
            package?.Close();
        }
        return null;
    }

    private static ImmutableArray<Relation> RelationsOf(OpenPackage package, PackagePart part) =>
        [.. part.GetRelationships().Select(relation => Read(package, relation))];

    // Links between places of one document are often not marked as external.
    private static Relation Read(OpenPackage package, PackageRelationship relation) =>
        relation.TargetMode == TargetMode.External || Relation.KindOf(relation.RelationshipType) == "hyperlink"
            ? new Relation(relation.Id, relation.RelationshipType, relation.TargetUri.OriginalString, null)
            : ToPart(package, relation, package.GetPart(PackUriHelper.ResolvePartUri(relation.SourceUri, relation.TargetUri)));

    private static Relation ToPart(OpenPackage package, PackageRelationship relation, PackagePart part) =>
        new(relation.Id, relation.RelationshipType, part.Uri.OriginalString, Wrap(package, part));

    private static Part Wrap(OpenPackage package, PackagePart part) =>
        new(() => part.GetStream(FileMode.Open, FileAccess.Read)) { Relations = () => RelationsOf(package, part) };
}
