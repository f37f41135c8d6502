//! Files: open, save, recent plans.
