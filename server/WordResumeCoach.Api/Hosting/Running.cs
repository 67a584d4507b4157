using Microsoft.AspNetCore.Connections;

namespace WordResumeCoach.Api.Hosting;

/// <summary>Starts the server, and says in one sentence why it can't.</summary>
internal static class Running
{
    /// <returns>The exit code of the process.</returns>
    public static int Run(string[] args, Func<WebApplicationBuilder, WebApplication> build)
    {
        try
        {
            RequireUnicode();
            using var app = build(WebApplication.CreateBuilder(args));
            app.Announce();
            app.Run();
            return 0;
        }
        catch (StartupProblemException problem)
        {
            Console.Error.WriteLine(problem.Message);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            Console.Error.WriteLine(
                "The address is already in use, perhaps by another Word Resume Coach. Stop that one, or start this one elsewhere: "
                + "add --urls http://localhost:5081.");
        }
        return 1;
    }

    /// <summary>
    /// Without ICU, or told to do without it, .NET leaves "e" and its accent apart; the pane joins them, and their hashes of one
    /// text would differ. Better no server than one that calls every accented line changed.
    /// </summary>
    private static void RequireUnicode()
    {
        if ("e\u0301".Normalize() != "\u00e9")
        {
            throw new StartupProblemException(
                "Unicode text cannot be compared here. Install the ICU libraries (libicu), and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
        }
    }
}
