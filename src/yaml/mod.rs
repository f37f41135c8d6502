//! Text ⇄ plan: a lossless tree with byte spans, decoding with every complaint at once, changes written into the text.
