using System.Text;
using System.Xml;
using System.Xml.Linq;
using WordResumeCoach.Tests.Docx.Editing.Zip;

namespace WordResumeCoach.Tests.Docx.Editing.Trials;

/// <summary>A file with one author's tracked changes taken back or made, the way the standard tells it, by plain tree surgery.</summary>
internal static class TrackedViews
{
    private const string Author = "Word Resume Coach";

    public static byte[] Rejected(byte[] file) => With(file, "ins", "del");

    public static byte[] Accepted(byte[] file) => With(file, "del", "ins");

    private static byte[] With(byte[] file, string gone, string kept)
    {
        var (name, content) = Entries.MainPart(file);
        var document = XDocument.Load(new MemoryStream(content), LoadOptions.PreserveWhitespace);
        var ours = document.Descendants().Where(element => element.Attributes().Any(attribute => attribute.Name.LocalName == "author" && attribute.Value == Author)).ToList();
        foreach (var change in ours.Where(change => change.Name.LocalName == gone))
            change.Remove();
        foreach (var change in ours.Where(change => change.Name.LocalName == kept))
        {
            foreach (var text in change.Descendants().Where(text => text.Name.LocalName == "delText"))
                text.Name = text.Name.Namespace + "t";
            change.ReplaceWith(change.Nodes());
        }
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize }))
            document.Save(writer);
        return new RawZip().AddAll(file).Replace(name, bytes.ToArray()).ToBytes();
    }
}
