using System.Globalization;

namespace Gradus.App.Figures;

/// <summary>Numbers the figures of one page, so that each can name its own source.</summary>
public sealed class FigureNumbers
{
    private int _last;

    /// <summary>f1, f2, ... in the order the figures are made.</summary>
    public string Next() => "f" + (++_last).ToString(CultureInfo.InvariantCulture);
}
