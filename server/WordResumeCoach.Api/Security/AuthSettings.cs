namespace WordResumeCoach.Api.Security;

/// <summary>The section <c>Auth</c> of the configuration.</summary>
public sealed class AuthSettings
{
    public const string LocalDev = "LocalDev";
    public const string EntraId = "Entra";

    /// <summary><see cref="LocalDev"/> or <see cref="EntraId"/>; there is no default.</summary>
    public string Mode { get; set; } = "";

    /// <summary>The application's registration, for <see cref="EntraId"/>.</summary>
    public EntraSettings Entra { get; set; } = new();

    public bool IsEntra => Mode == EntraId;
}

/// <summary>An application's registration in Microsoft Entra ID.</summary>
public sealed class EntraSettings
{
    public string Instance { get; set; } = "https://login.microsoftonline.com/";

    /// <summary>The directory's id, a GUID.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>The application's id, a GUID.</summary>
    public string ClientId { get; set; } = "";
}
