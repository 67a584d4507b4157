namespace WordResumeCoach.Docx.Body;

/// <summary>Looks through a drawing, picture or object for the text boxes in it, and notes what else it holds.</summary>
internal static class ShapeReader
{
    /// <summary>Reads the element the part stands on, to any depth.</summary>
    public static void Read(StoryScope scope)
    {
        var xml = scope.Xml;
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.Word == "txbxContent")
            {
                StoryReader.Read(scope.TextBox());
            }
            else if (xml.IsAlternateContent)
            {
                for (var branches = xml.Branches(); branches.Next();)
                    Read(scope);
            }
            else
            {
                Look(scope);
                Read(scope);
            }
        }
    }

    private static void Look(StoryScope scope)
    {
        var xml = scope.Xml;
        switch (xml.LocalName)
        {
            case "blip" or "imagedata":
                scope.Seen.Add("pictures-not-read");
                break;
            case "chart":
                scope.Seen.Add("charts-not-read");
                break;
            case "relIds":
                scope.Seen.Add("smartart-not-read");
                break;
            case "OLEObject" or "control":
                scope.Seen.Add("embedded-objects-not-read");
                break;
            case "hlinkClick" when xml.RelationId is { } id && scope.Relations.TryGetValue(id, out var relation):
                scope.Paragraph.AddPictureLink(relation.Target);
                break;
        }
    }
}
