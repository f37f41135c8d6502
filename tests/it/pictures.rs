//! The README's pictures show the screens as they are.

#[path = "../pictures/keys.rs"]
mod keys;
#[path = "../pictures/scenes.rs"]
mod scenes;
#[path = "../pictures/svg.rs"]
mod svg;

#[test]
fn the_pictures_of_the_readme_are_up_to_date() {
    for (name, picture) in scenes::pictures() {
        let path = format!("{}/assets/pictures/{name}", env!("CARGO_MANIFEST_DIR"));
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == picture,
            "{name} is out of date: cargo run --example pictures"
        );
        let pages = concat!(
            include_str!("../../README.md"),
            include_str!("../../docs/screens.md")
        );
        assert!(
            pages.contains(&format!("assets/pictures/{name}")),
            "{name} is shown nowhere"
        );
    }
}

#[test]
fn the_readme_lists_the_keys_as_they_are() {
    let kept = include_str!("../../README.md");
    assert!(
        kept == keys::readme(kept),
        "the table of keys is out of date: cargo run --example pictures"
    );
}
