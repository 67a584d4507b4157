namespace WordResumeCoach.Api.Security;

/// <summary>The section <c>ContentSecurity</c>: what pages of this server may load, and who may frame them.</summary>
public sealed class ContentSecurity
{
    /// <summary>
    /// Directives and their values for every page. Word on the web frames the pane: the ancestors are the hosts it is known to
    /// come from. Microsoft publishes no list of them, so they can be set.
    /// </summary>
    public Dictionary<string, string> Directives { get; } = new(StringComparer.Ordinal)
    {
        ["default-src"] = "'self'",
        ["script-src"] = "'self'",
        ["style-src"] = "'self' 'unsafe-inline'",
        ["img-src"] = "'self' data: blob:",
        ["font-src"] = "'self' data:",
        ["connect-src"] = "'self'",
        ["object-src"] = "'none'",
        ["base-uri"] = "'self'",
        ["form-action"] = "'self'",
        ["frame-ancestors"] = "'self' https://*.officeapps.live.com https://*.sharepoint.com https://onedrive.live.com "
            + "https://*.cloud.microsoft https://*.office.com https://*.microsoft365.com",
    };

    /// <summary>What replaces <c>script-src</c> on the page that Word opens: Office's own library comes from there and nowhere else.</summary>
    public string TaskPaneScripts { get; set; } = "'self' https://appsforoffice.microsoft.com";

    /// <summary>Path of the page that Word opens.</summary>
    public string TaskPane { get; set; } = "/taskpane.html";
}
