//! JSON in the making, for files whose shape others have laid down.
//!
//! One type instead of a struct for every part of such a shape: each struct brings its own writer into the page
//! (docs/decisions.md). Numbers are whole; keys stay in the order they were given in.

use serde::ser::{Serialize, SerializeMap as _, Serializer};

/// A value of JSON.
pub(super) enum Value {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Flag(bool),
    /// Values in a row.
    List(Vec<Value>),
    /// Values by their names.
    Object(Vec<(String, Value)>),
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Text(text) => serializer.serialize_str(text),
            Value::Number(number) => serializer.serialize_i64(*number),
            Value::Flag(flag) => serializer.serialize_bool(*flag),
            Value::List(values) => serializer.collect_seq(values),
            Value::Object(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

impl Value {
    /// As text.
    pub(super) fn json(&self) -> String {
        // Text, whole numbers and flags under keys of text: nothing of it has no JSON.
        serde_json_wasm::to_string(self).unwrap_or_default()
    }
}

/// An object of fields in their order.
pub(super) fn object<'n>(fields: impl IntoIterator<Item = (&'n str, Value)>) -> Value {
    Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// A text.
pub(super) fn text(text: impl Into<String>) -> Value {
    Value::Text(text.into())
}

/// A list of texts.
pub(super) fn texts<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Value {
    Value::List(items.into_iter().map(text).collect())
}

/// A whole number.
pub(super) fn number(number: impl Into<i64>) -> Value {
    Value::Number(number.into())
}
