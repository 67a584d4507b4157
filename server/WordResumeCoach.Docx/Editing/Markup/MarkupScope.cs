using System.Collections.Immutable;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Editing.Markup;

/// <summary>What elements further out decide at one place of a document: prefixes (Namespaces in XML 1.0) and <c>xml:space</c>.</summary>
internal sealed class MarkupScope
{
    private const string Space = "xml:space";

    private readonly List<Binding> _bindings;
    private string? _lastPrefix;
    private Vocabulary _lastVocabulary;

    public MarkupScope(ImmutableArray<Binding> bindings)
    {
        _bindings = [.. bindings];
        KeepsSpace = LastSpace();
    }

    /// <param name="Name">A prefix, or <c>xml:space</c>, which can be none.</param>
    /// <param name="Value">The namespace, or what <c>xml:space</c> says.</param>
    /// <param name="Depth">Of the element that says it; the outermost of the scanned stretch is at 1.</param>
    public sealed record Binding(string Name, string Value, int Depth);

    public bool KeepsSpace { get; private set; }

    /// <summary>All of it, as seen from a stretch scanned by itself.</summary>
    public ImmutableArray<Binding> Snapshot() => [.. _bindings.Select(binding => binding with { Depth = 0 })];

    /// <summary>Takes note of an attribute that decides something further in.</summary>
    public void Enter(ReadOnlySpan<char> attribute, ReadOnlySpan<char> value, int depth)
    {
        if (attribute is Space)
        {
            KeepsSpace = value is "preserve";
            _bindings.Add(new Binding(Space, value.ToString(), depth));
        }
        else if (attribute is "xmlns" || attribute.StartsWith("xmlns:"))
        {
            _bindings.Add(new Binding(attribute[Math.Min(6, attribute.Length)..].ToString(), MarkupText.Decode(value), depth));
            _lastPrefix = null;
        }
    }

    /// <summary>Forgets what the elements below this depth said.</summary>
    public void Leave(int depth)
    {
        if (_bindings is [] || _bindings[^1].Depth <= depth)
            return;
        _bindings.RemoveAll(binding => binding.Depth > depth);
        _lastPrefix = null;
        KeepsSpace = LastSpace();
    }

    public Vocabulary Find(ReadOnlySpan<char> prefix)
    {
        // Neighbouring names nearly always share their prefix.
        if (_lastPrefix is not null && prefix.SequenceEqual(_lastPrefix))
            return _lastVocabulary;
        _lastPrefix = prefix.ToString();
        _lastVocabulary = prefix is "xml" ? Vocabulary.Xml : Named(Last(_lastPrefix));
        return _lastVocabulary;
    }

    private bool LastSpace() => Last(Space) == "preserve";

    private string? Last(string name) => _bindings.FindLast(binding => binding.Name == name)?.Value;

    private static Vocabulary Named(string? address) => address switch
    {
        Namespaces.Word or Namespaces.StrictWord => Vocabulary.Word,
        Namespaces.Compatibility => Vocabulary.Compatibility,
        "http://schemas.microsoft.com/office/word/2010/wordml" or "http://schemas.microsoft.com/office/word/2012/wordml" => Vocabulary.WordExtension,
        _ => Vocabulary.Other,
    };
}
