using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Security;

namespace WordResumeCoach.Api.Revisions;

/// <summary>What takes a change back, in the caller's keeping: sealed, so that it comes back as it went and from whom it went to.</summary>
internal sealed class UndoTokens(IDataProtectionProvider protection)
{
    public string Seal(byte[] undo, Caller caller) => Base64Url.EncodeToString(For(caller).Protect(undo));

    /// <exception cref="ProblemException">It is none of ours, or another caller's.</exception>
    public byte[] Open(string? token, Caller caller)
    {
        try
        {
            return For(caller).Unprotect(Base64Url.DecodeFromChars(token?.Trim() ?? ""));
        }
        catch (Exception forged) when (forged is FormatException or CryptographicException)
        {
            throw Unknown();
        }
    }

    public static ProblemException Unknown() => new(
        ProblemCatalog.BadEdits, "The form's \"undo\" is missing or not what this server gave.", "Send \"undo\" exactly as the change gave it.");

    private IDataProtector For(Caller caller) =>
        protection.CreateProtector("WordResumeCoach.Undo.v1", caller.Tenant, caller.ObjectId);
}
