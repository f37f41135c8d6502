//! Texts that go to the editor and come back: a long text of the plan, the plan as a whole, the settings.

use super::{
    app::{App, Ask, Intent, Layer},
    msg::{Edited, Effect},
    page::{make, set, work},
    settings::{self, Settings},
    steps::{self, Page, parent},
    theme::Tone,
    work::Written,
};
use crate::{
    locale::Safe,
    plan::{Arg, Edit, Notice},
};

/// What goes to the editor: the selected long text, else the plan's file.
pub fn open(app: &App) -> Vec<Effect> {
    let Some(work) = app.work() else {
        return Vec::new();
    };
    if let Some(row) = app.row().filter(|row| row.long)
        && let Some(spot) = row.spot
    {
        return vec![Effect::EditText {
            page: work.page,
            spot,
            text: row.typed,
        }];
    }
    let cx = app.cx(work);
    let text = work.as_saved().map(|document| document.text().to_owned());
    vec![Effect::EditPlan {
        text: text.unwrap_or_default(),
        line: steps::line_in_file(work.page, &cx),
    }]
}

/// Takes in what came of it.
pub fn edited(app: &mut App, edited: Edited) {
    let (words, tone) = match edited {
        Edited::Text { page, spot, text } => {
            if app.page() == page
                && let Err(fault) = set(app, spot, text.trim_end())
            {
                app.say(fault, Tone::Bad);
            }
            return;
        }
        Edited::Plan(written, notices) => return whole(app, *written, notices),
        Edited::Faulty(notice, file) => return faulty(app, &notice, &file.display().to_string()),
        Edited::Settings(settings) => return take_settings(app, *settings),
        Edited::Kept(file) => {
            let file = Arg::Text(file.display().to_string());
            (app.locale.say("edit-kept", &[("file", file)]), Tone::Warn)
        }
        Edited::Unchanged => (app.locale.text("edited-nothing"), Tone::Plain),
        Edited::ThemeNotKept(fault) => {
            let fault = if fault.is_empty() {
                app.locale.text("settings-not-changed")
            } else {
                fault
            };
            let fault = Arg::Text(fault);
            let words = app.locale.say("settings-not-kept", &[("fault", fault)]);
            (words, Tone::Warn)
        }
        Edited::NoEditor => (app.locale.text("editor-none"), Tone::Bad),
        Edited::Failed(editor, fault) => {
            let args = [("editor", Arg::Text(editor)), ("fault", Arg::Text(fault))];
            (app.locale.say("editor-fault", &args), Tone::Bad)
        }
        Edited::Refused(editor) => {
            let args = [("editor", Arg::Text(editor))];
            (app.locale.say("editor-status", &args), Tone::Bad)
        }
    };
    app.say(Safe::line(&words), tone);
}

/// The plan as its text now says: one step to undo.
fn whole(app: &mut App, written: Written, notices: Vec<Notice>) {
    let plan = written.plan.clone();
    let name = app.t("edited-name");
    make(app, Edit::Plan(Box::new(plan)), name);
    if let Some(work) = work(app) {
        work.take_text(written);
        work.complaints = notices;
        work.drafts.clear();
        // what was open may be another thing now, or gone
        if let Some(list) = parent(work.page, work.way).filter(|_| work.page.is_inside()) {
            work.go(Page::of(list.step));
        }
    }
    app.say(app.t("edited-taken"), Tone::Plain);
}

/// A text that can't be read: back into the editor, or not.
fn faulty(app: &mut App, notice: &Notice, file: &str) {
    let line = notice.place.map_or(1, |place| place.line);
    let args = [
        ("line", Arg::Line(line)),
        ("what", Arg::Text(app.locale.message(notice))),
        ("file", Arg::Text(file.to_owned())),
    ];
    let question = Safe::line(&app.locale.say("ask-edit-again", &args));
    app.layers.push(Layer::Ask(Ask {
        question,
        intent: Intent::EditAgain,
        yes: true,
    }));
}

/// The settings hold anew, as far as the command line does not say otherwise.
fn take_settings(app: &mut App, settings: Settings) {
    app.own.settings = settings;
    let wishes = app.own.wishes();
    app.theme = wishes.theme(app.own.depth);
    app.mouse = wishes.mouse.unwrap_or(true);
    if let Some(lang) = wishes.lang {
        let locale = wishes.locale();
        app.speak(lang, locale.region());
    }
    if let Some(work) = app.work() {
        work.forget_rows();
    }
    match settings::summary(&app.locale, &app.own.settings.complaints) {
        Some(words) => app.say(Safe::line(&words), Tone::Warn),
        None => app.say(app.t("settings-taken"), Tone::Plain),
    }
}
