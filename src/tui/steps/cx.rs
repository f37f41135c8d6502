//! All that a page may look at, and how it words what it shows.

use std::{collections::BTreeSet, rc::Rc};

use chrono::NaiveDate;

use super::Part;
use crate::{
    calc::Figures,
    locale::{InputFault, Locale, Safe},
    plan::{Arg, Guidelines, Initiative, Law, Money, Notice, Plan, Quarter, Share},
    rules::{self, Mend},
    tui::{
        actions::{Do, Keymap, Scope},
        look::Look,
        rows::Spot,
        rows_view,
        screens::advice::Offered,
        theme::{Sign, Theme},
        view,
        work::{InFile, Way},
    },
};

/// All that a page may look at.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its figures; nothing where they do not fit into a number.
    pub figures: Option<&'a Figures>,
    /// What the rules say of it.
    pub findings: &'a [Notice],
    /// What was wrong in the file.
    pub complaints: &'a [Notice],
    /// What the rules would say if the plan did not silence them.
    pub silenced: &'a [Notice],
    /// The ways that are offered for the selected finding.
    pub offers: &'a Offered,
    /// What the file holds, and what a save would make of it.
    pub in_file: &'a InFile,
    /// What was selected on the page, where something was.
    pub selected: Option<Spot>,
    /// Words and figures.
    pub locale: &'a Locale,
    /// Rules of thumb.
    pub guidelines: &'a Guidelines,
    /// Dates of the law.
    pub law: &'a Law,
    /// The quarter that counts as now.
    pub now: Option<Quarter>,
    /// Signs.
    pub theme: Theme,
    /// Which key does what.
    pub keymap: &'a Keymap,
    /// Shares that do not give way.
    pub locks: &'a BTreeSet<Spot>,
    /// How the screens show what they show.
    pub look: &'a Look,
    /// The row whose field has the cursor.
    pub typing: Option<Spot>,
    /// The open item's position.
    pub item: usize,
    /// What is open of it.
    pub part: Option<Part>,
    /// Guide or tabs.
    pub way: Way,
    /// The file's name as it will be.
    pub file: &'a str,
    /// The folder as it will be.
    pub folder: &'a str,
    /// Whether the plan has a file.
    pub has_file: bool,
    /// The day.
    pub today: NaiveDate,
    /// Columns and lines of the window.
    pub size: (u16, u16),
}

impl<'a> Cx<'a> {
    /// What is wrong in the file and was not mended since, by its position.
    pub fn standing(&self) -> impl Iterator<Item = (usize, &'a Notice)> + use<'a> {
        let plan = self.plan;
        let all = self.complaints.iter().enumerate();
        all.filter(|(_, notice)| rules::still_holds(plan, notice))
    }

    /// The ways to mend the finding of a row.
    pub fn offered(&self, spot: Spot, notice: &Notice) -> Rc<[Mend]> {
        self.offers.of(self, spot, notice)
    }

    /// A quarter, seen from now: this quarter, in two quarters, a quarter ago.
    pub fn from_now(&self, quarter: Quarter) -> Safe {
        let Some(now) = self.now else {
            return Safe::default();
        };
        let count = quarter.since(now);
        let id = match count {
            0 => return self.t("now-this-quarter"),
            1.. => "now-in-quarters",
            _ => "now-quarters-ago",
        };
        let count = usize::try_from(count.unsigned_abs()).unwrap_or(usize::MAX);
        self.say(id, &[("count", Arg::Count(count))])
    }

    /// Whether a panel stands beside the page.
    pub const fn has_side(&self) -> bool {
        self.size.0 >= view::SIDE_FROM
    }

    /// The columns that rows of the page have.
    pub const fn room(&self) -> u16 {
        rows_view::inner(view::page_width(self.size.0))
    }

    /// A message.
    pub fn t(&self, id: &str) -> Safe {
        Safe::line(&self.locale.text(id))
    }

    /// A message with figures.
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) -> Safe {
        Safe::line(&self.locale.say(id, args))
    }

    /// Text of the plan.
    pub fn plain(&self, text: &str) -> Safe {
        Safe::line(text)
    }

    /// What an initiative is called, also one that has no name yet.
    pub fn initiative(&self, item: &Initiative) -> String {
        match item.name.as_str() {
            "" => self.locale.text("initiative-new"),
            name => name.to_owned(),
        }
    }

    /// The key of an action, as it is shown; nothing where it has none.
    pub fn key(&self, scope: Scope, does: Do) -> String {
        self.keymap
            .find(scope, does)
            .map_or_else(String::new, |action| {
                self.keymap
                    .first(scope, action, self.theme.ascii, self.locale)
            })
    }

    /// An amount with its sign.
    pub fn money(&self, money: Money) -> Safe {
        Safe::line(&self.locale.money(money))
    }

    /// The head of a column of amounts, which names the currency.
    pub fn unit(&self, id: &str) -> Safe {
        let sign = self.locale.currency_sign();
        Safe::line(&format!("{}, {sign}", self.locale.text(id)))
    }

    /// A percentage.
    pub fn percent(&self, share: Share) -> Safe {
        Safe::line(&self.locale.share(share))
    }

    /// Why a typed value can't be taken.
    pub fn fault(&self, fault: &InputFault) -> Safe {
        Safe::line(&self.locale.fault(fault))
    }

    /// Yes or no, in words.
    pub fn yes_no(&self, yes: bool) -> Safe {
        self.t(if yes { "word-yes" } else { "word-no" })
    }

    /// Over or left, in words with the figure and a sign.
    pub fn over_or_left(&self, headroom: Money) -> Safe {
        let (id, sign, size) = if headroom.is_negative() {
            ("money-over", Sign::Bad, headroom.abs().unwrap_or_default())
        } else {
            ("money-left", Sign::Good, headroom)
        };
        let text = self.locale.say(id, &[("amount", Arg::Money(size))]);
        Safe::line(&format!("{} {text}", self.theme.sign(sign)))
    }

    /// The sign before an amount that is over; nothing before one that is left.
    pub fn over_sign(&self, headroom: Money) -> Safe {
        if headroom.is_negative() {
            Safe::line(&format!("{} ", self.theme.sign(Sign::Bad)))
        } else {
            Safe::default()
        }
    }

    /// A part of a whole, for a bar.
    pub fn part(part: Money, whole: Money) -> f64 {
        let currency = crate::plan::Currency::default();
        let whole = whole.as_f64(currency);
        if whole > 0.0 {
            (part.as_f64(currency) / whole).clamp(0.0, 1.0)
        } else {
            0.0
        }
    }
}
