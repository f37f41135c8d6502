//! A release for Linux is one file that needs no library of the machine, at a fixed address, and what a short command
//! runs stands side by side in it: nothing must be sought or put right while it starts, and few pages fetched. Each is
//! a good part of the time that a short command takes.
//!
//! Rust's own switch for this (`+crt-static`) has no place in `Cargo.toml`, and set for all of a build it ends that of
//! the macros. So the linker is told: where it is asked for a library of the system, it finds a note that names the
//! static one. A machine without static libraries, or one that builds for another, makes a release that loads them.
//!
//! Which functions come first says `assets/start-order.txt`, made from what ran. It only helps: a name in it that is no
//! longer there, or a linker that is not the usual one of this target, costs nothing but some of the speed.

use std::{env, fs, io, path::Path, process::Command};

/// What the linker is asked for on Linux with glibc, and the static ones that it is to take.
const LIBRARIES: [(&str, &[&str]); 7] = [
    ("libc.so", &["libc.a", "libgcc_eh.a", "libgcc.a"]),
    ("libgcc_s.so", &["libgcc_eh.a", "libgcc.a"]),
    ("libm.so", &["libm.a"]),
    ("libdl.so", &["libdl.a"]),
    ("librt.so", &["librt.a"]),
    ("libpthread.so", &["libpthread.a"]),
    ("libutil.so", &["libutil.a"]),
];

/// The functions that a short command runs, as the linker names them.
const START_ORDER: &str = "assets/start-order.txt";

/// Tells the linker of a release.
pub fn link() -> io::Result<()> {
    println!("cargo:rerun-if-changed={START_ORDER}");
    if !(is("PROFILE", "release") && is("CARGO_CFG_TARGET_OS", "linux")) {
        return Ok(());
    }
    println!("cargo:rustc-link-arg-bins=-no-pie");
    if is("CARGO_CFG_TARGET_ENV", "gnu")
        && env::var("HOST") == env::var("TARGET")
        && static_libraries()
    {
        let folder = super::out_dir()?;
        for (name, instead) in LIBRARIES {
            let names: Vec<String> = instead.iter().map(|name| format!("-l:{name}")).collect();
            let note = format!("GROUP({})", names.join(" "));
            fs::write(folder.join(name), note)?;
        }
        println!("cargo:rustc-link-arg-bins=-static");
        println!("cargo:rustc-link-arg-bins=-L{}", folder.display());
        if is("TARGET", "x86_64-unknown-linux-gnu") && usual_linker() {
            let script = folder.join("start-order.ld");
            fs::write(&script, start_order(&fs::read_to_string(START_ORDER)?))?;
            println!("cargo:rustc-link-arg-bins=-T{}", script.display());
        }
    }
    Ok(())
}

/// A linker script that puts the functions of these names, one a line, before all others.
fn start_order(names: &str) -> String {
    let names = names.lines().filter(|line| !line.starts_with('#'));
    let functions: Vec<String> = names
        .map(|name| format!("*(.text.{name} .text.unlikely.{name})\n"))
        .collect();
    let functions = functions.concat();
    format!("SECTIONS {{ .text.start : {{\n{functions}}} }} INSERT BEFORE .text;\n")
}

/// Whether nobody chose a linker, or told it something, that might not know such a script.
fn usual_linker() -> bool {
    let told = env::var("CARGO_ENCODED_RUSTFLAGS").is_ok_and(|flags| flags.contains("link"));
    !told && env::var_os("RUSTC_LINKER").is_none()
}

fn is(name: &str, value: &str) -> bool {
    env::var(name).is_ok_and(|found| found == value)
}

/// Whether the linker's driver knows where all of them lie: it answers with the bare name of what it does not find.
fn static_libraries() -> bool {
    let mut all = LIBRARIES.iter().flat_map(|(_, instead)| *instead);
    all.all(|name| {
        let answer = Command::new("cc")
            .arg(format!("-print-file-name={name}"))
            .output();
        answer.is_ok_and(|answer| {
            Path::new(String::from_utf8_lossy(&answer.stdout).trim()).is_absolute()
        })
    })
}
