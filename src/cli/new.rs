//! `roadmap new`: a new plan, from what is given, asked or taken by default.

use std::path::PathBuf;

use chrono::{Datelike, Local};

use super::{
    args::{self, Template},
    ask, language,
    output::{self, Failure, Outcome, notice},
};
use crate::{
    locale::{Locale, Safe, starter},
    plan::{Arg, Company, Currency, Guidelines, Id, Money, Plan, Quarter, Share, Size},
    store, yaml,
};

pub(super) fn run(args: args::New) -> Result<Outcome, Failure> {
    let guidelines = yaml::guidelines();
    let mut company = Company {
        currency: currency(args.currency.as_deref())?,
        ..Company::default()
    };
    let locale = language::of_messages(args.lang).for_company(&company);
    let asking = !args.no_input && ask::possible();

    let rate = args
        .rate
        .as_deref()
        .map(|text| rate(&locale, text))
        .transpose()?;
    let start = args
        .start
        .as_deref()
        .map(|text| start(&locale, text))
        .transpose()?;
    let revenue = args
        .revenue
        .as_deref()
        .map(|text| revenue(&locale, text))
        .transpose()?;
    company.name = match args.company {
        Some(name) => name,
        None if asking => ask_name(&locale)?,
        None => String::new(),
    };
    company.revenue = Some(match revenue {
        Some(revenue) => revenue,
        None if asking => ask_revenue(&locale)?,
        None => return Err(Failure::code("cli-revenue-missing")),
    });
    let rate = match rate {
        None if asking => Some(ask_rate(&locale, &guidelines)?),
        given => given,
    };

    let template = match args.template {
        Template::Starter => starter::Template::Starter,
        Template::Blank => starter::Template::Blank,
    };
    let start = start.unwrap_or_else(next_first_quarter);
    let mut plan = starter::plan(&guidelines, &yaml::beginning(), &locale, start, template);
    plan.company = Company {
        fiscal_year_start: plan.company.fiscal_year_start,
        ..company
    };
    if let Some(rate) = rate {
        plan.budget.size = Size::Rate(rate);
    }
    let path = args.plan.unwrap_or_else(|| file_name(&plan));
    let (_, saved) = store::create(&path, &plan, &guidelines, args.force)
        .map_err(|error| Failure::save(&error, &path))?;
    output::warn(&saved.notices(), &|| locale.clone());
    if asking {
        let file = Arg::Text(path.display().to_string());
        output::say(&format!("{}\n", locale.say("cli-saved", &[("file", file)])));
    }
    Ok(Outcome::default())
}

fn currency(code: Option<&str>) -> Result<Currency, Failure> {
    let Some(code) = code else {
        return Ok(Currency::default());
    };
    Currency::from_code(code.trim())
        .ok_or_else(|| Failure::new(notice("cli-currency").text("typed", code)))
}

/// An option that could not be understood, with the reason in words.
fn wrong(option: &'static str, typed: &str, why: String) -> Failure {
    Failure::new(
        notice("cli-option")
            .text("option", option)
            .text("typed", typed)
            .text("reason", why),
    )
}

fn revenue(locale: &Locale, text: &str) -> Result<Money, Failure> {
    amount(locale, text).map_err(|why| wrong("--revenue", text, why))
}

/// An amount above nothing, as a person types it or as the plan file writes it.
fn amount(locale: &Locale, text: &str) -> Result<Money, String> {
    let amount = Money::parse(text, locale.currency())
        .or_else(|_| locale.read_money(text))
        .map_err(|fault| locale.fault(&fault))?;
    if amount.is_negative() || amount.is_zero() {
        Err(locale.text("cli-revenue-positive"))
    } else {
        Ok(amount)
    }
}

fn rate(locale: &Locale, text: &str) -> Result<Share, Failure> {
    share(locale, text).map_err(|why| wrong("--rate", text, why))
}

fn share(locale: &Locale, text: &str) -> Result<Share, String> {
    let share = Share::parse(text)
        .or_else(|_| locale.read_share(text))
        .map_err(|fault| locale.fault(&fault))?;
    if share < Share::ZERO || share > Share::WHOLE {
        Err(locale.text("cli-rate-range"))
    } else {
        Ok(share)
    }
}

fn start(locale: &Locale, text: &str) -> Result<Quarter, Failure> {
    locale
        .read_quarter(text)
        .map_err(|fault| wrong("--start", text, locale.fault(&fault)))
}

fn stopped() -> Failure {
    Failure::code("cli-input-ended")
}

fn ask_name(locale: &Locale) -> Result<String, Failure> {
    let read = |text: &str| Ok(text.to_owned());
    ask::until(&locale.text("cli-ask-company"), None, read).ok_or_else(stopped)
}

fn ask_revenue(locale: &Locale) -> Result<Money, Failure> {
    let read = |text: &str| amount(locale, text);
    ask::until(&locale.text("cli-ask-revenue"), None, read).ok_or_else(stopped)
}

fn ask_rate(locale: &Locale, guidelines: &Guidelines) -> Result<Share, Failure> {
    let question = locale.say(
        "cli-ask-rate",
        &[
            ("low", Arg::Share(guidelines.rate_low)),
            ("high", Arg::Share(guidelines.rate_high)),
            ("default", Arg::Share(guidelines.rate_default)),
        ],
    );
    let read = |text: &str| share(locale, text);
    ask::until(&question, Some(guidelines.rate_default), read).ok_or_else(stopped)
}

/// The quarter of today where it is a first one, else the next first one: a plan begins with a whole year.
fn next_first_quarter() -> Quarter {
    let today = Local::now().date_naive();
    match Quarter::of_month(today.year(), today.month(), 1) {
        Some(quarter) if quarter.of_year() == 1 => quarter,
        _ => Quarter::first_of(today.year().saturating_add(1)),
    }
}

/// A file in this folder, named after the company.
fn file_name(plan: &Plan) -> PathBuf {
    let name = Safe::line(&plan.company.name).into_string();
    if name.trim().is_empty() {
        "roadmap.yaml".into()
    } else {
        format!("{}.yaml", Id::slug(&name)).into()
    }
}
