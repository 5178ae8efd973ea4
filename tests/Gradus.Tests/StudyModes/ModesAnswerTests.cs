using System.Text.Json.Nodes;
using Gradus.App.Shell;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Returns;
using Gradus.Statistics;
using Gradus.StudyModes;
using Gradus.Tests.Commands;
using Gradus.Tests.Rules;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.StudyModes;

/// <summary>Ways of studying side by side, by hand and against the ledger and the return asked alone.</summary>
public sealed class ModesAnswerTests
{
    /// <summary>30 credits on campus in Atlanta; its pages name no pace.</summary>
    private const string Campus = "georgia-tech-ms-computer-science";

    /// <summary>30 credits, online.</summary>
    private const string Online = "georgia-tech-ms-computer-science-machine-learning-online";

    /// <summary>An offering: nobody says how it is taught.</summary>
    private const string NotSaid = "139755-11.0701";

    private static readonly Profile Engineer = ExamplePeople.Read("working-engineer");
    private static readonly Profile Applicant = ExamplePeople.Read("international-applicant");

    /// <summary>
    /// Ten hours a week hold one course of three credits, which takes nine; thirty credits are ten terms, three a year: from September 2027 to December 2030,
    /// 40 months, and two a year without summers: to the end of May 2032, 57 months.
    /// </summary>
    [Fact]
    public void YearsAndHours_ComeFromCreditsAndTheHoursSaid()
    {
        ModeCase near = Of(Engineer with { Study = Engineer.Study with { HoursPerWeek = new WeeklyHours(10, 10) } }, Campus).Ways.Single(w => w.Way == LifeWay.NearPartTime).Cases.Single();
        Assert.Equal((40, 57, 9m), (near.Months, near.SlowerMonths, near.Hours));
        Assert.Equal(Enumerable.Repeat(3m, 10), near.Ledger.Terms.Select(t => t.Credits));
    }

    /// <summary>A way in which nobody says that the degree is taught is not spoken of as if it were: neither first nor in the table.</summary>
    [Fact]
    public void WayThatNobodySaysIsTaught_IsCalledSupposed()
    {
        Said said = GradusProgram.Run("modes", NotSaid);
        string words = said.Output.ReplaceLineEndings(" ");
        Assert.StartsWith("Online, part-time, if it is taught so: ", words, StringComparison.Ordinal);
        Assert.Contains($"{NotSaid}; nothing you said is against it; nobody says that it is taught so", words, StringComparison.Ordinal);
        Assert.DoesNotContain("if it is taught so", GradusProgram.Run("modes", "--profile", Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml")).Output, StringComparison.Ordinal);
    }

    /// <summary>Twelve to fifteen hours hold one course of nine: ten terms, from September 2027 to December 2030 in summers too (40 months), to May 2032 without them (57).</summary>
    [Fact]
    public void HoursAsARange_GiveYearsAsARange()
    {
        ModeCase near = Case(Engineer, Campus, LifeWay.NearPartTime);
        Assert.Equal((40, 57, 9m), (near.Months, near.SlowerMonths, near.Hours));
    }

    /// <summary>Thirty credits over four full-time terms are 7.5 a term and 22.5 hours a week: more than the fifteen said, and the job goes.</summary>
    [Fact]
    public void FullTime_TakesTheJobsHours_AndSaysSoToWhoWouldNotQuit()
    {
        ModeAnswer way = Of(Engineer, Campus).Ways.Single(w => w.Way == LifeWay.NearFullTime);
        Assert.Equal((21, 22.5m, 0m), (way.Cases[0].Months, way.Cases[0].Hours, way.Cases[0].Ledger.Outcome.PayKept));
        Assert.True(way.Cases[0].Ledger.SumOf(LineKey.ForegonePay) > 0);
        Assert.Equal(ModeStanding.Against, way.Standing);
        ModeReason reason = Assert.Single(way.Reasons, r => r.About == "job");
        Assert.Contains("would not quit. 7.5 credits in a term take about 23 hours a week, you have 15", reason.Words, StringComparison.Ordinal);
        Assert.Equal("study-hours-per-credit", reason.Rule?.Rule.Id);
    }

    /// <summary>A course of three credits takes nine hours: with five none fits.</summary>
    [Fact]
    public void TooFewHours_FitNoTerm()
    {
        ModeAnswer way = Of(Engineer with { Study = Engineer.Study with { HoursPerWeek = new WeeklyHours(5, 5) } }, Online).Ways.Single(w => w.Way == LifeWay.OnlinePartTime);
        Assert.Contains(way.Reasons, r => r.About == "hours" && r.Words.StartsWith("Does not fit: 5 hours a week hold no course", StringComparison.Ordinal));
    }

    /// <summary>The money of each way is that of the ledger asked for it alone.</summary>
    [Fact]
    public void Cost_IsThatOfTheLedger()
    {
        ModesAnswer answer = Of(Engineer, Campus, Online);
        ModeCase[] cases = [.. answer.Ways.SelectMany(w => w.Cases)];
        Assert.Equal(4, cases.Length);
        Assert.All(cases, c =>
        {
            Ledger alone = ExamplePeople.Ledger(Engineer, c.Item.Id, new LedgerChoices { Way = c.Ledger.Way });
            Assert.Equal((alone.Total, alone.Outcome.Months, alone.TotalRange), (c.Ledger.Total, c.Months, c.Ledger.TotalRange));
            Assert.Equal(alone.Total - alone.SumOf(LineKey.ForegonePay), c.Paid);
        });
    }

    /// <summary>What it adds in the way that fits is what <c>gradus return</c> says, to the bit.</summary>
    [Fact]
    public void Return_IsThatOfTheReturnAskedAlone()
    {
        ModeCase online = Case(Engineer, Online, LifeWay.OnlinePartTime);
        Item item = ExamplePeople.Catalog.FindItem(Online)!;
        Assert.Equal(WayOffer.Fitting(item, Engineer), online.Ledger.Way);
        DegreeReturn alone = ReturnAnswer.Of(ReturnGround.Of(ExamplePeople.Catalog, Engineer, Shipped.Rules, Settings), item)!;
        Assert.Equal((alone.Outcome, alone.IfFinished, alone.Loss, alone.UsesAssistance), (online.Return!.Outcome, online.Return.IfFinished, online.Return.Loss, online.Return.UsesAssistance));
    }

    /// <summary>All ways are held over the same years, those of the longest; what is left is pay after tax less what the year takes.</summary>
    [Fact]
    public void Money_IsOverTheSameYears_AndAddsUp()
    {
        ModesAnswer answer = Of(Engineer, Campus, Online);
        Assert.Equal(4, answer.Years);
        Assert.All(answer.Ways.SelectMany(w => w.Cases), c =>
        {
            MoneyOverYears money = c.Money!;
            Assert.Equal([1, 2, 3, 4], money.Years.Select(y => y.Year));
            double[] with = c.Return!.Each((flows, _) => flows.Take(4).Sum());
            Assert.Equal(Quantile.Of([.. with.Order()], 0.5) - money.Owed, money.InHand.Middle, 0.01);
            Assert.True(money.InHand.Low <= money.InHand.Middle && money.InHand.Middle <= money.InHand.High);
        });
        MoneyOverYears kept = answer.Ways.Single(w => w.Way == LifeWay.NearPartTime).Cases[0].Money!;
        MoneyOverYears quit = answer.Ways.Single(w => w.Way == LifeWay.NearFullTime).Cases[0].Money!;
        Assert.Equal(kept.Staying.Middle, quit.Staying.Middle, 500.0);

        // The first year with the job kept: its pay after tax is what staying leaves, and only the charges come off.
        Assert.Equal(kept.Years[0].Staying.Middle, kept.Years[0].In, 0.5);
        Assert.True(quit.InHand.High < kept.InHand.Low);
    }

    [Fact]
    public void OnAStudentVisa_NothingIsOnlineOrPartTime_AndTheRuleIsNamed()
    {
        ModesAnswer answer = Of(Applicant, "cmu-ms-machine-learning", Online);
        Assert.All(answer.Ways.Where(w => w.Way.Place == StudyPlace.Online || w.Way.Pace == Pace.PartTime), w =>
        {
            Assert.Equal((ModeStanding.Closed, 0), (w.Standing, w.Cases.Count));
            Assert.All(w.Reasons.Where(r => r.About == "visa"), r => Assert.StartsWith("f1-", r.Rule!.Rule.Id, StringComparison.Ordinal));
            Assert.Contains(w.Reasons, r => r.About == "visa");
        });
        ModeAnswer away = answer.Ways.Single(w => w.Way == LifeWay.AwayFullTime);
        Assert.Equal(["money"], away.Reasons.Select(r => r.About));
        Assert.Equal("cmu-ms-machine-learning", away.Cases.Single().Item.Id);
        LeftOutProgram left = Assert.Single(answer.LeftOut);
        Assert.Equal(Online, left.Item.Id);
        Assert.Contains("I-20", left.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutPay_CostIsSaid_AndTheReturnIsAskedFor()
    {
        ModesAnswer answer = Of(Engineer with { Job = new Job() }, Online);
        ModeCase online = answer.Ways.Single(w => w.Way == LifeWay.OnlinePartTime).Cases.Single();
        Assert.NotNull(answer.Question);
        Assert.True(online.Paid > 0);
        Assert.Null(online.Return);
        Assert.Null(online.Money);
        Assert.Equal(0, answer.Years);
    }

    [Fact]
    public void WhoWouldQuit_IsShownTheJobKept_AgainstWhatTheySaid()
    {
        ModeAnswer way = Of(Engineer with { Job = Engineer.Job with { KeepWorking = false } }, Online).Ways.Single(w => w.Way == LifeWay.OnlinePartTime);
        Assert.Contains(way.Reasons, r => r.About == "job");
        Assert.Equal(1, way.Cases.Single().Ledger.Outcome.PayKept);
    }

    [Fact]
    public void WithoutAHome_WhatIsNearIsAsked()
    {
        ModesAnswer answer = Of(Engineer with { Places = new PlaceWishes() }, Campus);
        Assert.All(answer.Ways.Where(w => w.Way.Place == StudyPlace.Near), w =>
        {
            Assert.Equal(ModeStanding.NotKnown, w.Standing);
            Assert.Contains("“Is there a place you would like to stay close to?”", w.Reasons[0].Words, StringComparison.Ordinal);
        });
        Assert.Single(answer.Ways.Single(w => w.Way == LifeWay.AwayFullTime).Cases);
    }

    [Fact]
    public void NoCampusInReach_SaysHowFarTheNearestIs()
    {
        Profile remote = Engineer with { Places = new PlaceWishes { Near = new Near(new PlaceName("Havre", "MT"), 30) } };
        ModesAnswer answer = ModesAnswer.Of(ExamplePeople.Catalog, remote, new ModeChoices { Settings = Settings }, () => ShortlistGround.Of(ExamplePeople.Catalog, remote, ModesAnswer.Lifted).Rank(remote, draws: 20));
        Assert.All(answer.Ways.Where(w => w.Way.Place == StudyPlace.Near), w =>
        {
            Assert.Empty(w.Cases);
            Assert.Contains("miles away", w.Reasons.Single(r => r.About == "programs").Words, StringComparison.Ordinal);
        });
        Assert.NotEmpty(answer.Ways.Single(w => w.Way == LifeWay.OnlinePartTime).Cases);
    }

    [Fact]
    public void WhereNobodySaysHowItIsTaught_ItStandsAsHypothetical()
    {
        ModesAnswer answer = Of(Engineer, NotSaid);
        Assert.All(answer.Ways.SelectMany(w => w.Cases), c => Assert.Equal(WayStanding.NotSaid, c.Offer.Standing));
        Assert.NotEmpty(answer.Ways.Single(w => w.Way == LifeWay.OnlinePartTime).Cases);
    }

    [Fact]
    public void NamedTwice_StandsOnce_AndACampusDegreeIsNotOnline()
    {
        ModesAnswer answer = Of(Engineer, Campus, Campus);
        Assert.Empty(answer.Ways.Single(w => w.Way == LifeWay.OnlinePartTime).Cases);
        Assert.Single(answer.Ways.Single(w => w.Way == LifeWay.NearPartTime).Cases);
        Assert.Empty(answer.Ways.Single(w => w.Way == LifeWay.AwayFullTime).Cases);
    }

    /// <summary>Moving is counted where the ledger counts it, and what a lower price could save is no more than the price.</summary>
    [Fact]
    public void WhatWouldChangeIt_ComesFromTheLedgers()
    {
        ModesAnswer answer = Of(Engineer, Online, Campus, "cmu-ms-machine-learning");
        PartOfMoving moves = Assert.Single(answer.Changes.Moves);
        Assert.Equal((moves.Of.Ledger.SumOf(LineKey.Moving), moves.Of.Ledger.SumOf(LineKey.Living)), (moves.Moving, moves.Living));
        Assert.Equal(9, answer.Changes.LeastHours);
        Assert.All(answer.Changes.Costs, c =>
        {
            Assert.Equal(Online, c.Beside.Item.Id);
            Assert.Equal(c.Of.Ledger.Total - c.Beside.Ledger.Total, c.More);
            Assert.InRange(c.More, c.Low, c.High);
        });
        SoonerWithHours sooner = answer.Changes.Sooner.First(s => s.Of.Item.Id == Campus);
        Assert.Equal((18m, 21), (sooner.Hours, sooner.Months));
    }

    [Fact]
    public void Counts_SetApartWhatIsKnown_WhatMayBe_AndOfWhatNobodySays()
    {
        ModeCounts counts = Of(Engineer, Online).Ways.Single(w => w.Way == LifeWay.OnlinePartTime).Counts!;
        Assert.True(counts.Known > 0 && counts.NotSaid > counts.Taught);
        Assert.Equal(counts.Taught, counts.Paid.Of);
        Assert.InRange(counts.PricesOwn, 1, counts.Paid.Known);
    }

    [Fact]
    public void UnknownProgramBesideAKnownOne_IsSaid_AndTheRestIsAnswered()
    {
        Said said = GradusProgram.Run("modes", "no-such-id", Online, Online, "--hours", "10", "--json");
        Assert.Equal(ExitCode.Done, said.ExitCode);
        Assert.Equal(["no-such-id"], said.Json["notFound"]!.AsArray().Select(n => (string)n!));
        JsonNode way = said.Json["ways"]!.AsArray().Single(w => (string)w!["key"]! == "online-part-time")!;
        Assert.Equal(Online, (string)way["programs"]!.AsArray().Single()!["id"]!);
    }

    private static ReturnSettings Settings => new() { Draws = 300 };

    private static ModesAnswer Of(Profile person, params string[] ids) => ModesAnswer.Of(
        ExamplePeople.Catalog, person, new ModeChoices { Items = [.. ids.Select(id => ExamplePeople.Catalog.FindItem(id)!)], Settings = Settings }, () => throw new InvalidOperationException("No list is asked for where programs are named."));

    private static ModeCase Case(Profile person, string id, LifeWay way) => Of(person, id).Ways.Single(w => w.Way == way).Cases.Single();
}
