//! What is left out is begun, for a person to fill in; what does not fit is named otherwise.

use super::{
    super::{Context, called, path_of},
    Mend, initiative, tried,
};
use crate::{
    calc::Payback,
    plan::{Arg, Duration, Edit, Horizon, Id, Initiative, Kpi, Notice, Risk},
};

fn changed(at: usize, item: &Initiative, change: impl FnOnce(&mut Initiative)) -> Edit {
    let mut item = item.clone();
    change(&mut item);
    Edit::Initiative(at, Box::new(item))
}

/// A first risk, to be filled in with its plan B. Where there is one, it only has to be opened.
pub fn first_risk(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let Some((at, item)) = initiative(c, notice).filter(|(_, item)| item.risks.is_empty()) else {
        return Vec::new();
    };
    let edit = changed(at, item, |item| item.risks.push(Risk::default()));
    let mut mend = Mend::new("mend-risk", [("name", called(&item.name, &item.id))], edit);
    mend.then = Some(path_of(item).to("risks").to(0));
    vec![mend]
}

/// A first KPI, to be filled in.
pub fn first_kpi(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let Some((at, item)) = initiative(c, notice) else {
        return Vec::new();
    };
    let edit = changed(at, item, |item| {
        item.kpis.push(Kpi::begun(Id::slug("kpi")));
    });
    let mut mend = Mend::new("mend-kpi", [("name", called(&item.name, &item.id))], edit);
    mend.then = Some(path_of(item).to("kpis").to(0));
    vec![mend]
}

/// The shortest horizon in whose time it does pay back.
pub fn other_horizon(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let Some((at, item)) = initiative(c, notice) else {
        return Vec::new();
    };
    let payback = c.figures.initiatives.get(at).map(|of| of.returns.payback);
    let counted = payback.and_then(|payback| payback.tenths(c.plan.settings.payback_from));
    let Some(counted) = counted else {
        return Vec::new();
    };
    let fits = Horizon::ALL.iter().copied().find_map(|horizon| {
        let mark = c.guidelines.payback_mark(horizon)?;
        (mark.tenths_of_months() >= counted).then_some((horizon, mark))
    });
    let Some((horizon, mark)) = fits else {
        return Vec::new();
    };
    let edit = changed(at, item, |item| item.horizon = Some(horizon));
    let args = [
        ("name", called(&item.name, &item.id)),
        ("horizon", Arg::Word(horizon.message())),
        ("mark", Arg::Duration(mark)),
    ];
    vec![Mend::new("mend-horizon", args, edit)]
}

/// Its benefit counts for more years, where it pays back in at most twice the time.
pub fn counted_longer(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let Some((at, item)) = initiative(c, notice) else {
        return Vec::new();
    };
    let has_gain = c
        .figures
        .initiatives
        .get(at)
        .is_some_and(|of| of.benefit_per_year > of.running_cost_per_year);
    let now = c.plan.settings.evaluation.quarters().div_ceil(4);
    let longer = now.saturating_add(1)..=now.saturating_mul(2);
    let found = longer.filter(|_| has_gain).find_map(|years| {
        let evaluation = Duration::years_long(years);
        let mut settings = c.plan.settings.clone();
        settings.evaluation = evaluation;
        let edit = Edit::Settings(Box::new(settings));
        let after = tried(c, &edit)?;
        let payback = after.initiatives.get(at)?.returns.payback;
        matches!(payback, Payback::In { .. }).then_some((evaluation, edit))
    });
    let Some((evaluation, edit)) = found else {
        return Vec::new();
    };
    let args = [
        ("name", called(&item.name, &item.id)),
        ("evaluation", Arg::Duration(evaluation)),
    ];
    vec![Mend::new("mend-evaluation", args, edit)]
}

/// The entry that silences nothing goes, or gets the name that was meant.
pub fn without_mute(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let text = |name: &str| {
        let found = notice.args.iter().find(|(of, _)| *of == name);
        found.and_then(|(_, arg)| match arg {
            Arg::Text(text) => Some(text.clone()),
            _ => None,
        })
    };
    let Some(code) = text("rule") else {
        return Vec::new();
    };
    let mut mends = Vec::new();
    if let Some(near) = text("near") {
        let mut muted = c.plan.muted.clone();
        for (of, _) in muted.iter_mut().filter(|(of, _)| *of == code) {
            near.clone_into(of);
        }
        let args = [("near", Arg::Text(near))];
        mends.push(Mend::new("mend-mute-near", args, Edit::Muted(muted)));
    }
    let mut muted = c.plan.muted.clone();
    muted.retain(|(of, _)| *of != code);
    let args = [("rule", Arg::Text(code))];
    mends.push(Mend::new("mend-mute-out", args, Edit::Muted(muted)));
    mends
}
