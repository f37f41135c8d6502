//! How the program is linked.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let target = |key: &str| env::var(format!("CARGO_CFG_TARGET_{key}")).unwrap_or_default();
    let is_static = target("FEATURE").split(',').any(|f| f == "crt-static");
    if target("OS") == "linux" && target("ENV") == "gnu" && !is_static {
        // The compiler's unwinder goes into the program, as it does without glibc: one library less to find, map and
        // relocate at each start saves a tenth of a millisecond.
        println!("cargo::rustc-link-lib=static:-bundle=gcc_eh");
    }
}
