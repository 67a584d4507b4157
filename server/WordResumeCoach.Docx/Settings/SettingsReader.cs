using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Package;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Settings;

/// <summary>Reads the settings part (ECMA-376 part 1, 17.15).</summary>
internal static class SettingsReader
{
    // What w:clrSchemeMapping calls the colours, and what text and drawings call them.
    private static readonly (string Stored, string Text, string Drawing)[] Names =
    [
        ("bg1", "background1", "bg1"), ("t1", "text1", "tx1"), ("bg2", "background2", "bg2"), ("t2", "text2", "tx2"),
    ];

    public static DocumentSettings Read(PartXml xml, IReadOnlyDictionary<string, Relation> relations)
    {
        var settings = new DocumentSettings();
        for (var children = xml.Children(); children.Next();)
        {
            switch (xml.Word)
            {
                case "evenAndOddHeaders":
                    settings.EvenPagesDiffer = xml.IsOn;
                    break;
                case "documentProtection" when xml.Attribute("enforcement") is "1" or "true" or "on":
                    settings.Protection = ProtectionOf(xml.Attribute("edit"));
                    break;
                case "attachedTemplate" when xml.RelationId is { } id:
                    settings.AttachedTemplate = relations.GetValueOrDefault(id)?.Target;
                    break;
                case "clrSchemeMapping":
                    Mapping(xml, settings);
                    break;
            }
        }
        return settings;
    }

    private static Protection? ProtectionOf(string? edit) => edit switch
    {
        "readOnly" => Protection.ReadOnly,
        "comments" => Protection.CommentsOnly,
        "trackedChanges" => Protection.TrackedChangesOnly,
        "forms" => Protection.FormsOnly,
        _ => null,
    };

    private static void Mapping(PartXml xml, DocumentSettings settings)
    {
        foreach (var (stored, text, drawing) in Names)
        {
            if (xml.Attribute(stored) is not { } scheme)
                continue;
            settings.SchemeMapping.Add((text, scheme));
            settings.SchemeMapping.Add((drawing, scheme));
        }
    }
}
