using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>British and American spellings of one verb are one.</summary>
internal static class VerbIdentity
{
    public static bool Same(Verb one, Verb other) => Key(one) == Key(other);

    private static string Key(Verb verb) =>
        verb.Base.Replace("yze", "yse", StringComparison.Ordinal).Replace("ize", "ise", StringComparison.Ordinal);
}
