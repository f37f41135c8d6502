//! Numbers that look random and are the same in each run.

/// A die with a seed.
pub struct Dice(u32);

impl Dice {
    pub fn new(seed: u32) -> Self {
        let mut dice = Self(seed.wrapping_mul(2_654_435_769).wrapping_add(1));
        dice.below(1);
        dice
    }

    /// A number from 0, below `most`.
    pub fn below(&mut self, most: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        u32::try_from((u64::from(self.0) * u64::from(most)) >> 32).unwrap()
    }

    /// One of several.
    pub fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(u32::try_from(all.len()).unwrap()) as usize]
    }
}
