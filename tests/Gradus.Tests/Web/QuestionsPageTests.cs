using System.Net;
using System.Text;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Web;
using Gradus.People;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Gradus.Tests.Web;

public sealed class QuestionsPageTests(GuideFixture guide)
{
    [Fact]
    public async Task EveryControl_HasALabelOrLegend()
    {
        GuidePage page = await guide.Get("/questions");

        foreach (var control in page.Document.QuerySelectorAll("main form input:not([type=hidden]), main form select, main form textarea"))
        {
            bool labelled = control.Closest("label") is not null || (control.Id is { } id && page.Document.QuerySelector($"label[for='{id}']") is not null);
            Assert.True(labelled, control.OuterHtml);
        }
    }

    [Fact]
    public async Task Newcomer_AnswersSome_AndGetsAShortlist()
    {
        using HttpClient client = guide.NewClient();
        GuideForm form = await GuideForm.Open(client, "/questions", "questions");

        GuidePage page = await form.Set("residency.state", "GA").Set("budget.total", "$40,000").Set("goal.focus", "machine-learning", "nlp")
            .Set("places.near.place", "Atlanta, GA").Set("places.near.miles", "50").Set("order.1", "cost").Set("order.2", "focus")
            .Set("background.mathematics.calculus.level", "course").Set("background.mathematics.calculus.year", "2015").Send();

        Assert.Equal("/shortlist", page.ContentType);
        Assert.Equal(ShortlistAnswer.PageSize, page.Document.QuerySelectorAll("article.entry").Length);
        Assert.Contains("up to $40,000", page.MainText, StringComparison.Ordinal);
        string yaml = await client.GetStringAsync(new Uri("/profile.yaml", UriKind.Relative), TestContext.Current.CancellationToken);
        Profile saved = ProfileReader.Parse("p.yaml", Encoding.UTF8.GetBytes(yaml), guide.Catalog.Names());
        Assert.Equal("GA", saved.Residency.State);
        Assert.Equal(40000m, saved.Budget.Total);
        Assert.Equal([Focus.MachineLearning, Focus.Nlp], saved.Goal.Focus);
        Assert.Equal(["cost", "focus"], saved.Order);
        Assert.Equal(new MathematicsStudied(MathematicsSubject.Calculus, StudyLevel.Course, 2015), Assert.Single(saved.Background.Mathematics));
    }

    /// <summary>Whatever the form offers can be saved by the form: each choice of each question, and a grade on each scale.</summary>
    [Fact]
    public void EveryChoice_CanBeSaved_AndAGradeOnAnyScale()
    {
        foreach (Question question in FormQuestions.All.Where(q => q.Field != "order"))
        {
            IShape shape = ProfileInterview.FieldAt(question.Field).Shape;
            foreach (string key in shape.Fields.Count > 0 ? [] : shape.Choices.Select(c => c.Key))
            {
                Assert.NotNull(Saved(out FormAnswers answers, (question.Field, key)));
                Assert.Empty(answers.Errors);
            }
        }

        foreach ((string scale, string average) in new[] { ("ten-point", "8.2"), ("percentage", "82"), ("five-point", "4.6"), ("four-point-three", "4.2") })
        {
            Degree degree = Saved(out _, ("background.degree.gpaScale", scale), ("background.degree.gpa", average))!.Background.Degree;
            Assert.Equal(decimal.Parse(average, System.Globalization.CultureInfo.InvariantCulture), degree.Gpa);
            Assert.Equal(scale, Vocabularies.GradeScales.KeyOf(degree.GpaScale!.Value));
        }

        Assert.Null(Saved(out FormAnswers above, ("background.degree.gpaScale", "ten-point"), ("background.degree.gpa", "11")));
        Assert.Contains("above the 10.0 of its scale", above.Errors["background.degree.gpa"], StringComparison.Ordinal);
    }

    [Fact]
    public void APlaceWithoutMiles_IsNear_AndTheQuestionSaysHowNear() =>
        Assert.Equal(50, Saved(out _, ("places.near.place", "Atlanta, GA"))!.Places.Near!.Miles);

    [Fact]
    public async Task AfterARefusal_WhatIsFoldedAndFilled_StandsOpen()
    {
        using HttpClient client = guide.NewClient();
        GuideForm form = await GuideForm.Open(client, "/questions", "questions");

        GuidePage page = await form.Set("budget.total", "lots").Set("background.degree.field", "physics").Send();

        Assert.NotNull(page.Document.QuerySelector("#q-background-degree-field")!.Closest("details")!.GetAttribute("open"));
        Assert.Null(page.Document.QuerySelector("#q-budget-savings")!.Closest("details")!.GetAttribute("open"));
    }

    private Profile? Saved(out FormAnswers answers, params (string Field, string Text)[] typed)
    {
        answers = FormAnswers.Of(new FormCollection(typed.ToDictionary(t => t.Field, t => new StringValues(t.Text))));
        return answers.Into(null, guide.Catalog, guide.Catalog.Names());
    }

    /// <summary>From a program's own page one comes to its place in my list, or to what keeps it out; the page itself waits for no ranking.</summary>
    [Fact]
    public async Task AProgramsOwnPage_LeadsToItsPlaceInMyList()
    {
        using HttpClient client = guide.NewClient();
        GuideForm form = await GuideForm.Open(client, "/questions", "questions");
        await form.Set("study.modality", "online").Set("goal.focus", "nlp").Set("budget.total", "31000").Send();

        GuidePage page = await guide.Get("/programs/cmu-ms-machine-learning", client);
        string way = page.Document.QuerySelector("a.in-my-list")!.GetAttribute("href")!;

        Assert.Contains("Carnegie Mellon University PA, is left out by", (await guide.Get(way, client)).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingAnswered_IsFine()
    {
        using HttpClient client = guide.NewClient();

        GuidePage page = await (await GuideForm.Open(client, "/questions", "questions")).Send();

        Assert.NotEmpty(page.Document.QuerySelectorAll("article.entry"));
        Assert.Contains("No condition leaves anything out", page.MainText, StringComparison.Ordinal);
    }

    /// <summary>A part of a question is named in words, not by its key.</summary>
    [Fact]
    public async Task PartOfAQuestion_IsNamedInWords()
    {
        using HttpClient client = guide.NewClient();
        GuidePage page = await (await GuideForm.Open(client, "/questions", "questions")).Set("places.near.place", "Atlantis").Set("background.mathematics.calculus.year", "1492").Set("job.salary", "24").Send();

        string errors = string.Join(' ', page.Texts(".error"));
        Assert.Contains("The place is 'Atlantis'", errors, StringComparison.Ordinal);
        Assert.Contains("The year is 1492", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("This.", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("hourlyPay", errors, StringComparison.Ordinal);
    }

    /// <summary>Terms can be picked, each of them is taken, and any other can be typed.</summary>
    [Fact]
    public async Task StartTerms_CanBePicked()
    {
        using HttpClient client = guide.NewClient();
        string[] terms = [.. (await guide.Get("/questions")).Document.QuerySelectorAll("#start-terms option").Select(o => o.GetAttribute("value")!)];
        Assert.Contains("fall " + (guide.Catalog.Rules.AsOf.Year + 1), terms);
        await (await GuideForm.Open(client, "/questions", "questions")).Set("start", terms[^1]).Send();
        Assert.Equal(terms[^1], (await GuideForm.Open(client, "/questions", "questions")).Value("start"));
    }

    [Fact]
    public async Task States_AreTakenByTheirNamesToo()
    {
        using HttpClient client = guide.NewClient();
        await (await GuideForm.Open(client, "/questions", "questions")).Set("places.states", "Georgia, al, new york").Send();
        Assert.Equal("GA, AL, NY", (await GuideForm.Open(client, "/questions", "questions")).Value("places.states"));
    }

    /// <summary>A long form names its parts, and says of each that is folded what it decides.</summary>
    [Fact]
    public async Task LongForm_HasAWayToEachPart()
    {
        GuidePage page = await guide.Get("/questions");
        string[] parts = [.. page.Document.QuerySelectorAll("nav[aria-label='Parts of the questions'] a").Select(a => a.GetAttribute("href")!)];
        Assert.Equal(FormQuestions.Sections.Count, parts.Length);
        Assert.All(parts, part => Assert.NotNull(page.Document.GetElementById(part.Split('#')[1])));
        Assert.Contains("It decides Am I ready?", page.Text("#fold-bring > summary"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("budget.total", "lots", "This is 'lots'; allowed: a number from 0 to 10,000,000 USD.")]
    [InlineData("budget.total", "-5", "This is -5; allowed")]
    [InlineData("residency.workAuthorisationYears", "2.5", "allowed: a whole number from 0 to 10 years")]
    [InlineData("background.degree.gpa", "4.5", "This is 4.5, above the 4.0 of its scale")]
    [InlineData("job.salary", "61", "This is 61 USD a year.")]
    [InlineData("budget.perYear", "20", "This is 20 USD.")]
    [InlineData("study.hoursPerWeek", "15-12", "allowed: whole hours from 1 to 100")]
    [InlineData("places.states", "GA, ZZ", "This is 'ZZ'")]
    [InlineData("start", "soon", "a season (spring, summer or fall)")]
    [InlineData("goal.focus", "knitting", "allowed: one of machine-learning")]
    [InlineData("name", "<script>", null)]
    public async Task WrongAnswer_IsNamedBesideItsField_AndNothingTypedIsLost(string field, string typed, string? problem)
    {
        using HttpClient client = guide.NewClient();
        GuideForm form = await GuideForm.Open(client, "/questions", "questions");

        GuidePage page = await form.Set(field, typed).Set("job.title", "a \"quoted\" <job>").Set("places.near.miles", "10").Send();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("needs the place too", page.Text("#q-places-near .error"), StringComparison.Ordinal);
        if (problem is not null)
        {
            Assert.Contains(problem, page.Text($"#{QuestionField.Anchor(field)} .error"), StringComparison.Ordinal);
        }

        Assert.Equal("10", page.Document.QuerySelector("[name='places.near.miles']")!.GetAttribute("value"));
        Assert.Equal("a \"quoted\" <job>", page.Document.QuerySelector("[name='job.title']")!.GetAttribute("value"));
        if (field != "goal.focus")
        {
            Assert.Equal(typed, page.Document.QuerySelector($"[name='{field}']")!.GetAttribute("value"));
        }

        Assert.Equal("No profile yet", page.Text("header .end"));
    }

    [Fact]
    public async Task PlaceWithoutACollege_IsNamed()
    {
        using HttpClient client = guide.NewClient();
        GuideForm form = await GuideForm.Open(client, "/questions", "questions");

        GuidePage page = await form.Set("places.near.place", "Atlantis, GA").Set("places.near.miles", "10").Send();

        Assert.Contains("Atlantis", page.Text("#q-places-near .error"), StringComparison.Ordinal);
        Assert.Equal("Atlantis, GA", page.Document.QuerySelector("[name='places.near.place']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task ProfileTooLongForTheCookie_IsRefused_AndStaysOnTheForm()
    {
        using HttpClient client = guide.NewClient();
        var courses = new StringBuilder("background:\n  courses:\n");
        for (int i = 0; i < 120; i++)
        {
            courses.Append($"    - title: \"{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData([(byte)i]))}\"\n");
        }

        GuidePage page = await (await GuideForm.Open(client, "/", "load")).SendFile("me.yaml", Encoding.UTF8.GetBytes(courses.ToString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("too long to be kept in the browser", page.Text("#load-error"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("working-engineer")]
    [InlineData("mathematics-graduate")]
    [InlineData("international-applicant")]
    public async Task SavingTheFormUnchanged_ChangesNothing(string example)
    {
        using HttpClient client = guide.NewClient(example);

        await (await GuideForm.Open(client, "/questions", "questions")).Send();

        string yaml = await client.GetStringAsync(new Uri("/profile.yaml", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(guide.ReadExample(example), ProfileReader.Parse("p.yaml", Encoding.UTF8.GetBytes(yaml), guide.Catalog.Names()));
    }

    [Fact]
    public async Task OwnCriterionInTheOrder_StaysWhenTheFormIsSaved()
    {
        Profile before = guide.ReadExample("mathematics-graduate") with
        {
            Weights = [],
            Order = ["own-adviser", "cost"],
            Criteria = [new() { Id = "own-adviser", Name = "My adviser's mark", Values = [new("139755", 8), new("110635", 1)] }],
        };
        using HttpClient client = guide.NewClient([(ProfileCookie.Name, guide.Cookie.Value(before))]);

        await (await GuideForm.Open(client, "/questions", "questions")).Send();

        string yaml = await client.GetStringAsync(new Uri("/profile.yaml", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(before, ProfileReader.Parse("p.yaml", Encoding.UTF8.GetBytes(yaml), guide.Catalog.Names()));
    }

    [Fact]
    public async Task ClearedAnswer_IsForgotten_AndWhatTheFormDoesNotAskStays()
    {
        using HttpClient client = guide.NewClient("working-engineer");

        await (await GuideForm.Open(client, "/questions", "questions")).Set("budget.total", "").Set("study.modality").Send();

        string yaml = await client.GetStringAsync(new Uri("/profile.yaml", UriKind.Relative), TestContext.Current.CancellationToken);
        Profile saved = ProfileReader.Parse("p.yaml", Encoding.UTF8.GetBytes(yaml), guide.Catalog.Names());
        Profile before = guide.ReadExample("working-engineer");
        Assert.Equal(before with { Budget = before.Budget with { Total = null }, Study = before.Study with { Modality = [] } }, saved);
    }
}
