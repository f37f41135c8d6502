//! The terminal lent to the editor, and what comes back of it.

use std::{
    fs, io,
    path::Path,
    sync::{Arc, mpsc::Receiver},
};

use super::{
    app::App,
    editor::{self, Fault, Text},
    input::Input,
    msg::{Edited, Effect, Msg},
    settings, signals,
    terminal::{self, Screen},
    theme::Skin,
    work::Written,
};
use crate::{
    plan::{Guidelines, Severity},
    store,
    yaml::{self, Document},
};

/// What the loop needs to lend the terminal.
pub struct Lender {
    input: Input,
    guidelines: Guidelines,
    /// A text that could not be read, for another try.
    again: Option<(Text, usize)>,
}

impl Lender {
    /// With the thread that listens to the terminal.
    pub const fn new(input: Input, guidelines: Guidelines) -> Self {
        Self {
            input,
            guidelines,
            again: None,
        }
    }

    /// Does what concerns the editor and the settings; nothing where an effect is another's.
    pub fn perform(
        &mut self,
        app: &App,
        screen: &mut Screen,
        effect: Effect,
    ) -> io::Result<Option<Edited>> {
        let mut at = Desk {
            input: &mut self.input,
            screen,
            mouse: app.mouse,
        };
        Ok(Some(match effect {
            Effect::EditText { page, spot, text } => match at.edit(&text, "txt", None)? {
                Ok((_, None)) => Edited::Unchanged,
                Ok((_, Some(bytes))) => Edited::Text {
                    page,
                    spot,
                    text: String::from_utf8_lossy(&bytes).into_owned(),
                },
                Err(fault) => fault,
            },
            Effect::EditPlan { text, line } => {
                let edited = at.edit(&text, "yaml", line)?;
                self.plan(edited)
            }
            Effect::EditAgain => {
                let Some((text, line)) = self.again.take() else {
                    return Ok(None);
                };
                let edited = at.open(text, Some(line))?;
                self.plan(edited)
            }
            Effect::LeaveText => {
                let Some((text, _)) = self.again.take() else {
                    return Ok(None);
                };
                Edited::Kept(text.keep())
            }
            Effect::EditSettings => at.settings(app)?,
            Effect::KeepTheme(skin) => match keep_theme(app, skin) {
                Ok(()) => return Ok(None),
                Err(fault) => Edited::ThemeNotKept(fault),
            },
            _ => return Ok(None),
        }))
    }

    /// Lets the shell stop the program. What was typed before and is not done yet goes, as what the terminal still held
    /// does: a second Ctrl-Z among it would stop the program again before it could hear any signal.
    pub fn stop(&mut self, mouse: bool, typed: &Receiver<Msg>) -> io::Result<Vec<Msg>> {
        self.input.hold()?;
        let stopped = terminal::stop(mouse);
        let rest = typed.try_iter().filter(|msg| !msg.is_typed()).collect();
        self.input.go_on();
        stopped.map(|()| rest)
    }

    /// A plan's text as it came back: taken in where it can be read without an error.
    fn plan(&mut self, edited: Result<(Text, Option<Vec<u8>>), Edited>) -> Edited {
        let (text, bytes) = match edited {
            Ok((_, None)) => return Edited::Unchanged,
            Ok((text, Some(bytes))) => (text, bytes),
            Err(fault) => return fault,
        };
        let read = Document::read(&bytes).and_then(|document| {
            yaml::agrees(&document).map_err(|notice| vec![notice])?;
            let decoded = yaml::decode(&document, &self.guidelines);
            let is_error = |notice: &&_| -> bool {
                let notice: &crate::plan::Notice = notice;
                notice.severity == Severity::Error
            };
            match decoded.notices.iter().find(is_error) {
                Some(first) => Err(vec![first.clone()]),
                None => Ok((document, decoded)),
            }
        });
        match read {
            Ok((document, decoded)) => {
                let written = Written {
                    document: Arc::new(document),
                    plan: decoded.plan,
                };
                Edited::Plan(Box::new(written), decoded.notices)
            }
            Err(notices) => {
                let Some(first) = notices.into_iter().next() else {
                    return Edited::Unchanged;
                };
                let line = first.place.map_or(1, |place| place.line);
                let path = text.path().to_path_buf();
                self.again = Some((text, line));
                Edited::Faulty(Box::new(first), path)
            }
        }
    }
}

fn keep_theme(app: &App, skin: Skin) -> Result<(), String> {
    let text = settings_text(app).map_err(|fault| fault.to_string())?;
    // an empty fault: the text has a form that is not changed by a program
    let text = settings::with_theme(&text, skin).ok_or_else(String::new)?;
    store::keep_settings(&text).map_err(|fault| fault.to_string())
}

/// The settings' text, or a first one.
fn settings_text(app: &App) -> io::Result<String> {
    match store::settings() {
        Ok(Some(bytes)) => String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData.into()),
        Ok(None) => Ok(settings::template(&app.locale)),
        Err(fault) => Err(io::Error::other(fault.to_string())),
    }
}

/// What it takes to hand the terminal over and have it back.
struct Desk<'a> {
    input: &'a mut Input,
    screen: &'a mut Screen,
    mouse: bool,
}

/// A text that was in the editor: what it holds, where that changed.
type Back = Result<(Text, Option<Vec<u8>>), Edited>;

impl Desk<'_> {
    /// Has a text edited.
    fn edit(&mut self, text: &str, ending: &str, line: Option<usize>) -> io::Result<Back> {
        match Text::new(text, ending) {
            Ok(text) => self.open(text, line),
            Err(fault) => Ok(Err(Edited::Failed(ending.to_owned(), fault.to_string()))),
        }
    }

    fn open(&mut self, text: Text, line: Option<usize>) -> io::Result<Back> {
        if let Err(fault) = self.lend(text.path(), line)? {
            return Ok(Err(worded(fault)));
        }
        Ok(match text.changed() {
            Ok(bytes) => Ok((text, bytes)),
            Err(fault) => {
                let path = text.keep().display().to_string();
                Err(Edited::Failed(path, fault.to_string()))
            }
        })
    }

    /// Has the settings edited in their own place: what is written there holds.
    fn settings(&mut self, app: &App) -> io::Result<Edited> {
        let Some(file) = store::settings_file() else {
            return Ok(Edited::ThemeNotKept(String::new()));
        };
        if !file.exists()
            && let Err(fault) = store::keep_settings(&settings::template(&app.locale))
        {
            return Ok(Edited::ThemeNotKept(fault.to_string()));
        }
        let line = app.own.settings.complaints.first();
        let line = line.and_then(|notice| notice.place).map(|place| place.line);
        if let Err(fault) = self.lend(&file, line)? {
            return Ok(worded(fault));
        }
        Ok(match fs::read(&file) {
            Ok(bytes) => Edited::Settings(Box::new(settings::read(&bytes))),
            Err(fault) => Edited::Failed(settings::FILE.to_owned(), fault.to_string()),
        })
    }

    /// Lends the terminal to the editor and takes it back as it was.
    fn lend(&mut self, file: &Path, line: Option<usize>) -> io::Result<Result<(), Fault>> {
        self.input.hold()?;
        signals::lend(true);
        let done = terminal::lend(self.mouse, || editor::open(file, line));
        signals::lend(false);
        self.input.go_on();
        self.screen.reset();
        done
    }
}

fn worded(fault: Fault) -> Edited {
    match fault {
        Fault::None => Edited::NoEditor,
        Fault::Start(name, fault) => Edited::Failed(name, fault.to_string()),
        Fault::Status(name) => Edited::Refused(name),
    }
}
