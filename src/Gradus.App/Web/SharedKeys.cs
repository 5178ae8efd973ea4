using System.Xml.Linq;
using Gradus.Workspace.Postgres;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Gradus.App.Web;

/// <summary>The keys that sign what browsers keep, in the database of workspaces: every process of a guide for many knows the cookies of the others.</summary>
/// <param name="office">Where they lie.</param>
public sealed class SharedKeys(Office office) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. office.Keys().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => office.AddKey(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
