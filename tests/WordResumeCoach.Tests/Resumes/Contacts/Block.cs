using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Tests.Resumes.Contacts;

/// <summary>The contact fields read from a block, one a line, when a short resume follows it.</summary>
internal static class Block
{
    private const string Rest = """

        {h1} Experience
        Backend Engineer, Contoso, 2019 - 2022
        {l0} Cut the nightly batch from nine hours to two.
        {h1} Skills
        C#, SQL
        """;

    /// <param name="block">As <see cref="Page"/> writes paragraphs.</param>
    public static string Of(string block)
    {
        var contact = ResumeOutline.Read(Page.Of(block + Rest)).Contact;
        (string Name, ContactField? Field)[] fields =
        [
            ("name", contact.Name), ("email", contact.Email), ("phone", contact.Phone), ("linkedin", contact.LinkedIn), ("github", contact.GitHub), ("website", contact.Website), ("location", contact.Location),
        ];
        return string.Join('\n', fields.Where(field => field.Field is not null).Select(field => $"{field.Name}: {field.Field!.Text}"));
    }
}
