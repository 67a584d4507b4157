using System.Collections.Immutable;
using System.Xml;
using WordResumeCoach.Docx.Editing.Zip;
using WordResumeCoach.Docx.Package;

namespace WordResumeCoach.Docx.Editing.Files;

/// <summary>What one part says of another (ECMA-376 part 2, 6.5).</summary>
/// <param name="Kind">The last segment of its type, which is the same in Strict and Transitional files.</param>
/// <param name="Part">The zip entry it leads to; null outside the package or when missing.</param>
internal sealed record Relationship(string Kind, ZipEntry? Part)
{
    /// <param name="source">The part whose relationships are wanted; "" for the package.</param>
    public static ImmutableArray<Relationship> Of(ZipDirectory directory, string source)
    {
        if (directory.Find(PartName.RelationsOf(source)) is not { } entry)
            return [];
        using var xml = XmlReader.Create(
            new MemoryStream(ZipContent.Unpack(ZipSlot.Of(directory, entry))),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var found = ImmutableArray.CreateBuilder<Relationship>();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship"
                && xml.GetAttribute("Type") is { } type && xml.GetAttribute("Target") is { } target)
            {
                var isInside = xml.GetAttribute("TargetMode") != "External";
                found.Add(new Relationship(type[(type.LastIndexOf('/') + 1)..], isInside ? directory.Find(PartName.Resolve(source, target)) : null));
            }
        }
        return found.ToImmutable();
    }
}
