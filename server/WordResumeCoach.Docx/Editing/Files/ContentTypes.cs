using System.Globalization;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Words;
using WordResumeCoach.Docx.Package;

namespace WordResumeCoach.Docx.Editing.Files;

/// <summary>Which part is of which type (ECMA-376 part 2, 7.2).</summary>
internal static class ContentTypes
{
    public const string Part = "[Content_Types].xml";

    public static string With(string xml, string part, string type)
    {
        var root = RootElement.Of(xml);
        return root.Append(xml, string.Create(CultureInfo.InvariantCulture, $"<{root.Named("Override")} PartName=\"/{part}\" ContentType=\"{type}\"/>"));
    }

    /// <summary>Without the types of parts that are gone, and of endings that only those had.</summary>
    /// <param name="left">The names of all entries that stay.</param>
    public static string Without(string xml, IReadOnlySet<string> gone, IEnumerable<string> left)
    {
        var endings = gone.Select(Ending).Except(left.Select(Ending), StringComparer.OrdinalIgnoreCase).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var splices = new List<Splice>();
        var scanner = new MarkupScanner(xml);
        while (scanner.Read())
        {
            if (scanner is { Kind: MarkupKind.Empty, Depth: 2 } && IsGone(scanner, gone, endings))
                splices.Add(new Splice(scanner.Start, scanner.End, ""));
        }
        return Splice.Apply(xml, .., splices);
    }

    private static bool IsGone(MarkupScanner scanner, IReadOnlySet<string> gone, HashSet<string> endings) =>
        scanner.Name is "Override" ? scanner.PlainValue("PartName") is { } part && gone.Contains(PartName.Clean(Uri.UnescapeDataString(part)))
        : scanner.Name is "Default" && scanner.PlainValue("Extension") is { } ending && endings.Contains(ending);

    private static string Ending(string name) => Path.GetExtension(name).TrimStart('.');
}
