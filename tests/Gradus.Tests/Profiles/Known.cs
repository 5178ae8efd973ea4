using System.Text;
using Gradus.People;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;

namespace Gradus.Tests.Profiles;

/// <summary>A small set of names in place of the dataset's.</summary>
internal static class Known
{
    public static KnownNames Names { get; } = new(
        new HashSet<string>(StringComparer.Ordinal) { "AL", "DC", "GA", "OH" },
        new HashSet<string>(StringComparer.Ordinal) { "ms-computer-science", "ms-machine-learning" })
    {
        IsItem = id => id is "139755" or "139755-11.0701" or "110635",
    };

    public static Profile Yaml(string text) => ProfileReader.Parse("p.yaml", Encoding.UTF8.GetBytes(text), Names);

    public static Profile Json(string text) => ProfileReader.Parse("p.json", Encoding.UTF8.GetBytes(text), Names);

    public static string Refusal(string file, string text) => Refusal(file, Encoding.UTF8.GetBytes(text));

    public static string Refusal(string file, byte[] bytes) =>
        Assert.Throws<InputException>(() => ProfileReader.Parse(file, bytes, Names)).Message;
}
