//! How the work grows with the plan: reading, figures and findings of 10 to 10,000 initiatives. Prints times and, for
//! each tenfold, the exponent of the growth (1.00 is linear).
//!
//! `cargo bench --bench growth`

use std::{
    fmt::Write as _,
    time::{Duration, Instant},
};

use roadmap::{calc, rules, yaml};

fn plan_text(count: usize) -> String {
    let mut text = String::from(
        "format: 1\ncompany:\n  revenue: 20_000_000\nplan:\n  start: 2026-Q1\nbudget:\n  rate: 3.5%\ninitiatives:\n",
    );
    for at in 0..count {
        let (year, quarter) = (2026 + at % 4, at % 4 + 1);
        let _ = write!(
            text,
            "  - id: item-{at}\n    name: Initiative {at}\n    pillar: technology\n    horizon: strategic\n    \
             span: {year}-Q{quarter}..{}-Q{quarter}\n    cost: {{ people: 12_000, technology: {at} }}\n    \
             running_cost: {{ technology: 2_400 }}\n    benefit: {{ per_year: 21_000, ramp: 3 quarters }}\n",
            year + 1
        );
    }
    text
}

/// The best of a few runs.
fn best<T>(mut work: impl FnMut() -> T) -> (Duration, T) {
    let mut best: Option<(Duration, T)> = None;
    for _ in 0..5 {
        let start = Instant::now();
        let result = work();
        let time = start.elapsed();
        if best.as_ref().is_none_or(|(least, _)| time < *least) {
            best = Some((time, result));
        }
    }
    best.expect("it ran")
}

fn main() {
    let guidelines = yaml::guidelines();
    let mut before: Option<[Duration; 3]> = None;
    for count in [10, 100, 1_000, 10_000] {
        let text = plan_text(count);
        let (read, plan) = best(|| {
            let document = yaml::Document::read(text.as_bytes()).expect("a readable plan");
            yaml::decode(&document, &guidelines).plan
        });
        let (add, figures) = best(|| calc::figures(&plan).expect("figures"));
        let (advise, _) = best(|| rules::findings(&plan, &figures, &guidelines));
        let times = [read, add, advise];
        print!("{count:6} initiatives");
        for (at, (name, time)) in ["read", "figures", "findings"]
            .iter()
            .zip(times)
            .enumerate()
        {
            print!("   {name} {:9.3} ms", time.as_secs_f64() * 1e3);
            if let Some(before) = before {
                print!(
                    " (^{:.2})",
                    (time.as_secs_f64() / before[at].as_secs_f64()).log10()
                );
            }
        }
        println!();
        before = Some(times);
    }
}
