using System.Collections.Immutable;
using WordResumeCoach.Cli.Input;
using WordResumeCoach.Cli.Verbs;

namespace WordResumeCoach.Cli;

/// <summary>Finds the verb, runs it, and says in one sentence what went wrong.</summary>
internal static class CommandLine
{
    /// <returns>The exit code of the process.</returns>
    public static int Main(string[] words)
    {
        try
        {
            Terminal.Prepare();
            Obey([.. words]);
            return ExitCode.Done;
        }
        catch (UsageException misused)
        {
            Terminal.Tell(misused.Message);
            Terminal.Tell("Try resumecoach --help.");
            return ExitCode.Misused;
        }
        catch (UnreadableException unreadable)
        {
            Terminal.Tell(unreadable.Message);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            Terminal.Tell($"The answer could not be written: {unwritable.Message}");
        }
        catch (Exception fault)
        {
            // A stack trace helps nobody at a prompt; the type is enough to begin a report with.
            Terminal.Tell($"This program failed in a way it should not ({fault.GetType().Name}). Please report it, with the file if you may share it.");
        }
        return ExitCode.Failed;
    }

    private static void Obey(ImmutableArray<string> words)
    {
        switch (words)
        {
            case []:
                throw new UsageException("Say what to do.");
            case ["--version"]:
                Terminal.Print(Help.Version);
                break;
            case ["--help" or "-h"]:
                Terminal.Print(Help.Text);
                break;
            case [var verb, "--help" or "-h"]:
                Terminal.Print(Help.Of(Find(verb)));
                break;
            default:
                Find(words[0]).Run(words[1..]);
                break;
        }
    }

    private static Verb Find(string name) => VerbTable.Find(name) ?? throw new UsageException($"There is nothing here called {name}.");
}
