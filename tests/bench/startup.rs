//! How long the program takes against the smallest programs there are: a hello world that is linked as this program is,
//! and a static one. Prints medians and ratios.
//!
//! `cargo bench --bench startup`

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

const ROUNDS: usize = 300;

/// A hello world, linked so.
fn hello(folder: &Path, name: &str, link: &[&str]) -> String {
    let source = folder.join("hello.rs");
    let program = folder.join(name);
    std::fs::write(&source, "fn main() { println!(\"hello\"); }").expect("a writable folder");
    let done = Command::new("rustc")
        .args(["-O", "-C", "panic=abort", "-C", "strip=symbols"])
        .args(link)
        .arg("-o")
        .args([&program, &source])
        .status()
        .expect("rustc");
    assert!(done.success(), "rustc failed");
    program.to_str().expect("a plain path").to_owned()
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
    let plain = hello(&folder, "hello", &[]);
    let fixed = hello(&folder, "static", &["-C", "target-feature=+crt-static"]);
    let roadmap = env!("CARGO_BIN_EXE_roadmap");
    let plan = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/plans/01-machinebouw-20m-nl.yaml"
    );
    let commands: [(&str, Vec<&str>); 5] = [
        ("hello", vec![&plain]),
        ("static hello", vec![&fixed]),
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
        let time = time.as_secs_f64() * 1e3;
        let [hello, fixed] = [0, 1].map(|at| time / 1e3 / medians[at].as_secs_f64());
        println!("{name:24} {time:8.3} ms   {hello:5.2} × hello   {fixed:5.2} × static hello");
    }
}
