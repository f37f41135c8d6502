//! Categories and pillars side by side: each has one colour and one letter, the same on every screen.

use super::theme::Tone;
use crate::{
    locale::Locale,
    plan::{Id, Pillar, Plan, StandardCategory},
};

/// What stands for a category or a pillar in bars, tables and legends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Series {
    /// Its colour.
    pub tone: Tone,
    /// Its letter.
    pub letter: char,
}

/// The first colour after those of people, technology, processes, data and advice.
const FIRST_OWN: usize = 5;

/// Of a pillar.
pub fn of_pillar(pillar: Pillar, locale: &Locale) -> Series {
    let (at, letter) = match pillar {
        Pillar::People => (0, "letter-people"),
        Pillar::Technology => (1, "letter-technology"),
        Pillar::Processes => (2, "letter-processes"),
        Pillar::Data => (3, "letter-data"),
    };
    Series {
        tone: Tone::Series(at),
        letter: locale.text(letter).chars().next().unwrap_or('?'),
    }
}

/// Of the plan's categories, in its order. People and technology are also pillars, and look alike as both. A letter is
/// the first of the name that no category before it has.
pub fn of_categories(plan: &Plan, locale: &Locale) -> Vec<(Id, Series)> {
    let periods = plan.budget.periods.iter();
    let of_periods = periods.flat_map(|period| &period.categories);
    let mut taken = Vec::new();
    let mut own = FIRST_OWN;
    let mut all: Vec<(Id, Series)> = Vec::new();
    for (id, _) in plan.budget.categories.iter().chain(of_periods) {
        if all.iter().any(|(known, _)| known == id) {
            continue;
        }
        let at = match StandardCategory::of(id) {
            Some(StandardCategory::People) => 0,
            Some(StandardCategory::Technology) => 1,
            Some(StandardCategory::Advice) => 4,
            None => {
                own = own.saturating_add(1);
                own.saturating_sub(1)
            }
        };
        let letter = letter(&locale.category(id), &taken);
        taken.push(letter);
        let tone = Tone::Series(at);
        all.push((id.clone(), Series { tone, letter }));
    }
    all
}

fn letter(name: &str, taken: &[char]) -> char {
    let mut letters = name
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .chain('A'..='Z');
    letters.find(|c| !taken.contains(c)).unwrap_or('?')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_categories_have_the_same_letter() {
        let mut taken = Vec::new();
        for (name, expected) in [
            ("People", 'P'),
            ("Premises", 'R'),
            ("Ärzte", 'Ä'),
            ("PR", 'A'),
        ] {
            let found = letter(name, &taken);
            assert_eq!(found, expected, "{name}");
            taken.push(found);
        }
    }
}
