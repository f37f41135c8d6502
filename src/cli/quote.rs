//! A finding for people: what it is, the line it stands on with the place marked, why it matters, how to mend it.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::{
    locale::{Locale, Safe},
    plan::{Notice, Place, Severity},
    report::Paint,
};

/// So many bytes of a line are quoted on either side of a place.
const LONGEST: usize = 2_000;

/// As text, without a line end.
pub(super) fn finding(
    notice: &Notice,
    file: &str,
    text: &str,
    locale: &Locale,
    paint: Paint,
    width: usize,
) -> String {
    let (level, word) = match notice.severity {
        Severity::Error => (Level::ERROR, "severity-error"),
        Severity::Warning => (Level::WARNING, "severity-warning"),
        Severity::Advice => (Level::NOTE, "severity-advice"),
    };
    let level = level.with_name(locale.text(word));
    let title = level.primary_title(locale.message(notice)).id(notice.code);
    let quoted = notice.place.and_then(|place| quoted(text, place));
    let group = Group::with_title(title);
    let group = match (&quoted, notice.place) {
        (Some((source, range)), Some(place)) => group.element(
            Snippet::source(source.as_str())
                .path(file)
                .line_start(place.line)
                .annotation(AnnotationKind::Primary.span(range.clone())),
        ),
        (None, Some(place)) => group.element(
            Origin::path(file)
                .line(place.line)
                .char_column(place.column),
        ),
        _ => group.element(Origin::path(file)),
    };
    let group = group
        .element(
            Level::NOTE
                .with_name(locale.text("cli-because"))
                .message(locale.why(notice)),
        )
        .element(
            Level::HELP
                .with_name(locale.text("cli-remedy"))
                .message(locale.mend(notice)),
        );
    let renderer = if paint.on {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    renderer.term_width(width).render(&[group])
}

/// The line of a place made harmless, and the bytes in it that are meant. A line that is long ahead of the place says
/// nobody anything, and there may be a thousand places in it.
fn quoted(text: &str, place: Place) -> Option<(String, Range<usize>)> {
    let from = text.floor_char_boundary(place.start.saturating_sub(LONGEST));
    let before = text.get(from..place.start)?;
    let before = match before.rsplit_once('\n') {
        Some((_, before)) => before,
        None => (from == 0).then_some(before)?,
    };
    let before = before.strip_prefix('\u{feff}').unwrap_or(before);
    let to = text.ceil_char_boundary(place.start.saturating_add(LONGEST));
    let rest = text.get(place.start..to)?;
    // nothing can be marked behind the last line
    if before.is_empty() && rest.is_empty() {
        return None;
    }
    let rest = rest.lines().next().unwrap_or_default();
    let end = rest.ceil_char_boundary(place.end.saturating_sub(place.start));
    let (meant, after) = rest.split_at_checked(end)?;
    let before = Safe::line(before).into_string();
    let meant = Safe::line(meant.trim_end()).into_string();
    let range = before.len()..before.len() + meant.len();
    Some((format!("{before}{meant}{}", Safe::line(after)), range))
}
