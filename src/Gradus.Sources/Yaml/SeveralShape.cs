using System.Globalization;
using System.Text.Json.Nodes;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Yaml;

/// <summary>Several values of one shape, in the order of the file.</summary>
public sealed class SeveralShape<T> : FileShape<IReadOnlyList<T>>
{
    private readonly FileShape<T> _item;
    private readonly int _least;
    private readonly int _most;
    private bool _isDistinct;
    private Func<T, (object Key, string Problem)>? _once;
    private string? _at;

    internal SeveralShape(FileShape<T> item, int least, int most) => (_item, _least, _most) = (item, least, most);

    /// <summary>Refuses a word that stands twice.</summary>
    public SeveralShape<T> Distinct()
    {
        _isDistinct = true;
        return this;
    }

    /// <summary>Refuses two items with one key.</summary>
    /// <param name="key">What may stand once.</param>
    /// <param name="problem">What is wrong with the second one, a sentence.</param>
    /// <param name="at">The key of its group at which that is said; null for the group itself.</param>
    public SeveralShape<T> Once<TKey>(Func<T, TKey> key, Func<T, string> problem, string? at = null)
        where TKey : notnull
    {
        _once = item => (key(item), problem(item));
        _at = at;
        return this;
    }

    public override IReadOnlyList<T> Read(FileNode node, string name)
    {
        if (node.Value is not SequenceNode list || list.Items.Count < _least || list.Items.Count > _most)
        {
            throw node.Wrong(name, string.Create(CultureInfo.InvariantCulture, $"a list of {_least} to {_most} items"));
        }

        var values = new List<T>(list.Items.Count);
        var words = new HashSet<string>(StringComparer.Ordinal);
        var keys = new HashSet<object>();
        foreach (Node item in list.Items)
        {
            FileNode part = node.Part(item);
            T value = _item.Read(part, "an item of " + name);
            if (_isDistinct && item is ScalarNode word && !words.Add(word.Text))
            {
                throw part.Error($"{Quoted.Of(word.Text)} stands twice in {name}.");
            }

            if (_once?.Invoke(value) is { } once && !keys.Add(once.Key))
            {
                throw Place(part).Error(once.Problem);
            }

            values.Add(value);
        }

        return values;
    }

    public override JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = _item.Schema(), ["minItems"] = _least, ["maxItems"] = _most };
        if (_isDistinct)
        {
            schema["uniqueItems"] = true;
        }

        return schema;
    }

    private FileNode Place(FileNode item) => _at is not null && item.Value is MappingNode group && group.Find(_at) is { } entry ? item.Part(entry.Value) : item;
}
