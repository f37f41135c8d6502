# How a figure comes about. Each sentence is one step from the first cause to the figure.
explain-envelope = Revenue { $revenue } × { $rate } = { $amount }, rounded once.
explain-amount = The budget is given as an amount: { $amount }.
explain-reserve = { $share } of it is set aside as a reserve: { $reserve }. What is divided: { $amount }.
explain-period = Period { $years }: { $share } of { $whole } = { $amount }.
explain-year-split = Year { $year } takes { $share } of the period's { $whole }: { $amount }.
explain-year-even = The period has { $count } years, divided evenly: { $year } takes { $amount } of { $whole }.
explain-quarter-before = { $quarter } lies before the plan's start and takes { $amount } of { $whole }.
explain-quarter-profile = { $quarter } has a weight of { $share } in its year: { $amount } of { $whole }.
explain-quarter-even = The year is divided evenly over { $count ->
    [one] its one quarter
   *[other] its { $count } quarters
} from the start on: { $quarter } takes { $amount } of { $whole }.
explain-category = { $category }: { $share } of { $whole } = { $amount }.
explain-odd-none = The exact part is { $exact }; it was rounded down to { $amount }, and what that left over went to parts with a larger remainder.
explain-odd-one = The exact part is { $exact }; its remainder was among the largest, so it was rounded up to { $amount }, and all parts add up.
explain-cells = { $category } takes { $share } of each quarter:
explain-cell = { $quarter }: { $amount }
explain-cell-year = { $year }: { $amount }
explain-change = Changed by the board in { $quarter }: { $amount } ({ $reason }).
explain-funding = Subsidy { $name } in { $quarter }: { $amount }.
explain-sum = Together: { $amount }.
explain-pillar = Each quarter is divided by pillar; this one has { $share }, over all quarters { $amount }.
explain-pillar-cells = { $pillar } takes { $share } of each quarter, with what the board changed and subsidies:
explain-pillar-cell = { $quarter }: { $amount } of { $whole }
explain-pillar-none = The budget is not divided by pillar.
explain-phase = Allocated in the quarters { $span }, whoever spends it: { $amount }.
explain-committed = Committed: { $amount }.
explain-headroom = Left: { $amount }.
explain-of-pillar = { $pillar }: { $amount }
explain-item = { $name }: { $amount }
explain-one-off = One-off cost: { $amount }.
explain-running = Running cost a year from go-live, whoever pays: { $amount }.
explain-benefit = Benefit a year at its full size: { $amount }.
explain-benefit-money = { $kind }: { $amount } a year.
explain-benefit-hours = { $kind }: { $hours } hours a month × 12 × { $cost } an hour, of which { $share } is realised: { $amount } a year.
explain-benefit-over = It grows to that in even steps over { $time }.
explain-benefit-step = In quarter { $count } of its use: { $share } of that.
explain-no-time = It has no place in time yet, so there is nothing to count.
explain-window = Counted from { $start } (building begins or it is in use), live from { $live }, for { $evaluation } after go-live.
explain-break-even = The money is back in { $quarter } and stays back: { $first } months after the first spending.
explain-payback = The money is back in { $quarter } and stays back: { $first } months after the first spending, { $live } months after go-live.
explain-payback-no-benefit = It has no benefit of this kind, so payback does not arise.
explain-payback-never-out = The money is never out: no payback to wait for.
explain-payback-not-within = The money is not back within { $count ->
    [one] the one quarter
   *[other] the { $count } quarters
} counted.
explain-npv = Discounted at { $rate } a year to the middle of each quarter (the quarter's rate is (1 + r)^¼ − 1): { $amount }.
explain-irr = The discount rate at which the value is nothing: { $rate } a year.
explain-irr-none = No discount rate makes the value nothing.
explain-irr-no-change = Money only goes one way, so there is no rate of return.
explain-irr-many = { $count } discount rates make the value nothing: not unique, so look at the present value instead.
explain-roi = (benefit { $benefit } − cost { $cost }) ÷ cost = { $roi }.
explain-roi-none = Benefit { $benefit }, cost { $cost }: without a cost there is no ratio.
explain-total-cost = All costs, whoever pays: { $amount } (initiatives to the end of their evaluation; costs, team and training to the plan's end).
explain-total-benefit = All benefits of planned, running and done initiatives: { $amount }.
explain-net = Benefit less cost: { $amount }.
explain-allocated = Allocated: { $amount }.
explain-others = { $count ->
    [one] One other: { $amount }
   *[other] { $count } others together: { $amount }
}
explain-flow-plan = The plan pays: { $amount }.
explain-flow-line = The departments pay: { $amount }.
explain-flow-benefit = Benefit: { $amount }.
explain-flow-before = Benefit less cost of all time before: { $amount }.
explain-flow-until = Added up to the end of { $quarter }: { $amount }.
explain-spent = Spent to the end of { $quarter }: { $amount }; committed until then: { $planned }.
explain-booked = Booked in this quarter: { $amount }.
explain-status = { $status }: { $count }. They commit no money.
explain-status-counts = { $status }: { $count }. They count in the plan's totals.
explain-each-time = { $amount } { $per }.
explain-paid-by = To the plan's end, paid by { $payer }: { $amount }.
explain-funding-not = { $status }: { $amount }. A subsidy counts in the budget once it is granted.
explain-kpi-line = The straight line: from { $baseline } in { $from } to { $target } in { $by }.
explain-kpi-go-live = The line begins when it goes live: nothing moves before that.
explain-kpi-expected = In { $quarter } the line is at { $expected }; measured: { $value }.
explain-kpi-measured = Measured in { $quarter }: { $value }.
explain-kpi-done = Of the way from { $baseline } to { $target }, that is { $done }.
explain-kpi-no-line = Without baseline, target and quarter there is no line to hold it against.
explain-kpi-not-measured = Nothing has been measured yet.
explain-kpi-reached = The target is reached.
explain-kpi-on-track = It is at least as far as the line: on track.
explain-kpi-behind = It is not as far as the line: behind.
explain-kpi-missed = Its time is over, and the target is not reached.
explain-reviews = A check-in belongs to every quarter, a revision of the plan to every half-year.
explain-variance-less = Less than committed: { $amount }.
explain-variance-more = More than committed: { $amount }.
explain-post = { $fte } FTE × { $cost } a year, of which the plan pays { $share }: { $amount } a year.
explain-training = { $count ->
        [one] { $amount }, once.
       *[other] { $amount } each time, { $count } times to the plan's end.
    }
explain-to-end = Together, to the plan's end: { $amount }.
explain-risk = { $name }: { $probability } × { $impact } = { $amount }
explain-risk-product = Probability { $probability } × impact { $impact } = { $amount }: what it costs on average.
explain-risk-average = This is an average. In reality each risk comes true or does not, so together they will cost more or less than this.
explain-risk-counting = Risks of ideas, paused and stopped initiatives do not count, nor do those whose probability or impact is not known. A risk that an estimate's high figure already contains does not belong here as well.
explain-risk-unknown = Without a probability and an impact there is no expected value.
explain-risk-not-counted = Its initiative is an idea, paused or stopped, so it does not count.
explain-risk-response = Beforehand: { $text }
explain-risk-plan-b = Plan B: { $text }
explain-risk-trigger = Plan B is taken when: { $text }
explain-risk-cost = The one-off cost then changes by { $share }.
explain-risk-benefit = The benefit then changes by { $share }.
explain-risk-delay = It then comes later by { $delay }.
explain-risk-no-plan-b = There is no plan B.
