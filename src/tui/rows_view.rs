//! Lays out the rows of a page: forms, tables, bars, the open field; scrolls so that the selected row is seen.

use std::rc::Rc;

use ratatui::layout::Rect;

use super::{
    app::App,
    bars_view::{draw_bar, slider},
    hits::{Hits, Target},
    paint::{Canvas, cells, filled},
    rows::{Kind, Row, Spot},
    steps,
    table::{GAP, Layout, Table},
    theme::{Sign, Tone},
    work::Work,
};
use crate::locale::{Safe, Side, width};

/// Room for the sign of the selected row.
const MARGIN: u16 = 2;
/// Draws the page.
pub fn draw(
    app: &App,
    work: &Work,
    rows: &Rc<[Row]>,
    canvas: &mut Canvas<'_>,
    hits: &mut Hits,
    area: Rect,
) {
    let lead = app.cx(work);
    let question = steps::lead(work.page, &lead);
    let mut top = area.y;
    if area.height >= 8 {
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
    let body = Rect::new(area.x, top, area.width, area.bottom().saturating_sub(top));
    let selected = work.selected(rows);
    // the last column is for the signs that there is more
    let inner = body.width.saturating_sub(MARGIN).saturating_sub(1);
    let layout = Layout::of(&work.layout, rows, inner);
    let heights: Vec<usize> = rows
        .iter()
        .zip(&layout.heights)
        .map(|(row, base)| height(app, work, row, *base))
        .collect();
    // what only shows, below the selected row, comes into sight with it
    let followers = rows
        .iter()
        .skip(selected.map_or(0, |at| at.saturating_add(1)))
        .take_while(|row| !row.can_select())
        .count();
    let first = first_line(&heights, selected, followers, usize::from(body.height));
    let fallback = Table::default();
    let mut line = 0_usize;
    for (at, row) in rows.iter().enumerate() {
        let tall = heights.get(at).copied().unwrap_or(1);
        if line >= first {
            let y = body.y.saturating_add(cells(line.saturating_sub(first)));
            if y.saturating_add(cells(tall)) > body.bottom() {
                break;
            }
            let place = Rect::new(body.x, y, body.width.saturating_sub(1), cells(tall));
            let is_selected = selected == Some(at);
            let table = layout.tables.get(at).map_or(&fallback, Rc::as_ref);
            draw_row(
                app,
                work,
                row,
                canvas,
                place,
                (layout.form, table),
                is_selected,
            );
            if let Some(spot) = row.spot {
                hits.add(place, Target::Row(spot));
            }
            for cell in &row.grid {
                if let Some((x, wide)) = table.cell(cell.at) {
                    let x = place.x.saturating_add(MARGIN).saturating_add(x);
                    hits.add(Rect::new(x, place.y, wide, 1), Target::Row(cell.spot));
                }
            }
        }
        line = line.saturating_add(tall);
    }
    let total: usize = heights.iter().sum();
    scroll_signs(canvas, body, first, total);
}

/// Signs that there is more above or below.
fn scroll_signs(canvas: &mut Canvas<'_>, body: Rect, first: usize, total: usize) {
    let x = body.right().saturating_sub(1);
    let dim = canvas.theme.tone(Tone::Dim);
    let (up, down) = if canvas.theme.ascii {
        ("^", "v")
    } else {
        ("▲", "▼")
    };
    if first > 0 {
        canvas.put(x, body.y, 1, &Safe::line(up), dim);
    }
    if total > first.saturating_add(usize::from(body.height)) {
        let y = body.bottom().saturating_sub(1);
        canvas.put(x, y, 1, &Safe::line(down), dim);
    }
}

/// The first line to show: the selected row stands inside, with some air where there is.
fn first_line(heights: &[usize], selected: Option<usize>, followers: usize, room: usize) -> usize {
    let total: usize = heights.iter().sum();
    let Some(selected) = selected.filter(|_| total > room) else {
        return 0;
    };
    let above: usize = heights.iter().take(selected).sum();
    let tall = heights.get(selected).copied().unwrap_or(1);
    let below: usize = heights
        .iter()
        .skip(selected.saturating_add(1))
        .take(followers)
        .sum();
    let air = below.max(room / 3);
    let wanted = above
        .saturating_add(tall)
        .saturating_add(air)
        .saturating_sub(room);
    // whole rows only, so that none is cut
    let most = total.saturating_sub(room);
    let mut first = 0;
    for height in heights {
        if first >= wanted.min(most) {
            break;
        }
        first = first.saturating_add(*height);
    }
    first.min(above)
}

fn is_open(work: &Work, row: &Row) -> bool {
    work.field
        .as_ref()
        .is_some_and(|field| row.spots().any(|spot| spot == field.spot))
}

/// With the line below an open field.
fn height(app: &App, work: &Work, row: &Row, base: usize) -> usize {
    let understood = is_open(work, row) && understood(app, work).is_some();
    base.saturating_add(usize::from(understood))
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
            let area = Rect::new(
                x.saturating_sub(1),
                place.y,
                inner.saturating_add(1),
                place.height,
            );
            canvas.paragraph(area, &row.label, style);
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
        let area = Rect::new(x, place.y, room.min(60), 1);
        field(app, work, canvas, area);
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
    canvas.put(x, y, table.label, &row.label, style);
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
        x = x.saturating_add(table.bar);
    }
    let in_grid = row
        .grid
        .iter()
        .find(|cell| selected && Some(cell.spot) == selected_spot(work, row));
    for (at, (cell, wide)) in row.cells.iter().zip(&table.cells).enumerate() {
        x = x.saturating_add(GAP);
        canvas.put_right(x, y, *wide, cell, style);
        if in_grid.is_some_and(|cell| cell.at == at) {
            let area = Rect::new(x, y, *wide, 1);
            canvas.style(area, theme.selected());
            if is_open(work, row) {
                field(app, work, canvas, area);
                let inner = place.right().saturating_sub(start);
                below(app, work, canvas, start, y.saturating_add(1), inner);
            }
        }
        x = x.saturating_add(*wide);
    }
    if selected && in_grid.is_none() {
        let area = Rect::new(start, y, shown.saturating_sub(start), 1);
        canvas.style(area, theme.selected());
    }
    x = x.saturating_add(GAP);
    if let (Some(bar), false) = (&row.bar, table.bar_first) {
        draw_bar(canvas, bar, Rect::new(x, y, table.bar, 1));
        x = x.saturating_add(table.bar).saturating_add(GAP);
    }
    let note = match row.kind {
        Kind::Share(true) => app.t("share-locked"),
        _ => row.note.clone(),
    };
    let room = place.right().saturating_sub(x);
    canvas.put(x, y, room, &note, theme.tone(Tone::Dim));
}

/// By which of its names a selected row is selected.
fn selected_spot(work: &Work, row: &Row) -> Option<Spot> {
    work.places
        .get(&work.page)
        .copied()
        .filter(|wanted| row.spots().any(|spot| spot == *wanted))
        .or_else(|| row.spots().next())
}

/// The text being typed.
fn field(app: &App, work: &Work, canvas: &mut Canvas<'_>, area: Rect) {
    let Some(field) = &work.field else { return };
    let room = usize::from(area.width.saturating_sub(1));
    let scroll = field.line.scroll(room);
    let shown = Safe::line(&skip_columns(field.line.text(), scroll));
    let text = filled(&shown, area.width, Side::Left);
    canvas.put(area.x, area.y, area.width, &text, app.theme.field());
    let column = cells(field.line.cursor().saturating_sub(scroll));
    let x = area.x.saturating_add(column);
    canvas.cursor = Some((x.min(area.right().saturating_sub(1)), area.y));
}

fn skip_columns(text: &str, columns: usize) -> String {
    let mut skipped = 0;
    let mut rest = String::new();
    for c in text.chars() {
        if skipped < columns {
            skipped = skipped.saturating_add(width(c.encode_utf8(&mut [0; 4])));
        } else {
            rest.push(c);
        }
    }
    rest
}

/// Under the field: how the text is understood, or why it is not.
fn below(app: &App, work: &Work, canvas: &mut Canvas<'_>, x: u16, y: u16, room: u16) {
    if let Some((text, tone)) = understood(app, work) {
        canvas.put(x, y, room, &text, app.theme.tone(tone));
    }
}

fn understood(app: &App, work: &Work) -> Option<(Safe, Tone)> {
    let field = work.field.as_ref()?;
    let text = field.line.text();
    if text.is_empty() {
        return None;
    }
    match steps::set(work.page, &app.cx(work), field.spot, text) {
        Ok(change) if change.shows.as_str() == text => None,
        Ok(change) => Some((Safe::line(&format!("= {}", change.shows)), Tone::Good)),
        Err(fault) => {
            let sign = app.theme.sign(Sign::Bad);
            Some((Safe::line(&format!("{sign} {fault}")), Tone::Bad))
        }
    }
}
