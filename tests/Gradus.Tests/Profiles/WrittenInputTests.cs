using Gradus.App.Shell;
using Gradus.People;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Profiles;

/// <summary>What people write, and what is read; what is refused says what is asked and what to write.</summary>
public sealed class WrittenInputTests
{
    private static readonly KnownNames Names = DataLocation.Load((string?)null).Names();

    [Theory]
    [InlineData("95000", 95_000)]
    [InlineData("$95k", 95_000)]
    [InlineData("$95,000", 95_000)]
    [InlineData("95,000", 95_000)]
    [InlineData("95 000", 95_000)]
    [InlineData("95'000", 95_000)]
    [InlineData("95_000", 95_000)]
    [InlineData("60K", 60_000)]
    [InlineData("60 k", 60_000)]
    [InlineData("1.2m", 1_200_000)]
    [InlineData("1.2 million", 1_200_000)]
    [InlineData("USD 95,000.50", 95_000.50)]
    [InlineData("95.000,50", 95_000.50)]
    [InlineData("30.000", 30_000)]
    [InlineData("1,234,567", 1_234_567)]
    [InlineData("1.234.567", 1_234_567)]
    [InlineData("95000 dollars", 95_000)]
    [InlineData("92,5k", 92_500)]
    public void Amount_IsReadAsPeopleWriteIt(string written, double amount)
    {
        Assert.True(WrittenNumber.TryRead(written, 10_000_000, out decimal read));
        Assert.Equal((decimal)amount, read);
        Assert.Equal((decimal)amount, Read($"job:\n  salary: \"{written}\"\n").Job.Salary);
    }

    /// <summary>What an amount is of counts: a month's pay is no year's.</summary>
    [Theory]
    [InlineData("$7,500/mo", "USD a year", 90_000)]
    [InlineData("7500 a month", "USD a year", 90_000)]
    [InlineData("$1,500 a week", "USD a year", 78_000)]
    [InlineData("24,000 per year", "USD a month", 2_000)]
    [InlineData("$30 an hour", "USD an hour", 30)]
    [InlineData("20 hours per week", "hours a week", 20)]
    [InlineData("$30 an hour", "USD a year", null)]
    [InlineData("60,000 a year", "USD an hour", null)]
    [InlineData("20,000 a year", "USD", null)]
    public void Amount_OfAnotherPeriod_IsWorkedOut_OrRefused(string written, string unit, int? meant)
    {
        Assert.Equal(meant is not null, WrittenNumber.TryRead(written, 10_000_000, unit, out decimal read));
        Assert.Equal(meant ?? read, read);
    }

    [Fact]
    public void PayOfAMonth_IsTwelveTimesThatInAYear_InAProfileAndAnAnswer()
    {
        Assert.Equal(90_000, Read("job:\n  salary: \"$7,500/mo\"\n").Job.Salary);
        Said loans = GradusProgram.Run("loans", "--balance", "40000", "--income", "$7,500/mo", "--json");
        Assert.Equal(GradusProgram.Run("loans", "--balance", "40000", "--income", "90000", "--json").Output, loans.Output);
    }

    [Theory]
    [InlineData("--rate", "0.07", "give percent: 7 for 7 %")]
    [InlineData("--start", "2020-01", "begin on")]
    [InlineData("--ages", "4", "One age for 0 people")]
    [InlineData("--income", "$30 an hour", "a year or a month")]
    public void LoanQuestion_ThatCannotBeMeant_IsRefused(string option, string value, string says)
    {
        Said said = GradusProgram.Run(["loans", "--balance", "40000", .. option == "--income" ? (string[])[] : ["--income", "90000"], option, value]);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Contains(says, said.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("lots")]
    [InlineData("90-95k")]
    [InlineData("95,00,0")]
    [InlineData("1,2,3")]
    [InlineData("9 5 000")]
    [InlineData("$")]
    [InlineData("k")]
    [InlineData("0x10")]
    [InlineData("1e400")]
    [InlineData("--5")]
    [InlineData("NaN")]
    public void WhatIsNoNumber_IsNotRead(string written) => Assert.False(WrittenNumber.TryRead(written, 10_000_000, out _));

    [Theory]
    [InlineData("gpa: 3,4", 3.4)]
    [InlineData("gpa: 3.4", 3.4)]
    [InlineData("gpa: 3.4/4.0", 3.4)]
    [InlineData("gpa: 3,40", 3.4)]
    public void GradeAverage_IsReadWithAComma(string line, double gpa) => Assert.Equal((decimal)gpa, Read($"background:\n  degree:\n    {line}\n").Background.Degree.Gpa);

    [Theory]
    [InlineData("gpa: 8.2", "gpaScale: ten-point")]
    [InlineData("gpa: 8.2/10", "gpaScale: ten-point")]
    [InlineData("gpa: 78%", "gpaScale: percentage")]
    [InlineData("gpa: 78", "gpaScale")]
    public void GradeAverage_OfAnotherScale_AsksForItsScale(string line, string asks) =>
        Assert.Contains(asks, Refusal($"background:\n  degree:\n    {line}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("ten-point", 8.2)]
    [InlineData("10-point", 8.2)]
    [InlineData("CGPA", 8.2)]
    [InlineData("percentage", 78)]
    public void GradeAverage_IsReadOnItsScale(string scale, double gpa) =>
        Assert.Equal((decimal)gpa, Read($"background:\n  degree: {{gpa: {FormattableString.Invariant($"{gpa}")}, gpaScale: {scale}}}\n").Background.Degree.Gpa);

    [Theory]
    [InlineData("fall 2027", Season.Fall, 2027)]
    [InlineData("Fall 2027", Season.Fall, 2027)]
    [InlineData("FALL 2027", Season.Fall, 2027)]
    [InlineData("2027 fall", Season.Fall, 2027)]
    [InlineData("Fall '27", Season.Fall, 2027)]
    [InlineData("fall27", Season.Fall, 2027)]
    [InlineData("autumn 2027", Season.Fall, 2027)]
    [InlineData("August 2027", Season.Fall, 2027)]
    [InlineData("Sept. 2027", Season.Fall, 2027)]
    [InlineData("2027-08", Season.Fall, 2027)]
    [InlineData("08/2027", Season.Fall, 2027)]
    [InlineData("2027-08-23", Season.Fall, 2027)]
    [InlineData("January 2028", Season.Spring, 2028)]
    [InlineData("spring semester 2028", Season.Spring, 2028)]
    [InlineData("June 2027", Season.Summer, 2027)]
    public void Start_IsReadAsPeopleWriteIt(string written, Season season, int year) => Assert.Equal(new Term(season, year), Read($"start: \"{written}\"\n").Start);

    [Theory]
    [InlineData("start: fall", "name the year too, as in fall 2027")]
    [InlineData("start: December 2027", "write fall 2027 or spring 2028")]
    [InlineData("start: soon", "such as fall 2027")]
    [InlineData("start: fall 1990", "a year from 2024 to 2045")]
    public void Start_ThatIsNoTerm_SaysWhatToWrite(string line, string asks) => Assert.Contains(asks, Refusal(line + "\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("GA", "GA")]
    [InlineData("ga", "GA")]
    [InlineData("Georgia", "GA")]
    [InlineData("north carolina", "NC")]
    [InlineData("D.C.", "DC")]
    [InlineData("Washington DC", "DC")]
    public void State_IsReadByCodeOrName(string written, string code) => Assert.Equal(code, Read($"residency:\n  state: {written}\n").Residency.State);

    [Fact]
    public void State_IsNotGuessed()
    {
        string refusal = Refusal("residency:\n  state: NO\n");
        Assert.DoesNotContain("did you mean", refusal, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("CO,", refusal, StringComparison.Ordinal);
        Assert.Contains("NC, ND, NE, NH, NJ, NM, NV, NY", refusal, StringComparison.Ordinal);
        Assert.Contains("leave it out if you live abroad", refusal, StringComparison.Ordinal);
        Assert.Contains("state of legal residence", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Atlanta, GA\"", "Atlanta, GA")]
    [InlineData("Atlanta GA", "Atlanta, GA")]
    [InlineData("\"atlanta, georgia\"", "Atlanta, GA")]
    [InlineData("\"Atlanta, GA 30332\"", "Atlanta, GA")]
    [InlineData("Atlanta", "Atlanta, GA")]
    [InlineData("78205", "San Antonio, TX")]
    [InlineData("\"78205\"", "San Antonio, TX")]
    [InlineData("30332-0001", "Atlanta, GA")]
    [InlineData("ZIP 30332", "Atlanta, GA")]
    [InlineData("02139", "Cambridge, MA")]
    [InlineData("94110", "San Francisco, CA")]
    [InlineData("NYC", "New York, NY")]
    [InlineData("st. louis", "Saint Louis, MO")]
    [InlineData("\"Ft. Worth, TX\"", "Fort Worth, TX")]
    public void Place_IsReadAsPeopleWriteIt(string written, string place) =>
        Assert.Equal(place, Read($"places:\n  near: {{place: {written}, miles: 40}}\n").Places.Near!.Place.ToString());

    [Theory]
    [InlineData("00001", "no college stands in its area")]
    [InlineData("Nowhereville", "write the city with its state")]
    public void Place_ThatIsNotKnown_SaysWhatToWrite(string written, string asks) =>
        Assert.Contains(asks, Refusal($"places:\n  near: {{place: {written}, miles: 40}}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("San Antonio")]
    [InlineData("78205")]
    [InlineData("San Antonio TX")]
    public void Search_TakesAPlaceAsPeopleWriteIt(string near)
    {
        Said said = GradusProgram.Run("find", "statistics", "--near", near, "--within", "30", "--limit", "3", "--json");
        Assert.Equal("", said.Error);
        Assert.All(said.Json["items"]!.AsArray(), i => Assert.Equal("TX", (string)i!["state"]!));
    }

    [Fact]
    public void City_OfSeveralStates_IsAskedFor()
    {
        string refusal = Refusal("places:\n  near: {place: Springfield, miles: 40}\n");
        Assert.Contains("write which: Springfield, ", refusal, StringComparison.Ordinal);
        Assert.Contains("Springfield, MO", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("study: {hoursPerWeek: 12 to 15}", 12, 15)]
    [InlineData("study: {hoursPerWeek: 12-15 hours}", 12, 15)]
    [InlineData("study: {hoursPerWeek: about 12 hours}", 12, 12)]
    [InlineData("study: {hoursPerWeek: 12 h}", 12, 12)]
    public void Hours_AreReadAsPeopleWriteThem(string line, int least, int most) => Assert.Equal(new WeeklyHours(least, most), Read(line + "\n").Study.HoursPerWeek);

    [Theory]
    [InlineData("residency: {citizenship: F-1}", "f1-visa")]
    [InlineData("residency: {citizenship: Green Card}", "permanent-resident")]
    [InlineData("residency: {citizenship: US citizen}", "us-citizen")]
    [InlineData("residency: {citizenship: H-1B}", "h1b-visa")]
    [InlineData("residency: {citizenship: H4}", "dependant")]
    [InlineData("residency: {citizenship: refugee}", "asylum")]
    public void Citizenship_IsReadByTheWordsPeopleUse(string line, string word) =>
        Assert.Equal(word, Vocabularies.Citizenships.KeyOf(Read(line + "\n").Residency.Citizenship!.Value));

    [Fact]
    public void Words_AreReadInAnyCase_AloneOrSeveral()
    {
        Profile profile = Read("study: {modality: On campus, pace: Full time}\ngoal: {focus: \"ML, AI\", kind: PhD}\njob: {keep_working: yes, status: laid off}\nbackground: {degree: {level: BSc}}\n");
        Assert.Equal([StudyMode.Campus], profile.Study.Modality);
        Assert.Equal(Pace.FullTime, profile.Study.Pace);
        Assert.Equal([Focus.MachineLearning, Focus.ArtificialIntelligence], profile.Goal.Focus);
        Assert.Equal(GoalKind.Research, profile.Goal.Kind);
        Assert.Equal((true, JobStatus.Unemployed), (profile.Job.KeepWorking, profile.Job.Status));
        Assert.Equal(DegreeLevel.Bachelor, profile.Background.Degree.Level);
    }

    [Theory]
    [InlineData("job: {salary: 25}", "hourlyPay: 25")]
    [InlineData("job: {salary: 95}", "salary: 95k")]
    [InlineData("budget: {scholarships: [{amount: 5,250, per: year}]}", "budget.scholarships.amount: inside { } a comma ends a value")]
    [InlineData("job: {salary: lots}", "What is asked: yearly pay before tax")]
    [InlineData("budget: {total: much}", "What is asked: the most you would pay for the whole degree, loans included")]
    public void WhatCannotBeMeant_IsAskedAbout(string line, string asks) => Assert.Contains(asks, Refusal(line + "\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("loans --balance $41,000 --income $95k", 0)]
    [InlineData("loans --balance 41k --income 60K --rate 8.1%", 0)]
    [InlineData("find statistics --max-tuition 20k --limit 1", 0)]
    [InlineData("find statistics --max-tuition $20,000 --limit 1", 0)]
    public void Options_AreReadLikeTheProfile(string line, int code)
    {
        Said said = GradusProgram.Run(line.Split(' '));
        Assert.Equal((code, ""), (said.ExitCode, said.Error));
    }

    private static Profile Read(string yaml) => ProfileReader.Parse("p.yaml", System.Text.Encoding.UTF8.GetBytes(yaml), Names);

    private static string Refusal(string yaml) => Assert.Throws<InputException>(() => Read(yaml)).Message;
}
