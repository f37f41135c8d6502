use proptest::{collection::vec, prelude::*, sample::select};

use super::parse;
use crate::yaml::events;

const PLANS: [&str; 5] = [
    include_str!("../../../tests/plans/01-machinebouw-20m-nl.yaml"),
    include_str!("../../../tests/plans/02-logistik-4m-de.yaml"),
    include_str!("../../../tests/plans/03-wholesale-90m-fy-july-en.yaml"),
    include_str!("../../../tests/plans/04-second-year-en.yaml"),
    include_str!("../../../assets/guidelines.yaml"),
];

/// What it reads is what the event parser reads; whether it reads the text at all.
fn agrees(text: &str) -> bool {
    let base = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let quick = parse(text, base);
    if let Some(tree) = &quick {
        assert_eq!(events::parse(text, base).as_ref(), Ok(tree), "{text:?}");
    }
    quick.is_some()
}

#[test]
fn plans_as_people_write_them_are_read_quickly() {
    let plain = PLANS.iter().filter(|plan| agrees(plan)).count();
    assert_eq!(plain, PLANS.len());
    for text in [
        "a: 1\r\nb:\r\n  c: 2 # d\r\n",
        "\u{feff}a:\n- b\n- c: 'it''s'\n  d: \"e\"\ne: -5\n",
        "a:\nb: # none\nc:\n  d:\n",
        "a: { b: [c, 'd'], e: {}, }\nf: []\n",
        "a: { b, c: d, e }\nf: {g}\nh: { 'i' ,j }\n",
        "  a: 12:30\n  b: c#d",
        "- a\n- { b: c }\n-  d:  e\n   f: é\n",
        "a: { b: 1,\n  c: 2 }\n",
        "a:\n- {\n    b: [1, # c\n     # d\n\n  2\n  ] ,\n  e: 3 }\n- f\n",
        "a: |\n  b\nc: 1\n",
        "a:\n  b: |\n    c: d\n      - e  \n\n    # f\n\n\n  g: 1\n",
        "a: |\r\n  b\r\n\r\n  c\r\n",
        "a: >\n  b\n  c\n\n  d\n\n\n  e\n# f\n",
        "- |-\n  a\n- b: >-\n    c\n    d\n  e: 1\n",
    ] {
        assert!(agrees(text), "{text:?}");
    }
}

#[test]
fn anything_else_is_left_to_the_event_parser() {
    for text in [
        "",
        "# a\n",
        "a",
        "---\na: 1\n",
        "a: 1\n...\n",
        "a: &b 1\nc: *b\n",
        "a: !b c\n",
        "a: |\n  b",
        "a: |+\n  b\n",
        "a: |2\n   b\n",
        "a: | # b\n  c\n",
        "a: |\n\n  b\n",
        "a: |\n    b\n  c\n",
        "a: |\n  b\n    \n  c\n",
        "a: >\n  b\n   c\n",
        "a: |\nb: 1\n",
        "a: b\n  c\n",
        "a:\n  b\n",
        "? a\n: b\n",
        "- - a\n",
        "-\n  a: 1\n",
        "a: {\n  b: 1\n}\n",
        "a: [b\n  c]\n",
        "a: { b:\n  c }\n",
        "a: { b: 1,\n",
        "a: [b: c]\n",
        "a: b: c\n",
        "a:\tb\n",
        "a: \"b\\n\"\n",
        "a: 'b\n",
        " a: 1\nb: 2\n",
        "a: 1\n b: 2\n",
        "a : 1\n",
        "a: \u{85}\n",
    ] {
        assert_eq!(parse(text, 0), None, "{text:?}");
    }
}

/// Signs that mean something somewhere, and some that do not.
const PIECES: [&str; 48] = [
    " ", "  ", "\n", "\n  ", "\n    ", "\r\n", "\r", "\t", ":", ": ", ":\n", "- ", "\n- ",
    "\n  - ", "-", "#", " #", " # c\n", "'", "''", "\"", "\\", "{", "}", "[", "]", "{ ", " }",
    ", ", ",", "&a ", "*a", "|", ">", "? ", "!t ", "---", "...", "%", "@", "`", "~", "a", "b: ",
    "a: 1\n", "é", "\u{85}", "\u{feff}",
];
/// Whole lines, for texts over several.
const LINES: [&str; 32] = [
    "a: |",
    "a: >",
    "- |",
    "- b: >-",
    "  c: |-",
    "    d: |",
    "a: |+",
    "a: >2",
    "  - >",
    "",
    " ",
    "    ",
    "      ",
    "  e",
    "    f",
    "     g: h",
    "      i ",
    "  # j",
    "    - k",
    "l: 1",
    "  m: 2",
    "\u{a0}",
    "a: {",
    "  - [ b, c",
    "  d: { e",
    "  , f: 1,",
    "    ]",
    "  }",
    "}",
    " g ] # h",
    "  i: { j: k }, l",
    "  # m, n }",
];

proptest! {
    #[test]
    fn any_text_it_reads_is_read_as_the_event_parser_reads_it(
        pieces in vec(select(&PIECES[..]), 0..24),
    ) {
        agrees(&pieces.concat());
    }

    #[test]
    fn texts_over_several_lines_are_read_as_the_event_parser_reads_them(
        lines in vec((select(&LINES[..]), select(&["\n", "\n", "\n", "\r\n", ""][..])), 1..12),
    ) {
        let lines: Vec<String> = lines.iter().map(|(line, end)| format!("{line}{end}")).collect();
        agrees(&lines.concat());
    }

    #[test]
    fn a_plan_with_slips_is_read_as_the_event_parser_reads_it(
        plan in select(&PLANS[..]),
        slips in vec((any::<prop::sample::Index>(), select(&PIECES[..]), 0_usize..4), 1..4),
    ) {
        // a cut of some lines: slips at random places of a whole plan would rarely meet
        let lines: Vec<&str> = plan.split_inclusive('\n').collect();
        let from = slips[0].0.index(lines.len());
        let mut text = lines[from..(from + 12).min(lines.len())].concat();
        for (at, piece, cut) in slips {
            let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            let (from, to) = (at.index(places.len()), at.index(places.len()) + cut);
            let end = places.get(to).copied().unwrap_or(text.len());
            text.replace_range(places[from]..end, piece);
        }
        agrees(&text);
    }
}
