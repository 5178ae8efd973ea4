namespace Gradus.App.Web;

/// <summary>A file that somebody chose in a form. It is in memory alone, and gone with the request.</summary>
/// <param name="Name">Its name without folders, short enough for a message.</param>
/// <param name="Bytes">What it holds; may be nothing.</param>
public sealed record UploadedFile(string Name, byte[] Bytes)
{
    /// <summary>Name of the field that every form of the guide has for one.</summary>
    public const string Field = "file";

    private const int LongestName = 60;

    /// <summary>The file of a form, which is no larger than the request may be; null where none was chosen.</summary>
    public static UploadedFile? Of(IFormCollection form)
    {
        if (form.Files[Field] is not { FileName.Length: > 0 } file)
        {
            return null;
        }

        byte[] bytes = new byte[file.Length];
        using Stream stream = file.OpenReadStream();
        stream.ReadExactly(bytes);
        return new UploadedFile(Shown(Path.GetFileName(file.FileName)), bytes);
    }

    /// <summary>The end of a file's name.</summary>
    private static string Shown(string name) => name.Length switch { 0 => "the file", > LongestName => "..." + name[^(LongestName - 3)..], _ => name };
}
