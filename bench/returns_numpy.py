"""The returns of the whole catalogue in vectorised numpy: the same tables and the same draws as the bench of Gradus.

Reads the folder that `Gradus.Bench returns` wrote, and writes one row of median, p10, p90, mean and chance of loss for each item.
Branches are tabulated for all items at once at the knots; every draw is then read off between them, item by item.
"""

import json
import sys
import time

import numpy as np

folder = sys.argv[1]
meta = json.load(open(f"{folder}/meta.json", encoding="utf-8"))
inputs = {name: np.fromfile(f"{folder}/{name}.f64") for name in meta["arrays"]}


def loan(owed, monthly, due, match, waives, months):
    """Payments and interest of some months; arrays of items x knots."""
    paid = np.zeros_like(owed)
    interest = np.zeros_like(owed)
    for m in range(12):
        on = months > m
        accrued = owed * monthly
        payment = np.where(on, np.minimum(due, owed + accrued), 0)
        towards = np.minimum(payment, accrued)
        principal = payment - towards
        helped = np.minimum(np.maximum(np.minimum(match, payment) - principal, 0), owed - principal)
        after = owed - principal - helped + (0 if waives else accrued - towards)
        owed = np.where(on, after, owed)
        paid += payment
        interest += towards
    return owed, paid, interest


def after_tax(wages, interest, forgiven, year):
    t = meta["tax"]
    earned = wages + t["partner"]
    gross = earned + forgiven
    left = np.clip((t["phaseOutEnd"] - gross) / t["phaseOutWidth"], 0, 1)
    adjusted = gross - np.minimum(interest, t["mostInterest"]) * left
    taxable = adjusted - t["deduction"]
    taken = (np.minimum(wages, t["wageBase"]) * t["socialSecurity"] + t["partnerSocialSecurity"] + earned * t["medicare"]
             + np.maximum(0, earned - t["additionalFrom"]) * t["additional"] + adjusted * t["state"])
    income_tax = 0
    for start, step in zip(t["starts"], t["steps"]):
        income_tax = income_tax + np.maximum(0, taxable - start) * step
    for start, step in zip(t["stateStarts"], t["stateSteps"]):
        taken += np.maximum(0, adjusted - t["stateFree"] - start) * step
    credits = 0
    if t["family"]:
        f = t["family"][min(year, len(t["family"]) - 1)]
        whole = np.maximum(0, f["whole"] - np.ceil(np.maximum(0, adjusted - f["from"]) / f["step"]) * f["by"])
        off = np.minimum(income_tax, whole)
        out = np.minimum(whole - off, np.minimum(f["paidOut"], np.maximum(0, earned - f["earningsStart"]) * f["earningsShare"]))
        lost = np.maximum(0, np.maximum(adjusted, earned) - f["earnedFrom"]) * f["earnedBy"]
        credits = off + out + np.maximum(0, np.minimum(f["earnedMost"], earned * f["earnedShare"]) - lost)
    return earned - taken - income_tax + credits


def due_of(income, year):
    p = meta["plans"]
    band = np.searchsorted(np.array(p["ends"][:-1]), income, side="left")
    share = np.array(p["shares"])[band]
    yearly = np.where(share == 0, p["flat"], income * share)
    return np.maximum(p["minimum"], yearly / 12 - p["reduction"][min(year, len(p["reduction"]) - 1)])


def table(fixed, scaled, outlay, federal, private, levels):
    """Present values: items x knots. fixed, scaled: items x years; federal, private: items x (balance, rate, start, months, level)."""
    years = fixed.shape[1]
    horizon, rate, inflation = meta["horizon"], meta["discount"], meta["inflation"]
    value = np.zeros_like(levels)
    owed_f = np.broadcast_to(federal[:, :1], levels.shape).copy()
    owed_p = np.broadcast_to(private[:, :1], levels.shape).copy()
    made_f = np.zeros((len(levels), 1))
    made_p = np.zeros((len(levels), 1))
    assistance = federal[:, 3:4] == 0
    last_f = np.where(assistance, meta["plans"]["forgivenAfter"], federal[:, 3:4])
    last_p = private[:, 3:4]
    for year in range(years):
        owes = (owed_f > 0.005).any() or (owed_p > 0.005).any()
        if not owes and year >= horizon:
            break
        pay = fixed[:, year:year + 1] + scaled[:, year:year + 1] * levels
        deflate = (1 + inflation) ** -year
        flow = np.zeros_like(levels)
        interest = forgiven = 0.0
        if owes:
            before = max(0, year - 1)
            income = (fixed[:, before:before + 1] + scaled[:, before:before + 1] * levels + meta["tax"]["partner"]) * (1 + inflation) ** before
            months = np.clip(np.minimum(12 * (year + 1) - federal[:, 2:3], last_f - made_f), 0, 12)
            due = np.where(assistance, due_of(income, year), federal[:, 4:5])
            match = np.where(assistance, meta["plans"]["match"], 0)
            owed_f, paid, towards = loan(owed_f, federal[:, 1:2] / 12, due, match, True, months)
            made_f += months
            ends = (made_f == last_f) & (months > 0)
            forgiven = np.where(ends & assistance, owed_f, 0) * deflate
            owed_f = np.where(ends, 0, owed_f)
            months = np.clip(np.minimum(12 * (year + 1) - private[:, 2:3], last_p - made_p), 0, 12)
            owed_p, paid_p, towards_p = loan(owed_p, private[:, 1:2] / 12, private[:, 4:5], 0, True, months)
            made_p += months
            flow -= (paid + paid_p) * deflate
            interest = (towards + towards_p) * deflate
        if year < horizon:
            flow += after_tax(pay, interest, 0.0, year)
        if np.any(forgiven > 0) and meta["forgivenessTaxed"]:
            flow -= after_tax(pay, 0.0, 0.0, year) - after_tax(pay, 0.0, forgiven, year)
        value += flow * (1 + rate) ** -year
    return value - outlay[:, None]


def branch(name):
    items, years = meta["items"], meta["years"]
    return (inputs[f"{name}-fixed"].reshape(items, years), inputs[f"{name}-scaled"].reshape(items, years), inputs[f"{name}-outlay"],
            inputs[f"{name}-federal"].reshape(items, 5), inputs[f"{name}-private"].reshape(items, 5))



start = time.perf_counter()
items = meta["items"]
group = inputs["group"].astype(int)
grids = inputs["grids"].reshape(meta["groups"], -1)
levels = inputs["levels"].reshape(meta["groups"], -1)
finish = table(*branch("finish"), grids[group])
without_grid = inputs["without-grid"]
quit_values = table(*branch("quit"), np.broadcast_to(without_grid, (items, len(without_grid))))
second = table(*branch("second"), grids[group]) if meta["splits"] else None
without_levels = inputs["without-levels"]
spans, which = np.unique(inputs["months"], return_inverse=True)
without_rows = [int(np.argmax(which == k)) for k in range(len(spans))]
fixed, scaled, outlay, federal, private = branch("without")
stay = table(fixed[without_rows], scaled[without_rows], outlay[without_rows], federal[without_rows], private[without_rows],
             np.broadcast_to(without_grid, (len(spans), len(without_grid))))
stay_draws = np.array([np.interp(without_levels, without_grid, row) for row in stay])
factors, middle = inputs["price-factors"].reshape(-1, levels.shape[1]), inputs["price-middle"]
price, begun, kind = inputs["price"], inputs["begun"], inputs["price-kind"].astype(int)
stayers, finishers = meta["stayers"], meta["finishers"]
answers = np.empty((items, 5))
for i in range(items):
    g = group[i]
    n = finishers if second is None else (0 if inputs["all-second"][i] else stayers)
    values = np.empty(levels.shape[1])
    values[:n] = np.interp(levels[g, :n], grids[g], finish[i])
    if n < finishers:
        values[n:finishers] = np.interp(levels[g, n:finishers], grids[g], second[i])
    values[finishers:] = np.interp(without_levels[finishers:], without_grid, quit_values[i])
    if kind[i] >= 0:
        more = middle[i] * factors[kind[i]] - 1
        values[:finishers] -= more[:finishers] * price[i]
        values[finishers:] -= more[finishers:] * begun[i]
    values -= stay_draws[which[i]]
    p10, median, p90 = np.quantile(values, [0.1, 0.5, 0.9])
    answers[i] = median, p10, p90, values.mean(), (values < 0).mean()
elapsed = time.perf_counter() - start
answers.tofile(f"{folder}/answers.f64")
print(json.dumps({"seconds": elapsed, "numpy": np.__version__}))
