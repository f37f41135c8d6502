//! Ways out that a screen offers under its rows, each on a key.

use crate::{
    locale::Safe,
    plan::Edit,
    tui::{
        actions::{Do, Scope},
        steps::{Answer, Cx},
    },
};

/// The ways in one line, each behind its key; nothing where there is none.
pub fn words(cx: &Cx<'_>, ways: &[(Safe, Edit)]) -> Option<Safe> {
    let ways: Vec<String> = Do::WAYS
        .into_iter()
        .zip(ways)
        .map(|(does, (name, _))| {
            let key = cx.key(Scope::Tabs, does);
            format!("[{key}] {name}")
        })
        .collect();
    let list = [("ways", crate::plan::Arg::Text(ways.join("   ")))];
    (!ways.is_empty()).then(|| cx.say("offers", &list))
}

/// Takes the way of a key.
pub fn take(does: Do, ways: Vec<(Safe, Edit)>) -> Answer {
    let way = does.way().and_then(|at| ways.into_iter().nth(at));
    way.map_or(Answer::Nothing, |(name, edit)| {
        Answer::Edit(edit, name, None)
    })
}
