using System.Globalization;

namespace WordResumeCoach.Tests.Docx.Making;

/// <summary>One relation for each address that is linked.</summary>
internal sealed class LinkIds
{
    private readonly Dictionary<string, string> _ids = [];

    public IEnumerable<KeyValuePair<string, string>> All => _ids;

    public string Of(string target)
    {
        if (!_ids.TryGetValue(target, out var id))
            _ids[target] = id = string.Create(CultureInfo.InvariantCulture, $"rIdLink{_ids.Count + 1}");
        return id;
    }
}
