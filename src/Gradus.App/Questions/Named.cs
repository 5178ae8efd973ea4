using Gradus.Catalogs;
using Gradus.Programs;
using Gradus.Schools;

namespace Gradus.App.Questions;

/// <summary>Looks up in the data what values given from outside name; what is not there is refused with what is allowed.</summary>
public static class Named
{
    /// <summary>A value of a list that the data give, in any case; returned as the list writes it.</summary>
    /// <param name="field">Which part of the question names it.</param>
    /// <param name="given">What was given.</param>
    /// <param name="allowed">The list.</param>
    public static string OneOf(string field, string given, IReadOnlyList<string> allowed) =>
        allowed.FirstOrDefault(a => string.Equals(a, given, StringComparison.OrdinalIgnoreCase)) ?? throw Parameters.NotOneOf(field, given, allowed);

    /// <summary>A state by its code or its name; its code.</summary>
    public static string State(string given, Catalog catalog)
    {
        string code = given.ToUpperInvariant();
        if (catalog.FindState(code) is not null)
        {
            return code;
        }

        string? byName = catalog.States.FirstOrDefault(s => string.Equals(s.Name, given, StringComparison.OrdinalIgnoreCase))?.Code;
        return byName ?? throw new InputException(new Problem(ProblemCode.NotFound, "state", given, "no such state; give a USPS code such as GA, or a name such as Georgia."));
    }

    /// <summary>A CIP code under which the dataset has at least one field in scope.</summary>
    public static CipCode Cip(string given, Catalog catalog)
    {
        if (!CipCode.TryParse(given, out CipCode code))
        {
            throw new InputException(new Problem(ProblemCode.Malformed, "cip", given, "no CIP code; give 2, 4 or 6 digits such as 11, 11.07 or 11.0701."));
        }

        return catalog.Fields.Any(f => code.Contains(f.Cip))
            ? code
            : throw new InputException(new Problem(ProblemCode.NotAllowed, "cip", given, catalog.FindCip(code) is { } entry
                ? $"{entry.Title} is outside the scope of this guide (tables/fields.csv lists what is in it)."
                : "no field in scope has this code (tables/fields.csv lists them)."));
    }

    /// <summary>A program or offering by its identifier, or by what people call it where that names one alone.</summary>
    public static Item Item(string given, Catalog catalog)
    {
        if (catalog.FindItem(given) is { } item)
        {
            return item;
        }

        IReadOnlyList<string> called = catalog.Nicknames.Programs.GetValueOrDefault(given.Trim().ToLowerInvariant()) ?? [];
        if (called is [var only] && catalog.FindItem(only) is { } meant)
        {
            return meant;
        }

        if (called.Count > 1)
        {
            string ids = string.Concat(called.Select(id => $"\n  {id}"));
            throw new InputException(new Problem(ProblemCode.NotFound, "id", given, $"it names several; give the id of one:{ids}") { Sentence = $"'{given}' names several; give the id of one:{ids}" });
        }

        IReadOnlyList<string> near = [.. NearNames.Items(given, catalog).Select(i => i.Id)];
        string hint = near.Count > 0 ? $" The nearest are:{string.Concat(near.Select(n => $"\n  {n}"))}" : " Look for it by its name with find, which shows ids.";
        throw new InputException(new Problem(ProblemCode.NotFound, "id", given, $"give the id of a program or offering.{hint}")
        {
            Sentence = $"No program or offering has the id '{given}'.{hint}",
        });
    }
}
