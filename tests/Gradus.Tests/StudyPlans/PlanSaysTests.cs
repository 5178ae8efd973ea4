using System.Text.Json.Nodes;
using Gradus.Tests.Commands;

namespace Gradus.Tests.StudyPlans;

/// <summary>A plan looks no surer than it is, and says what it does with all that was said; each is named after its rule.</summary>
public sealed class PlanSaysTests : IDisposable
{
    private const string OnCampus = "njit-ms-data-science";
    private const string Online = "georgia-tech-ms-computer-science-machine-learning-online";
    private const string OnAVisa = "{start: fall 2027, residency: {citizenship: f1-visa}, study: {modality: [campus], summers: false}}";
    private const string Citizen = "{start: fall 2027, residency: {citizenship: us-citizen, state: OH}}";

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    private static string[] Named(JsonNode? list, string key) => [.. list!.AsArray().Select(x => (string)x![key]!)];

    /// <summary>Who cannot enter it yet, or holds a higher degree already, is told so before the terms.</summary>
    [Theory]
    [InlineData("none", "You cannot enter it yet: it asks for a bachelor's degree first")]
    [InlineData("associate", "You cannot enter it yet: it asks for a bachelor's degree first")]
    [InlineData("doctorate", "You hold a doctorate: ask first")]
    public void WhatTheHighestDegreeMeansForEntering_ComesFirst(string level, string said)
    {
        string who = $"{{start: fall 2027, background: {{degree: {{level: {level}}}}}}}";
        Assert.StartsWith(said, (string)_asked.Json("plan", who, Online)["caveats"]![0]!, StringComparison.Ordinal);
        string text = _asked.Text("plan", who, Online);
        Assert.True(text.IndexOf(said[..22], StringComparison.Ordinal) < text.IndexOf("Term by term", StringComparison.Ordinal));
    }

    /// <summary>Fewer credits than full-time study have no I-20; what the school calls full-time is held to the guide's assumption, and asked about.</summary>
    [Theory]
    [InlineData("--courses", "1")]
    [InlineData("--hours", "9")]
    [InlineData("--credits", "6")]
    public void LighterTermsThanFullTime_AreAskedAbout_OnAStudentVisa(string option, string value)
    {
        JsonNode plan = _asked.Json("plan", OnAVisa, OnCampus, option, value);
        Assert.Equal("ask", (string)plan["visa"]!["study"]!);
        Assert.True((bool)plan["visa"]!["isAssumed"]!);
        Assert.NotEmpty(plan["visa"]!["light"]!.AsArray());
        Assert.False((bool)plan["allKept"]!);
        string text = _asked.Text("plan", OnAVisa, OnCampus, option, value);
        Assert.DoesNotContain("All your wishes are kept", text, StringComparison.Ordinal);
        Assert.Contains("Whether a student visa allows it: ask first.", text, StringComparison.Ordinal);
        Assert.Contains("All your wishes are kept", _asked.Text("plan", Citizen, OnCampus, option, value), StringComparison.Ordinal);
    }

    /// <summary>The last term may be lighter, and full terms before it are full-time study.</summary>
    [Fact]
    public void FullTermsBeforeTheLast_AreFullTimeStudy()
    {
        JsonNode plan = _asked.Json("plan", OnAVisa, OnCampus, "--courses", "3");
        Assert.Equal("yes", (string)plan["visa"]!["study"]!);
        Assert.Empty(plan["visa"]!["light"]!.AsArray());
        Assert.True((bool)plan["allKept"]!);
    }

    /// <summary>A fall or spring without a course is no full-time study either.</summary>
    [Fact]
    public void AFallOrSpringOff_IsNoFullTimeStudy()
    {
        JsonNode plan = _asked.Json("plan", OnAVisa, OnCampus, "--courses", "3", "--leave", "spring 2028");
        Assert.Contains("spring 2028", plan["visa"]!["light"]!.AsArray().Select(t => (string)t!));
    }

    /// <summary>The rules that cost and modes give: there is no I-20 for an online degree; and it is not taught as it was wished.</summary>
    [Fact]
    public void AnOnlineDegree_HasNoVisa_AndIsNotStudiedOnCampus()
    {
        JsonNode plan = _asked.Json("plan", OnAVisa, Online);
        Assert.Equal("no", (string)plan["visa"]!["study"]!);
        string caveats = string.Join(' ', plan["caveats"]!.AsArray().Select(c => (string)c!));
        Assert.Contains("Online it has no I-20", caveats, StringComparison.Ordinal);
        Assert.Contains("study in person: it is not taught so", caveats, StringComparison.Ordinal);
        Assert.Contains("No student visa for it this way.", _asked.Text("plan", OnAVisa, Online), StringComparison.Ordinal);
        Assert.Null(_asked.Json("plan", Citizen, Online)["visa"]);
    }

    /// <summary>Where the pages name no courses of a group, whether a course fills it cannot be told, and use says it.</summary>
    [Theory]
    [InlineData(OnCampus, "MATH 663", "electives-and-foundation")]
    [InlineData("buffalo-ms-data-science", "EAS 501", "core")]
    public void ACourseThatAnOpenGroupMayTake_CannotBeTold_UntilUseSaysIt(string id, string code, string group)
    {
        JsonNode plan = _asked.Json("plan", Citizen, id, "--transfer", $"{code}=A");
        JsonNode wasted = Assert.Single(plan["wasted"]!.AsArray())!;
        Assert.Contains(group, wasted["mayFill"]!.AsArray().Select(g => (string)g!));
        string text = _asked.Text("plan", Citizen, id, "--transfer", $"{code}=A");
        Assert.DoesNotContain("Counts for nothing", text, StringComparison.Ordinal);
        Assert.Contains($"--use \"{code}={group}\"", text, StringComparison.Ordinal);
        JsonNode used = _asked.Json("plan", Citizen, id, "--transfer", $"{code}=A", "--use", $"{code}={group}");
        Assert.Empty(used["wasted"]!.AsArray());
        Assert.True((decimal)used["credits"]! < (decimal)plan["credits"]!);
        Assert.Contains(code, used["rules"]!.AsArray().Single(r => (string)r!["id"]! == group)!["done"]!.AsArray().Select(c => (string)c!));
    }

    [Fact]
    public void UseOfACourseThatNobodyPassed_IsRefused()
    {
        string error = _asked.Refusal("plan", Citizen, OnCampus, "--use", "MATH 663=electives-and-foundation");
        Assert.Contains("MATH 663", error, StringComparison.Ordinal);
        Assert.Contains("taken or transfer", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFailedCourse_CountsForNothing_InAnOpenGroupToo() =>
        Assert.Contains("Counts for nothing: MATH 663, 3 credits: F gives no credit", _asked.Text("plan", Citizen, OnCampus, "--taken", "MATH 663=F"), StringComparison.Ordinal);

    /// <summary>A course that has to be taken again counts nowhere else: the plan and the table of tracks leave the same.</summary>
    [Theory]
    [InlineData("CS 6515")]
    [InlineData("CS 7641")]
    public void ACourseTakenAgain_CountsOnce_InThePlanAndOnItsTrack(string code)
    {
        JsonNode plan = _asked.Json("plan", Citizen, Online, "--taken", $"{code}=C");
        JsonNode track = plan["tracks"]!.AsArray().Single(t => (string)t!["id"]! == (string)plan["track"]!)!;
        Assert.Equal((decimal)plan["credits"]!, (decimal)track["missing"]!);
        Assert.Equal([code], Named(plan["wasted"], "code"));
    }

    /// <summary>Every wish that is given up stands in a set that cannot hold together.</summary>
    [Fact]
    public void EveryWishGivenUp_HasItsReason()
    {
        JsonNode plan = _asked.Json("plan", Citizen, Online, "--start", "fall 2027", "--without", "CS 7641", "--courses", "1", "--by", "spring 2030");
        string[] lost = Named(plan["giveUp"], "wish");
        Assert.Equal(2, lost.Length);
        JsonNode reason = Assert.Single(plan["reasons"]!.AsArray())!;
        Assert.Equal(["by", "courses"], Named(reason["conflict"], "wish").Order(StringComparer.Ordinal));
        Assert.Equal(lost.Order(StringComparer.Ordinal), Named(plan["conflict"], "wish").Append((string)reason["wish"]!).Order(StringComparer.Ordinal));
    }

    /// <summary>A budget that a price may exceed is not plainly kept.</summary>
    [Fact]
    public void ABudgetWithinThePrice_SaysByHowMuchItMayBeExceeded()
    {
        JsonNode plan = _asked.Json("plan", Citizen, Online, "--budget", "3000", "--courses", "2", "--summers", "too");
        string caveat = Assert.Single(plan["caveats"]!.AsArray().Select(c => (string)c!), c => c.Contains("budget", StringComparison.Ordinal));
        Assert.Contains("held against the middle of the price", caveat, StringComparison.Ordinal);
        Assert.False((bool)plan["allKept"]!);
        Assert.DoesNotContain(_asked.Json("plan", Citizen, Online, "--budget", "20000")["caveats"]!.AsArray(), c => ((string)c!).Contains("budget", StringComparison.Ordinal));
    }

    /// <summary>Whether a school takes courses passed elsewhere is its own decision.</summary>
    [Fact]
    public void CoursesFromElsewhere_AreCounted_AsIfTheSchoolTookThem()
    {
        string caveat = Assert.Single(_asked.Json("plan", Citizen, Online, "--transfer", "CS 6601=A")["caveats"]!.AsArray().Select(c => (string)c!));
        Assert.Contains("CS 6601: passed elsewhere", caveat, StringComparison.Ordinal);
        Assert.Contains("the school decides", caveat, StringComparison.Ordinal);
        Assert.Empty(_asked.Json("plan", Citizen, Online, "--taken", "CS 6601=A")["caveats"]!.AsArray());
    }
}
