//! Integration tests.

mod plans;
mod words;
