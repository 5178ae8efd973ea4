namespace Gradus.Sources.Update;

/// <summary>An attempt failed in a way that another attempt may mend: a cut connection, a server in trouble.</summary>
internal sealed class TransferException : Exception
{
    public TransferException(string message, Exception? inner = null, TimeSpan? retryAfter = null)
        : base(message, inner)
    {
        RetryAfter = retryAfter;
    }

    /// <summary>The wait the server asks for; null where it does not.</summary>
    public TimeSpan? RetryAfter { get; }
}
