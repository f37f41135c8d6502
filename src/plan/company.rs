//! The company whose plan it is.

use super::{Currency, Money, word::Vat};

/// Who plans, and what the budget comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Company {
    /// Its name; may be empty.
    pub name: String,
    /// One year's revenue; absent only where the budget is a plain amount.
    pub revenue: Option<Money>,
    /// The calendar year of that revenue.
    pub revenue_year: Option<i32>,
    /// The plan's only currency.
    pub currency: Currency,
    /// Printed on every page.
    pub vat: Vat,
    /// Whether the file says so about VAT; a default is not printed.
    pub vat_stated: bool,
    /// How many people work there.
    pub employees: Option<u32>,
    /// Two-letter country code; may be empty.
    pub country: String,
    /// What it does; may be empty.
    pub sector: String,
    /// The month (1 to 12) in which its fiscal year starts.
    pub fiscal_year_start: u32,
    /// Whether it has a works council, where the file says so.
    pub works_council: Option<bool>,
}

impl Company {
    /// Whether there is a works council: as stated, else by country and employees (domain.md: from 50 in NL, from 5
    /// in DE; elsewhere not assumed).
    pub fn has_works_council(&self, thresholds: &[(String, u32)]) -> bool {
        self.works_council.unwrap_or_else(|| {
            let threshold = thresholds
                .iter()
                .find(|(country, _)| country.eq_ignore_ascii_case(&self.country));
            threshold.is_some_and(|(_, from)| self.employees.is_some_and(|count| count >= *from))
        })
    }
}

impl Default for Company {
    fn default() -> Self {
        Self {
            name: String::new(),
            revenue: None,
            revenue_year: None,
            currency: Currency::default(),
            vat: Vat::Excluded,
            vat_stated: false,
            employees: None,
            country: String::new(),
            sector: String::new(),
            fiscal_year_start: 1,
            works_council: None,
        }
    }
}
