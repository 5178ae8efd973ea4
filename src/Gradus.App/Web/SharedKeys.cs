using System.Xml;
using System.Xml.Linq;
using Gradus.Workspace.Postgres;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Gradus.App.Web;

/// <summary>The keys that sign what browsers keep, in the database of workspaces: every process of a guide for many knows the cookies of the others.</summary>
/// <param name="office">Where they lie.</param>
public sealed class SharedKeys(Office office) : IXmlRepository
{
    /// <summary>All keys that can be read; a damaged one signs nothing any more, and the others go on.</summary>
    public IReadOnlyCollection<XElement> GetAllElements() => [.. office.Keys().Select(Parse).OfType<XElement>()];

    public void StoreElement(XElement element, string friendlyName) => office.AddKey(friendlyName, element.ToString(SaveOptions.DisableFormatting));

    private static XElement? Parse(string xml)
    {
        try
        {
            return XElement.Parse(xml);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
