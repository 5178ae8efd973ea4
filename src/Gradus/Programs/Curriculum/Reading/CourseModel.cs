namespace Gradus.Programs.Curriculum.Reading;

/// <summary>How a margin becomes a probability: one over one plus e to the minus (slope times margin plus offset).</summary>
/// <param name="Slope">Factor of the margin.</param>
/// <param name="Offset">Added to it.</param>
public readonly record struct MarginScale(double Slope, double Offset)
{
    /// <summary>The margin as it is.</summary>
    public static MarginScale Plain { get; } = new(1, 0);

    /// <summary>The probability, 0 to 1.</summary>
    public double Of(double margin) => 1 / (1 + Math.Exp(-((Slope * margin) + Offset)));
}

/// <summary>One feature of the model.</summary>
/// <param name="Feature">Its number.</param>
/// <param name="Rarity">How much rarer than the usual word it is; 1 for what has a value of its own.</param>
/// <param name="Weights">By area.</param>
public sealed record FeatureWeights(uint Feature, double Rarity, IReadOnlyList<double> Weights);

/// <summary>Reads titles and descriptions of courses into areas: a logistic regression for each area on words, pairs of words and the rubric's phrases.</summary>
/// <remarks>Holds numbers alone. Immutable and safe to share between threads.</remarks>
public sealed class CourseModel
{
    /// <summary>The title counts as much more than the description.</summary>
    internal const double TitleScale = 2;

    private readonly Dictionary<uint, FeatureWeights> _features;

    /// <param name="features">Every feature with a weight.</param>
    /// <param name="whole">By area: the scale of margins of courses with a description.</param>
    /// <param name="titles">By area: the scale of those of which only the title is known.</param>
    public CourseModel(IReadOnlyList<FeatureWeights> features, IReadOnlyList<MarginScale> whole, IReadOnlyList<MarginScale> titles)
    {
        Features = features;
        Whole = whole;
        Titles = titles;
        _features = features.ToDictionary(f => f.Feature);
    }

    /// <summary>Ascending by number.</summary>
    public IReadOnlyList<FeatureWeights> Features { get; }

    /// <summary>By area, for courses with a description.</summary>
    public IReadOnlyList<MarginScale> Whole { get; }

    /// <summary>By area, for titles alone.</summary>
    public IReadOnlyList<MarginScale> Titles { get; }

    /// <summary>By area, how likely it is that a reader would find the course to be of it.</summary>
    /// <param name="title">The title.</param>
    /// <param name="description">What a catalogue says of it; empty where only the title is known.</param>
    public IReadOnlyList<double> Probabilities(string title, string description)
    {
        double[] margins = Margins(CourseFeatures.Of(title, description));
        IReadOnlyList<MarginScale> scales = string.IsNullOrWhiteSpace(description) ? Titles : Whole;
        return [.. margins.Select((margin, area) => scales[area].Of(margin))];
    }

    internal double[] Margins(CourseFeatures course)
    {
        double[] margins = new double[CourseAreas.All.Count];
        foreach ((uint feature, double value) in Values(course, feature => _features.TryGetValue(feature, out FeatureWeights? known) ? known.Rarity : null))
        {
            IReadOnlyList<double> weights = _features[feature].Weights;
            for (int area = 0; area < margins.Length; area++)
            {
                margins[area] += value * weights[area];
            }
        }

        return margins;
    }

    /// <summary>The features of a course with their values: title and description each of unit length, times what each counts.</summary>
    /// <param name="course">The course.</param>
    /// <param name="rarity">Of a feature; null for one that the model does not know.</param>
    internal static List<(uint Feature, double Value)> Values(CourseFeatures course, Func<uint, double?> rarity)
    {
        var values = new List<(uint, double)>();
        Add(course.Title, TitleScale);
        Add(course.Description, 1);
        values.AddRange(course.Measured.Where(m => rarity(m.Feature) is not null));
        return values;

        void Add(IReadOnlyList<uint> features, double scale)
        {
            (uint Feature, double Value)[] known = [.. features.Select(f => (f, rarity(f))).Where(f => f.Item2 is not null).Select(f => (f.f, f.Item2!.Value))];
            double length = Math.Sqrt(known.Sum(f => f.Value * f.Value));
            values.AddRange(known.Select(f => (f.Feature, scale * f.Value / length)));
        }
    }
}
