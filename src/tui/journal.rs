//! The thread that writes the journal: it gets each changed plan, waits a moment for more of them, and writes down what
//! the plan's text has become. It sleeps while nothing is to be written, and works on while the screen is stuck.

use std::{
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use super::msg::Msg;
use crate::{
    plan::{Guidelines, Plan},
    store::{Journal, Leftover},
    yaml::{self, Document},
};

/// How long a change may wait for others. Together with writing it down it stays well under a second.
const GATHER: Duration = Duration::from_millis(300);
/// How long the end of the program waits for the last changes to be written down.
const PATIENCE: Duration = Duration::from_secs(1);

enum Order {
    Begin(Box<Journal>, String),
    Changed(Now),
    Saved(String),
    Based(String),
    Rebased(String, Now),
    Remove(Leftover),
    Flush(Sender<()>),
    End(Sender<()>),
}

/// What is at work now.
struct Now {
    plan: Arc<Plan>,
    /// Its text, where one was edited by hand.
    text: Option<String>,
}

/// The way to the thread; each thread that may end the program has one.
#[derive(Clone)]
pub struct Keeper {
    orders: Sender<Order>,
}

impl Keeper {
    /// Starts the thread.
    pub fn start(guidelines: Guidelines, to: Sender<Msg>) -> Self {
        let (orders, from) = channel();
        let desk = Desk {
            guidelines,
            to,
            held: None,
            due: None,
            done_with: Vec::new(),
            is_safe: true,
        };
        thread::spawn(move || desk.work(&from));
        Self { orders }
    }

    /// From now on changes of this text are written into this journal.
    pub fn begin(&self, journal: Journal, text: &str) {
        self.order(Order::Begin(Box::new(journal), text.to_owned()));
    }

    /// The plan has changed; its text goes along where one was edited by hand.
    pub fn changed(&self, plan: Arc<Plan>, text: Option<String>) {
        self.order(Order::Changed(Now { plan, text }));
    }

    /// The plan was saved as this text: nothing before it need be kept.
    pub fn saved(&self, text: &str) {
        self.order(Order::Saved(text.to_owned()));
    }

    /// The file holds another text, and that is at work.
    pub fn based(&self, text: &str) {
        self.order(Order::Based(text.to_owned()));
    }

    /// The file holds another text, and what is at work has become this plan.
    pub fn rebased(&self, base: &str, plan: &Plan, text: Option<String>) {
        let plan = Arc::new(plan.clone());
        self.order(Order::Rebased(base.to_owned(), Now { plan, text }));
    }

    /// A leftover is not needed any more, once all that came before is written down.
    pub fn remove(&self, left: Leftover) {
        self.order(Order::Remove(left));
    }

    /// Waits, though not for long, until all that came before is written down.
    pub fn flush(&self) {
        self.wait(Order::Flush);
    }

    /// The plan is left, or the program ends as the person wished: the journal goes.
    pub fn end(&self) {
        self.wait(Order::End);
    }

    fn wait(&self, order: impl FnOnce(Sender<()>) -> Order) {
        let (done, when) = channel();
        self.order(order(done));
        let _ = when.recv_timeout(PATIENCE);
    }

    /// A thread that is gone takes no orders; there is nothing else to do then.
    fn order(&self, order: Order) {
        let _ = self.orders.send(order);
    }
}

/// A journal, and the text that its changes are changes of.
struct Held {
    journal: Journal,
    text: String,
    /// The same, read; once it is needed.
    read: Option<(Document, Plan)>,
}

struct Desk {
    guidelines: Guidelines,
    to: Sender<Msg>,
    held: Option<Held>,
    /// What is to be written down, and until when.
    due: Option<(Now, Instant)>,
    done_with: Vec<Leftover>,
    is_safe: bool,
}

impl Desk {
    fn work(mut self, from: &Receiver<Order>) {
        loop {
            let order = match &self.due {
                None => from.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some((_, until)) => {
                    from.recv_timeout(until.saturating_duration_since(Instant::now()))
                }
            };
            match order {
                Ok(order) => self.take(order),
                Err(RecvTimeoutError::Timeout) => self.write(),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
    }

    fn take(&mut self, order: Order) {
        match order {
            Order::Begin(journal, text) => {
                self.due = None;
                self.held = Some(Held {
                    journal: *journal,
                    text,
                    read: None,
                });
                self.tell(true);
            }
            Order::Changed(now) => {
                let until = self.due.take().map(|(_, until)| until);
                self.due = Some((now, until.unwrap_or_else(|| Instant::now() + GATHER)));
            }
            Order::Saved(text) => {
                self.clear();
                self.begin_anew(text);
            }
            Order::Based(text) => self.begin_anew(text),
            Order::Rebased(text, now) => {
                self.due = None;
                if let Some(held) = &mut self.held {
                    (held.text, held.read) = (text, None);
                    let now = held.text_of(now, &self.guidelines);
                    let began = held.journal.rebase(&held.text, &now).is_ok();
                    self.tell(began);
                }
            }
            Order::Remove(left) => {
                self.done_with.push(left);
                if self.due.is_none() {
                    self.clear();
                }
            }
            Order::Flush(done) => {
                self.write();
                let _ = done.send(());
            }
            Order::End(done) => {
                self.due = None;
                self.clear();
                if let Some(held) = self.held.take() {
                    held.journal.end();
                }
                let _ = done.send(());
            }
        }
    }

    fn begin_anew(&mut self, text: String) {
        self.due = None;
        if let Some(held) = &mut self.held {
            let began = held.journal.restart(&text).is_ok();
            (held.text, held.read) = (text, None);
            self.tell(began);
        }
    }

    fn write(&mut self) {
        let Some((now, _)) = self.due.take() else {
            return;
        };
        let Some(held) = &mut self.held else { return };
        let text = held.text_of(now, &self.guidelines);
        let written = held.journal.record(&text).is_ok();
        if written {
            self.clear();
        }
        self.tell(written);
    }

    /// What was taken over from leftovers stands in this journal now, or in the plan's file, or is not wanted.
    fn clear(&mut self) {
        for left in self.done_with.drain(..) {
            left.remove();
        }
    }

    fn tell(&mut self, is_safe: bool) {
        if self.is_safe != is_safe {
            self.is_safe = is_safe;
            let _ = self.to.send(Msg::Protected(is_safe));
        }
    }
}

impl Held {
    /// The plan as its file would be; written anew where it can't be put into the text it came from.
    fn text_of(&mut self, now: Now, guidelines: &Guidelines) -> String {
        if let Some(text) = now.text {
            return text;
        }
        let plan = &*now.plan;
        if self.read.is_none() {
            self.read = Document::read(self.text.as_bytes()).ok().map(|document| {
                let plan = yaml::decode(&document, guidelines).plan;
                (document, plan)
            });
        }
        self.read.as_ref().map_or_else(
            || yaml::write(plan),
            |(document, old)| yaml::as_saved(document, old, plan),
        )
    }
}
