//! The screens of the workspace: where a plan lives for five years. Each has a file with the three functions of a
//! step: `rows` says what it shows, `set` what a typed or chosen value changes, `act` what a key does.

pub mod advice;
pub mod budget;
pub mod file;
pub mod kpis;
mod listed;
pub mod lists;
pub mod money;
pub mod offers;
pub mod overview;
pub mod people;
pub mod pillars;
pub mod reviews;
pub mod risks;
pub mod timeline;
