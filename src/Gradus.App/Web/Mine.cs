using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.Programs;
using Gradus.Workspace;
using Gradus.Workspace.Postgres;

namespace Gradus.App.Web;

/// <summary>
/// What the reader keeps: whoever runs the guide, on the pages of their own machine; on a guide for many, whoever is signed in. Any other
/// guide that others reach keeps nothing. Read once a request, when a page first asks.
/// </summary>
public sealed class Mine
{
    private readonly Func<PersonalWorkspace>? _open;
    private readonly Lazy<(KeptWork Work, InputException? Fault)> _read;

    /// <param name="open">Opens the workspace; null where none is used.</param>
    public Mine(Func<PersonalWorkspace>? open)
    {
        _open = open;
        _read = new Lazy<(KeptWork, InputException?)>(Read);
    }

    /// <summary>What is kept of whoever asks on a guide for many people.</summary>
    public static Mine Of(Visitor visitor) => visitor switch
    {
        { Trouble: { } trouble } => new Mine(() => throw trouble) { Server = visitor.Office },
        { Office: { } office, Person: { } person } => new Mine(() => office.Workspace(person.Id)) { Server = office },
        _ => new Mine(null) { Server = visitor.Office },
    };

    /// <summary>The people of a guide for many; null for any other guide.</summary>
    public Office? Server { get; private init; }

    /// <summary>True where whoever signs in could keep something.</summary>
    public bool CanSignIn => Server is not null && !IsOn;

    /// <summary>False where nothing can be kept.</summary>
    public bool IsOn => _open is not null;

    /// <summary>As it stands; nothing where none is used, or where it cannot be read.</summary>
    public KeptWork Work => _read.Value.Work;

    /// <summary>What is kept and still in the dataset, in the order in which it was kept.</summary>
    public IEnumerable<Item> KeptIn(Catalog catalog) => Work.Kept.Select(catalog.FindItem).OfType<Item>();

    /// <summary>Why what is kept cannot be read, one sentence; null where it can.</summary>
    public string? Trouble => _read.Value.Fault?.Message;

    /// <summary>True where it cannot be read now and may be in a while.</summary>
    public bool IsAway => _read.Value.Fault is { MayPass: true };

    /// <exception cref="InputException">It cannot be opened, or none is used.</exception>
    public PersonalWorkspace Open() => _open?.Invoke() ?? throw new InputException(CanSignIn ? "Sign in to keep: nobody is signed in in this browser." : "This guide keeps nothing: it was started without a workspace.");

    private (KeptWork Work, InputException? Fault) Read()
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
            return (KeptWork.Nothing, error);
        }
    }
}
