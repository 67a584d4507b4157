using System.Text;

namespace WordResumeCoach.Docx.Editing.Markup;

/// <summary>Writes WordprocessingML names the way a part spells them.</summary>
/// <param name="Prefix">As the elements around have it; "" for a default namespace.</param>
/// <param name="Address">The namespace, Strict or Transitional.</param>
internal sealed record WordNames(string Prefix, string Address)
{
    private const char OwnPrefix = 'w';

    public string Name(string name) => Prefix.Length == 0 ? name : $"{Prefix}:{name}";

    /// <summary>An open tag, without its end.</summary>
    public string Tag(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var tag = new StringBuilder("<").Append(Name(name));
        // An attribute has a namespace only by a prefix, and a default namespace gives it none.
        var prefix = Prefix.Length == 0 ? $"{OwnPrefix}" : Prefix;
        if (Prefix.Length == 0 && attributes.Length > 0)
            tag.Append(" xmlns:").Append(OwnPrefix).Append("=\"").Append(Address).Append('"');
        foreach (var (attribute, value) in attributes)
        {
            tag.Append(' ').Append(prefix).Append(':').Append(attribute).Append("=\"");
            MarkupText.Escape(tag, value);
            tag.Append('"');
        }
        return tag.ToString();
    }

    public string Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes) => Tag(name, attributes) + ">";

    public string Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes) => Tag(name, attributes) + "/>";

    public string Close(string name) => $"</{Name(name)}>";
}
