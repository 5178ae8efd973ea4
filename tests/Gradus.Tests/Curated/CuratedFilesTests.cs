using System.Text;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Sources.Curated;
using Gradus.Sources.Publishers.Cip;
using Gradus.Sources.Yaml;

namespace Gradus.Tests.Curated;

public sealed class CuratedFilesTests
{
    private static string In(string name) => Path.Combine(SourceFiles.Data, name);

    private static readonly IReadOnlyList<ScopeEntry> Entries = Scope.Read(In("scope.yaml"));

    [Fact]
    public void Scope_NamesOnlyKnownDegreeTypes()
    {
        var known = DegreeTypeFile.Read(In("degree-types.yaml")).Types.Select(t => t.Type.Id).ToHashSet();
        Assert.All(Entries, e => Assert.Contains(e.DegreeType, known));
        Assert.Equal(Entries.Select(e => e.Cip).Order(), Entries.Select(e => e.Cip));
    }

    [Theory]
    [InlineData("11.0102", Tier.Core)]
    [InlineData("11.0701", Tier.Core)]
    [InlineData("27.0501", Tier.Core)]
    [InlineData("30.7001", Tier.Core)]
    [InlineData("30.7101", Tier.Core)]
    [InlineData("14.3701", Tier.Adjacent)]
    [InlineData("14.4201", Tier.Adjacent)]
    [InlineData("26.1103", Tier.Adjacent)]
    public void Scope_HoldsTheFieldsOfTheGuide(string cip, Tier tier) =>
        Assert.Equal(tier, Entries.Single(e => e.Cip == CipCode.Parse(cip)).Tier);

    [Fact]
    public void DegreeTypes_JoinOnlyCodesInScope()
    {
        var inScope = Entries.Select(e => e.Cip).ToHashSet();
        Assert.All(DegreeTypeFile.Read(In("degree-types.yaml")).Types.SelectMany(t => t.Cips), cip => Assert.Contains(cip, inScope));
    }

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Sources)]
    public void Scope_NamesOnlyCodesOfThePublisher()
    {
        string publisher = File.ReadAllText(Path.Combine(SourceFiles.Directory, "cip", "CIPCode2020.csv"));
        Assert.All(Entries, e => Assert.Contains($"\"{e.Cip}\"", publisher, StringComparison.Ordinal));
    }

    [Fact]
    public void States_AreFiftyWithTheDistrictAndTerritories()
    {
        IReadOnlyList<State> states = StateFile.Read(In("states.yaml"));
        Assert.Equal(51, states.Count(s => s.Region != "Island areas"));
        Assert.Equal(8, states.Count(s => s.Region == "Island areas"));
        Assert.Equal([9, 12, 17, 13], new[] { "Northeast", "Midwest", "South", "West" }.Select(r => states.Count(s => s.Region == r)));
        Assert.Equal((13, "South Atlantic"), states.Where(s => s.Code == "GA").Select(s => (s.Fips, s.Division)).Single());
    }

    [Fact]
    public void Horizons_AreTheFourOfThePublisher() => Assert.Equal(
        [(1, 2020), (2, 2019), (4, 2021), (5, 2022)],
        Horizons.Read(In("horizons.yaml"))[0].Horizons.Select(h => (h.Years, h.DollarsOf)));

    [Fact]
    public void Tables_HaveOneRowForEachEntry()
    {
        var titles = Entries.ToDictionary(e => e.Cip, e => $"Title of {e.Cip}, quoted");
        string fields = Encoding.UTF8.GetString(FieldTable.Of(Entries, titles, new HashSet<CipCode> { CipCode.Parse("11.0102") }).ToBytes());
        Assert.Equal(Entries.Count + 2, fields.Split('\n').Length);
        Assert.Contains("11.0102,\"Title of 11.0102, quoted\",core,\"Artificial intelligence itself, machine learning included.\",true,ms-artificial-intelligence,artificial-intelligence\n", fields, StringComparison.Ordinal);
        titles.Remove(CipCode.Parse("11.0102"));
        Assert.Throws<InputException>(() => FieldTable.Of(Entries, titles, new HashSet<CipCode>()));
        DegreeTypeFile types = DegreeTypeFile.Read(In("degree-types.yaml"));
        Assert.Equal(types.Types.Count, DegreeTypeTable.Build(types).Rows.Count);
        Assert.StartsWith("state,name,fips,region,division\nAK,Alaska,2,West,Pacific\n", Encoding.UTF8.GetString(StateTable.Build(StateFile.Read(In("states.yaml"))).ToBytes()), StringComparison.Ordinal);
        Assert.Contains("1,2016-17 and 2017-18,2018 and 2019,2020,EARN_MDN_HI_1YR\n", Encoding.UTF8.GetString(HorizonTable.Build(Horizons.Read(In("horizons.yaml"))).ToBytes()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fields: []", "a list of 1 to")]
    [InlineData("field: []", "no key 'field' (did you mean 'fields'?); allowed are fields")]
    [InlineData("fields:\n- {cip: 11.0701, tier: core, degreeType: a, focus: [nlp], reason: r}", "write it in quotes")]
    [InlineData("fields:\n- {cip: \"11.07\", tier: core, degreeType: a, focus: [nlp], reason: r}", "six-digit CIP code")]
    [InlineData("fields:\n- {cip: \"11.0701\", tier: main, degreeType: a, focus: [nlp], reason: r}", "line 2, column 26: tier is 'main'; expected one of core, adjacent")]
    [InlineData("fields:\n- {cip: \"11.0701\", tier: core, degreeType: A B, focus: [nlp], reason: r}", "degreeType is 'A B'")]
    [InlineData("fields:\n- {cip: \"11.0701\", tier: core, degreeType: a, focus: [language], reason: r}", "expected one of machine-learning, ")]
    [InlineData("fields:\n- {cip: \"11.0701\", tier: core, degreeType: a, focus: [nlp, nlp], reason: r}", "'nlp' stands twice")]
    [InlineData("fields:\n- {cip: \"11.0701\", tier: core, degreeType: a, focus: nlp, reason: r}", "focus is 'nlp'; expected a list")]
    [InlineData("fields:\n- {cip: \"11.0701\", tier: core, degreeType: a, focus: [nlp]}", "lacks the key 'reason'")]
    [InlineData("fields:\n- {cip: \"11.0701\", tier: core, degreeType: a, focus: [nlp], reason: r, why: r}", "no key 'why'")]
    [InlineData("fields:\n- {cip: \"11.0701\", tier: core, degreeType: a, focus: [nlp], reason: r}\n- {cip: \"11.0701\", tier: core, degreeType: a, focus: [nlp], reason: r}", "line 3, column 9: the code 11.0701 stands twice")]
    public void MalformedScope_IsRefusedWithPlaceAndAllowedValues(string yaml, string problem) =>
        Assert.Contains(problem, Assert.Throws<InputException>(() => Scope.Parse(YamlNodeReader.Read("scope.yaml", yaml))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("rules: [{type: b, reason: r}]", "'b' is not defined above; defined are a")]
    [InlineData("rules: [{type: a, title: [x], reason: r}]", "the last rule must have no condition")]
    [InlineData("rules: [{type: a, then: [x], reason: r}]", "'then' needs 'title'")]
    [InlineData("rules: [{type: a, title: [\"Upper Case\"], reason: r}]", "a phrase in lower-case words")]
    [InlineData("rules: [{type: a, degree: [PhD], reason: r}]", "expected one of MS, ")]
    [InlineData("rules: [{type: a}]", "lacks the key 'reason'")]
    public void MalformedRules_AreRefused(string rules, string problem)
    {
        string yaml = "types: [{id: a, name: A, description: d, focus: [nlp], cips: []}]\nfocus: [{key: nlp, phrases: [x]}]\n" + rules;
        Assert.Contains(problem, Assert.Throws<InputException>(() => DegreeTypeFile.Parse(YamlNodeReader.Read("t.yaml", yaml))).Message, StringComparison.Ordinal);
    }
}
