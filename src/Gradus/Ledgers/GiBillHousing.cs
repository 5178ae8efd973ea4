using System.Globalization;
using Gradus.People;
using Gradus.Rules;

namespace Gradus.Ledgers;

/// <summary>
/// The housing allowance of the Post-9/11 GI Bill: for months of enrolment over half time, the allowance of the school's place
/// (online alone at most half the national average) times the tier times the rate of pursuit, to the nearest tenth; none on
/// active duty, and none for the spouse of who serves. 38 U.S.C. 3313(c)(1)(B), (c)(2) to (7) and (e).
/// </summary>
internal sealed class GiBillHousing
{
    private readonly GiBill _bill;
    private readonly decimal _least;
    private readonly decimal _fullTime;
    private readonly bool _isFullTime;
    private readonly bool _serves;
    private readonly bool _spouseServes;
    private readonly decimal? _most;
    private readonly decimal _fullTimeLeast;
    private readonly decimal _fullTimeMost;

    private GiBillHousing(LedgerGround ground, StudyWay way, WorkWhileStudying work, RuleReading read)
    {
        _bill = ground.Profile.Budget.GiBill;
        _fullTime = ground.Assumptions.FullTimeCredits;
        _least = read.Fraction("gi-bill-housing-least-percent") * _fullTime;
        _fullTimeLeast = read.Number("gi-bill-full-time-least");
        _fullTimeMost = read.Number("gi-bill-full-time-most");
        _isFullTime = way.Pace == Pace.FullTime;
        bool paidInService = read.Flag("gi-bill-housing-active-duty");
        _serves = ground.Profile.Job is { Status: JobStatus.Military, KeepWorking: not false } && !work.GivesUpPay && !paidInService;
        _spouseServes = !_serves && !paidInService && ground.Profile is { Residency.Stationed: not null, Job.Status: not JobStatus.Military } && ground.Profile.Household.FilingStatus is FilingStatus.MarriedJointly or FilingStatus.MarriedSeparately;
        _most = way.Mode == StudyMode.Online ? read.Number("gi-bill-online-housing-most") : null;
    }

    public static GiBillHousing Of(LedgerGround ground, StudyWay way, WorkWhileStudying work, RuleReading read) => new(ground, way, work, read);

    /// <summary>The rate of pursuit, 0 to 1: whole in full-time study, else the credits of full time to the nearest tenth.</summary>
    public decimal Pursuit(LedgerTerm term) => Pursuit(term, _fullTime);

    /// <summary>How many months of the benefit the terms use, and how that hangs on what the school calls full time; null in full-time study, which uses each month whole.</summary>
    public string? HowFast(IReadOnlyList<LedgerTerm> terms) => terms.All(t => Pursuit(t) == 1) ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"How fast the months are used goes by what the school calls full time, {_fullTimeLeast:0} to {_fullTimeMost:0} credits a term: about {Used(terms, _fullTimeMost):0.#} to {Used(terms, _fullTimeLeast):0.#} months for this degree, about {Used(terms, _fullTime):0.#} at the {_fullTime:0.#} taken here. The housing allowance goes by it too: ask the school.");

    private decimal Used(IReadOnlyList<LedgerTerm> terms, decimal fullTime) => terms.Sum(t => t.Months * Pursuit(t, fullTime));

    private decimal Pursuit(LedgerTerm term, decimal fullTime) => _isFullTime ? 1 : Math.Min(1, decimal.Round(term.Credits / fullTime, 1, MidpointRounding.AwayFromZero));

    /// <summary>What is paid out for a term, USD.</summary>
    public decimal Paid(LedgerTerm term) =>
        _serves || _spouseServes || term.Credits <= _least || _bill.HousingPerMonth is not { } month ? 0 : Cents.Round(Math.Min(month, _most ?? month) * _bill.Share!.Value * Pursuit(term) * term.Months);

    /// <summary>What has to be said of it.</summary>
    public string Words(IReadOnlyList<LedgerTerm> terms)
    {
        if (_serves)
        {
            return "No housing allowance of the GI Bill: there is none on active duty (38 U.S.C. 3313(e)).";
        }

        if (_spouseServes)
        {
            return "No housing allowance of the GI Bill is counted: a benefit that your spouse passed on pays you none while your spouse serves, and you say where that is (38 U.S.C. 3313(e), 3319). If your spouse has left the service, take the place of service out of your profile.";
        }

        if (_bill.HousingPerMonth is not { } month)
        {
            return "The GI Bill's housing allowance is not counted: name in your profile the whole amount a month that the VA names for the school's place.";
        }

        if (terms.All(t => t.Credits <= _least))
        {
            return "No housing allowance: it asks for more than half-time study.";
        }

        string amount = _most is { } most && most < month
            ? string.Create(CultureInfo.InvariantCulture, $"Housing: online study alone pays at most {most:#,0.##} a month, half the national average (38 U.S.C. 3313(c)(1)(B)(iii)), and not your {month:#,0.##}")
            : string.Create(CultureInfo.InvariantCulture, $"Housing: {month:#,0.##} a month, taken as the whole allowance at full time");
        string tier = _bill.Share < 1 ? string.Create(CultureInfo.InvariantCulture, $", of it your {_bill.Share * 100:0.##} %") : "";
        string pursuit = terms.Any(t => Pursuit(t) < 1) ? ", and in each term the part of full time that you take, to the nearest tenth" : "";
        return $"{amount}{tier}{pursuit}; for the months enrolled over half time. The amount of later years is not known.";
    }
}
