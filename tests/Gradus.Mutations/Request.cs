using System.Globalization;

namespace Gradus.Mutations;

/// <summary>What of earlier runs is taken over.</summary>
internal enum Earlier
{
    /// <summary>All is tried anew.</summary>
    Nothing,

    /// <summary>More tests bring no mutant back to life: only those that lived, or were not tried, are tried.</summary>
    Killed,

    /// <summary>Nothing is tried: the page is written from what is known.</summary>
    All,
}

/// <summary>What was asked on the command line.</summary>
/// <param name="Sample">Mutants drawn from each folder; null for all.</param>
/// <param name="Folders">The folders asked about.</param>
/// <param name="Earlier">What earlier runs found is taken over: nothing of it, what was killed, or all.</param>
/// <param name="Whole">True: every test that may kill is asked; false: the quick ones of the mutant's own folder.</param>
internal sealed record Request(int? Sample, IReadOnlyList<string> Folders, Earlier Earlier, bool Whole)
{
    public const string Usage = "usage: ./mutants [--sample N | --all] [--folder NAME] [--again | --report] [--whole]";

    public const int UsualSample = 40;

    /// <summary>Folders of the domain whose mutants count.</summary>
    public static readonly string[] AllFolders = ["Loans", "Taxes", "Ledgers", "Costs", "Ranking", "Returns"];

    /// <exception cref="ArgumentException">Something else was asked; the message says what may be.</exception>
    public static Request Of(string[] arguments)
    {
        var request = new Request(UsualSample, AllFolders, Earlier.Nothing, Whole: false);
        for (int i = 0; i < arguments.Length; i++)
        {
            string value = i + 1 < arguments.Length ? arguments[i + 1] : "";
            switch (arguments[i])
            {
                case "--all":
                    request = request with { Sample = null };
                    break;
                case "--again":
                    request = request with { Earlier = Earlier.Killed };
                    break;
                case "--report":
                    request = request with { Earlier = Earlier.All };
                    break;
                case "--whole":
                    request = request with { Whole = true };
                    break;
                case "--sample" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int sample) && sample > 0:
                    request = request with { Sample = sample };
                    i++;
                    break;
                case "--folder" when AllFolders.Contains(value, StringComparer.Ordinal):
                    request = request with { Folders = [value] };
                    i++;
                    break;
                default:
                    throw new ArgumentException($"{arguments[i]} {value}: {Usage}; folders: {string.Join(", ", AllFolders)}.", nameof(arguments));
            }
        }

        return request;
    }
}
