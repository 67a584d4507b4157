using System.Collections.Immutable;

namespace WordResumeCoach.Core.Rules;

/// <summary>Reads a rule's page. Strict: a page that is not written as agreed stops the build's tests, not a review.</summary>
internal sealed class RulePageParser
{
    private static readonly string[] SettingNames = ["level:", "as of:", "job:", "file:", "author:", "layout:"];

    private readonly string _id;
    private readonly string[] _lines;
    private int _at;

    private RulePageParser(string id, string source)
    {
        _id = id;
        _lines = source.ReplaceLineEndings("\n").Split('\n');
    }

    public static RulePage Parse(string id, string source) => new RulePageParser(id, source).Page();

    private RulePage Page()
    {
        var title = After("# ");
        var severity = After("Severity: ");
        var guide = After("Guide: ");
        var why = Paragraphs();
        string? noRewrite = null;
        if (Next() == "## No rewrite")
        {
            _at++;
            noRewrite = string.Join(' ', Paragraphs());
        }
        return new RulePage(_id, title, severity, guide, why, noRewrite, Examples("## Flagged"), Examples("## Left alone"));
    }

    private string After(string prefix)
    {
        var line = Next();
        if (line is null || !line.StartsWith(prefix, StringComparison.Ordinal))
            throw Wrong($"expected a line that begins \"{prefix}\"");
        _at++;
        return line[prefix.Length..];
    }

    private ImmutableArray<string> Paragraphs()
    {
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        while (Next() is { } line && !line.StartsWith("## ", StringComparison.Ordinal))
        {
            var words = new List<string>();
            for (; _at < _lines.Length && _lines[_at].Length > 0 && !_lines[_at].StartsWith("## ", StringComparison.Ordinal); _at++)
                words.Add(_lines[_at].Trim());
            paragraphs.Add(string.Join(' ', words));
        }
        return paragraphs.ToImmutable();
    }

    private ImmutableArray<RuleExample> Examples(string heading)
    {
        if (Next() != heading)
            throw Wrong($"expected the heading \"{heading}\"");
        _at++;
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        var note = new List<string>();
        var settings = new List<string>();
        while (Next() is { } line && !line.StartsWith("## ", StringComparison.Ordinal))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                examples.Add(Example(line[3..], string.Join(' ', note), [.. settings]));
                note.Clear();
                settings.Clear();
                continue;
            }
            (SettingNames.Any(name => line.StartsWith(name, StringComparison.Ordinal)) ? settings : note).Add(line.Trim());
            _at++;
        }
        return examples.ToImmutable();
    }

    private RuleExample Example(string kind, string note, ImmutableArray<string> settings)
    {
        if (kind is not ("bullet" or "resume"))
            throw Wrong($"an example is a \"bullet\" or a \"resume\", not \"{kind}\"");
        var line = _at + 1;
        var end = Array.IndexOf(_lines, "```", ++_at);
        if (end < 0)
            throw Wrong("an example that does not end");
        var source = string.Join('\n', _lines[_at..end]);
        _at = end + 1;
        string? after = null, severity = null;
        for (; _at < _lines.Length && _lines[_at].Length > 0; _at++)
        {
            if (_lines[_at].StartsWith("→ ", StringComparison.Ordinal))
                after = _lines[_at][2..];
            else if (_lines[_at].StartsWith("severity: ", StringComparison.Ordinal))
                severity = _lines[_at][10..];
            else
                break;
        }
        return new RuleExample(kind, note, settings, source, after, severity, line);
    }

    private string? Next()
    {
        while (_at < _lines.Length && string.IsNullOrWhiteSpace(_lines[_at]))
            _at++;
        return _at < _lines.Length ? _lines[_at] : null;
    }

    private FormatException Wrong(string what) => new($"Page of {_id}, line {_at + 1}: {what}.");
}
