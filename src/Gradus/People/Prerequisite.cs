namespace Gradus.People;

/// <summary>What a program may ask applicants to have; subjects are keyed as in a person's own mathematics and computing.</summary>
public enum Prerequisite
{
    Calculus,
    MultivariableCalculus,
    LinearAlgebra,
    Probability,
    Statistics,
    DiscreteMath,
    Programming,
    DataStructures,
    Algorithms,
    Databases,
    ComputerSystems,
    MachineLearning,

    /// <summary>A bachelor's degree in a related subject.</summary>
    RelatedBachelors,

    /// <summary>Any bachelor's degree.</summary>
    AnyBachelors,
}
