namespace Gradus.App.Charts;

/// <summary>
/// The states as squares of one size, near where they lie: what a narrow screen shows in place of outlines, where the small
/// states could be neither read nor touched.
/// </summary>
public static class TileGrid
{
    /// <summary>One row a line, two letters a square, ".." for none.</summary>
    private static readonly string[] Rows =
    [
        "AK..................ME",
        "..........WI......VTNH",
        "WAIDMTNDMNILMI..NY..MA",
        "ORNVWYSDIAINOHPANJCTRI",
        "CAUTCONEMOKYWVVAMDDE..",
        "..AZNMKSARTNNCSCDC....",
        "......OKLAMSALGA......",
        "HI....TX........FL....",
    ];

    public static int Columns => Rows[0].Length / 2;

    public static int RowCount => Rows.Length;

    /// <summary>State, column and row, row by row.</summary>
    public static IEnumerable<(string State, int Column, int Row)> Tiles()
    {
        for (int row = 0; row < Rows.Length; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                string state = Rows[row].Substring(column * 2, 2);
                if (state != "..")
                {
                    yield return (state, column, row);
                }
            }
        }
    }
}
