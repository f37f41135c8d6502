//! Draws the program from its state: title, tabs, page, footer, and what lies over them. Never changes the state.

use ratatui::{buffer::Buffer, layout::Rect};

use super::{
    app::{App, Screen},
    footer,
    hits::{Hits, Target},
    layers_view,
    paint::{Canvas, cells},
    rows_view, side_view, tabs_view,
    theme::{Sign, Tone},
    welcome,
    work::{Way, Work},
};
use crate::{
    locale::{Safe, width},
    plan::Arg,
};

/// Below this there is no room for a page.
const LEAST: (u16, u16) = (24, 6);
/// From this width a panel beside the page explains.
pub const SIDE_FROM: u16 = 120;
/// A page need not be wider.
const PAGE_WIDTH: u16 = 96;

/// One frame, on empty cells. Says where the cursor is, if it shows.
pub fn draw(app: &App, buffer: &mut Buffer, hits: &mut Hits) -> Option<(u16, u16)> {
    hits.clear();
    let area = buffer.area;
    if let Some(paper) = app.theme.paper() {
        for cell in &mut buffer.content {
            cell.set_style(paper);
        }
    }
    let mut canvas = Canvas {
        buffer,
        theme: app.theme,
        cursor: None,
    };
    if area.width < LEAST.0 || area.height < LEAST.1 {
        let words = app.t("too-small");
        canvas.paragraph(area, &words, app.theme.tone(Tone::Plain));
        return None;
    }
    match &app.screen {
        Screen::Welcome(at) => draw_welcome(app, &mut canvas, hits, area, *at),
        Screen::Work(work) => draw_work(app, work, &mut canvas, hits, area),
    }
    footer::draw(app, &mut canvas, hits, area);
    layers_view::draw(app, &mut canvas, hits, area);
    canvas.cursor
}

fn draw_welcome(app: &App, canvas: &mut Canvas<'_>, hits: &mut Hits, area: Rect, at: usize) {
    let theme = app.theme;
    let inner = area.width.saturating_sub(4).min(PAGE_WIDTH);
    let x = 2;
    canvas.put(
        x,
        1,
        inner,
        &app.t("welcome-title"),
        theme.tone(Tone::Accent),
    );
    let lead = Rect::new(x, 2, inner, 2);
    let lead = canvas.paragraph(lead, &app.t("welcome-lead"), theme.tone(Tone::Dim));
    let top = lead.saturating_add(3);
    let choices = welcome::choices(app);
    let room = usize::from(area.height.saturating_sub(top).saturating_sub(1));
    let first = at.saturating_add(1).saturating_sub(room);
    let words: Vec<(Safe, Safe)> = choices.iter().map(|choice| choice.words(app)).collect();
    let wide = words
        .iter()
        .map(|(name, _)| cells(width(name.as_str())))
        .max()
        .unwrap_or(0)
        .min(inner / 2)
        .saturating_add(4);
    for (line, (place, (name, note))) in words.iter().enumerate().skip(first).take(room).enumerate()
    {
        let y = top.saturating_add(cells(line));
        let row = Rect::new(x, y, inner, 1);
        if place == at {
            canvas.sign(x, y, Sign::Here, theme.tone(Tone::Accent));
        }
        canvas.put(
            x.saturating_add(2),
            y,
            wide.saturating_sub(4),
            name,
            theme.tone(Tone::Plain),
        );
        let rest = inner.saturating_sub(wide);
        canvas.put(x.saturating_add(wide), y, rest, note, theme.tone(Tone::Dim));
        if place == at {
            canvas.style(Rect::new(x, y, wide.saturating_sub(2), 1), theme.selected());
        }
        hits.add(row, Target::Line(place));
    }
}

fn draw_work(app: &App, work: &Work, canvas: &mut Canvas<'_>, hits: &mut Hits, area: Rect) {
    title(app, work, canvas, area);
    let mut top = 1;
    if work.way == Way::Tabs && area.height >= 10 {
        tabs_view::draw(
            app,
            work,
            canvas,
            hits,
            Rect::new(1, 1, area.width.saturating_sub(2), 1),
        );
        top = 2;
    }
    canvas.rule(
        Rect::new(1, top, area.width.saturating_sub(2), 1),
        app.theme.tone(Tone::Dim),
    );
    top = top.saturating_add(1);
    let height = area.height.saturating_sub(top).saturating_sub(1);
    let rows = app.rows();
    let page = Rect::new(1, top, page_width(area.width), height);
    if area.width >= SIDE_FROM {
        let side = side_view::width(area.width);
        let side = Rect::new(page.right().saturating_add(1), top, side, height);
        side_view::draw(app, work, &rows, canvas, side);
    }
    rows_view::draw(app, work, &rows, canvas, hits, page);
}

/// The width of the page in a window, beside which a panel may stand.
pub const fn page_width(window: u16) -> u16 {
    match window {
        SIDE_FROM.. => window
            .saturating_sub(side_view::width(window))
            .saturating_sub(3),
        _ => window.saturating_sub(2),
    }
}

/// Plan, step, and whether it is saved.
fn title(app: &App, work: &Work, canvas: &mut Canvas<'_>, area: Rect) {
    let theme = app.theme;
    let name = match work.plan.company.name.as_str() {
        "" => app.t("title-new"),
        name => Safe::line(name),
    };
    let step = app.locale.text(work.page.step.message());
    let place = match work.way {
        Way::Tabs if work.page.step.tab() == work.page.step => String::new(),
        Way::Tabs => step,
        Way::Long | Way::Short if !work.steps().contains(&work.page.step) => step,
        Way::Long | Way::Short => app.locale.say(
            "title-step",
            &[
                ("at", Arg::Count(work.position().saturating_add(1))),
                ("of", Arg::Count(work.steps().len())),
                ("step", Arg::Text(step)),
            ],
        ),
    };
    let saved = if work.unsaved() {
        format!(
            "{} {}",
            app.locale.text("title-unsaved"),
            theme.sign(Sign::Unsaved)
        )
    } else if work.path.is_some() {
        app.locale.text("title-saved")
    } else {
        String::new()
    };
    let now = match (work.way, app.now()) {
        (Way::Tabs, Some(now)) => app
            .locale
            .say("title-now", &[("quarter", Arg::Quarter(now))]),
        _ => String::new(),
    };
    let held = if work.held.is_some() {
        app.locale.text("title-read-only")
    } else if app.protected {
        String::new()
    } else {
        app.locale.text("title-not-protected")
    };
    let right: Vec<&str> = [place.as_str(), now.as_str(), held.as_str(), saved.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    let right = Safe::line(&right.join("   "));
    let right_width = cells(width(right.as_str()));
    let room = area.width.saturating_sub(2);
    let left = room.saturating_sub(right_width).saturating_sub(2);
    canvas.put(1, 0, left, &name, theme.tone(Tone::Head));
    let tone = if work.unsaved() || !held.is_empty() {
        Tone::Warn
    } else {
        Tone::Dim
    };
    canvas.put_right(1, 0, room, &right, theme.tone(tone));
}
