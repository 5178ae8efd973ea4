using System.Security.Cryptography;
using System.Text;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Sources.Dataset;
using Gradus.Workspace;

namespace Gradus.App.Web;

/// <summary>What names this very build: another build, even of the same version, may write a page otherwise.</summary>
internal static class BuildIdentity
{
    /// <summary>The same for the same build on every machine.</summary>
    public static string Text { get; } = Of([typeof(BuildIdentity), typeof(PersonalWorkspace), typeof(PackageFile), typeof(Catalog)]);

    private static string Of(IReadOnlyList<Type> parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{HelpText.ProgramVersion}\n{Assets.Shipped.StylePath}\n{Assets.Shipped.ScriptPath}\n{string.Join('\n', parts.Select(p => p.Module.ModuleVersionId))}")))[..16];
}
