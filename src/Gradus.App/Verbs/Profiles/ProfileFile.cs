using System.Globalization;
using System.Text;

namespace Gradus.App.Verbs.Profiles;

/// <summary>Puts the text of a profile into a file, whole or not at all.</summary>
public static class ProfileFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Refuses a file that is there, so that a person is told before answering anything.</summary>
    /// <exception cref="InputException">The file is there and may not be replaced.</exception>
    public static void RefuseToReplace(string path, bool force)
    {
        if (Directory.Exists(path))
        {
            throw new InputException($"{path}: is a directory; name a file.");
        }

        if (!force && File.Exists(path))
        {
            throw Exists(path);
        }
    }

    /// <summary>Writes beside the file, then moves it into place.</summary>
    /// <exception cref="InputException">The file is there and may not be replaced, or the place cannot be written to.</exception>
    public static void Write(string path, string text, bool force)
    {
        string beside = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}.part");
        bool created = false;
        try
        {
            using (StreamWriter writer = new(new FileStream(beside, OwnFile()), Utf8))
            {
                created = true;
                writer.Write(text);
            }

            RefuseToReplace(path, force);
            File.Move(beside, path, force);
            created = false;
        }
        catch (Exception error) when (IsOfTheFile(error))
        {
            throw new InputException($"{path}: cannot be written; name a file in a directory you may write to.", error);
        }
        finally
        {
            if (created)
            {
                DeleteQuietly(beside);
            }
        }
    }

    /// <summary>What is written about a person only they may read.</summary>
    private static FileStreamOptions OwnFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static InputException Exists(string path) => new($"{path}: is there already; --force replaces it, --output names another file.");

    private static void DeleteQuietly(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (IsOfTheFile(error))
        {
            // The profile itself is safe; a part of it may be left beside it.
        }
    }

    private static bool IsOfTheFile(Exception error) =>
        error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;
}
