//! The plan file: text ⇄ plan. A lossless tree with byte spans ([`Document`]), decoding with every complaint at once
//! ([`decode()`]), a new file from a plan ([`write()`]), changes
//! written into the text they were read from ([`rewrite()`]), sure mends ([`mended()`]), values put at paths ([`assign()`]), two people's changes
//! brought together ([`merge()`]), what changed from one plan to another ([`changes()`]), the rules of thumb
//! ([`guidelines()`], [`beginning()`]), and the screen's settings ([`settings()`]).
//! What is saved must read alike by a second parser as well ([`agrees()`]).

mod builder;
mod changes;
mod comma;
mod decode;
mod diff;
mod document;
mod encode;
mod events;
mod get;
mod guidelines;
mod identity;
mod in_text;
mod keys;
mod law;
mod layout;
mod lines;
mod meant;
mod mending;
mod merge;
mod nearest;
mod numbers;
mod quick;
mod raw;
mod reader;
mod rewrite;
mod schema;
mod second;
mod set;
mod settings;
mod splice;
mod tree;
mod value;
mod values;
mod words;
mod write;

pub use changes::{Change, changes};
pub use decode::{Decoded, decode, decode_in_full};
pub use document::{Document, LARGEST};
pub use get::{Got, get};
pub use guidelines::{beginning, guidelines};
pub use law::law;
pub use lines::{Run, runs};
pub use mending::{Mend, Mended, mended, mends};
pub use merge::{Conflict, Merged, merge};
pub use nearest::nearest;
pub use rewrite::{Rewritten, as_saved, rewrite};
pub use schema::schema;
pub use second::agrees;
pub use set::{Assigned, Assignment, assign};
pub use settings::{OwnKeys, Settings, THEMES, settings};

use crate::plan::Plan;

/// A plan as a new file: block style, one key a line, defaults left out.
pub fn write(plan: &Plan) -> String {
    write::file(&encode::plan(plan))
}
