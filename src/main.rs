//! The `roadmap` binary.
fn main() {}
