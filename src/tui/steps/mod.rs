//! The steps of the guide, which are the tabs afterwards. Each has a file with three functions: `rows` says what the
//! page shows, `set` what a typed or chosen value changes, `act` what a key does on a row.

pub(super) mod categories;
pub(super) mod company;
pub(super) mod currency;
pub(super) mod cx;
pub(super) mod edits;
pub(super) mod initiative;
pub(super) mod initiatives;
pub(super) mod jump;
pub(super) mod periods;
pub(super) mod phases;
pub(super) mod pillar_shares;
pub(super) mod pilot;
pub(super) mod place;
pub(super) mod processes;
pub(super) mod quick_wins;
pub(super) mod rate;
pub(super) mod removal;
pub(super) mod returns;
pub(super) mod save;
pub(super) mod share_rows;
pub(super) mod shift;
pub(super) mod suggestions;
pub(super) mod whole;

pub use cx::Cx;
pub use initiative::rename_kpi;
pub use phases::years_row;
pub use place::{Page, Part, Step, parent, spot_of};

use super::{
    actions::Do,
    amounts::write_amounts,
    dragging::Grip,
    look::Look,
    rows::{Row, Spot},
    screens,
    theme::{Sign, Tone},
    work::Way,
};
use crate::{
    locale::{Lang, Region, Safe},
    plan::{Edit, Id, Pillar},
};

/// What a value changes.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// The plan.
    Plan(Edit),
    /// The plan, and another row than the next is selected then.
    PlanThen(Edit, Spot),
    /// The file's name.
    File(String),
    /// The folder.
    Folder(String),
    /// The plan, and the language and region of the screen with it.
    Speech(Edit, Lang, Region),
    /// The plan, and then to another page.
    PlanAndGo(Edit, Page),
    /// How the screen shows what it shows.
    Look(Look),
}

/// A value that was understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What it changes.
    pub what: What,
    /// How it was understood.
    pub shows: Safe,
}

impl Change {
    /// Of the plan.
    pub const fn plan(edit: Edit, shows: Safe) -> Self {
        Self {
            what: What::Plan(edit),
            shows,
        }
    }
}

/// What `set` answers: a change, or why not, in words.
pub type Set = Result<Change, Safe>;

/// What a key on a row comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Nothing that the step does.
    Nothing,
    /// A change with its name, and what is selected after it.
    Edit(Edit, Safe, Option<Spot>),
    /// A new initiative behind this one, else at the end. Worked out once it is done: it looks at all of them.
    AddInitiative(Option<usize>),
    /// This initiative goes. Worked out once it is done.
    RemoveInitiative(usize),
    /// A move on the line of time with its name; what has moved, and how it is told.
    Move(Edit, Safe, Spot, Safe),
    /// To another page.
    Go(Page),
    /// To another page, having changed something on the way.
    EditAndGo(Edit, Safe, Page),
    /// The next step.
    Next,
    /// Into the file.
    Save,
    /// On another way, from a step.
    Way(Way, Step),
    /// The screen shows the same otherwise, with words that say how.
    Look(Look, Safe),
    /// To a row of another page.
    GoTo(Page, Spot),
    /// Typing into a row, also one that is there only while it is typed into.
    Type(Spot),
    /// A word about why not.
    Say(Safe),
}

/// The rows of a page.
pub fn rows(page: Page, cx: &Cx<'_>) -> Vec<Row> {
    if let Some(mut rows) = screens::lists::rows(cx) {
        write_amounts(&mut rows, cx.locale, cx.plan.currency().minor_per_unit());
        return rows;
    }
    let mut rows = match (page.step, page.item) {
        (Step::Company, _) => company::rows(cx),
        (Step::Rate, _) => rate::rows(cx),
        (Step::Periods, None) => periods::rows(cx),
        (Step::Periods, Some(_)) => periods::item_rows(cx),
        (Step::Categories, _) => categories::rows(cx),
        (Step::PillarShares, None) => pillar_shares::rows(cx),
        (Step::PillarShares, Some(_)) => pillar_shares::item_rows(cx),
        (Step::Phases, None) => phases::rows(cx),
        (Step::Phases, Some(_)) => phases::item_rows(cx),
        (Step::Initiatives, None) => initiatives::rows(cx),
        (Step::Initiatives, Some(_)) => initiative::rows(cx),
        (Step::Whole, _) => whole::rows(cx),
        (Step::Save, _) => save::rows(cx),
        (Step::Processes, None) => processes::rows(cx),
        (Step::Processes, Some(_)) => processes::item_rows(cx),
        (Step::QuickWins, _) => quick_wins::rows(cx),
        (Step::Pilot, _) => pilot::rows(cx),
        (Step::Suggestions, _) => suggestions::rows(cx),
        (Step::Overview, _) => screens::overview::rows(cx),
        (Step::Budget, _) => screens::budget::rows(cx),
        (Step::Timeline, _) => screens::timeline::rows(cx),
        (Step::Pillars, _) => screens::pillars::rows(cx),
        (Step::People, _) => screens::people::rows(cx),
        (Step::Risks, _) => screens::risks::rows(cx),
        (Step::Money, _) => screens::money::rows(cx),
        (Step::Kpis, _) => screens::kpis::rows(cx, page),
        (Step::Reviews, _) => screens::reviews::rows(cx),
        (Step::Advice, _) => screens::advice::rows(cx),
        (Step::File, _) => screens::file::rows(cx),
    };
    if cx.way != Way::Tabs && page.item.is_none() && page.step != Step::Save {
        rows.push(Row::gap());
        rows.push(Row::button(CONTINUE, cx.t("guide-continue")));
    }
    write_amounts(&mut rows, cx.locale, cx.plan.currency().minor_per_unit());
    rows
}

/// Whether the selected row of a page shows more below itself.
pub fn opens_below(page: Page) -> bool {
    page == Page::of(Step::Advice)
}

/// What stands below a row while it is selected.
pub fn below(page: Page, cx: &Cx<'_>, spot: Spot, is_typing: bool) -> Vec<Row> {
    match page.step {
        Step::Advice => screens::advice::below(cx, spot, is_typing),
        _ => Vec::new(),
    }
}

/// The row that another one belongs to, where it is there only while it is typed into.
pub fn home_of(spot: Spot) -> Spot {
    match spot.name {
        screens::advice::REASON => Spot::of(screens::advice::FINDING, spot.item),
        _ => spot,
    }
}

/// Windows of so many lines have room for what a screen asks.
const QUESTION_FROM: u16 = 30;

/// What a page asks, in a sentence; inside an initiative, where one is.
pub fn lead(page: Page, cx: &Cx<'_>) -> Safe {
    let item = page
        .item
        .filter(|_| matches!(page.step, Step::Initiatives | Step::Kpis))
        .and_then(|at| cx.plan.initiatives.get(at));
    let part = page.part.map(|part| match part {
        Part::Benefit(_) => "item-benefit",
        Part::Risk(_) => "item-risk",
        Part::Kpi(_) => "item-kpi",
        Part::Review(_) => "ask-review",
        Part::Week(_) => "ask-week",
        part => screens::lists::of_part(part).map_or("", |(list, _)| list.what),
    });
    // of a pillar the form shows only what is its own
    if let (Step::PillarShares, Some(pillar)) =
        (page.step, page.item.and_then(|at| Pillar::ALL.get(at)))
    {
        return pillar_shares::name(cx, *pillar);
    }
    match (item, part) {
        (Some(item), Some(part)) => {
            let name = cx.initiative(item);
            Safe::line(&format!("{name} › {}", cx.locale.text(part)))
        }
        (Some(item), None) => cx.plain(&cx.initiative(item)),
        (None, Some(part)) => cx.t(part),
        // one look has no line to spare for a question, and a low window none that the tab above answers
        _ if page.step == Step::Overview => Safe::default(),
        _ if cx.size.1 < QUESTION_FROM && page.step.is_tab(cx.way) => Safe::default(),
        _ => cx.t(page.step.question()),
    }
}

/// What a page says of what is selected: in words under its rows, and by signs before others that it has to do with.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// Each in its tone.
    pub words: Vec<(Safe, Tone)>,
    /// Signs before other rows.
    pub marks: Vec<(Spot, Sign)>,
}

/// Whether a page makes rows only around what is selected.
pub fn is_window(page: Page) -> bool {
    page == Page::of(Step::File)
}

/// What is selected so many rows from what is now, on a page that has more than its rows.
pub fn stepped(page: Page, cx: &Cx<'_>, by: isize) -> Option<Spot> {
    is_window(page).then(|| screens::file::stepped(cx, by))
}

/// How far a page key goes where that depends on the window.
pub fn page_of(page: Page, cx: &Cx<'_>) -> Option<isize> {
    is_window(page).then(|| screens::file::page_of(cx))
}

/// The line of the plan's text that is selected.
pub fn line_in_file(page: Page, cx: &Cx<'_>) -> Option<usize> {
    is_window(page).then(|| screens::file::number(cx))
}

/// The text that a page shows as a whole.
pub fn whole_text<'a>(page: Page, cx: &Cx<'a>) -> Option<impl Iterator<Item = Safe> + use<'a>> {
    is_window(page).then(|| screens::file::lines(cx))
}

/// Whether the panel beside a page says what the page says of what is selected.
pub fn tells_beside(page: Page) -> bool {
    page.step == Step::File
}

/// How many lines a page keeps for what it says of what is selected.
pub fn about_lines(page: Page, cx: &Cx<'_>) -> u16 {
    match page.step {
        Step::File if !cx.has_side() => screens::file::ABOUT_LINES,
        Step::Budget => screens::budget::ABOUT_LINES,
        Step::Timeline => screens::timeline::ABOUT_LINES,
        Step::Risks if page.part.is_none() => screens::risks::ABOUT_LINES,
        _ => 0,
    }
}

/// What a bar that the mouse has moved changes.
pub fn dragged(page: Page, cx: &Cx<'_>, spot: Spot, grip: Grip, by: i32) -> Answer {
    match page.step {
        Step::Timeline => screens::timeline::moved(cx, spot, grip, by),
        _ => Answer::Nothing,
    }
}

/// What a page says of what is selected.
pub fn about(page: Page, cx: &Cx<'_>, spot: Spot) -> About {
    match page.step {
        Step::Budget => screens::budget::about(cx, spot),
        Step::Timeline => screens::timeline::about(cx, spot),
        Step::File => screens::file::about(cx, spot),
        Step::Risks if page.part.is_none() => screens::risks::about(cx, spot),
        _ => About::default(),
    }
}

/// The name that the file will have: as typed, else from the company's.
pub fn file_name(cx: &Cx<'_>) -> String {
    let typed = cx.file.trim();
    let name = if typed.is_empty() {
        Id::slug(&cx.plan.company.name).as_str().to_owned()
    } else {
        typed.to_owned()
    };
    let has_ending = [".yaml", ".yml"]
        .iter()
        .any(|ending| name.to_lowercase().ends_with(ending));
    if has_ending {
        name
    } else {
        format!("{name}.yaml")
    }
}

/// The button under each step of the guide.
pub const CONTINUE: Spot = Spot::new("continue");

/// What a value in a row changes, or why it can't be taken.
pub fn set(page: Page, cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    if let Some(set) = screens::lists::set(cx, spot, text) {
        return set;
    }
    match (page.step, page.item) {
        (Step::Company, _) => company::set(cx, spot, text),
        (Step::Rate, _) => rate::set(cx, spot, text),
        (Step::Periods, _) => periods::set(cx, spot, text),
        (Step::Categories, _) => categories::set(cx, spot, text),
        (Step::PillarShares, _) => pillar_shares::set(cx, spot, text),
        (Step::Phases, _) => phases::set(cx, spot, text),
        (Step::Initiatives, None) => initiatives::set(cx, spot, text),
        (Step::Initiatives, Some(_)) => initiative::set(cx, spot, text),
        (Step::Suggestions, _) => suggestions::set(cx, spot, text),
        (Step::Save, _) => save::set(cx, spot, text),
        (Step::Processes, _) => processes::set(cx, spot, text),
        (Step::QuickWins, _) => quick_wins::set(cx, spot, text),
        (Step::Pilot, _) => pilot::set(cx, spot, text),
        (Step::Kpis, _) => screens::kpis::set(cx, page, spot, text),
        (Step::Reviews, _) => screens::reviews::set(cx, spot, text),
        (Step::Advice, _) => screens::advice::set(cx, spot, text),
        (Step::Budget, _) => screens::budget::set(cx, spot, text),
        _ => Err(Safe::default()),
    }
}

/// How a page has to be shown so that a row of it is seen; nothing where it is seen already.
pub fn unfolded(page: Page, cx: &Cx<'_>, spot: Spot) -> Option<Look> {
    match (page.step, page.item, page.part) {
        (Step::Initiatives, Some(_), None) => initiative::unfolded(cx, spot),
        _ => None,
    }
}

/// What a key does on a row.
pub fn act(page: Page, cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    if spot == Some(CONTINUE) && matches!(does, Do::Accept | Do::Edit | Do::Open) {
        return Answer::Next;
    }
    if let Some(answer) = screens::lists::act(cx, does, spot) {
        return answer;
    }
    match page.step {
        Step::Rate => rate::act(cx, does, spot),
        Step::Periods => periods::act(cx, does, spot),
        Step::Categories => categories::act(cx, does, spot),
        Step::PillarShares => pillar_shares::act(cx, does, spot),
        Step::Phases => phases::act(cx, page, does, spot),
        Step::Initiatives if page.item.is_none() => initiatives::act(cx, does, spot),
        Step::Initiatives => initiative::act(cx, does, spot),
        Step::Suggestions => suggestions::act(cx, does, spot),
        Step::Whole => whole::act(cx, does, spot),
        Step::Save => save::act(cx, does, spot),
        Step::Processes => processes::act(cx, page, does, spot),
        Step::QuickWins => quick_wins::act(cx, does, spot),
        Step::Overview => screens::overview::act(cx, does, spot),
        Step::Budget => screens::budget::act(cx, does, spot),
        Step::Timeline => screens::timeline::act(cx, does, spot),
        Step::Money => screens::money::act(cx, does, spot),
        Step::Kpis => screens::kpis::act(cx, page, does, spot),
        Step::Reviews => screens::reviews::act(cx, does, spot),
        Step::Advice => screens::advice::act(cx, does, spot),
        Step::People => screens::people::act(cx, does, spot),
        Step::Pillars => screens::pillars::act(cx, does, spot),
        Step::File => screens::file::act(cx, does, spot),
        Step::Risks => screens::risks::act(cx, does, spot),
        _ => Answer::Nothing,
    }
}
