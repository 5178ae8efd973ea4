using System.Text.Json.Nodes;
using Gradus.Catalogs;
using Gradus.Programs;

namespace Gradus.App.Questions;

/// <summary>What a question is about, and whose it is: parts that several verbs share.</summary>
public static class SubjectParameters
{
    private const int LongestId = 200;

    private const int LongestFileName = 4096;

    /// <summary>The degree that is asked about.</summary>
    public static Parameter<string> Id { get; } = Parameters.Text("id", "Of a program (cmu-ms-machine-learning) or an offering (211440-11.0102)", "Degree", LongestId, "no-such-id") with
    {
        IsPositional = true,
        IsRequired = true,
    };

    /// <summary>The person whose case it is.</summary>
    public static Parameter<string> Profile { get; } = ProfileOf("Who I am: a YAML or JSON file (default: the profile I keep)");

    /// <summary>A person who may ask; a file on the command line, what it holds in JSON.</summary>
    public static Parameter<string> ProfileOf(string words) => Parameters.Text("profile", words, "Who you are", LongestFileName) with
    {
        Hint = "FILE",
        Form = () => new JsonObject { ["$ref"] = "profile.schema.json" },
    };

    /// <summary>Several degrees.</summary>
    public static Parameter<string> Ids(string name, string words) => Parameters.Text(name, words, "Degrees", LongestId, "no-such-id") with
    {
        IsPositional = true,
        IsRequired = true,
        IsMany = true,
    };

    /// <summary>The program or offering that was named.</summary>
    /// <exception cref="InputException">There is none of that id.</exception>
    public static Item Read(GivenValues given, Catalog catalog) => Named.Item(Id.Read(given, ""), catalog);
}
