using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using WordResumeCoach.Core.Rules.Bullets;
using WordResumeCoach.Core.Rules.Contact;
using WordResumeCoach.Core.Rules.Experience;
using WordResumeCoach.Core.Rules.Layout;
using WordResumeCoach.Core.Rules.Sections;
using WordResumeCoach.Core.Rules.Skills;
using WordResumeCoach.Core.Rules.Wording;

namespace WordResumeCoach.Core.Rules;

/// <summary>Every rule, in the order of the guide. The table of contents of this folder.</summary>
public static class RuleCatalog
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new MissingContact(),
        new MissingSection(),
        new MisspelledTechnology(),
        new WeakOpening(),
        new MissingImpact(),
        new FirstPerson(),
        new NoObservability(),
        new Columns(),
    ];

    /// <summary>
    /// Version of the rules: what anyone can see of them, their ids and pages, in short. It changes with every change of a
    /// page, and a change of behaviour changes a page.
    /// </summary>
    public static string Version { get; } = "1." + Fingerprint();

    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);

    /// <summary>The place of a rule in the guide's order, zero-based.</summary>
    internal static int Order(string id) => All.IndexOf(Find(id)!);

    private static string Fingerprint()
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var rule in All)
        {
            foreach (var example in rule.Page.Flagged.Concat(rule.Page.LeftAlone))
                sha.AppendData(Encoding.UTF8.GetBytes($"{rule.Id}\n{rule.Page.Title}\n{example.Source}\n{example.After}\n{example.Severity}\n"));
        }
        return Convert.ToHexStringLower(sha.GetHashAndReset().AsSpan(0, 4));
    }
}
