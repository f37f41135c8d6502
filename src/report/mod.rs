//! Pages: the summary as text, Markdown and JSON.
