//! `roadmap diff`: what changed in meaning, for people and for programs.

use std::{fs, io::Write, process::Stdio};

use serde_json::{Value, json};

use super::backups::Desk;

const OLD: &str = "format: 1
company: { name: Example, revenue: 20_000_000 }
plan: { start: 2026-Q1 }
budget:
  rate: 3.5%
phases:
  - id: foundation
    name: Foundation
    span: 2026
    milestones:
      - { quarter: 2026-Q2, name: Champions trained }
initiatives:
  - { id: faq, name: Answers, span: 2026-Q2..2026-Q4, status: planned, cost: { people: 18_000 } }
  - { id: mail, name: Mail, span: 2027, status: idea }
vendors:
  - { id: a, region: EU }
";

fn desk(name: &str, changes: &[(&str, &str)]) -> Desk {
    let put = |text: String, (old, new): &(&str, &str)| {
        assert!(text.contains(old), "{old}");
        text.replace(old, new)
    };
    let desk = Desk::new(name, &changes.iter().fold(OLD.to_owned(), put));
    fs::write(desk.plan.with_file_name("old.yaml"), OLD).unwrap();
    desk
}

#[test]
fn money_time_initiatives_and_the_rest() {
    let desk = desk(
        "diff-all",
        &[
            ("rate: 3.5%", "rate: 4%"),
            ("quarter: 2026-Q2", "quarter: 2026-Q3"),
            (
                "2026-Q2..2026-Q4, status: planned",
                "2026-Q3..2027-Q1, status: running",
            ),
            ("18_000", "20_000"),
            ("{ id: mail, name: Mail,", "{ id: post, name: Mail,"),
            ("region: EU", "region: US"),
        ],
    );
    let page = desk.printed(&["diff", "old.yaml", "plan.yaml"]);
    let lines = page
        .lines()
        .map(|line| line.split(' ').filter(|word| !word.is_empty()));
    let page: String = lines
        .map(|words| words.collect::<Vec<_>>().join(" ") + "\n")
        .collect();
    for line in [
        "Share of it for AI 3.5% 4% +0.5 pp\n",
        "Total budget €700,000 €800,000 +€100,000\n",
        "Champions trained: 2026 Q2 → 2026 Q3 (1 quarter later)\n",
        "Answers: 2026 Q2–Q4 → 2026 Q3 – 2027 Q1 (1 quarter later)\n",
        "Answers (faq)\nStatus: Planned → Running\nCost: €18,000 → €20,000 (+€2,000)\n",
        "Mail (post)\nId: mail → post\n",
        "vendors.a.region: EU → US\n",
    ] {
        assert!(page.contains(line), "{line}\nin\n{page}");
    }
    let markdown = desk.printed(&["diff", "old.yaml", "plan.yaml", "--format", "markdown"]);
    assert!(
        markdown.contains("| Total budget | €700,000 | €800,000 | +€100,000 |\n"),
        "{markdown}"
    );
    let json: Value =
        serde_json::from_str(&desk.printed(&["diff", "old.yaml", "plan.yaml", "--format", "json"]))
            .unwrap();
    let row = |part: &str, path: &str| {
        let mut rows = json[part].as_array().unwrap().iter();
        rows.find(|row| row["path"] == path).unwrap().clone()
    };
    assert_eq!(
        row("money", "envelope"),
        json!({ "path": "envelope", "before": "700000.00", "after": "800000.00", "difference": "100000.00" })
    );
    assert_eq!(
        row("time", "initiatives.faq.span"),
        json!({
            "path": "initiatives.faq.span", "before": "2026-Q2..2026-Q4", "after": "2026-Q3..2027-Q1",
            "start_later_by_quarters": 1, "end_later_by_quarters": 1,
        })
    );
    assert_eq!(json["initiatives"][0]["id"], "faq");
    assert_eq!(json["initiatives"][0]["change"], "changed");
    assert_eq!(json["same"], false);
}

#[test]
fn initiatives_come_and_go() {
    let desk = desk(
        "diff-items",
        &[(
            "  - { id: mail, name: Mail, span: 2027, status: idea }\n",
            "  - { id: new, name: New, span: 2028 }\n",
        )],
    );
    let page = desk.printed(&["diff", "old.yaml", "plan.yaml"]);
    assert!(
        page.contains("Added: New (new)\n  Time: new: 2028\n"),
        "{page}"
    );
    assert!(page.contains("Removed: Mail (mail)\n"), "{page}");
}

#[test]
fn comments_and_styles_are_no_difference() {
    let desk = desk(
        "diff-none",
        &[
            ("budget:", "# agreed\nbudget:"),
            ("20_000_000", "20000000"),
            ("rate: 3.5%", "rate: \"3.50%\""),
        ],
    );
    let args = ["diff", "old.yaml", "plan.yaml", "--exit-code"];
    assert_eq!(desk.printed(&args), "No difference in meaning.\n");
    assert_eq!(
        desk.printed(&[&args[..], &["--lang", "nl"]].concat()),
        "Geen verschil in betekenis.\n"
    );
}

#[test]
fn its_status_says_whether_they_differ_where_that_is_asked() {
    let desk = desk("diff-status", &[("rate: 3.5%", "rate: 4%")]);
    desk.printed(&["diff", "old.yaml", "plan.yaml"]);
    assert_eq!(
        desk.run(&["diff", "old.yaml", "plan.yaml", "--exit-code"])
            .status
            .code(),
        Some(1)
    );
    assert!(desk.said(&["diff", "-", "-"], 2).contains("Only one"));
    desk.said(&["diff", "none.yaml", "plan.yaml"], 2);
    // one of them from standard input
    let mut child = desk
        .command(&["diff", "-", "plan.yaml", "--exit-code"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(OLD.as_bytes())
        .unwrap();
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(1));
}
