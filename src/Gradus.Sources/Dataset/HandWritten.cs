using Gradus.Sources.Update;

namespace Gradus.Sources.Dataset;

/// <summary>The files of a dataset's folder that people edit: scope, programs, rules ...; all but the tables and their descriptor.</summary>
public static class HandWritten
{
    /// <summary>Copies them to a folder that has none of them yet.</summary>
    /// <exception cref="IOException">One of them is there, or the folder cannot be written.</exception>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(from, path);
            if (!DatasetDifference.IsCompiled(relative))
            {
                string target = Path.Combine(to, relative);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(path, target);
            }
        }
    }
}
