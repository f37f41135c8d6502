# What the rules find. CODE says what is so, CODE-why whose rule it is and why, CODE-mend how to mend it.

# The budget as a whole
envelope-low = The budget of { $envelope } is { $rate } of one year's revenue, less than the advised { $low } to { $high }.
envelope-low-why = A rule of thumb of the source article: with less, a plan over several years tends to stop after the first pilots. It is a range to think with, no law.
envelope-low-mend = Go to at least { $mark }, or plan fewer initiatives for the money there is and silence this rule with your reason.
envelope-high = The budget of { $envelope } is { $rate } of one year's revenue, more than the advised { $low } to { $high }.
envelope-high-why = A rule of thumb of the source article: above this, money usually comes faster than a company of this size can learn to use it.
envelope-high-mend = Come down to { $mark } or less, or spread the work over more years; if the ambition is meant, silence this rule with your reason.
budget-people-share = Over the whole plan people have { $share }: { $amount } of { $whole }. Advised is about { $advised }.
budget-people-share-why = A rule of thumb of the source article, flexible by nature: skills and training are often the largest cost, and tools are worth little without people who can use them. We speak up when the share stands more than { $tolerance } percentage points away.
budget-people-share-mend = Move the shares of the budget's categories towards { $advised } for people, or silence this rule with your reason. Single periods may lean as they need.
budget-technology-share = Over the whole plan technology has { $share }: { $amount } of { $whole }. Advised is about { $advised }.
budget-technology-share-why = A rule of thumb of the source article, flexible by nature: more leaves too little for the people who must use it, less leaves integration with existing systems unpaid. We speak up when the share stands more than { $tolerance } percentage points away.
budget-technology-share-mend = Move the shares of the budget's categories towards { $advised } for technology, or silence this rule with your reason. Single periods may lean as they need.
budget-advice-share = Over the whole plan external advice has { $share }: { $amount } of { $whole }. Advised is about { $advised }.
budget-advice-share-why = A rule of thumb of the source article, flexible by nature: outside help suits the assessment and the first pilots; from the second year on the knowledge should grow inside. We speak up when the share stands more than { $tolerance } percentage points away.
budget-advice-share-mend = Move the shares of the budget's categories towards { $advised } for advice, or silence this rule with your reason. Single periods may lean as they need, the first one most of all.

# Where the rules of thumb collide: a way that is none comes as the word none
assessment-first-period = An assessment costs { $low } to { $high }; the whole budget of { $years } is { $has }.
assessment-first-period-why = Both figures are rules of thumb of the source article, and for a smaller company they do not go together. That they collide is our own reckoning; the article's amounts are in euro.
assessment-first-period-mend = Give the first period more weight, take a smaller assessment, or raise the budget. { $envelope ->
    [none] At the present shares it fits at no size of the budget.
   *[other] At the present shares it fits from a total budget of { $envelope }{ $revenue ->
        [none] {""}
       *[other] , which is a revenue of { $revenue } at today's rate
    }{ $rate ->
        [none] {""}
       *[other] , or a rate of { $rate } at today's revenue
    }.
}
assessment-advice-part = An assessment costs { $low } to { $high }; external advice in { $years } has { $has }. It fits the period as a whole, not its part for advice.
assessment-advice-part-why = Both figures are rules of thumb of the source article. The first year is heavy in advice by nature, so that the usual split holds for the whole plan and not for every period. That they collide here is our own reckoning; the article's amounts are in euro.
assessment-advice-part-mend = { $share ->
    [none] Take a smaller assessment, or raise the budget.
   *[other] Give advice { $share } of that period, and it fits. Or take a smaller assessment, or raise the budget.
} { $envelope ->
    [none] At the present shares it fits at no size of the budget.
   *[other] At the present shares it fits from a total budget of { $envelope }{ $revenue ->
        [none] {""}
       *[other] , which is a revenue of { $revenue } at today's rate
    }{ $rate ->
        [none] {""}
       *[other] , or a rate of { $rate } at today's revenue
    }.
}
team-second-year = A team of { $team } FTE costs { $needs } a year; people have { $has } in { $years }, which pays { $posts } FTE.
team-second-year-why = The source article wants such a team from the second year on. The full cost of one FTE, { $post } a year, is an example of ours: put in your own.
team-second-year-mend = Begin with fewer posts, let the departments pay part of the team, or raise the budget. { $envelope ->
    [none] At the present shares it fits at no size of the budget.
   *[other] At the present shares it fits from a total budget of { $envelope }{ $revenue ->
        [none] {""}
       *[other] , which is a revenue of { $revenue } at today's rate
    }{ $rate ->
        [none] {""}
       *[other] , or a rate of { $rate } at today's revenue
    }.
}
team-after-drop = In { $years } the yearly budget falls by { $fall }, while a team of { $team } FTE still costs { $needs } a year; people then have { $has }, which pays { $posts } FTE.
team-after-drop-why = The source article lets the money fall in the later periods and builds a team that stays; licences run on as well. That they collide is our own reckoning, with { $post } a year as an example of one FTE's full cost.
team-after-drop-mend = Decide now who pays the team from then on: hand it over to the departments, give the later periods more weight, or plan for fewer posts. { $envelope ->
    [none] At the present shares it fits at no size of the budget.
   *[other] At the present shares it fits from a total budget of { $envelope }{ $revenue ->
        [none] {""}
       *[other] , which is a revenue of { $revenue } at today's rate
    }{ $rate ->
        [none] {""}
       *[other] , or a rate of { $rate } at today's revenue
    }.
}

# More committed than allocated
over-committed-plan = The plan commits { $committed } and has { $allocated }: { $over } too much.
over-committed-plan-why = What the plan itself says does not go together: initiatives, costs, team and training together ask more than the budget gives here.
over-committed-plan-mend = Raise the budget by { $over }, or drop, shrink or hand over work for that amount.
over-committed-period = Period { $years } commits { $committed } and has { $allocated }: { $over } too much.
over-committed-period-why = What the plan itself says does not go together: initiatives, costs, team and training together ask more than the budget gives here.
over-committed-period-mend = Move work to a period with room, or give { $years } a larger share.
over-committed-year = Year { $year } commits { $committed } and has { $allocated }: { $over } too much.
over-committed-year-why = What the plan itself says does not go together: initiatives, costs, team and training together ask more than the budget gives here. Inside a period of several years the money is divided evenly unless you split it.
over-committed-year-mend = Split the period in favour of { $year }, or move work to another of its years.
over-committed-category = { $category } commits { $committed } over the whole plan and has { $allocated }: { $over } too much.
over-committed-category-why = What the plan itself says does not go together: initiatives, costs, team and training together ask more than the budget gives here.
over-committed-category-mend = Give this category a larger share, or do part of the work in another way.
over-committed-category-year = { $category } commits { $committed } in { $year } and has { $allocated }: { $over } too much.
over-committed-category-year-why = What the plan itself says does not go together in this year. A single year may well lean to one category, so this is advice only; the whole plan is what must fit.
over-committed-category-year-mend = Give the period its own split of categories, or move part of the work to another year.
over-committed-pillar = Pillar “{ $pillar }” commits { $committed } and has { $allocated }: { $over } too much.
over-committed-pillar-why = What the plan itself says does not go together: initiatives, costs, team and training together ask more than the budget gives here. The split by pillar is your own; no rule of thumb stands behind it.
over-committed-pillar-mend = Give the pillar a larger share, or take the shares from the initiatives as they are.
category-without-budget = { $category } has no budget, yet { $committed } is committed in it.
category-without-budget-why = What the plan itself says does not go together: an amount counts against its own category, and this one gets no share of the budget.
category-without-budget-mend = Give { $category } a share among the budget's categories, or book the amounts under one that has a share.
committed-outside-plan = { $amount } falls outside the budget's years: { $before } before them, { $after } after.
committed-outside-plan-why = What the plan itself says: these amounts stand in no year's budget and count in none of its totals, so nobody has agreed to them yet.
committed-outside-plan-mend = Move the work inside the plan, or say who pays it and silence this rule with that reason.

# Time
starts-before-plan = “{ $name }” begins in { $first }; the plan begins in { $start }.
starts-before-plan-why = What the plan itself says: quarters before its start get no budget, so what is spent there is covered by nothing.
starts-before-plan-mend = Let it begin in { $start } or later, let the plan start earlier, or mark it as done if it is.
starts-after-plan = “{ $name }” begins in { $first }, after the plan has ended in { $end }.
starts-after-plan-why = What the plan itself says: nothing of it falls into the plan, so it gets no money and counts in no total.
starts-after-plan-mend = Move it inside the plan, add a budget period for those years, or keep it as an idea without a date.
ends-after-plan = “{ $name }” runs until { $last }; the plan ends in { $end }.
ends-after-plan-why = What the plan itself says. It may go on after the plan, as a long transformation does; only what it costs after { $end } is in no budget yet.
ends-after-plan-mend = Shorten it, lengthen the plan, or say who pays from then on and silence this rule with that reason.
needs-not-ended = “{ $name }” begins in { $start }, but “{ $other }”, which it needs, ends only in { $quarter }.
needs-not-ended-why = What the plan itself says: what is needed must have ended before.
needs-not-ended-mend = Let “{ $name }” begin in { $earliest } or later, finish “{ $other }” sooner, or write it under “with” if it need only have started.
needs-not-committed = “{ $name }” needs “{ $other }”, and that is not decided; its status is “{ $status }”.
needs-not-committed-why = What the plan itself says: work that is decided rests on work that nobody will do, or not now.
needs-not-committed-mend = Decide on “{ $other }” first, set “{ $name }” back to an idea, or drop the need.
with-not-started = “{ $name }” begins in { $start }, but “{ $other }”, which it goes with, begins only in { $quarter }.
with-not-started-why = What the plan itself says: what it goes with must have started before.
with-not-started-mend = Let “{ $name }” begin in { $earliest } or later, or start “{ $other }” sooner.

# What it returns
payback-late = “{ $name }” pays back in { $quarter }: { $live } months from go-live, { $first } months from first spending. For its horizon ({ $horizon }) the mark is { $mark }, counted { $from }.
payback-late-why = The marks are the source article's; which belongs to which horizon is our reading. The article does not say from when to count, so both figures are shown and the plan chooses.
payback-late-mend = Make it smaller or faster to its full benefit, choose the horizon that fits it, or silence this rule with your reason.
payback-never = “{ $name }” does not pay back in the time counted ({ $evaluation } after go-live): { $cost } once and { $running } a year, against a benefit of { $benefit } a year.
payback-never-why = Our own check: a benefit is stated, and it does not bring the money back. Some work is done for other reasons; then the plan should say so.
payback-never-mend = Look at cost and benefit again, count longer if the benefit lasts longer, or silence this rule with your reason.

# Care
no-plan-b = “{ $name }” is marked as important and has no plan B.
no-plan-b-why = A rule of thumb of the source article: every important initiative needs a second way, chosen while there is time to think.
no-plan-b-mend = Write a risk with a plan B: when it is taken, what is done then, and what that changes in cost, benefit and time.
big-risk-no-plan-b = The risk “{ $risk }” of “{ $name }” could cost { $impact }, the initiative itself { $cost }, and there is no plan B.
big-risk-no-plan-b-why = Our own check, after the source article's advice to have a plan B: a risk as large as the work itself deserves one, important or not.
big-risk-no-plan-b-mend = Write down what you do when it happens, or what keeps the loss below the initiative's own cost.
no-kpi = “{ $name }” has no KPI.
no-kpi-why = A rule of thumb of the source article: how success is measured is agreed beforehand, or nobody can tell later whether it came.
no-kpi-mend = Add one figure that can be counted, with where it stands today, where it should be, and by when.
no-owner = “{ $name }” is running and nobody answers for it.
no-owner-why = Our own check: work without a name beside it is the first to stop.
no-owner-mend = Name the person or the role that answers for it.

# Silencing a rule
mute-without-reason = The rule { $rule } is to be silent, but no reason is given, so it still speaks.
mute-without-reason-why = What the plan format asks: a rule of thumb is silenced only with a reason, so that a later reader can judge it.
mute-without-reason-mend = Write one sentence that says why, or take the entry out.
mute-unknown = There is no rule { $rule }, so nothing is silenced.
mute-unknown-why = What the plan format asks: rules are silenced by their code, and a wrong one would leave you thinking that it is.
mute-unknown-mend = Copy the code from the finding that you want to silence, or take the entry out.
mute-unknown-near = There is no rule { $rule }, so nothing is silenced. Did you mean { $near }?
mute-unknown-near-why = What the plan format asks: rules are silenced by their code, and a wrong one would leave you thinking that it is.
mute-unknown-near-mend = Write { $near }, if that is the one, or copy the code from the finding that you want to silence.
