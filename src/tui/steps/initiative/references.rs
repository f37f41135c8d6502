//! Who names an initiative or a KPI by its id. Where the id changes, all of them are mended with it.

use crate::plan::{Booked, Id, Path, Plan};

/// An initiative has another id from now on, and all that name it know.
pub fn rename(plan: &mut Plan, from: &Id, to: &Id) {
    let put = |id: &mut Id| {
        if id == from {
            *id = to.clone();
        }
    };
    for item in &mut plan.initiatives {
        put(&mut item.id);
        item.needs.iter_mut().for_each(put);
        item.with.iter_mut().for_each(put);
    }
    for item in &mut plan.governance {
        item.initiative.iter_mut().for_each(put);
    }
    for actual in &mut plan.actuals {
        if let Booked::Initiative(id) = &mut actual.booked {
            put(id);
        }
    }
    for measurement in &mut plan.measurements {
        if let Some((of, kpi)) = measurement.kpi.split_once('/')
            && of == from.as_str()
        {
            measurement.kpi = format!("{to}/{kpi}");
        }
    }
    in_scenarios(plan, &["initiatives", from.as_str()], to);
}

/// A KPI, of an initiative or of the plan, has another id from now on.
pub fn rename_kpi(plan: &mut Plan, initiative: Option<&Id>, from: &Id, to: &Id) {
    let named = |kpi: &Id| match initiative {
        Some(item) => format!("{item}/{kpi}"),
        None => kpi.to_string(),
    };
    let (old, new) = (named(from), named(to));
    for measurement in &mut plan.measurements {
        if measurement.kpi == old {
            measurement.kpi.clone_from(&new);
        }
    }
    match initiative {
        Some(item) => {
            let path = ["initiatives", item.as_str(), "kpis", from.as_str()];
            in_scenarios(plan, &path, to);
        }
        None => in_scenarios(plan, &["kpis", from.as_str()], to),
    }
}

/// The last step of a path, in every value that a scenario sets there.
fn in_scenarios(plan: &mut Plan, path: &[&str], to: &Id) {
    let values = plan
        .scenarios
        .iter_mut()
        .flat_map(|scenario| &mut scenario.set);
    for (Path(steps), _) in values {
        let is_there = steps.iter().take(path.len()).eq(path.iter());
        let last = path.len().checked_sub(1).and_then(|at| steps.get_mut(at));
        if let Some(step) = last.filter(|_| is_there) {
            to.as_str().clone_into(step);
        }
    }
}
