using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Gradus.App.Web;

/// <summary>
/// The keys that sign and encrypt what browsers keep for the guide: profiles and the tokens of forms. In a directory that
/// only the person who runs the program may read; in memory where there is none and none can be made.
/// </summary>
public sealed class ProtectionKeys : IXmlRepository
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnDirectory = OwnFile | UnixFileMode.UserExecute;

    private readonly Lock _lock = new();
    private readonly string? _directory;
    private readonly List<XElement> _keys;

    private ProtectionKeys(string? directory, List<XElement> keys)
    {
        _directory = directory;
        _keys = keys;
    }

    /// <summary>False when the keys live in memory: then what browsers keep is worthless once the guide stops.</summary>
    public bool AreKept => _directory is not null;

    /// <summary>The keys of a directory; in memory where it cannot be written to, or what lies in it cannot be used.</summary>
    /// <param name="directory">Null for the program's own folder of the person who runs it.</param>
    public static ProtectionKeys Open(string? directory)
    {
        if ((directory ?? Usual()) is not { } place)
        {
            return new ProtectionKeys(null, []);
        }

        try
        {
            Close(place);
            List<XElement> keys = [];
            foreach (FileInfo file in new DirectoryInfo(place).EnumerateFiles("*.xml").OrderBy(f => f.Name, StringComparer.Ordinal))
            {
                if (!OperatingSystem.IsWindows())
                {
                    file.UnixFileMode = OwnFile;
                }

                using Stream text = file.OpenRead();
                keys.Add(XElement.Load(text));
            }

            string trial = Path.Combine(place, Path.GetRandomFileName());
            WriteOwn(trial, new XElement("trial"));
            File.Delete(trial);
            return new ProtectionKeys(place, keys);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or XmlException)
        {
            return new ProtectionKeys(null, []);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_lock)
        {
            return [.. _keys];
        }
    }

    /// <summary>Keeps a key; where the directory takes no more, it holds until the guide stops.</summary>
    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_lock)
        {
            _keys.Add(element);
            if (_directory is not null)
            {
                string path = Path.Combine(_directory, friendlyName + ".xml");
                string beside = path + ".part";
                WriteOwn(beside, element);
                File.Move(beside, path, overwrite: true);
            }
        }
    }

    /// <summary>Null where the person has no home.</summary>
    private static string? Usual()
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0 ? Path.Combine(home, "gradus", "keys") : null;
    }

    /// <summary>Makes the directory and takes it from everybody else, also one of an earlier version.</summary>
    private static void Close(string place)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(place);
        }
        else
        {
            Directory.CreateDirectory(place, OwnDirectory).UnixFileMode = OwnDirectory;
        }
    }

    private static void WriteOwn(string path, XElement element)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnFile;
        }

        using var stream = new FileStream(path, options);
        element.Save(stream);
    }
}
