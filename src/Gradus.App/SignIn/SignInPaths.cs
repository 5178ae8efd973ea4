namespace Gradus.App.SignIn;

/// <summary>Addresses of signing in.</summary>
public static class SignInPaths
{
    /// <summary>How one signs in here.</summary>
    public const string Page = "/sign-in";

    /// <summary>The same after signing out, with what stays to be done at the provider.</summary>
    public const string Out = Page + "?out=1";

    /// <summary>Leads to the provider.</summary>
    public const string Start = Page + "/provider";

    /// <summary>Where the provider sends back to; registered there.</summary>
    public const string Return = Page + "/return";

    /// <summary>What whoever comes in for the first time is asked.</summary>
    public const string First = Page + "/first";

    /// <summary>Leads to the page on which one signs out at the provider.</summary>
    public const string Leave = Page + "/leave";
}
