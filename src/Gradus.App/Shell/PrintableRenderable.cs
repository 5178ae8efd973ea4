using Spectre.Console.Rendering;

namespace Gradus.App.Shell;

/// <summary>Draws as another does, with every text as <see cref="Printable"/> shows it; colours stay.</summary>
internal sealed class PrintableRenderable(IRenderable inner) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        inner.Render(options, maxWidth).Select(s => s.IsControlCode || s.IsLineBreak ? s : new Segment(Printable.Of(s.Text), s.Style));
}
