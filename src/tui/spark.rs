//! Heights in one line of text, from an eighth of it to the whole: a row of figures as a small picture.

use crate::plan::Number;

const HEIGHTS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
/// Heights without blocks: a line at the bottom, in the middle, above.
const PLAIN: [&str; 8] = ["_", "_", ".", "-", "-", "=", "=", "#"];
/// The lowest of several figures is still seen.
const LEAST: f64 = 0.125;

/// The sign of a height from 0 to 1; nothing for no height.
pub fn sign(height: f64, ascii: bool) -> Option<&'static str> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a height of at most eight"
    )]
    let eighths = (height.clamp(0.0, 1.0) * 8.0).ceil() as usize;
    let signs = if ascii { PLAIN } else { HEIGHTS };
    eighths.checked_sub(1).and_then(|at| signs.get(at)).copied()
}

/// Figures beside each other, each as high as it lies between the lowest and the highest of them.
pub fn line(figures: &[Number], ascii: bool) -> String {
    let all = || figures.iter().map(|figure| figure.as_f64());
    let low = all().fold(f64::INFINITY, f64::min);
    let high = all().fold(f64::NEG_INFINITY, f64::max);
    let height = |figure: f64| {
        if high > low {
            LEAST + (1.0 - LEAST) * (figure - low) / (high - low)
        } else {
            0.5
        }
    };
    all()
        .filter_map(|figure| sign(height(figure), ascii))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_stand_between_the_lowest_and_the_highest() {
        let figures = |all: &[i64]| all.iter().map(|of| Number::whole(*of)).collect::<Vec<_>>();
        assert_eq!(line(&figures(&[0, 10, 35, 70]), false), "▁▂▅█");
        assert_eq!(line(&figures(&[9, 1]), false), "█▁");
        assert_eq!(line(&figures(&[5, 5]), false), "▄▄");
        assert_eq!(line(&figures(&[-1, 0, 1]), true), "_-#");
        assert_eq!(line(&[], false), "");
    }
}
