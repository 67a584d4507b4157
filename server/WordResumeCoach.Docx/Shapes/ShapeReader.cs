using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Body;
using WordResumeCoach.Docx.Facts;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Shapes;

/// <summary>
/// Looks through a drawing, picture or object for the text boxes in it, and notes down what else it holds. DrawingML (ECMA-376
/// part 1, 20) and VML (part 4, 19) are read side by side, at any depth: groups and canvases hold shapes as drawings do.
/// </summary>
internal static class ShapeReader
{
    /// <summary>Reads the <c>w:drawing</c>, <c>w:pict</c> or <c>w:object</c> the part stands on.</summary>
    public static void Read(StoryScope scope)
    {
        var outermost = Shape.Outermost(isObject: scope.Xml.Word == "object", isBehind: scope.Story.Location.Part is OutsidePart.Header or OutsidePart.Footer);
        Read(scope, outermost);
        Close(scope, outermost);
    }

    private static void Read(StoryScope scope, Shape shape)
    {
        var xml = scope.Xml;
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.Word == "txbxContent")
            {
                StoryReader.Read(scope.TextBox(shape.Behind));
            }
            else if (xml.IsAlternateContent)
            {
                for (var branches = xml.Branches(); branches.Next();)
                    Read(scope, shape);
            }
            else if (xml.LocalName is "wgp" or "grpSp" or "wpc" or "wsp" or "pic" or "sp" or "shape" or "rect" or "roundrect" or "oval" or "line" or "group" or "image")
            {
                var inner = shape.Inner();
                VmlShape.Look(xml, inner);
                Read(scope, inner);
                Close(scope, inner);
            }
            else if (xml.LocalName is "spPr" or "grpSpPr")
            {
                DrawnShape.Look(xml, scope.Document.Theme, shape);
            }
            else
            {
                Look(scope, shape);
                Read(scope, shape);
            }
        }
    }

    private static void Close(StoryScope scope, Shape shape)
    {
        scope.Facts.Concealed.PageMayBeCovered |= shape.Covers;
        if (!shape.HasPicture || shape.IsObject)
            return;
        scope.Seen.Add("pictures-not-read");
        scope.Facts.Pictures.Add(new Picture(scope.Story.Location, shape.AlternativeText, shape.IsDecorative, shape.Width, shape.Height));
    }

    private static void Look(StoryScope scope, Shape shape)
    {
        var xml = scope.Xml;
        switch (xml.LocalName)
        {
            case "anchor":
                shape.IsBehind |= xml.PlainAttribute("behindDoc") is "1" or "true";
                break;
            case "extent":
                (shape.Width, shape.Height) = (Measure.OfDrawing(xml.PlainAttribute("cx")), Measure.OfDrawing(xml.PlainAttribute("cy")));
                break;
            case "docPr" or "cNvPr":
                shape.AlternativeText = Said(xml.PlainAttribute("descr")) ?? Said(xml.PlainAttribute("title")) ?? shape.AlternativeText;
                break;
            case "decorative":
                shape.IsDecorative |= xml.PlainAttribute("val") is "1" or "true";
                break;
            case "fillRef":
                // The theme's fills are numbered from 1; which colours they have is not looked up.
                if (shape.Fill is null && xml.PlainAttribute("idx") is not (null or "0"))
                    shape.Fill = Background.Unknown;
                break;
            case "blip" or "imagedata":
                shape.HasPicture = true;
                break;
            case "textpath":
                WordArt.Read(scope);
                break;
            case "chart":
                Graphic(scope, GraphicKind.Chart, "charts-not-read");
                break;
            case "relIds":
                Graphic(scope, GraphicKind.SmartArt, "smartart-not-read");
                break;
            case "OLEObject" or "control":
                Graphic(scope, GraphicKind.EmbeddedObject, "embedded-objects-not-read");
                break;
            case "hlinkClick" when xml.RelationId is { } id && scope.Relations.TryGetValue(id, out var relation):
                scope.Paragraph.AddPictureLink(relation.Target);
                break;
        }
    }

    private static void Graphic(StoryScope scope, GraphicKind kind, string note)
    {
        scope.Seen.Add(note);
        scope.Facts.Graphics.Add(new Graphic(scope.Story.Location, kind));
    }

    internal static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
