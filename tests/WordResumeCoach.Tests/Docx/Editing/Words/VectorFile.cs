namespace WordResumeCoach.Tests.Docx.Editing.Words;

/// <summary>The files in <c>tests/vectors</c>, which the pane's tests run too.</summary>
internal static class VectorFile
{
    public static string Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "tests", "vectors", name);
            if (File.Exists(file))
                return file;
        }
        throw new FileNotFoundException(name);
    }
}
