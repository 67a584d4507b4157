using System.Collections.Immutable;
using System.Text.RegularExpressions;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Tests.Notation;

/// <summary>
/// The outline notation, read into a document as Word would hold it:
/// <c># Name</c>, <c>@ contact line</c>, <c>## Heading</c>, <c>### Title | Employer | Jan 2020 - Mar 2023</c>,
/// <c>- bullet</c>, plain lines, <c>[text](address)</c> for links. <c>[|...|]</c> marks words, <c>[||]</c> a place
/// without words, <c>!! document</c> a finding about the whole.
/// </summary>
internal static partial class OutlineNotation
{
    private const string StandardResume = """
        # Robin Example
        @ robin@example.com | 555-0100
        ## Experience
        ### Backend Engineer | Example Works | Jan 2022 - present
        """;

    /// <summary>Reads one bullet into a resume that is unremarkable otherwise.</summary>
    public static Marked ReadBullet(string bullet, params IEnumerable<string> settings) =>
        Read($"{StandardResume}\n- {bullet}", settings);

    /// <param name="settings">Lines such as <c>level: senior</c>, <c>as of: 2026-11</c>, <c>layout: columns 2 at 14</c>, <c>note: macros-not-read</c>.</param>
    public static Marked Read(string source, params IEnumerable<string> settings)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var marks = ImmutableArray.CreateBuilder<Mark>();
        foreach (var raw in source.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = raw.Trim();
            if (line == "!! document")
                marks.Add(new Mark(Scope.Document, 0, 0, 0));
            else if (line.Length > 0)
                paragraphs.Add(Paragraph(line, paragraphs.Count, marks));
        }
        var options = NotationSettings.Read(settings);
        return new Marked(options.Page with { Paragraphs = paragraphs.ToImmutable() }, marks.ToImmutable(), options);
    }

    private static Paragraph Paragraph(string line, int ordinal, ImmutableArray<Mark>.Builder marks)
    {
        var shape = Shape(ref line);
        var found = new List<Mark>();
        var text = WithoutMarks(line, ordinal, found);
        var (shown, links) = WithoutLinks(text, found);
        marks.AddRange(found);
        return shape with { Ordinal = ordinal, Text = shown, Links = links };
    }

    /// <summary>Takes the sign off the line and gives the paragraph it stands for, without its text.</summary>
    private static Paragraph Shape(ref string line)
    {
        var sign = line.Split(' ', 2)[0];
        if (sign is "#" or "##" or "###" or "@" or "-")
            line = line[sign.Length..].TrimStart();
        switch (sign)
        {
            case "#":
                return new Paragraph(0, "") { Style = "Title", Bold = true, FontSize = 22 };
            case "##":
                return new Paragraph(0, "") { Style = "Heading 1", OutlineLevel = 0, Bold = true, FontSize = 14 };
            case "###":
                var parts = line.Split('|', StringSplitOptions.TrimEntries);
                line = parts.Length < 3 ? string.Join(", ", parts) : $"{string.Join(", ", parts[..^1])}\t{parts[^1]}";
                return new Paragraph(0, "") { Style = "Heading 2", OutlineLevel = 1, Bold = true, FontSize = 11 };
            case "-":
                return new Paragraph(0, "") { Style = "List Bullet", ListLevel = 0, FontSize = 11 };
            default:
                return new Paragraph(0, "") { FontSize = 11 };
        }
    }

    private static string WithoutMarks(string line, int ordinal, List<Mark> marks)
    {
        while (line.IndexOf("[|", StringComparison.Ordinal) is var start and >= 0)
        {
            var end = line.IndexOf("|]", start + 1, StringComparison.Ordinal);
            if (end < 0)
                throw new FormatException($"A mark that does not end: {line}");
            var length = Math.Max(0, end - start - 2);
            marks.Add(new Mark(length == 0 ? Scope.Paragraph : Scope.Text, ordinal, start, length));
            line = string.Concat(line.AsSpan(0, start), line.AsSpan(start + 2, length), line.AsSpan(end + 2));
        }
        return line;
    }

    private static (string Text, ImmutableArray<Link> Links) WithoutLinks(string line, List<Mark> marks)
    {
        var links = ImmutableArray.CreateBuilder<Link>();
        while (LinkNotation().Match(line) is { Success: true } match)
        {
            var shown = match.Groups["shown"].Value;
            links.Add(new Link(match.Index, shown.Length, match.Groups["target"].Value));
            line = line[..match.Index] + shown + line[(match.Index + match.Length)..];
            for (var i = 0; i < marks.Count; i++)
            {
                if (marks[i].Start > match.Index)
                    marks[i] = marks[i] with { Start = marks[i].Start - (match.Length - shown.Length) };
            }
        }
        return (line, links.ToImmutable());
    }

    [GeneratedRegex(@"\[(?<shown>[^\]|]+)\]\((?<target>[^)\s]*)\)")]
    private static partial Regex LinkNotation();
}

/// <summary>A document and what is marked in it.</summary>
internal sealed record Marked(Document Document, ImmutableArray<Mark> Marks, NotationSettings Settings);

/// <param name="Scope">Text for marked words, Paragraph for an empty mark, Document for the whole.</param>
internal sealed record Mark(Scope Scope, int Ordinal, int Start, int Length);
