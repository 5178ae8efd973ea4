namespace Gradus.App.Web;

/// <summary>
/// Bytes that lie in memory while somebody sends or takes them at their own speed. Beyond a number of them whoever holds most is cut off, so
/// that many who are slow at once take no more than that, and who asks little is not disturbed. Safe to use from many threads.
/// </summary>
/// <param name="most">Bytes of everybody together.</param>
internal sealed class HeldBytes(long most)
{
    private readonly Lock _changing = new();
    private readonly List<Holder> _holders = [];

    /// <summary>Begins to hold for somebody, until what it gives is disposed of.</summary>
    /// <param name="cut">Ends what they send or take; called at most once.</param>
    public Holder Hold(Action cut)
    {
        var holder = new Holder(this, cut);
        lock (_changing)
        {
            _holders.Add(holder);
        }

        return holder;
    }

    private void Add(Holder to, long bytes)
    {
        List<Holder> over = [];
        lock (_changing)
        {
            to.Bytes += bytes;
            while (_holders.Count > 1 && _holders.Sum(h => h.Bytes) > most)
            {
                Holder largest = _holders.MaxBy(h => h.Bytes)!;
                _holders.Remove(largest);
                over.Add(largest);
            }
        }

        over.ForEach(h => h.Cut());
    }

    private void Remove(Holder holder)
    {
        lock (_changing)
        {
            _holders.Remove(holder);
        }
    }

    /// <summary>What is held for one request.</summary>
    internal sealed class Holder(HeldBytes all, Action cut) : IDisposable
    {
        internal long Bytes { get; set; }

        internal Action Cut => cut;

        /// <summary>So many more.</summary>
        public void Add(long bytes) => all.Add(this, bytes);

        public void Dispose() => all.Remove(this);
    }
}
