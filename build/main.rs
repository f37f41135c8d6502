//! What is done before the program is built.

mod release;
mod words;

use std::{env, io, path::PathBuf};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build");
    words::tables()?;
    release::link()
}

/// Where what is made here is put.
fn out_dir() -> io::Result<PathBuf> {
    let folder = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    Ok(folder.into())
}
