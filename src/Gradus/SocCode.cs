namespace Gradus;

/// <summary>An occupation of the Standard Occupational Classification (2018), written <c>15-2051</c>.</summary>
public readonly record struct SocCode(string Text) : IComparable<SocCode>
{
    /// <summary>Reads two digits, a hyphen and four digits.</summary>
    public static bool TryParse(string? text, out SocCode code)
    {
        bool ok = text is { Length: 7 } && text[2] == '-';
        for (int i = 0; ok && i < 7; i++)
        {
            ok = i == 2 || char.IsAsciiDigit(text![i]);
        }

        code = ok ? new SocCode(text!) : default;
        return ok;
    }

    /// <summary>The major group, two digits: "15" for computing and mathematics.</summary>
    public string MajorGroup => Text[..2];

    public int CompareTo(SocCode other) => string.CompareOrdinal(Text, other.Text);

    public override string ToString() => Text;
}
