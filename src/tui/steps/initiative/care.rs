//! What the law asks of an initiative: AI Act, privacy, works council.

use super::{
    super::Cx,
    spots::{AI_CLASS, AI_NOTE, AI_ROLE, COUNCIL, DUTIES, PERSONAL},
};
use crate::{
    locale::Safe,
    plan::{AiAct, AiClass, AiRole, CouncilDuty, Initiative},
    tui::{
        forms::fields::{pick, texts, words},
        rows::{Row, Spot},
    },
};

/// Whether anything is said of it.
pub fn has_any(item: &Initiative) -> bool {
    item.ai_act.is_some() || item.personal_data.is_some() || item.works_council.is_some()
}

/// The rows; those that belong to a class only where one is given.
pub fn rows(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let act = item.ai_act.as_ref();
    let mut rows = vec![pick(
        cx,
        AI_CLASS,
        "item-ai-class",
        act.map_or("", |act| act.class.word()),
        words(cx, AiClass::ALL, Some("item-not-assessed"), |of| {
            (of.word(), of.message())
        }),
    )];
    if let Some(act) = act {
        rows.extend([
            pick(
                cx,
                AI_ROLE,
                "item-ai-role",
                act.role.map_or("", AiRole::word),
                words(cx, AiRole::ALL, Some("choice-none"), |of| {
                    (of.word(), of.message())
                }),
            ),
            Row::words(
                DUTIES,
                cx.t("item-duties"),
                cx.plain(&act.duties_done.join(", ")),
            )
            .note(cx.t("item-duties-note")),
            Row::words(AI_NOTE, cx.t("item-ai-note"), cx.plain(&act.note)),
        ]);
    }
    let yes_no = [
        (String::new(), cx.t("item-not-said")),
        ("yes".to_owned(), cx.t("word-yes")),
        ("no".to_owned(), cx.t("word-no")),
    ];
    let personal = match item.personal_data {
        None => "",
        Some(true) => "yes",
        Some(false) => "no",
    };
    rows.extend([
        pick(cx, PERSONAL, "item-personal", personal, yes_no.to_vec()),
        pick(
            cx,
            COUNCIL,
            "item-council",
            item.works_council.map_or("", CouncilDuty::word),
            words(cx, CouncilDuty::ALL, Some("item-not-assessed"), |of| {
                (of.word(), of.message())
            }),
        ),
    ]);
    rows
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, item: &mut Initiative, spot: Spot, text: &str) -> Result<Safe, Safe> {
    match (spot, &mut item.ai_act) {
        (AI_CLASS, act) => {
            let class = AiClass::parse(text);
            *act = class.map(|class| match act.take() {
                Some(act) => AiAct { class, ..act },
                None => AiAct {
                    class,
                    role: None,
                    duties_done: Vec::new(),
                    note: String::new(),
                },
            });
            Ok(cx.t(class.map_or("item-not-assessed", AiClass::message)))
        }
        (AI_ROLE, Some(act)) => {
            act.role = AiRole::parse(text);
            Ok(cx.t(act.role.map_or("choice-none", AiRole::message)))
        }
        (DUTIES, Some(act)) => {
            act.duties_done = texts(text);
            Ok(cx.plain(&act.duties_done.join(", ")))
        }
        (AI_NOTE, Some(act)) => {
            text.clone_into(&mut act.note);
            Ok(cx.plain(text))
        }
        (PERSONAL, _) => {
            item.personal_data = match text {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            };
            Ok(item
                .personal_data
                .map_or_else(|| cx.t("item-not-said"), |yes| cx.yes_no(yes)))
        }
        (COUNCIL, _) => {
            item.works_council = CouncilDuty::parse(text);
            let duty = item.works_council;
            Ok(cx.t(duty.map_or("item-not-assessed", CouncilDuty::message)))
        }
        _ => Err(Safe::default()),
    }
}
