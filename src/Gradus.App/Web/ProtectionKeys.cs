using System.Xml;
using System.Xml.Linq;
using Gradus.Sources.Files;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Gradus.App.Web;

/// <summary>
/// The keys that sign and encrypt what browsers keep for the guide: profiles and the tokens of forms. In a directory that
/// only the person who runs the program may read; in memory where there is none and none can be made.
/// </summary>
public sealed class ProtectionKeys : IXmlRepository
{
    private const string Ending = ".xml";

    /// <summary>Bytes; a key takes about a thousand.</summary>
    private const long LargestKey = 1 << 16;

    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnDirectory = OwnFile | UnixFileMode.UserExecute;

    private readonly Lock _lock = new();
    private readonly string? _directory;
    private readonly List<XElement> _inMemory = [];

    private ProtectionKeys(string? directory) => _directory = directory;

    /// <summary>False when the keys live in memory: then what browsers keep is worthless once the guide stops.</summary>
    public bool AreKept => _directory is not null;

    /// <summary>The keys of a directory; in memory where it cannot be written to, or what lies in it cannot be used.</summary>
    /// <param name="directory">Null for the program's own folder of the person who runs it.</param>
    public static ProtectionKeys Open(string? directory)
    {
        if ((directory ?? Usual()) is not { } place)
        {
            return new ProtectionKeys(null);
        }

        try
        {
            Close(place);
            foreach (FileInfo file in KeysIn(place))
            {
                if (!OperatingSystem.IsWindows())
                {
                    file.UnixFileMode = OwnFile;
                }

                Load(file);
            }

            string trial = Path.Combine(place, Path.GetRandomFileName());
            WriteOwn(trial, new XElement("trial"));
            File.Delete(trial);
            return new ProtectionKeys(place);
        }
        catch (Exception error) when (IsOfTheFolder(error))
        {
            return new ProtectionKeys(null);
        }
    }

    /// <summary>All keys, also those that another guide has put there since.</summary>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_lock)
        {
            List<XElement> keys = [.. _inMemory.Select(k => new XElement(k))];
            if (_directory is not null)
            {
                try
                {
                    keys.AddRange(KeysIn(_directory).Select(Load));
                }
                catch (Exception error) when (IsOfTheFolder(error))
                {
                    // What was encrypted with a key that can no longer be read is refused as unreadable.
                }
            }

            return keys;
        }
    }

    /// <summary>Keeps a key; where the directory takes no more, it holds until the guide stops.</summary>
    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_lock)
        {
            try
            {
                if (_directory is not null)
                {
                    string path = Path.Combine(_directory, friendlyName + Ending);
                    WriteOwn(path + ".part", element);
                    File.Move(path + ".part", path, overwrite: true);
                    return;
                }
            }
            catch (Exception error) when (IsOfTheFolder(error))
            {
                // Below.
            }

            _inMemory.Add(element);
        }
    }

    private static IEnumerable<FileInfo> KeysIn(string place) => new DirectoryInfo(place).EnumerateFiles("*" + Ending).OrderBy(f => f.Name, StringComparer.Ordinal);

    private static XElement Load(FileInfo file)
    {
        using Stream text = BoundedFile.Open(file.FullName, LargestKey);
        return XElement.Load(text);
    }

    private static bool IsOfTheFolder(Exception error) => error is InputException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or XmlException;

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
