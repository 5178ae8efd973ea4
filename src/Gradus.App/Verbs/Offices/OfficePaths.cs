using Gradus.App.SignIn;

namespace Gradus.App.Verbs.Offices;

/// <summary>Addresses of the pages of a guide for many people.</summary>
public static class OfficePaths
{
    public const string SignIn = SignInPaths.Page;

    public const string Account = "/account";

    public const string Advising = "/advising";

    public const string People = "/people";

    /// <summary>Everything that the reader keeps, as one file.</summary>
    public const string Export = Account + "/mine.json";

    /// <summary>Everything that is kept of the reader, as one file to read.</summary>
    public const string Everything = Account + "/everything.json";

    /// <summary>The address that lets somebody in once.</summary>
    public static string Join(string token) => $"/join/{token}";

    /// <summary>The list of somebody who shared it.</summary>
    public static string Advised(string person) => $"{Advising}/{Uri.EscapeDataString(person)}";
}
