namespace Gradus.Programs.Curriculum.Reading;

/// <summary>The rubric's phrases alone, without a model: what the model is measured against.</summary>
public static class KeywordReader
{
    /// <summary>An area holds where the title has a phrase of it, or the description two.</summary>
    public static bool Holds(string title, string description, CourseArea area)
    {
        var features = CourseFeatures.Of(title, description);
        return features.TitleHits[(int)area] > 0 || features.DescriptionHits[(int)area] > 1;
    }
}
