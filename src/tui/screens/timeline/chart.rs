//! The chart as a whole: which quarters it shows, its heads, and what is left below it.

use crate::{
    locale::Safe,
    plan::{Arg, Money, Pillar, Quarter, Span},
    tui::{
        look::Group,
        rows::{Bar, Row, Spot},
        series::{self, Series},
        steps::{Answer, Cx, initiatives, phases},
        theme::{Sign, Tone},
        time_view::{Figure, Gantt, Shows, TimeBar},
    },
};

/// So many years are looked at closely.
const WINDOW: i32 = 2;

/// The quarters that are shown.
pub struct Chart {
    line: Span,
    now: Option<Quarter>,
    is_close: bool,
    /// How each pillar looks, in the order of pillars.
    pillars: Vec<Series>,
}

impl Chart {
    /// Of the plan, whole or closely; nothing without a period.
    pub fn of(cx: &Cx<'_>) -> Option<Self> {
        let whole = cx.plan.quarters()?;
        let window = cx.look.window.and_then(|year| window(whole, year));
        Some(Self {
            line: window.unwrap_or(whole),
            now: cx.now,
            is_close: window.is_some(),
            pillars: Pillar::ALL
                .iter()
                .map(|pillar| series::of_pillar(*pillar, cx.locale))
                .collect(),
        })
    }

    /// How a pillar looks.
    pub fn pillar(&self, pillar: Pillar) -> Option<Series> {
        let at = Pillar::ALL.iter().position(|of| *of == pillar)?;
        self.pillars.get(at).copied()
    }

    fn bar(&self, shows: Shows) -> Bar {
        Bar::Gantt(Box::new(Gantt {
            line: self.line,
            now: self.now,
            shows,
        }))
    }

    /// A bar on the line.
    pub fn time_bar(&self, bar: TimeBar) -> Bar {
        self.bar(Shows::Bar(bar))
    }

    /// Years and quarters above the bars.
    pub fn heads(&self, cx: &Cx<'_>) -> Vec<Row> {
        let years = self.line.first().year()..=self.line.last().year();
        let names = years.map(|year| cx.plain(&cx.locale.year(year))).collect();
        let by = match cx.look.grouping {
            None => cx.t("timeline-head"),
            grouping => cx.t(Group::message(grouping)),
        };
        vec![
            Row::columns(by, Safe::default())
                .bar(self.bar(Shows::Years(names)))
                .cell(cx.t("column-status"))
                .pinned(),
            Row::line(Safe::default(), Safe::default())
                .bar(self.bar(Shows::Quarters))
                .pinned(),
        ]
    }

    /// What is left in each year, in each quarter when one looks closely; and where it is over, in words.
    pub fn left(&self, cx: &Cx<'_>) -> Vec<Row> {
        let Some(figures) = cx.figures else {
            return vec![Row::text(cx.t("figures-too-large")).tone(Tone::Bad)];
        };
        let figure = |span: Span, left: Money| Figure {
            span,
            full: cx.plain(&cx.locale.amount(left)),
            short: cx.plain(&cx.locale.thousands(left)),
            tight: cx.plain(&cx.locale.tight(left)),
            tone: if left.is_negative() {
                Tone::Bad
            } else {
                Tone::Plain
            },
        };
        let all: Vec<Figure> = if self.is_close {
            let quarters = figures.quarters.iter();
            quarters
                .map(|of| figure(Span::single(of.quarter), of.part.headroom))
                .collect()
        } else {
            let years = figures.years.iter();
            years
                .map(|of| figure(Span::year(of.year), of.part.headroom))
                .collect()
        };
        let mut row = Row::item(super::LEFT, cx.unit("column-left"), Safe::default())
            .bar(self.bar(Shows::Figures(all)))
            .pinned();
        row.path = Some(crate::plan::Path::parse("totals.headroom"));
        let mut rows = vec![row];
        rows.extend(over(cx).map(|words| Row::text(words).tone(Tone::Bad).pinned()));
        rows
    }
}

/// Years that are over, in words.
pub fn over(cx: &Cx<'_>) -> Option<Safe> {
    let years = cx.figures?.years.iter();
    let over: Vec<String> = years
        .filter(|year| year.part.headroom.is_negative())
        .map(|year| {
            let by = year.part.headroom.abs().unwrap_or_default();
            format!("{} {}", cx.locale.year(year.year), cx.locale.money(by))
        })
        .collect();
    let list = [("list", Arg::Text(over.join(", ")))];
    let text = format!(
        "{} {}",
        cx.theme.sign(Sign::Bad),
        cx.locale.say("budget-over", &list)
    );
    (!over.is_empty()).then(|| Safe::line(&text))
}

/// The years from one on, inside the whole; nothing where the whole is no longer.
fn window(whole: Span, year: i32) -> Option<Span> {
    let last = whole.last().year().saturating_sub(WINDOW).saturating_add(1);
    let first = year.min(last).max(whole.first().year());
    let span = Span::new(
        Quarter::first_of(first),
        Quarter::last_of(first.saturating_add(WINDOW).saturating_sub(1)),
    )?;
    (whole.quarters() > span.quarters()).then_some(span)
}

/// Closer to what is selected, or back to the whole.
pub fn zoom(cx: &Cx<'_>, spot: Option<Spot>) -> Answer {
    let Some(whole) = cx.plan.quarters() else {
        return Answer::Nothing;
    };
    let start = spot.and_then(|spot| match spot.name {
        initiatives::ITEM => cx.plan.initiatives.get(spot.item)?.span,
        phases::PHASE => cx.plan.phases.get(spot.item).map(|phase| phase.span),
        _ => None,
    });
    let year = start
        .map(Span::first)
        .or(cx.now)
        .unwrap_or(whole.first())
        .year();
    let mut look = cx.look.clone();
    let wanted = window(whole, year);
    let is_in_sight = |first: i32| window(whole, first) == wanted || start.is_none();
    if cx.look.window.is_some_and(is_in_sight) {
        look.window = None;
        return Answer::Look(look, cx.t("timeline-whole"));
    }
    match wanted {
        Some(span) => {
            look.window = Some(span.first().year());
            let span = [("span", Arg::Span(span))];
            Answer::Look(look, cx.say("timeline-close", &span))
        }
        None => Answer::Say(cx.t("timeline-short")),
    }
}

/// The years that are looked at, moved by so many.
pub fn window_by(cx: &Cx<'_>, by: i32) -> Answer {
    let (Some(whole), Some(year)) = (cx.plan.quarters(), cx.look.window) else {
        return Answer::Nothing;
    };
    let now = window(whole, year);
    let next = now.and_then(|span| window(whole, span.first().year().saturating_add(by)));
    match next.filter(|_| next != now) {
        Some(span) => {
            let mut look = cx.look.clone();
            look.window = Some(span.first().year());
            let span = [("span", Arg::Span(span))];
            Answer::Look(look, cx.say("timeline-close", &span))
        }
        None => Answer::Say(cx.t("timeline-end")),
    }
}
