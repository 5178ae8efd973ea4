using System.Text;
using System.Text.RegularExpressions;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;
using Gradus.Sources.Schemas;
using Gradus.Sources.Yaml;

namespace Gradus.Tests.Forms;

/// <summary>Whatever stands in a file that people write, it is read or refused in one clear error: no other exception leaves a reader.</summary>
public sealed partial class MalformedTextTests
{
    private const int Seed = 20_262;

    private static readonly string[] Pieces =
    [
        "...", "---", "--- |", "[", "]", "{", "}", ": ", ":", "- ", "-", "? ", "& ", "&a ", "*a", "!", "!!str ", "!<", "|", ">", ">+9", "'", "\"", "\\", "#", "%", "%YAML 1.2", "%TAG ! x", "@", "`",
        "\n", "\r", "\r\n", "\t", " ", "  ", ",", "~", "null", "0x", "1e999", "\uFEFF", "\u2028", "\u0085", "\uD83D\uDE00", "\0", "\"\\u", "\"\\x4", "<<: ", "a: b: c", "\n - a\n- b",
    ];

    private static readonly (string Name, string Text, Action<string, byte[]> Read)[] Readers = [.. Find()];

    [Fact]
    public void DamagedText_IsReadOrRefusedWithItsPlace_ByEveryReader()
    {
        int tries = LongRun.Times(2_000, 20_000);
        for (int i = 0; i < tries; i++)
        {
            var random = new Random(Seed + i);
            (string name, string text, Action<string, byte[]> read) = Readers[i % Readers.Length];
            byte[] damaged = Damage(text, random);
            try
            {
                read(name, damaged);
            }
            catch (InputException refused)
            {
                Assert.All(refused.Message.Split('\n'), line => Assert.StartsWith(name, line, StringComparison.Ordinal));
            }
            catch (Exception other)
            {
                Assert.Fail($"Input {i} of {name}: {other}\n{Encoding.UTF8.GetString(damaged)}");
            }
        }
    }

    [Theory]
    [InlineData("a: [1, 2\n")]
    [InlineData("a: {b: 1\n")]
    [InlineData("...\n")]
    [InlineData("a: 1\n...\nb\n")]
    [InlineData("...\n...\n---\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: *b\n")]
    [InlineData("a: &b 1\n")]
    [InlineData("a:\n\t- 1\n")]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("---\n")]
    [InlineData("a: 1\n---\nb: 1\n")]
    [InlineData("[a]: 1\n")]
    [InlineData("? [a]\n: 1\n")]
    [InlineData("- a\nb: 1\n")]
    [InlineData("%YAML 9.9\n---\na: 1\n")]
    [InlineData("a: \"\\uD800\"\n")]
    [InlineData("a: !<tag:x> 1\n")]
    [InlineData("a: |\n\u0001\n")]
    public void MalformedText_IsOneErrorWithFileLineAndColumn(string text)
    {
        foreach ((string name, _, Action<string, byte[]> read) in Readers.Where(r => !r.Name.StartsWith("profile.", StringComparison.Ordinal)))
        {
            Assert.Matches(Place(), Assert.Throws<InputException>(() => read(name, Encoding.UTF8.GetBytes(text))).Message);
        }
    }

    /// <summary>A text with a few pieces put in, taken out or cut off; sometimes nothing but pieces.</summary>
    private static byte[] Damage(string text, Random random)
    {
        var damaged = new StringBuilder(random.Next(8) == 0 ? "" : text);
        for (int changes = random.Next(1, 6); changes > 0; changes--)
        {
            int at = random.Next(damaged.Length + 1);
            switch (random.Next(5))
            {
                case 0:
                    damaged.Length = at;
                    break;
                case 1:
                    damaged.Remove(at, Math.Min(random.Next(1, 30), damaged.Length - at));
                    break;
                default:
                    damaged.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        byte[] bytes = Encoding.UTF8.GetBytes(damaged.ToString());
        if (bytes.Length > 0 && random.Next(20) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static IEnumerable<(string Name, string Text, Action<string, byte[]> Read)> Find()
    {
        string Shipped(string file)
        {
            string text = File.ReadAllText(Directory.GetFiles(Path.Combine(SourceFiles.Data, Path.GetDirectoryName(file)!), Path.GetFileName(file)).Order(StringComparer.Ordinal).First());
            return text[..Math.Min(text.Length, 4_000)];
        }

        string example = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(SourceFiles.Repository, "examples"), "*.yaml").Order(StringComparer.Ordinal).First());
        yield return ("profile.yaml", example, (name, bytes) => ProfileReader.Parse(name, bytes, KnownNames.Unchecked));
        yield return ("profile.json", "{\"name\": \"x\", \"goal\": {\"focus\": [\"nlp\"]}, \"budget\": {\"total\": 40000}}", (name, bytes) => ProfileReader.Parse(name, bytes, KnownNames.Unchecked));
        foreach (HandWrittenSchema file in HandWrittenSchemas.All)
        {
            yield return (file.Name + ".yaml", Shipped(file.File), (name, bytes) => file.Shape.Check(YamlNodeReader.Read(name, bytes), name));
        }
    }

    [GeneratedRegex("^[a-z.-]+, line [0-9]+, column [0-9]+: ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
