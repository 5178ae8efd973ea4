using System.Diagnostics.CodeAnalysis;

namespace Gradus.App.Web;

/// <summary>Results kept for the keys asked for last; each is worked out once, however many ask at the same time.</summary>
/// <param name="most">How many are kept.</param>
/// <param name="make">Works one out; must depend on the key alone.</param>
/// <param name="making">Held while one is worked out, so that those who share it never work out two at a time; null for as many as ask.</param>
/// <remarks>Safe to share between threads.</remarks>
public sealed class RecentResults<TKey, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TValue>(int most, Func<TKey, TValue> make, Lock? making = null)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, Lazy<TValue> Value)>> _byKey = [];
    private readonly LinkedList<(TKey Key, Lazy<TValue> Value)> _newestFirst = [];

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _byKey.Count;
            }
        }
    }

    /// <summary>The result for a key; what <c>make</c> throws is thrown again each time it is asked for.</summary>
    public TValue Of(TKey key)
    {
        Lazy<TValue> slot = Slot(key);
        if (making is null || slot.IsValueCreated)
        {
            return slot.Value;
        }

        // Never entered the other way round, so that two results that need each other's parts cannot wait for one another.
        lock (making)
        {
            return slot.Value;
        }
    }

    private Lazy<TValue> Slot(TKey key)
    {
        lock (_lock)
        {
            if (_byKey.TryGetValue(key, out LinkedListNode<(TKey Key, Lazy<TValue> Value)>? found))
            {
                _newestFirst.Remove(found);
                _newestFirst.AddFirst(found);
                return found.Value.Value;
            }

            var slot = new Lazy<TValue>(() => make(key));
            _byKey.Add(key, _newestFirst.AddFirst((key, slot)));
            if (_byKey.Count > most)
            {
                _byKey.Remove(_newestFirst.Last!.Value.Key);
                _newestFirst.RemoveLast();
            }

            return slot;
        }
    }
}
