using Gradus.Places;

namespace Gradus.People;

/// <summary>Which choices of a profile fit which entries of the dataset.</summary>
public static class ProfileKeys
{
    /// <summary>True when the state belongs to the region or division; letter case, blanks and hyphens do not matter.</summary>
    public static bool Includes(this Region region, State state)
    {
        string key = Vocabularies.Regions.KeyOf(region);
        return IsNamed(state.Region, key) || IsNamed(state.Division, key);
    }

    /// <summary>True when teaching of that kind is what the person would take: online takes all three kinds of online.</summary>
    public static bool Accepts(this StudyMode mode, Modality modality) => mode switch
    {
        StudyMode.Campus => modality == Modality.Campus,
        StudyMode.Online => modality is Modality.Online or Modality.OnlineAsync or Modality.OnlineSync,
        StudyMode.Hybrid => modality == Modality.Hybrid,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, message: null),
    };

    /// <summary>The area's key in the dataset's research tables: mlmining, ai, nlp, vision, robotics, datamining or ir.</summary>
    public static string DataKey(this ResearchArea area) => area switch
    {
        ResearchArea.MachineLearning => "mlmining",
        ResearchArea.ArtificialIntelligence => "ai",
        ResearchArea.Nlp => "nlp",
        ResearchArea.Vision => "vision",
        ResearchArea.Robotics => "robotics",
        ResearchArea.DataMining => "datamining",
        ResearchArea.InformationRetrieval => "ir",
        _ => throw new ArgumentOutOfRangeException(nameof(area), area, message: null),
    };

    /// <summary>As it stands in a program's focus.</summary>
    public static string Key(this Focus focus) => Vocabularies.Focuses.KeyOf(focus);

    /// <summary>As it stands in a program's final projects.</summary>
    public static string Key(this FinalProject project) => Vocabularies.FinalProjects.KeyOf(project);

    /// <summary>As it stands in a program's paces.</summary>
    public static string Key(this Pace pace) => Vocabularies.Paces.KeyOf(pace);

    /// <summary>As it stands in a program's prerequisites.</summary>
    public static string Key(this MathematicsSubject subject) => Vocabularies.Mathematics.KeyOf(subject);

    /// <summary>As it stands in a program's prerequisites.</summary>
    public static string Key(this ComputingSubject subject) => Vocabularies.Computing.KeyOf(subject);

    private static bool IsNamed(string name, string key) =>
        name.Replace(' ', '-').Equals(key, StringComparison.OrdinalIgnoreCase);
}
