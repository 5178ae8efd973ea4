namespace Gradus.Programs.Curriculum.Reading;

/// <summary>Makes the model that reads courses, of courses that were labelled by reading them.</summary>
public static class CourseTraining
{
    /// <summary>A word or pair of words is a feature where so many courses hold it.</summary>
    private const int LeastCourses = 3;

    /// <summary>Weights are kept to so many decimals.</summary>
    private const int Decimals = 3;

    /// <summary>Every course is learnt from a second time by its title alone, at this weight.</summary>
    private const double OfTitleAlone = 0.35;

    /// <summary>What was settled on has this weight, each of the two readings half of the rest: where readers differ, the model is less sure.</summary>
    private const double OfSettled = 0.5;

    private const double Ridge = 0.3;
    private const double BiasRidge = 1e-6;

    /// <summary>The model of all courses, its probabilities set by the trial of the same courses.</summary>
    public static CourseModel Of(IReadOnlyList<LabelledCourse> courses)
    {
        var trial = CourseTrial.Of(courses);
        CourseModel model = Fit(Prepare(courses));
        return new CourseModel(model.Features, trial.Scales(null, titles: false), trial.Scales(null, titles: true));
    }

    internal static IReadOnlyList<PreparedCourse> Prepare(IReadOnlyList<LabelledCourse> courses) =>
        [.. courses.Select(c => new PreparedCourse(c, CourseFeatures.Of(c.Title, c.Description), CourseFeatures.Of(c.Title, "")))];

    /// <summary>The model with margins as they are.</summary>
    internal static CourseModel Fit(IReadOnlyList<PreparedCourse> courses)
    {
        SortedDictionary<uint, double> rarity = Rarity(courses);
        uint[] features = [.. rarity.Keys];
        var position = features.Select((f, i) => (f, i)).ToDictionary(f => f.f, f => f.i);
        (double Weight, Func<LabelledCourse, IReadOnlyList<CourseArea>> Of)[] readings =
            [(OfSettled, c => c.Settled), ((1 - OfSettled) / 2, c => c.First), ((1 - OfSettled) / 2, c => c.Second)];
        CourseFeatures[] rows = [.. readings.SelectMany(_ => courses.Select(c => c.Whole).Concat(courses.Select(c => c.TitleAlone)))];
        double[] counts = [.. readings.SelectMany(r => courses.Select(_ => r.Weight).Concat(courses.Select(_ => r.Weight * OfTitleAlone)))];
        var fit = new LogisticFit(
            [.. rows.Select(r => CourseModel.Values(r, f => rarity.TryGetValue(f, out double known) ? known : null).Select(v => (position[v.Feature], v.Value)).ToArray())],
            counts,
            [.. features.Select(f => f == CourseFeatures.Bias ? BiasRidge : Ridge)]);
        double[][] weights = new double[CourseAreas.All.Count][];
        Parallel.For(0, weights.Length, area =>
        {
            bool[] labels = [.. readings.SelectMany(r => courses.Concat(courses).Select(c => r.Of(c.Course).Contains((CourseArea)area)))];
            weights[area] = fit.Fit(labels);
        });
        return new CourseModel(
            [
                .. features
                    .Select((f, i) => new FeatureWeights(f, Math.Round(rarity[f], Decimals), [.. weights.Select(w => Math.Round(w[i], Decimals))]))
                    .Where(f => f.Weights.Any(w => w != 0)),
            ],
            [.. weights.Select(_ => MarginScale.Plain)],
            [.. weights.Select(_ => MarginScale.Plain)]);
    }

    /// <summary>Features that enough courses have, with the logarithm of how rare they are; what has a value of its own counts as it is.</summary>
    private static SortedDictionary<uint, double> Rarity(IReadOnlyList<PreparedCourse> courses)
    {
        var words = new Dictionary<uint, int>();
        var measured = new Dictionary<uint, int>();
        foreach (CourseFeatures course in courses.Select(c => c.Whole))
        {
            foreach (uint feature in course.Title.Concat(course.Description).Distinct())
            {
                words[feature] = words.GetValueOrDefault(feature) + 1;
            }
        }

        foreach (CourseFeatures course in courses.SelectMany(c => (CourseFeatures[])[c.Whole, c.TitleAlone]))
        {
            foreach ((uint feature, _) in course.Measured)
            {
                measured[feature] = measured.GetValueOrDefault(feature) + 1;
            }
        }

        var rarity = new SortedDictionary<uint, double>();
        foreach ((uint feature, int count) in words.Where(w => w.Value >= LeastCourses))
        {
            rarity[feature] = Math.Log((1.0 + courses.Count) / (1 + count)) + 0.5;
        }

        foreach (uint feature in measured.Where(m => m.Value >= LeastCourses).Select(m => m.Key))
        {
            rarity[feature] = 1;
        }

        return rarity;
    }
}

/// <summary>A labelled course with what the model sees of it.</summary>
internal sealed record PreparedCourse(LabelledCourse Course, CourseFeatures Whole, CourseFeatures TitleAlone);
