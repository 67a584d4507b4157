using System.Collections.Immutable;
using System.Globalization;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Tests.Notation;

/// <summary>What the lines before an example set.</summary>
internal sealed record NotationSettings(Level Level, YearMonth AsOf, string? JobPost, string? FileName, Layout Layout, DocumentProperties Properties)
{
    private static readonly NotationSettings Default =
        new(Level.Mid, new YearMonth(2026, 11), null, null, new Layout(), new DocumentProperties());

    public static NotationSettings Read(IEnumerable<string> lines) =>
        lines.Aggregate(Default, (settings, line) =>
        {
            var (name, value) = (line[..line.IndexOf(':')], line[(line.IndexOf(':') + 1)..].Trim());
            return name switch
            {
                "level" => settings with { Level = Enum.Parse<Level>(value, ignoreCase: true) },
                "as of" => settings with { AsOf = YearMonth.TryParse(value) ?? throw new FormatException(line) },
                "job" => settings with { JobPost = value },
                "file" => settings with { FileName = value },
                "author" => settings with { Properties = settings.Properties with { Author = value } },
                "layout" => settings with { Layout = ReadLayout(value) },
                _ => throw new FormatException($"No such setting: {line}"),
            };
        });

    /// <summary>Facts parted by semicolons: <c>columns 2 at 14</c> or <c>columns 2 at 14 to 20</c>, ordinals zero-based.</summary>
    private static Layout ReadLayout(string value)
    {
        var columns = ImmutableArray.CreateBuilder<ColumnRun>();
        foreach (var fact in value.Split(';', StringSplitOptions.TrimEntries))
        {
            var words = fact.Split(' ');
            if (words is not ["columns", _, "at", ..])
                throw new FormatException($"No such layout fact: {fact}");
            var first = int.Parse(words[3], CultureInfo.InvariantCulture);
            var last = words is [_, _, _, _, "to", var to] ? int.Parse(to, CultureInfo.InvariantCulture) : first;
            columns.Add(new ColumnRun(int.Parse(words[1], CultureInfo.InvariantCulture), first, last));
        }
        return new Layout { Columns = columns.ToImmutable() };
    }
}
