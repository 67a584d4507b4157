using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace WordResumeCoach.Tests.Docx.Editing.Trials;

/// <summary>What Microsoft's own validator has to say of a file.</summary>
internal static partial class Validity
{
    private static readonly OpenXmlValidator Validator = new(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = 0 };

    /// <summary>Kinds of faults, each once; null for a file it cannot open.</summary>
    public static HashSet<string>? Faults(byte[] file)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            return [.. Validator.Validate(document).Select(Kind)];
        }
        catch (Exception unreadable) when (unreadable is OpenXmlPackageException or System.Xml.XmlException or InvalidDataException or UriFormatException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    // What stands before an element that does not belong decides which of several faults it is called.
    private static string Kind(ValidationErrorInfo fault) => Misplaced().Match(fault.Description) is { Success: true } match
        ? $"misplaced {match.Groups[1].Value}"
        : $"{fault.Id} {Number().Replace(fault.Description, "#")}";

    [GeneratedRegex("^The element has (?:invalid|unexpected) child element '([^']*)'", RegexOptions.NonBacktracking)]
    private static partial Regex Misplaced();

    // Ids differ between equal faults.
    [GeneratedRegex("[0-9A-F]*[0-9][0-9A-F]*", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
