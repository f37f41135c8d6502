//! `roadmap set`: values changed in place; everything else stays byte for byte. All or nothing.

use std::path::Path as FilePath;

use super::{
    args, fresh, language,
    output::{self, Failure, Outcome, notice},
    plan,
};
use crate::{
    calc,
    locale::Safe,
    plan::{Guidelines, Notice, Path},
    store,
    yaml::{self, Assignment, Document},
};

pub(super) fn run(args: &args::Set) -> Result<Outcome, Failure> {
    let guidelines = yaml::guidelines();
    let assignments: Vec<Assignment> = args
        .assignments
        .iter()
        .map(|text| assignment(text))
        .collect::<Result<_, _>>()?;
    let mut opened =
        plan::open(&args.plan, &guidelines).map_err(|error| Failure::open(error, &args.plan))?;
    let assigned = yaml::assign(&opened.document, &assignments).map_err(Failure::new)?;
    let document = Document::read(assigned.text.as_bytes()).map_err(|notices| Failure {
        notices,
        status: output::USAGE,
    })?;
    let decoded = yaml::decode(&document, &guidelines);
    let mut wrong = if decoded.notices.iter().any(fresh::is_error) {
        wrong_now(&opened.document, &document, &guidelines, &assignments)
    } else {
        Vec::new()
    };
    if wrong.is_empty()
        && calc::figures(&opened.plan).is_ok()
        && calc::figures(&decoded.plan).is_err()
    {
        wrong.push(notice("cli-overflow"));
    }
    if !wrong.is_empty() {
        return Err(Failure {
            notices: wrong,
            status: output::USAGE,
        });
    }
    let is_stream = args.plan == FilePath::new("-");
    let text = if args.dry_run {
        let name = args.plan.display().to_string();
        store::unified(
            Safe::line(&name).as_ref(),
            opened.document.text(),
            &assigned.text,
        )
    } else if is_stream {
        assigned.text
    } else {
        let saved = store::save_text(&mut opened, &assigned.text, &guidelines)
            .map_err(|error| Failure::save(&error, &args.plan))?;
        output::warn(&saved.notices(), &|| language::of_messages(args.lang));
        String::new()
    };
    output::lost(&assigned.lost_comments, &|| {
        language::of_messages(args.lang)
    });
    Ok(output::of_plan(text).into())
}

/// `PATH=VALUE`; without a value what stands there goes.
fn assignment(text: &str) -> Result<Assignment, Failure> {
    let (path, value) = text
        .split_once('=')
        .ok_or_else(|| Failure::new(notice("set-form").text("typed", text)))?;
    let path = Path::parse(path.trim());
    Ok(Assignment {
        path,
        value: Some(value.trim())
            .filter(|value| !value.is_empty())
            .map(str::to_owned),
    })
}

/// What is wrong now and was not before, and what is wrong with the values themselves.
fn wrong_now(
    before: &Document,
    now: &Document,
    guidelines: &Guidelines,
    assignments: &[Assignment],
) -> Vec<Notice> {
    let places: Vec<_> = assignments
        .iter()
        .map(|assignment| now.bytes_at(&assignment.path))
        .collect();
    let mut wrong = fresh::errors(now, &[before], guidelines, |notice| {
        places.contains(&now.bytes_at(&notice.path))
    });
    for notice in &mut wrong {
        // the line would be one of a text that nobody has
        notice.place = None;
    }
    wrong
}
