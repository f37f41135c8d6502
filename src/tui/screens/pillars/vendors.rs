//! Vendors: how many, where data is stored and processed, certificate, agreement, end of the contract; and the systems
//! that initiatives must work with.

use super::super::listed::{self, Listed};
use crate::{
    locale::Safe,
    plan::{Arg, Edit, Plan, Vendor},
    tui::{
        forms::fields::{optional, pick},
        rows::{Row, Spot},
        steps::{Cx, Part, Step},
        theme::Tone,
    },
};

const NAME: Spot = Spot::new("vendor_name");
const REGION: Spot = Spot::new("vendor_region");
const STORED: Spot = Spot::new("vendor_stored");
const PROCESSED: Spot = Spot::new("vendor_processed");
const CERTIFIED: Spot = Spot::new("vendor_certified");
const DPA: Spot = Spot::new("vendor_dpa");
const UNTIL: Spot = Spot::new("vendor_until");

/// The vendors, how many the rule of thumb has, and what has to be integrated.
pub fn list(cx: &Cx<'_>) -> Vec<Row> {
    let all = &cx.plan.vendors;
    let mut rows = vec![enough(cx)];
    if !all.is_empty() {
        rows.push(
            Row::columns(cx.t("vendor-one"), Safe::default())
                .word(cx.t("vendor-stored"))
                .word(cx.t("vendor-processed"))
                .word(cx.t("vendor-dpa-short"))
                .word(cx.t("vendor-until-short"))
                .word(cx.t("vendor-certified-short"))
                .word(cx.t("vendor-region"))
                .ranked(vec![0, 1, 2, 3, 4, 5]),
        );
    }
    for (at, vendor) in all.iter().enumerate() {
        let until = vendor
            .contract_until
            .map_or_else(Safe::default, |date| cx.plain(&cx.locale.date(date)));
        rows.push(
            Row::item(
                Spot::of(Vendor::LINE, at),
                listed::called(cx, vendor),
                Safe::default(),
            )
            .word(or_unknown(cx, &vendor.stored))
            .word(or_unknown(cx, &vendor.processed))
            .word(answer(cx, vendor.dpa))
            .word(until)
            .word(answer(cx, vendor.certified))
            .word(or_unknown(cx, &vendor.region)),
        );
    }
    rows.push(listed::adder::<Vendor>(cx, "vendor-add"));
    rows.extend(integration(cx));
    rows
}

/// How many there are, beside how many are enough.
fn enough(cx: &Cx<'_>) -> Row {
    let (low, high) = cx.guidelines.vendors;
    let count = cx.plan.vendors.len();
    let size = |of: u32| usize::try_from(of).unwrap_or(usize::MAX);
    let args = [
        ("count", Arg::Count(count)),
        ("low", Arg::Count(size(low))),
        ("high", Arg::Count(size(high))),
    ];
    match count {
        0 => Row::text(cx.say("vendors-none", &args)).tone(Tone::Dim),
        count if count > size(high) => Row::text(cx.say("vendors-many", &args)).tone(Tone::Warn),
        _ => Row::text(cx.say("vendors-enough", &args)),
    }
}

/// Systems that initiatives must work with, and how many do.
fn integration(cx: &Cx<'_>) -> Option<Row> {
    let mut systems: Vec<(&str, usize)> = Vec::new();
    for system in cx.plan.initiatives.iter().flat_map(|item| &item.integrates) {
        match systems.iter_mut().find(|(name, _)| name == system) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => systems.push((system, 1)),
        }
    }
    let names: Vec<String> = systems
        .iter()
        .map(|(name, count)| format!("{name} ({})", cx.locale.count(*count)))
        .collect();
    let args = [("systems", Arg::Text(names.join(", ")))];
    (!names.is_empty()).then(|| Row::text(cx.say("vendors-integration", &args)))
}

fn or_unknown(cx: &Cx<'_>, text: &str) -> Safe {
    match text.trim() {
        "" => Safe::line("?"),
        text => cx.plain(text),
    }
}

/// Yes, no, or not known.
fn answer(cx: &Cx<'_>, known: Option<bool>) -> Safe {
    known.map_or_else(|| Safe::line("?"), |yes| cx.yes_no(yes))
}

/// A choice of yes, no and not known.
fn answers(cx: &Cx<'_>, spot: Spot, label: &str, known: Option<bool>) -> Row {
    let value = match known {
        None => "",
        Some(true) => "yes",
        Some(false) => "no",
    };
    let of = vec![
        (String::new(), cx.t("word-not-known")),
        ("yes".to_owned(), cx.t("word-yes")),
        ("no".to_owned(), cx.t("word-no")),
    ];
    pick(cx, spot, label, value, of)
}

impl Listed for Vendor {
    const LINE: &'static str = "vendor";
    const STEP: Step = Step::Pillars;
    const WHAT: &'static str = "vendor-one";

    fn all(plan: &Plan) -> &[Self] {
        &plan.vendors
    }

    fn edit(all: Vec<Self>) -> Edit {
        Edit::Vendors(all)
    }

    fn part(at: usize) -> Part {
        Part::Vendor(at)
    }

    fn fresh(cx: &Cx<'_>) -> Self {
        Self {
            id: listed::fresh_id("vendor", &cx.plan.vendors, |of| &of.id),
            name: String::new(),
            region: String::new(),
            stored: String::new(),
            processed: String::new(),
            certified: None,
            dpa: None,
            contract_until: None,
        }
    }

    fn title(&self) -> &str {
        &self.name
    }

    fn rows(&self, cx: &Cx<'_>) -> Vec<Row> {
        let until = self
            .contract_until
            .map_or_else(Safe::default, |date| cx.plain(&cx.locale.date(date)));
        let users: Vec<&str> = cx
            .plan
            .initiatives
            .iter()
            .filter(|item| item.vendors.contains(&self.id))
            .map(|item| item.name.as_str())
            .collect();
        let mut rows = vec![
            Row::words(NAME, cx.t("item-name"), cx.plain(&self.name)),
            Row::words(REGION, cx.t("vendor-region"), cx.plain(&self.region)),
            Row::words(STORED, cx.t("vendor-stored"), cx.plain(&self.stored)),
            Row::words(
                PROCESSED,
                cx.t("vendor-processed"),
                cx.plain(&self.processed),
            ),
            answers(cx, CERTIFIED, "vendor-certified", self.certified),
            answers(cx, DPA, "vendor-dpa", self.dpa),
            Row::number(UNTIL, cx.t("vendor-until"), until),
        ];
        if !users.is_empty() {
            let args = [("names", Arg::Text(users.join(", ")))];
            rows.extend([Row::gap(), Row::text(cx.say("register-used-by", &args))]);
        }
        rows
    }

    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe> {
        let known = match text {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        match spot {
            NAME if text.is_empty() => return Err(cx.t("fault-name")),
            NAME => {
                self.id = listed::id_for(&self.id, &self.name, text, &cx.plan.vendors, |of| &of.id);
                text.clone_into(&mut self.name);
            }
            REGION => text.clone_into(&mut self.region),
            STORED => text.clone_into(&mut self.stored),
            PROCESSED => text.clone_into(&mut self.processed),
            CERTIFIED => {
                self.certified = known;
                return Ok(answer(cx, known));
            }
            DPA => {
                self.dpa = known;
                return Ok(answer(cx, known));
            }
            UNTIL => {
                self.contract_until = optional(text, |text| {
                    let date = cx.locale.read_date(text);
                    date.map_err(|fault| cx.fault(&fault))
                })?;
                return Ok(self
                    .contract_until
                    .map_or_else(Safe::default, |date| cx.plain(&cx.locale.date(date))));
            }
            _ => return Err(Safe::default()),
        }
        Ok(cx.plain(text))
    }
}
