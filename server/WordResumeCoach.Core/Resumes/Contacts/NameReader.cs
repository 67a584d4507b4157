using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Reads the name from the lines that hold it, or else from the parts outside the body.</summary>
internal static class NameReader
{
    public static ContactField? Read(IReadOnlyList<Line> lines, IReadOnlyList<ContactSource> outside)
    {
        if (lines.Count > 0)
        {
            List<ContactField> parts = [.. lines.Where(line => NameText.In(line.Text) is not null).Select(Field)];
            return parts.Count == 0 ? null : parts[0] with { Text = string.Join(' ', parts.Select(part => part.Text)) };
        }
        foreach (var source in outside)
        {
            if (NameText.In(source.Text) is { } found && NameText.IsFullName(source.Text.Substring(found.Start, found.Length)))
                return source.Field(found.Start, found.Length);
        }
        return null;
    }

    private static ContactField Field(Line line)
    {
        var (start, length) = NameText.In(line.Text)!.Value;
        var field = ContactSource.Of(line).Field(line.Start + start, length);
        return field with { Text = string.Join(' ', field.Text.Split(['\t', '\u000B', '\u00A0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) };
    }
}
