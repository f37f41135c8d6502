//! The loop: receive, drain, update, do what came back, draw once. No clock ticks: a program at rest uses nothing.

use std::{
    io,
    path::Path,
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    time::{Duration, Instant},
};

use super::{
    app::App,
    event::{Code, Key},
    hits::Hits,
    input::Input,
    journal::Keeper,
    lending::Lender,
    msg::{Effect, Msg},
    session::Session,
    signals,
    terminal::{self, Screen},
    view,
};

/// How long a message stands in the footer.
const MESSAGE: Duration = Duration::from_secs(8);
/// At most so many messages before a frame: a storm of them must not starve the screen.
const DRAIN: usize = 1_000;

/// Runs the program until it ends.
pub fn run(app: &mut App, open: Option<&Path>) -> io::Result<()> {
    let (to, from) = channel();
    let keeper = Keeper::start(app.guidelines.clone(), to.clone());
    let last = keeper.clone();
    terminal::restore_on_panic(move || last.flush());
    signals::watch(to.clone(), keeper.clone())?;
    let mut screen = Screen::on_terminal();
    app.size = screen.size();
    let mut runner = Runner {
        session: Session::new(app.guidelines.clone(), to.clone(), keeper.clone()),
        to: to.clone(),
    };
    let answers = match open {
        Some(path) => runner.session.open(path),
        None => vec![Msg::AllLeft(runner.session.all_left())],
    };
    tell(app, answers);
    let answers = runner.session.follow(app.work());
    tell(app, answers);
    terminal::enter(app.mouse)?;
    signals::watch_terminal(keeper);
    let ended = runner.turn(app, &mut screen, &from);
    terminal::leave();
    if ended.is_ok() {
        runner.session.end();
    }
    ended
}

/// What lies outside the program's state: the file at work, and the way back in.
struct Runner {
    session: Session,
    to: Sender<Msg>,
}

/// Tells the program what was done outside.
fn tell(app: &mut App, answers: impl IntoIterator<Item = Msg>) {
    for answer in answers {
        app.update(answer, &Hits::default());
    }
}

impl Runner {
    fn turn(&mut self, app: &mut App, screen: &mut Screen, from: &Receiver<Msg>) -> io::Result<()> {
        let mut hits = Hits::default();
        screen.draw(|buffer| view::draw(app, buffer, &mut hits))?;
        // after the first frame: nothing that is typed is lost, and the screen stands sooner
        let input = Input::listen(self.to.clone())?;
        let mut lender = Lender::new(input, app.guidelines.clone());
        let mut said: Option<Instant> = None;
        loop {
            self.session.let_go();
            self.session.watch();
            let Some(msg) = receive(from, said) else {
                return Ok(());
            };
            let mut pending = vec![msg];
            pending.extend(from.try_iter().take(DRAIN));
            let before = app.message.clone();
            let mut stopped = false;
            for msg in pending {
                if stopped && msg.is_typed() || self.outside(app, screen, &msg)? {
                    continue;
                }
                let effects = app.update(msg, &hits);
                for effect in effects {
                    if effect == Effect::Stop {
                        for msg in lender.stop(app.mouse, from)? {
                            let _ = self.to.send(msg);
                        }
                        screen.reset();
                        app.size = screen.size();
                        stopped = true;
                    } else if self.perform(app, screen, &mut lender, effect)? {
                        return Ok(());
                    }
                }
            }
            let answers = self.session.follow(app.work());
            tell(app, answers);
            if app.message != before {
                said = app.message.is_some().then(Instant::now);
            }
            screen.draw(|buffer| view::draw(app, buffer, &mut hits))?;
        }
    }

    /// What concerns the terminal and the file alone. Returns whether the message is done with.
    fn outside(&mut self, app: &mut App, screen: &mut Screen, msg: &Msg) -> io::Result<bool> {
        match msg {
            Msg::Resized => {
                screen.reset();
                let (columns, lines) = screen.size();
                app.update(Msg::Size(columns, lines), &Hits::default());
            }
            Msg::WentOn => {
                terminal::enter(app.mouse)?;
                screen.reset();
                app.size = screen.size();
            }
            Msg::Focused | Msg::Touched => {
                let answers = self.session.look(app.work(), false);
                tell(app, answers);
            }
            Msg::Key(Key {
                code: Code::Char('l'),
                ctrl: true,
                ..
            }) => screen.reset(),
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
    fn perform(
        &mut self,
        app: &mut App,
        screen: &mut Screen,
        lender: &mut Lender,
        effect: Effect,
    ) -> io::Result<bool> {
        let session = &mut self.session;
        let answers = match effect {
            Effect::Quit => return Ok(true),
            Effect::Mouse(on) => {
                screen.mouse(on)?;
                return Ok(false);
            }
            Effect::Open(path) => session.open(&path),
            Effect::Save {
                plan,
                text,
                path,
                may,
            } => session.save(*plan, text.as_deref(), path, may),
            Effect::Recover(left, prefer) => session.recover(left, prefer).into_iter().collect(),
            Effect::KeepAs(left, path) => session.keep_as(left, &path),
            Effect::Discard(left) => session.discard(left),
            Effect::TakeTheirs => session.take_theirs().into_iter().collect(),
            Effect::Merge(prefer) => {
                let merged = app.work().and_then(|work| session.merge(work, prefer));
                merged.into_iter().collect()
            }
            Effect::Look => session.look(app.work(), true),
            Effect::Copy(text) => {
                screen.copy(&text, app.own.in_tmux)?;
                Vec::new()
            }
            effect => {
                let edited = lender.perform(app, screen, effect)?;
                app.size = screen.size();
                edited.into_iter().map(Msg::Edited).collect()
            }
        };
        let had_mouse = app.mouse;
        tell(app, answers);
        // the first change of a plan that was opened is one already
        let answers = self.session.follow(app.work());
        tell(app, answers);
        if app.mouse != had_mouse {
            screen.mouse(app.mouse)?;
        }
        Ok(false)
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
