using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Tests.Notation;

/// <summary>What the lines before an example set.</summary>
/// <param name="Page">A document without paragraphs that holds what the lines say of the example's.</param>
internal sealed record NotationSettings(Level Level, YearMonth AsOf, string? JobPost, string? FileName, Document Page)
{
    private static readonly NotationSettings Default =
        new(Level.Mid, new YearMonth(2026, 11), null, null, new Document([]));

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
                "author" => settings with { Page = settings.Page with { Properties = settings.Page.Properties with { Author = value } } },
                "layout" => settings with { Page = LayoutNotation.Read(settings.Page, value) },
                "note" => settings with { Page = settings.Page with { Notes = settings.Page.Notes.Add(new Note(value, "")) } },
                _ => throw new FormatException($"No such setting: {line}"),
            };
        });
}
