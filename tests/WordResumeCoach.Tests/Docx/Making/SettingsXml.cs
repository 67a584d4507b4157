namespace WordResumeCoach.Tests.Docx.Making;

/// <summary>The settings of a made file.</summary>
internal static class SettingsXml
{
    /// <summary>Without a compatibility mode Word opens a file as one of 2007 and says so in its title bar.</summary>
    public static string Current =>
        """<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>""";
}
