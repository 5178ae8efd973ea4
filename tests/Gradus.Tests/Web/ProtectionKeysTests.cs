using System.Net;
using System.Xml.Linq;
using Gradus.App.Guide;
using Gradus.App.Shell;
using Gradus.App.Web;
using Gradus.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Gradus.Tests.Web;

/// <summary>The keys of profiles and forms belong to the person who runs the guide, and a guide without a folder for them works too.</summary>
public sealed class ProtectionKeysTests(GuideFixture guide) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-keys-");

    [Fact]
    public void Keys_AreForTheirOwnerAlone()
    {
        string place = Path.Combine(_folder.FullName, "gradus", "keys");
        ProtectionKeys keys = ProtectionKeys.Open(place);
        keys.StoreElement(new XElement("key"), "key-1");
        Assert.True(keys.AreKept);
        Assert.Single(ProtectionKeys.Open(place).GetAllElements());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Assert.Single(Directory.GetFiles(place))));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(place));
        }
    }

    [Fact]
    public async Task Profile_IsReadAgain_AfterTheGuideWasStartedAnew()
    {
        Profile profile = guide.ReadExample("working-engineer");
        string value;
        await using (WebApplication first = Guide(_folder.FullName))
        {
            value = first.Services.GetRequiredService<ProfileCookie>().Value(profile);
        }

        await using WebApplication second = Guide(_folder.FullName);
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = $"{ProfileCookie.Name}={value}";
        Assert.Equal(profile, second.Services.GetRequiredService<ProfileCookie>().Read(context.Request, guide.Catalog.Names(), out string? trouble));
        Assert.Null(trouble);
    }

    [Theory]
    [InlineData("a file stands there")]
    [InlineData("a key is damaged")]
    public async Task WithoutAFolderForKeys_TheGuideWorks(string what)
    {
        string place = Path.Combine(_folder.FullName, "keys");
        if (what == "a file stands there")
        {
            await File.WriteAllTextAsync(place, "", TestContext.Current.CancellationToken);
        }
        else
        {
            Directory.CreateDirectory(place);
            await File.WriteAllTextAsync(Path.Combine(place, "key-1.xml"), "<key", TestContext.Current.CancellationToken);
        }

        await using WebApplication app = Guide(place);
        Assert.False(app.Services.GetRequiredService<ProtectionKeys>().AreKept);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/questions", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private WebApplication Guide(string keys) => WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Keys: keys));
}
