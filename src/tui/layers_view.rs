//! What lies over the screen: help, palette, a list of values, a question. Each takes the lower part of the screen.

use ratatui::layout::Rect;

use super::{
    app::{App, Ask, Layer, Menu, Search},
    decide, help,
    hits::{Hits, Target},
    paint::{Canvas, cells, wrap},
    theme::{Sign, Tone},
};
use crate::locale::{Safe, width};

/// Draws the topmost layer.
pub fn draw(app: &App, canvas: &mut Canvas<'_>, hits: &mut Hits, area: Rect) {
    let Some(layer) = app.layers.last() else {
        return;
    };
    let above_footer = area.height.saturating_sub(1);
    match layer {
        Layer::Help(search) => search_layer(app, search, "help-title", canvas, hits, area),
        Layer::Palette(search) => search_layer(app, search, "palette-title", canvas, hits, area),
        Layer::Menu(menu) => {
            let height = cells(menu.options.len())
                .saturating_add(2)
                .min(above_footer);
            let place = panel(app, canvas, hits, area, height, &menu.title);
            draw_menu(app, menu, canvas, hits, place);
        }
        Layer::Ask(ask) => {
            let lines = wrap(&ask.question, usize::from(area.width.saturating_sub(4)));
            let height = cells(lines.len()).saturating_add(5).min(above_footer);
            let place = panel(app, canvas, hits, area, height, &app.t("ask-title"));
            draw_ask(app, ask, canvas, hits, place);
        }
        Layer::Decide(decision) => {
            let height = decision.height(area.width.saturating_sub(4));
            let height = height.min(above_footer);
            let place = panel(app, canvas, hits, area, height, &decision.title);
            decide::draw_decision(decision, canvas, hits, place);
        }
        Layer::Read(reading) => {
            let place = panel(app, canvas, hits, area, above_footer, &reading.title);
            decide::draw_reading(reading, canvas, place);
        }
        Layer::Name(naming) => {
            let place = panel(app, canvas, hits, area, 3, &app.t("decide-name-title"));
            decide::draw_naming(app, naming, canvas, place);
        }
    }
}

/// Clears the lower part of the screen, puts a rule and a title on top, and returns what is left.
fn panel(
    app: &App,
    canvas: &mut Canvas<'_>,
    hits: &mut Hits,
    area: Rect,
    height: u16,
    title: &Safe,
) -> Rect {
    hits.clear();
    let footer = area.bottom().saturating_sub(1);
    let top = footer.saturating_sub(height);
    let place = Rect::new(area.x, top, area.width, height);
    canvas.clear(place);
    canvas.cursor = None;
    canvas.rule(
        Rect::new(1, top, area.width.saturating_sub(2), 1),
        app.theme.tone(Tone::Accent),
    );
    let title = Safe::line(&format!(" {title} "));
    canvas.put(
        3,
        top,
        area.width.saturating_sub(6),
        &title,
        app.theme.tone(Tone::Accent),
    );
    Rect::new(
        2,
        top.saturating_add(1),
        area.width.saturating_sub(4),
        height.saturating_sub(1),
    )
}

fn search_layer(
    app: &App,
    search: &Search,
    title: &str,
    canvas: &mut Canvas<'_>,
    hits: &mut Hits,
    area: Rect,
) {
    let theme = app.theme;
    let place = panel(
        app,
        canvas,
        hits,
        area,
        area.height.saturating_sub(1),
        &app.t(title),
    );
    let prompt = Safe::line(&format!(
        "{} {}",
        app.locale.text("search-prompt"),
        search.line.text()
    ));
    let end = canvas.put(
        place.x,
        place.y,
        place.width,
        &prompt,
        theme.tone(Tone::Plain),
    );
    if search.typing {
        canvas.cursor = Some((end.min(place.right().saturating_sub(1)), place.y));
    }
    let list = Rect::new(
        place.x,
        place.y.saturating_add(2),
        place.width,
        place.height.saturating_sub(2),
    );
    let lines = help::lines(app);
    if lines.is_empty() {
        canvas.put(
            list.x,
            list.y,
            list.width,
            &app.t("search-nothing"),
            theme.tone(Tone::Dim),
        );
        return;
    }
    let keys = lines
        .iter()
        .map(|line| cells(width(line.keys.as_str())))
        .max()
        .unwrap_or(0)
        .min(list.width / 3);
    let at = search.at.min(lines.len().saturating_sub(1));
    // a sentence without a key has the whole width
    let wide = |line: &help::Line| match line.does {
        Some(_) => list.width.saturating_sub(keys).saturating_sub(4),
        None => list.width.saturating_sub(2),
    };
    let first = first_shown(&lines, at, wide, usize::from(list.height));
    let mut y = list.y;
    for (place, line) in lines.iter().enumerate().skip(first) {
        if y >= list.bottom() {
            break;
        }
        let can = line.refusal.as_str().is_empty();
        let tone = match (line.heading, can) {
            (true, _) => Tone::Head,
            (false, true) => Tone::Plain,
            (false, false) => Tone::Dim,
        };
        let text = if place == at && !can {
            Safe::line(&format!("{} – {}", line.text, line.refusal))
        } else {
            line.text.clone()
        };
        if place == at {
            canvas.sign(list.x, y, Sign::Here, theme.tone(Tone::Accent));
        }
        canvas.put(
            list.x.saturating_add(2),
            y,
            keys,
            &line.keys,
            theme.tone(Tone::Accent),
        );
        let x = if line.does.is_some() {
            list.x.saturating_add(keys).saturating_add(4)
        } else {
            list.x.saturating_add(2)
        };
        let text_width = wide(line);
        let area = Rect::new(x, y, text_width, list.bottom().saturating_sub(y));
        let used = canvas.paragraph(area, &text, theme.tone(tone)).max(1);
        let whole = Rect::new(list.x, y, list.width, used);
        if place == at && line.does.is_some() {
            canvas.style(Rect::new(x, y, text_width, used), theme.selected());
        }
        hits.add(whole, Target::Line(place));
        y = y.saturating_add(used);
    }
}

/// The first line to show, so that the selected one is seen whole.
fn first_shown(
    lines: &[help::Line],
    at: usize,
    wide: impl Fn(&help::Line) -> u16,
    room: usize,
) -> usize {
    let heights: Vec<usize> = lines
        .iter()
        .enumerate()
        .map(|(place, line)| {
            // the selected line also says why it can't be done
            let reason = if place == at {
                line.refusal.as_str()
            } else {
                ""
            };
            let text = Safe::line(&format!("{}   {reason}", line.text));
            wrap(&text, usize::from(wide(line))).len()
        })
        .collect();
    let up_to: usize = heights.iter().take(at.saturating_add(1)).sum();
    let mut skipped = 0;
    let mut first = 0;
    while up_to.saturating_sub(skipped) > room {
        skipped = skipped.saturating_add(heights.get(first).copied().unwrap_or(1));
        first = first.saturating_add(1);
    }
    first
}

fn draw_menu(app: &App, menu: &Menu, canvas: &mut Canvas<'_>, hits: &mut Hits, place: Rect) {
    let theme = app.theme;
    let room = usize::from(place.height);
    let first = menu.at.saturating_add(1).saturating_sub(room);
    for (line, (at, (_, name))) in menu
        .options
        .iter()
        .enumerate()
        .skip(first)
        .take(room)
        .enumerate()
    {
        let y = place.y.saturating_add(cells(line));
        let x = place.x.saturating_add(2);
        let end = canvas.put(
            x,
            y,
            place.width.saturating_sub(2),
            name,
            theme.tone(Tone::Plain),
        );
        if at == menu.at {
            canvas.sign(place.x, y, Sign::Here, theme.tone(Tone::Accent));
            canvas.style(Rect::new(x, y, end.saturating_sub(x), 1), theme.selected());
        }
        hits.add(Rect::new(place.x, y, place.width, 1), Target::Line(at));
    }
}

fn draw_ask(app: &App, ask: &Ask, canvas: &mut Canvas<'_>, hits: &mut Hits, place: Rect) {
    let theme = app.theme;
    let used = canvas.paragraph(place, &ask.question, theme.tone(Tone::Head));
    for (at, id) in ["ask-no", "ask-yes"].into_iter().enumerate() {
        let y = place
            .y
            .saturating_add(used)
            .saturating_add(1)
            .saturating_add(cells(at));
        if y >= place.bottom() {
            break;
        }
        let x = place.x.saturating_add(2);
        let end = canvas.put(x, y, place.width, &app.t(id), theme.tone(Tone::Plain));
        if ask.yes == (at == 1) {
            canvas.sign(place.x, y, Sign::Here, theme.tone(Tone::Accent));
            canvas.style(Rect::new(x, y, end.saturating_sub(x), 1), theme.selected());
        }
        hits.add(Rect::new(place.x, y, place.width, 1), Target::Line(at));
    }
}
