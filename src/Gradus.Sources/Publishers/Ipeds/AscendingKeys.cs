namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>Keys that should each occur once. While they ascend, as in the publisher's order, none can be a second one and nothing is looked up.</summary>
internal sealed class AscendingKeys
{
    private readonly List<long> _ascending = new(50_000);
    private HashSet<long>? _all;

    /// <summary>False where the key was added before.</summary>
    public bool Add(long key)
    {
        if (_all is null && (_ascending.Count == 0 || key > _ascending[^1]))
        {
            _ascending.Add(key);
            return true;
        }

        _all ??= [.. _ascending];
        return _all.Add(key);
    }
}
