//! Bars made of parts side by side, each in its colour and with its letter.

use ratatui::{layout::Rect, style::Style};

use super::{paint::Canvas, rows::Segment, theme::Sign};
use crate::locale::Safe;

/// Blocks that fill a cell from the left by eighths.
const BLOCKS: [&str; 8] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"];

/// Draws the parts; where two meet inside a cell it has both colours.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, segments: &[Segment]) {
    let ends = ends(segments, area.width);
    let mut written = 0;
    for column in 0..area.width {
        let first = usize::from(column).saturating_mul(8);
        let x = area.x.saturating_add(column);
        let at = ends.iter().position(|end| *end > first);
        let Some((segment, end)) = at.and_then(|at| segments.get(at).zip(ends.get(at))) else {
            break;
        };
        let style = canvas.theme.tone(segment.tone);
        let filled = end.saturating_sub(first).min(8);
        let behind = ends
            .iter()
            .position(|end| *end > first.saturating_add(filled))
            .and_then(|at| segments.get(at))
            .filter(|_| filled < 8);
        // the letter stands in the first cell that is wholly its own
        let number = at.map_or(0, |at| at.saturating_add(1));
        if filled == 8 && written < number {
            written = number;
            let letter = Safe::line(&segment.letter.to_string());
            canvas.put(x, area.y, 1, &letter, style.patch(canvas.theme.selected()));
            continue;
        }
        cell(canvas, (x, area.y), filled, style, behind);
    }
}

fn cell(
    canvas: &mut Canvas<'_>,
    (x, y): (u16, u16),
    filled: usize,
    style: Style,
    behind: Option<&Segment>,
) {
    let theme = canvas.theme;
    if theme.ascii {
        canvas.sign(x, y, Sign::Block, style);
        return;
    }
    let block = |eighths: usize| BLOCKS.get(eighths.saturating_sub(1)).copied();
    let behind = behind.map(|segment| theme.tone(segment.tone));
    let (text, style) = match behind {
        // without colours one can't tell two parts in a cell
        Some(behind) => match behind.fg {
            Some(colour) => (block(filled), style.bg(colour)),
            None => (block(8), if filled >= 4 { style } else { behind }),
        },
        None => (block(filled), style),
    };
    canvas.put(x, y, 1, &Safe::line(text.unwrap_or_default()), style);
}

/// Where each part ends, in eighths of a cell.
fn ends(segments: &[Segment], room: u16) -> Vec<usize> {
    let mut sum = 0.0_f64;
    segments
        .iter()
        .map(|segment| {
            sum += segment.part.max(0.0);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a bar of at most a few hundred cells"
            )]
            let end = (sum.min(1.0) * f64::from(room) * 8.0).round() as usize;
            end
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::{Theme, Tone};
    use ratatui::buffer::Buffer;

    fn text(parts: &[(char, f64)], theme: Theme) -> String {
        let area = Rect::new(0, 0, 12, 1);
        let mut buffer = Buffer::empty(area);
        let mut canvas = Canvas {
            buffer: &mut buffer,
            theme,
            cursor: None,
        };
        let segments: Vec<Segment> = parts
            .iter()
            .enumerate()
            .map(|(at, (letter, part))| Segment {
                tone: Tone::Series(at),
                letter: *letter,
                part: *part,
            })
            .collect();
        draw(&mut canvas, area, &segments);
        (0..12)
            .map(|x| buffer[(x, 0)].symbol().to_owned())
            .collect()
    }

    #[test]
    fn each_part_has_its_letter_and_its_length() {
        let parts = [('P', 0.5), ('T', 0.25), ('A', 0.125)];
        assert_eq!(text(&parts, Theme::new(true, false)), "P█████T██A▌ ");
        assert_eq!(text(&parts, Theme::new(false, true)), "P#####T##A# ");
        // a part of nothing has no letter
        assert_eq!(
            text(&[('P', 0.0), ('T', 1.0)], Theme::new(true, false)),
            "T███████████"
        );
    }
}
