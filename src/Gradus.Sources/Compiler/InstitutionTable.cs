using Gradus.Sources.Dataset;
using Gradus.Sources.Ipeds;

namespace Gradus.Sources.Compiler;

/// <summary>One row for each institution, from the newest file of each series that lists it.</summary>
internal static class InstitutionTable
{
    /// <exception cref="InputException">An institution is in no directory.</exception>
    public static TableWriter Build(SourceReadings readings, IReadOnlySet<UnitId> institutions, List<string> notes)
    {
        Dictionary<UnitId, List<(int Year, DirectoryEntry Entry)>> directory = NewestFirst(readings, institutions);
        UnitId[] unlisted = [.. institutions.Where(id => !directory.ContainsKey(id)).Order()];
        if (unlisted.Length > 0)
        {
            string years = string.Join(", ", readings.Directories.Keys.Select(year => $"HD{year}"));
            throw new InputException($"UNITID {string.Join(", ", unlisted.Take(10))}: has awards or a named program but is in no directory ({years}).");
        }

        int newest = readings.Directories.Keys.Max();
        var table = new TableWriter(Tables.Institutions);
        foreach (UnitId id in institutions.Order())
        {
            List<(int Year, DirectoryEntry Entry)> listed = directory[id];
            table.Add([.. Directory(listed, newest), .. Distance(readings, id), .. Students(readings, id), .. Fee(readings, id), listed.Select(l => l.Entry.Opeid6).FirstOrDefault(code => code.Length > 0) ?? ""]);
            if (listed[0].Year < newest)
            {
                notes.Add($"{listed[0].Entry.Name} (UNITID {id}) was last listed in HD{listed[0].Year}: closed or merged since.");
            }
        }

        return table;
    }

    /// <summary>OPEID6 of every institution that has one, from the newest directory that lists it.</summary>
    public static IReadOnlyDictionary<UnitId, string> Opeid6(SourceReadings readings)
    {
        var codes = new Dictionary<UnitId, string>(7000);
        foreach (DirectoryEntry entry in readings.Directories.Reverse().SelectMany(directory => directory.Value).Where(entry => entry.Opeid6.Length > 0))
        {
            codes.TryAdd(entry.Id, entry.Opeid6);
        }

        return codes;
    }

    /// <summary>Web address of every institution, from the newest directory that lists it.</summary>
    public static IReadOnlyDictionary<UnitId, string> WebAddresses(SourceReadings readings)
    {
        var addresses = new Dictionary<UnitId, string>(7000);
        foreach (DirectoryEntry entry in readings.Directories.Reverse().SelectMany(directory => directory.Value))
        {
            addresses.TryAdd(entry.Id, entry.Web);
        }

        return addresses;
    }

    private static Dictionary<UnitId, List<(int Year, DirectoryEntry Entry)>> NewestFirst(SourceReadings readings, IReadOnlySet<UnitId> institutions)
    {
        var found = new Dictionary<UnitId, List<(int Year, DirectoryEntry Entry)>>(institutions.Count);
        foreach ((int year, List<DirectoryEntry> entries) in readings.Directories.Reverse())
        {
            foreach (DirectoryEntry entry in entries.Where(entry => institutions.Contains(entry.Id)))
            {
                if (!found.TryGetValue(entry.Id, out List<(int Year, DirectoryEntry Entry)>? listed))
                {
                    found.Add(entry.Id, listed = []);
                }

                listed.Add((year, entry));
            }
        }

        return found;
    }

    /// <summary>An institution on its way out is listed with codes "not available"; those are taken from its last full entry.</summary>
    private static string[] Directory(List<(int Year, DirectoryEntry Entry)> listed, int newest)
    {
        (int year, DirectoryEntry entry) = listed[0];
        return
        [
            entry.Id.ToString(),
            entry.Name,
            string.Join(" | ", AliasList.Split(entry.Aliases)),
            entry.City,
            entry.State,
            Code(listed, e => e.Control),
            Degrees(listed, e => e.Latitude),
            Degrees(listed, e => e.Longitude),
            Code(listed, e => e.Locale),
            entry.Cbsa,
            entry.Web,
            Text(year),
            TableWriter.Flag(entry.Active && year == newest),
        ];
    }

    private static string Code(List<(int Year, DirectoryEntry Entry)> listed, Func<DirectoryEntry, int?> field) =>
        listed.Select(e => field(e.Entry)).FirstOrDefault(value => value is not null) is { } value ? Text(value) : Missing.NotReported;

    private static string Degrees(List<(int Year, DirectoryEntry Entry)> listed, Func<DirectoryEntry, double?> field) =>
        listed.Select(e => field(e.Entry)).FirstOrDefault(value => value is not null) is { } value ? TableWriter.Number(value, 6) : Missing.NotReported;

    private static string[] Distance(SourceReadings readings, UnitId id)
    {
        (int year, Characteristics? said) = Newest(readings.Characteristics, id);
        bool? only = said?.DistanceOnly ?? (readings.DistanceOnly.TryGetValue(id, out bool scorecard) ? scorecard : null);
        return
        [
            TableWriter.Flag(said?.GraduateDistancePrograms),
            TableWriter.Flag(only),
            said is null ? Missing.NotReported : Text(year),
        ];
    }

    private static string[] Students(SourceReadings readings, UnitId id)
    {
        KeyValuePair<int, Dictionary<UnitId, Activity>> active = readings.Activities.LastOrDefault(pair => pair.Value.ContainsKey(id));
        string[] fte = active.Value is null
            ? [Missing.NotReported, Missing.NotReported]
            : [active.Value[id].Graduate.ToString(), Text(active.Key)];
        string[] headcount = readings.Headcounts.TryGetValue(id, out Headcount heads)
            ? [heads.Total.ToString(), heads.ExclusivelyDistance.ToString(), Text(heads.Year)]
            : [Missing.NotReported, Missing.NotReported, Missing.NotReported];
        return [.. fte, .. headcount];
    }

    private static string[] Fee(SourceReadings readings, UnitId id)
    {
        foreach ((int year, Dictionary<UnitId, Characteristics> entries) in readings.Characteristics.Reverse())
        {
            if (entries.TryGetValue(id, out Characteristics? said) && said.ApplicationFee.Status != FigureStatus.NotCollected)
            {
                return [said.ApplicationFee.ToString(), Text(year)];
            }
        }

        return [Missing.NotCollected, Missing.NotCollected];
    }

    private static (int Year, T? Entry) Newest<T>(SortedDictionary<int, Dictionary<UnitId, T>> series, UnitId id)
        where T : class
    {
        foreach ((int year, Dictionary<UnitId, T> entries) in series.Reverse())
        {
            if (entries.TryGetValue(id, out T? entry))
            {
                return (year, entry);
            }
        }

        return (0, null);
    }

    private static string Text(int value) => Numerals.Of(value);
}
