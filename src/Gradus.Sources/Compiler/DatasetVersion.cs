using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Compiler;

/// <summary>The version id of a dataset: newest award year and ten hexadecimal digits of its content.</summary>
public static class DatasetVersion
{
    /// <summary>
    /// <c>2024.3fa9c1d07b</c>: SHA-256 over the lines "name NUL sha256 LF" of all files but <c>datapackage.json</c>,
    /// compiled and written by hand, names ascending. Same content, same version, wherever and whenever it was built.
    /// </summary>
    public static string Of(int newestAwardYear, IEnumerable<KeyValuePair<string, string>> sha256ByName)
    {
        var lines = new StringBuilder();
        foreach ((string name, string sha256) in sha256ByName.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            if (name != PackageFile.FileName)
            {
                lines.Append(name).Append('\0').Append(sha256).Append('\n');
            }
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
        return string.Create(CultureInfo.InvariantCulture, $"{newestAwardYear}.{hash[..10]}");
    }
}
