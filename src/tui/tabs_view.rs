//! The line of tabs.

use ratatui::layout::Rect;

use super::{
    actions::{Do, Scope},
    app::App,
    hits::{Hits, Target},
    paint::{Canvas, cells},
    theme::{Sign, Tone},
    work::Work,
};
use crate::locale::{Safe, width};

/// Draws them; where they do not fit, those around the open one. What stands for the others leads to the nearest of them.
pub fn draw(app: &App, work: &Work, canvas: &mut Canvas<'_>, hits: &mut Hits, area: Rect) {
    let theme = app.theme;
    let names = work.tabs(&app.locale, theme.ascii, |step| {
        let key = app.key_of(Scope::Tabs, Do::Go(step));
        let name = app.locale.text(step.message());
        Safe::line(format!("{key} {name}").trim())
    });
    let size = |name: &Safe| cells(width(name.as_str())).saturating_add(2);
    let open = work.position();
    let mut first = 0;
    let up_to_open = |first: usize| -> u16 {
        names
            .iter()
            .take(open.saturating_add(1))
            .skip(first)
            .map(size)
            .fold(0, u16::saturating_add)
    };
    while first < open && up_to_open(first).saturating_add(2) > area.width {
        first = first.saturating_add(1);
    }
    let mut x = area.x;
    if first > 0 {
        canvas.put(x, area.y, 2, &Safe::line("…"), theme.tone(Tone::Dim));
        if let Some(step) = work.steps().get(first.saturating_sub(1)) {
            hits.add(Rect::new(x, area.y, 2, 1), Target::Step(*step));
        }
        x = x.saturating_add(2);
    }
    for (at, name) in names.iter().enumerate().skip(first) {
        let wide = size(name).saturating_sub(2);
        let room = area.right().saturating_sub(x);
        if room < wide.saturating_add(2) && at.saturating_add(1) < names.len() || room < wide {
            let end = area.right().saturating_sub(1);
            canvas.sign(end, area.y, Sign::More, theme.tone(Tone::Dim));
            if let Some(step) = work.steps().get(at) {
                // the last tab may reach to the sign
                let from = x.min(end);
                let wide = area.right().saturating_sub(from);
                hits.add(Rect::new(from, area.y, wide, 1), Target::Step(*step));
            }
            break;
        }
        let tone = if at == open { Tone::Accent } else { Tone::Dim };
        canvas.put(x, area.y, wide, name, theme.tone(tone));
        let place = Rect::new(x, area.y, wide, 1);
        if at == open {
            canvas.style(place, theme.selected());
        }
        if let Some(step) = work.steps().get(at) {
            hits.add(place, Target::Step(*step));
        }
        x = x.saturating_add(wide).saturating_add(2);
    }
}
