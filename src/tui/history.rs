//! Undo and redo: each change with the edit that takes it back, and its name in words.

use super::rows::Spot;
use crate::plan::{Edit, Plan};

/// What was changed, and how to go back.
#[derive(Debug, Clone)]
struct Step {
    edit: Edit,
    name: String,
    /// What it moved, where further moves of it belong to the same step.
    of: Option<Spot>,
}

/// Every change since the plan was opened.
#[derive(Debug, Clone, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Applies a change and remembers it. Returns whether it changed anything.
    pub fn make(&mut self, plan: &mut Plan, edit: Edit, name: impl Into<String>) -> bool {
        let made = edit.clone();
        let inverse = edit.apply(plan);
        if made.sets_as(&inverse) {
            return false;
        }
        self.undone.clear();
        self.done.push(Step {
            edit: inverse,
            name: name.into(),
            of: None,
        });
        true
    }

    /// Applies a change that goes on from the last one of the same thing: both are one step, under the new name.
    /// Returns whether it changed anything.
    pub fn go_on(&mut self, plan: &mut Plan, edit: Edit, name: String, of: Spot) -> bool {
        let goes_on = self.undone.is_empty();
        let last = self.done.pop_if(|last| goes_on && last.of == Some(of));
        let is_back = last.as_ref().is_some_and(|last| edit.sets_as(&last.edit));
        if !self.make(plan, edit, name) {
            self.done.extend(last);
            return false;
        }
        let Some(step) = self.done.last_mut() else {
            return true;
        };
        step.of = Some(of);
        if let Some(first) = last {
            step.edit = first.edit;
            // back where it began: nothing to take back
            if is_back {
                self.done.pop();
            }
        }
        true
    }

    /// Takes the last change back; its name.
    pub fn undo(&mut self, plan: &mut Plan) -> Option<String> {
        let step = self.done.pop()?;
        Some(turn(step, plan, &mut self.undone))
    }

    /// Makes the last undone change again; its name.
    pub fn redo(&mut self, plan: &mut Plan) -> Option<String> {
        let step = self.undone.pop()?;
        Some(turn(step, plan, &mut self.done))
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is something to make again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }
}

fn turn(step: Step, plan: &mut Plan, to: &mut Vec<Step>) -> String {
    let name = step.name.clone();
    to.push(Step {
        edit: step.edit.apply(plan),
        name: step.name,
        of: None,
    });
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        plan::{Company, Quarter},
        yaml,
    };

    #[test]
    fn a_change_that_sets_what_was_there_has_changed_nothing() {
        let mut plan = Plan::empty(Quarter::first_of(2026), &yaml::guidelines());
        let named = |name: &str| {
            Edit::Company(Box::new(Company {
                name: name.into(),
                ..Company::default()
            }))
        };
        let first = named("A").apply(&mut plan);
        for (edit, changes) in [
            (named("A"), false),
            (named("B"), true),
            (
                Edit::Many(vec![named("B"), Edit::Reviews(Vec::new())]),
                false,
            ),
            (Edit::Many(vec![named("B"), named("C")]), true),
            (Edit::RemoveInitiative(7), false),
        ] {
            let back = edit.clone().apply(&mut plan);
            assert_eq!(!edit.sets_as(&back), changes, "{edit:?}");
        }
        let Edit::Company(before) = &first else {
            unreachable!()
        };
        assert!(Edit::Company(before.clone()).sets_as(&first));
    }
}
