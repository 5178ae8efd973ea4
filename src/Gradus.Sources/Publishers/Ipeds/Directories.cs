namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>What the directories of all years together say of an institution: the newest that lists it decides.</summary>
internal static class Directories
{
    /// <summary>OPEID6 of every institution that has one, from the newest directory that lists it.</summary>
    public static IReadOnlyDictionary<UnitId, string> Opeid6(SourceReadings readings) =>
        Newest(readings, entry => entry.Opeid6.Length > 0, entry => entry.Opeid6);

    /// <summary>Web address of every institution, from the newest directory that lists it.</summary>
    public static IReadOnlyDictionary<UnitId, string> WebAddresses(SourceReadings readings) =>
        Newest(readings, _ => true, entry => entry.Web);

    /// <summary>The entries of some institutions, the newest first.</summary>
    public static Dictionary<UnitId, List<(int Year, DirectoryEntry Entry)>> NewestFirst(SourceReadings readings, IReadOnlySet<UnitId> institutions)
    {
        var found = new Dictionary<UnitId, List<(int Year, DirectoryEntry Entry)>>(institutions.Count);
        foreach ((int year, List<DirectoryEntry> entries) in readings.ByYear(DirectorySeries.Instance).Reverse())
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

    private static Dictionary<UnitId, string> Newest(SourceReadings readings, Func<DirectoryEntry, bool> has, Func<DirectoryEntry, string> what)
    {
        var newest = new Dictionary<UnitId, string>(7000);
        foreach (DirectoryEntry entry in readings.ByYear(DirectorySeries.Instance).Reverse().SelectMany(directory => directory.Value).Where(has))
        {
            newest.TryAdd(entry.Id, what(entry));
        }

        return newest;
    }
}
