//! The commands as a shell sees them: what they print, where, and with which status.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::Value;

const PLANS: [&str; 4] = [
    "01-machinebouw-20m-nl.yaml",
    "02-logistik-4m-de.yaml",
    "03-wholesale-90m-fy-july-en.yaml",
    "04-second-year-en.yaml",
];

fn example(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("tests/plans").join(name).display().to_string()
}

/// The program, in an environment that says nothing of its own.
fn roadmap(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_roadmap"));
    command.args(args).stdin(Stdio::null());
    for name in [
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
        "NO_COLOR",
        "CLICOLOR_FORCE",
    ] {
        command.env_remove(name);
    }
    let state = std::env::temp_dir().join(format!("roadmap-state-{}", std::process::id()));
    command.env("XDG_STATE_HOME", state);
    command
}

fn run(args: &[&str]) -> Output {
    roadmap(args).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What a command prints, where it has nothing to complain about.
fn printed(args: &[&str]) -> String {
    let output = run(args);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    text(&output.stdout)
}

/// A command that fails: its status and what it says.
fn refused(args: &[&str]) -> (i32, String) {
    let output = run(args);
    (output.status.code().unwrap(), text(&output.stderr))
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("roadmap-it-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn written(name: &str, content: &str) -> String {
    let file = folder(name).join("plan.yaml");
    fs::write(&file, content).unwrap();
    file.display().to_string()
}

const MISTAKEN: &str = "format: 1
company:
  name: Example
  revenue: 20_000_000
plan:
  start: 2026-Q1
budget:
  rate: 3.5
";

#[test]
fn a_new_plan_and_its_summary_in_each_language() {
    for (lang, title, total) in [
        ("en", "AI roadmap 2026–2030", "€700,000"),
        ("nl", "AI-roadmap 2026–2030", "€\u{a0}700.000"),
        ("de", "2026–2030", "700.000\u{a0}€"),
    ] {
        let file = folder(&format!("new-{lang}")).join("demo.yaml");
        let file = file.to_str().unwrap();
        let args = "--no-input --company X --revenue 20_000_000 --currency EUR --rate 3.5% --start 2026-Q1";
        let mut new = vec!["new", file, "--lang", lang];
        new.extend(args.split(' '));
        assert_eq!(printed(&new), "", "success is quiet");
        let page = printed(&["summary", file]);
        assert!(page.contains(title), "{page}");
        assert!(page.contains(total), "{page}");
        assert!(page.contains("420"), "people get 60 %: {page}");
        assert!(
            page.lines().all(|line| roadmap::locale::width(line) <= 80),
            "{page}"
        );
    }
}

#[test]
fn a_new_plan_overwrites_only_by_force() {
    let file = written("force", "something else\n");
    let new = ["new", &file, "--no-input", "--revenue", "20m"];
    let (status, said) = refused(&new);
    assert_eq!(status, 2);
    assert!(said.contains("--force"), "{said}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "something else\n");
    printed(&[&new[..], &["--force"]].concat());
    assert!(fs::read_to_string(&file).unwrap().starts_with("format: 1"));
}

#[test]
fn amounts_are_understood_as_typed() {
    let folder = folder("typed");
    for (nth, (lang, typed)) in [
        ("en", "20m"),
        ("nl", "20.000.000"),
        ("de", "20 Mio"),
        ("en", "20_000_000"),
    ]
    .iter()
    .enumerate()
    {
        let file = folder.join(format!("{nth}.yaml")).display().to_string();
        printed(&[
            "new",
            &file,
            "--no-input",
            "--lang",
            lang,
            "--revenue",
            typed,
        ]);
        assert_eq!(printed(&["get", &file, "company.revenue"]), "20_000_000\n");
    }
}

#[test]
fn without_a_revenue_there_is_no_plan() {
    let (status, said) = refused(&["new", "never-made.yaml", "--no-input"]);
    assert_eq!(status, 2);
    assert!(said.contains("--revenue"), "{said}");
    let (status, said) = refused(&[
        "new",
        "never-made.yaml",
        "--no-input",
        "--revenue",
        "12,5,3",
    ]);
    assert_eq!(status, 2);
    assert!(said.contains("12,5,3"), "{said}");
    assert!(!Path::new("never-made.yaml").exists());
}

#[test]
fn the_page_fits_the_width_it_is_given() {
    for plan in PLANS {
        for width in [40, 80, 120, 160] {
            for unit in ["exact", "thousand"] {
                let columns = width.to_string();
                let page = run(&[
                    "summary",
                    &example(plan),
                    "--width",
                    &columns,
                    "--unit",
                    unit,
                ]);
                for line in text(&page.stdout).lines() {
                    assert!(
                        roadmap::locale::width(line) <= width,
                        "{plan} {width}: {line}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_pages_of_the_example_plans() {
    for plan in PLANS {
        for width in ["80", "120"] {
            let page = run(&["summary", &example(plan), "--width", width]);
            let name = format!("{}-{width}", plan.trim_end_matches(".yaml"));
            insta::assert_snapshot!(name, text(&page.stdout));
        }
    }
}

#[test]
fn the_json_summary_has_its_stable_keys() {
    let page: Value =
        serde_json::from_slice(&run(&["summary", &example(PLANS[3]), "--format", "json"]).stdout)
            .unwrap();
    let keys =
        |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    let words =
        |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_owned).collect() };
    assert_eq!(
        keys(&page),
        words(
            "format company currency revenue rate envelope reserve divisible changes funding unallocated periods years
             quarters categories pillars phases initiatives totals funding_items decision risks findings"
        )
    );
    assert_eq!(
        keys(&page["periods"][0]),
        words("years share amount categories committed headroom")
    );
    assert_eq!(
        keys(&page["years"][0]),
        words("year amount quarters categories pillars committed headroom")
    );
    assert_eq!(
        keys(&page["quarters"][0]),
        words("quarter allocated committed line_cost actual benefit cumulative")
    );
    assert_eq!(
        keys(&page["initiatives"][0]),
        words(
            "id name pillar horizon phase span status cost cost_by_quarter running_cost_per_year benefit_per_year
             go_live payback_quarter payback_months_from_first_spend payback_months_from_go_live payback_cash_quarter
             npv irr roi notes"
        )
    );
    assert_eq!(
        keys(&page["totals"]),
        words("cost benefit net break_even_quarter npv irr roi")
    );
    assert_eq!(page["envelope"], "342000.00");
    assert_eq!(page["rate"], "3");
    assert_eq!(page["years"][0]["year"], 2026);
    assert_eq!(page["periods"][3]["years"], "2029-2030");
    // a figure that is null says why
    assert_eq!(page["initiatives"][0]["irr"], Value::Null);
    assert!(page["initiatives"][0]["notes"]["irr"].is_string());
}

#[test]
fn markdown_is_a_document_with_tables() {
    let page = text(&run(&["summary", &example(PLANS[0]), "--format", "markdown"]).stdout);
    assert!(page.starts_with("# AI-roadmap 2026-2030\n"));
    assert!(page.contains("| Periode | Aandeel |"), "{page}");
    assert!(page.contains("| **Totaal** | **100%** |"), "{page}");
}

#[test]
fn standard_input_is_a_plan_too() {
    let plan = fs::read(example(PLANS[1])).unwrap();
    let mut child = roadmap(&["summary", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&plan).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.stdout, run(&["summary", &example(PLANS[1])]).stdout);
}

#[test]
fn a_plan_with_errors_still_gives_a_page_and_says_so() {
    let file = written("mistaken", MISTAKEN);
    let output = run(&["summary", &file]);
    assert_eq!(output.status.code(), Some(1));
    let page = text(&output.stdout);
    let (errors, figures) = (page.find("8:9").unwrap(), page.find("Key figures").unwrap());
    assert!(errors < figures, "{page}");
    let json: Value =
        serde_json::from_slice(&run(&["summary", &file, "--format", "json"]).stdout).unwrap();
    assert_eq!(json["findings"][0]["severity"], "error");
    assert_eq!(json["findings"][0]["line"], 8);
}

#[test]
fn check_names_file_line_and_column_and_shows_the_line() {
    let file = written("check", MISTAKEN);
    let output = run(&["check", &file]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stdout);
    assert!(said.contains(&format!("{file}:8:9")), "{said}");
    assert!(said.contains("  rate: 3.5\n"), "{said}");
    assert!(said.contains("^^^"), "{said}");
    let json: Value =
        serde_json::from_slice(&run(&["check", &file, "--format", "json"]).stdout).unwrap();
    let first = json["plans"][0]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["severity"] == "error");
    assert_eq!(first.unwrap()["column"], 9);
    assert_eq!(json["plans"][0]["path"], file.as_str());
}

#[test]
fn warnings_count_only_where_they_should() {
    let file = written("strict", &MISTAKEN.replace("3.5", "3.5%\n  catagories: 1"));
    assert_eq!(run(&["check", &file]).status.code(), Some(0));
    assert_eq!(run(&["check", "--strict", &file]).status.code(), Some(1));
}

#[test]
fn a_file_that_is_no_yaml_gives_status_2() {
    let file = written("broken", "format: 1\ncompany: [1, 2\n");
    for command in ["summary", "check"] {
        assert_eq!(run(&[command, &file]).status.code(), Some(2), "{command}");
    }
    let (status, said) = refused(&["summary", "no-such-file.yaml"]);
    assert_eq!(status, 2);
    assert!(said.contains("no-such-file.yaml"), "{said}");
    assert_eq!(refused(&["summary", "/dev/zero"]).0, 2);
    assert_eq!(refused(&["summary", "/"]).0, 2);
}

#[test]
fn check_tells_of_a_file_that_cannot_be_opened_among_the_errors() {
    for file in ["no-such-file.yaml", "/"] {
        for args in [&["check"][..], &["check", "--fix"]] {
            let output = run(&[args, &[file]].concat());
            assert_eq!(output.status.code(), Some(2));
            assert_eq!(text(&output.stdout), "");
            assert!(text(&output.stderr).contains(file), "{output:?}");
        }
    }
    // a program that reads the document finds it there as well
    let output = run(&["check", "--format", "json", "no-such-file.yaml"]);
    assert!(text(&output.stderr).contains("no-such-file.yaml"));
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["plans"][0]["findings"][0]["code"], "file-not-found");
}

#[test]
fn wrong_usage_is_told_without_hostile_text() {
    let (status, said) = refused(&["summary", "--format", "\u{1b}[31mred\u{202e}", "x.yaml"]);
    assert_eq!(status, 2);
    assert!(!said.contains(['\u{1b}', '\u{202e}']), "{said:?}");
    assert!(said.contains("possible values"), "{said}");
    assert_eq!(refused(&["frobnicate", "x", "y"]).0, 2);
}

#[test]
fn text_of_the_plan_gives_no_orders_to_the_terminal() {
    let hostile = MISTAKEN
        .replace("Example", r#""\e[2J\u202Ename\u200B""#)
        .replace("3.5", "3.5%");
    let file = written("hostile", &hostile);
    for args in [
        vec!["summary", &file],
        vec!["summary", &file, "--format", "markdown"],
        vec!["check", &file],
        vec!["explain", &file, "envelope"],
    ] {
        let output = run(&args);
        let said = text(&output.stdout) + &text(&output.stderr);
        assert!(
            !said.contains(['\u{1b}', '\u{202e}', '\u{200b}']),
            "{args:?}"
        );
    }
}

#[test]
fn a_name_is_no_markup_anywhere_on_a_markdown_page() {
    let name = r#"initiatives: [{ id: a, name: "<script>``` | [x](y)", span: 2026, cost: { people: 1 } }]"#;
    let plan = "format: 1\ncompany: { name: X, revenue: 20_000_000 }\nplan: { start: 2026-Q1 }\n";
    let file = written("markup", &format!("{plan}{name}\n"));
    let page = text(&run(&["summary", &file, "--format", "markdown"]).stdout);
    assert!(page.contains("‹script>'''"), "the line of time: {page}");
    assert!(page.contains(r"&lt;script&gt;\`\`\` \| \[x\](y)"), "{page}");
    assert!(!page.contains("<script"), "{page}");
    assert_eq!(page.matches("```").count(), 2, "{page}");
}

#[test]
fn colour_comes_only_where_it_is_wanted() {
    let plan = example(PLANS[0]);
    assert!(!printed(&["summary", &plan]).contains('\u{1b}'));
    assert!(!printed(&["summary", &plan, "--color", "never"]).contains('\u{1b}'));
    let coloured = printed(&["summary", &plan, "--color", "always"]);
    assert!(coloured.contains('\u{1b}'));
    // without its colours it is the same page
    let plain = anstream::adapter::strip_str(&coloured).to_string();
    assert_eq!(plain, printed(&["summary", &plan]));
}

#[test]
fn a_reader_that_goes_away_is_no_error_and_a_full_disk_is() {
    let mut child = roadmap(&["summary", &example(PLANS[0])])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output.stderr), "");

    if let Ok(full) = fs::File::options().write(true).open("/dev/full") {
        let output = roadmap(&["summary", &example(PLANS[0])])
            .stdout(full)
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn one_value_is_found_by_its_path() {
    let plan = example(PLANS[3]);
    for (path, value) in [
        ("budget.rate", "3%"),
        ("budget.periods.2030.share", "20%"),
        ("initiatives.mail.span", "2026-Q3..2026-Q4"),
        ("plan.evaluation", "5 years"),
    ] {
        assert_eq!(printed(&["get", &plan, path]).trim_end(), value);
    }
    let (status, said) = refused(&["get", &plan, "budget.rat"]);
    assert_eq!(status, 2);
    assert!(said.contains("budget"), "{said}");
}

#[test]
fn a_figure_explains_itself() {
    let said = printed(&["explain", &example(PLANS[3]), "envelope", "--width", "60"]);
    assert!(said.contains("342.000"), "{said}");
    assert!(said.lines().all(|line| roadmap::locale::width(line) <= 60));
    assert_eq!(
        refused(&["explain", &example(PLANS[3]), "nothing.here"]).0,
        2
    );
}

#[test]
fn messages_follow_the_terminal_and_the_option_before_it() {
    let said = |args: &[&str]| {
        let output = roadmap(args).env("LANG", "nl_NL.UTF-8").output().unwrap();
        text(&output.stderr)
    };
    assert!(said(&["summary", "weg.yaml"]).contains("geen bestand"));
    assert!(said(&["summary", "weg.yaml", "--lang", "de"]).contains("keine Datei"));
}

#[test]
fn every_command_has_help_with_examples_and_packagers_get_theirs() {
    for command in [
        "new",
        "summary",
        "check",
        "get",
        "explain",
        "schema",
        "completions",
        "man",
    ] {
        let help = printed(&[command, "--help"]);
        assert!(help.contains("Example"), "{command}: {help}");
    }
    assert!(printed(&["--version"]).starts_with("roadmap "));
    assert!(printed(&["man"]).contains(".TH roadmap"));
    for shell in ["bash", "fish", "zsh"] {
        assert!(
            printed(&["completions", shell]).contains("summary"),
            "{shell}"
        );
    }
}

#[test]
fn set_changes_the_file_or_nothing() {
    let text =
        "format: 1\r\ncompany: { revenue: 1_000_000 } # ours\r\nplan:\r\n  start: 2026-Q1\r\n";
    let file = written("set", text);
    let now = || fs::read_to_string(&file).unwrap();
    let shown = printed(&["set", "--dry-run", &file, "plan.title=T"]);
    assert!(shown.contains("+  title: T\r\n"), "{shown}");
    assert_eq!(now(), text);
    assert_eq!(printed(&["set", &file, "plan.start=2026-Q1"]), "");
    assert_eq!(now(), text);

    for (change, said) in [
        ("plan.start=Q2", "“Q2”"),
        ("plan.start=", "missing"),
        ("company.revenue=1.000.000", "1_000_000"),
        ("plan.strat=2026-Q2", "plan.start"),
    ] {
        let (status, error) = refused(&["set", &file, "company.name=N", change]);
        assert_eq!(status, 2, "{error}");
        assert!(error.contains(said), "{error}");
        assert_eq!(now(), text);
    }
    assert_eq!(
        printed(&["set", &file, "company.name=N", "plan.title=T"]),
        ""
    );
    assert_eq!(
        now(),
        "format: 1\r\ncompany: { name: \"N\", revenue: 1_000_000 } # ours\r\nplan:\r\n  title: T\r\n  start: 2026-Q1\r\n"
    );
}

/// Items of `costs` that each lack an amount.
fn without_amounts(count: usize) -> String {
    let item = |at| format!("  - {{ id: c{at}, name: C, category: people, from: 2026-Q2 }}\n");
    let items: String = (0..count).map(item).collect();
    format!("{}costs:\n{items}", MISTAKEN.replace("3.5", "3.5%"))
}

#[test]
fn of_a_thousand_mistakes_of_a_kind_the_rest_is_counted() {
    let file = written("crowd", &without_amounts(1_500));
    let output = run(&["check", &file]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stdout);
    assert_eq!(said.matches("Error[key-missing]").count(), 1_000);
    assert!(said.contains("Error[findings-more]: 500 more findings of the kind “key-missing”"));
    // where to look: the first that is not listed
    assert!(said.contains("c1000"));
    assert!(said.contains(": 1,500 errors,"), "{said}");
    for format in ["json", "sarif"] {
        let output = run(&["check", "--format", format, &file]);
        let found: Value = serde_json::from_slice(&output.stdout).unwrap();
        let found = match format {
            "json" => &found["plans"][0]["findings"],
            _ => &found["runs"][0]["results"],
        };
        let errors = found.as_array().unwrap().iter().filter(|one| {
            let severity = &one["severity"];
            severity == "error" || one["level"] == "error"
        });
        assert_eq!(errors.count(), 1_001, "{format}");
    }
}

#[test]
fn set_mends_one_of_a_thousand_mistakes_and_makes_no_other() {
    let file = written("crowd-set", &without_amounts(1_500));
    for at in [0, 1_499] {
        let change = format!("costs.c{at}.amount=1_000");
        assert_eq!(printed(&["set", &file, &change]), "");
    }
    let (status, said) = refused(&["set", &file, "costs.c1499.amount="]);
    assert_eq!(status, 2);
    assert!(said.contains("“amount” is missing"), "{said}");
}

#[test]
fn a_line_without_end_is_not_quoted() {
    let keys: Vec<String> = (0..500).map(|at| format!("x-{at}: 1")).collect();
    let keys = keys.join(", ");
    let company = format!("company: {{ {keys}, revenue: 20.000.000 }}");
    let plan = format!("format: 1\n{company}\nplan:\n  start: 2026-Q1\n");
    let output = run(&["check", &written("long-line", &plan)]);
    let said = text(&output.stdout);
    let column = company.find("20.0").unwrap() + 1;
    assert!(said.contains(&format!("plan.yaml:2:{column}\n")), "{said}");
    assert!(!said.contains("x-499"), "{said}");
}
