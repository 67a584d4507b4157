using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Resumes;

/// <summary>How the person can be reached. A field is null when the resume does not show it.</summary>
public sealed record Contact
{
    public ContactField? Name { get; init; }

    public ContactField? Email { get; init; }

    public ContactField? Phone { get; init; }

    public ContactField? LinkedIn { get; init; }

    public ContactField? GitHub { get; init; }

    public ContactField? Website { get; init; }

    public ContactField? Location { get; init; }
}

/// <param name="Text">The value as shown; the target's own text when only a link's target holds it.</param>
/// <param name="Target">The link's target, null when the value is not a link.</param>
/// <param name="Where">Where it was found.</param>
/// <param name="Ordinal">The body paragraph it stands in; null outside the body.</param>
public sealed record ContactField(string Text, string? Target, ContactPlace Where, int? Ordinal);

[JsonConverter(typeof(JsonStringEnumConverter<ContactPlace>))]
public enum ContactPlace
{
    [JsonStringEnumMemberName("body")] Body,
    [JsonStringEnumMemberName("header")] Header,
    [JsonStringEnumMemberName("footer")] Footer,
    [JsonStringEnumMemberName("textBox")] TextBox,

    /// <summary>Not shown: only the target of a link in the contact block.</summary>
    [JsonStringEnumMemberName("link")] Link,
}
