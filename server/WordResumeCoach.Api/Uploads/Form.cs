using WordResumeCoach.Api.Problems;

namespace WordResumeCoach.Api.Uploads;

/// <summary>The known parts of a form.</summary>
internal sealed class Form(IReadOnlyDictionary<string, FormPart> parts)
{
    /// <summary>The part, or null when the form has none of that name.</summary>
    public FormPart? this[FormField field] => parts.GetValueOrDefault(field.Name);

    /// <exception cref="ProblemException">There is no document, or an empty one.</exception>
    public FormPart Document => this[FormField.Document] switch
    {
        null => throw new ProblemException(ProblemCatalog.MissingDocument),
        { Bytes.IsEmpty: true } => throw new ProblemException(ProblemCatalog.EmptyFile),
        { } document => document,
    };
}
