using System.Text;

namespace WordResumeCoach.Cli;

/// <summary>The three streams of the process. What goes out is UTF-8 without a byte order mark, on every machine.</summary>
internal static class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A Windows console shows bytes in its code page; a pipe or a file takes them as they are.</summary>
    public static void Prepare()
    {
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
            Console.OutputEncoding = Utf8;
    }

    /// <summary>Writes to standard output. A reader who has seen enough and left is no error.</summary>
    /// <exception cref="IOException">It cannot be written, because a disk is full, say.</exception>
    /// <exception cref="UnauthorizedAccessException">It is closed.</exception>
    public static void Print(string text) => Write(Console.OpenStandardOutput(), Console.IsOutputRedirected ? text : Tame(text));

    /// <summary>Writes a line to standard error; what cannot be written there has no better place.</summary>
    public static void Tell(string sentence)
    {
        try
        {
            Write(Console.OpenStandardError(), $"resumecoach: {Tame(sentence)}\n");
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // The exit code still tells.
        }
    }

    /// <summary>Words of a stranger's file must not steer the screen they are shown on: control characters are shown as U+FFFD.</summary>
    internal static string Tame(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u007F', '\u009F') < 0 && text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0
            ? text
            : string.Create(text.Length, text, static (tamed, text) =>
            {
                for (var i = 0; i < text.Length; i++)
                    tamed[i] = char.IsControl(text[i]) && text[i] is not ('\n' or '\t') ? '\uFFFD' : text[i];
            });

    private static void Write(Stream stream, string text)
    {
        stream.Write(Utf8.GetBytes(text));
        stream.Flush();
    }
}
