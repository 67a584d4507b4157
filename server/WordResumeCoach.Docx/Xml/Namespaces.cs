namespace WordResumeCoach.Docx.Xml;

/// <summary>The namespaces the reader tells apart, in their Transitional and Strict forms (ECMA-376 part 4, ISO/IEC 29500-1).</summary>
internal static class Namespaces
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
}
