# What a pillar is called
pillar-people = People & skills
pillar-technology = Technology & infrastructure
pillar-processes = Processes & governance
pillar-data = Data & security
pillar-people-short = People
pillar-technology-short = Technology
pillar-processes-short = Processes
pillar-data-short = Data

# Categories of cost
category-people = People
category-technology = Technology
category-advice = External advice
category-other = Other
category-technology-short = Tech.
category-advice-short = Advice

# Horizons
horizon-quick-win = Quick win
horizon-strategic = Strategic project
horizon-transformation = Transformation

# Where an initiative stands
status-idea = Idea
status-planned = Planned
status-running = Running
status-paused = Paused
status-done = Done
status-stopped = Stopped

# How far the board is
plan-status-draft = Draft
plan-status-proposed = Proposed
plan-status-approved = Approved

# Value added tax, printed on every page
vat-excluded = All amounts exclude VAT
vat-included = All amounts include VAT

# From when payback counts
payback-from-go-live = from go-live
payback-from-first-spend = from first spending

# Who pays
paid-by-plan = the plan
paid-by-line = the departments

# Kinds of benefit
benefit-cash = Cash
benefit-revenue = More revenue
benefit-avoided = Avoided cost
benefit-hours = Hours freed

# Risk classes and roles of the AI Act
ai-class-minimal = Minimal risk
ai-class-limited = Limited risk
ai-class-high = High risk
ai-class-prohibited = Prohibited
ai-role-provider = Provider
ai-role-deployer = Deployer

# What the works council is due
works-council-none = No involvement needed
works-council-inform = To be informed
works-council-advice = To be consulted
works-council-consent = Consent needed

# Kinds of risk
risk-kind-technology = Technology
risk-kind-skills = Skills
risk-kind-compliance = Compliance
risk-kind-change = Change
risk-band-low = low
risk-band-medium = medium
risk-band-high = high
risk-band-very-high = very high

# KPIs
kpi-level-operational = Operational
kpi-level-financial = Financial
kpi-level-strategic = Strategic
better-higher = higher is better
better-lower = lower is better

# How often a cost comes
per-once = once
per-month = a month
per-quarter = a quarter
per-year = a year

# Subsidies
funding-applied = Applied for
funding-granted = Granted
funding-received = Received
funding-refused = Refused

# Who is trained
audience-management = Management
audience-departments = Departments
audience-it = IT

# How a simulation ties its draws
correlation-none = each on its own
correlation-half = half together
correlation-full = all together

# Money not spent
unspent-carried = carried over
unspent-released = released

# Meetings
review-check-in = Check-in
review-revision = Revision

# How much a notice weighs
severity-error = Error
severity-warning = Warning
severity-advice = Advice

# Months and dates
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
date-long = { $day } { $month } { $year }

# Lengths of time
duration-weeks = { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
duration-months = { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
duration-quarters = { $count ->
        [one] { $count } quarter
       *[other] { $count } quarters
    }
duration-years = { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
duration-months-tenths = { $number } months

# Large amounts in few letters
unit-million = { $number }m
unit-billion = { $number }bn
tight-thousand = { $number }k
tight-million = { $number }m
tight-billion = { $number }bn

# What is wrong with a typed figure
input-empty = Nothing is filled in yet.
input-not-a-number = This is not a number. Write it as { $example }, 350k or 20m.
input-grouping = The points, commas or spaces are not between groups of three digits. Write { $example }.
input-ambiguous = This can be read as { $thousands } or as { $decimal }. Write the one you mean.
input-decimals = { $count ->
        [0] Only whole amounts are possible here.
        [one] At most one decimal is possible here.
       *[other] At most { $count } decimals are possible here.
    }
input-too-large = This is more than a plan can hold.
input-currency = { $typed } is not the currency of this plan, which is in { $plan }.
input-suffix = “{ $suffix }” is no known size. Write k for thousands, m for millions or bn for billions.
input-percent = An amount is asked here, not a percentage.
input-share-range = A percentage lies between -100 and 1,000.
input-quarter = This is not a quarter. Write 2027 Q2.
input-span = This is not a span of time. Write 2027 Q2 - 2028 Q1, 2028 H1 or 2029.
input-backwards = The end lies before the start.
input-date = This is not a date. Write { $example } or 2026-04-15.
input-when = This is neither a quarter, a month nor a date. Write 2027 Q2, 2027-04 or { $example }.
input-short-year = Write the year with four digits.
input-duration = This is not a length of time. Write 6 months, 2 quarters or 1 year.

# Whose a rule is
rule-source-article = Rule of thumb of the source article
rule-source-ours = Check of this program
rule-source-contract = What the plan itself says
