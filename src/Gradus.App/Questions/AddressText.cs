namespace Gradus.App.Questions;

/// <summary>Writes an address from what a question keeps of itself.</summary>
public static class AddressText
{
    /// <summary>The path with the fields as its query; the path alone where there are none.</summary>
    public static string Of(string path, IEnumerable<(string Name, string Value)> fields)
    {
        string query = string.Join('&', fields.Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value)}"));
        return query.Length == 0 ? path : path + "?" + query;
    }
}
