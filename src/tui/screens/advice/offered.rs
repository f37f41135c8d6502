//! The ways that are offered for the selected finding: found once, since each is tried on the plan.

use std::{cell::RefCell, rc::Rc};

use crate::{
    plan::Notice,
    rules::{self, Mend},
    tui::{rows::Spot, steps::Cx},
};

/// The ways for the finding that was asked about last, until the plan changes.
#[derive(Debug, Default)]
pub struct Offered(RefCell<Option<(Spot, Rc<[Mend]>)>>);

impl Offered {
    /// The plan has changed.
    pub fn clear(&self) {
        self.0.replace(None);
    }

    /// The ways for a finding.
    pub fn of(&self, cx: &Cx<'_>, spot: Spot, notice: &Notice) -> Rc<[Mend]> {
        let mut last = self.0.borrow_mut();
        if let Some((of, mends)) = last.as_ref()
            && *of == spot
        {
            return Rc::clone(mends);
        }
        let mends: Rc<[Mend]> = cx
            .figures
            .map_or_else(Vec::new, |figures| {
                rules::mends(cx.plan, figures, cx.guidelines, notice)
            })
            .into();
        *last = Some((spot, Rc::clone(&mends)));
        mends
    }
}
