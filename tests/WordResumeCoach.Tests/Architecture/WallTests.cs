using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using WordResumeCoach.Cli;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Architecture;

/// <summary>The walls of the house: who may know whom.</summary>
public sealed class WallTests
{
    private static readonly Assembly Core = typeof(Paragraph).Assembly;
    private static readonly Assembly Docx = typeof(DocumentReader).Assembly;
    private static readonly Assembly Api = typeof(Program).Assembly;
    private static readonly Assembly Cli = typeof(CommandLine).Assembly;

    [Fact]
    public void Parts_of_the_server_know_only_those_below_them()
    {
        Assert.Empty(OwnReferences(Core));
        Assert.Equal(["WordResumeCoach.Core"], OwnReferences(Docx));
        Assert.Equal(["WordResumeCoach.Core", "WordResumeCoach.Docx"], OwnReferences(Api));
        Assert.Equal(["WordResumeCoach.Core", "WordResumeCoach.Docx"], OwnReferences(Cli));
    }

    [Fact]
    public void Core_needs_nothing_but_the_framework() =>
        Assert.All(Core.GetReferencedAssemblies(), reference => Assert.Matches("^(System\\.|netstandard$|mscorlib$)", reference.Name));

    [Fact]
    public void Only_Docx_knows_Open_XML()
    {
        Assert.All([Core, Api, Cli], part => Assert.DoesNotContain(part.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("DocumentFormat.OpenXml", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("System.Xml.")]
    [InlineData("System.Net.")]
    [InlineData("System.IO.File")]
    [InlineData("System.IO.Directory")]
    [InlineData("System.IO.Compression.")]
    [InlineData("System.Diagnostics.Process")]
    [InlineData("System.Diagnostics.Stopwatch")]
    [InlineData("System.TimeProvider")]
    [InlineData("System.Random")]
    [InlineData("System.Environment.get_TickCount")]
    [InlineData("System.Environment.get_MachineName")]
    [InlineData("System.Environment.get_UserName")]
    [InlineData("System.Environment.GetEnvironmentVariable")]
    [InlineData("System.DateTime.get_Now")]
    [InlineData("System.DateTime.get_UtcNow")]
    [InlineData("System.DateTime.get_Today")]
    [InlineData("System.DateTimeOffset.get_Now")]
    [InlineData("System.DateTimeOffset.get_UtcNow")]
    [InlineData("System.Guid.NewGuid")]
    public void Core_knows_no_markup_no_network_no_file_no_clock_and_no_chance(string name) =>
        Assert.DoesNotContain(Used(Core), used => used.StartsWith(name, StringComparison.Ordinal));

    [Fact]
    public void What_Core_uses_is_really_listed() =>
        Assert.Contains(Used(Core), used => used.StartsWith("System.Text.StringBuilder.Append", StringComparison.Ordinal));

    private static IEnumerable<string> OwnReferences(Assembly part) => part.GetReferencedAssemblies().Select(reference => reference.Name!)
        .Where(name => name.StartsWith("WordResumeCoach.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Every type of another assembly that the code names, as <c>Namespace.Type.</c>, and every member, as <c>Namespace.Type.Member</c>.</summary>
    private static HashSet<string> Used(Assembly part)
    {
        using var file = new PEReader(File.OpenRead(part.Location));
        var metadata = file.GetMetadataReader();
        var used = metadata.TypeReferences.Select(handle => $"{Name(metadata, handle)}.").ToHashSet(StringComparer.Ordinal);
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference)
                used.Add($"{Name(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}");
        }
        return used;
    }

    private static string Name(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
