using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.App.Shell;

/// <summary>Checks values given from outside; what is refused is named with what is allowed.</summary>
public static class Given
{
    /// <summary>A value of a short list, in any case; returned as the list writes it.</summary>
    public static string OneOf(string field, string given, IReadOnlyList<string> allowed)
    {
        string? found = allowed.FirstOrDefault(a => string.Equals(a, given, StringComparison.OrdinalIgnoreCase));
        if (found is not null)
        {
            return found;
        }

        IReadOnlyList<string> near = Nearest.To(given, allowed, 1);
        string hint = near.Count > 0 ? $" Did you mean {near[0]}?" : "";
        throw new InputException(new Problem(ProblemCode.NotAllowed, field, given, $"not one of {string.Join(", ", allowed)}.{hint}"));
    }

    /// <summary>A word of a closed vocabulary, in any case; older words are taken too.</summary>
    public static T WordOf<T>(string field, string given, Vocabulary<T> words)
        where T : struct, Enum =>
        words.TryRead(given, out T value) || words.TryFind(OneOf(field, given, [.. words.Keys]), out value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(given));

    public static string State(string field, string given, Catalog catalog)
    {
        string code = given.ToUpperInvariant();
        if (catalog.FindState(code) is not null)
        {
            return code;
        }

        string? byName = catalog.States.FirstOrDefault(s => string.Equals(s.Name, given, StringComparison.OrdinalIgnoreCase))?.Code;
        return byName ?? throw new InputException(new Problem(ProblemCode.NotFound, field, given, "no such state; give a USPS code such as GA, or a name such as Georgia."));
    }

    /// <summary>A CIP code under which the dataset has at least one field in scope.</summary>
    public static CipCode Cip(string field, string given, Catalog catalog)
    {
        if (!CipCode.TryParse(given, out CipCode code))
        {
            throw new InputException(new Problem(ProblemCode.Malformed, field, given, "no CIP code; give 2, 4 or 6 digits such as 11, 11.07 or 11.0701."));
        }

        return catalog.Fields.Any(f => code.Contains(f.Cip))
            ? code
            : throw new InputException(new Problem(ProblemCode.NotAllowed, field, given, catalog.FindCip(code) is { } entry
                ? $"{entry.Title} is outside the scope of this guide (tables/fields.csv lists what is in it)."
                : "no field in scope has this code (tables/fields.csv lists them)."));
    }

    /// <summary>A program or offering by its identifier.</summary>
    public static Item Item(string given, Catalog catalog)
    {
        if (catalog.FindItem(given) is { } item)
        {
            return item;
        }

        IReadOnlyList<string> near = Nearest.To(given, catalog.Items.Select(i => i.Id), 5);
        string hint = near.Count > 0 ? $" The nearest are:{string.Concat(near.Select(n => $"\n  {n}"))}" : " Look for one with: gradus find WORDS";
        throw new InputException(new Problem(ProblemCode.NotFound, "id", given, $"give the id of a program or offering.{hint}")
        {
            Sentence = $"No program or offering has the id '{given}'.{hint}",
        });
    }
}
