using System.Globalization;
using System.Text.RegularExpressions;

namespace WordResumeCoach.Docx.Editing.Runs;

/// <summary>Gives ids that no tracked change, bookmark or comment of a document has (ECMA-376 part 1, 17.13).</summary>
internal sealed partial class AnnotationIds
{
    private readonly HashSet<int> _used = [];
    private int _next = 1;

    /// <summary>Takes note of every number that is an id of something in this XML.</summary>
    public void Read(string xml)
    {
        foreach (var match in Id().EnumerateMatches(xml))
        {
            var number = xml.AsSpan(match.Index, match.Length);
            if (int.TryParse(number[(number.IndexOfAny('"', '\'') + 1)..^1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id))
                _used.Add(id);
        }
    }

    public string Next()
    {
        while (!_used.Add(_next))
            _next++;
        return _next++.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("""[\s:]id\s*=\s*("-?[0-9]+"|'-?[0-9]+')""", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
