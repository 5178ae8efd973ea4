using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Gradus.Bench;

/// <summary>The smallest page of the framework that draws the guide's: one component, one heading.</summary>
public sealed class HelloPage : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "h1");
        builder.AddContent(1, "Hello, world");
        builder.CloseElement();
    }
}
