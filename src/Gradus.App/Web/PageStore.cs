using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Gradus.App.Web;

/// <summary>
/// The pages kept, within a number of bytes that counts all they take: the page, the address and headers it goes by, and what
/// the store itself needs for it. The framework's own store counts the page alone, so that many short answers to long
/// addresses would take many times its limit.
/// </summary>
/// <param name="most">Bytes of everything kept.</param>
public sealed class PageStore(long most) : IOutputCacheStore, IDisposable
{
    /// <summary>Bytes that an entry takes beside its page and its key, with something to spare.</summary>
    private const int Overhead = 1024;

    private readonly MemoryCache _pages = new(Options.Create(new MemoryCacheOptions { SizeLimit = most, CompactionPercentage = 0.1 }));

    /// <summary>How many pages are kept.</summary>
    public int Count => _pages.Count;

    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => ValueTask.FromResult(_pages.Get<byte[]>(key));

    public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        long size = value.Length + (sizeof(char) * (long)key.Length) + Overhead;
        _pages.Set(key, value, new MemoryCacheEntryOptions { Size = size, AbsoluteExpirationRelativeToNow = validFor });
        return ValueTask.CompletedTask;
    }

    /// <summary>No page has a tag: the dataset stays the same until the program ends.</summary>
    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public void Dispose() => _pages.Dispose();
}
