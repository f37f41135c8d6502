# The opening screen
welcome-title = AI roadmap: a plan that adds up
welcome-lead = From one year's revenue to a budget, phases, initiatives and a page for the board.
welcome-new = New plan
welcome-new-note = nine short steps; each can be skipped
welcome-short = The first 90 days only
welcome-short-note = where time goes, three quick wins, one pilot
welcome-example = Open an example
welcome-example-note = a made-up company to look around in
example-company = Example Machines (made up)

# Title, footer, messages
title-new = New plan
title-step = { $at }/{ $of } { $step }
title-now = now { $quarter }
title-unsaved = unsaved
title-saved = saved
too-small = This window is too small. Please make it larger.
saved = Saved { $file }, { $time }
not-taken = Left as it was; not taken: { $text }
undone = Undone: { $what }
redone = Made again: { $what }
mouse-on = The mouse works. M gives it back to the terminal, to select text.
mouse-off = The mouse belongs to the terminal again: text can be selected.
guide-continue = Continue
share-locked = locked
money-left = { $amount } left
money-over = over by { $amount }

# Questions
ask-title = Please decide
ask-no = No, stay here
ask-yes = Yes
ask-quit = The plan has changes that are not saved. Quit and lose them?
ask-discard = This plan is not saved. Leave it and lose it?

# Why a key does nothing now
no-key = Nothing is on this key here; ? lists what can be done.
no-undo = There is nothing to undo.
no-redo = There is nothing to redo.
no-toggle = This works on shares, choices and ticks.
no-more = This works on shares, choices and ticks.
no-add = Nothing can be added here.
no-open = There is nothing to look into here.
no-way = No way out is offered here.
no-remove = This can't be moved or removed.
no-edit = This figure follows from others; ? explains it.
no-further = It goes no further this way.

# Help and palette
help-title = Help
palette-title = Everything you can do here
help-explains = How this figure comes about
search-prompt = Search:
search-nothing = Nothing by that name. Try another word.
tui-group-edit = Here and now
tui-group-move = Getting about
tui-group-plan = The plan
tui-group-program = The program
side-findings = What the rules of thumb say
side-no-findings = Nothing to remark.
side-nothing-here = Nothing to remark about this.
side-cut = { $count } more about this; make the window taller
side-others = { $count ->
        [one] One remark about other parts: see “{ $page }”.
       *[other] { $count } remarks about other parts: see “{ $page }”.
    }

# Keys: a word for the footer and a sentence for the help
do-accept = next
do-accept-help = Take what stands here and go on
do-edit = edit
do-edit-help = Change or open what is selected
do-choose = choose
do-choose-help = Take the selected line
do-take = take it
do-take-help = Take what was typed
do-less = less
do-less-help = A little less; the choice before
do-more = more
do-more-help = A little more; the choice after
do-much-less = much less
do-much-less-help = Less, five steps at a time
do-much-more = much more
do-much-more-help = More, five steps at a time
do-toggle = lock, tick, list
do-toggle-help = Lock a share, tick a box, open a list of choices
key-ctrl = Ctrl
key-shift = Shift
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-backtab = Shift-Tab
key-backspace = Backspace
key-delete = Del
key-up = Up
key-down = Down
key-left = Left
key-right = Right
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn
key-space = Space
key-lock = lock
key-tick = tick
key-list = list
do-add = add
do-add-help = Add to this list
do-open = open
do-open-help = Look into what is selected
do-remove = remove
do-remove-help = Remove what is selected; undo brings it back
do-earlier = up
do-earlier-help = Move the item up in its list
do-later = down
do-later-help = Move the item down in its list
do-way-one = first way out
do-way-one-help = Take the first way out that is offered
do-way-two = second way out
do-way-two-help = Take the second way out that is offered
do-way-three = third way out
do-way-three-help = Take the third way out that is offered
do-way-four = fourth way out
do-way-four-help = Take the fourth way out that is offered
do-up = up
do-up-help = One line up
do-down = down
do-down-help = One line down
do-page-up = page up
do-page-up-help = A page up
do-page-down = page down
do-page-down-help = A page down
do-first = first
do-first-help = To the first line
do-last = last
do-last-help = To the last line
do-next = next step
do-next-help = To the next step; what stands here is kept
do-previous = step before
do-previous-help = To the step before
do-next-tab = next tab
do-next-tab-help = To the next tab
do-previous-tab = tab before
do-previous-tab-help = To the tab before
do-next-field = next
do-next-field-help = To the next line
do-previous-field = before
do-previous-field-help = To the line before
do-back = back
do-back-help = One level back
do-cancel = cancel
do-cancel-help = Leave the field as it was
do-save = save
do-save-help = Save the plan into its file
do-undo = undo
do-undo-help = Take the last change back
do-redo = redo
do-redo-help = Make the undone change again
do-help = help
do-help-help = Explain the selected figure and list the keys
do-find = search
do-find-help = Search in this list
do-palette = all actions
do-palette-help = Every action by name
do-mouse = mouse
do-mouse-help = Mouse on or off; off, the terminal selects text
do-redraw = redraw
do-redraw-help = Draw the screen anew
do-suspend = pause
do-suspend-help = Back to the shell for a while; fg returns
do-yes = yes
do-yes-help = Say yes
do-no = no
do-no-help = Say no
do-quit = quit
do-quit-help = End the program; it asks first where something would be lost

# Without a screen
screen-no-terminal = The screen needs a terminal for input and output.
screen-no-terminal-why = Here one of them is a file or a pipe.
screen-no-terminal-mend = In scripts use roadmap summary, check, or new --no-input.
screen-dumb = This terminal can't show a screen.
screen-dumb-why = TERM is not set, or says “dumb”.
screen-dumb-mend = Set TERM to what your terminal is, such as xterm-256color.
screen-fault = The screen could not be shown: { $fault }
screen-fault-why = The system refused the terminal.
screen-fault-mend = Try another terminal window.

# Steps and what they ask
step-company = Company
step-rate = Rate
step-periods = Periods
step-categories = Categories
step-pillars = Pillars
step-phases = Phases
step-initiatives = Initiatives
step-whole = Plan
step-save = Save
step-processes = Processes
step-quick-wins = Quick wins
step-pilot = Pilot
ask-company = Whose plan is it, and how large is one year's revenue?
ask-rate = How much of one year's revenue goes into AI, over all years together?
ask-periods = When is the money spent?
ask-categories = What is it spent on?
ask-pillars = Which pillars carry it?
ask-phases = Which phases does the plan go through, and what must have happened when?
ask-initiatives = What will you do?
ask-whole = The plan as a whole
ask-save = Where shall the plan be kept?
ask-processes = Where does time go? List work that comes back every week.
ask-quick-wins = Which three small projects would people notice soon?
ask-pilot = Which one do you start with?

# Company
company-name = Name
company-revenue = Revenue of one year
company-revenue-note = 20m, 350k or in full
company-revenue-year = Year of that revenue
company-currency = Currency
company-start = The plan starts in
company-start-note = to { $end }
company-fiscal = Fiscal year starts in
company-employees = Employees
company-council = with a works council
company-country = Country
company-sector = Sector
company-language = Language
company-region = Figures as in
company-region-note = for example { $amount }

# Why a value can't be taken
fault-negative = It can't be less than nothing.
fault-year = Write the year with four digits, between 1970 and 2200.
fault-currency = This is no currency code. Write three letters such as EUR or CHF.
fault-currency-decimals = This currency has fewer decimals, and an amount in the plan would lose its own. Round it first.
fault-choice = Choose one of the list.
fault-share = A share lies between 0 and 100 %.
fault-locked = The locked shares leave no room for this. Unlock one with Space.
fault-estimate = Write one amount, or low / likely / high in rising order.
fault-years = Write 2026 or 2029-2030.
fault-years-overlap = Another period has one of these years already.
fault-name = Write a name.
fault-category-there = This category is there already.

# Tables
total = Total
word-yes = yes
word-no = no
column-years = Years
column-share = Share
column-amount = Amount
column-left = Left
column-committed = Committed
column-category = Category
column-pillar = Pillar
added = Added: { $what }
removed = Removed: { $what }
rule-of-thumb = rule of thumb { $share }
shares-missing = { $share } is not given away yet.
shares-too-much = { $share } too much is given away.
figures-too-large = The amounts are too large to add up.

# Rate
rate-total = In total
rate-first-year = Of which in { $year }
rate-reserve = Reserve, taken off first
rate-no-revenue = There is no revenue yet, so there is no rate: type the amount, or go back for the revenue.
rate-makes-total = { $amount } in total
rate-no-first-year = The first year has no share, so it can't size the whole.
rate-nothing = Fill in the revenue or an amount, and this shows what holds.
rate-thumb = What the rules of thumb make of it
rate-within = within { $low } to { $high } of revenue
rate-below = below the { $low } to { $high } of revenue that are usual
rate-above = above the { $low } to { $high } of revenue that are usual
fits-assessment = an assessment of { $needs } fits { $years } ({ $has })
fits-no-assessment = an assessment of { $needs } does not fit { $years } ({ $has })
fits-advice = it fits the advice part of { $years } ({ $has })
fits-no-advice = an assessment of { $needs } does not fit the advice part of { $years } ({ $has })
fits-team = a team of { $fte } FTE fits { $years } ({ $has } for people, { $needs } asked)
fits-no-team = a team of { $fte } FTE does not fit { $years } ({ $has } for people, { $needs } asked)
fits-team-later = the same team can still be paid in { $years } ({ $has })
fits-no-team-later = the same team can't be paid any more in { $years } ({ $has }, { $needs } asked)
holds-from-both = holds from a revenue of { $revenue }, or a rate of { $rate }
holds-from-revenue = holds from a revenue of { $revenue }
holds-from-rate = holds from a rate of { $rate }
way-rate = A rate of { $rate }
way-share = { $category } { $share } in { $years }

# Periods
periods-hint = o opens a period: its years, its quarters, its own categories. Space locks a share.
periods-are-years = { $periods } periods, { $years } calendar years: in a longer period the years share evenly unless you split them.
period-years = Years
period-focus = Focus
period-own-quarters = Own profile over the quarters
period-own-split = Own split between the years
period-own-categories = Own categories in this period

# Categories
category-new = Another category
categories-hint = The rule of thumb is meant for the whole plan: a first year is heavy in advice by nature.
categories-own = Some periods have categories of their own; see Periods.

# Pillars
pillars-mode = Budget by pillar
pillars-none = none: only initiatives have a pillar
pillars-own = own shares
pillars-from-work = as the initiatives are planned now
pillars-no-work = No initiative with a pillar commits money yet.
pillars-without = Without a pillar
pillars-hint = o opens a pillar: its name, its goal, what belongs to it.
pillar-own-name = Own name
pillar-own-goal = Goal
pillar-contents = What belongs to it

# Phases
column-phase = Phase
phases-none = No phases yet: press a.
phases-hint = Enter or o opens a phase: its quarters, goal and milestones.
phases-milestones = Milestones
milestones-none = No milestones yet: press a.
milestone-what = What
milestone-when = By
milestone-done = Reached
milestone-added = Added: a milestone
phase-new = New phase
item-name = Name
item-span = Quarters
item-goal = Goal
list-end = It stands at the end of the list already.
moved = Moved: { $what }

# Initiatives
column-initiative = Initiative
column-cost = Cost
column-status = Status
initiatives-none = No initiatives yet: press a.
initiative-new = New initiative
initiative-added = Added: an initiative
letter-people = P
letter-technology = T
letter-processes = G
letter-data = D
choice-none = none
item-status = Status
item-pillar = Pillar
item-horizon = Horizon
item-phase = Phase
item-phase-by-start = by its first quarter
item-live = In use from
item-live-automatic = the quarter after
item-department = Department
item-owner = Who answers for it
item-cost = One-off cost
item-spread = Spread over the quarters
item-spread-even = evenly
fault-spread-length = { $count ->
        [one] There is one quarter: write one share.
       *[other] There are { $count } quarters: write a share for each.
    }
fault-spread-sum = The shares make { $sum }; together they must be 100%.
item-running = Running cost a year
item-paid-by = Paid by
item-benefits = Benefits
item-benefit = Benefit
item-a-year = a year
item-hours-a-month = { $hours } hours a month
item-add-benefit = One more benefit
item-ramp = Grows over
item-ramp-note = 4 quarters, or a share for each: 25%, 100%
item-ramp-at-once = in full at once
fault-ramp = Write 4 quarters or 25%, 50%, 100%; leave it empty for “at once”.
item-benefit-kind = Kind
item-per-year = A year
item-process = Saves time in
item-hours = Hours saved a month
item-hour-cost = Cost of an hour
item-realised = Of which really used
item-care = Law, privacy and works council
item-needs = Needs first
item-important = Important
item-risks = Risks and plan B
item-risk = Risk
item-add-risk = One more risk
risk-plan-b-is = plan B: { $action }
risk-no-plan-b = no plan B
risk-first = It does not work out as planned
risk-name = What can happen
risk-kind = Kind of risk
risk-probability = How likely
risk-impact = What it would cost
risk-response = What is done beforehand
risk-trigger = Taken when
risk-action = What is done
item-plan-b = Plan B
item-kpis = KPIs
item-add-kpi = One more KPI
item-kpi = KPI
item-kpi-unit = Unit
item-kpi-target = Target
item-kpi-by = By
item-ai-class = Class under the AI Act
item-not-assessed = not assessed
item-council = Works council
item-personal = Personal data
item-notes = Notes
fault-needs-span = Give it quarters first; only an idea can do without.
fault-no-initiative = No initiative is called { $name }.

# What it gives back
returns = What it gives back
returns-cost = One-off cost
returns-benefit = Benefit a year
returns-payback = Payback
returns-payback-first = Payback from first spending
returns-payback-live = Payback from go-live
returns-payback-cash = Payback, cash only
returns-npv = Net present value
returns-irr = Internal rate of return
returns-roi = Return on investment
payback-no-benefit = no benefit is given
payback-never-out = the money is never out
payback-not-within = not within { $count } quarters
payback-after = { $months } from first spending
payback-live = from go-live, { $quarter }
irr-none = there is none
irr-many = not unique

# The plan as a whole
whole-complaints = What is wrong in the file
whole-budget = Budget
whole-of-revenue = of a revenue of { $revenue }
whole-no-benefit = No planned initiative has a benefit yet, so there is no payback to show.
whole-benefit = Benefit, all years
whole-cost = Cost, all years
whole-net = Net
whole-break-even = Break-even

# Save
save-now = Save
save-into = Into { $file }
save-file = File name
save-folder = Folder
save-hint = It never overwrites a file without asking. The file is plain text: you can edit it by hand.
save-long = Go on with the whole plan, step by step
save-errors = { $count ->
        [one] One error stands in the plan; it can be saved all the same.
       *[other] { $count } errors stand in the plan; it can be saved all the same.
    }
fault-file = A file name has no slashes; the folder has its own line.

# Processes
column-process = Process
column-hours = Hours a month
column-department = Department
processes-none = Nothing listed yet. Think of quotes, e-mails, invoices, the same questions every week.
processes-add = Add a process
processes-list = Back to the list
process-candidate = a candidate for AI
process-name = What is done
process-hours = Hours a month, all together
process-bottleneck = What is slow about it
process-could = AI could help
process-added = Added: a process

# The first 90 days
win-examples = For example: read and file documents, sort incoming e-mail, answer frequent questions.
win-number = Quick win { $number }
win-hours = Hours saved a month
win-cost = One-off cost, about
shares-nothing = The categories have no shares yet.
pilot-none = There is no quick win yet. Go back and name one.
pilot-choose = choose one
pilot-chosen = The pilot
pilot-pace = weeks 9 to 12, or at ease in the second quarter
pilot-goal = How one sees that it works
pilot-weeks = The first 90 days
pilot-week = Weeks { $first } to { $last }

## Workspace
do-go-overview = overview
do-go-overview-help = To the screen “Overview”
step-overview = Overview
do-go-budget = budget
do-go-budget-help = To the screen “Budget”
step-budget = Budget
do-go-timeline = timeline
do-go-timeline-help = To the screen “Timeline”
step-timeline = Timeline
do-go-initiatives = initiatives
do-go-initiatives-help = To the screen “Initiatives”
do-go-pillars = pillars
do-go-pillars-help = To the screen “Pillars”
do-go-people = people
do-go-people-help = To the screen “People”
step-people = People
do-go-risks = risks
do-go-risks-help = To the screen “Risks”
step-risks = Risks
do-go-money = money
do-go-money-help = To the screen “Money”
step-money = Money
do-go-kpis = KPIs
do-go-kpis-help = To the screen “KPIs”
step-kpis = KPIs
do-go-reviews = reviews
do-go-reviews-help = To the screen “Reviews”
step-reviews = Reviews
do-go-advice = advice
do-go-advice-help = To the screen “Advice”
step-advice = Advice
do-go-file = file
do-go-file-help = To the screen “File”
step-file = File
do-go-company = company and revenue
do-go-company-help = Company and revenue: to that page
do-go-rate = rate
do-go-rate-help = Rate: to that page
do-go-periods = periods
do-go-periods-help = Periods: to that page
do-go-categories = categories
do-go-categories-help = Categories: to that page
do-go-pillar-shares = shares of the pillars
do-go-pillar-shares-help = Shares of the pillars: to that page
do-go-phases = phases
do-go-phases-help = Phases: to that page
do-go-processes = processes
do-go-processes-help = Processes: to that page
do-go-save = save under a name
do-go-save-help = Save under a name: to that page
do-column-before = column
do-column-before-help = To the column before
do-column-after = column
do-column-after-help = To the column after
do-sort = sort
do-sort-help = Sort the table by the next column; a click on a head sorts too
order-file = In the order of the file
order-cost = The most expensive first
order-start = The earliest first
order-name = By name
no-here = This key does nothing here
overview-more = Basis
ask-overview = How does the plan stand?
ask-budget = What is allocated, what is committed, and what is left?
ask-timeline = What happens when?
ask-pillar-contents = What does each pillar hold?
ask-people = Who does it, and who learns what?
ask-risks = What can go wrong, and what then?
ask-money = What does it cost, and what does it give back?
ask-reviews = When do you look at the plan again?
ask-advice = What is wrong or unwise?
ask-file = The plan as it will be saved


## Workspace: Budget
do-table = other table
do-table-help = The budget by category, by quarter or by pillar
do-measure = other figure
do-measure-help = Show in the cells what is allocated, committed or left
grid-categories = By period and category
grid-quarters = By year and quarter
grid-pillars = By period and pillar
measure-allocated = The cells show what is allocated
measure-committed = The cells show what is committed
measure-left = The cells show what is left
column-allocated = Allocated
budget-shares = Shares
budget-cell = { $what }: { $allocated } allocated, { $committed } committed.
budget-cell-whole = { $years } follows the whole budget's shares; what you type here holds for it alone.
budget-cell-own = { $years } has shares of its own; d goes back to those of the whole budget.
budget-own-given-up = { $years }: the shares of the whole budget again
budget-profile-all = This spread over the quarters holds for every year of { $years }.
budget-one-year = This period has one year, so there is nothing to divide. Change the period's share: t shows the table by category.
budget-only-shown = This figure follows from others; ? explains it. Shares and the amounts beside them can be typed.
budget-over = Over: { $list }
budget-more-over = and { $count } more
budget-none-over = No cell of this table is over.
budget-enough = { $share } for { $category } in { $years }
budget-no-pillars = The budget has no shares by pillar, so only what is committed shows. Open “Pillars” below to give it shares.
budget-without-pillar = { $amount } is committed by work and costs without a pillar.
offers = Ways out: { $ways }
fault-amount-whole = At most { $whole } can stand here: the amount it is divided from has no more. Give that a larger share first.
fault-amount-beside = { $amount } comes here from changes by the board and subsidies, so less can't stand here.
fault-quarter-before = This quarter lies before the plan's start ({ $start }), so it gets nothing. Change the start under Company.
fault-pillar-cell = A pillar has one share for the whole plan. Change it in the line “Shares”.


## Workspace: Timeline
do-span-earlier = earlier
do-span-earlier-help = Move the selected bar a quarter earlier
do-span-later = later
do-span-later-help = Move the selected bar a quarter later
do-shorter = shorter
do-shorter-help = End the selected bar a quarter sooner
do-longer = longer
do-longer-help = End the selected bar a quarter later
do-zoom-time = closer
do-zoom-time-help = Look at two years closely, or at the whole plan
do-window-earlier = years before
do-window-earlier-help = Look at the years before
do-window-later = years after
do-window-later-help = Look at the years after
no-span = Only phases, milestones and initiatives can be moved.
no-window = The whole plan is in sight; z looks at two years closely.
timeline-no-years = The budget has no periods yet, so there is no time to show. Add one under Periods.
timeline-work = Initiatives
timeline-no-phase = Outside the phases
timeline-head = Phases and initiatives
timeline-folded = Folded
timeline-unfolded = Unfolded
timeline-whole = The whole plan
timeline-close = Closely: { $span }
timeline-short = The plan has no more than two years, and they are in sight already.
timeline-end = The plan has no further years.
timeline-no-span = It has no quarters yet. Open it with Enter and type them.
timeline-no-quarters = no quarters yet
timeline-one-quarter = It has one quarter, and can't be shorter.
timeline-leaves = Nothing of it would be left in the plan's years. Type such quarters in its form.
timeline-milestone-length = A milestone has no length; left and right move it.
timeline-live = in use from { $quarter }
timeline-needed = needs { $list }
timeline-together = with { $list }
timeline-needs = needed by { $list }
timeline-late = ends { $quarter }, too late
timeline-broken = too early: “{ $name }” waits for “{ $other }”
timeline-none-over = No year is over.
timeline-year = { $year }: { $before } → { $after }
timeline-more-findings = { $count ->
        [one] one more remark
       *[other] { $count } more remarks
    }
timeline-fewer-findings = { $count ->
        [one] one remark fewer
       *[other] { $count } remarks fewer
    }
moved-to = { $what } moved to { $quarter }
stretched-to = { $what } now { $span }
timeline-law = EU AI Act
law-next = Next: { $list }
law-data = { $source }; as of { $date }, final wording not verified. No legal advice.
law-force = in force
law-force-text = The Act is in force; its parts apply in stages.
law-prohibited = prohibited practices
law-prohibited-text = Some practices are prohibited, and AI literacy has to be supported.
law-general-purpose = general-purpose models
law-general-purpose-text = Duties of those who provide general-purpose models.
law-transparency = transparency duties
law-transparency-text = The Act applies in general: people must be told that they deal with AI, and generated content is marked (Article 50).
law-enforcement = enforcement on models
law-enforcement-text = The Commission may enforce the duties for general-purpose models; this matters for your vendors.
law-marking = marking by earlier generators
law-marking-text = Generators that were on the market before must mark their content too; intimate content without consent and child abuse material are banned.
law-sandboxes = national test environments
law-sandboxes-text = Each country has a place to try AI under supervision.
law-annex-three = high risk (Annex III)
law-annex-three-text = Duties for stand-alone high-risk systems such as recruitment, credit scoring and education.
law-annex-one = high risk (Annex I)
law-annex-one-text = Duties for high-risk AI inside regulated products.


## Workspace: Initiatives
do-filter = filter
do-filter-help = Show only what has a text in its name, id, pillar, status, phase or department
do-reverse = turn round
do-reverse-help = Turn the order of the table round
do-group = group
do-group-help = Group by phase, pillar, status, horizon, or not at all
do-duplicate = duplicate
do-duplicate-help = Add a copy of the initiative behind it
do-split = split in two
do-split-help = Split the initiative in the middle of its quarters; each quarter keeps its cost
do-stop = stop
do-stop-help = Stop the initiative, with a reason
do-fold = fold
do-fold-help = Fold the group
do-unfold = unfold
do-unfold-help = Unfold the group
do-go-suggestions = ideas
do-go-suggestions-help = Suggestions to start from, by pillar and by the hours that processes take
step-suggestions = Suggestions
ask-suggestions = What could you do?
no-initiative = Select an initiative first.
initiatives-all-ideas = Ideas commit no money. Open one, give it its cost and benefit, and set its status to “Planned”.
initiatives-none-yet = No initiatives yet: press a to add one, or I for suggestions to start from.
column-quarters = Quarters
column-benefit = Benefit/yr
column-payback = Payback, mo.
column-benefit-short = Benefit
column-payback-short = Payback
column-horizon = Horizon
column-npv = NPV
column-findings = !
order-status = By status
order-benefit = The highest benefit first
order-payback = The fastest payback first, in months as the plan counts
order-npv = The highest net present value first
order-phase = By phase
order-horizon = By horizon
order-findings = Those with most findings first
order-reversed = The other way round
group-none = Without groups
group-phase = In groups by phase
group-pillar = In groups by pillar
group-status = In groups by status
group-horizon = In groups by horizon
group-of-none = None given
filter = Filter
filter-count = { $count } of { $all }
filter-nothing = { $count ->
        [one] Nothing has “{ $text }” in its name, id, pillar, status, phase or department. Esc shows the one initiative again.
       *[other] Nothing has “{ $text }” in its name, id, pillar, status, phase or department. Esc shows all { $count } again.
    }
filter-off = All are shown again
word-never = never
total-counts = Counting: { $count }
total-counts-not = (Not counting: { $count })
no-move-sorted = Moving changes the order in the file. Press s until the table is in that order.
no-move-part = Moving changes the order in the file. Show all of it first: without filter and without groups.
no-remove-history = “{ $what }” has actuals or measurements that would belong to nothing. Stop it with x instead.
removed-and-links = Removed: { $what }, and its name from what needed it
copy-of = { $number ->
    [1] { $name } (copy)
   *[other] { $name } (copy { $number })
}
no-split-quarter = It has less than two quarters, so there is nothing to split. Give it more quarters first.
no-split-done = It is over, so there is nothing to split.
split-name = { $name } ({ $part } of 2)
split-done = Split in two: { $what }. Each quarter keeps its cost exactly; go-live, benefits and KPIs go with the second part
stop-reason = Reason for stopping it
stop-is = It is stopped already.
stop-lesson = Stopped: { $reason }
fault-reason = Write why: it is kept among what was learned.
field-id = Id
field-id-note = its name in the file and in references
fault-id = An id has small letters, digits and hyphens only, such as hr-chatbot.
fault-id-taken = Another one has this id already.
fault-no-vendor = No vendor is called { $name }. Vendors are kept on the screen Pillars.
fault-no-source = No data source is called { $name }. Data sources are kept on the screen Pillars.
item-counts = counts in the plan's totals
item-counts-not = commits nothing, counts in no total
item-who = People and progress
item-who-for = who answers for it, whose it is, how far it is
item-cost-for = what it costs once, by category or by quarter
item-running-for = what it costs a year from go-live on; who pays
item-benefits-for = what it gives back each year: money, or hours saved
item-links = What it hangs on
item-links-for = what must come first, vendors, data, systems
item-risks-for = what can go wrong, and the plan B for it
item-kpis-for = how one sees that it works
item-care-for = AI Act class, personal data, council
item-texts = Notes and lessons
item-texts-for = what else is worth knowing, and what was learned
item-texts-note = { $key }: in your editor
item-progress = Done so far
item-fte = Team capacity in FTE
item-fte-note = adds no money: the team has its own cost
item-important-note = important ones need a plan B
item-core = Core process
item-core-note = touches a process the business lives on
item-spread-evened = spread evenly over the new quarters
item-spread-note = a share for each quarter; empty: evenly
item-cost-form = Given
item-cost-total = for all quarters together
item-cost-by-quarter = quarter by quarter
item-line-from = Departments pay from
item-line-from-note = empty: the plan pays to its end
item-needs-note = must have ended before this one starts; names with commas between
item-with = Goes along with
item-with-note = must have started before this one starts
item-vendors = Vendors
item-data = Data sources
item-integrates = Works with the systems
item-add-benefit-note = type what it brings a year
item-add-risk-note = type what can happen
item-add-kpi-note = type what is measured
item-ai-role = Role under the AI Act
item-duties = Duties met
item-duties-note = for example transparency, human oversight
item-ai-note = Note on the class
item-not-said = not said
item-lessons = What was learned
item-more-lines = { $count ->
        [one] one more line
       *[other] { $count } more lines
    }
item-findings = What the rules of thumb say of it
item-mend-here = It is mended on this page.
kpi-level = Level
kpi-better = Direction
kpi-by-itself = from baseline and target
plan-b-cost = One-off cost changes by
plan-b-cost-note = -40% is cheaper, +20% dearer
plan-b-benefit = Benefit changes by
plan-b-benefit-note = -50% is half of it
plan-b-delay = Later by
plan-b-delay-note = for example 1 quarter
plan-b-hint = Plan B is what you do when the risk comes true. Its changes count in no total until then.
returns-mark-late = late: its mark is { $mark }
returns-mark-kept = within its mark of { $mark }
short-cost = { $amount } once
short-benefit = { $amount } a year
short-payback = back in { $months } { $from }
short-npv = NPV { $amount }
suggestions-hint = Space takes a suggestion into the plan, as an idea that commits nothing; o opens it. Amounts stay open: they are yours to fill in.
suggestions-hours = Where the hours go
suggestions-no-hours = No hours are listed yet. List the work that comes back every week, and the largest stand here.
suggestions-list = List the processes
suggestions-hours-hint = Ticked, each becomes a quick win to think through: which part of the hours could be saved, and at what cost.
suggestion-taken = in the plan
suggestion-process = Less manual work: { $process }
suggestion-process-note = { $process } takes { $hours } hours a month. A quick win here is felt soon.
suggestion-added = taken as an idea
suggestion-dropped = taken out again
suggestion-worked-on = You have worked on this one already. Open it with o, or remove it in the table.
suggestion-take-first = Take it first, with Space.


## Workspace: Overview and money
overview-complaints = { $count ->
        [one] One mistake in the file: A shows it.
       *[other] { $count } mistakes in the file: A shows them.
    }
overview-advice = { $count ->
        [one] One finding in all: A
       *[other] { $count } findings in all: A
    }
count-idea = { $count ->
        [one] { $count } idea
       *[other] { $count } ideas
    }
count-planned = { $count } planned
count-running = { $count } running
count-paused = { $count } paused
count-done = { $count } done
count-stopped = { $count } stopped
overview-no-revenue = no revenue is given
overview-rate-of-revenue = { $rate } of a revenue of { $revenue }
overview-revenue = revenue { $revenue }
overview-spent = Spent so far
overview-until = to the end of { $quarter }
overview-no-benefit = no planned initiative has a benefit yet
overview-of-budget = of { $amount }
overview-milestone = Milestone
overview-go-live = Go-live
overview-late = { $count ->
        [one] one is late
       *[other] { $count } are late
    }
overview-overdue = { $count ->
        [one] one earlier one not held
       *[other] { $count } earlier ones not held
    }
now-this-quarter = this quarter
now-in-quarters = { $count ->
        [one] next quarter
       *[other] in { $count } quarters
    }
now-quarters-ago = { $count ->
        [one] a quarter ago
       *[other] { $count } quarters ago
    }
do-zoom = years or quarters
do-zoom-help = Show money by year or by quarter
chart-plan = the plan pays
chart-line = the departments pay
chart-benefit = benefit
chart-mark = break-even
chart-back = break-even { $quarter }
chart-not-back = no break-even within { $count } quarters
money-nothing = Nothing costs or earns anything yet. Add initiatives (4), or a cost below (a).
money-by-year = By year
money-by-quarter = By quarter
money-year = Year
money-quarter = Quarter
money-plan = Plan
money-line = Departments
money-benefit = Benefit
money-net = Net
money-cumulative = Added up
money-after = { $span } (after)
money-costs = Costs that are no initiative
money-costs-none = None yet: licences, a retainer, audits. Press a.
money-add-cost = Add a cost
money-funding = Subsidies
money-funding-none = None yet. A subsidy counts in the budget once it is granted.
money-add-funding = Add a subsidy
money-changes = Changes by the board
money-changes-none = None yet. A change adds to one quarter and category, or takes from it; the budget before it stays as it was.
money-add-change = Add a change
money-reason = Reason
ask-cost-item = A cost that is no initiative
ask-funding = A subsidy
ask-change = A change by the board
entry-hint = d removes this entry; Esc goes back to the list.
cost-per = How often
cost-from = From
cost-until = Until
cost-until-end = to the plan's end
cost-line-from = Departments pay from
cost-line-note = the quarter of the hand-over; empty: the plan pays on
funding-in-budget = counts in the budget
funding-not-yet = does not count in the budget
change-less = with a minus sign: less
actual-heading = Spent and earned so far
actual-planned = Committed
actual-spent = Spent
actual-benefit-planned = Planned benefit
actual-benefit = Earned
actual-difference = Against plan
actual-over = { $amount } more
actual-under = { $amount } less
actual-as-planned = as planned
payback-heading = Payback in months, { $from }, the latest first
payback-all = All
payback-cash = Cash only
payback-mark = Mark
payback-verdict = Rule of thumb
payback-late-by = { $months } late
payback-in-time = in time
payback-no-mark = no horizon
payback-not = not back


## Workspace: KPIs and reviews
ask-kpis = How do you see that it works?
do-record = measure
do-record-help = Write down a value that was measured, for the selected KPI
no-record = Select a KPI first.
kpis-none = No KPIs yet. What counts as success is agreed beforehand: a figure that can be counted, where it stands today, where it should be, and by when. Press { $key } to add one of the plan. Three levels belong to it:
kpis-of-operational = time saved, error rate, lead time
kpis-of-financial = return, payback
kpis-of-strategic = market position, new services
kpis-unused = Nothing is measured on these levels yet. { $levels }
kpis-summary = { $count ->
        [one] One KPI
       *[other] { $count } KPIs
    }: { $parts }
kpis-reached = { $count } reached
kpis-on-pace = { $count } on pace
kpis-behind = { $count } behind
kpis-missed = { $count } missed
kpis-not-measured = { $count } not measured yet
kpis-no-line = { $count } incomplete
kpis-missing = Decided, and no KPI yet
kpis-stray = Values that belong to no KPI
kpi-of = Belongs to
kpi-of-plan = The plan
kpi-no-level = No level
kpi-baseline = Baseline
kpi-last = Latest
kpi-from = From
kpi-goal = Goal
kpi-when = When
kpi-done = Done
kpi-stands = Pace
kpi-trend = Trend
kpi-add = Add a KPI of the plan
kpi-missing-note = type what is measured
kpi-reached = reached
kpi-missed = missed
kpi-due = due: measure it
kpi-on-pace = on pace
kpi-behind = behind
kpi-not-measured = not measured
kpi-no-target = no target
kpi-no-baseline = no baseline
kpi-no-date = no date
kpi-values = What was measured
kpi-no-values = Nothing yet. Once a quarter, at the check-in, is often enough.
kpi-value = Value
kpi-line = Expected
kpi-new-value = New value
kpi-new-value-note = measured { $when }
kpi-stray-id = Id in the file
kpi-stray-hint = No KPI has this id. Give a KPI this id, or remove the value with d.
kpi-order = It goes no further: KPIs stand by level, and by plan or initiative.
kpi-removed = Removed: { $what }, with { $count ->
        [one] its measured value
       *[other] its { $count } measured values
    }
fault-when-taken = There is a value of that time already.
ask-review = A check-in or revision
ask-week = A step of the first 90 days
reviews-due = Due
reviews-held = Held
reviews-none-held = None held yet. Enter on one that is due writes down what was decided.
reviews-add = Add a check-in or revision
reviews-left-out = not held, { $when }
reviews-no-decisions = nothing decided
review-date = Date
review-kind = Kind
review-present = Present
review-present-note = with commas between
review-decisions = Decisions
review-note = Note
weeks-heading = The first 90 days
weeks-now = The first 90 days: this is week { $week }
weeks-none = No steps yet. Press a, or start from the rule of thumb.
weeks-suggest = Take the three steps of the rule of thumb
weeks-add = Add a step
weeks-done = { $done } of { $all } done; Space ticks a step off, o opens it.
weeks-one = Week { $first }
weeks-many = Weeks { $first }–{ $last }
weeks-late = late
weeks-running = now
weeks-is-done = done
weeks-is-open = not done
weeks-what = What
weeks-span = Weeks
weeks-span-note = from 1, such as 1-4 or 5
fault-weeks = Write weeks from 1 to { $last }, such as 1-4 or 5.


## Workspace: Pillars and people
people-team = Team
team-none = No team yet. A team of two to three from the second year on keeps what is learnt inside: press Enter on the line below.
team-role = Role
team-fte = FTE
team-year = A year
team-a-year = Cost a year
team-paid = Plan pays
team-paid-short = Plan pays
team-no-cost = no cost yet
team-together = Together
team-asked = Asked by initiatives
team-short = In { $quarter } initiatives ask { $asked } FTE and the team has { $there }{ $more ->
        [0] .
        [one] ; it is so in one more quarter.
       *[other] ; it is so in { $more } more quarters.
    }
team-add = Add a post
team-entry = Post
team-full-cost = Full cost of one FTE a year
team-full-cost-note = for example { $amount }
word-from = From
word-until = Until
until-the-end = the end of the plan
team-paid-note = the rest is the departments'
fault-until = It can't end before it begins.
people-training = Training
training-none = No training yet. Skills are built before tools: press Enter on the line below.
training-what = Training
training-once = Once
training-all = In total
training-when = When
training-people = People
training-again = Again every
training-for-all = Audience not given
training-add = Add a training
training-one = Training
training-audience = For whom
training-again-note = 1 year, 2 quarters; empty: once
training-people-short = People
training-again-short = Every
training-cost = Cost of one time
training-times = { $count ->
        [one] It takes place once in the plan.
       *[other] It takes place { $count } times until the plan's end.
    }
fault-count = Write a whole number.
people-champions = AI champions
champions-none = No champions yet. Find them early, one or two in each department: press Enter on the line below.
champion-who = Who
champion-missing = no champion yet
champion-add = Name a champion
champion-one = AI champion
people-cost = What people cost the plan
people-year = Year
people-budget = Budget for people
people-add-hint = Go to a post, a training or a champion, and a adds one more.
skills-title = Skills, and the initiatives that need them
skills-rule = Building knowledge inside takes at least { $time } (rule of thumb of the source article). The bars run from the first training of each level for that long; each mark is a training.
skills-ready = Built up by
skills-never = no training
skills-starts = Initiatives that start
skills-no-training = { $count ->
        [one] One initiative starts, and no level is trained.
       *[other] { $count } initiatives start, and no level is trained.
    }
skills-verdict = Starts of decided initiatives: { $before } before the first training ({ $first }), { $while } while skills are being built, { $after } from { $ready } on. The plan does not say which skills each one needs.
pillars-money-without = { $amount } is committed without a pillar.
pillars-no-split = The budget is not split by pillar; Enter on a pillar gives it a name and a goal.
pillars-work-without = { $count ->
        [one] One initiative stands on no pillar.
       *[other] { $count } initiatives stand on no pillar.
    }
pillars-training = Training: { $management } for management, { $departments } for departments, { $it } for IT
pillars-champions = { $count ->
        [0] No AI champion is named yet.
        [one] One AI champion is named.
       *[other] { $count } AI champions are named.
    }
pillars-people = Training and champions
pillars-add-hint = Go to a vendor, a rule or a data source, and a adds one more.
governance-rule = Rule
governance-stands = Stands
governance-maker = Made by
word-not-yet = not yet
governance-not-in-plan = not in the plan
governance-standing = Rules that stand: { $done } of { $count }
governance-add = Add a rule of your own
governance-one = Rule
vendor-one = Vendor
vendor-stored = Stored
vendor-processed = Processed
vendor-dpa = Data processing agreement
vendor-dpa-short = Agreement
vendor-until = Contract until
vendor-certified = Certified
vendor-region = Home
vendor-until-short = Until
vendor-certified-short = Certified
vendor-add = Add a vendor
vendors-none = No vendors yet. { $low } to { $high } are enough (rule of thumb); know of each where it keeps your data.
vendors-many = { $count } vendors; { $low } to { $high } are enough (rule of thumb): integrated beats scattered.
vendors-enough = { $count ->
        [one] One vendor; { $low } to { $high } are enough (rule of thumb).
       *[other] { $count } vendors; { $low } to { $high } are enough (rule of thumb).
    }
vendors-integration = Systems that initiatives must work with: { $systems }
word-not-known = not known
register-used-by = Used by: { $names }
source-none = No data sources yet. Map them, with who answers for each and how good it is: press Enter on the line below.
source-one = Data source
source-quality = Quality
source-owner = Who answers for it
source-clean-up = Clean-up
source-clean-up-note = 6 to 12 months is usual
source-add = Add a data source


## Workspace: Risks
risks-none = No risks yet. Write down what can go wrong, how likely it is and what it would cost: press a for a risk of the whole plan. Risks of one initiative stand in its form, under “Risks and plan B”.
risks-add = Add a risk of the whole plan
risks-standard = The usual four, each with its answer; Enter takes one into the plan:
risks-left = Expected value { $expected }; reserve { $reserve }: { $left } left.
risks-short = Expected value { $expected }; reserve { $reserve }: { $left } short.
risks-no-reserve = Expected value { $expected }; the plan has no reserve.
risks-sum-hint = Enter goes to the reserve.
risks-independent = The certainty assumes that each risk comes true or not, whatever becomes of the others.
risks-together = In the worst case { $worst }; with { $sure } certainty at most { $within }.
risks-worst = In the worst case { $worst }.
risks-unknown = { $count ->
    [one] One risk counts for nothing yet: its probability or impact is missing.
   *[other] { $count } risks count for nothing yet: their probability or impact is missing.
}
risks-axes = Likely ↓, impact →
risks-up-to = to { $share }
risks-over = over { $share }
risks-column = Risk, amounts in { $sign }
risks-cell = How likely: { $probability }; impact: { $impact } of the cost of the initiative, or of the whole budget: { $band }, { $score } of 25.
risks-cell-empty = No risk stands in this cell.
risks-narrowed = { $count ->
    [one] Only the one risk of this cell; Enter on the cell again shows all.
   *[other] Only the { $count } risks of this cell; Enter on the cell again shows all.
}
risks-all = All risks again.
risks-not-counted = Not counted, since their initiatives are ideas, paused or stopped:
risks-whole-plan = Whole plan
risks-no-plan-b = No plan B. Enter opens the risk, where one is written down.
risks-plan-b = Plan B: { $action }
risks-plan-b-when = Plan B: { $action } – taken when: { $trigger }
risks-response = Beforehand: { $response }
risk-expected-is = expected value { $amount }
column-belongs = Belongs to
column-likely = Likely
column-impact = Impact
column-expected = Expected
column-weight = Weight
list-sorted = This list is in the order of its figures.


## Workspace: Advice and file
do-go-there = go there
do-go-there-help = To the place that the finding speaks of
do-mute = silence
do-mute-help = Silence the rule of this finding, with a reason; a silenced one speaks again
no-mute = There is no rule here to silence.
advice-none = Nothing is wrong, and no rule of thumb has anything to say.
advice-errors = Wrong ({ $count })
advice-warnings = Does not fit ({ $count })
advice-advice = Worth a thought ({ $count })
advice-silenced = Silenced with a reason ({ $count })
advice-silencing = Silenced rules
advice-nothing-to-say = This rule has nothing to say at present.
advice-and-more = And { $count } more.
advice-reason-is = Reason: { $reason }
advice-reason = Reason for silencing it
advice-needs-reason = Write a sentence that says why: a later reader must be able to judge it.
advice-muted = { $rule } is silent
advice-heard = { $rule } speaks again
advice-silent-hint = m lets this rule speak again.
advice-not-this = This one is mended, not silenced.
advice-no-rule = This line only counts what the list leaves out. Silence one that is listed, and all of its kind are silent.
advice-not-an-error = A mistake can't be silenced, only mended.
# The file
do-to-screen = to its screen
do-to-screen-help = To the screen on which what stands on this line is worked on
do-next-change = next change
do-next-change-help = To what changed next since the last save
do-previous-change = change before
do-previous-change-help = To what changed before that since the last save
no-change = Nothing has changed since the last save.
file-no-next = Nothing more has changed below.
file-no-previous = Nothing more has changed above.
file-no-screen = No screen shows this place. { $key } opens it in your editor.
file-new = Not saved yet: { $lines ->
        [one] one line will be written.
       *[other] { $lines } lines will be written.
    }
file-unchanged = Nothing has changed since the last save ({ $lines ->
        [one] one line
       *[other] { $lines } lines
    }).
file-since = { $what } since the last save
file-changed = { $count ->
        [one] 1 line changed
       *[other] { $count } lines changed
    }
file-added = { $count ->
        [one] 1 line added
       *[other] { $count } lines added
    }
file-removed = { $count ->
        [one] 1 line removed
       *[other] { $count } lines removed
    }
file-place = { $path }
file-place-opens = { $path } – { $key } opens { $screen }
file-before = Before: { $text }
file-comes = New: it comes with the next save.
file-goes = It goes with the next save.
side-place = What stands here


## Workspace: Settings, themes, copying and the editor
theme-terminal = Theme: the terminal's own colours
theme-light = Theme: light
theme-dark = Theme: dark
theme-contrast = Theme: high contrast
theme-mono = Theme: without colour
settings-intro = Settings of roadmap. Take the # away from a line to use it; what is left out stays as it is.
settings-theme = The colours: terminal, light, dark, contrast or mono.
settings-ascii = Plain signs only, where the font lacks others.
settings-mouse = Whether the mouse selects and opens; if not, it selects text as the terminal does.
settings-language = The language of the screen: en, nl or de. Without it, the terminal's.
settings-figures = Figures, amounts and dates as in this region.
settings-keys = Your own keys, by action: one key, or several in brackets.
settings-keys-screen = For one screen alone:
settings-keys-how = This is what holds without them.
settings-more = { $count ->
        [one] (and one more: see “:”)
       *[other] (and { $count } more: see “:”)
    }
settings-taken = The settings hold from now on.
settings-not-kept = It holds until the end of this session; the settings could not be written: { $fault }
settings-not-changed = the file has a form of its own; change it by hand
settings-region = No figures are known for the region “{ $found }”.
settings-region-why = The region says how amounts and dates are written.
settings-region-mend = Write one such as en-GB, nl-NL or de-DE.
settings-action-unknown = There is no action “{ $action }”: did you mean “{ $nearest }”?
settings-action-unknown-why = Own keys stand under the name of an action.
settings-action-unknown-mend = Write “{ $nearest }”.
settings-action-stray = There is no action “{ $action }”.
settings-action-stray-why = Own keys stand under the name of an action.
settings-action-stray-mend = Take a name from the list in a new settings file.
settings-scope = “{ $scope }” is no screen.
settings-scope-why = A key may be for one screen or list alone.
settings-scope-mend = Write one of: { $allowed }.
settings-key-unknown = “{ $key }” is no key.
settings-key-unknown-why = Keys have names of one kind.
settings-key-unknown-mend = Write a letter, f5, ctrl-s, shift-left, enter, esc, tab, space, home or pageup.
settings-key-never = Terminals do not send { $key } as a key of its own.
settings-key-never-why = It would do nothing, or what another key does.
settings-key-never-mend = Take a letter, or Ctrl with another letter.
settings-key-typed = { $key } is typed into the field where “{ $action }” acts.
settings-key-typed-why = A field keeps everything that can be typed.
settings-key-typed-mend = Take a key that types nothing, such as f2 or ctrl-t.
settings-key-clash = { $key } has a meaning there already: “{ $other }”.
settings-key-clash-why = A key does one thing in one place.
settings-key-clash-mend = Take another key, or give “{ $other }” another one as well.
no-copy = There is nothing to copy here.
copied = { $count ->
        [one] Copied: { $text } (one character)
       *[other] Copied: { $text } ({ $count } characters)
    }
copied-table = { $lines ->
        [one] Copied: a table of one line, { $count } characters
       *[other] Copied: a table of { $lines } lines, { $count } characters
    }
copied-cut = Terminals take no more: the first { $lines } of { $all } lines are copied, { $count } characters
copied-tmux = tmux passes it on where “set-clipboard” is on
edited-name = Edited as text
edited-taken = Taken in from the editor; it is one step to undo and not saved yet.
edited-nothing = Nothing was changed in the editor.
ask-edit-again = Line { $line }: { $what } Edit the text again? If not, the plan stays as it was and the text is kept in { $file }.
edit-kept = The plan stays as it was. Your text is in { $file }
editor-none = No editor was found. Set VISUAL or EDITOR to the one you like, such as EDITOR=nano.
editor-fault = The editor “{ $editor }” could not be used: { $fault }
editor-status = The editor “{ $editor }” ended with an error, so nothing is taken in.
do-copy = copy
do-copy-help = Copy the selected figure or line to the clipboard
do-copy-table = copy table
do-copy-table-help = Copy the whole table to the clipboard, for a spreadsheet
do-editor = editor
do-editor-help = Open the plan's text in your editor; on a note, the note
do-theme = colours
do-theme-help = The next theme: terminal, light, dark, high contrast, no colour
do-settings = settings
do-settings-help = Open the settings in your editor: colours, language, own keys


## Workspace: Recovery, second copy and changes outside
title-not-protected = not protected
title-read-only = read-only
do-look = look again
do-look-help = Look at the file again, and whether another program still has it open
decide-show = Show what differs
decide-name = Save as:
decide-name-title = Under which name?
left-title = Not saved when the program ended
left-lead = Changes to { $name } were not saved when the program ended; the last one is from { $time }.
left-differs = What differs: - goes, + comes
left-line = Unsaved changes to { $name }
left-line-note = from { $time }, when the program ended unexpectedly
left-restore = Restore them: the plan opens with these changes, not saved yet
left-merge = Restore them into the file as it is now; where both changed, these changes count
left-merge-theirs = Restore them into the file as it is now; where both changed, the file counts
left-conflict = { $place }: { $mine } in these changes, { $theirs } in the file
left-save-as = Save them as another file
left-later = Keep them for later
left-discard = Discard them
left-restored = The changes from before are back, not saved yet
left-saved = Saved as { $file }
left-discarded = Discarded.
left-unreadable = These changes can’t be read as a plan. Save them as another file and look at the text.
outside-title = Changed by somebody else
outside-lead = Somebody changed { $file } since you opened it, and you have changes that are not saved.
outside-differs = What differs: - mine, + theirs
outside-conflicts = { $count ->
        [0] The two do not touch each other.
        [one] One place was changed by both: { $paths }.
       *[other] { $count } places were changed by both: { $paths }.
    }
outside-conflict = { $place }: mine { $mine }, theirs { $theirs }
outside-merge = Merge both; where both changed, mine counts
outside-merge-theirs = Merge both; where both changed, theirs counts
outside-save-as = Save mine under another name
outside-later = Keep mine and decide when I save
outside-take = Take theirs; undo brings mine back
outside-overwrite = Overwrite theirs with mine; theirs is kept as a backup
outside-taken = The file was changed outside and taken in
outside-theirs = Their version is taken
outside-merged = Both are merged, not saved yet
outside-undo = { $what }. u undoes it.
outside-same = { $file } is as it was when you opened it.
held = Read-only: open in process { $pid } of { $user } on { $host } since { $since }. R looks again.
held-no-more = The other program has closed the plan; you can change it now.

