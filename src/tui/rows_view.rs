//! Lays out the rows of a page: forms, tables, bars, the open field; scrolls so that the selected row is seen.

use std::{borrow::Cow, rc::Rc};

use ratatui::layout::Rect;

use super::{
    app::App,
    bars_view::{draw_bar, slider},
    chart_view, code_view,
    field_view::{below, field, is_open, understood},
    hits::{Hits, Target},
    paint::{Canvas, cells},
    rows::{Bar, Kind, Row},
    scrolling, steps,
    table::{BESIDE, GAP, Layout, Table, WAY},
    theme::{Sign, Tone},
    time_view,
    work::Work,
};
use crate::locale::{Safe, width};

/// Room for the sign of the selected row.
const MARGIN: u16 = 2;
/// A field in a narrow column is at least so wide while one types.
const LEAST_FIELD: u16 = 12;
/// Below this many lines nothing but the rows is shown.
const LEAST_LINES: u16 = 6;

/// The columns that rows have on a page of this width: the last one is for the signs that there is more.
pub const fn inner(page: u16) -> u16 {
    page.saturating_sub(MARGIN).saturating_sub(1)
}

/// Draws the page.
pub fn draw(
    app: &App,
    work: &Work,
    rows: &Rc<[Row]>,
    canvas: &mut Canvas<'_>,
    hits: &mut Hits,
    area: Rect,
) {
    let cx = app.cx(work);
    let about = work.about(rows, &cx);
    let question = steps::lead(work.page, &cx);
    let mut top = area.y;
    if area.height >= 8 && !question.as_str().is_empty() {
        let room = Rect::new(
            area.x.saturating_add(1),
            top,
            area.width.saturating_sub(2),
            3,
        );
        top = top.saturating_add(canvas.paragraph(room, &question, app.theme.tone(Tone::Head)));
        if area.height >= 16 {
            top = top.saturating_add(1);
        }
    }
    let height = area.bottom().saturating_sub(top);
    let strip = match steps::about_lines(work.page, &cx) {
        lines if height >= lines.saturating_add(LEAST_LINES) => lines,
        _ => 0,
    };
    let body = Rect::new(area.x, top, area.width, height.saturating_sub(strip));
    let inner = inner(body.width);
    let layout = Layout::of(&work.layout, rows, inner);
    let tops = tops(app, work, rows, &layout);
    let selected = work.selected(rows);
    let no_table = Table::default();
    let sight = scrolling::sight(rows, &tops, selected, body);
    for (at, y, tall) in &sight.rows {
        if let Some(row) = rows.get(*at) {
            let width = body.width.saturating_sub(1);
            let place = Rect::new(body.x, *y, width, *tall);
            let table = layout.tables.get(*at).map(Rc::as_ref);
            let lay = (layout.form, table.unwrap_or(&no_table));
            draw_row(app, work, row, canvas, place, lay, selected == Some(*at));
            let mark = about.marks.iter().find(|(spot, _)| row.spot == Some(*spot));
            if let Some((_, sign)) = mark {
                canvas.sign(place.x, place.y, *sign, app.theme.tone(Tone::Accent));
            }
            hit(row, lay.1, place, hits);
        }
    }
    scrolling::signs(canvas, body, &sight);
    let mut rest = Rect::new(
        area.x.saturating_add(1),
        body.bottom(),
        area.width.saturating_sub(2),
        strip,
    );
    for (text, tone) in &about.words {
        let used = canvas.paragraph(rest, text, app.theme.tone(*tone));
        rest.y = rest.y.saturating_add(used);
        rest.height = rest.height.saturating_sub(used);
    }
}

/// The head of what can be folded, with a sign that says whether it is open.
fn folded(app: &App, row: &Row, open: bool) -> Safe {
    let sign = app
        .theme
        .sign(if open { Sign::Choice } else { Sign::Closed });
    Safe::line(&format!("{sign} {}", row.label))
}

/// What the mouse meets in a row.
fn hit(row: &Row, table: &Table, place: Rect, hits: &mut Hits) {
    let target = match row.kind {
        Kind::Columns => Target::Head,
        _ => Target::Row,
    };
    if let Some(spot) = row.spot {
        // the head of the names is no wider than they are
        let wide = match row.kind {
            Kind::Columns => MARGIN.saturating_add(table.label).min(place.width),
            _ => place.width,
        };
        hits.add(
            Rect::new(place.x, place.y, wide, place.height),
            target(spot),
        );
    }
    if let Kind::Way(does) = row.kind {
        hits.add(place, Target::Key(does));
    }
    if let (Some(spot), Some(Bar::Gantt(gantt)), Some(x)) = (row.spot, &row.bar, table.time()) {
        let x = place.x.saturating_add(MARGIN).saturating_add(x);
        let area = Rect::new(x, place.y, table.bar, 1);
        hits.add_time(area, gantt.line);
        for (area, grip) in time_view::grips(area, gantt) {
            hits.add(area, Target::Bar(spot, grip));
        }
    }
    for cell in &row.grid {
        if let Some((x, wide)) = table.cell(cell.at) {
            let x = place.x.saturating_add(MARGIN).saturating_add(x);
            hits.add(Rect::new(x, place.y, wide, 1), target(cell.spot));
        }
    }
}

/// Where each row begins, with the line below an open field.
fn tops<'a>(app: &App, work: &Work, rows: &[Row], layout: &'a Layout) -> Cow<'a, [usize]> {
    let mut tops = Cow::Borrowed(layout.tops.as_slice());
    if understood(app, work).is_some()
        && let Some(open) = rows.iter().position(|row| is_open(work, row))
    {
        for top in tops.to_mut().iter_mut().skip(open.saturating_add(1)) {
            *top = top.saturating_add(1);
        }
    }
    tops
}

fn draw_row(
    app: &App,
    work: &Work,
    row: &Row,
    canvas: &mut Canvas<'_>,
    place: Rect,
    (form, table): (u16, &Table),
    selected: bool,
) {
    let theme = app.theme;
    let x = place.x.saturating_add(MARGIN);
    let inner = place.width.saturating_sub(MARGIN);
    let style = theme.tone(row.tone);
    if selected {
        canvas.sign(place.x, place.y, Sign::Here, theme.tone(Tone::Accent));
    }
    match &row.kind {
        Kind::Gap => {}
        Kind::Heading | Kind::Text => {
            let area = Rect::new(x.saturating_sub(1), place.y, inner, place.height);
            canvas.paragraph(area, &row.label, style);
            if selected {
                canvas.style(area, theme.selected());
            }
        }
        Kind::Way(does) => {
            let key = app.key_of(app.screen_scope(), *does);
            let at = x.saturating_add(WAY.saturating_sub(3));
            canvas.put(at, place.y, 2, &Safe::line(&key), theme.tone(Tone::Accent));
            let area = Rect::new(
                x.saturating_add(WAY),
                place.y,
                inner.saturating_sub(WAY),
                place.height,
            );
            canvas.paragraph(area, &row.label, style);
        }
        Kind::Brief => {
            canvas.put(x.saturating_sub(1), place.y, inner, &row.label, style);
        }
        Kind::Code(gutter) => {
            let area = Rect::new(x, place.y, inner, 1);
            code_view::draw(canvas, area, row, gutter, selected);
        }
        Kind::Chart(chart) => {
            let area = Rect::new(x, place.y, inner, place.height);
            chart_view::draw(canvas, area, chart);
        }
        Kind::Slider { at, low, high } => {
            let area = Rect::new(x, place.y, inner.min(72), place.height);
            slider(canvas, area, (*at, low, high), &row.value, selected);
            if is_open(work, row) {
                let area = Rect::new(x, place.y.saturating_add(2), 16.min(inner), 1);
                canvas.clear(area);
                field(app, work, canvas, area);
                below(app, work, canvas, x, place.y.saturating_add(3), inner);
            }
        }
        Kind::Button => {
            let text = Safe::line(&format!("[ {} ]", row.label));
            let end = canvas.put(x, place.y, inner, &text, theme.tone(Tone::Accent));
            if selected {
                let area = Rect::new(x, place.y, end.saturating_sub(x), 1);
                canvas.style(area, theme.selected());
            }
            let note = end.saturating_add(GAP);
            let room = place.right().saturating_sub(note);
            canvas.put(note, place.y, room, &row.note, theme.tone(Tone::Dim));
        }
        _ if row.in_table() => table_row(app, work, row, canvas, place, table, selected),
        Kind::Fold(open) => {
            let text = folded(app, row, *open);
            let end = canvas.put(x, place.y, inner, &text, style);
            if selected {
                let area = Rect::new(x, place.y, end.saturating_sub(x), 1);
                canvas.style(area, theme.selected());
            }
            let note = end.saturating_add(GAP);
            let room = place.right().saturating_sub(note);
            canvas.put(note, place.y, room, &row.note, theme.tone(Tone::Dim));
        }
        _ => form_row(app, work, row, canvas, place, form, selected),
    }
}

fn form_row(
    app: &App,
    work: &Work,
    row: &Row,
    canvas: &mut Canvas<'_>,
    place: Rect,
    form: u16,
    selected: bool,
) {
    let theme = app.theme;
    let x = place.x.saturating_add(MARGIN);
    let label = if selected { Tone::Head } else { Tone::Plain };
    canvas.put(x, place.y, form, &row.label, theme.tone(label));
    let x = x.saturating_add(form).saturating_add(GAP);
    let room = place.right().saturating_sub(x);
    if is_open(work, row) {
        // a number needs little room, and its remark says what it should be; a search, what it has found
        let (wide, with_note) = match row.kind {
            Kind::Number => (20, true),
            Kind::Search => (30, true),
            _ => (60, false),
        };
        let area = Rect::new(x, place.y, room.min(wide), 1);
        field(app, work, canvas, area);
        let note = area.right().saturating_add(GAP);
        if with_note {
            let room = place.right().saturating_sub(note);
            canvas.put(note, place.y, room, &row.note, theme.tone(Tone::Dim));
        }
        below(app, work, canvas, x, place.y.saturating_add(1), room);
        return;
    }
    let text = match &row.kind {
        Kind::Tick(on) => {
            let mark = if *on { "[x]" } else { "[ ]" };
            Safe::line(format!("{mark} {}", row.value).trim_end())
        }
        Kind::Choice(_) if row.value.as_str().is_empty() => {
            Safe::line(&format!("… {}", theme.sign(Sign::Choice)))
        }
        Kind::Choice(_) => Safe::line(&format!("{} {}", row.value, theme.sign(Sign::Choice))),
        _ if row.value.as_str().is_empty() => Safe::line("…"),
        _ => row.value.clone(),
    };
    let end = canvas.put(x, place.y, room, &text, theme.tone(row.tone));
    if selected {
        let area = Rect::new(x, place.y, end.saturating_sub(x).max(1), 1);
        canvas.style(area, theme.selected());
    }
    let note = end.saturating_add(GAP);
    let room = place.right().saturating_sub(note);
    canvas.put(note, place.y, room, &row.note, theme.tone(Tone::Dim));
}

fn table_row(
    app: &App,
    work: &Work,
    row: &Row,
    canvas: &mut Canvas<'_>,
    place: Rect,
    table: &Table,
    selected: bool,
) {
    let theme = app.theme;
    let style = theme.tone(row.tone);
    let y = place.y;
    let mut x = place.x.saturating_add(MARGIN);
    let start = x;
    let wide = if row.has_beside() || !row.note.as_str().is_empty() {
        table.label
    } else {
        place.right().saturating_sub(x)
    };
    match row.kind {
        Kind::Fold(open) => canvas.put(x, y, wide, &folded(app, row, open), style),
        _ => canvas.put(x, y, wide, &row.label, style),
    };
    x = x.saturating_add(table.label);
    let mut shown = x;
    if table.value > 0 {
        x = x.saturating_add(GAP);
        if row.grid.is_empty() && is_open(work, row) {
            let wide = table.value.max(10).min(place.right().saturating_sub(x));
            field(app, work, canvas, Rect::new(x, y, wide, 1));
            let inner = place.right().saturating_sub(start);
            below(app, work, canvas, start, y.saturating_add(1), inner);
            return;
        }
        canvas.put_right(x, y, table.value, &row.value, style);
        x = x.saturating_add(table.value);
        shown = x;
    }
    if table.bar_first {
        x = x.saturating_add(GAP);
        if let Some(bar) = &row.bar {
            draw_bar(canvas, bar, Rect::new(x, y, table.bar, 1));
        }
    }
    let in_grid = row
        .grid
        .iter()
        .filter(|cell| table.cell(cell.at).is_some())
        .find(|cell| selected && Some(cell.spot) == work.spot_in(row));
    for (at, text) in row.cells.iter().enumerate() {
        let Some((from, wide)) = table.cell(at) else {
            continue;
        };
        let x = start.saturating_add(from);
        let cell = row.grid.iter().find(|cell| cell.at == at);
        let own = cell.and_then(|cell| cell.tone);
        let style = own.map_or(style, |tone| theme.tone(tone));
        if table.holds_words(at) {
            canvas.put(x, y, wide, text, style);
        } else {
            canvas.put_right(x, y, wide, text, style);
        }
        if cell.is_some_and(|cell| cell.kind == Kind::Share(true)) {
            let sign = x.saturating_add(wide);
            canvas.sign(sign, y, Sign::Locked, theme.tone(Tone::Accent));
        }
        if in_grid.is_some_and(|cell| cell.at == at) {
            canvas.style(Rect::new(x, y, wide, 1), theme.selected());
            if is_open(work, row) {
                let wide = wide.max(LEAST_FIELD);
                let left = x.min(place.right().saturating_sub(wide));
                field(app, work, canvas, Rect::new(left, y, wide, 1));
                let inner = place.right().saturating_sub(start);
                below(app, work, canvas, start, y.saturating_add(1), inner);
            }
        }
    }
    if selected && in_grid.is_none() {
        let area = Rect::new(start, y, shown.saturating_sub(start), 1);
        canvas.style(area, theme.selected());
    }
    let is_own = work.field.as_ref().map(|field| field.spot) == row.spot;
    if is_own && is_open(work, row) && !row.grid.is_empty() {
        let wide = table.value.max(LEAST_FIELD);
        let area = Rect::new(shown.saturating_sub(table.value), y, wide, 1);
        field(app, work, canvas, area);
        let inner = place.right().saturating_sub(start);
        below(app, work, canvas, start, y.saturating_add(1), inner);
    }
    x = start.saturating_add(table.end()).saturating_add(GAP);
    let note = match row.kind {
        Kind::Share(true) => app.t("share-locked"),
        _ => row.note.clone(),
    };
    let needs = cells(width(note.as_str()));
    let bar = match &row.bar {
        _ if table.bar_first => 0,
        // what it says in words comes first
        Some(Bar::Beside(_)) if x.saturating_add(BESIDE + GAP + needs) > place.right() => 0,
        Some(Bar::Beside(_)) => BESIDE,
        _ => table.bar,
    };
    if let (Some(of), true) = (&row.bar, bar > 0) {
        let room = place.right().saturating_sub(x);
        draw_bar(canvas, of, Rect::new(x, y, bar.min(room), 1));
        x = x.saturating_add(bar).saturating_add(GAP);
    }
    let room = place.right().saturating_sub(x);
    canvas.put(x, y, room, &note, theme.tone(Tone::Dim));
}
