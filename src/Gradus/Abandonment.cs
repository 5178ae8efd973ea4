namespace Gradus;

/// <summary>Work is given up once nobody waits for its answer: long loops look here between their steps.</summary>
/// <remarks>What is kept for several askers must not be worked out within: who comes next would find it given up.</remarks>
public static class Abandonment
{
    private static readonly AsyncLocal<CancellationToken> Asker = new();

    /// <summary>Until this is disposed, work on this flow ends when the token says that its asker has gone.</summary>
    public static IDisposable By(CancellationToken gone)
    {
        var before = new Restore(Asker.Value);
        Asker.Value = gone;
        return before;
    }

    /// <exception cref="OperationCanceledException">Who asked has gone.</exception>
    public static void Check() => Asker.Value.ThrowIfCancellationRequested();

    private sealed class Restore(CancellationToken before) : IDisposable
    {
        public void Dispose() => Asker.Value = before;
    }
}
