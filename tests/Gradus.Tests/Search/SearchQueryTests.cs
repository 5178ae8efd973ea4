using Gradus.App.Verbs.Find;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Tests.Search;

/// <summary>What the first answer is to words as people type them, in the shipped dataset.</summary>
public sealed class SearchQueryTests
{
    private static readonly Catalog Catalog = Ledgers.People.Catalog;
    private static readonly Lazy<TextIndex> Index = new(() => TextIndex.Build(Catalog));

    /// <summary>Of the queries that were written down before the search was tried with them, those still answered otherwise: two schools have a degree of that name. At first eleven of the 89 were.</summary>
    private static readonly string[] AnsweredOtherwise = ["MIDS"];

    [Fact]
    public void Queries_TheSearchWasWorkedOutWith_HaveTheExpectedFirstAnswer()
    {
        string[] wrong = Wrong(SearchQueries.WorkedOutWith);
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Queries_OfShortForms_HaveTheExpectedFirstAnswer()
    {
        string[] wrong = Wrong(SearchQueries.ShortForms);
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void UBesideAName_IsUniversity()
    {
        string[] wrong = Wrong(SearchQueries.WithU);
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
        Assert.True(SearchQueries.WithU.Count >= 40);
    }

    /// <summary>Other words are left out before a school's name is, and a school that is not here is not replaced by others.</summary>
    [Theory]
    [InlineData("Columbia U basket weaving", "Columbia University")]
    [InlineData("Stanford nursing", "Stanford University")]
    [InlineData("MIT basket weaving", "Massachusetts Institute of Technology")]
    [InlineData("University of Toronto data science", null)]
    public void AWordThatNamesASchool_IsNeverLeftOut(string typed, string? school)
    {
        TextAnswer answer = Index.Value.Find(typed);
        Assert.Equal(school is null, answer.Found.Count == 0);
        Assert.All(answer.Found, i => Assert.StartsWith(school!, Catalog.Items[i].Institution.Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("MIT Stanford computer science", "Massachusetts Institute of Technology", "Stanford University")]
    [InlineData("Harvard vs Yale statistics", "Harvard University", "Yale University")]
    public void SchoolsOfWhichNoDegreeHasAll_AreShownBoth_AndThatIsSaid(string typed, string one, string other)
    {
        TextAnswer answer = Index.Value.Find(typed);
        string[] schools = [.. answer.Found.Select(i => Catalog.Items[i].Institution.Name)];
        Assert.Contains(one, schools);
        Assert.Contains(other, schools);
        Assert.Contains("No degree is at all of these", Assert.Single(answer.Remarks(typed)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HBCU")]
    [InlineData("historically black colleges")]
    [InlineData("scholarships")]
    public void WhatNothingHereSays_AskedForAlone_FindsNothingAndIsSaid(string typed)
    {
        TextAnswer answer = Index.Value.Find(typed);
        Assert.Empty(answer.Found);
        Assert.StartsWith("Not used: no file here says", Assert.Single(answer.Remarks(typed)), StringComparison.Ordinal);
        Assert.Equal(Index.Value.Find("data science").Found, Index.Value.Find($"{typed} data science").Found);
    }

    [Fact]
    public void LowGpa_KeepsWhatAPageSaysTakesLessThanAB()
    {
        IReadOnlyList<Item> found = Items("low gpa");
        Assert.NotEmpty(found);
        Assert.All(found, i => Assert.InRange(i.Program!.Admission.MinimumGpa.Value, 0, 2.99));
    }

    [Theory]
    [InlineData("ciencia de datos", "data science")]
    [InlineData("maestría en inteligencia artificial", "artificial intelligence")]
    [InlineData("estadística en línea", "statistics online")]
    [InlineData("informática sin GRE", "computer science no GRE")]
    public void SpanishWords_AreReadAsTheEnglishOnes(string typed, string english) => Assert.Equal(Index.Value.Find(english).Found, Index.Value.Find(typed).Found);

    [Fact]
    public void Queries_WrittenDownBefore_HaveTheExpectedFirstAnswer_ButForThoseNamed()
    {
        string[] wrong = Wrong(SearchQueries.WrittenBefore);
        Assert.True(wrong.Select(w => w.Split(": ")[0]).SequenceEqual(AnsweredOtherwise, StringComparer.Ordinal), string.Join('\n', wrong));
    }

    /// <summary>A wish that nothing here is called by is named, and the rest is searched; words that are in nearly everything are no answer.</summary>
    [Theory]
    [InlineData("accredited data science", "accredited")]
    public void AWordThatNothingHas_IsNamedAndTheRestIsSearched(string typed, string left)
    {
        TextAnswer answer = Index.Value.Find(typed);
        Assert.NotEmpty(answer.Found);
        Assert.Equal(left.Split(", "), answer.LeftOut);
        Assert.Contains(answer.Remarks(typed), r => r.Contains("not used", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("University of Toronto")]
    [InlineData("null")]
    public void AWordThatNothingHas_AloneOrBesideWordsOfEverything_FindsNothing(string typed) => Assert.Empty(Index.Value.Find(typed).Found);

    [Theory]
    [InlineData("statistics for healthcare")]
    [InlineData("data science for nurses")]
    public void Healthcare_IsHealth(string typed)
    {
        Item[] found = [.. Index.Value.Find(typed).Found.Select(i => Catalog.Items[i])];
        Assert.NotEmpty(found);
        Assert.All(found, i => Assert.True(i.IsSetIn(Setting.Health), i.Title));
    }

    [Fact]
    public void TwoNicknamesOfPrograms_FindBoth() =>
        Assert.Equal(2, Index.Value.Find("OMSA vs OMSCS").Found.Take(3).Select(i => Catalog.Items[i].Program?.Title).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Queries_AreAtLeast150_EachOnce()
    {
        string[] all = [.. SearchQueries.WorkedOutWith.Concat(SearchQueries.WrittenBefore).Concat(SearchQueries.ShortForms).Concat(SearchQueries.WithU).Select(q => q.Typed)];
        Assert.True(all.Length >= 150, $"{all.Length}");
        Assert.Equal(all.Distinct(StringComparer.Ordinal), all);
    }

    [Theory]
    [InlineData("Standford", "stanford")]
    [InlineData("Carnegie Melon", "carnegie mellon")]
    [InlineData("machine lerning", "machine learning")]
    public void WordsSpeltWrong_AreAnsweredWithTheWordsMeant_WhichAreSaid(string typed, string meant)
    {
        TextAnswer answer = Index.Value.Find(typed);
        Assert.Equal(meant, answer.DidYouMean);
        Assert.Equal(Index.Value.Find(meant).Found, answer.Found);
        Assert.Contains($"Did you mean \"{meant}\"?", Assert.Single(answer.Remarks(typed)), StringComparison.Ordinal);
    }

    [Fact]
    public void WordsSpeltRight_AreNotDoubted() => Assert.Null(Index.Value.Find("stanford").DidYouMean);

    [Fact]
    public void WordsThatAreNearNothing_FindNothing() => Assert.Equal((0, null), (Index.Value.Find("xqzzvw").Found.Count, Index.Value.Find("xqzzvw").DidYouMean));

    [Fact]
    public void NoGre_KeepsWhatAPageSaysDoesNotNeedIt()
    {
        IReadOnlyList<Item> found = Items("no GRE");
        Assert.NotEmpty(found);
        Assert.Equal(Catalog.Items.Count(WithoutGre), found.Count);
        Assert.All(found, i => Assert.True(WithoutGre(i)));
        Assert.All(Items("no GRE data science"), i => Assert.True(WithoutGre(i)));
        Assert.Contains("GRE", Assert.Single(Index.Value.Find("no GRE").Remarks("no GRE")), StringComparison.Ordinal);
    }

    [Fact]
    public void NoComputing_KeepsWhatAsksForNoneOrPreparesForIt()
    {
        IReadOnlyList<Item> found = Items("no CS background");
        Assert.NotEmpty(found);
        Assert.All(found, i => Assert.True(i.Program!.Admission.Bridge == true
            || (i.Program.Admission.Prerequisites.Count > 0 && !i.Program.Admission.Prerequisites.Contains(Gradus.People.Prerequisite.Programming))));
    }

    [Fact]
    public void Online_KeepsWhatIsKnownToBeTaughtSo()
    {
        IReadOnlyList<Item> found = Items("online data science");
        Assert.NotEmpty(found);
        Assert.All(found, i => Assert.True(i.IsKnownOnline()));
    }

    [Fact]
    public void Thesis_AndNoThesis_KeepWhatAPageSaysSo()
    {
        Assert.All(Items("machine learning thesis"), i => Assert.Contains(Gradus.People.FinalProject.Thesis, i.Program!.FinalProjects));
        IReadOnlyList<Item> without = Items("machine learning no thesis");
        Assert.NotEmpty(without);
        Assert.All(without, i => Assert.True(i.Program!.FinalProjectRequired == false || i.Program.FinalProjects.Any(p => p != Gradus.People.FinalProject.Thesis)));
    }

    [Fact]
    public void Cheap_OrdersByPrice_AndSaysSo()
    {
        TextAnswer answer = Index.Value.Find("cheap data science");
        Assert.True(answer.ByPrice);
        Assert.Contains("lowest price first", Assert.Single(answer.Remarks("cheap data science")), StringComparison.Ordinal);
        Commands.Said said = Commands.GradusProgram.Run("find", "cheap data science", "--json", "--limit", "30");
        decimal[] prices = [.. said.Json["items"]!.AsArray().Select(i => i!["tuitionToMe"]!["value"]!.GetValue<decimal>())];
        Assert.Equal(prices.Order(), prices);
    }

    [Fact]
    public void Doctorate_IsSaidNotToBeListed_AndTheRestIsSearched()
    {
        TextAnswer answer = Index.Value.Find("PhD in machine learning");
        Assert.Contains("lists master's degrees", Assert.Single(answer.Remarks("PhD in machine learning")), StringComparison.Ordinal);
        Assert.Equal(Index.Value.Find("machine learning").Found, answer.Found);
    }

    [Fact]
    public void ComputerScience_HasTheLargestProgramsFirst()
    {
        int[] awards = [.. Items("computer science").Where(i => !i.IsProgram).Take(5).Select(i => i.LatestAwards.Value)];
        Assert.Equal(awards.OrderDescending(), awards);
        Assert.Equal(Catalog.Offerings.Where(o => o.Cip.ToString() == "11.0701").Max(o => o.Latest.Total.OrNull), awards[0]);
    }

    [Fact]
    public void Nicknames_NameInstitutionsAndProgramsOfTheDataset()
    {
        Assert.All(Catalog.Nicknames.Institutions.SelectMany(n => n.Value), id => Assert.Contains(Catalog.Institutions, i => i.Id == id));
        Assert.All(Catalog.Nicknames.Programs.SelectMany(n => n.Value), id => Assert.Contains(Catalog.Programs, p => p.Id == id));
    }

    private static bool WithoutGre(Item item) => item.Program?.Admission.Gre is Gradus.Programs.Admission.GreRule.Optional or Gradus.Programs.Admission.GreRule.NotAccepted;

    private static IReadOnlyList<Item> Items(string typed) => [.. Index.Value.Find(typed).Found.Select(i => Catalog.Items[i])];

    /// <summary>"query: what came first" for each query of which the first answer is another than expected.</summary>
    private static string[] Wrong(IEnumerable<(string Typed, string Institution, string Title)> queries) =>
    [
        .. queries
            .Select(q => (Query: q, First: Items(q.Typed).FirstOrDefault(i => i.IsActive && i.Restriction is null)))
            .Where(a => a.First is null
                || !a.First.Institution.Name.Contains(a.Query.Institution, StringComparison.Ordinal)
                || !a.First.Title.Contains(a.Query.Title, StringComparison.OrdinalIgnoreCase))
            .Select(a => $"{a.Query.Typed}: {(a.First is null ? "nothing" : $"{a.First.Title}, {a.First.Institution.Name}")}"),
    ];
}
