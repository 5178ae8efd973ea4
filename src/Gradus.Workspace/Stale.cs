using System.Security.Cryptography;
using System.Text;
using Gradus.Keeping;

namespace Gradus.Workspace;

/// <summary>
/// What is done from something that was seen and is another by now, in another tab or at the command line, is refused. A form holds a mark of what
/// its person saw: empty for nothing, else 16 characters that are others for whatever else was kept.
/// </summary>
public static class Stale
{
    private const int MarkLength = 16;

    /// <summary>Of an application; null where none is followed.</summary>
    public static string Mark(KeptApplication? application) => application is null ? "" : Mark([EntryReader.ValueOf(application)]);

    /// <summary>Of a profile as it is kept; null where none is.</summary>
    public static string Mark(string? profile) => profile is null ? "" : Mark([profile]);

    /// <summary>Of all own figures of one program or offering.</summary>
    public static string Mark(IEnumerable<OwnFigure> figures) => Mark([.. figures.Select(f => $"{f.Line} {EntryReader.ValueOf(f)}")]);

    /// <exception cref="InputException">What was seen stands there no longer.</exception>
    internal static void Check(string field, string? item, string? seen, string now)
    {
        if (seen is not null && seen != now)
        {
            throw ChangedElsewhere(field, item);
        }
    }

    /// <exception cref="InputException">The change that was shown as the last is not the one that would be taken back.</exception>
    internal static void CheckUndo(long? shown, PastChange? last)
    {
        if (shown is not null && shown != last?.Number)
        {
            throw new InputException(new Problem(
                ProblemCode.Conflict, "undo", null, $"the last change is another by now: {last?.Words ?? "everything was taken back"}. Look at it, then take back what you mean to."));
        }
    }

    internal static InputException ChangedElsewhere(string field, string? item) =>
        new(new Problem(ProblemCode.Conflict, field, item, "was changed elsewhere in the meantime; look at it as it is now, then do it again."));

    private static string Mark(IReadOnlyList<string> values) =>
        values.Count == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', values))))[..MarkLength];
}
