//! What forms are made of, wherever they stand.

pub(super) mod fields;
