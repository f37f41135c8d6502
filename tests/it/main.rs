//! Integration tests: one binary, a module a topic.

mod any;
mod any_file;
mod architecture;
mod arithmetic;
mod backups;
mod collisions;
mod commands;
mod complaints;
mod diff;
mod driver;
mod journeys;
mod layouts;
mod left_out;
mod mends;
mod merge;
mod pictures;
mod plans;
mod recovery;
mod rules;
mod screens;
mod set;
mod splices;
mod starter;
mod terminal;
mod two_step;
mod words;
