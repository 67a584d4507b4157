using System.Globalization;

namespace WordResumeCoach.EndToEnd.Machine;

/// <summary>Lets LibreOffice accept or reject every tracked change of documents, as an author does, and says what is then written there.</summary>
internal static class TrackedChanges
{
    // It runs the command of its own menu: nothing of ours decides what accepting means.
    private const string Macro = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
        <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes" script:language="StarBasic">
        Sub Settle(folder As String, count As String, command As String)
          Dim hidden(0) As New com.sun.star.beans.PropertyValue
          hidden(0).Name = "Hidden"
          hidden(0).Value = True
          Dim plain(1) As New com.sun.star.beans.PropertyValue
          plain(0).Name = "FilterName"
          plain(0).Value = "Text (encoded)"
          plain(1).Name = "FilterOptions"
          plain(1).Value = "UTF8"
          menu = createUnoService("com.sun.star.frame.DispatchHelper")
          Dim i As Integer
          last = CInt(count) - 1
          For i = 0 To last
            document = StarDesktop.loadComponentFromURL(folder &amp; "/" &amp; i &amp; ".docx", "_blank", 0, hidden())
            menu.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
            document.storeToURL(folder &amp; "/" &amp; i &amp; ".txt", plain())
            document.close(True)
          Next i
        End Sub
        </script:module>
        """;

    private const string Library = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
        <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
         <library:element library:name="Changes"/>
        </library:library>
        """;

    /// <returns>The text of each document, in their order.</returns>
    public static Task<string[]> AcceptAsync(IReadOnlyList<byte[]> documents) => SettleAsync(documents, ".uno:AcceptAllTrackedChanges");

    /// <returns>The text of each document, in their order.</returns>
    public static Task<string[]> RejectAsync(IReadOnlyList<byte[]> documents) => SettleAsync(documents, ".uno:RejectAllTrackedChanges");

    private static Task<string[]> SettleAsync(IReadOnlyList<byte[]> documents, string command) => LibreOffice.InProfileAsync(async (folder, run) =>
    {
        // A profile keeps macros only after one was run in it, be it the empty one that it comes with.
        await run(["macro:///Standard.Module1.Main"]);
        var macros = Directory.CreateDirectory(Path.Combine(folder, "profile", "user", "basic", "Standard")).FullName;
        await File.WriteAllTextAsync(Path.Combine(macros, "script.xlb"), Library);
        await File.WriteAllTextAsync(Path.Combine(macros, "Changes.xba"), Macro);
        foreach (var (i, document) in documents.Index())
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{i}.docx"), document);
        await run([string.Create(CultureInfo.InvariantCulture, $"macro:///Standard.Changes.Settle(\"{new Uri(folder)}\",\"{documents.Count}\",\"{command}\")")]);
        return await Task.WhenAll(documents.Select((_, i) => File.ReadAllTextAsync(Path.Combine(folder, $"{i}.txt"))));
    });
}
