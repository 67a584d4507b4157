using System.Net.Http.Headers;
using System.Text;
using WordResumeCoach.Tests.Docx;

namespace WordResumeCoach.Tests.Api;

/// <summary>Makes the forms that are sent to the server.</summary>
internal static class Forms
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Resume { get; } = DocxFile.WithParagraphs(
        "Robin Example", "robin@example.com", "Experience", "Backend Engineer, Example Works, Jan 2022 - present",
        "Responsible for building the ledger API in Go.");

    public static byte[] BulletedResume { get; } = new DocxFile(
            """
            <w:p><w:r><w:t>Robin Example</w:t></w:r></w:p>
            <w:p><w:r><w:t>robin@example.com</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Experience</w:t></w:r></w:p>
            <w:p><w:r><w:t>Backend Engineer, Example Works, Jan 2022 - present</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Responsible for building the ledger API in Go.</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Worked on caching for the payment service in Java.</w:t></w:r></w:p>
            """)
        .Styles("""<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>""")
        .Numbering("""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""")
        .ToBytes();

    public static MultipartFormDataContent Of(byte[] document, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent { { File(document), "document", "Robin Example.docx" } };
        return form.And(fields);
    }

    public static MultipartFormDataContent And(this MultipartFormDataContent form, params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        return form;
    }

    public static ByteArrayContent File(byte[] bytes, string type = Docx)
    {
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return file;
    }

    /// <summary>A form as raw text, for what no library would send.</summary>
    public static ByteArrayContent Raw(string contentType, string body)
    {
        var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body.ReplaceLineEndings("\r\n")));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return content;
    }

    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    public static Task<HttpResponseMessage> Post(this HttpClient client, string address, HttpContent content, string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static Task<HttpResponseMessage> Get(this HttpClient client, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
