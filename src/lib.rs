//! # The house
//!
//! `roadmap` turns a company's "we should do something with AI" into a plan. It is built like a house with floors;
//! a room uses only what lies below it:
//!
//! ```text
//!   cli                      one file per command
//!   report   tui             two faces: pages and the screen
//!   rules                    advice: plan + figures → notices
//!   calc     store           arithmetic: plan → figures; files
//!            yaml   locale   text ⇄ plan; words, numbers, money
//!   plan                     nouns: Money, Share, Quarter …, Plan, Edit, Notice
//! ```
//!
//! * [`plan`]: what a plan is. Types that can't hold a wrong state; [`plan::Edit`] is the one way to change one.
//! * [`calc`]: [`calc::Figures`], computed once and whole from a plan, to the cent; [`calc::explain()`] says how.
//! * [`rules`]: rules of thumb with reason, source and mend.
//! * [`yaml`]: the plan file: a lossless tree, decoding with every complaint at once, changes written into the text.
//! * [`store`]: open, save, recent plans.
//! * [`locale`]: every word in English, Dutch and German; numbers and money by region.
//! * [`report`]: the summary as text, Markdown and JSON.
//! * [`tui`]: the screen: the guide, and the tabs that it becomes.
//! * [`cli`]: the commands.
//!
//! Before all that, `build/` cuts the files of messages into tables, and tells the linker what a release is to be like.
//!
//! `plan`, `calc` and `rules` know no terminal, file, clock or language: what they say is a [`plan::Notice`], a code
//! with figures that `locale` words at the faces. A test reads the `use` lines and holds every room to its floor.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::print_stdout,
        clippy::print_stderr,
        clippy::todo,
        clippy::dbg_macro
    )
)]

pub mod calc;
pub mod cli;
pub mod locale;
pub mod plan;
pub mod report;
pub mod rules;
pub mod store;
pub mod tui;
pub mod yaml;
