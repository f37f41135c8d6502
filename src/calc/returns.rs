//! Payback, net present value, internal rate of return, return on investment (methods.md, section 3).

use super::{
    figures::{Irr, Payback, Returns},
    flow::Flow,
};
use crate::plan::{Money, Overflow, Quarter, Share};

/// What an initiative returns.
pub(super) fn returns(
    flow: &Flow,
    discount: Share,
    has_benefit: bool,
) -> Result<Returns, Overflow> {
    if !has_benefit {
        return Ok(no_returns());
    }
    let net = flow.net()?;
    let payback = payback(&net, flow.start, flow.go_live)?;
    let has_cash = flow.cash.iter().any(|amount| !amount.is_zero());
    let payback_cash = if has_cash {
        self::payback(&flow.net_cash()?, flow.start, flow.go_live)?
    } else {
        Payback::NoBenefit
    };
    let cost = flow.total_cost()?;
    Ok(Returns {
        payback,
        payback_cash,
        npv: Some(npv(&net, 0, discount)?),
        irr: irr(&net),
        roi: roi(flow.total_benefit()?.minus(cost)?, cost)?,
    })
}

/// The returns of something without a benefit.
pub(super) const fn no_returns() -> Returns {
    Returns {
        payback: Payback::NoBenefit,
        payback_cash: Payback::NoBenefit,
        npv: None,
        irr: Irr::NoSignChange,
        roi: None,
    }
}

/// The first quarter after which the cumulative flow stays at or above nothing to the end, interpolated inside it.
pub(super) fn payback(
    net: &[Money],
    start: Quarter,
    go_live: Quarter,
) -> Result<Payback, Overflow> {
    let mut cumulative = Money::ZERO;
    let mut below = None;
    for (at, amount) in net.iter().enumerate() {
        cumulative = cumulative.plus(*amount)?;
        if cumulative.is_negative() {
            below = Some((at, cumulative));
        }
    }
    let Some((at, depth)) = below else {
        return Ok(Payback::NeverOut);
    };
    let back = at.saturating_add(1);
    let Some(amount) = net.get(back) else {
        return Ok(Payback::NotWithin(net.len()));
    };
    let whole = i64::try_from(back).map_err(|_| Overflow)?;
    // tenths of a month: 30 a quarter
    let inside = depth.negated()?.ratio(30, amount.minor())?.minor();
    let inside = i64::try_from(inside).map_err(|_| Overflow)?;
    let tenths = whole.saturating_mul(30).saturating_add(inside);
    let before_live = i64::from(go_live.since(start)).saturating_mul(30);
    Ok(Payback::In {
        quarter: start.plus(i32::try_from(back).map_err(|_| Overflow)?),
        tenths_from_first: tenths,
        tenths_from_go_live: tenths.saturating_sub(before_live),
    })
}

/// The value today of a flow whose first quarter lies `first` quarters after today: money flows through the quarter,
/// so each is discounted to its middle. The quarter rate is (1 + r)^¼ − 1.
#[expect(
    clippy::cast_precision_loss,
    reason = "discounting is the one place for floats"
)]
pub(super) fn npv(net: &[Money], first: i32, discount: Share) -> Result<Money, Overflow> {
    // roots and products alone: with powers the program would load the mathematical library at each start
    let factor = 1.0 / (1.0 + discount.as_fraction()).sqrt().sqrt();
    let mut weight = factor.powi(first) * factor.sqrt();
    let mut value = 0.0;
    for amount in net {
        value += amount.minor() as f64 * weight;
        weight *= factor;
    }
    from_f64(value)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "checked to be inside the range"
)]
fn from_f64(minor: f64) -> Result<Money, Overflow> {
    // f64::round is half away from zero
    let rounded = minor.round();
    if rounded.is_finite() && rounded.abs() < 1e37 {
        Ok(Money::from_minor(rounded as i128))
    } else {
        Err(Overflow)
    }
}

/// (benefit − cost) / cost, to a tenth of a percent, half away; `None` at cost 0.
pub(super) fn roi(net: Money, cost: Money) -> Result<Option<Share>, Overflow> {
    if cost.is_zero() {
        return Ok(None);
    }
    let tenths = net.ratio(1000, cost.minor())?.minor();
    let parts = tenths.checked_mul(100_000).ok_or(Overflow)?;
    Ok(i64::try_from(parts).ok().map(Share::from_parts))
}

/// The internal rate of return a year of a flow by quarter.
pub(super) fn irr(net: &[Money]) -> Irr {
    #[expect(
        clippy::cast_precision_loss,
        reason = "discounting is the one place for floats"
    )]
    let flows: Vec<f64> = net.iter().map(|amount| amount.minor() as f64).collect();
    match rates(&flows) {
        Irr::One(rate) => Irr::One(yearly(rate)),
        Irr::Many(rates) => Irr::Many(rates.into_iter().map(yearly).collect()),
        none => none,
    }
}

fn yearly(rate: f64) -> f64 {
    (1.0 + rate).powi(4) - 1.0
}

/// What a unit may grow to in a period: −99 % to 1000 %.
const GROWTH: (f64, f64) = (0.01, 11.0);
/// Where several rates may fit, so many steps are looked through, each as large as the others in proportion.
const STEPS: u32 = 1_500;
/// The 1,500th root of 11 / 0.01.
const STEP: f64 = 1.004_679_625_714_166_4;
/// From a tenth apart, Newton's method doubles the right digits with each step.
const NEAR: f64 = 1.1;
/// Halving alone would find any root in so many steps.
const MOST: usize = 64;

/// All rates a period between −99 % and 1000 % that make a flow worth nothing.
fn rates(flows: &[f64]) -> Irr {
    let signs = flows
        .iter()
        .filter(|flow| **flow != 0.0)
        .map(|flow| *flow > 0.0);
    let changes = signs
        .clone()
        .zip(signs.skip(1))
        .filter(|(one, next)| one != next)
        .count();
    let (low, high) = GROWTH;
    // by Descartes' rule one change of sign has one root: no need to look for more
    let (steps, step) = match changes {
        0 => return Irr::NoSignChange,
        1 => (1, high / low),
        _ => (STEPS, STEP),
    };
    let mut roots = Vec::new();
    let mut from = low;
    let mut at_from = worth(flows, low);
    for _ in 0..steps {
        let to = from * step;
        let at_to = worth(flows, to);
        if at_to == 0.0 {
            roots.push(to - 1.0);
        } else if at_from * at_to < 0.0 {
            roots.push(root(from, to, at_from, flows) - 1.0);
        }
        (from, at_from) = (to, at_to);
    }
    match roots.as_slice() {
        [] => Irr::NoRoot,
        [one] => Irr::One(*one),
        _ => Irr::Many(roots),
    }
}

/// The root between two borders: halves in proportion, so that small rates are found as closely as large ones, until
/// they lie near enough for Newton's method, whose steps never leave them.
fn root(mut low: f64, mut high: f64, at_low: f64, flows: &[f64]) -> f64 {
    let mut growth = (low * high).sqrt();
    for _ in 0..MOST {
        let (value, slope) = worth_and_slope(flows, growth);
        if value * at_low > 0.0 {
            low = growth;
        } else {
            high = growth;
        }
        let step = growth - value / slope;
        let next = if high < low * NEAR && (low..=high).contains(&step) {
            step
        } else {
            (low * high).sqrt()
        };
        if (next - growth).abs() <= growth * f64::EPSILON {
            return next;
        }
        growth = next;
    }
    growth
}

/// What a flow is worth where a unit grows so much in a period,
fn worth(flows: &[f64], growth: f64) -> f64 {
    let x = 1.0 / growth;
    flows.iter().rev().fold(0.0, |sum, flow| sum * x + flow)
}

/// and how fast that changes with the growth.
fn worth_and_slope(flows: &[f64], growth: f64) -> (f64, f64) {
    let x = 1.0 / growth;
    let (value, slope) = flows.iter().rev().fold((0.0, 0.0), |(value, slope), flow| {
        (value * x + flow, slope * x + value)
    });
    (value, -slope * x * x)
}

/// The payback of the whole plan: the same on its flow, from its first quarter.
pub(super) fn break_even(net: &[Money], start: Quarter) -> Result<Payback, Overflow> {
    payback(net, start, start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(units: &[i128]) -> Vec<Money> {
        units
            .iter()
            .map(|unit| Money::from_minor(unit * 100))
            .collect()
    }

    fn start() -> Quarter {
        Quarter::first_of(2026)
    }

    /// methods.md, section 3, example A: twelve quarters, go-live in the third.
    fn example_a() -> Vec<Money> {
        let mut net = vec![-30_000, -15_000, 1_500, 4_500, 7_500];
        net.extend([10_500; 7]);
        money(&net)
    }

    #[test]
    fn example_a_is_paid_back_after_24_months_or_18_from_go_live() {
        let payback = payback(&example_a(), start(), start().plus(2)).unwrap();
        let Payback::In {
            quarter,
            tenths_from_first,
            tenths_from_go_live,
        } = payback
        else {
            panic!("{payback:?}")
        };
        assert_eq!(quarter.to_string(), "2027-Q4");
        assert_eq!((tenths_from_first, tenths_from_go_live), (240, 180));
    }

    #[test]
    fn payback_is_where_the_money_stays_back() {
        // example B crosses in quarter 4 and again in quarter 6
        let net = money(&[-20_000, 8_000, 9_000, 6_000, -10_000, 7_000, 7_000, 7_000]);
        let payback = payback(&net, start(), start()).unwrap();
        assert_eq!(payback.quarter().unwrap(), start().plus(5));
    }

    #[test]
    fn payback_is_never_nothing_or_blank() {
        let lost = money(&[-100, 20, 20]);
        assert_eq!(
            payback(&lost, start(), start()).unwrap(),
            Payback::NotWithin(3)
        );
        assert_eq!(
            payback(&money(&[0, 5]), start(), start()).unwrap(),
            Payback::NeverOut
        );
    }

    #[test]
    fn the_value_today_is_discounted_to_mid_quarter() {
        let value = |rate: &str| {
            npv(&example_a(), 0, Share::parse(rate).unwrap())
                .unwrap()
                .minor()
        };
        assert_eq!(value("8%"), 3_068_572);
        assert_eq!(value("12%"), 2_598_329);
        assert_eq!(value("6%"), 3_325_630);
    }

    #[test]
    fn the_internal_rate_of_example_a_is_48_55_percent_a_year() {
        let Irr::One(rate) = irr(&example_a()) else {
            panic!()
        };
        assert!((rate - 0.4855).abs() < 0.000_05, "{rate}");
    }

    #[test]
    fn every_rate_is_found_and_none_is_invented() {
        let found = |flows: &[f64]| match rates(flows) {
            Irr::One(rate) => vec![rate],
            Irr::Many(rates) => rates,
            _ => Vec::new(),
        };
        let close = |found: Vec<f64>, right: &[f64]| {
            assert_eq!(found.len(), right.len(), "{found:?}");
            for (found, right) in found.iter().zip(right) {
                assert!((found - right).abs() < 5e-7, "{found} {right}");
            }
        };
        close(found(&[-1000.0, 300.0, 420.0, 680.0]), &[0.163_406]);
        close(found(&[-1000.0, 2500.0, -1540.0]), &[0.1, 0.4]);
        close(
            found(&[-50.0, -100.0, 600.0, 300.0, -100.0]),
            &[-0.768_895, 1.854_418],
        );
        assert_eq!(rates(&[-1000.0, 2000.0, -1200.0]), Irr::NoRoot);
        assert_eq!(rates(&[-100.0, -50.0, -20.0]), Irr::NoSignChange);
    }

    #[test]
    fn return_on_investment_of_example_a_is_70_percent() {
        let share = roi(Money::from_minor(4_200_000), Money::from_minor(6_000_000)).unwrap();
        assert_eq!(share, Some(Share::percent(70)));
        assert_eq!(roi(Money::from_minor(1), Money::ZERO).unwrap(), None);
    }
}
