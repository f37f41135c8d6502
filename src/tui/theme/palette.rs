//! The colours of the themes that bring their own background.

use ratatui::style::Color;

use super::{Depth, Skin};

/// A colour, and the nearest of the terminal's sixteen.
#[derive(Debug, Clone, Copy)]
pub struct Shade(u32, Color);

/// The colours of a theme.
#[derive(Debug)]
pub struct Palette {
    /// The background.
    pub paper: Shade,
    /// Text.
    pub ink: Shade,
    /// Text beside the point.
    pub dim: Shade,
    /// What the eye should find.
    pub accent: Shade,
    /// As it should be.
    pub good: Shade,
    /// Worth a look.
    pub warn: Shade,
    /// Wrong.
    pub bad: Shade,
    series: [Shade; 8],
}

const LIGHT: Palette = Palette {
    paper: Shade(0x00fc_fcfa, Color::White),
    ink: Shade(0x001f_2328, Color::Black),
    dim: Shade(0x0059_6170, Color::DarkGray),
    accent: Shade(0x000b_5cad, Color::Blue),
    good: Shade(0x001a_6b35, Color::Black),
    warn: Shade(0x008a_5200, Color::Magenta),
    bad: Shade(0x00b3_261e, Color::Red),
    series: [
        Shade(0x000b_5cad, Color::Blue),
        Shade(0x007a_3fc0, Color::Magenta),
        Shade(0x000f_6b66, Color::DarkGray),
        Shade(0x0035_701f, Color::Black),
        Shade(0x009c_4a00, Color::Red),
        Shade(0x0074_5800, Color::Blue),
        Shade(0x00b0_2a78, Color::Magenta),
        Shade(0x0059_6170, Color::DarkGray),
    ],
};

const DARK: Palette = Palette {
    paper: Shade(0x0015_181d, Color::Black),
    ink: Shade(0x00d9_dce2, Color::White),
    dim: Shade(0x0098_a0ad, Color::Gray),
    accent: Shade(0x006c_b6ff, Color::LightCyan),
    good: Shade(0x007c_cf8a, Color::LightGreen),
    warn: Shade(0x00e3_b341, Color::LightYellow),
    bad: Shade(0x00ff_7b72, Color::LightRed),
    series: [
        Shade(0x006c_b6ff, Color::LightBlue),
        Shade(0x00d2_a8ff, Color::LightMagenta),
        Shade(0x0056_d4c5, Color::LightCyan),
        Shade(0x008d_db8c, Color::LightGreen),
        Shade(0x00ff_ab70, Color::LightRed),
        Shade(0x00e3_c566, Color::LightYellow),
        Shade(0x00ff_9bce, Color::LightMagenta),
        Shade(0x00b6_bdc8, Color::Gray),
    ],
};

const CONTRAST: Palette = Palette {
    paper: Shade(0x0000_0000, Color::Black),
    ink: Shade(0x00ff_ffff, Color::White),
    dim: Shade(0x00d0_d0d0, Color::Gray),
    accent: Shade(0x00ff_ff00, Color::LightYellow),
    good: Shade(0x0000_ff87, Color::LightGreen),
    warn: Shade(0x00ff_d700, Color::LightYellow),
    bad: Shade(0x00ff_afaf, Color::LightRed),
    series: [
        Shade(0x005f_d7ff, Color::LightCyan),
        Shade(0x00d7_afff, Color::LightMagenta),
        Shade(0x005f_ffd7, Color::LightGreen),
        Shade(0x00af_ff5f, Color::LightGreen),
        Shade(0x00ff_af5f, Color::LightRed),
        Shade(0x00ff_ff5f, Color::LightYellow),
        Shade(0x00ff_afff, Color::LightMagenta),
        Shade(0x00d0_d0d0, Color::Gray),
    ],
};

/// The series in the terminal's own colours; each stands beside its letter.
pub const DEFAULT_SERIES: [Color; 8] = [
    Color::LightBlue,
    Color::LightMagenta,
    Color::Cyan,
    Color::Green,
    Color::LightRed,
    Color::Yellow,
    Color::Magenta,
    Color::Reset,
];

/// The item at a position, counted round.
pub fn in_turn<T: Copy, const N: usize>(all: &[T; N], at: usize) -> Option<T> {
    all.iter().copied().cycle().nth(at.checked_rem(N)?)
}

impl Palette {
    /// Of a theme that brings its background.
    pub const fn of(skin: Skin) -> Option<&'static Self> {
        match skin {
            Skin::Light => Some(&LIGHT),
            Skin::Dark => Some(&DARK),
            Skin::Contrast => Some(&CONTRAST),
            Skin::Terminal | Skin::Mono => None,
        }
    }

    /// The colour of a series.
    pub fn series(&self, at: usize) -> Shade {
        in_turn(&self.series, at).unwrap_or(self.ink)
    }
}

impl Shade {
    /// As a terminal of some depth shows it.
    pub fn at(self, depth: Depth) -> Color {
        match depth {
            Depth::Sixteen => self.1,
            Depth::Indexed => Color::Indexed(self.nearest()),
            Depth::Full => {
                let [_, red, green, blue] = self.0.to_be_bytes();
                Color::Rgb(red, green, blue)
            }
        }
    }

    /// The nearest of the 240 colours that every terminal with 256 has alike.
    fn nearest(self) -> u8 {
        let distance = |index: &u8| {
            let [_, red, green, blue] = self.0.to_be_bytes();
            [red, green, blue]
                .into_iter()
                .zip(indexed(*index))
                .map(|(one, other)| u32::from(one.abs_diff(other)).pow(2))
                .fold(0, u32::saturating_add)
        };
        (16..=u8::MAX).min_by_key(distance).unwrap_or(u8::MAX)
    }
}

/// The parts of one of the 256 colours: a cube of six by six by six, then greys.
fn indexed(index: u8) -> [u8; 3] {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    if index >= 232 {
        return [index
            .saturating_sub(232)
            .saturating_mul(10)
            .saturating_add(8); 3];
    }
    let at = index.saturating_sub(16);
    [at / 36, at / 6 % 6, at % 6]
        .map(|step| STEPS.get(usize::from(step)).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How bright a colour is to the eye, 0 to 1 (WCAG).
    fn brightness(parts: [u8; 3]) -> f64 {
        let [red, green, blue] = parts.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.03928 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
        let (one, other) = (brightness(one), brightness(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn parts(colour: Color) -> [u8; 3] {
        match colour {
            Color::Rgb(red, green, blue) => [red, green, blue],
            Color::Indexed(index) => indexed(index),
            _ => panic!("{colour:?} is the terminal's own"),
        }
    }

    #[test]
    fn every_tone_stands_out_from_its_background() {
        for (skin, least) in [(Skin::Light, 4.5), (Skin::Dark, 4.5), (Skin::Contrast, 7.0)] {
            let p = Palette::of(skin).unwrap();
            let tones = [p.ink, p.dim, p.accent, p.good, p.warn, p.bad];
            for shade in tones.into_iter().chain(p.series) {
                for depth in [Depth::Full, Depth::Indexed] {
                    let found = contrast(parts(shade.at(depth)), parts(p.paper.at(depth)));
                    assert!(
                        found >= least,
                        "{shade:?} in {skin:?}, {depth:?}: {found:.2}"
                    );
                }
            }
        }
    }

    /// The terminal's own colours as widely used terminals show them: the colour on the light and the dark backgrounds
    /// that come with them. No single colour has 4.5:1 on white and on black; these have 3:1 almost everywhere, and
    /// what they say stands in a word or sign as well.
    #[test]
    fn the_default_tones_can_be_read_on_white_and_on_black() {
        const XTERM: [(Color, u32); 3] = [
            (Color::LightBlue, 0x5c_5cff),
            (Color::LightRed, 0xff_0000),
            (Color::LightMagenta, 0xff_00ff),
        ];
        const GNOME: [(Color, u32); 3] = [
            (Color::LightBlue, 0x2a_7bde),
            (Color::LightRed, 0xf6_6151),
            (Color::LightMagenta, 0xc0_61cb),
        ];
        let rgb = |colour: u32| {
            let [_, red, green, blue] = colour.to_be_bytes();
            [red, green, blue]
        };
        for palette in [XTERM, GNOME] {
            for (colour, shown) in palette {
                for paper in [[0; 3], [255; 3]] {
                    let found = contrast(rgb(shown), paper);
                    assert!(found >= 3.0, "{colour:?} on {paper:?}: {found:.2}");
                }
            }
        }
    }
}
