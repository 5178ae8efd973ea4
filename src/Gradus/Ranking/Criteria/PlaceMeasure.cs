using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Places;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>Distance and price level of an item for one person; studying online moves nobody.</summary>
public sealed class PlaceMeasure
{
    private static readonly Source Directory = new("NCES IPEDS", "HD", "LATITUDE, LONGITUDE", null);

    private readonly Catalog _catalog;
    private readonly Profile _profile;
    private readonly Place? _near;
    private readonly HashSet<string> _states;
    private readonly IReadOnlyList<Place> _places;
    private readonly Dictionary<UnitId, Figure<double>> _miles = [];
    private readonly Figure<double> _ownPriceLevel;

    public PlaceMeasure(Catalog catalog, Profile profile)
    {
        _catalog = catalog;
        _profile = profile;
        _near = profile.Places.Near is { } near ? PlaceFinder.Find(near.Place.ToString(), catalog.Places) : null;
        _states =
        [
            .. profile.Places.States,
            .. catalog.States.Where(s => profile.Places.Regions.Any(r => r.Includes(s))).Select(s => s.Code),
        ];
        _places = [.. catalog.Places.Where(p => _states.Contains(p.State))];
        _ownPriceLevel = profile.Residency.State is { } home
            ? catalog.Institutions.Where(i => i.State == home).OrderBy(i => i.Id).Select(i => i.StatePriceParity).FirstOrDefault()
            : default;
    }

    /// <summary>Miles to the place, or to the nearest college city of the states wished for; 0 for what is studied at home.</summary>
    public Figure<double> Distance(Item item)
    {
        if (IsStudiedAtHome(item))
        {
            return Figure<double>.Known(0, FigureKind.Derived, Directory, "miles");
        }

        if (item.Campus is not null)
        {
            return Miles(item);
        }

        if (!_miles.TryGetValue(item.Institution.Id, out Figure<double> miles))
        {
            miles = Miles(item);
            _miles.Add(item.Institution.Id, miles);
        }

        return miles;
    }

    /// <summary>True where an item itself lies in a place wished for, however it is taught; false elsewhere, and where nobody says where it stands.</summary>
    public bool LiesWhereWished(Item item) => _states.Contains(item.Institution.State) || (_near is not null && item.MilesFrom(_near) <= _profile.Places.Near!.Miles);

    /// <summary>1 within the miles of the place, or in the states or regions wished for, or studied at home; 0 elsewhere; missing where nobody says where it stands.</summary>
    public Figure<double> Wished(Item item)
    {
        const string Unit = "where I would like to study";
        if (IsStudiedAtHome(item) || _states.Contains(item.Institution.State))
        {
            return Figure<double>.Known(1, FigureKind.Derived, Directory, Unit);
        }

        if (_profile.Study.Modality.Contains(StudyMode.Online) && item.Offers(StudyMode.Online) is null)
        {
            return Figure<double>.Missing(FigureStatus.NotReported, Directory, Unit);
        }

        return _near is null ? Figure<double>.Known(0, FigureKind.Derived, Directory, Unit)
            : item.MilesFrom(_near) is { } miles ? Figure<double>.Known(miles <= _profile.Places.Near!.Miles ? 1 : 0, FigureKind.Derived, Directory, Unit)
            : Figure<double>.Missing(FigureStatus.NotReported, Directory, Unit);
    }

    /// <summary>Regional price parity of the metropolitan area, or else of the state; one's own for what is studied at home.</summary>
    public Figure<double> PriceLevel(Item item)
    {
        Institution at = item.Campus is { } campus ? _catalog.Institutions.FirstOrDefault(i => i.City == campus.City && i.State == campus.State) ?? item.Institution : item.Institution;
        return IsStudiedAtHome(item) ? _ownPriceLevel : at.MetroPriceParity.IsKnown ? at.MetroPriceParity : at.StatePriceParity;
    }

    private bool IsStudiedAtHome(Item item) => _profile.Study.Modality.Contains(StudyMode.Online) && item.IsKnownOnline();

    private Figure<double> Miles(Item item)
    {
        double? miles = _near is not null ? item.MilesFrom(_near)
            : _states.Contains(item.Institution.State) ? 0
            : item.Institution.Latitude is null ? null
            : _places.Min(p => item.MilesFrom(p));
        return miles is { } known
            ? Figure<double>.Known(known, FigureKind.Derived, Directory, "miles")
            : Figure<double>.Missing(FigureStatus.NotReported, Directory, "miles");
    }
}
