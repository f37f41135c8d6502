//! A plan that counts in another currency: every figure stays, whatever it is called.

use crate::plan::{
    ByCategory, Cost, Currency, Edit, Estimate, Initiative, Money, Plan, Risk, Size, Worth,
};

/// The plan with the same figures in another currency. Nothing where one of them has decimals that the currency does
/// not know.
pub fn to_currency(plan: &Plan, currency: Currency) -> Option<Edit> {
    let scale = Scale {
        from: plan.currency().minor_per_unit(),
        to: currency.minor_per_unit(),
    };
    let mut new = plan.clone();
    new.company.currency = currency;
    scale.maybe(&mut new.company.revenue)?;
    if let Size::Amount(amount) = &mut new.budget.size {
        scale.money(amount)?;
    }
    for change in &mut new.budget.changes {
        scale.money(&mut change.amount)?;
    }
    for funding in &mut new.funding {
        scale.money(&mut funding.amount)?;
    }
    for item in &mut new.initiatives {
        scale.initiative(item)?;
    }
    for cost in &mut new.costs {
        scale.money(&mut cost.amount)?;
    }
    for entry in &mut new.team {
        scale.money(&mut entry.full_cost)?;
    }
    for training in &mut new.training {
        scale.amounts(&mut training.cost)?;
    }
    scale.risks(&mut new.risks)?;
    for actual in &mut new.actuals {
        scale.maybe(&mut actual.amount)?;
        scale.maybe(&mut actual.benefit)?;
    }
    Some(Edit::Plan(Box::new(new)))
}

/// From one count of minor units in a whole one to another.
#[derive(Clone, Copy)]
struct Scale {
    from: i128,
    to: i128,
}

impl Scale {
    fn money(self, amount: &mut Money) -> Option<()> {
        let scaled = amount.minor().checked_mul(self.to)?;
        if scaled.checked_rem(self.from)? != 0 {
            return None;
        }
        *amount = Money::from_minor(scaled.checked_div(self.from)?);
        Some(())
    }

    fn maybe(self, amount: &mut Option<Money>) -> Option<()> {
        amount
            .as_mut()
            .map_or(Some(()), |amount| self.money(amount))
    }

    fn estimate(self, estimate: &mut Estimate) -> Option<()> {
        let (mut low, mut likely, mut high) = (estimate.low(), estimate.likely(), estimate.high());
        for amount in [&mut low, &mut likely, &mut high] {
            self.money(amount)?;
        }
        *estimate = Estimate::range(low, likely, high)?;
        Some(())
    }

    fn amounts(self, amounts: &mut ByCategory) -> Option<()> {
        amounts
            .iter_mut()
            .try_for_each(|(_, estimate)| self.estimate(estimate).ok_or(()))
            .ok()
    }

    fn risks(self, risks: &mut [Risk]) -> Option<()> {
        risks
            .iter_mut()
            .try_for_each(|risk| self.maybe(&mut risk.impact).ok_or(()))
            .ok()
    }

    fn initiative(self, item: &mut Initiative) -> Option<()> {
        match &mut item.cost {
            Cost::Total(amounts) => self.amounts(amounts)?,
            Cost::ByQuarter(parts) => {
                for (_, amounts) in parts {
                    self.amounts(amounts)?;
                }
            }
        }
        if let Some(running) = &mut item.running_cost {
            self.amounts(&mut running.amounts)?;
        }
        for benefit in &mut item.benefits {
            match &mut benefit.worth {
                Worth::PerYear(estimate) => self.estimate(estimate)?,
                Worth::Hours { hour_cost, .. } => self.money(hour_cost)?,
            }
        }
        self.risks(&mut item.risks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Quarter;

    #[test]
    fn figures_stay_and_decimals_are_never_lost() {
        let mut plan = Plan::empty(Quarter::first_of(2026), &crate::yaml::guidelines());
        plan.company.revenue = Some(Money::from_minor(2_000_000_000));
        let yen = Currency::from_code("JPY").unwrap();
        let mut other = plan.clone();
        let _ = to_currency(&plan, yen).unwrap().apply(&mut other);
        assert_eq!(other.company.revenue, Some(Money::from_minor(20_000_000)));
        plan.company.revenue = Some(Money::from_minor(2_000_000_050));
        assert_eq!(to_currency(&plan, yen), None);
    }
}
