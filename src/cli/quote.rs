//! A finding for people: what it is, the line it stands on with the place marked, why it matters, how to mend it.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::{
    locale::{Locale, Safe},
    plan::{Notice, Severity},
    report::Paint,
};

/// As text, without a line end.
pub(super) fn finding(
    notice: &Notice,
    file: &str,
    lines: &[&str],
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
    let quoted = notice.place.and_then(|place| {
        let line = lines.get(place.line.checked_sub(1)?)?;
        Some((
            place.line,
            marked(line, place.column, place.end.saturating_sub(place.start)),
        ))
    });
    let group = Group::with_title(title);
    let group = match &quoted {
        Some((line, (source, range))) => group.element(
            Snippet::source(source.as_str())
                .path(file)
                .line_start(*line)
                .annotation(AnnotationKind::Primary.span(range.clone())),
        ),
        None => group.element(Origin::path(file)),
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

/// The line made harmless, and the bytes in it that are meant: from a column (from 1), so many bytes of the original.
fn marked(line: &str, column: usize, bytes: usize) -> (String, std::ops::Range<usize>) {
    let at: usize = line
        .chars()
        .take(column.saturating_sub(1))
        .map(char::len_utf8)
        .sum();
    let (before, rest) = line.split_at_checked(at).unwrap_or((line, ""));
    let mut end = bytes.min(rest.len());
    while !rest.is_char_boundary(end) {
        end += 1;
    }
    let (meant, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let before = Safe::line(before).into_string();
    let meant = Safe::line(meant.trim_end()).into_string();
    let range = before.len()..before.len() + meant.len();
    (format!("{before}{meant}{}", Safe::line(after)), range)
}
