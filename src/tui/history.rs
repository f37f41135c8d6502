//! Undo and redo: each change with the edit that takes it back, and its name in words.

use crate::plan::{Edit, Plan};

/// What was changed, and how to go back.
#[derive(Debug, Clone)]
struct Step {
    edit: Edit,
    name: String,
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
        let before = plan.clone();
        let inverse = edit.apply(plan);
        if *plan == before {
            return false;
        }
        self.undone.clear();
        self.done.push(Step {
            edit: inverse,
            name: name.into(),
        });
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
    });
    name
}
