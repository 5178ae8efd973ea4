using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Portraits;

/// <summary>What the pages of named programs state, counted; of programs that state nothing, nothing is counted.</summary>
public sealed record ProgramTraits
{
    /// <summary>Credits of programs that count them in semester hours, ascending.</summary>
    public required IReadOnlyList<double> Credits { get; init; }

    /// <summary>Shortest stated length in months, ascending.</summary>
    public required IReadOnlyList<double> Months { get; init; }

    /// <summary>Programs whose pages say how they are taught.</summary>
    public required int ModalityStated { get; init; }

    /// <summary>Of those, programs that can be studied online.</summary>
    public required int Online { get; init; }

    /// <summary>Of those, programs taught on campus or in hybrid form as well as online, or not online at all.</summary>
    public required int OnCampus { get; init; }

    /// <summary>Programs whose pages speak of a final project.</summary>
    public required int FinalProjectStated { get; init; }

    /// <summary>How many offer each kind of final project, the most first, equals by name.</summary>
    public required IReadOnlyList<TraitCount> FinalProjects { get; init; }

    /// <summary>Programs whose pages name prerequisites.</summary>
    public required int PrerequisitesStated { get; init; }

    /// <summary>How many ask for each subject, the most first, equals by name.</summary>
    public required IReadOnlyList<TraitCount> Prerequisites { get; init; }

    /// <summary>Programs whose pages say that they offer preparatory courses.</summary>
    public required int WithBridge { get; init; }

    public double? MedianCredits => Credits.Count == 0 ? null : Quantile.Of([.. Credits], 0.5);

    internal static ProgramTraits Of(IReadOnlyList<Program> programs)
    {
        Program[] taught = [.. programs.Where(p => p.Modalities.Count > 0)];
        return new ProgramTraits
        {
            Credits = [.. programs.Where(p => p.CreditSystem == CreditSystem.Semester && DegreeLength.Of(p).AreCreditHours).Select(p => p.Credits).Where(c => c.IsKnown).Select(c => c.Value).Order()],
            Months = [.. programs.Select(p => p.MinimumMonths).Where(m => m.IsKnown).Select(m => m.Value).Order()],
            ModalityStated = taught.Length,
            Online = taught.Count(p => p.IsOnline),
            OnCampus = taught.Count(p => p.Modalities.Any(m => m is Modality.Campus or Modality.Hybrid)),
            FinalProjectStated = programs.Count(p => p.FinalProjects.Count > 0),
            FinalProjects = TraitCount.Of(programs.SelectMany(p => p.FinalProjects).Select(f => f.Key())),
            PrerequisitesStated = programs.Count(p => p.Admission.Prerequisites.Count > 0),
            Prerequisites = TraitCount.Of(programs.SelectMany(p => p.Admission.Prerequisites).Select(Vocabularies.Prerequisites.KeyOf)),
            WithBridge = programs.Count(p => p.Admission.Bridge == true),
        };
    }
}

/// <summary>How many programs state one thing.</summary>
public sealed record TraitCount(string Name, int Programs)
{
    internal static IReadOnlyList<TraitCount> Of(IEnumerable<string> names) =>
    [
        .. names.GroupBy(n => n, StringComparer.Ordinal)
            .Select(g => new TraitCount(g.Key, g.Count()))
            .OrderByDescending(t => t.Programs)
            .ThenBy(t => t.Name, StringComparer.Ordinal),
    ];
}
