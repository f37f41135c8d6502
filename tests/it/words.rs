//! Every message stands in every language, says the same things, is whole, and is used.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use roadmap::{
    locale::{Lang, Locale, Region},
    plan::{
        AiClass, AiRole, Audience, BenefitKind, Better, Correlation, CouncilDuty, FundingStatus,
        Horizon, KpiLevel, PaidBy, PaybackFrom, Per, Pillar, PlanStatus, ReviewKind, RiskKind,
        Severity, Status, Unspent, Vat,
    },
};

/// Beginnings of ids that the code puts together from a word: no literal names them whole.
const FAMILIES: &[&str] = &[
    // the closed sets of words in plan/word.rs, by `message()`
    "pillar-",
    "horizon-",
    "status-",
    "plan-status-",
    "vat-",
    "payback-from-",
    "paid-by-",
    "benefit-",
    "ai-class-",
    "ai-role-",
    "works-council-",
    "risk-kind-",
    "kpi-level-",
    "better-",
    "per-",
    "funding-",
    "audience-",
    "correlation-",
    "unspent-",
    "review-",
    "severity-",
    // the texts of a new plan, by the ids of phases and suggestions
    "phase-",
    "idea-",
    "governance-",
    "starter-risk-",
    // the dates of the law, by their ids in assets/law.yaml
    "law-",
    // the actions of the screen, by the stems in tui/actions.rs
    "do-",
];

/// Words of the code or of the plan file that look like the beginning of a message's family, and are none.
const NO_MESSAGES: &[&str] = &[
    // the id of a suggested initiative
    "ai-team", // words of the plan file
    "go-live", "check-in",
];

/// Rooms in which every literal with a hyphen is a notice's code, unless it names a figure of one.
const ROOMS_OF_CODES: &[&str] = &["src/rules/", "src/yaml/"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn folder(lang: Lang) -> PathBuf {
    root().join("assets/locales").join(lang.code())
}

/// The areas, by the files of a language.
fn areas(lang: Lang) -> BTreeSet<String> {
    fs::read_dir(folder(lang))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect()
}

fn source(lang: Lang, area: &str) -> String {
    fs::read_to_string(folder(lang).join(format!("{area}.ftl"))).unwrap()
}

/// Each message of an area with the variables in it, in the order of the file.
fn messages(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            let (id, _) = line
                .split_once(" =")
                .expect("a message is written `id = text`");
            found.push((id.to_owned(), BTreeSet::new()));
        }
        for after in line.split('$').skip(1) {
            let name = after.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
            let name = name.into_iter().next().unwrap().to_owned();
            found.last_mut().unwrap().1.insert(name);
        }
    }
    found
}

/// Every id of a language.
fn ids(lang: Lang) -> BTreeSet<String> {
    let sources = areas(lang).into_iter().map(|area| source(lang, &area));
    sources
        .flat_map(|text| messages(&text).into_iter().map(|(id, _)| id))
        .collect()
}

#[test]
fn three_languages_have_the_same_messages_in_the_same_order() {
    for area in areas(Lang::En) {
        let english = messages(&source(Lang::En, &area));
        for lang in [Lang::Nl, Lang::De] {
            assert_eq!(areas(lang), areas(Lang::En));
            let other = messages(&source(lang, &area));
            for (ours, theirs) in english.iter().zip(&other) {
                assert_eq!(ours, theirs, "{area} in {}", lang.code());
            }
            assert_eq!(english.len(), other.len(), "{area} in {}", lang.code());
        }
    }
}

#[test]
fn no_message_stands_twice() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for area in areas(Lang::En) {
        for (id, _) in messages(&source(Lang::En, &area)) {
            let before = seen.insert(id.clone(), area.clone());
            assert_eq!(before, None, "{id} stands in {area} as well");
        }
    }
}

#[test]
fn every_message_is_whole_for_one_and_for_many() {
    for lang in Lang::ALL {
        for area in areas(lang) {
            let text = source(lang, &area);
            let resource = FluentResource::try_new(text.clone())
                .unwrap_or_else(|(_, errors)| panic!("{area} in {}: {errors:?}", lang.code()));
            let mut bundle = FluentBundle::new(vec![lang.code().parse().unwrap()]);
            bundle.set_use_isolating(false);
            bundle.add_resource(resource).unwrap();
            for (id, variables) in messages(&text) {
                let message = bundle.get_message(&id).unwrap();
                let pattern = message.value().unwrap();
                for value in [FluentValue::from(1), FluentValue::from(7), "text".into()] {
                    let mut args = FluentArgs::new();
                    for name in &variables {
                        args.set(name.clone(), value.clone());
                    }
                    let mut errors = Vec::new();
                    let said = bundle.format_pattern(pattern, Some(&args), &mut errors);
                    assert_eq!(errors, [], "{id} in {}", lang.code());
                    assert!(!said.trim().is_empty(), "{id} in {}", lang.code());
                    assert!(!said.contains("  "), "{id} in {}: {said}", lang.code());
                }
            }
        }
    }
}

/// The program's own source and data, without tests.
fn program() -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    let mut paths = vec![root().join("assets/guidelines.yaml")];
    collect(&root().join("src"), &mut paths);
    let without_tests = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        (path, text.to_owned())
    };
    paths.into_iter().map(without_tests).collect()
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with('-')
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Every literal that could be an id; in the guidelines every word.
fn literals(path: &Path, text: &str) -> BTreeSet<String> {
    let yaml = path.extension().is_some_and(|ending| ending == "yaml");
    let parts: Box<dyn Iterator<Item = &str>> = if yaml {
        Box::new(text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-'))
    } else {
        // comments hold quotes too, in pairs or not: each line is read on its own
        Box::new(text.lines().flat_map(|line| {
            let code = line.trim_start();
            let code = if code.starts_with("//") { "" } else { code };
            code.split('"').skip(1).step_by(2)
        }))
    };
    parts
        .filter(|part| is_id(part))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_message_is_used() {
    let used: BTreeSet<String> = program()
        .iter()
        .flat_map(|(path, text)| literals(path, text))
        .collect();
    let unused: Vec<String> = ids(Lang::En)
        .into_iter()
        .filter(|id| {
            let stem = id.strip_suffix("-why").or_else(|| id.strip_suffix("-mend"));
            !used.contains(id)
                && !stem.is_some_and(|stem| used.contains(stem))
                && !FAMILIES.iter().any(|family| id.starts_with(family))
        })
        .collect();
    assert!(unused.is_empty(), "nothing says {unused:#?}");
}

#[test]
fn every_id_in_the_code_has_its_message() {
    let ids = ids(Lang::En);
    let mut missing = BTreeSet::new();
    let family = |id: &str| id.split('-').next().unwrap().to_owned();
    let families: BTreeSet<String> = ids.iter().map(|id| family(id)).collect();
    let figures: BTreeSet<String> = areas(Lang::En)
        .into_iter()
        .flat_map(|area| messages(&source(Lang::En, &area)))
        .flat_map(|(_, variables)| variables)
        .collect();
    for (path, text) in program() {
        let place = path.strip_prefix(root()).unwrap().display().to_string();
        // what is handed to the words directly
        for call in [".text(", ".say(", "Arg::Word(", "Notice::new("] {
            for after in text.split(call).skip(1) {
                let literal = after.trim_start().strip_prefix('"');
                let Some((id, rest)) = literal.and_then(|rest| rest.split_once('"')) else {
                    continue;
                };
                // `text` with more than an id is a builder's, not the words'
                let builder = call == ".text(" && !rest.trim_start().starts_with(')');
                if is_id(id) && !ids.contains(id) && !builder {
                    missing.insert(format!("{place}: {id}"));
                }
            }
        }
        // codes of notices, and what looks like one of a family that exists
        let codes = ROOMS_OF_CODES.iter().any(|room| place.starts_with(room));
        for literal in literals(&path, &text)
            .into_iter()
            .filter(|id| id.contains('-'))
        {
            let begins = |id: &String| id.starts_with(&format!("{literal}-"));
            // an action's name stands behind `do-`
            let action = ids.contains(&format!("do-{literal}"));
            let known = ids.contains(&literal) || action || ids.iter().any(begins);
            let other = NO_MESSAGES.contains(&literal.as_str()) || figures.contains(&literal);
            if !known && !other && (codes || families.contains(&family(&literal))) {
                missing.insert(format!("{place}: {literal}"));
            }
        }
    }
    assert!(missing.is_empty(), "there is no message for {missing:#?}");
}

#[test]
fn every_notice_says_why_and_what_to_do() {
    let ids = ids(Lang::En);
    for id in &ids {
        for ending in ["-why", "-mend"] {
            if let Some(code) = id.strip_suffix(ending) {
                for part in ["", "-why", "-mend"] {
                    let id = format!("{code}{part}");
                    assert!(ids.contains(&id), "{code} has no {id}");
                }
            }
        }
    }
    let of = |area| {
        messages(&source(Lang::En, area))
            .into_iter()
            .map(|(id, _)| id)
    };
    let codes: BTreeSet<String> = of("rules").chain(of("yaml")).collect();
    for (path, text) in program() {
        let place = path.strip_prefix(root()).unwrap().display().to_string();
        let is_word = |id: &String| text.contains(&format!("Word(\"{id}\")"));
        if ROOMS_OF_CODES.iter().any(|room| place.starts_with(room)) {
            for code in literals(&path, &text)
                .intersection(&codes)
                .filter(|id| !is_word(id))
            {
                assert!(ids.contains(&format!("{code}-why")), "{code} says no why");
            }
        }
    }
}

#[test]
fn every_word_of_the_format_has_a_name() {
    let severities = [Severity::Error, Severity::Warning, Severity::Advice];
    let mut words = severities
        .map(|severity| format!("severity-{}", severity.word()))
        .to_vec();
    macro_rules! all {
        ($($set:ident)+) => { $(words.extend($set::ALL.iter().map(|item| item.message().to_owned()));)+ };
    }
    all!(AiClass AiRole Audience BenefitKind Better Correlation CouncilDuty FundingStatus Horizon);
    all!(KpiLevel PaidBy PaybackFrom Per Pillar PlanStatus ReviewKind RiskKind Status Unspent Vat);
    for lang in Lang::ALL {
        let locale = Locale::new(lang, Region::of(lang));
        for word in &words {
            assert_ne!(&locale.text(word), word, "in {}", lang.code());
        }
    }
}

#[test]
fn an_unknown_message_shows_its_id() {
    let locale = Locale::new(Lang::En, Region::of(Lang::En));
    assert_eq!(locale.text("no-such-message"), "no-such-message");
}
