using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Shortlists;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking.Learning;

namespace Gradus.App.Verbs.More;

/// <summary>The answer of <c>gradus more</c> as other programs read it.</summary>
public sealed record MoreContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("What it goes by, in a sentence")] string Summary,
    [Description("The one most spoken for first; none that was kept or dropped")] IReadOnlyList<MoreItem> Items)
{
    [Description("Name of the profile")]
    public string? Profile { get; init; }

    [Description("Of the draws")]
    public ulong Seed { get; init; }

    [Description("Ids of the degrees to be like")]
    public IReadOnlyList<string> Like { get; init; } = [];

    [Description("Ids of the degrees not to be like")]
    public IReadOnlyList<string> Unlike { get; init; } = [];

    [Description("What the choices say of what counts")]
    public IReadOnlyList<MoreWeight> Weights { get; init; } = [];

    [Description("What nearness in content counts beside the weights, a fraction of 1"), Least(0, 1)]
    public double Nearness { get; init; }

    [Description("Fields of the profile that the answer does not use")]
    public IReadOnlyList<NotUsedContract> NotUsed { get; init; } = [];

    internal static MoreContract Of(Catalog catalog, Profile person, MoreLikeThis more, MoreQuestion asked) => new(
        catalog.Version,
        MoreWords.Summary(more, asked),
        [.. more.Items.Select(MoreItem.Of)])
    {
        Profile = person.Name,
        Seed = asked.Seed,
        Like = [.. asked.Like.Select(i => i.Id)],
        Unlike = [.. asked.Unlike.Select(i => i.Id)],
        Weights = [.. more.Weights.Select(w => new MoreWeight(w.Criterion.Id, w.Criterion.Name, ShortlistContract.Rounded(w.Mean), ShortlistContract.Rounded(w.Low), ShortlistContract.Rounded(w.High)))],
        Nearness = ShortlistContract.Rounded(more.Nearness),
        NotUsed = Profiles.NotUsed.In(Profiles.PersonalAnswer.Shortlist, person),
    };
}

/// <summary>A weight that choices tell of.</summary>
public sealed record MoreWeight(
    [Description("Its key")] string Criterion,
    string Name,
    [Description("The mean, a fraction of 1; all and nearness sum to one"), Least(0, 1)] double Weight,
    [Description("One in ten lies below it"), Least(0, 1)] double Low,
    [Description("One in ten lies above it"), Least(0, 1)] double High);

/// <summary>A degree that the choices speak for.</summary>
public sealed record MoreItem(
    [Description("Of the program or offering")] string Id,
    string Title,
    string Institution,
    string City,
    [Description("USPS code")] string State,
    [Description("Its place on the list as the profile orders it"), Least(1)] int Place,
    [Description("Id of the kept degree it is most like")] string LikeId,
    [Description("How near the two are in content"), Least(0, 1)] double Nearness,
    [Description("The likeness in words")] string LikeWords,
    [Description("Known figures that lift it most")] IReadOnlyList<string> For,
    [Description("Known figures that pull it most")] IReadOnlyList<string> Against,
    [Description("Names of criteria of which its own figure is missing")] IReadOnlyList<string> Missing)
{
    internal static MoreItem Of(Recommended recommended)
    {
        Item item = recommended.Entry.Item;
        return new MoreItem(
            item.Id,
            item.Title,
            item.Institution.Name,
            item.City,
            item.Institution.State,
            recommended.Entry.Standing.Rank,
            recommended.Like.Kept.Id,
            ShortlistContract.Rounded(recommended.Like.Nearness),
            MoreWords.Like(recommended.Like),
            [.. recommended.For.Select(p => p.Phrase)],
            [.. recommended.Against.Select(p => p.Phrase)],
            [.. recommended.Entry.Missing.Select(p => p.Criterion.Name)]);
    }
}
