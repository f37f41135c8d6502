//! The JSON Schema of the plan file, from the table of keys.

use serde_json::{Map, Value, json};

use super::keys::{Key, PLAN, Shape, Table};

/// The JSON Schema of the plan file.
pub fn schema() -> Value {
    let mut whole = table(&PLAN);
    if let Some(whole) = whole.as_object_mut() {
        whole.insert("title".to_owned(), json!("AI roadmap, format 1"));
        let dialect = json!("https://json-schema.org/draft/2020-12/schema");
        whole.shift_insert(0, "$schema".to_owned(), dialect);
        whole.insert("$defs".to_owned(), definitions());
    }
    whole
}

/// Values that stand in many places.
fn definitions() -> Value {
    json!({
        "money": {
            "description": "An amount in whole currency units: digits with _ between them and a decimal point.",
            "anyOf": [
                { "type": "number", "minimum": 0 },
                { "type": "string", "pattern": "^\\+?[0-9]+(_[0-9]+)*(\\.[0-9]+(_[0-9]+)*)?$" },
            ],
        },
        "balance": {
            "description": "An amount of either sign.",
            "anyOf": [
                { "type": "number" },
                { "type": "string", "pattern": "^[+-]?[0-9]+(_[0-9]+)*(\\.[0-9]+(_[0-9]+)*)?$" },
            ],
        },
        "number": {
            "description": "A number with at most six decimals.",
            "anyOf": [
                { "type": "number" },
                { "type": "string", "pattern": "^[+-]?[0-9]+(_[0-9]+)*(\\.[0-9]+(_[0-9]+)*)?$" },
            ],
        },
        "count": {
            "description": "A whole number from 0.",
            "anyOf": [
                { "type": "integer", "minimum": 0 },
                { "type": "string", "pattern": "^\\+?[0-9]+(_[0-9]+)*(\\.0+)?$" },
            ],
        },
        "share": {
            "description": "A percentage with its sign: 3.5%.",
            "type": "string",
            "pattern": "^\\s*[+-]?[0-9]+(_[0-9]+)*(\\.[0-9]+)?\\s*%\\s*$",
        },
        "quarter": {
            "description": "A quarter of the fiscal year: 2026-Q2.",
            "type": "string",
            "pattern": "^(19[7-9][0-9]|20[0-9]{2}|21[0-9]{2}|2200)-Q[1-4]$",
        },
        "span": {
            "description": "Quarters, both ends included: 2026-Q2..2026-Q4, 2026-Q2, 2028-H1, 2029, or a range of these.",
            "anyOf": [
                { "type": "integer", "minimum": 1970, "maximum": 2200 },
                { "type": "string", "pattern": "^[0-9]{4}(-(Q[1-4]|H[12]))?(\\s*\\.\\.\\s*[0-9]{4}(-(Q[1-4]|H[12]))?)?$" },
            ],
        },
        "years": {
            "description": "Fiscal years: 2026, or 2029-2030.",
            "anyOf": [
                { "type": "integer", "minimum": 1970, "maximum": 2200 },
                { "type": "string", "pattern": "^[0-9]{4}(\\s*-\\s*[0-9]{4})?$" },
            ],
        },
        "weeks": {
            "description": "The first and last week: 1-4.",
            "anyOf": [
                { "type": "integer", "minimum": 1, "maximum": 1000 },
                { "type": "string", "pattern": "^[0-9]+(\\s*-\\s*[0-9]+)?$" },
            ],
        },
        "date": {
            "description": "A day: 2026-04-15.",
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        },
        "month": {
            "description": "A calendar month: 2026-04.",
            "type": "string",
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
        },
        "duration": {
            "description": "A length of time: 6 months, 2 quarters, 1 year, 3 weeks.",
            "type": "string",
            "pattern": "^\\s*[0-9]+\\s+(week|month|quarter|year)s?\\s*$",
        },
        "id": {
            "description": "Lower-case letters, digits and hyphens.",
            "anyOf": [
                { "type": "string", "pattern": "^[a-z0-9-]+$", "maxLength": 200 },
                { "type": "integer", "minimum": 0 },
            ],
        },
        "text": {
            "description": "Any text; what reads as a number or a date is taken as it is written.",
            "type": ["string", "number", "boolean", "null"],
        },
        "estimate": {
            "description": "An amount, or a range around the likely one.",
            "anyOf": [reference("money"), table(&super::keys::ESTIMATE)],
        },
        "amounts": {
            "description": "Amounts by category.",
            "type": ["object", "null"],
            "additionalProperties": reference("estimate"),
        },
    })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// A map with known keys, and the writer's own that begin with `x-`.
fn table(table: &Table) -> Value {
    let mut properties = Map::new();
    for item in table.keys {
        properties.insert(item.name.to_owned(), key(item));
    }
    let required: Vec<&str> = table
        .keys
        .iter()
        .filter(|key| key.required)
        .map(|key| key.name)
        .collect();
    let mut map = Map::new();
    map.insert("description".to_owned(), json!(table.name));
    map.insert("type".to_owned(), json!("object"));
    map.insert("properties".to_owned(), Value::Object(properties));
    map.insert("patternProperties".to_owned(), json!({ "^x-": {} }));
    map.insert("additionalProperties".to_owned(), json!(false));
    if !required.is_empty() {
        map.insert("required".to_owned(), json!(required));
    }
    Value::Object(map)
}

fn key(key: &Key) -> Value {
    let shape = shape(&key.shape);
    let mut map = match shape {
        Value::Object(map) => map,
        other => Map::from_iter([("const".to_owned(), other)]),
    };
    map.insert("description".to_owned(), json!(key.doc));
    if let Some(default) = key.default {
        map.insert("default".to_owned(), as_json(default));
    }
    // a key may be left empty where it need not be there
    if key.required {
        Value::Object(map)
    } else {
        let described = map.remove("description");
        let default = map.remove("default");
        let mut either = Map::new();
        either.extend(described.map(|text| ("description".to_owned(), text)));
        either.extend(default.map(|value| ("default".to_owned(), value)));
        let values = json!([Value::Object(map), { "type": "null" }]);
        either.insert("anyOf".to_owned(), values);
        Value::Object(either)
    }
}

/// A default as it is written, as JSON.
fn as_json(text: &str) -> Value {
    match text {
        "{}" => json!({}),
        "[]" => json!([]),
        "true" => json!(true),
        "false" => json!(false),
        text => text
            .parse::<i64>()
            .map_or_else(|_| json!(text), |number| json!(number)),
    }
}

fn list(items: &Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn shape(of: &Shape) -> Value {
    match of {
        Shape::Text | Shape::KpiPath => reference("text"),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Count => reference("count"),
        Shape::Year => json!({ "type": "integer", "minimum": 1970, "maximum": 2200 }),
        Shape::Years => reference("years"),
        Shape::Weeks => reference("weeks"),
        Shape::Money => reference("money"),
        Shape::SignedMoney => reference("balance"),
        Shape::Number => reference("number"),
        Shape::Share => reference("share"),
        Shape::Quarter => reference("quarter"),
        Shape::Span => reference("span"),
        Shape::Date => reference("date"),
        Shape::Month => reference("month"),
        Shape::Duration => reference("duration"),
        Shape::Id => reference("id"),
        Shape::Word(words) => json!({ "enum": words() }),
        Shape::Estimate => reference("estimate"),
        Shape::ByCategory => reference("amounts"),
        Shape::Cost => json!({
            "type": "object",
            "anyOf": [
                reference("amounts"),
                {
                    "patternProperties": { "^[0-9]{4}-Q[1-4]$": reference("amounts") },
                    "additionalProperties": false,
                },
            ],
        }),
        Shape::ByCategoryAnd(of) => {
            let mut map = table(of);
            if let Some(map) = map.as_object_mut() {
                map.insert("additionalProperties".to_owned(), reference("estimate"));
            }
            map
        }
        Shape::SharesByName => {
            json!({ "type": "object", "patternProperties": { "^x-": {} }, "additionalProperties": reference("share") })
        }
        Shape::SharesByPillar => pillars(&reference("share")),
        Shape::Shares => list(&reference("share")),
        Shape::Ramp => json!({ "anyOf": [reference("duration"), list(&reference("share"))] }),
        Shape::Ids => json!({ "anyOf": [reference("id"), list(&reference("id"))] }),
        Shape::Texts => json!({ "anyOf": [reference("text"), list(&reference("text"))] }),
        Shape::Map(of) => table(of),
        Shape::List(of) => list(&table(of)),
        Shape::OneOrMany(of) => json!({ "anyOf": [table(of), list(&table(of))] }),
        Shape::Named(of, true) => pillars(&table(of)),
        Shape::Named(of, false) => {
            json!({ "type": "object", "patternProperties": { "^x-": {} }, "additionalProperties": table(of) })
        }
        Shape::WordOr(words, of) => json!({ "anyOf": [{ "enum": words() }, table(of)] }),
        Shape::TextOr(of) => json!({ "anyOf": [reference("text"), table(of)] }),
        Shape::Set => json!({ "type": "object", "additionalProperties": {} }),
    }
}

/// A map whose keys are the four pillars.
fn pillars(value: &Value) -> Value {
    let names = crate::plan::Pillar::ALL.iter().map(|pillar| pillar.word());
    let properties: Map<String, Value> =
        names.map(|name| (name.to_owned(), value.clone())).collect();
    json!({
        "type": "object",
        "properties": properties,
        "patternProperties": { "^x-": {} },
        "additionalProperties": false,
    })
}
