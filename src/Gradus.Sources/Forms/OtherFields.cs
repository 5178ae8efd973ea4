using System.Text.Json.Nodes;

namespace Gradus.Sources.Forms;

/// <summary>Fields of a group whose keys are the person's own.</summary>
/// <param name="Pattern">The form of their keys.</param>
/// <param name="Fits">Whether a key has it.</param>
/// <param name="Read">The owner with one set; unchanged, with a problem added, where the node cannot be used.</param>
/// <param name="Write">Those of an owner.</param>
/// <param name="Schema">What each holds.</param>
internal sealed record OtherFields<T>(
    string Pattern,
    Predicate<string> Fits,
    Func<T, string, Node, string, ProfileReading, T> Read,
    Func<T, IEnumerable<Entry>> Write,
    Func<KnownNames, JsonObject> Schema);
