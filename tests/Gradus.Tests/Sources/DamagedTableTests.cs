using System.Text;
using Gradus.Catalogs;
using Gradus.Sources.Compiler;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Sources;

/// <summary>A dataset that is not whole is refused by the file at fault, and gives no answer.</summary>
public sealed class DamagedTableTests : IDisposable
{
    private const string NotDescribed = "is not the file that datapackage.json describes; gradus data verify names every fault: restore the dataset, or build it anew.";

    private readonly TinySources _tiny = new();

    public DamagedTableTests() => _tiny.Build();

    public void Dispose() => _tiny.Dispose();

    public static TheoryData<string, string> Damages => new()
    {
        { "offerings", "header" }, { "earnings", "header" }, { "charges", "header" }, { "offerings", "half" }, { "offerings", "doubled" }, { "earnings", "doubled" },
        { "institutions", "doubled" }, { "offerings", "empty" }, { "institutions", "byte" }, { "offerings", "digit" }, { "pay_shapes", "half" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void DamagedTable_IsRefusedByFolderAndFile(string table, string damage)
    {
        File.WriteAllBytes(_tiny.Table(table), Damaged(table, damage));
        string said = Refusal();
        Assert.StartsWith(_tiny.Table(table), said, StringComparison.Ordinal);
        Assert.EndsWith(NotDescribed, said, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', said);
    }

    [Fact]
    public void ByteThatIsNoUtf8_IsNamedByItsLine()
    {
        File.WriteAllBytes(_tiny.Table("institutions"), Damaged("institutions", "byte"));
        Assert.StartsWith(_tiny.Table("institutions") + ", row 2: holds bytes that are no UTF-8", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void MissingTable_IsNamed()
    {
        File.Delete(_tiny.Table("pay_shapes"));
        Assert.StartsWith(_tiny.Table("pay_shapes") + ": the dataset lacks this table;", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void TableThatIsReadLater_IsRefusedThen()
    {
        string text = File.ReadAllText(_tiny.Table("pay_shapes"));
        File.WriteAllText(_tiny.Table("pay_shapes"), text.Replace('4', '5'));
        Catalog catalog = CatalogLoader.Load(_tiny.To);
        Assert.Equal($"{_tiny.Table("pay_shapes")}: {NotDescribed}", Assert.Throws<InputException>(() => catalog.PayShapes.All.Count()).Message);
    }

    [Fact]
    public void TableOfAnotherDataset_ThatCameMeanwhile_IsNeverMixedIn()
    {
        Catalog catalog = CatalogLoader.Load(_tiny.To);
        _tiny.Put("pseoe_all_2019_bachelors_masters.csv.gz", Packing.Gzip(Packing.Utf8(TinySources.Pseo + "100001,07,11.XX,0000,51000,81000,101000,40,,120000,,35,,,,\n")));
        string now = _tiny.Build().Version;
        string said = Assert.Throws<InputException>(() => catalog.PayShapes.All.Count()).Message;
        Assert.Equal($"The dataset in {_tiny.To} is now {now}, and this was begun with {catalog.Version}; start it again.", said);
    }

    [Fact]
    public void DescriptionThatIsCut_IsRefused()
    {
        string package = Path.Combine(_tiny.To, "datapackage.json");
        File.WriteAllBytes(package, File.ReadAllBytes(package)[..9_000]);
        string said = Refusal();
        Assert.StartsWith(package + ": is not the package file of a dataset: not valid JSON at line", said, StringComparison.Ordinal);
        Assert.EndsWith("restore the dataset, or build it anew.", said, StringComparison.Ordinal);
    }

    /// <summary>What a build has described can be wrong too: the reader sees for itself.</summary>
    [Theory]
    [InlineData("offerings", "header", ": has a header and no rows;")]
    [InlineData("institutions", "header", ": has a header and no rows;")]
    [InlineData("offerings", "doubled", ", row 3: the key 100001, 11.0102 occurs twice;")]
    [InlineData("earnings", "doubled", ", row 3: the key ")]
    [InlineData("offerings", "turned", ", row 3: the key 100001, 11.0102 is out of order;")]
    [InlineData("offerings", "empty", ", row 1: is empty; a header and rows are expected;")]
    [InlineData("institutions", "byte", ", row 2: holds bytes that are no UTF-8;")]
    public void WrongTable_ThatIsDescribedAsItIs_IsRefusedByItsReader(string table, string damage, string says)
    {
        _tiny.Rewrite(table, Damaged(table, damage));
        Assert.StartsWith(_tiny.Table(table) + says, Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("offerings", "header", "has a header and no rows.")]
    [InlineData("earnings", "empty", "is empty; a header and rows are expected.")]
    [InlineData("institutions", "byte", "holds bytes that are no UTF-8.")]
    public void DamagedTable_IsFoundByTheCheck_InOurWords(string table, string damage, string says)
    {
        File.WriteAllBytes(_tiny.Table(table), Damaged(table, damage));
        Assert.Contains($"tables/{table}.csv: {says}", DatasetVerifier.Verify(_tiny.To, null).Select(f => f.ToString()));
    }

    [Fact]
    public void FileWrittenByHand_MayBeEdited_WithoutABuild()
    {
        File.WriteAllText(Path.Combine(_tiny.To, "nicknames.yaml"), "edited by hand\n");
        Assert.NotEmpty(CatalogLoader.Load(_tiny.To).Offerings);
    }

    private string Refusal() => Assert.Throws<InputException>(() => CatalogLoader.Load(_tiny.To)).Message;

    private byte[] Damaged(string table, string damage)
    {
        byte[] whole = File.ReadAllBytes(_tiny.Table(table));
        string[] lines = Encoding.UTF8.GetString(whole).TrimEnd('\n').Split('\n');
        switch (damage)
        {
            case "header":
                return Lines(lines[0]);
            case "half":
                return whole[..(whole.Length / 2)];
            case "doubled":
                return Lines([lines[0], lines[1], .. lines[1..]]);
            case "turned":
                return Lines([lines[0], lines[2], lines[1], .. lines[3..]]);
            case "empty":
                return [];
            case "digit":
                whole[^2] ^= 1;
                return whole;
            default:
                whole[lines[0].Length + 10] = 0xff;
                return whole;
        }
    }

    private static byte[] Lines(params string[] lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
}
