using System.Collections.Immutable;

namespace WordResumeCoach.Cli.Verbs;

/// <summary>Every verb, in the order in which the help lists them.</summary>
internal static class VerbTable
{
    public static ImmutableArray<Verb> All { get; } = [Outline.Verb, Apply.Verb, Clean.Verb];

    public static Verb? Find(string name) => All.FirstOrDefault(verb => verb.Name == name);
}
