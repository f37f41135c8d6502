//! The README's pictures show the screens as they are.

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
    }
}
