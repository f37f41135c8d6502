# The head of the page
report-title = AI roadmap { $years }
report-title-bare = AI roadmap
report-version = version { $version }
report-span = { $first } to { $last }
report-amounts = amounts in { $currency }
report-amounts-thousand = amounts in thousands of { $currency }

# What the board is asked
report-decision = Decision requested
report-ask = Request
report-by = Before
report-gate = Condition

# Key figures
report-key-figures = Key figures
report-thousand = { $sign }{ $number } thousand
report-envelope = Total budget
report-of-revenue = { $amount }, { $rate } of one year’s revenue of { $revenue }
report-reserve = Set aside as reserve
report-changes = Changed by the board
report-funding = Subsidies granted
report-unallocated = Not allocated
report-allocated = Allocated
report-committed = Committed
report-left = Left
report-over = Over budget by
report-committed-before = Committed before the plan
report-committed-after = Committed after the plan
report-returns = What comes back
report-returns-line = benefit { $benefit } − cost { $cost } = { $net }
report-break-even = Break-even quarter
report-npv = Net present value
report-npv-line = { $amount } at { $rate } a year, mid-quarter
report-irr = Internal rate of return
report-roi = Return on investment
report-expected = Expected cost of risks

# Where a figure is missing
report-no-benefit = no benefit is planned
report-never-out = the money is never out
report-not-within = { $count ->
        [one] not within { $count } quarter
       *[other] not within { $count } quarters
    }
report-irr-no-change = none: the cash flow never changes sign
report-irr-none = none: no rate balances the cash flow
report-irr-many = not unique: { $rates }; see net present value
report-no-cost = no cost to hold it against

# Tables
report-in = { $what }, { $sign }
report-in-thousands = { $what }, thousands of { $sign }
report-by-period = Budget by period and category
report-by-pillar = Budget by pillar
report-period = Period
report-share = Share
report-total = Total
report-pillar = Pillar
report-without-pillar = Without a pillar
report-year = Year
report-line = Departments
report-benefit = Benefit
report-cumulative = Running sum
report-money = Money over time
report-bars = Running sum of benefit less cost at the end of each year
report-break-even-line = Break-even quarter of the whole plan: { $when }

# Time
report-time-line = Time line
report-phase = phase
report-milestone = milestone
report-live = go-live
report-no-date = (no date yet)
report-milestones = Milestones

# Initiatives
report-initiatives = Initiatives
report-initiative = Initiative
report-status = Status
report-cost = Cost
report-benefit-year = Benefit/yr
report-go-live = Go-live
report-payback = Payback*
report-payback-note = * Months until the money is back: from first spending / from go-live. “—”: not within the evaluation.

# Risks and findings
report-risks = Heaviest risks
report-risk = Risk
report-expected-short = Expected
report-errors = Errors: the page shows what could be read
report-findings = Findings
