using Gradus.People;

namespace Gradus.Readiness.Courses;

/// <summary>The words by which registrars and people name the subjects that programs ask for.</summary>
internal static class CourseVocabulary
{
    /// <summary>One for each subject, in the order of the vocabulary.</summary>
    public static IReadOnlyList<CourseRule> Rules { get; } =
    [
        new(
            Prerequisite.Calculus,
            [
                "calculus", "calc", "calcul", "calculo", "real analysis", "mathematical analysis", "^analysis i", "^analysis ii", "^analysis 1", "^analysis 2", "differential and integral",
            ],
            ["precalculus", "precalc", "pre calculus", "pre calc", "lambda calculus", "propositional calculus", "predicate calculus", "stochastic calculus", "preparation for calculus", "before calculus", "dental calculus", "renal calculus", "urinary calculus", "calculus removal", "calculus + periodon*", "calculus + hygien*"]),
        new(
            Prerequisite.MultivariableCalculus,
            [
                "multivar* calc*", "multi variable calc*", "multivariable", "vector calc*", "several variable* calc*", "several var* calc*", "calc* of several var*", "calc* several var*", "several variables",
                "calculus + iii", "calculus + 3", "calc + iii", "calc + 3",
            ],
            ["multivariate stat*", "multivariate anal*", "multivariate data"]),
        new(
            Prerequisite.LinearAlgebra,
            [
                "linear algebr*", "linear alg", "lin algebr*", "lin alg", "lineare algebr*", "alg* lin*", "matrix algebr*", "matrix alg", "matrix theory", "matrix meth*",
                "matrix anal*", "matrix comput*", "matrices", "vector spaces", "matrix and linear",
            ],
            ["linear equations and functions", "algebra linear equations", "algebra linear functions", "algebra linear and quadratic"]),
        new(
            Prerequisite.Probability,
            ["probab*", "prob", "stochastic*", "stochastik", "wahrscheinlichkeit*", "random process*", "random signal*", "random variable*"],
            ["prob solv*", "prob slv*", "prob set*", "comp prob", "comput* prob", "stochastic program*"]),
        new(
            Prerequisite.Statistics,
            [
                "statistic*", "stat", "stats", "statistique*", "statistik", "estadistica*", "biostat*", "econometri*", "regression", "experimental design", "design of experiments", "time series",
            ],
            [
                "vital statistics", "health records",
                "statistical mech*", "statistical phys*", "statistical therm*", "stat mech*", "stat phys*", "stat therm*", "statistical field",
            ]),
        new(
            Prerequisite.DiscreteMath,
            ["discrete math*", "discrete struct*", "disc math*", "disc struct*", "discr math*", "discr struct*", "combinatori*", "graph theory"],
            []),
        new(
            Prerequisite.Programming,
            [
                "programmi*", "programmn*", "progrm*", "prog", "programmation", "programmierung", "programacion", "programacao", "computer program*", "of programs", "object orient*", "obj orient*", "oop", "python", "java", "javascript", "cpp", "coding", "matlab",
                "software engineer*", "software develop*", "software design*", "software construct*", "software component*", "software eng",
                "intro* + computer science", "intro* + comp sci", "^computer science i", "^computer science ii", "^computer science 1", "^computer science 2", "ap computer science", "^comp sci i",
                "computing for", "intro* to computing", "intro* computing", "web develop*",
            ],
            [
                "linear program*", "dynamic program*", "integer program*", "mathematical program*", "math program*", "nonlinear program*", "convex program*", "stochastic program*", "television program*", "tv program*", "radio program*",
                "event* program*", "recreation* program*", "fitness program*", "wellness program*", "broadcast* program*", "media program*", "museum program*", "library program*", "youth program*", "children* program*",
                "nonprofit program*", "community program*", "exercise program*", "festival program*", "camp program*", "arts program*", "programming and scheduling", "programming and evaluation", "program* evaluation",
                "neuro linguistic", "neurolinguistic", "cnc", "numerical control", "machine tool*", "architectural program*", "python care", "ball python*", "python* + husbandry", "python* + reptile*", "monty python", "medical coding", "billing and coding", "coding and billing", "indonesia", "history of java", "computing for everyone",
            ]),
        new(Prerequisite.DataStructures, ["data struct*", "data str", "data strct*", "datenstrukt*", "estructuras de datos", "structures de donnees"], []),
        new(
            Prerequisite.Algorithms,
            ["algorithm*", "algoritm*", "algo", "algos", "algs", "algorthm*"],
            ["genetic algorithm*", "algorithmic comp*", "algorithmic music", "algorithmic art", "algorithmic trading", "algorithmic bias", "algorithms of oppression", "algorithms and society"]),
        new(Prerequisite.Databases, ["database*", "databas", "data base*", "dbms", "rdbms", "sql", "db systems", "datenbank*", "base* de datos", "base* de donnees"], ["database* search*", "searching database*", "database* + librarian*", "database* + nursing", "genetic database*"]),
        new(
            Prerequisite.ComputerSystems,
            [
                "operating sys*", "oper sys*", "op sys*", "computer sys*", "comput sys*", "comp sys*", "computer arch*", "comput arch*", "comp arch*", "computer org*", "comput org*", "comp org*", "computer network*", "comp network*",
                "data network*", "networking", "communication network*", "data communic*", "distributed sys*", "machine struct*", "machine organ*", "systems prog*", "assembly lang*", "computer hardware",
            ],
            ["professional networking", "computer system applic*", "support technician", "systems support"]),
        new(
            Prerequisite.MachineLearning,
            ["machine learn*", "mach learn*", "mach lrn*", "machine lrn*", "deep learn*", "neural net*", "pattern recog*", "statistical learn*", "data mining", "reinforcement learn*"],
            []),
    ];
}
