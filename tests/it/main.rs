//! Integration tests: one binary, a module a topic.

mod any;
mod architecture;
mod arithmetic;
mod commands;
mod plans;
mod starter;
mod words;
