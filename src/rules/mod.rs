//! Advice: plan + figures → notices. One entry a rule.
