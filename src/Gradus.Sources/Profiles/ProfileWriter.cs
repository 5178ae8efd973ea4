using Gradus.People;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>Writes a profile as YAML that reads back to an equal profile; the same profile gives the same bytes.</summary>
public static class ProfileWriter
{
    /// <summary>Only what was said; the empty text where nothing was.</summary>
    public static string Write(Profile profile)
    {
        YamlLayout layout = new(template: false);
        layout.Root(ProfileShape.Root.Fields, (MappingNode)ProfileShape.Root.Write(profile));
        return layout.ToString();
    }

    /// <summary>What was said, with the meaning of every field, and every unsaid field as a comment to fill in.</summary>
    public static string WriteTemplate(Profile profile)
    {
        YamlLayout layout = new(template: true);
        layout.Comment("A profile for gradus: what you say of yourself and of what you want.");
        layout.Comment("Everything is optional; what you leave out is not assumed. To say more, remove the '#' in front of a line and fill it in.");
        layout.Root(ProfileShape.Root.Fields, (MappingNode)ProfileShape.Root.Write(profile));
        return layout.ToString();
    }
}
