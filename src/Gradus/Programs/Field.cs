using Gradus.People;

namespace Gradus.Programs;

/// <summary>How close a field is to machine learning.</summary>
public enum Tier
{
    /// <summary>Degrees in it are what this guide is about.</summary>
    Core,

    /// <summary>Degrees in it are a usual way into machine learning.</summary>
    Adjacent,
}

/// <summary>A six-digit CIP code within the scope of the guide.</summary>
/// <param name="Cip">The code.</param>
/// <param name="Title">The publisher's title, without its closing full stop.</param>
/// <param name="Tier">Core or adjacent.</param>
/// <param name="Reason">Why it is in scope, in one line.</param>
/// <param name="Stem">True when the code is on the DHS STEM list.</param>
/// <param name="DegreeType">The degree type an offering of this code counts as, absent a named program.</param>
/// <param name="Focus">The focus such an offering counts as.</param>
/// <param name="Occupations">Occupations the CIP-SOC crosswalk names, ascending.</param>
public sealed record Field(
    CipCode Cip,
    string Title,
    Tier Tier,
    string Reason,
    bool Stem,
    string DegreeType,
    IReadOnlyList<Focus> Focus,
    IReadOnlyList<SocCode> Occupations);

/// <summary>A kind of master's degree, as <c>data/degree-types.yaml</c> names it.</summary>
/// <param name="Id">Short key: <c>ms-machine-learning</c>.</param>
/// <param name="Name">What it is called: "MS in Machine Learning".</param>
/// <param name="Description">What tells it apart, in one or two sentences.</param>
public sealed record DegreeType(string Id, string Name, string Description);
