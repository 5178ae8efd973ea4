using System.Text.Json.Nodes;
using Gradus.Tests.Commands;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Returns;

/// <summary>What people asked of visas, returns, loans and aid, asked of the commands themselves.</summary>
public sealed class CasesByCommandTests
{
    private const string Cornell = "cornell-meng-computer-science";
    private const string OnlineAnalytics = "georgia-tech-ms-analytics-online";
    private const string Public = "202134-11.0701";

    [Theory]
    [InlineData("abroad-online", "ut-austin-ms-data-science-online", "no I-20")]
    [InlineData("second-masters", Cornell, "used it at this level")]
    public void Return_NamesNoMonthsOfWork_ThatTheCaseDoesNotHave(string person, string id, string why)
    {
        string text = Unbroken(Run("return", person, id).Output);
        Assert.DoesNotContain("36 months", text, StringComparison.Ordinal);
        Assert.DoesNotContain("That covers", text, StringComparison.Ordinal);
        Assert.DoesNotContain("if you finish and stay", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(why, text, StringComparison.Ordinal);
        JsonNode visa = Run("return", person, id, "--json").Json["visa"]!;
        Assert.Equal((0, 0.0), ((int)visa["authorisedMonths"]!, (double)visa["stayChance"]!));
        Assert.Null(visa["medianIfStays"]);
    }

    [Fact]
    public void Return_CountsStayingWithoutTraining_OnlyWhereThePersonSaysHowLikely()
    {
        JsonNode visa = Run("return", "second-masters", Cornell, "--json", "--set", "stay-chance=40").Json["visa"]!;
        Assert.Equal((0, 0.4), ((int)visa["authorisedMonths"]!, (double)visa["stayChance"]!));
        JsonNode online = Run("return", "abroad-online", OnlineAnalytics, "--json", "--set", "stay-chance=40").Json["visa"]!;
        Assert.Equal(0.0, (double)online["stayChance"]!);
    }

    [Fact]
    public void Return_NamesTheMonths_OfAFirstMastersOnCampus()
    {
        string text = Unbroken(Run("return", "abroad-campus", Cornell).Output);
        Assert.Contains("36 months of authorised work", text, StringComparison.Ordinal);
        Assert.Contains("That covers the 3 years you need.", text, StringComparison.Ordinal);
        Assert.True((decimal)Run("return", "abroad-campus", Cornell, "--json").Json["visa"]!["medianIfLeaves"]! < 250_000);
    }

    [Fact]
    public void Cost_SaysThatAnOnlineDegreeHasNoVisa() =>
        Assert.Contains("no I-20", Unbroken(Run("cost", "abroad-online", "ut-austin-ms-data-science-online").Output), StringComparison.Ordinal);

    [Fact]
    public void Cost_OfAVisaStudent_AsksForProofOfFunds_AndGrantsNoLoan()
    {
        string text = Unbroken(Run("cost", "abroad-campus", Cornell).Output);
        Assert.DoesNotContain("nothing has to be saved up before", text, StringComparison.Ordinal);
        Assert.Contains("proof of money for the first year", text, StringComparison.Ordinal);
        Assert.Contains("co-signer", text, StringComparison.Ordinal);
        Assert.Contains("no private loan is assumed to be granted", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Return_NamesTheGap_AndCountsNoLoanForIt()
    {
        Said said = Run("return", "abroad-campus", Cornell);
        Assert.Contains("no private loan is assumed to be granted", Unbroken(said.Output), StringComparison.Ordinal);
        JsonNode study = Run("return", "abroad-campus", Cornell, "--json").Json["study"]!;
        Assert.Equal(0, (decimal)study["privateBalance"]!);
        Assert.True((decimal)study["gap"]! > 30_000);
        Assert.True(study["outlay"]!.AsArray().Sum(y => (decimal)y!) > (decimal)study["gap"]! / 2);
    }

    [Fact]
    public void Cost_SaysWhatANewLoanDoesToOlderOnes() =>
        Assert.Contains("older", Unbroken(Run("cost", "older-loans", "cu-denver-ms-computer-science").Output), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Cost_ChargesNoShortfallThatExistsAnyway_ToTheDegree() =>
        Assert.Contains("degree or not", Unbroken(Run("cost", "short-anyway", "eastern-ms-data-science-online").Output), StringComparison.Ordinal);

    [Fact]
    public void TuitionAid_IsPaidUpToTheCharge_InTheCost_AndInTheReturn()
    {
        JsonNode cost = Run("cost", "tuition-scholar", Public, "--json").Json;
        Assert.True((decimal)cost["total"]! >= 0);
        JsonNode study = Run("return", "tuition-scholar", Public, "--json").Json["study"]!;
        Assert.Equal(0, (decimal)study["federalBalance"]!);
        Assert.All(study["outlay"]!.AsArray(), year => Assert.True((decimal)year! >= 0));
    }

    [Theory]
    [InlineData("kept-job")]
    [InlineData("out-of-work")]
    [InlineData("hourly")]
    [InlineData("parent-of-two")]
    public void Return_IsNumbers_WhateverThePay_AndALossIsNeverRuledOut(string person)
    {
        Said text = Run("return", person, OnlineAnalytics);
        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        Assert.DoesNotContain("NaN", text.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" 0 %", Unbroken(text.Output).Split("Assumptions:")[0], StringComparison.Ordinal);
        Assert.Equal(0, Run("return", person, OnlineAnalytics, "--json").ExitCode);
    }

    [Fact]
    public void Return_AsksForThePay_ThatNobodySaid()
    {
        Said said = Run("return", "pay-not-said", OnlineAnalytics);
        Assert.Contains("pay", said.Output + said.Error, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("it would add", said.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Return_FromPayThatNobodyPublishes_IsCalledAnEstimate() =>
        Assert.Contains("Their pay is an estimate, because none is published", Unbroken(Run("return", "parent-of-two", "eastern-ms-data-science-online").Output), StringComparison.Ordinal);

    private static Said Run(string verb, string person, string id, params string[] more) =>
        GradusProgram.Run([verb, id, "--profile", ExamplePeople.Fixture(person), .. more, .. verb == "return" ? (string[])["--draws", "500"] : []]);

    private static string Unbroken(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
