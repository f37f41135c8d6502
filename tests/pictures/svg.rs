//! A buffer of the screen as an SVG picture: the same bytes each run, no terminal, no font files.

use std::fmt::Write as _;

use ratatui::{
    buffer::{Buffer, Cell},
    style::{Color, Modifier},
};
use unicode_width::UnicodeWidthStr as _;

const CELL: (usize, usize) = (9, 20);
const PAPER: &str = "#1c1f24";
const INK: &str = "#d6d9de";

/// The picture of a buffer, on a dark terminal.
pub fn picture(buffer: &Buffer, title: &str) -> String {
    let area = buffer.area;
    let (columns, lines) = (usize::from(area.width), usize::from(area.height));
    let (width, height) = (columns * CELL.0 + 20, lines * CELL.1 + 20);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"img\">\n<title>{}</title>\n<rect width=\"100%\" height=\"100%\" rx=\"8\" \
         fill=\"{PAPER}\"/>\n<g font-family=\"ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace\" \
         font-size=\"15\" xml:space=\"preserve\">\n",
        escaped(title)
    );
    for line in 0..area.height {
        let mut column = 0;
        while column < area.width {
            let run = run_at(buffer, column, line);
            draw(&mut svg, &run, usize::from(column), usize::from(line));
            column += u16::try_from(run.columns).unwrap_or(1).max(1);
        }
    }
    svg.push_str("</g>\n</svg>\n");
    svg
}

/// Neighbouring cells of one look.
struct Run<'a> {
    cell: &'a Cell,
    text: String,
    columns: usize,
}

fn run_at(buffer: &Buffer, column: u16, line: u16) -> Run<'_> {
    let cell = &buffer[(column, line)];
    let mut run = Run {
        cell,
        text: String::new(),
        columns: 0,
    };
    let mut at = column;
    while at < buffer.area.width {
        let next = &buffer[(at, line)];
        let look = |cell: &Cell| (cell.fg, cell.bg, cell.modifier);
        if look(next) != look(cell) {
            break;
        }
        run.text.push_str(next.symbol());
        let wide = next.symbol().width().max(1);
        run.columns += wide;
        at += u16::try_from(wide).unwrap_or(1);
    }
    run
}

fn draw(svg: &mut String, run: &Run<'_>, column: usize, line: usize) {
    let (mut ink, mut paper) = (colour(run.cell.fg, INK), colour(run.cell.bg, PAPER));
    if run.cell.modifier.contains(Modifier::REVERSED) {
        std::mem::swap(&mut ink, &mut paper);
    }
    let (x, y) = (column * CELL.0 + 10, line * CELL.1 + 10);
    let width = run.columns * CELL.0;
    if paper != PAPER {
        let _ = writeln!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{}\" fill=\"{paper}\"/>",
            CELL.1
        );
    }
    if run.text.trim().is_empty() {
        return;
    }
    let mut look = String::new();
    for (modifier, attribute) in [
        (Modifier::BOLD, " font-weight=\"bold\""),
        (Modifier::DIM, " opacity=\"0.65\""),
        (Modifier::ITALIC, " font-style=\"italic\""),
        (Modifier::UNDERLINED, " text-decoration=\"underline\""),
    ] {
        if run.cell.modifier.contains(modifier) {
            look.push_str(attribute);
        }
    }
    let _ = writeln!(
        svg,
        "<text x=\"{x}\" y=\"{}\" textLength=\"{width}\" fill=\"{ink}\"{look}>{}</text>",
        y + 15,
        escaped(&run.text)
    );
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// A terminal's sixteen colours as a dark theme shows them.
fn colour(colour: Color, otherwise: &str) -> String {
    let named = match colour {
        Color::Black => "#2a2e35",
        Color::Red => "#e06c75",
        Color::Green => "#8fc274",
        Color::Yellow => "#dcb56b",
        Color::Blue => "#6ea8e8",
        Color::Magenta => "#c08adf",
        Color::Cyan => "#5fbdc7",
        Color::Gray => "#b8bdc6",
        Color::DarkGray => "#7d8592",
        Color::LightRed => "#f0868e",
        Color::LightGreen => "#a6d48c",
        Color::LightYellow => "#ecca87",
        Color::LightBlue => "#8fc0f5",
        Color::LightMagenta => "#d3a5ee",
        Color::LightCyan => "#83d3dc",
        Color::White => "#ffffff",
        Color::Rgb(r, g, b) => return format!("#{r:02x}{g:02x}{b:02x}"),
        Color::Indexed(_) | Color::Reset => otherwise,
    };
    named.to_owned()
}
