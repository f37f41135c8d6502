//! The loop: receive, drain, update, do what came back, draw once. No clock ticks: a program at rest uses nothing.

use std::{
    io,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    time::{Duration, Instant},
};

use super::{
    app::App,
    event::{Code, Key},
    hits::Hits,
    input,
    msg::{Effect, May, Msg, Opened},
    signals,
    terminal::{self, Screen},
    view,
};
use crate::{
    plan::{Guidelines, Plan},
    store::{self, SaveError, StoreError},
};

/// How long a message stands in the footer.
const MESSAGE: Duration = Duration::from_secs(8);
/// At most so many messages before a frame: a storm of them must not starve the screen.
const DRAIN: usize = 1_000;

/// Runs the program until it ends.
pub fn run(app: &mut App, open: Option<&Path>) -> io::Result<()> {
    terminal::restore_on_panic();
    let (to, from) = channel();
    signals::watch(to.clone())?;
    let mut screen = Screen::new()?;
    app.size = screen.size();
    let mut runner = Runner {
        session: None,
        guidelines: app.guidelines.clone(),
        to: to.clone(),
    };
    if let Some(path) = open {
        let msg = runner.open(path);
        app.update(msg, &Hits::default());
    }
    terminal::enter(app.mouse)?;
    signals::watch_terminal();
    let ended = runner.turn(app, &mut screen, &from);
    terminal::leave();
    ended
}

/// What lies outside the program's state: the file at work, and the way back in.
struct Runner {
    session: Option<store::Opened>,
    guidelines: Guidelines,
    to: Sender<Msg>,
}

impl Runner {
    fn turn(&mut self, app: &mut App, screen: &mut Screen, from: &Receiver<Msg>) -> io::Result<()> {
        let mut hits = Hits::default();
        screen.draw(|frame| view::draw(app, frame, &mut hits))?;
        // after the first frame: nothing that is typed is lost, and the screen stands sooner
        input::listen(self.to.clone());
        let mut said: Option<Instant> = None;
        loop {
            let Some(msg) = receive(from, said) else {
                return Ok(());
            };
            let mut pending = vec![msg];
            pending.extend(from.try_iter().take(DRAIN));
            let before = app.message.clone();
            for msg in pending {
                if Self::outside(app, screen, &msg)? {
                    continue;
                }
                let effects = app.update(msg, &hits);
                for effect in effects {
                    if self.perform(app, screen, effect)? {
                        return Ok(());
                    }
                }
            }
            if app.message != before {
                said = app.message.is_some().then(Instant::now);
            }
            screen.draw(|frame| view::draw(app, frame, &mut hits))?;
        }
    }

    /// What concerns the terminal alone. Returns whether the message is done with.
    fn outside(app: &mut App, screen: &mut Screen, msg: &Msg) -> io::Result<bool> {
        match msg {
            Msg::Resized => {
                screen.reset()?;
                let (columns, lines) = screen.size();
                app.update(Msg::Size(columns, lines), &Hits::default());
            }
            Msg::WentOn => {
                terminal::enter(app.mouse)?;
                screen.reset()?;
                app.size = screen.size();
            }
            Msg::Key(Key {
                code: Code::Char('l'),
                ctrl: true,
                ..
            }) => screen.reset()?,
            // a way to see that a panic leaves the terminal whole; not in a release
            #[cfg(debug_assertions)]
            Msg::Key(Key {
                code: Code::F(12), ..
            }) => {
                #[expect(clippy::panic, reason = "the point is to panic")]
                std::panic::panic_any("F12 in a debug build: a panic on purpose");
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Does what the program asked for. Returns whether it ends.
    fn perform(&mut self, app: &mut App, screen: &mut Screen, effect: Effect) -> io::Result<bool> {
        let answer = match effect {
            Effect::Quit => return Ok(true),
            Effect::Stop => {
                terminal::stop(app.mouse)?;
                screen.reset()?;
                app.size = screen.size();
                return Ok(false);
            }
            Effect::Mouse(on) => {
                screen.mouse(on)?;
                return Ok(false);
            }
            Effect::Open(path) => self.open(&path),
            Effect::Save { plan, path, may } => self.save(*plan, path, may),
        };
        app.update(answer, &Hits::default());
        Ok(false)
    }

    fn open(&mut self, path: &Path) -> Msg {
        match store::open(path, &self.guidelines) {
            Ok(opened) => {
                store::remember(path);
                let msg = Msg::Opened(Box::new(Opened {
                    plan: opened.plan.clone(),
                    notices: opened.notices.clone(),
                    path: Some(path.to_path_buf()),
                }));
                self.session = Some(opened);
                msg
            }
            Err(error) => {
                let mut notices = vec![error.notice(path)];
                if let StoreError::Unreadable { notices: all, .. } = error {
                    notices.extend(all);
                }
                Msg::NotOpened(path.to_path_buf(), notices)
            }
        }
    }

    fn save(&mut self, plan: Plan, path: PathBuf, may: Option<May>) -> Msg {
        let session = self.session.as_mut().filter(|opened| opened.path == path);
        let saved = match (session, may) {
            (Some(opened), None | Some(May::DropComments)) => {
                store::save(opened, &plan, &self.guidelines, may.is_some())
            }
            _ => store::create(&path, &plan, &self.guidelines, may == Some(May::Overwrite)).map(
                |(opened, saved)| {
                    self.session = Some(opened);
                    saved
                },
            ),
        };
        match saved {
            Ok(saved) => {
                store::remember(&path);
                Msg::Saved {
                    path,
                    plan: Box::new(plan),
                    time: chrono::Local::now().format("%H:%M").to_string(),
                    remarks: saved.notices(),
                }
            }
            Err(error) => Msg::NotSaved {
                notice: Box::new(error.notice(&path)),
                path,
                may: match error {
                    SaveError::Exists => Some(May::Overwrite),
                    SaveError::Comments(_) => Some(May::DropComments),
                    _ => None,
                },
            },
        }
    }
}

/// The next message; while something stands in the footer, no longer than that stays.
fn receive(from: &Receiver<Msg>, said: Option<Instant>) -> Option<Msg> {
    let Some(since) = said else {
        return from.recv().ok();
    };
    match from.recv_timeout(MESSAGE.saturating_sub(since.elapsed())) {
        Ok(msg) => Some(msg),
        Err(RecvTimeoutError::Timeout) => Some(Msg::Expired),
        Err(RecvTimeoutError::Disconnected) => None,
    }
}
