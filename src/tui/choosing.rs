//! Values that change without typing: a little more or less, locks, ticks, lists to choose from.

use super::{
    actions::Do,
    app::{App, Layer, Menu},
    layers::moved,
    page::{set, work},
    rows::Kind,
    theme::Tone,
};
use crate::plan::Share;

/// A tenth of a percent, in millionths of a percent.
const TENTH: i64 = 100_000;

/// A little more or less of what the row holds.
pub fn nudge(app: &mut App, by: i64, much: bool) {
    let Some(row) = app.row() else { return };
    let Some(spot) = row.spot else { return };
    let text = match &row.kind {
        Kind::Share(_) | Kind::Slider { .. } => {
            let Ok(share) = app.locale.read_share(&row.typed) else {
                return;
            };
            let is_rate = matches!(row.kind, Kind::Slider { .. });
            let step = match (is_rate, much) {
                (true, false) => TENTH,
                (true, true) => TENTH.saturating_mul(5),
                (false, false) => TENTH.saturating_mul(10),
                (false, true) => TENTH.saturating_mul(50),
            };
            let parts = share.parts().saturating_add(by.saturating_mul(step));
            let to = Share::from_parts(parts.clamp(0, Share::WHOLE.parts()));
            (to != share).then(|| app.locale.share(to))
        }
        Kind::Choice(options) => {
            let at = options
                .iter()
                .position(|(value, _)| *value == row.typed)
                .unwrap_or(0);
            let last = options.len().saturating_sub(1);
            let to = if by < 0 {
                at.saturating_sub(1)
            } else {
                at.saturating_add(1).min(last)
            };
            let to = options.get(to).filter(|(value, _)| *value != row.typed);
            to.map(|(value, _)| value.clone())
        }
        Kind::Tick(on) => Some((if *on { "no" } else { "yes" }).to_owned()),
        _ => return,
    };
    match text.map(|text| set(app, spot, &text)) {
        None => app.say(app.t("no-further"), Tone::Plain),
        Some(Err(fault)) => app.say(fault, Tone::Bad),
        Some(Ok(())) => {}
    }
}

/// Locks a share, ticks a box, opens a list of values.
pub fn toggle(app: &mut App) {
    let Some(row) = app.row() else { return };
    let Some(spot) = row.spot else { return };
    match row.kind {
        Kind::Share(_) => {
            if let Some(work) = work(app)
                && !work.locks.remove(&spot)
            {
                work.locks.insert(spot);
            }
        }
        Kind::Choice(options) => {
            let at = options
                .iter()
                .position(|(value, _)| *value == row.typed)
                .unwrap_or(0);
            app.layers.push(Layer::Menu(Menu {
                spot,
                title: row.label,
                options,
                at,
            }));
        }
        Kind::Tick(_) => nudge(app, 1, false),
        _ => {}
    }
}

/// What an action does in a list of values.
pub fn in_menu(app: &mut App, does: Do) {
    let Some(Layer::Menu(menu)) = app.layers.last_mut() else {
        return;
    };
    let last = menu.options.len().saturating_sub(1);
    menu.at = moved(menu.at, last, does).unwrap_or(menu.at);
    let chosen = (does == Do::Accept)
        .then(|| menu.options.get(menu.at).map(|(value, _)| value.clone()))
        .flatten();
    let spot = menu.spot;
    if matches!(does, Do::Accept | Do::Back) {
        app.layers.pop();
    }
    if let Some(value) = chosen
        && let Err(fault) = set(app, spot, &value)
    {
        app.say(fault, Tone::Bad);
    }
}
