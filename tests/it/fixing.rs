//! `check --fix` mends what has exactly one right mend, in the text itself, and leaves everything else to people.

use roadmap::yaml::{Document, decode, guidelines, mended};
use serde_json::{Value, json};

use super::backups::Desk;

const HEAD: &str = "format: 1\ncompany:\n  revenue: 20_000_000\nplan: { start: 2026-Q1 }\n";

/// What becomes of a line below the head of a plan; the line as it was where nothing is mended.
fn line(line: &str) -> String {
    let text = format!("{HEAD}{line}\n");
    let done = mended(&text, &guidelines()).map_or(text, |done| done.text);
    let rest = done.strip_prefix(HEAD).unwrap_or(&done);
    rest.trim_end_matches('\n').to_owned()
}

fn item(keys: &str) -> String {
    format!("initiatives: [{{ id: a, span: 2026, {keys} }}]")
}

#[test]
fn what_has_one_right_mend_is_mended() {
    for (was, now) in [
        ("budget: { rate: 3,5% }", "budget: { rate: 3.5% }"),
        (
            "budget:\n  rate: \"3,5%\" # of revenue",
            "budget:\n  rate: \"3.5%\" # of revenue",
        ),
        ("budget:\n  rate: 4", "budget:\n  rate: 4%"),
        ("budget:\n  amount: 1.250,50", "budget:\n  amount: 1_250.50"),
        ("budget:\n  amount: 20.000", "budget:\n  amount: 20_000"),
        ("budget:\n  amount: € 20", "budget:\n  amount: 20"),
        ("budget:\n  amount: 2M", "budget:\n  amount: 2_000_000"),
        (
            "phases: [{ id: p, span: Q1 2026 - Q3 2026 }]",
            "phases: [{ id: p, span: 2026-Q1..2026-Q3 }]",
        ),
        (
            "budget:\n  catagories: { people: 100% }",
            "budget:\n  categories: { people: 100% }",
        ),
        // a key that was misspelt hid its value
        (
            "budget:\n  catagories: { people: 62,5%, advice: 37,5% }",
            "budget:\n  categories: { people: 62.5%, advice: 37.5% }",
        ),
    ] {
        assert_eq!(line(was), now);
    }
    for (was, now) in [
        ("cost: { people: 18,000 }", "cost: { people: 18_000 }"),
        ("cost: { people: 1,250,000 }", "cost: { people: 1_250_000 }"),
        (
            "spread: [62,5%, 20%, 10%, 7.5%]",
            "spread: [62.5%, 20%, 10%, 7.5%]",
        ),
        ("go_live: Q2 2027", "go_live: 2027-Q2"),
        ("status: runing", "status: running"),
        ("important: yes", "important: true"),
        ("Go-Live: 2027-Q2", "go_live: 2027-Q2"),
        ("name: Quotes, read", "name: \"Quotes, read\""),
        (
            "kpis: [{ id: k, unit: % }]",
            "kpis: [{ id: k, unit: \"%\" }]",
        ),
        (
            "kpis: [{ id: k, unit: % }, { id: l, unit: % }]",
            "kpis: [{ id: k, unit: \"%\" }, { id: l, unit: \"%\" }]",
        ),
        ("name: !!str Quotes", "name: Quotes"),
    ] {
        assert_eq!(line(&item(was)), item(now));
    }
    assert_eq!(
        line(
            "vendors: [{ id: Acme Corp }]\ninitiatives: [{ id: a, span: 2026, vendors: [Acme Corp] }]"
        ),
        "vendors: [{ id: acme-corp }]\ninitiatives: [{ id: a, span: 2026, vendors: [acme-corp] }]"
    );
}

#[test]
fn what_could_be_meant_in_two_ways_stays() {
    for was in [
        "budget:\n  rate: 0.15",
        "budget:\n  rate: 1",
        "budget:\n  amount: $ 20",
        "budget:\n  x-own: 3,5%",
        "budget:\n  zebra: 1",
        "budget:\n  periods: [{ years: 2026, share: 60% }]",
        "phases: [{ id: p, span: 2026-Q4..2026-Q2 }]",
        "vendors: [{ id: v, contract_until: 31-12-2027 }]",
        // there is one already
        "budget:\n  rate: 3%\n  raet: 4%",
        // there is no such vendor
        "initiatives: [{ id: a, span: 2026, vendors: [Acme Corp] }]",
        // two of one name
        "vendors: [{ id: acme-corp }, { id: Acme Corp }]",
        "notes: \"a\nb: 1",
    ] {
        assert_eq!(line(was), was);
    }
    for was in [
        "important: maybe",
        "needs: [b]",
        "go_live: 2027-2",
        "status: rung",
        "benefit: { hours_per_month: 1,250, hour_cost: 40 }",
        "fte: 50%",
    ] {
        assert_eq!(line(&item(was)), item(was));
    }
}

#[test]
fn tabs_become_blanks_where_their_width_changes_nothing() {
    let text = "format: 1\ncompany:\n\trevenue: 1_000_000\n\tname: \"a\n\t\tb\"\nplan:\n\tstart: 2026-Q1\nkpis:\n\t- id: k\n\t  unit: %\n";
    let done = mended(text, &guidelines()).unwrap();
    assert_eq!(
        done.text,
        "format: 1\ncompany:\n  revenue: 1_000_000\n  name: \"a\n    b\"\nplan:\n  start: 2026-Q1\nkpis:\n  - id: k\n    unit: \"%\"\n"
    );
    let lines: Vec<usize> = done.mends.iter().map(|mend| mend.place.line).collect();
    assert_eq!(lines, [3, 4, 5, 7, 9, 10, 10]);
    // below a line of four blanks a tab could belong to either level
    let text = "format: 1\ncompany: { revenue: 1 }\nplan: { start: 2026-Q1 }\nx-a:\n  b:\n    c: 1\n\td: 2\n";
    assert_eq!(mended(text, &guidelines()), None);
}

#[test]
fn only_what_is_mended_changes() {
    let text = "\u{feff}# ours\r\nformat: 1\r\ncompany: {revenue: 20.000.000 , x-a: 1,5}   # €\r\nplan:\r\n    start: Q1 2026\r\ncolour: red\r\n";
    let done = mended(text, &guidelines()).unwrap();
    assert_eq!(
        done.text,
        text.replace("20.000.000", "20_000_000")
            .replace("Q1 2026", "2026-Q1")
    );
    for mend in &done.mends {
        assert_eq!(&text[mend.place.start..mend.place.end], mend.was);
    }
    let left = decode(
        &Document::read(done.text.as_bytes()).unwrap(),
        &guidelines(),
    )
    .notices;
    assert!(
        left.iter()
            .all(|notice| notice.code.starts_with("key-") || notice.code.starts_with("comma-"))
    );
}

const MISTAKEN: &str = "format: 1
company:
  revenue: 20.000.000   # one year
plan:
  start: Q1 2026
budget:
  raet: 3,5%
  periods: [{ years: 2026, share: 60% }]
";

#[test]
fn the_command_saves_says_what_it_did_and_what_is_left() {
    let desk = Desk::new("fix", MISTAKEN);
    let output = desk.run(&["check", "--fix", "plan.yaml"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    let lines: Vec<&str> = said.lines().take(5).collect();
    assert_eq!(
        lines[..4],
        [
            "plan.yaml:3: “20.000.000” is now “20_000_000”",
            "plan.yaml:5: “Q1 2026” is now “2026-Q1”",
            "plan.yaml:7: “raet” is now “rate”",
            "plan.yaml:7: “3,5%” is now “3.5%”",
        ]
    );
    assert!(lines[4].contains("Error[shares-under]"), "{said}");
    let mended = MISTAKEN
        .replace("20.000.000", "20_000_000")
        .replace("Q1 2026", "2026-Q1")
        .replace("raet: 3,5%", "rate: 3.5%");
    assert_eq!(desk.text(), mended);
    // what it was can be taken back, and there is nothing more to do
    let before = std::fs::metadata(&desk.plan).unwrap().modified().unwrap();
    desk.run(&["check", "--fix", "plan.yaml"]);
    let after = std::fs::metadata(&desk.plan).unwrap().modified().unwrap();
    assert_eq!(before, after);
    assert_eq!(desk.printed(&["restore", "plan.yaml", "1"]), "");
    assert_eq!(desk.text(), MISTAKEN);
}

#[test]
fn programs_get_the_mends_of_each_file() {
    let desk = Desk::new("fix-json", MISTAKEN);
    let other = desk.plan.with_file_name("tabs.yaml");
    std::fs::write(
        &other,
        "format: 1\ncompany:\n\trevenue: 1\nplan: { start: 2026-Q1 }\n",
    )
    .unwrap();
    std::fs::write(desk.plan.with_file_name("broken.yaml"), "a: [1\n").unwrap();
    let args = [
        "check",
        "--fix",
        "--format",
        "json",
        "plan.yaml",
        "tabs.yaml",
        "broken.yaml",
    ];
    let output = desk.run(&args);
    assert_eq!(output.status.code(), Some(2));
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    let first = json!({ "code": "number-thousands", "line": 3, "column": 12, "was": "20.000.000", "now": "20_000_000" });
    assert_eq!(json["plans"][0]["mended"][0], first);
    assert_eq!(json["plans"][0]["findings"][0]["code"], "shares-under");
    assert_eq!(json["plans"][1]["mended"][0]["code"], "yaml-tab");
    assert_eq!(json["plans"][2]["mended"], json!([]));
    assert_eq!(json["plans"][2]["findings"][0]["code"], "yaml-bracket");
    assert!(
        std::fs::read_to_string(other)
            .unwrap()
            .contains("\n  revenue: 1\n")
    );
}

#[test]
fn what_can_not_be_saved_is_said_and_stays_reported() {
    let desk = Desk::new("fix-read-only", MISTAKEN);
    let mut rights = std::fs::metadata(&desk.plan).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&desk.plan, rights).unwrap();
    let output = desk.run(&["check", "--fix", "plan.yaml"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("Error[number-thousands]"), "{said}");
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert_eq!(desk.text(), MISTAKEN);
    assert!(
        desk.said(&["check", "--fix", "-"], 2)
            .contains("Standard input can’t be mended")
    );
}

#[test]
fn sarif_names_rules_places_and_the_one_mend() {
    let desk = Desk::new(
        "sarif",
        &format!("{MISTAKEN}kpis: [{{ id: k, naam: é, unit: h }}, {{}}]\n"),
    );
    std::fs::rename(&desk.plan, desk.plan.with_file_name("plan é.yaml")).unwrap();
    let output = desk.run(&["check", "--format", "sarif", "plan é.yaml"]);
    assert_eq!(output.status.code(), Some(1));
    let log: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    let mut codes: Vec<&str> = rules
        .iter()
        .map(|rule| rule["id"].as_str().unwrap())
        .collect();
    for result in results {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(
            rule["help"]["text"]
                .as_str()
                .is_some_and(|text| !text.is_empty())
        );
        assert!(
            result["message"]["text"]
                .as_str()
                .is_some_and(|text| !text.is_empty())
        );
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "plan%20%C3%A9.yaml");
        assert!(
            place["region"]["startLine"]
                .as_u64()
                .is_some_and(|line| line >= 1)
        );
    }
    let of = |code: &str| {
        results
            .iter()
            .find(|result| result["ruleId"] == code)
            .unwrap()
    };
    assert_eq!(
        of("number-thousands")["fixes"][0]["artifactChanges"][0]["replacements"],
        json!([{
            "deletedRegion": { "startLine": 3, "startColumn": 12, "endLine": 3, "endColumn": 22 },
            "insertedContent": { "text": "20_000_000" },
        }])
    );
    assert_eq!(of("shares-under").get("fixes"), None);
    let region = &of("id-missing")["locations"][0]["physicalLocation"]["region"];
    assert_eq!(region["startColumn"], 37);
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), rules.len());
}
