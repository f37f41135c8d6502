//! Words in English, Dutch and German; numbers, money and dates by region.
