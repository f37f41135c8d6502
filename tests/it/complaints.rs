//! Each habit that goes wrong in a plan file has its own sentence, at its own place.

use std::fmt::Write;

use roadmap::{
    locale::{Lang, Locale, Region},
    plan::{Notice, Severity},
    yaml::{Document, decode, guidelines},
};

fn notices(text: &str) -> Vec<Notice> {
    match Document::read(text.as_bytes()) {
        Ok(document) => decode(&document, &guidelines()).notices,
        Err(notices) => notices,
    }
}

/// Code, line and column of each complaint, with the English sentence and mend.
fn said(text: &str) -> Vec<String> {
    let locale = Locale::new(Lang::En, Region::of(Lang::En));
    notices(text)
        .iter()
        .map(|notice| {
            let place = notice.place.unwrap();
            format!(
                "{}:{} {} [{}] {} {}",
                place.line,
                place.column,
                notice.code,
                notice.path,
                locale.message(notice),
                locale.mend(notice)
            )
        })
        .collect()
}

/// The one complaint about a budget or initiative line inside a plan that is right otherwise.
fn about(line: &str) -> String {
    let whole = match line.split_once(' ') {
        Some(("top", rest)) => format!(
            "format: 1\ncompany: {{ revenue: 1_000_000 }}\nplan: {{ start: 2026-Q1 }}\n{rest}\n"
        ),
        Some(("company", rest)) => format!(
            "format: 1\ncompany:\n  revenue: 1_000_000\n  {rest}\nplan: {{ start: 2026-Q1 }}\n"
        ),
        Some(("budget", rest)) => format!(
            "format: 1\ncompany: {{ revenue: 1_000_000 }}\nplan: {{ start: 2026-Q1 }}\nbudget:\n  {rest}\n"
        ),
        _ => format!(
            "format: 1\ncompany: {{ revenue: 1_000_000 }}\nplan: {{ start: 2026-Q1 }}\ninitiatives:\n  - id: a\n    span: 2026-Q1..2026-Q4\n    {line}\n"
        ),
    };
    let mut all = said(&whole);
    assert_eq!(all.len(), 1, "{whole}\n{all:#?}");
    let one = all.remove(0);
    one.split_once(' ').unwrap().1.to_owned()
}

#[test]
fn numbers_of_other_habits() {
    for (line, expected) in [
        (
            "company employees: 1,5",
            "number-comma [company.employees] “1,5” has a comma in it. Write 1.5",
        ),
        (
            "cost: { people: 20.000 }",
            "number-thousands [initiatives.a.cost.people] “20.000”: did you mean 20_000? Write 20_000",
        ),
        (
            "cost: { people: € 20 }",
            "number-sign [initiatives.a.cost.people] “€ 20” has a currency sign in it. Write 20",
        ),
        (
            "cost: { people: 20k }",
            "number-suffix [initiatives.a.cost.people] “20k” is abbreviated. Write 20_000",
        ),
        (
            "cost: { people: 1_250,50 }",
            "comma-in-number [initiatives.a.cost.people] The comma cuts the number of “people” in two: 1_250,50 Write 1_250.50",
        ),
        (
            "cost: { people: 0.125 }",
            "number-decimals [initiatives.a.cost.people] “0.125” has more than 2 decimals. Round the number yourself.",
        ),
        (
            "cost: { people: -5 }",
            "number-negative [initiatives.a.cost.people] “-5” is less than nothing. Write the amount without a minus sign.",
        ),
        (
            "cost: { people: 2_000_000_000_000_000 }",
            "number-too-large [initiatives.a.cost.people] “2_000_000_000_000_000” is too large. Check the number of digits.",
        ),
        (
            "cost: { people: { low: 5, likely: 4, high: 6 } }",
            "estimate-order [initiatives.a.cost.people] The range is out of order: low €5, likely €4, high €6. Put the amounts in order: low, likely, high.",
        ),
        (
            "fte: half",
            "number-form [initiatives.a.fte] “half” is not a number. Write digits only, as in 20_000 or 1250.50",
        ),
        (
            "progress: 40",
            "share-without-sign [initiatives.a.progress] “40” has no percent sign: did you mean 40%? Write 40%",
        ),
        (
            "progress: 0.4",
            "share-as-fraction [initiatives.a.progress] “0.4” is a fraction: did you mean 40%? Write 40%",
        ),
        (
            "progress: 140%",
            "share-over-whole [initiatives.a.progress] “140%” is more than the whole. Write a share from 0% to 100%.",
        ),
        (
            "budget reserve: 2,5%",
            "share-comma [budget.reserve] “2,5%” has a decimal comma: did you mean 2.5%? Write 2.5%",
        ),
        (
            "budget categories: { people: 62,5%, technology: 37.5% }",
            "comma-in-number [budget.categories.people] The comma cuts the number of “people” in two: 62,5% Write 62.5%",
        ),
        (
            "spread: [62,5%, 20%, 10%, 7.5%]",
            "share-comma [initiatives.a.spread.0] “62” has a decimal comma: did you mean 62.5%? Write 62.5%",
        ),
    ] {
        assert_eq!(about(line), expected);
    }
}

#[test]
fn times_of_other_habits() {
    for (line, expected) in [
        (
            "go_live: Q2 2026",
            "quarter-form [initiatives.a.go_live] “Q2 2026”: did you mean 2026-Q2? Write 2026-Q2",
        ),
        (
            "go_live: 2026Q5",
            "quarter-unknown [initiatives.a.go_live] “2026Q5” is not a quarter. Write it as in 2026-Q2; a year has Q1 to Q4.",
        ),
        (
            "top phases: [{ id: p, span: 2026-Q4..2026-Q2 }]",
            "span-backwards [phases.p.span] “2026-Q4..2026-Q2” ends before it starts. Write 2026-Q2..2026-Q4",
        ),
        (
            "top phases: [{ id: p, span: 2026-Q1 - 2026-Q2 }]",
            "span-form [phases.p.span] “2026-Q1 - 2026-Q2”: did you mean 2026-Q1..2026-Q2? Write 2026-Q1..2026-Q2",
        ),
        (
            "top zebra: 1",
            "key-stray [zebra] “zebra” is no key of the format here. Remove it, or begin a key of your own with “x-”.",
        ),
        (
            "top vendors: [{ id: v, contract_until: 31-12-2027 }]",
            "date-form [vendors.v.contract_until] “31-12-2027” is not a date. Write it as in 2026-04-15",
        ),
        (
            "top training: [{ id: t, span: 2026, repeat: yearly }]",
            "duration-form [training.t.repeat] “yearly” is not a length of time. Write it as in 6 months, 2 quarters or 1 year",
        ),
        (
            "top team: [{ id: t, from: 2027-Q1, until: 2026-Q1, full_cost: 1 }]",
            "until-before-from [team.t.until] The last quarter, 2026 Q1, lies before the first, 2027 Q1. Write a later “until”, or leave it out for the plan's last quarter.",
        ),
        (
            "cost: { 2027-Q1: { people: 5 } }",
            "cost-outside-span [initiatives.a.cost.2027-Q1] 2027 Q1 lies outside the initiative's time, 2026. Change the quarter or the span.",
        ),
        (
            "spread: [50%, 50%]",
            "spread-length [initiatives.a.spread] There are 2 shares for 4 quarters (2026). Write 4 shares, or leave “spread” out.",
        ),
    ] {
        assert_eq!(about(line), expected);
    }
}

#[test]
fn words_keys_and_names() {
    for (line, expected) in [
        (
            "status: runing",
            "word-unknown [initiatives.a.status] “runing”: did you mean “running”? Write running",
        ),
        (
            "important: yes",
            "flag-form [initiatives.a.important] “yes” is neither true nor false. Write true",
        ),
        (
            "budget catagories: { people: 100% }",
            "key-unknown [budget.catagories] “catagories”: did you mean “categories”? Write “categories”, or begin a key of your own with “x-”.",
        ),
        (
            "needs: [b]",
            "needs-nobody [initiatives.a.needs.0] It needs “b”, and there is no such initiative. Did you mean “a”?",
        ),
        (
            "needs: [a]",
            "needs-circle [initiatives.a.needs.0] The needs go round in a circle: a → a Remove one of the needs in the circle.",
        ),
        (
            "vendors: [acme]",
            "no-such-vendor [initiatives.a.vendors.0] There is no vendor “acme”. Name one that is in the plan, or add it.",
        ),
        (
            "kpis: [{ id: k, name: Answered, without HR, unit: h }]",
            "comma-in-braces [initiatives.a.kpis.k.name] The comma cuts the text of “name” in two: Answered, without HR Put the text in quotes: \"Answered, without HR\"",
        ),
        (
            "company currency: EURO",
            "currency-unknown [company.currency] “EURO” is no currency of ISO 4217. Write a code of three letters, such as EUR, CHF or GBP",
        ),
        (
            "company name: A\n  name: B",
            "key-duplicate [company.name] “name” stands here a second time; the first is on line 4. Remove one of the two.",
        ),
        (
            "top scenarios: { bold: { set: { budget.rat: 5% } } }",
            "scenario-path [scenarios.bold.set.budget.rat] “budget.rat” leads to nothing in the plan. Did you mean “budget.rate”?",
        ),
        (
            "top processes: [{ id: HR Questions }]",
            "id-form [processes.0.id] “HR Questions” can't be an id. Write hr-questions",
        ),
    ] {
        assert_eq!(about(line), expected);
    }
}

#[test]
fn sums_and_years_of_the_budget() {
    for (line, expected) in [
        (
            "budget periods: [{ years: 2026, share: 40% }, { years: 2027, share: 55% }]",
            "shares-under [budget.periods] The shares add up to 95%; 5% is missing. Raise one of the shares by 5%.",
        ),
        (
            "budget categories: { people: 70%, technology: 40% }",
            "shares-over [budget.categories] The shares add up to 110%, 10% too much. Lower one of the shares by 10%.",
        ),
        (
            "budget periods: [{ years: 2026, share: 40% }, { years: 2026-2027, share: 60% }]",
            "periods-overlap [budget.periods.2026.years] 2026–2027 overlaps with the period 2026. Change the years so that each belongs to one period.",
        ),
        (
            "budget periods: [{ years: 2026, share: 40% }, { years: 2028, share: 60% }]",
            "periods-gap [budget.periods.2028.years] Between 2026 and 2028 there are years without a period. Add a period, or stretch one of the two.",
        ),
        (
            "budget periods: [{ years: 2026, share: 100%, quarters: [50%, 50%] }]",
            "quarters-length [budget.periods.2026.quarters] There are 2 shares; a year has four quarters. Write four shares, as in [20%, 30%, 30%, 20%]",
        ),
        (
            "budget periods: [{ years: 2026, share: 100%, split: { 2027: 100% } }]",
            "split-year [budget.periods.2026.split.2027] “2027” is no year of the period 2026. Name only years of the period.",
        ),
        (
            "budget { rate: 3%, amount: 5 }",
            "rate-and-amount [budget.amount] Both a rate and an amount are given for the budget. Remove one of the two.",
        ),
    ] {
        assert_eq!(about(line), expected);
    }
}

#[test]
fn ten_mistakes_give_ten_complaints_at_their_lines() {
    let text = "\
format: 1
company:
  revenue: 20.000.000
  currency: EUR
plan:
  start: Q1 2026
budget:
  rate: 3,5%
  periods:
    - { years: 2026, share: 15% }
    - { years: 2027, share: 80 }
  catagories: { people: 60% }
  pillars: { people: 50%, technology: 45% }
initiatives:
  - id: one
    span: 2026-Q4..2026-Q1
    status: runing
  - id: two
    span: 2026
    needs: [three]
    cost: { people: 62,5 }
    important: yes
";
    let lines: Vec<usize> = notices(text)
        .iter()
        .map(|notice| notice.place.unwrap().line)
        .collect();
    assert_eq!(
        lines,
        [3, 6, 8, 11, 12, 13, 16, 17, 20, 21, 22],
        "{:#?}",
        said(text)
    );
}

#[test]
fn what_is_no_yaml_is_refused_at_its_place() {
    for (text, code, line) in [
        ("", "yaml-empty", 1),
        ("# only a comment\n", "yaml-empty", 1),
        ("just a text\n", "yaml-no-map", 1),
        ("format: 1\n---\nformat: 1\n", "yaml-several-documents", 2),
        ("format: 1\ncompany:\n\trevenue: 1\n", "yaml-tab", 3),
        ("format: 1\nkpis: [{ id: a, unit: % }]\n", "yaml-percent", 2),
        ("a: \"open\nb: 1\n", "yaml-quote", 1),
        ("a: [1, 2\nb: 3\n", "yaml-bracket", 2),
        ("a: 1\n  b: 2\n", "yaml-colon", 2),
        ("a: *nobody\n", "yaml-alias-unknown", 1),
        ("a: &a [*a]\n", "yaml-alias-circle", 1),
        ("a: 1\nb: x\0y\n", "yaml-nul", 2),
    ] {
        let all = notices(text);
        assert_eq!(all.len(), 1, "{text:?}");
        assert_eq!(
            (all[0].code, all[0].place.unwrap().line),
            (code, line),
            "{text:?}"
        );
        assert_eq!(all[0].severity, Severity::Error);
    }
    let bad = Document::read(b"format: 1\ncompany: \xff\n").unwrap_err();
    assert_eq!((bad[0].code, bad[0].place.unwrap().line), ("yaml-utf8", 2));
}

#[test]
fn bombs_are_refused_while_they_are_read() {
    let mut laughs = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..10 {
        let below = format!("*a{}", level - 1);
        let line = vec![below; 10].join(", ");
        writeln!(laughs, "a{level}: &a{level} [{line}]").unwrap();
    }
    for (text, code) in [
        ("[".repeat(200_000), "yaml-too-deep"),
        ("{a: ".repeat(200_000), "yaml-too-deep"),
        ("- ".repeat(200_000), "yaml-too-deep"),
        (laughs, "yaml-too-many-nodes"),
        (
            format!("a: &a 1\nb: [{}]\n", "*a, ".repeat(1_001)),
            "yaml-too-many-aliases",
        ),
    ] {
        assert_eq!(notices(&text)[0].code, code);
    }
    let comments = format!("format: 1\n{}company:\n", "# a comment\n".repeat(20_000));
    assert!(
        notices(&comments)
            .iter()
            .all(|notice| notice.code != "yaml-syntax")
    );
}

#[test]
fn a_circle_is_named_whole() {
    let text = "format: 1\ncompany: { revenue: 1 }\nplan: { start: 2026-Q1 }\ninitiatives:\n  - { id: a, span: 2026, needs: [b] }\n  - { id: b, span: 2026, needs: [c] }\n  - { id: c, span: 2026, needs: [a] }\n";
    assert_eq!(
        said(text),
        [
            "7:34 needs-circle [initiatives.c.needs.0] The needs go round in a circle: a → b → c → a Remove one of the needs in the circle."
        ]
    );
}
