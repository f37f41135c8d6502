//! The keys of the workspace: its screens, and what can be done on one of them alone.

use super::{Action, Do, Group, Scope, Step, action, common::TABS};

/// Where an initiative is worked on as a whole.
const WHOLE: &[Scope] = &[Scope::Initiatives, Scope::Initiative];

/// The actions of the workspace.
pub const ACTIONS: &[Action] = &[
    action!(Do::Go(Step::Overview), &["1"], "go-overview", Move, TABS),
    action!(Do::Go(Step::Budget), &["2"], "go-budget", Move, TABS),
    action!(Do::Go(Step::Timeline), &["3"], "go-timeline", Move, TABS),
    action!(
        Do::Go(Step::Initiatives),
        &["4"],
        "go-initiatives",
        Move,
        TABS
    ),
    action!(Do::Go(Step::Pillars), &["5"], "go-pillars", Move, TABS),
    action!(Do::Go(Step::People), &["6"], "go-people", Move, TABS),
    action!(Do::Go(Step::Risks), &["7"], "go-risks", Move, TABS),
    action!(Do::Go(Step::Money), &["8"], "go-money", Move, TABS),
    action!(Do::Go(Step::Kpis), &["9"], "go-kpis", Move, TABS),
    action!(Do::Go(Step::Reviews), &["0"], "go-reviews", Move, TABS),
    action!(Do::Go(Step::Advice), &["A"], "go-advice", Move, TABS),
    action!(Do::Go(Step::File), &["F"], "go-file", Move, TABS),
    action!(Do::Go(Step::Company), &[], "go-company", Move, TABS),
    action!(Do::Go(Step::Rate), &[], "go-rate", Move, TABS),
    action!(Do::Go(Step::Periods), &[], "go-periods", Move, TABS),
    action!(Do::Go(Step::Categories), &[], "go-categories", Move, TABS),
    action!(
        Do::Go(Step::PillarShares),
        &[],
        "go-pillar-shares",
        Move,
        TABS
    ),
    action!(Do::Go(Step::Phases), &[], "go-phases", Move, TABS),
    action!(Do::Go(Step::Processes), &[], "go-processes", Move, TABS),
    action!(Do::Go(Step::Save), &[], "go-save", Move, TABS),
    // the budget's cells
    action!(
        Do::ColumnBefore,
        &["left", "h"],
        "column-before",
        Move,
        &[Scope::Budget]
    ),
    action!(
        Do::ColumnAfter,
        &["right", "l"],
        "column-after",
        Move,
        &[Scope::Budget]
    ),
    action!(Do::Less, &["-"], "less", Edit, &[Scope::Budget]),
    action!(Do::More, &["+", "="], "more", Edit, &[Scope::Budget]),
    action!(Do::Table, &["t"], "table", Move, &[Scope::Budget]),
    action!(Do::Measure, &["m"], "measure", Move, &[Scope::Budget]),
    // the line of time
    action!(
        Do::SpanEarlier,
        &["left", "h", "-"],
        "span-earlier",
        Edit,
        &[Scope::Timeline]
    ),
    action!(
        Do::SpanLater,
        &["right", "l", "+", "="],
        "span-later",
        Edit,
        &[Scope::Timeline]
    ),
    action!(
        Do::Shorter,
        &["H", "shift-left"],
        "shorter",
        Edit,
        &[Scope::Timeline]
    ),
    action!(
        Do::Longer,
        &["L", "shift-right"],
        "longer",
        Edit,
        &[Scope::Timeline]
    ),
    action!(Do::Zoom, &["z"], "zoom-time", Move, &[Scope::Timeline]),
    action!(
        Do::WindowEarlier,
        &["<"],
        "window-earlier",
        Move,
        &[Scope::Timeline]
    ),
    action!(
        Do::WindowLater,
        &[">"],
        "window-later",
        Move,
        &[Scope::Timeline]
    ),
    // money
    action!(Do::Zoom, &["z"], "zoom", Edit, &[Scope::Tabs]),
    // the table of initiatives
    action!(Do::Filter, &["/"], "filter", Edit, &[Scope::Initiatives]),
    action!(Do::Sort, &["s"], "sort", Edit, &[Scope::Initiatives]),
    action!(Do::Reverse, &["S"], "reverse", Edit, &[Scope::Initiatives]),
    action!(
        Do::Group,
        &["B"],
        "group",
        Move,
        &[Scope::Timeline, Scope::Initiatives]
    ),
    action!(Do::Duplicate, &["D"], "duplicate", Edit, WHOLE),
    action!(Do::Split, &["t"], "split", Edit, WHOLE),
    action!(Do::Stop, &["x"], "stop", Edit, WHOLE),
    action!(
        Do::ColumnBefore,
        &["left", "h"],
        "column-before",
        Move,
        &[Scope::Initiatives]
    ),
    action!(
        Do::ColumnAfter,
        &["right", "l"],
        "column-after",
        Move,
        &[Scope::Initiatives]
    ),
    action!(Do::Less, &["-"], "fold", Edit, &[Scope::Initiatives]),
    action!(Do::More, &["+", "="], "unfold", Edit, &[Scope::Initiatives]),
    action!(
        Do::Go(Step::Suggestions),
        &["I"],
        "go-suggestions",
        Move,
        TABS
    ),
    // what is measured
    action!(Do::Record, &["m"], "record", Edit, &[Scope::Kpis]),
    // the findings
    action!(
        Do::Edit,
        &["enter", "i"],
        "go-there",
        Edit,
        &[Scope::Advice]
    ),
    action!(Do::Mute, &["m"], "mute", Edit, &[Scope::Advice]),
    // the file
    action!(Do::Edit, &["enter", "i"], "to-screen", Edit, &[Scope::File]),
    action!(
        Do::PreviousChange,
        &["left", "h", "<"],
        "previous-change",
        Move,
        &[Scope::File]
    ),
    action!(
        Do::NextChange,
        &["right", "l", ">"],
        "next-change",
        Move,
        &[Scope::File]
    ),
    // anywhere in the workspace
];
