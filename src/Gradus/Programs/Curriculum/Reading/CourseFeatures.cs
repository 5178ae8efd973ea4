namespace Gradus.Programs.Curriculum.Reading;

/// <summary>What the model sees of a course.</summary>
/// <param name="Title">Features of the title, each once.</param>
/// <param name="Description">Features of the beginning of the description, each once.</param>
/// <param name="Measured">Features with a value of their own: what the rubric's phrases say.</param>
/// <param name="TitleHits">By area: how many of its phrases the title holds.</param>
/// <param name="DescriptionHits">By area: how many of its phrases the description holds.</param>
internal sealed record CourseFeatures(
    IReadOnlyList<uint> Title, IReadOnlyList<uint> Description, IReadOnlyList<(uint Feature, double Value)> Measured, IReadOnlyList<int> TitleHits, IReadOnlyList<int> DescriptionHits)
{
    /// <summary>So many characters of a description are read: as many as the second reader saw.</summary>
    public const int ReadCharacters = 420;

    /// <summary>Features of every course.</summary>
    public static readonly uint Bias = StableHash.Of("bias");

    private const int FirstCharacters = 120;
    private const int FirstWords = 12;
    private const int Prefix = 6;
    private const double Strong = 2;
    private const double Weak = 1.4;
    private const double OfPhrase = 0.5;
    private static readonly double[] Shares = [0.12, 0.25, 0.45];
    private static readonly char[] Parting = [',', ';', '.', ':', '(', ')'];

    /// <param name="title">The title.</param>
    /// <param name="description">What the catalogue says of it; empty where only the title is known.</param>
    public static CourseFeatures Of(string title, string description)
    {
        ReadOnlySpan<char> read = description.AsSpan(0, Math.Min(description.Length, ReadCharacters));
        List<string> titleWords = CourseTokens.Of(title);
        List<string> words = CourseTokens.Of(read);
        string inTitle = AreaPhrases.Text(titleWords);
        string inDescription = AreaPhrases.Text(words);
        string first = AreaPhrases.Text(CourseTokens.Of(read[..Math.Min(read.Length, FirstCharacters)]));
        string[] items = Items(read);
        var measured = new List<(uint, double)> { (Bias, 1) };
        if (words.Count == 0)
        {
            measured.Add((StableHash.Of("no description"), 1));
        }

        int[] titleHits = new int[AreaPhrases.ByArea.Count];
        int[] hits = new int[AreaPhrases.ByArea.Count];
        for (int area = 0; area < AreaPhrases.ByArea.Count; area++)
        {
            IReadOnlyList<string> phrases = AreaPhrases.ByArea[area];
            for (int phrase = 0; phrase < phrases.Count; phrase++)
            {
                if (inTitle.Contains(phrases[phrase], StringComparison.Ordinal))
                {
                    titleHits[area]++;
                    measured.Add((StableHash.Of($"title phrase {area} {phrases[phrase]}"), OfPhrase));
                }

                if (inDescription.Contains(phrases[phrase], StringComparison.Ordinal))
                {
                    hits[area]++;
                    measured.Add((StableHash.Of($"phrase {area} {phrases[phrase]}"), OfPhrase));
                }
            }

            double share = items.Length == 0 ? 0 : items.Count(item => phrases.Any(p => item.Contains(p, StringComparison.Ordinal))) / (double)items.Length;
            bool isFirst = phrases.Any(p => first.Contains(p, StringComparison.Ordinal));
            Measure(measured, area, titleHits[area], hits[area], share, isFirst);
        }

        return new CourseFeatures(OfTitle(titleWords), OfDescription(words), measured, titleHits, hits);
    }

    private static void Measure(List<(uint, double)> measured, int area, int title, int hits, double share, bool isFirst)
    {
        void Add(string what, double value) => measured.Add((StableHash.Of($"{what} {area}"), value));
        if (title > 0)
        {
            Add("title", Strong);
        }

        foreach (int least in (int[])[1, 2, 4])
        {
            if (hits >= least)
            {
                Add($"hits {least}", Weak);
            }
        }

        if (share > 0)
        {
            Add("share", Strong * share);
        }

        for (int i = 0; i < Shares.Length; i++)
        {
            if (share > Shares[i])
            {
                Add($"share {i}", Weak);
            }
        }

        if (isFirst)
        {
            Add("first", Weak);
        }

        if (title + hits == 0)
        {
            Add("none", 1);
        }
    }

    /// <summary>The things that a description lists: between commas, full stops and the words that join a list.</summary>
    private static string[] Items(ReadOnlySpan<char> description) =>
    [
        .. description.ToString().Replace(" and ", ",", StringComparison.Ordinal).Replace(" or ", ",", StringComparison.Ordinal)
            .Split(Parting, StringSplitOptions.RemoveEmptyEntries)
            .Select(item => AreaPhrases.Text(CourseTokens.Of(item)))
            .Where(item => !string.IsNullOrWhiteSpace(item)),
    ];

    private static uint[] OfTitle(List<string> words)
    {
        string[] said = [.. words.Where(w => !CourseTokens.IsStop(w))];
        var features = new SortedSet<uint>();
        for (int i = 0; i < said.Length; i++)
        {
            features.Add(StableHash.Of("t:" + said[i]));
            features.Add(StableHash.Of("w:" + said[i]));
            AddPrefix(features, said[i]);
            if (i + 1 < said.Length)
            {
                features.Add(StableHash.Of($"t:{said[i]} {said[i + 1]}"));
            }
        }

        return [.. features];
    }

    private static uint[] OfDescription(List<string> words)
    {
        string[] said = [.. words.Where(w => !CourseTokens.IsStop(w))];
        var features = new SortedSet<uint>();
        for (int i = 0; i < said.Length; i++)
        {
            features.Add(StableHash.Of("w:" + said[i]));
            AddPrefix(features, said[i]);
            if (i + 1 < said.Length)
            {
                features.Add(StableHash.Of($"w:{said[i]} {said[i + 1]}"));
            }

            if (i < FirstWords)
            {
                features.Add(StableHash.Of("e:" + said[i]));
            }
        }

        return [.. features];
    }

    private static void AddPrefix(SortedSet<uint> features, string word)
    {
        if (word.Length > Prefix)
        {
            features.Add(StableHash.Of("p:" + word[..Prefix]));
        }
    }
}
