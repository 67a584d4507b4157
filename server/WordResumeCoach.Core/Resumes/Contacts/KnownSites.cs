using System.Collections.Frozen;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Sites on which everybody has an account: an address on one is no website of the person's own.</summary>
internal static class KnownSites
{
    private static readonly FrozenSet<string> Hosts = FrozenSet.ToFrozenSet(
        ("linkedin.com github.com gitlab.com bitbucket.org twitter.com x.com facebook.com fb.com instagram.com threads.net leetcode.com hackerrank.com hackerearth.com stackoverflow.com stackexchange.com medium.com youtube.com youtu.be skype.com "
        + "wikipedia.org codeforces.com codechef.com kaggle.com geeksforgeeks.org coursera.org udemy.com credly.com google.com goo.gl wa.me whatsapp.com t.me telegram.me telegram.org discord.gg discord.com researchgate.net orcid.org docker.com "
        + "npmjs.com nuget.org pypi.org crates.io freecodecamp.org apple.com office.com microsoft.com outlook.com yahoo.com hotmail.com icloud.com gmail.com tryhackme.com hackthebox.com topcoder.com codewars.com atcoder.jp interviewbit.com "
        + "vk.com xing.com asp.net socket.io draw.io codingninjas.com exercism.org spoj.com projecteuler.net").Split(' '));

    /// <summary>True for an address on a known site, a misspelt LinkedIn address included.</summary>
    public static bool Has(string url)
    {
        if (url.Contains("linkedin", StringComparison.OrdinalIgnoreCase))
            return true;
        var host = Host(url);
        if (host == "sites.google.com")
            return false;
        for (var dot = -1; ; )
        {
            if (Hosts.Contains(host[(dot + 1)..]))
                return true;
            dot = host.IndexOf('.', dot + 1);
            if (dot < 0)
                return false;
        }
    }

    /// <summary>The host of an address, lower case.</summary>
    public static string Host(string url) => url[(url.IndexOf("//", StringComparison.Ordinal) is >= 0 and var at ? at + 2 : 0)..].Split('/', '?', '#')[0].ToLowerInvariant();

    /// <summary>True for an address with a name for a host, not a number that a program took for an address.</summary>
    public static bool HasHost(string url) => Host(url) is var host && host.Contains('.') && host.Any(char.IsAsciiLetter) && !host.Contains('@');
}
