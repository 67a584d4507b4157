using System.Security.Cryptography;
using System.Text;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Core.Reviews;

/// <summary>Turns places of one document into anchors that can be found again.</summary>
internal sealed class AnchorMaker
{
    private readonly Document _document;
    private readonly string[] _before;
    private readonly string[] _after;
    private readonly int _first;
    private readonly Dictionary<string, int> _contexts = new(StringComparer.Ordinal);

    public AnchorMaker(Document document)
    {
        _document = document;
        var paragraphs = document.Paragraphs;
        (_before, _after) = (new string[paragraphs.Length], new string[paragraphs.Length]);
        var near = "";
        for (var i = 0; i < paragraphs.Length; i++)
        {
            _before[i] = near;
            near = paragraphs[i].IsEmpty ? near : paragraphs[i].Hash;
        }
        near = "";
        for (var i = paragraphs.Length - 1; i >= 0; i--)
        {
            _after[i] = near;
            near = paragraphs[i].IsEmpty ? near : paragraphs[i].Hash;
        }
        _first = Math.Max(0, paragraphs.IndexOf(paragraphs.FirstOrDefault(paragraph => !paragraph.IsEmpty)!));
    }

    /// <summary>The anchor of a place; a whole paragraph or section is anchored at all of its words.</summary>
    public Anchor At(Place place) => place.Scope switch
    {
        Scope.Document or Scope.Outside => Make(_first, 0, 0),
        Scope.Paragraph or Scope.Section => Make(place.Ordinal, 0, _document.Paragraphs[place.Ordinal].Text.Length),
        _ => Make(place.Ordinal, place.Start, place.Length),
    };

    /// <summary>
    /// Names a finding by its rule and words, by the two words on either side, and by how many like it came before: no
    /// message, no ordinal, so that it lasts while the text stays.
    /// </summary>
    public string ContextHash(string rule, Anchor anchor)
    {
        var text = _document.Paragraphs[anchor.Ordinal].Text;
        var before = Words(text[..anchor.Start]).TakeLast(2);
        var after = Words(text[(anchor.Start + anchor.Length)..]).Take(2);
        var context = $"{rule}\n{TextIdentity.Normalise(anchor.Exact)}\n{string.Join(' ', before)}\n{string.Join(' ', after)}";
        var earlier = _contexts[context] = _contexts.GetValueOrDefault(context, -1) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{context}\n{earlier}")).AsSpan(0, 8));
    }

    private Anchor Make(int ordinal, int start, int length)
    {
        var paragraph = _document.Paragraphs[ordinal];
        return new Anchor(ordinal, paragraph.Hash, _before[ordinal], _after[ordinal], start, length, paragraph.Text.Substring(start, length));
    }

    private static string[] Words(string text) => TextIdentity.Normalise(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
