//! Integration tests: one binary, a module a topic.

mod any;
mod architecture;
mod arithmetic;
mod collisions;
mod commands;
mod complaints;
mod pictures;
mod plans;
mod rules;
mod splices;
mod starter;
mod words;
