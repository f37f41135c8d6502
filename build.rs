//! A release for Linux is one file that needs no library of the machine, at a fixed address: neither must be sought or
//! put right while it starts, which is a quarter of the time that a short command takes.
//!
//! Rust's own switch for this (`+crt-static`) has no place in `Cargo.toml`, and set for all of a build it ends that of
//! the macros. So the linker is told: where it is asked for a library of the system, it finds a note that names the
//! static one. A machine without static libraries, or one that builds for another, makes a release that loads them.

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

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    if !(is("PROFILE", "release") && is("CARGO_CFG_TARGET_OS", "linux")) {
        return Ok(());
    }
    println!("cargo:rustc-link-arg-bins=-no-pie");
    if is("CARGO_CFG_TARGET_ENV", "gnu")
        && env::var("HOST") == env::var("TARGET")
        && static_libraries()
    {
        let folder = env::var("OUT_DIR").map_err(io::Error::other)?;
        for (name, instead) in LIBRARIES {
            let names: Vec<String> = instead.iter().map(|name| format!("-l:{name}")).collect();
            let note = format!("GROUP({})", names.join(" "));
            fs::write(Path::new(&folder).join(name), note)?;
        }
        println!("cargo:rustc-link-arg-bins=-static");
        println!("cargo:rustc-link-arg-bins=-L{folder}");
    }
    Ok(())
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
