//! Makes the pictures of the README from the real screens: `cargo run --example pictures`.

mod scenes;
mod svg;

fn main() -> std::io::Result<()> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/pictures");
    std::fs::create_dir_all(folder)?;
    for (name, picture) in scenes::pictures() {
        std::fs::write(format!("{folder}/{name}"), picture)?;
    }
    Ok(())
}
