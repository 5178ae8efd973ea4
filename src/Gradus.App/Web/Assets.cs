using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Gradus.App.Web;

/// <summary>
/// Style sheets and scripts, carried inside the program: every <c>.css</c> beside a page in one sheet, every <c>.js</c> in
/// one script. The name holds a hash of the content, so that browsers may keep them for good.
/// </summary>
public sealed class Assets
{
    private const string Prefix = "assets/";

    private readonly FrozenDictionary<string, (byte[] Bytes, string ContentType)> _files;

    private Assets(string stylePath, byte[] style, string scriptPath, byte[] script)
    {
        StylePath = stylePath;
        Style = Encoding.UTF8.GetString(style);
        ScriptPath = scriptPath;
        _files = new Dictionary<string, (byte[], string)>(StringComparer.Ordinal)
        {
            [stylePath] = (style, "text/css; charset=utf-8"),
            [scriptPath] = (script, "text/javascript; charset=utf-8"),
        }.ToFrozenDictionary();
    }

    public static Assets Shipped { get; } = Load();

    public string StylePath { get; }

    /// <summary>The style sheet itself, for a file that stands alone.</summary>
    public string Style { get; }

    public string ScriptPath { get; }

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach ((string path, (byte[] bytes, string contentType)) in _files)
        {
            routes.MapGet(path, (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Results.Bytes(bytes, contentType);
            });
        }
    }

    private static Assets Load()
    {
        byte[] style = Join(".css");
        byte[] script = Join(".js");
        return new Assets($"/assets/{Hash(style)}.css", style, $"/assets/{Hash(script)}.js", script);
    }

    /// <summary>The site's own file first, then those of the pages by name.</summary>
    private static byte[] Join(string ending)
    {
        Assembly program = typeof(Assets).Assembly;
        var text = new StringBuilder();
        foreach (string name in program.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(ending, StringComparison.Ordinal))
            .OrderBy(n => !Path.GetFileName(n).StartsWith("site.", StringComparison.Ordinal))
            .ThenBy(n => n, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(program.GetManifestResourceStream(name)!);
            text.Append(reader.ReadToEnd()).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
}
