//! Makes the pictures of the README from the real screens, and its table of keys from the table of actions:
//! `cargo run --example pictures`.

mod keys;
mod scenes;
mod svg;

fn main() -> std::io::Result<()> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/pictures");
    std::fs::create_dir_all(folder)?;
    for (name, picture) in scenes::pictures() {
        std::fs::write(format!("{folder}/{name}"), picture)?;
    }
    let readme = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    std::fs::write(readme, keys::readme(&std::fs::read_to_string(readme)?))
}
