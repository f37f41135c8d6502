//! Names that stay the same when a title changes.

use std::{borrow::Borrow, fmt, sync::Arc};

/// Lower-case letters, digits and hyphens; unique within its list. Cheap to clone: figures name the same few ids again
/// and again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// The id of a text, where it is one.
    pub fn parse(text: &str) -> Option<Self> {
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        (!text.is_empty() && text.len() <= 200 && text.chars().all(good)).then(|| Self(text.into()))
    }

    /// An id made from any text: `HR chatbot (pilot)` gives `hr-chatbot-pilot`. A text without letters gives `item`.
    pub fn slug(text: &str) -> Self {
        let mut slug = String::with_capacity(text.len());
        for c in text.chars().flat_map(char::to_lowercase).take(60) {
            let plain = match c {
                'ä' | 'á' | 'à' | 'â' | 'å' => "a",
                'ö' | 'ó' | 'ò' | 'ô' => "o",
                'ü' | 'ú' | 'ù' | 'û' => "u",
                'é' | 'è' | 'ë' | 'ê' => "e",
                'í' | 'ì' | 'ï' | 'î' => "i",
                'ß' => "ss",
                'ç' => "c",
                'ñ' => "n",
                c if c.is_ascii_lowercase() || c.is_ascii_digit() => {
                    slug.push(c);
                    continue;
                }
                _ => {
                    if !slug.is_empty() && !slug.ends_with('-') {
                        slug.push('-');
                    }
                    continue;
                }
            };
            slug.push_str(plain);
        }
        let slug = slug.trim_end_matches('-');
        Self(if slug.is_empty() { "item" } else { slug }.into())
    }

    /// `base-2`, `base-3` … for items that would bear the same id.
    #[must_use]
    pub fn numbered(&self, count: u32) -> Self {
        let base: String = self.0.chars().take(180).collect();
        Self(format!("{base}-{count}").into())
    }

    /// The first of `base`, `base-2`, `base-3` … that is not taken.
    pub fn unique(base: &Self, taken: impl Fn(&Self) -> bool) -> Self {
        let mut id = base.clone();
        let mut count: u32 = 1;
        while taken(&id) {
            count = count.saturating_add(1);
            id = base.numbered(count);
        }
        id
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}
impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
