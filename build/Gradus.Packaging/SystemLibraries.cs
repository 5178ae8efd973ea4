using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Gradus.Packaging;

/// <summary>A file of the operating system that a native program is started with.</summary>
/// <param name="Path">Where the loader finds it, absolute.</param>
/// <param name="Content">What is in it.</param>
public sealed record SystemFile(string Path, PackedContent Content);

/// <summary>
/// The C library and what else the program and its solver name (<c>ldd</c>), and OpenSSL, which .NET opens by name when something is signed.
/// An image without a base holds exactly these.
/// </summary>
public static partial class SystemLibraries
{
    private static readonly string[] OpenedByName = ["libssl.so.3", "libcrypto.so.3"];

    /// <summary>The files, ascending by path, with what the system says of their licences; null where this machine cannot start such a program.</summary>
    /// <exception cref="InvalidDataException">A library is missing here.</exception>
    public static IReadOnlyList<SystemFile>? Of(PublishedProgram program, string folder)
    {
        string own = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
        if (program.Platform != own && !(own.EndsWith(program.Architecture == "arm64" ? "-arm64" : "-x64", StringComparison.Ordinal) && OperatingSystem.IsLinux()))
        {
            return null;
        }

        string[] natives = [.. program.Files.Where(f => f.Path == program.Program || f.Path.Contains(".so", StringComparison.Ordinal)).Select(f => Path.Combine(folder, f.Path))];
        var found = new SortedSet<string>(natives.SelectMany(n => Named(Run(folder, "ldd", n), folder)), StringComparer.Ordinal);
        string libraries = Path.GetDirectoryName(found.First(f => Path.GetFileName(f) == "libc.so.6"))!;
        foreach (string name in OpenedByName)
        {
            string path = Path.Combine(libraries, name);
            found.Add(File.Exists(path) ? path : throw new InvalidDataException($"{path}: not there, and the program opens it by name; install OpenSSL 3."));
        }

        string[] notices = [.. found.Select(path => Owner(path, folder)).OfType<string>().Distinct(StringComparer.Ordinal).Select(package => $"/usr/share/doc/{package}/copyright").Where(File.Exists)];
        return [.. found.Concat(notices).Order(StringComparer.Ordinal).Select(path => new SystemFile(path, PackedContent.Of(path)))];
    }

    /// <summary>The paths that <c>ldd</c> names outside a folder.</summary>
    /// <exception cref="InvalidDataException">It names one that is not found.</exception>
    public static IEnumerable<string> Named(string said, string outside)
    {
        if (Absent().Match(said) is { Success: true } absent)
        {
            throw new InvalidDataException($"{absent.Groups["name"].Value}: a library that the program needs is not on this machine.");
        }

        return Line().Matches(said).Select(m => m.Groups["path"].Value).Where(path => !path.StartsWith(Path.GetFullPath(outside), StringComparison.Ordinal));
    }

    /// <summary>The newest version of the C library that the files name, such as 2.34.</summary>
    public static Version NewestOf(IEnumerable<PackedContent> files) => files.SelectMany(f => Versions(f.Read())).DefaultIfEmpty(new Version(2, 0)).Max()!;

    private static IEnumerable<Version> Versions(byte[] file)
    {
        for (int at = file.AsSpan().IndexOf(Symbol); at >= 0 && at + Symbol.Length + 2 <= file.Length;)
        {
            int digits = at + Symbol.Length;
            int end = digits;
            while (end < file.Length && char.IsAsciiDigit((char)file[end]))
            {
                end++;
            }

            if (end > digits)
            {
                yield return new Version(2, int.Parse(file.AsSpan(digits, end - digits)));
            }

            int next = file.AsSpan(end).IndexOf(Symbol);
            at = next < 0 ? -1 : end + next;
        }
    }

    /// <summary>The Debian package that a file belongs to; null on another system.</summary>
    private static string? Owner(string path, string folder)
    {
        foreach (string at in (string[])[path, "/usr" + path])
        {
            if (Run(folder, "dpkg-query", "-S", at) is { Length: > 0 } said && said.IndexOf(':') is > 0 and var colon)
            {
                return said[..colon];
            }
        }

        return null;
    }

    /// <summary>What a program of the system says. Libraries beside each other are found as the program finds them once it has loaded the first.</summary>
    private static string Run(string folder, string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            start.Environment["LD_LIBRARY_PATH"] = Path.GetFullPath(folder);
            using Process process = Process.Start(start)!;
            string said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return said;
        }
        catch (Win32Exception)
        {
            return "";
        }
    }

    [GeneratedRegex(@"^\s+(\S+ => )?(?<path>/\S+) \(0x", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();

    [GeneratedRegex(@"^\s+(?<name>\S+) => not found", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Absent();

    private static ReadOnlySpan<byte> Symbol => "GLIBC_2."u8;
}
