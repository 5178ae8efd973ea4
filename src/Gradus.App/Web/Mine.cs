using Gradus.Keeping;
using Gradus.Workspace;

namespace Gradus.App.Web;

/// <summary>
/// What the person who runs the guide keeps, for the pages of their own machine. On a guide that others reach nothing is kept.
/// Read once a request, when a page first asks.
/// </summary>
public sealed class Mine
{
    private readonly Func<PersonalWorkspace>? _open;
    private readonly Lazy<(KeptWork Work, string? Trouble)> _read;

    /// <param name="open">Opens the workspace; null where none is used.</param>
    public Mine(Func<PersonalWorkspace>? open)
    {
        _open = open;
        _read = new Lazy<(KeptWork, string?)>(Read);
    }

    /// <summary>False where nothing can be kept.</summary>
    public bool IsOn => _open is not null;

    /// <summary>As it stands; nothing where none is used, or where it cannot be read.</summary>
    public KeptWork Work => _read.Value.Work;

    /// <summary>Why what is kept cannot be read, one sentence; null where it can.</summary>
    public string? Trouble => _read.Value.Trouble;

    /// <exception cref="InputException">It cannot be opened, or none is used.</exception>
    public PersonalWorkspace Open() => _open?.Invoke() ?? throw new InputException("This guide keeps nothing: it was started without a workspace.");

    private (KeptWork Work, string? Trouble) Read()
    {
        if (_open is null)
        {
            return (KeptWork.Nothing, null);
        }

        try
        {
            return (_open().Read(), null);
        }
        catch (InputException error)
        {
            return (KeptWork.Nothing, error.Message);
        }
    }
}
