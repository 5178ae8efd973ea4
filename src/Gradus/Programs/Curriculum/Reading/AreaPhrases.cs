namespace Gradus.Programs.Curriculum.Reading;

/// <summary>The phrases by which the rubric knows each area. A phrase that ends in * stands for every phrase that begins so.</summary>
/// <remarks>They are features of the model, and alone they are the reader that the model has to beat.</remarks>
internal static class AreaPhrases
{
    private static readonly string[][] Written =
    [
        [
            "machine learning", "machine lrn*", "statistical learning", "pattern recogn*", "data mining", "supervised", "unsupervised", "classification", "clustering", "support vector*", "decision tree*",
            "random forest*", "boosting", "kernel method*", "graphical model*", "learning theory", "learning algorithm*", "artificial intelligence", "predictive model*", "recommender*", "dimensionality reduction",
            "feature selection", "ensemble", "naive bayes", "nearest neighbor*",
        ],
        [
            "data science", "data structure*", "database*", "data management", "data visualization", "information visualization", "visualization", "data analytic*", "business analytic*", "analytics", "big data",
            "data mining", "data engineering", "data warehous*", "data wrangling", "information retrieval", "sql", "nosql", "data cleaning", "exploratory data analysis", "spark", "hadoop", "data analysis",
            "data collection", "hash table*", "recommender*",
        ],
        [
            "statistic*", "regression", "econometric*", "optimization", "bayesian", "hypothesis test*", "experimental design", "design of experiments", "time series", "linear programming", "convex",
            "integer programming", "stochastic process*", "monte carlo", "multivariate", "anova", "analysis of variance", "causal inference", "estimation", "forecasting", "biostatistic*", "confidence interval*",
            "maximum likelihood", "sampling", "markov chain*", "operations research", "inference", "nonlinear programming", "information theory", "mathematical programming", "survival analysis",
        ],
        [
            "deep learning", "neural network*", "neural net", "deep neural", "deep reinforcement", "deep net*", "deep model*", "deep generative", "generative artificial intelligence", "generative adversarial",
            "generative model*", "transformer model*", "large language model*", "convolutional", "recurrent network*", "recurrent neural", "backpropagation", "back propagation", "pytorch", "autoencoder*",
            "neural computation", "attention network*", "deep belief", "diffusion model*", "connectionist", "perceptron*",
        ],
        [
            "natural language", "computational linguistics", "speech recognition", "text mining", "text analysis", "language model*", "machine translation", "textual analysis", "speech",
        ],
        ["computer vision", "image processing", "object recognition", "image recognition", "vision", "image", "image synthesis", "object detection", "machine vision"],
        ["robot*", "reinforcement learning", "autonomous", "markov decision", "control", "self driving", "planning", "multiagent"],
        [
            "operating system*", "computer architecture", "network*", "distributed system*", "security", "compiler*", "cloud", "software engineering", "parallel", "embedded", "computer graphics", "game", "gpu",
            "hardware", "software", "web",
        ],
        ["ethic*", "fairness", "bias", "privacy", "justice", "policy", "social implication*", "algorithmic bias", "responsible"],
        ["programming", "algorithm*", "data structure*", "python", "java", "cpp", "software development", "complexity", "object oriented", "computer science"],
        [
            "calculus", "linear algebra", "probability", "discrete math*", "real analysis", "differential equation*", "numerical analysis", "combinatoric*", "matrix", "random variable*", "analysis i",
            "mathematical analysis", "algebra", "proof*", "logic",
        ],
        ["for", "finance", "business", "health", "biology", "engineering", "marketing", "economics", "public policy", "social science*", "medicine", "psychology", "applications in", "physics"],
        ["capstone", "thesis", "practicum", "internship", "independent study", "research", "project", "supervised", "directed", "studio", "independent research", "directed group"],
        [],
    ];

    /// <summary>By area: each phrase between blanks, in the form of <see cref="Text"/>.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> ByArea { get; } = [.. Written.Select(phrases => (IReadOnlyList<string>)[.. phrases.Select(Form).Distinct(StringComparer.Ordinal)])];

    /// <summary>Words between single blanks, one at each end, to look for phrases in.</summary>
    public static string Text(IEnumerable<string> tokens) => $" {string.Join(' ', tokens)} ";

    private static string Form(string phrase) => $" {string.Join(' ', CourseTokens.Of(phrase))}{(phrase.EndsWith('*') ? "" : " ")}";
}
