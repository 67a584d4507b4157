namespace WordResumeCoach.Docx.Package;

/// <summary>Names of parts as zip entries: forward slashes, none in front. They never name anything on a disk.</summary>
internal static class PartName
{
    public static string Clean(string name) => name.Replace('\\', '/').TrimStart('/');

    /// <summary>The part that holds the relations of a part; of the package for "".</summary>
    public static string RelationsOf(string source)
    {
        var file = source.LastIndexOf('/') + 1;
        return $"{source[..file]}_rels/{source[file..]}.rels";
    }

    /// <summary>What a relation's target means, seen from the part that holds it.</summary>
    public static string Resolve(string source, string target)
    {
        var path = Uri.UnescapeDataString(target).Replace('\\', '/');
        var segments = new List<string>();
        if (!path.StartsWith('/'))
            segments.AddRange(source.Split('/')[..^1]);
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("" or "." or ".."))
                segments.Add(segment);
        }
        return string.Join('/', segments);
    }
}
