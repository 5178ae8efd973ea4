namespace Gradus.Places;

/// <summary>Distance over the surface of a sphere.</summary>
public static class GreatCircle
{
    /// <summary>Mean radius of the earth, statute miles (IUGG 6371.0088 km).</summary>
    public const double EarthRadiusMiles = 3958.7613;

    /// <summary>Miles between two points given in degrees, by the haversine formula.</summary>
    public static double Miles(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        double phi1 = double.DegreesToRadians(latitude1);
        double phi2 = double.DegreesToRadians(latitude2);
        double sinPhi = Math.Sin((phi2 - phi1) / 2);
        double sinLambda = Math.Sin(double.DegreesToRadians(longitude2 - longitude1) / 2);
        double h = (sinPhi * sinPhi) + (Math.Cos(phi1) * Math.Cos(phi2) * sinLambda * sinLambda);
        return 2 * EarthRadiusMiles * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
