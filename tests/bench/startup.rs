//! How long the program takes against the smallest program there is: a static hello world. Prints medians and ratios.
//!
//! `cargo bench --bench startup`

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

const ROUNDS: usize = 300;

fn hello(folder: &Path) -> PathBuf {
    let source = folder.join("hello.rs");
    let program = folder.join("hello");
    std::fs::write(&source, "fn main() { println!(\"hello\"); }").expect("a writable folder");
    let done = Command::new("rustc")
        .args(["-O", "-C", "panic=abort", "-C", "strip=symbols"])
        .args(["-C", "target-feature=+crt-static", "-o"])
        .args([&program, &source])
        .status()
        .expect("rustc");
    assert!(done.success(), "rustc failed");
    program
}

fn run(command: &[&str]) -> Duration {
    let start = Instant::now();
    let status = Command::new(command[0])
        .args(&command[1..])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("the program runs");
    assert!(
        status.code().is_some_and(|code| code < 2),
        "{command:?} failed"
    );
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn main() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let hello = hello(&folder);
    let hello = hello.to_str().expect("a plain path");
    let roadmap = env!("CARGO_BIN_EXE_roadmap");
    let plan = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/plans/01-machinebouw-20m-nl.yaml"
    );
    let commands: [(&str, Vec<&str>); 4] = [
        ("hello", vec![hello]),
        ("--version", vec![roadmap, "--version"]),
        ("summary", vec![roadmap, "summary", plan]),
        (
            "summary --format json",
            vec![roadmap, "summary", plan, "--format", "json"],
        ),
    ];
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); commands.len()];
    for round in 0..=ROUNDS {
        for ((_, command), times) in commands.iter().zip(&mut times) {
            let time = run(command);
            if round > 0 {
                times.push(time);
            }
        }
    }
    let medians: Vec<Duration> = times.into_iter().map(median).collect();
    for ((name, _), time) in commands.iter().zip(&medians) {
        let ratio = time.as_secs_f64() / medians[0].as_secs_f64();
        println!(
            "{name:24} {:8.3} ms   {ratio:5.2} × hello",
            time.as_secs_f64() * 1e3
        );
    }
}
