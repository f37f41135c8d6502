//! What the plan's file holds, and what a save would make of it: each is worked out once for a change.

use std::{cell::OnceCell, rc::Rc, sync::Arc};

use crate::{
    plan::Plan,
    tui::{screens::file::Listing, steps::Cx},
    yaml::{self, Document},
};

/// A text, and the plan that it holds.
#[derive(Debug, Clone)]
pub struct Written {
    /// The text.
    pub document: Arc<Document>,
    /// The plan.
    pub plan: Plan,
}

/// What the file holds, and what a save would make of it.
#[derive(Debug)]
pub struct InFile {
    /// The plan as it stands in the file, or as it began.
    plan: Plan,
    /// The text that it stands in, where it has a file.
    document: Option<Arc<Document>>,
    /// The text that was edited by hand and is not saved yet.
    edited: Option<Written>,
    /// How often any of these became another.
    turns: usize,
    differs: OnceCell<bool>,
    as_saved: OnceCell<Option<Arc<Document>>>,
    listing: OnceCell<Rc<Listing>>,
}

impl InFile {
    /// A plan without a file.
    pub const fn new(plan: Plan) -> Self {
        Self {
            plan,
            document: None,
            edited: None,
            turns: 0,
            differs: OnceCell::new(),
            as_saved: OnceCell::new(),
            listing: OnceCell::new(),
        }
    }

    /// The plan at work or the file has changed.
    pub fn changed(&mut self) {
        self.turns = self.turns.wrapping_add(1);
        self.differs.take();
        self.as_saved.take();
        self.listing.take();
    }

    /// The plan at work is the one that stands here: nothing has to be compared.
    pub fn begins(&self) {
        self.differs.get_or_init(|| false);
    }

    /// How often the plan at work or the file has changed.
    pub const fn turns(&self) -> usize {
        self.turns
    }

    /// The plan stands in its file now.
    pub fn stands(&mut self, text: Written) {
        (self.plan, self.document) = (text.plan, Some(text.document));
        self.edited = None;
        self.changed();
    }

    /// A text was edited by hand, and holds the plan at work.
    pub fn take_text(&mut self, text: Written) {
        self.edited = Some(text);
        self.changed();
    }

    /// Whether a plan at work is another than the file's, or its text.
    pub fn differs(&self, plan: &Plan) -> bool {
        // asked with every frame, while a large plan takes a while to compare
        let differs = || *plan != self.plan || self.edited(plan).is_some();
        *self.differs.get_or_init(differs)
    }

    /// The text that was edited by hand. Where all that it changed of the plan was undone, nothing is left of it; one in
    /// which only comments changed stays.
    fn edited(&self, plan: &Plan) -> Option<&Written> {
        let edited = self.edited.as_ref()?;
        (*plan != self.plan || edited.plan == self.plan).then_some(edited)
    }

    /// The text to save where one was edited by hand, with all changes since then.
    pub fn edited_text(&self, plan: &Plan) -> Option<String> {
        let edited = self.edited(plan)?;
        let rewritten = yaml::rewrite(&edited.document, &edited.plan, plan);
        rewritten.ok().map(|rewritten| rewritten.text)
    }

    /// The text that the file holds.
    pub const fn document(&self) -> Option<&Arc<Document>> {
        self.document.as_ref()
    }

    /// The text as a save of the plan at work would make it.
    pub fn as_saved(&self, plan: &Plan) -> Option<&Arc<Document>> {
        let as_saved = || {
            let text = match (self.edited_text(plan), &self.document) {
                (Some(text), _) => text,
                (None, Some(document)) if *plan == self.plan => return Some(Arc::clone(document)),
                (None, Some(document)) => yaml::as_saved(document, &self.plan, plan),
                (None, None) => yaml::write(plan),
            };
            Document::read(text.as_bytes()).ok().map(Arc::new)
        };
        self.as_saved.get_or_init(as_saved).as_ref()
    }

    /// The lines of that text, with what has changed since the last save and what is said of them.
    pub fn listing(&self, cx: &Cx<'_>) -> &Rc<Listing> {
        let listing = || {
            let text = self.as_saved(cx.plan);
            Rc::new(text.map_or_else(Listing::default, |text| {
                Listing::new(text, self.document.as_ref(), cx)
            }))
        };
        self.listing.get_or_init(listing)
    }
}
