using System.Text.Json.Nodes;
using Gradus.Programs;

namespace Gradus.Tests.Commands;

/// <summary>Where people live, what they are allowed and what is counted beside it; each is named after its rule.</summary>
public sealed class StandingCasesTests : IDisposable
{
    private const string Online = "eastern-ms-data-science-online";
    private const string GeorgiaTech = "georgia-tech-ms-analytics-online";

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    [Fact]
    public void AWorseAverage_RaisesNoPlace()
    {
        const string Person = "{background: {degree: {level: bachelor, field: fine arts, gpa: GPA}, mathematics: [{subject: calculus, level: none}]}, weights: {whole-cost: 50, ready-weeks: 30}}";
        JsonArray Listed(string average) =>
            _asked.Json("shortlist", Person.Replace("GPA", average, StringComparison.Ordinal), "--limit", "4500", "--without", "background.entry")["items"]!.AsArray();
        JsonArray worse = Listed("2.4");
        JsonArray better = Listed("3.5");
        int closed = 0;
        foreach (JsonNode? item in worse)
        {
            JsonNode part = Part(item!, "ready-weeks");
            if ((string?)part["measure"]!["status"] == "not-applicable")
            {
                closed++;
                Assert.Equal(0, (double)part["contribution"]!);
            }
        }

        Assert.True(closed > 0);
        foreach (JsonNode? item in worse)
        {
            JsonNode? before = better.FirstOrDefault(b => (string)b!["id"]! == (string)item!["id"]!);
            Assert.True(before is null || (double)Part(item!, "ready-weeks")["contribution"]! <= (double)Part(before, "ready-weeks")["contribution"]! + 0.01, (string)item!["id"]!);
        }
    }

    [Theory]
    [InlineData("status: unemployed", "without the job that the visa is for")]
    [InlineData("status: employed, keepWorking: false", "once you give up the job that the visa is for")]
    public void WorkVisaWithoutItsJob_IsNoLeaveToStudyBesideIt(string job, string said)
    {
        string person = $"{{residency: {{state: WA, citizenship: h1b-visa}}, job: {{{job}, salary: 140000}}, study: {{modality: [campus], pace: full-time}}}}";
        string text = _asked.Text("cost", person, "uw-ms-data-science").ReplaceLineEndings(" ");
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains("F-1 status and an I-20", text, StringComparison.Ordinal);
        Assert.DoesNotContain("no I-20 is needed", text, StringComparison.Ordinal);
        Assert.Contains("beside the job that the visa is for", _asked.Text("cost", person.Replace(job, "status: employed", StringComparison.Ordinal), "uw-ms-data-science").ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    /// <summary>A rule that may shut the door stands wherever entering is spoken of, and nowhere for whom it leaves no doubt.</summary>
    [Theory]
    [InlineData("cost")]
    [InlineData("show")]
    [InlineData("ready")]
    [InlineData("return")]
    [InlineData("shortlist")]
    public void RuleOnLawfulPresence_IsSaidByEveryAnswerOnEntering(string verb)
    {
        const string Person = "{residency: {state: TX, citizenship: WHO}, background: {degree: {level: bachelor, field: computer science, gpa: 3.3}}, job: {salary: 46000}, order: [earnings-1yr]}";
        string[] of = verb == "shortlist" ? ["--limit", "400"] : [GeorgiaTech];
        string text = _asked.Text(verb, Person.Replace("WHO", "daca", StringComparison.Ordinal), of).ReplaceLineEndings(" ");
        Assert.Contains("lawful presence", text, StringComparison.Ordinal);
        Assert.DoesNotContain("You have everything that its page asks for", text, StringComparison.Ordinal);
        Assert.DoesNotContain("lawful presence", _asked.Text(verb, Person.Replace("WHO", "us-citizen", StringComparison.Ordinal), of), StringComparison.Ordinal);
    }

    [Fact]
    public void RuleOnLawfulPresence_LowersTheChanceOfAnApplication()
    {
        const string Person = "{residency: {state: TX, citizenship: WHO}, start: fall 2027, background: {degree: {level: bachelor, field: computer science, gpa: 3.3, country: us}, programming: working}, order: [earnings-1yr]}";
        double Low(string who) => (double)_asked.Json("apply", Person.Replace("WHO", who, StringComparison.Ordinal), "georgia-tech-ms-computer-science-machine-learning-online")["programs"]![0]!["chance"]!["low"]!;
        Assert.True(Low("daca") < Low("us-citizen"));
    }

    [Theory]
    [InlineData("fall 2026", "has begun: name a later one")]
    [InlineData("spring 2027", "begins in about")]
    [InlineData("fall 2027", null)]
    public void TermThatHasBegun_OrBeginsWithinWeeks_IsSaidFirst(string start, string? said)
    {
        string person = $"{{start: {start}, residency: {{state: OH, citizenship: us-citizen}}, job: {{salary: 60000, keepWorking: true}}}}";
        foreach (string verb in new[] { "cost", "return" })
        {
            string text = _asked.Text(verb, person, Online).ReplaceLineEndings(" ");
            Assert.Equal(said is not null, text.Contains(said ?? "has begun", StringComparison.Ordinal) || (said is null && text.Contains("begins in about", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void WhoIsStationedInTheSchoolsState_MovesToNoOther_UnlessTheyNameATown()
    {
        const string Person = "{residency: {state: GA, stationed: STATE, citizenship: us-citizen}, job: {salary: 52000}, study: {modality: [campus], pace: full-time}}";
        Assert.Contains("are stationed in the school's state", _asked.Text("cost", Person.Replace("STATE", "CO", StringComparison.Ordinal), "126614-11.0701"), StringComparison.Ordinal);
        Assert.DoesNotContain(_asked.Json("cost", Person.Replace("STATE", "CO", StringComparison.Ordinal), "126614-11.0701")["lines"]!.AsArray(), l => (string)l!["key"]! == "moving" && (decimal)l["amount"]! > 0);
        Assert.Contains(_asked.Json("cost", Person.Replace("STATE", "NC", StringComparison.Ordinal), "126614-11.0701")["lines"]!.AsArray(), l => (string)l!["key"]! == "moving" && (decimal)l["amount"]! > 0);
    }

    [Fact]
    public void NothingToApplyTo_SaysWhichConditionKeepsMostOut()
    {
        string text = _asked.Text("apply", "{start: fall 2027, residency: {state: OH, citizenship: us-citizen}, job: {hourlyPay: 15, hoursPerWeek: 30, keepWorking: true}, study: {modality: [online]}, budget: {total: 0, savings: 0, mayBorrow: false, livingPerMonth: 1500}}").ReplaceLineEndings(" ");
        Assert.Contains("nothing meets what you said", text, StringComparison.Ordinal);
        Assert.Contains("$0", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WY", "Wyoming")]
    [InlineData("NV", "Nevada")]
    [InlineData("SD", "South Dakota")]
    [InlineData("TN", "Tennessee")]
    [InlineData("AK", "Alaska")]
    [InlineData("NH", "New Hampshire")]
    [InlineData("TX", "Texas")]
    public void AStateWithoutIncomeTaxOnPay_IsNotOneWhoseTaxIsMissing(string code, string name)
    {
        string text = _asked.Text("cost", $"{{residency: {{state: {code}, citizenship: us-citizen}}, job: {{status: employed, salary: 58000, keepWorking: true}}}}", Online);
        Assert.Contains($"{name} has no income tax on pay.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("tateincometax", text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(", year: 2012", true, false)]
    [InlineData(", year: 2016", true, true)]
    [InlineData("", true, true)]
    [InlineData(", year: 2021", false, false)]
    public void OlderLoans_FromBeforeThePlanWasLowered_TakeMoreOfPay(string year, bool mayBeMore, bool mayBeLess)
    {
        string person = $"{{residency: {{state: MI, citizenship: us-citizen}}, background: {{degree: {{level: bachelor{year}}}}}, job: {{status: employed, salary: 52000}}, loans: {{federalUndergraduate: 41000}}, study: {{pace: full-time, modality: [campus]}}}}";
        JsonNode old = _asked.Json("cost", person, "cu-denver-ms-computer-science")["repayment"]!["olderLoans"]!;
        decimal low = (decimal)old["incomeBasedPerMonthIfNothingIsBorrowed"]!, high = (decimal)old["incomeBasedAtMost"]!;
        Assert.Equal(mayBeLess && mayBeMore, high > low);
        decimal least = (decimal)_asked.Json("cost", person.Replace(year.Length > 0 ? year : "level: bachelor", year.Length > 0 ? ", year: 2022" : "level: bachelor, year: 2022", StringComparison.Ordinal), "cu-denver-ms-computer-science")["repayment"]!["olderLoans"]!["incomeBasedPerMonthIfNothingIsBorrowed"]!;
        Assert.Equal(mayBeMore, high > least);
        Assert.InRange(high - (mayBeMore ? least * 1.5m : least), -1m, 1m);
    }

    /// <summary>The year of a master's degree does not say when the bachelor's before it was paid for.</summary>
    [Fact]
    public void OlderLoans_OfWhoHoldsAFurtherDegree_AreOfNoKnownAge()
    {
        JsonNode old = _asked.Json("cost", "{residency: {state: MI, citizenship: us-citizen}, background: {degree: {level: master, year: 2021}}, job: {status: employed, salary: 52000}, loans: {federalUndergraduate: 41000}, study: {pace: full-time, modality: [campus]}}", "cu-denver-ms-computer-science")["repayment"]!["olderLoans"]!;
        Assert.True((decimal)old["incomeBasedAtMost"]! > (decimal)old["incomeBasedPerMonthIfNothingIsBorrowed"]!);
    }

    [Fact]
    public void OlderLoans_UnderIncomeBasedRepayment_NeverTakeMoreThanTheStandardPayment()
    {
        const string Person = "{residency: {state: NY, citizenship: us-citizen}, job: {status: employed, salary: 70000}, loans: {federalUndergraduate: OWED}, study: {pace: full-time, modality: [campus]}}";
        decimal Before(string owed) => (decimal)_asked.Json("cost", Person.Replace("OWED", owed, StringComparison.Ordinal), "columbia-ms-data-science")["repayment"]!["olderLoans"]!["incomeBasedPerMonthIfNothingIsBorrowed"]!;
        Assert.InRange(Before("5000"), 40, 70);
        Assert.InRange(Before("27000"), 250, 350);
        Assert.Equal(Before("125000"), Before("200000"));
    }

    [Fact]
    public void WhoCountsOnForgivenessAfterPublicService_HearsThatStudyPausesOlderLoans()
    {
        const string Person = "{residency: {state: MD, citizenship: us-citizen}, job: {status: employed, salary: 62000, keepWorking: true}, loans: {federalGraduate: 142000, publicService: SAID}}";
        const string Pause = "a month of such a pause counts for no forgiveness";
        Assert.Contains(Pause, _asked.Text("cost", Person.Replace("SAID", "true", StringComparison.Ordinal), Online), StringComparison.Ordinal);
        Assert.DoesNotContain(Pause, _asked.Text("cost", Person.Replace("SAID", "false", StringComparison.Ordinal), Online), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PR", "us-citizen", "Taxes of Puerto Rico are not known here")]
    [InlineData("CA", "other", "a Social Security number that allows work")]
    [InlineData("CA", "dependant", "a Social Security number that allows work")]
    public void ACredit_ThatNotEverybodyGets_IsNotTakenOff(string state, string citizenship, string why)
    {
        string person = $"{{residency: {{state: {state}, citizenship: {citizenship}}}, job: {{status: employed, salary: 47000, keepWorking: true}}}}";
        Assert.DoesNotContain(_asked.Json("cost", person, Online)["lines"]!.AsArray(), l => (string)l!["key"]! == "tax-credit");
        Assert.Contains(why, _asked.Text("cost", person, Online), StringComparison.Ordinal);
        Assert.Contains(_asked.Json("cost", person.Replace(citizenship, "us-citizen", StringComparison.Ordinal).Replace("PR", "OH", StringComparison.Ordinal), Online)["lines"]!.AsArray(), l => (string)l!["key"]! == "tax-credit");
    }

    [Theory]
    [InlineData("82716", "WY")]
    [InlineData("Gillette, WY", "WY")]
    [InlineData("Nome, AK", "AK")]
    public void APlaceWithoutCollege_IsAnsweredWithCitiesOfItsState(string place, string state)
    {
        string error = _asked.Refusal("shortlist", $"{{places: {{near: {{place: \"{place}\", miles: 50}}}}}}");
        Assert.Contains($"Colleges of {state} stand in ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("145637-11.0701")]
    [InlineData("228778-11.0101")]
    public void ANamedOnlineDegree_DoesNotStandForTheCampusOnesCountedBesideIt(string id)
    {
        const string Person = "{residency: {citizenship: f1-visa}, study: {modality: [campus], pace: full-time}, goal: {focus: [computer-science]}}";
        JsonNode offering = Assert.Single(Items(Person), i => (string)i!["id"]! == id)!;
        Assert.Contains(offering["may"]!.AsArray(), m => ((string)m!).Contains("is taught online", StringComparison.Ordinal) || ((string)m!).Contains("its online degree is listed apart", StringComparison.Ordinal));
        Assert.DoesNotContain(Items(Person), i => (string)i!["id"]! == "139755-11.0101");
        Assert.DoesNotContain(Items("{study: {modality: [online]}, goal: {focus: [computer-science]}}"), i => (string)i!["id"]! == id);
    }

    [Fact]
    public void ADegreeThatStandsOnceForItsTracks_FitsTheWishOfEach()
    {
        const string Person = "{goal: {focus: [machine-learning]}, weights: {focus: 100}}";
        JsonNode omscs = Items(Person).First(i => ((string)i!["id"]!).StartsWith("georgia-tech-ms-computer-science", StringComparison.Ordinal) && ((string)i["id"]!).EndsWith("online", StringComparison.Ordinal))!;
        Assert.Equal(1, (double)Part(omscs, "focus")["measure"]!["value"]!);
    }

    [Theory]
    [InlineData("New York, NY", "cornell-tech-meng-computer-science")]
    [InlineData("San Francisco, CA", "pacific-ms-data-science")]
    public void AProgramOfAnotherCampus_StandsWhereItIsTaught(string near, string id)
    {
        string person = $"{{places: {{near: {{place: \"{near}\", miles: 20}}, moveAnywhere: false}}}}";
        Assert.Contains(Items(person), i => (string)i!["id"]! == id);
        Assert.Equal(near, $"{_asked.Json("cost", person, id)["city"]}, {_asked.Json("cost", person, id)["state"]}");
    }

    [Fact]
    public void ACampusOfItsOwn_IsAKnownPlace_AndTheMainCampusSaysNothingOfLivingThere()
    {
        Item[] elsewhere = [.. Ledgers.People.Catalog.Items.Where(i => i.Program?.TaughtIn is not null)];
        Assert.True(elsewhere.Length >= 3);
        Assert.All(elsewhere, i => Assert.NotNull(i.Campus));
        const string Person = "{residency: {state: OH, citizenship: us-citizen}, study: {modality: [campus], pace: full-time}, places: {moveAnywhere: true}}";
        JsonNode cost = _asked.Json("cost", Person, "cornell-tech-meng-computer-science");
        Assert.DoesNotContain(cost["lines"]!.AsArray(), l => (string)l!["key"]! == "living");
        Assert.Contains("at its main campus, not in New York", _asked.Text("cost", Person, "cornell-tech-meng-computer-science"), StringComparison.Ordinal);
    }

    [Fact]
    public void AnOfferThatCouldStandOnNoList_IsWorthSomethingNotKnown_NotNothing()
    {
        const string Person = "{residency: {citizenship: us-citizen}, study: {modality: [online]}, goal: {focus: [data-science]}}";
        const string Closed = "cmu-ms-computer-science-fifth-year";
        JsonNode answer = _asked.Json("apply", Person, Closed, "eastern-ms-data-science-online", "--offer", Closed);
        JsonNode worth = answer["programs"]!.AsArray().First(p => (string)p!["id"]! == Closed)!["worth"]!;
        Assert.False((bool)worth["isKnown"]!);
        Assert.Contains("not known", _asked.Text("apply", Person, Closed, "eastern-ms-data-science-online", "--offer", Closed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("georgia-tech-ms-analytics", null)]
    [InlineData("cmu-ms-machine-learning", "computer and information sciences")]
    [InlineData("139755-14.2701", "industrial and systems engineering")]
    [InlineData("139755-14.3501", "industrial and systems engineering")]
    public void WhoPaysForStudentsOfAField_IsSaid_OrThatItIsNotOnRecord(string id, string? field)
    {
        foreach (string verb in new[] { "ready", "bridge" })
        {
            string text = _asked.Text(verb, "{residency: {state: GA, citizenship: us-citizen}}", id);
            Assert.Contains(field is null ? "are paid for is not on record here" : $"full-time master's students in {field}", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void HelpPromisedByOneSchool_CountsThereOnly_InEveryAnswer()
    {
        const string Here = "202134-11.0701";
        const string Elsewhere = "201885-11.0101";
        const string Person = "{residency: {state: OH, citizenship: us-citizen}, job: {status: unemployed, payWithout: 50000}, study: {pace: full-time, modality: [campus]}, weights: {whole-cost: 100}, budget: {HELP}}";
        const string Aid = "scholarships: [{name: tuition remission, amount: 90000, per: program AT}], assistantship: {tuitionShare: 0.5, payPerYear: 9000 AT}";
        string nothing = Person.Replace("HELP", "savings: 1", StringComparison.Ordinal);
        string anywhere = Person.Replace("HELP", "savings: 1, " + Aid.Replace(" AT", "", StringComparison.Ordinal), StringComparison.Ordinal);
        foreach (string at in new[] { "202134", "Cleveland State University", Here })
        {
            string there = Person.Replace("HELP", "savings: 1, " + Aid.Replace(" AT", $", at: {at}", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Equal(Total(anywhere, Here), Total(there, Here));
            Assert.Equal(Total(nothing, Elsewhere), Total(there, Elsewhere));
        }

        string here = Person.Replace("HELP", "savings: 1, " + Aid.Replace(" AT", ", at: Cleveland State", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(Central(anywhere, Here), Central(here, Here));
        Assert.Equal(Central(nothing, Elsewhere), Central(here, Elsewhere));
        Assert.Equal(Compared(nothing)[1], Compared(here)[1]);
        Assert.Equal(Compared(anywhere)[0], Compared(here)[0]);
        Assert.Equal(Listed(anywhere, Here), Listed(here, Here));
        Assert.Equal(Listed(nothing, Elsewhere), Listed(here, Elsewhere));
        foreach (string verb in new[] { "cost", "return", "shortlist" })
        {
            string[] degree = verb == "shortlist" ? [] : [Elsewhere];
            Assert.Contains("Counted at every program: tuition remission; the assistantship.", _asked.Text(verb, anywhere, degree), StringComparison.Ordinal);
            Assert.DoesNotContain("Counted at every program", _asked.Text(verb, here, degree), StringComparison.Ordinal);
            Assert.Equal(verb != "shortlist", _asked.Text(verb, here, degree).Contains("tuition remission holds only at Cleveland State University, so it is not counted here.", StringComparison.Ordinal));
        }

        string Central(string person, string id) => _asked.Json("return", person, id)["central"]!.ToJsonString();
        string Listed(string person, string id) => Part(Items(person).First(i => (string)i!["id"]! == id)!, "whole-cost")["measure"]!["value"]!.ToJsonString();
        string[] Compared(string person) => [.. _asked.Json("compare", person, Here, Elsewhere)["rows"]!.AsArray().First(r => ((string)r!["name"]!).StartsWith("Whole cost", StringComparison.Ordinal))!["cells"]!.AsArray().Select(c => (string)c!)];
    }

    [Theory]
    [InlineData("University of Nowhere", "no school here goes by that")]
    [InlineData("999999", "no institution of this dataset has this UNITID")]
    public void ASchoolThatHelpHoldsAt_ThatIsNotInTheData_IsRefused(string at, string why) =>
        Assert.Contains(why, _asked.Refusal("cost", $"{{budget: {{scholarships: [{{amount: 900, per: year, at: {at}}}]}}}}", "202134-11.0701"), StringComparison.Ordinal);

    [Fact]
    public void HelpThatMustBePaidBackOnLeaving_IsNamed_AndCountedWhereTheJobIsChangedInTime()
    {
        const string Person = "{residency: {state: OH, citizenship: us-citizen}, job: {title: clerk, status: employed, salary: 40000, keepWorking: true, employerAidPerYear: 5000, employerAidStayMonths: STAY}, study: {pace: part-time}, goal: {occupations: [15-2051]}}";
        string bound = Person.Replace("STAY", "60", StringComparison.Ordinal);
        string free = Person.Replace("STAY", "1", StringComparison.Ordinal);
        Assert.Contains("If you leave your employer within 60 months after the degree", _asked.Text("cost", bound, Online), StringComparison.Ordinal);
        Assert.Equal(Total(bound, Online), Total(free, Online));
        Assert.Contains("is counted as paid back: you must stay 60 months", _asked.Text("return", bound, Online), StringComparison.Ordinal);
        Assert.Contains("nothing is paid back here", _asked.Text("return", free, Online), StringComparison.Ordinal);
        double With(string person) => (double)_asked.Json("return", person, Online)["move"]!["medianIfMoves"]!;
        Assert.True(With(bound) < With(free));
        string stays = bound.Replace("15-2051", "43-9061", StringComparison.Ordinal).Replace("title: clerk", "title: clerk, occupation: 43-9061", StringComparison.Ordinal);
        Assert.Contains("No change of job within them is counted", _asked.Text("return", stays, Online), StringComparison.Ordinal);
        Assert.Contains("no help from the employer is said", _asked.Text("cost", "{job: {salary: 40000, employerAidStayMonths: 12}}", Online), StringComparison.Ordinal);
    }

    [Fact]
    public void TheGiBill_PaysForBooks_AndSaysThatMonthsGoByTheSchoolsFullTime()
    {
        const string Person = "{residency: {state: OH, citizenship: us-citizen}, job: {status: unemployed}, study: {pace: PACE, modality: [campus]}, budget: {giBill: {share: 0.9, monthsLeft: LEFT}}}";
        const string Degree = "202134-11.0701";
        string full = Person.Replace("PACE", "full-time", StringComparison.Ordinal).Replace("LEFT", "36", StringComparison.Ordinal);
        string text = _asked.Text("cost", full, Degree);
        Assert.Contains("up to 900 an academic year at your tier", text, StringComparison.Ordinal);
        Assert.Contains("VR&E, chapter 31) is not counted", text, StringComparison.Ordinal);
        Assert.DoesNotContain("How fast the months are used", text, StringComparison.Ordinal);
        string slow = _asked.Text("cost", full.Replace("full-time", "part-time", StringComparison.Ordinal), Degree);
        Assert.Contains("How fast the months are used goes by what the school calls full time, 6 to 12 credits a term: about", slow, StringComparison.Ordinal);
        Assert.Contains("A term that begins with some of it left is counted as paid to its end", _asked.Text("cost", full.Replace("36", "5", StringComparison.Ordinal), Degree), StringComparison.Ordinal);
        Assert.Contains("write budget: {giBill: {share: 1}}", _asked.Refusal("cost", "{budget: {scholarships: [{name: Post-9/11 GI Bill, per: year}]}}", Degree), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("job: {salary: 0, yearsToRetirement: 0}, study: {pace: part-time}")]
    [InlineData("job: {yearsToRetirement: 0}, study: {pace: part-time}")]
    [InlineData("job: {payWithout: 0, yearsToRetirement: 0}, study: {pace: full-time}")]
    public void WhoHasStoppedWorking_IsToldWhatTheDegreeCosts_AndThatNoPayFollows(string said)
    {
        string person = $"{{residency: {{state: OH, citizenship: us-citizen}}, budget: {{savings: 90000}}, {said}}}";
        Assert.Equal(0, _asked.Run("return", person, Online).ExitCode);
        Assert.Contains("You have no working years left: no pay follows the degree", _asked.Text("return", person, Online), StringComparison.Ordinal);
        Assert.InRange((double)_asked.Json("return", person, Online)["central"]!, -60_000, -1_000);
    }

    [Theory]
    [InlineData(20, 8, "the years to retirement decide, and the 20 are not used")]
    [InlineData(8, 20, "the 8 decide, and pay after them is not counted")]
    public void AHorizonAndYearsToRetirement_NameTheOneThatLost(int horizon, int working, string words) => Assert.Contains(
        words, _asked.Text("return", $"{{residency: {{state: OH, citizenship: us-citizen}}, job: {{salary: 60000, yearsToRetirement: {working}}}, assumptions: {{horizonYears: {horizon}}}}}", Online), StringComparison.Ordinal);

    [Theory]
    [InlineData("zymurgy", "try another word for it")]
    [InlineData("bootcamp", "Not used: this guide lists master's degrees, and no bootcamps")]
    [InlineData("quarter system", "Not used: no file here says whether a school's year has quarters")]
    [InlineData("HBCU", "Look for a degree, a field, a school or a place.")]
    public void ASearchThatFindsNothing_IsNotToldToTryFewerWordsThanOne(string words, string said)
    {
        string text = _asked.Text("find", "{name: somebody}", words);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains("Nothing matches.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("fewer words", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aprendizaje automatico", "machine learning")]
    [InlineData("maestria en ciencia de datos", "data science")]
    [InlineData("estadistica en linea", "statistics online")]
    public void SpanishWordsWithoutTheirMarks_FindWhatTheEnglishOnesFind(string words, string english)
    {
        static string[] Ids(JsonNode answer) => [.. answer["items"]!.AsArray().Select(i => (string)i!["id"]!)];
        Assert.Equal(Ids(_asked.Json("find", "{name: somebody}", english)), Ids(_asked.Json("find", "{name: somebody}", words)));
    }

    [Fact]
    public void ATermThatBeginsWithinWeeks_IsSaidFirst_AndAProgramOnRecordForOtherTermsIsAsked()
    {
        Item fallOnly = Ledgers.People.Catalog.Items.First(i => i.Program is { Admission: { StartTerms.Count: 0, Deadlines: [{ Term: Gradus.Programs.Admission.EntryTerm.Fall }] } } && i.Restriction is null);
        const string Person = "{start: TERM, residency: {state: OH, citizenship: us-citizen}, background: {degree: {level: bachelor, field: computer science, gpa: 3.9}}}";
        string soon = Person.Replace("TERM", "spring 2027", StringComparison.Ordinal);
        Assert.StartsWith("Spring 2027 begins in about 5 weeks", _asked.Text("apply", soon, fallOnly.Id, "--on", "2026-11-26"), StringComparison.Ordinal);
        JsonNode asked = Assert.Single(_asked.Json("apply", soon, fallOnly.Id, "--on", "2026-11-26")["programs"]!.AsArray())!;
        Assert.True((bool)asked["askWhetherItBegins"]!);
        Assert.Contains("ask first", _asked.Text("apply", soon, fallOnly.Id, "--on", "2026-11-26"), StringComparison.Ordinal);
        string later = Person.Replace("TERM", "fall 2027", StringComparison.Ordinal);
        Assert.DoesNotContain("most schools close applications", _asked.Text("apply", later, fallOnly.Id, "--on", "2026-11-26"), StringComparison.Ordinal);
        Assert.False((bool)Assert.Single(_asked.Json("apply", later, fallOnly.Id, "--on", "2026-11-26")["programs"]!.AsArray())!["askWhetherItBegins"]!);
    }

    [Theory]
    [InlineData("daca", true)]
    [InlineData("other", true)]
    [InlineData("us-citizen", false)]
    public void WhoseLawfulPresenceIsInDoubt_IsToldThatGeorgiasPublicSchoolsMayNotAdmitThem(string citizenship, bool isTold)
    {
        string person = $"{{residency: {{state: GA, citizenship: {citizenship}}}, study: {{modality: [campus], pace: full-time}}}}";
        foreach (string verb in new[] { "cost", "ready" })
        {
            Assert.Equal(isTold, _asked.Text(verb, person, "139755-11.0701").Contains("may not admit who is not lawfully present", StringComparison.Ordinal));
        }

        string elsewhere = person.Replace("state: GA", "state: TN", StringComparison.Ordinal);
        Assert.Equal(isTold, _asked.Text("cost", elsewhere, "139755-11.0701").Contains("may not admit who is not lawfully present", StringComparison.Ordinal));
        Assert.DoesNotContain("may not admit who is not lawfully present", _asked.Text("cost", elsewhere, "202134-11.0701"), StringComparison.Ordinal);
    }

    /// <summary>Rules for who is in the country are not held against who studies from home abroad.</summary>
    [Fact]
    public void WhoStudiesOnlineFromAbroad_HearsNothingOfLawfulPresenceOrOfAReturnFiledHere()
    {
        const string Abroad = "{residency: {citizenship: other}, study: {modality: [online], pace: part-time, hoursPerWeek: 15}, job: {salary: 9600, keepWorking: true}}";
        string text = _asked.Text("cost", Abroad, GeorgiaTech).ReplaceLineEndings(" ");
        Assert.DoesNotContain("lawful", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Social Security number", text, StringComparison.Ordinal);
        Assert.DoesNotContain("you file as a nonresident", text, StringComparison.Ordinal);
        Assert.Contains("Studied from abroad, no Lifetime Learning Credit is counted", text, StringComparison.Ordinal);
        Assert.Contains("lawful", _asked.Text("cost", Abroad.Replace("citizenship", "state: GA, citizenship", StringComparison.Ordinal), GeorgiaTech), StringComparison.Ordinal);
    }

    [Fact]
    public void CreditsForChildrenThatARepaymentDoesNotCount_AreSaidInDollars()
    {
        string said = Asked.Unbroken(GradusProgram.Run(["loans", "--balance", "41000", "--income", "60000", "--dependents", "2"]).Output);
        Assert.Contains("nor are tax credits for who depends on you, about $4,400 a year at first", said, StringComparison.Ordinal);
        Assert.DoesNotContain("tax credits", Asked.Unbroken(GradusProgram.Run(["loans", "--balance", "41000", "--income", "60000"]).Output), StringComparison.Ordinal);
    }

    [Fact]
    public void HoursThatMayHoldNoCourse_AreExplainedAlikeByCostAndPlan()
    {
        const string Person = "{start: fall 2027, job: {status: employed, salary: 90000, keepWorking: true}, study: {pace: part-time, hoursPerWeek: 8}}";
        const string Words = "May not fit: 8 hours a week may not hold a course: by what students report";
        Assert.Contains(Words, _asked.Text("cost", Person, "georgia-tech-ms-computer-science-machine-learning-online"), StringComparison.Ordinal);
        string plan = _asked.Text("plan", Person, "georgia-tech-ms-computer-science-machine-learning-online");
        Assert.Contains(Words, plan, StringComparison.Ordinal);
        Assert.Contains("In this plan 7 of 10 terms stay within your 8", plan, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, _asked.Text("plan", Person, "njit-ms-data-science"), StringComparison.Ordinal);
    }

    private decimal Total(string person, string id) => (decimal)_asked.Json("cost", person, id)["total"]!;

    private JsonArray Items(string profile) => _asked.Json("shortlist", profile, "--limit", "4500")["items"]!.AsArray();

    private static JsonNode Part(JsonNode item, string criterion) => item["parts"]!.AsArray().First(p => (string)p!["criterion"]! == criterion)!;
}
