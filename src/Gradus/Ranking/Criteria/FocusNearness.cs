using Gradus.People;

namespace Gradus.Ranking.Criteria;

/// <summary>
/// How far one field of study serves somebody who asked for another, 0 to 1: shared core courses, as judged by this guide and measured by nobody. The
/// same in both directions; 1 for the field itself, 0 where nothing is said here.
/// </summary>
public static class FocusNearness
{
    /// <summary>From here on a field counts as near enough to be kept for somebody who asked for another.</summary>
    public const double Near = 0.3;

    private static readonly (Focus One, Focus Other, double Share)[] Shared =
    [
        (Focus.MachineLearning, Focus.ArtificialIntelligence, 0.8),
        (Focus.MachineLearning, Focus.DataScience, 0.6),
        (Focus.MachineLearning, Focus.Nlp, 0.6),
        (Focus.MachineLearning, Focus.ComputerVision, 0.6),
        (Focus.MachineLearning, Focus.Statistics, 0.4),
        (Focus.MachineLearning, Focus.ComputerScience, 0.4),
        (Focus.MachineLearning, Focus.Robotics, 0.3),
        (Focus.MachineLearning, Focus.SignalProcessing, 0.3),
        (Focus.MachineLearning, Focus.Analytics, 0.3),
        (Focus.MachineLearning, Focus.AppliedMathematics, 0.3),
        (Focus.ArtificialIntelligence, Focus.Nlp, 0.6),
        (Focus.ArtificialIntelligence, Focus.ComputerVision, 0.6),
        (Focus.ArtificialIntelligence, Focus.Robotics, 0.5),
        (Focus.ArtificialIntelligence, Focus.ComputerScience, 0.5),
        (Focus.ArtificialIntelligence, Focus.DataScience, 0.4),
        (Focus.DataScience, Focus.Analytics, 0.7),
        (Focus.DataScience, Focus.Statistics, 0.6),
        (Focus.DataScience, Focus.ComputerScience, 0.3),
        (Focus.DataScience, Focus.AppliedMathematics, 0.3),
        (Focus.Analytics, Focus.Statistics, 0.5),
        (Focus.Analytics, Focus.EngineeringManagement, 0.3),
        (Focus.ComputerScience, Focus.Robotics, 0.3),
        (Focus.ComputerScience, Focus.Nlp, 0.3),
        (Focus.ComputerScience, Focus.ComputerVision, 0.3),
        (Focus.Statistics, Focus.AppliedMathematics, 0.6),
        (Focus.ComputerVision, Focus.Robotics, 0.4),
        (Focus.ComputerVision, Focus.SignalProcessing, 0.4),
        (Focus.Robotics, Focus.SignalProcessing, 0.3),
    ];

    /// <summary>How far a degree in one field serves somebody who asked for another.</summary>
    public static double Of(Focus one, Focus other)
    {
        if (one == other)
        {
            return 1;
        }

        foreach ((Focus a, Focus b, double share) in Shared)
        {
            if ((a == one && b == other) || (a == other && b == one))
            {
                return share;
            }
        }

        return 0;
    }

    /// <summary>The nearest of several fields to one that was asked for; 0 where there are none.</summary>
    public static double Of(Focus wished, IEnumerable<Focus> taught) => taught.Select(f => Of(wished, f)).DefaultIfEmpty(0).Max();
}
