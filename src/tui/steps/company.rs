//! Whose plan it is, and the revenue that its budget comes from.

use super::{Change, Cx, Set, What, currency::to_currency, shift};
use crate::{
    locale::{
        InputFault, Lang, Locale, Region, Safe,
        starter::{self, Template},
    },
    plan::{Arg, Company, Currency, Edit, Money, Plan, Quarter, Settings, parse_year},
    tui::{
        rows::{Row, Spot},
        work::Way,
    },
    yaml,
};

const NAME: Spot = Spot::new("name");
const REVENUE: Spot = Spot::new("revenue");
const REVENUE_YEAR: Spot = Spot::new("revenue_year");
const CURRENCY: Spot = Spot::new("currency");
const START: Spot = Spot::new("start");
const FISCAL: Spot = Spot::new("fiscal");
const EMPLOYEES: Spot = Spot::new("employees");
const COUNTRY: Spot = Spot::new("country");
const SECTOR: Spot = Spot::new("sector");
const LANGUAGE: Spot = Spot::new("language");
const REGION: Spot = Spot::new("region");

/// Currencies and countries that come first; any other can be typed.
const CURRENCIES: [&str; 5] = ["EUR", "CHF", "GBP", "USD", "SEK"];
const COUNTRIES: [&str; 6] = ["NL", "BE", "DE", "AT", "CH", "GB"];
const REGIONS: [&str; 9] = [
    "nl-NL", "nl-BE", "de-DE", "de-AT", "de-CH", "en-GB", "en-IE", "en-US", "ja-JP",
];
const MONTHS: [&str; 12] = [
    "month-january",
    "month-february",
    "month-march",
    "month-april",
    "month-may",
    "month-june",
    "month-july",
    "month-august",
    "month-september",
    "month-october",
    "month-november",
    "month-december",
];

/// What the page shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let company = &cx.plan.company;
    let settings = &cx.plan.settings;
    let revenue = company
        .revenue
        .map_or_else(Safe::default, |amount| cx.money(amount));
    let typed = company
        .revenue
        .map_or_else(String::new, |amount| cx.locale.amount(amount));
    let number = |number: Option<String>| cx.plain(&number.unwrap_or_default());
    let mut rows = vec![
        Row::words(NAME, cx.t("company-name"), cx.plain(&company.name)),
        Row::number(REVENUE, cx.t("company-revenue"), revenue)
            .typed(typed)
            .note(cx.t("company-revenue-note")),
        Row::number(
            REVENUE_YEAR,
            cx.t("company-revenue-year"),
            number(company.revenue_year.map(|year| year.to_string())),
        ),
        Row::choice(
            CURRENCY,
            cx.t("company-currency"),
            cx.plain(company.currency.code()),
            with_own(&CURRENCIES, company.currency.code()),
        ),
        Row::number(
            START,
            cx.t("company-start"),
            cx.plain(&cx.locale.quarter(settings.start)),
        )
        .note(start_note(cx)),
        Row::choice(
            FISCAL,
            cx.t("company-fiscal"),
            month(cx, company.fiscal_year_start),
            (1..=12)
                .map(|number| (u32::to_string(&number), month(cx, number)))
                .collect(),
        )
        .typed(company.fiscal_year_start.to_string()),
        Row::number(
            EMPLOYEES,
            cx.t("company-employees"),
            number(company.employees.map(|count| count.to_string())),
        )
        .note(council_note(cx)),
        Row::choice(
            COUNTRY,
            cx.t("company-country"),
            cx.plain(&company.country),
            with_own(&COUNTRIES, &company.country),
        ),
        Row::words(SECTOR, cx.t("company-sector"), cx.plain(&company.sector)),
        Row::choice(
            LANGUAGE,
            cx.t("company-language"),
            cx.plain(cx.locale.lang().name()),
            Lang::ALL
                .into_iter()
                .map(|lang| (lang.code().to_owned(), Safe::line(lang.name())))
                .collect(),
        )
        .typed(cx.locale.lang().code()),
        Row::choice(
            REGION,
            cx.t("company-region"),
            cx.plain(cx.locale.region().tag()),
            with_own(&REGIONS, cx.locale.region().tag()),
        )
        .note(example(cx)),
    ];
    if company.fiscal_year_start != 1 {
        rows.push(Row::gap());
        for of_year in 1..=4 {
            rows.extend(quarter_line(cx, of_year));
        }
    }
    rows
}

fn with_own(known: &[&str], own: &str) -> Vec<(String, Safe)> {
    let mut all: Vec<&str> = known.to_vec();
    if !own.is_empty() && !all.contains(&own) {
        all.insert(0, own);
    }
    all.into_iter()
        .map(|code| (code.to_owned(), Safe::line(code)))
        .collect()
}

fn month(cx: &Cx<'_>, number: u32) -> Safe {
    let at = usize::try_from(number).unwrap_or(1).saturating_sub(1);
    MONTHS.get(at).map_or_else(Safe::default, |id| cx.t(id))
}

/// An amount as the region writes it.
fn example(cx: &Cx<'_>) -> Safe {
    let amount = Money::from_units(1_250_000, cx.plan.currency()).unwrap_or_default();
    cx.say("company-region-note", &[("amount", Arg::Money(amount))])
}

/// How the quarters lie in the calendar, where the fiscal year is another.
fn quarter_line(cx: &Cx<'_>, of_year: u32) -> Option<Row> {
    let quarter = Quarter::new(cx.plan.settings.start.year(), of_year)?;
    let (year, first) = quarter.first_month(cx.plan.company.fiscal_year_start);
    let (last_year, last) = if first > 10 {
        (year.saturating_add(1), first.saturating_sub(10))
    } else {
        (year, first.saturating_add(2))
    };
    let text = format!(
        "{} {year} – {} {last_year}",
        month(cx, first),
        month(cx, last)
    );
    Some(Row::line(
        cx.plain(&cx.locale.quarter(quarter)),
        Safe::line(&text),
    ))
}

fn start_note(cx: &Cx<'_>) -> Safe {
    cx.plan.quarters().map_or_else(Safe::default, |span| {
        cx.say("company-start-note", &[("end", Arg::Quarter(span.last()))])
    })
}

fn council_note(cx: &Cx<'_>) -> Safe {
    if cx
        .plan
        .company
        .has_works_council(&cx.guidelines.works_council)
    {
        cx.t("company-council")
    } else {
        Safe::default()
    }
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let text = text.trim();
    let mut company = cx.plan.company.clone();
    let shows = match spot {
        NAME => {
            text.clone_into(&mut company.name);
            cx.plain(text)
        }
        SECTOR => {
            text.clone_into(&mut company.sector);
            cx.plain(text)
        }
        REVENUE if text.is_empty() => {
            company.revenue = None;
            Safe::default()
        }
        REVENUE => {
            let amount = cx
                .locale
                .read_money(text)
                .map_err(|fault| cx.fault(&fault))?;
            if amount.is_negative() {
                return Err(cx.t("fault-negative"));
            }
            company.revenue = Some(amount);
            cx.money(amount)
        }
        REVENUE_YEAR if text.is_empty() => {
            company.revenue_year = None;
            Safe::default()
        }
        REVENUE_YEAR => {
            let year = parse_year(text).ok_or_else(|| cx.t("fault-year"))?;
            company.revenue_year = Some(year);
            cx.plain(text)
        }
        EMPLOYEES if text.is_empty() => {
            company.employees = None;
            Safe::default()
        }
        EMPLOYEES => {
            let count = whole(cx, text)?;
            company.employees = Some(count);
            cx.plain(&count.to_string())
        }
        COUNTRY => {
            text.to_ascii_uppercase().clone_into(&mut company.country);
            cx.plain(text)
        }
        CURRENCY => return currency(cx, text),
        FISCAL => {
            let number: u32 = text.parse().unwrap_or(1);
            company.fiscal_year_start = number.clamp(1, 12);
            month(cx, number)
        }
        START => {
            let start = cx
                .locale
                .read_quarter(text)
                .map_err(|fault| cx.fault(&fault))?;
            let moved = shift::to_start(cx.plan, start);
            return Ok(Change::plan(moved, cx.plain(&cx.locale.quarter(start))));
        }
        LANGUAGE | REGION => return speech(cx, spot, text),
        _ => return Err(Safe::default()),
    };
    Ok(of_company(company, shows))
}

fn of_company(company: Company, shows: Safe) -> Change {
    Change::plan(Edit::Company(Box::new(company)), shows)
}

/// A whole number, as in a count of people.
pub fn whole(cx: &Cx<'_>, text: &str) -> Result<u32, Safe> {
    let number = cx
        .locale
        .read_number(text)
        .map_err(|fault| cx.fault(&fault))?;
    let millionths = number.millionths();
    if millionths % 1_000_000 != 0 {
        return Err(cx.fault(&InputFault::Decimals(0)));
    }
    u32::try_from(millionths / 1_000_000).map_err(|_| cx.t("fault-negative"))
}

/// Another currency: the figures stay, whatever they are called; a currency without room for their decimals is refused.
fn currency(cx: &Cx<'_>, text: &str) -> Set {
    let currency = Currency::from_code(text).ok_or_else(|| cx.t("fault-currency"))?;
    let old = cx.plan.currency();
    if currency.decimals() != old.decimals() {
        return to_currency(cx.plan, currency)
            .map(|edit| Change::plan(edit, cx.plain(currency.code())))
            .ok_or_else(|| cx.t("fault-currency-decimals"));
    }
    let mut company = cx.plan.company.clone();
    company.currency = currency;
    Ok(of_company(company, cx.plain(currency.code())))
}

/// The language and region of plan and screen.
fn speech(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let mut settings: Settings = cx.plan.settings.clone();
    let (mut lang, mut region) = (cx.locale.lang(), cx.locale.region());
    let shows = if spot == LANGUAGE {
        lang = Lang::parse(text).ok_or_else(|| cx.t("fault-choice"))?;
        cx.plain(lang.name())
    } else {
        region = Region::parse(text).ok_or_else(|| cx.t("fault-choice"))?;
        cx.plain(region.tag())
    };
    lang.code().clone_into(&mut settings.language);
    region.tag().clone_into(&mut settings.region);
    let mut plan = if cx.way == Way::Tabs || cx.has_file {
        cx.plan.clone()
    } else {
        translated(cx, &Locale::new(lang, region).for_plan(cx.plan))
    };
    settings.title.clone_from(&plan.settings.title);
    plan.settings = settings;
    Ok(Change {
        what: What::Speech(Edit::Plan(Box::new(plan)), lang, region),
        shows,
    })
}

/// A new plan in another language: the texts that it began with are replaced where nobody has changed them.
fn translated(cx: &Cx<'_>, to: &Locale) -> Plan {
    let start = cx.plan.settings.start;
    let beginning = yaml::beginning();
    let starter =
        |locale| starter::plan(cx.guidelines, &beginning, locale, start, Template::Starter);
    let (old, new) = (starter(cx.locale), starter(to));
    let mut plan = cx.plan.clone();
    if plan.settings.title == old.settings.title {
        plan.settings.title = new.settings.title;
    }
    let periods = old.budget.periods.into_iter().zip(new.budget.periods);
    for (period, (old, new)) in plan.budget.periods.iter_mut().zip(periods) {
        if period.focus == old.focus {
            period.focus = new.focus;
        }
    }
    if plan.phases == old.phases {
        plan.phases = new.phases;
    }
    if plan.first_90_days == old.first_90_days {
        plan.first_90_days = new.first_90_days;
    }
    if plan.initiatives == old.initiatives {
        plan.initiatives = new.initiatives;
    }
    if plan.risks == old.risks {
        plan.risks = new.risks;
    }
    if plan.governance == old.governance {
        plan.governance = new.governance;
    }
    plan
}
