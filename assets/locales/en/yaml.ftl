# What the plan file's reader says: a message, why it matters, how to mend it.
# $found is what is written, $meant what was likely meant, in the file's own form.

yaml-too-large = The file is larger than { $detail } MB.
yaml-too-large-why = A plan of that size can't be a plan; reading it would take all memory.
yaml-too-large-mend = Check whether this is the right file.
yaml-utf8 = The text is not UTF-8: byte { $byte } on line { $line } fits no letter.
yaml-utf8-why = Without a known encoding, letters such as é or ü would be damaged when the file is saved.
yaml-utf8-mend = Save the file as UTF-8 in your editor.
yaml-nul = There is a NUL character on line { $line }.
yaml-nul-why = Text files hold none; the file is damaged or is no text.
yaml-nul-mend = Remove the character, or take the file from a backup.
yaml-empty = The file is empty.
yaml-empty-why = There is no plan in it.
yaml-empty-mend = Make a new plan with: roadmap new
yaml-no-map = This is not a plan: the file does not begin with keys such as “format: 1”.
yaml-no-map-why = A plan file is a set of keys with values.
yaml-no-map-mend = Check whether this is the right file.
yaml-several-documents = A second document begins here.
yaml-several-documents-why = One file holds one plan; what follows “---” would be lost.
yaml-several-documents-mend = Put each plan in a file of its own.
yaml-too-deep = The text is nested more than { $detail } levels deep here.
yaml-too-deep-why = A plan needs fewer than ten levels; deeper files are broken or made to do harm.
yaml-too-deep-mend = Check the brackets and the indentation.
yaml-too-many-aliases = The file holds more than { $detail } references with “*”.
yaml-too-many-aliases-why = Such files can grow without end when they are read.
yaml-too-many-aliases-mend = Write the values out.
yaml-too-many-nodes = The file holds more than { $detail } values, references counted in full.
yaml-too-many-nodes-why = Such files can grow without end when they are read.
yaml-too-many-nodes-mend = Write references out, or check whether this is the right file.
yaml-alias-circle = The reference points to the part that it stands in.
yaml-alias-circle-why = The value would hold itself, without end.
yaml-alias-circle-mend = Write the value out.
yaml-alias-unknown = The reference with “*” names nothing that was marked with “&” before.
yaml-alias-unknown-why = There is no value to put in its place.
yaml-alias-unknown-mend = Write the value out. A text that begins with “*” needs quotes.
yaml-tab = The line is indented with a tab.
yaml-tab-why = YAML allows only blanks there, since tabs are not equally wide everywhere.
yaml-tab-mend = Replace each tab by two blanks.
yaml-percent = A percent sign can't begin a value.
yaml-percent-why = YAML keeps the sign for itself.
yaml-percent-mend = Put it in quotes: "%"
yaml-character = The character “{ $detail }” can't begin a value.
yaml-character-why = YAML keeps it for itself.
yaml-character-mend = Put the text in quotes.
yaml-quote = The text that begins with a quote never ends.
yaml-quote-why = All that follows would belong to it.
yaml-quote-mend = Add the closing quote.
yaml-after-quote = Something stands after the closing quote.
yaml-after-quote-why = A text in quotes ends there.
yaml-after-quote-mend = Put the whole text in quotes; a quote inside double quotes is written \"
yaml-escape = The text in double quotes holds a backslash with an unknown letter after it.
yaml-escape-why = Inside double quotes a backslash begins a sign such as \n.
yaml-escape-mend = Write the backslash twice, or use single quotes.
yaml-bracket = A bracket or brace is not closed, or a comma is missing between two values.
yaml-bracket-why = It is not clear where the list or the map ends.
yaml-bracket-mend = Close what was opened, and put commas between values.
yaml-indent = The line is not indented as its neighbours.
yaml-indent-why = Indentation says what belongs to what.
yaml-indent-mend = Indent keys of one map, and items of one list, by the same number of blanks.
yaml-colon = A colon stands where none can be, or a key has none.
yaml-colon-why = “key: value” needs a colon with a blank after it; a text with a colon and a blank in it reads as a key.
yaml-colon-mend = Add the colon, or put the text in quotes.
yaml-bom-inside = There is an invisible byte-order mark inside the text.
yaml-bom-inside-why = It may stand at the beginning of a file only.
yaml-bom-inside-mend = Delete it: remove the line and type it again.
yaml-syntax = This can't be read as YAML.
yaml-syntax-why = It is not clear what belongs to what.
yaml-syntax-mend = Check this line and the one before it: quotes, colons, brackets, indentation.

rewrite-failed = The change can't be written into this file without losing something.
rewrite-failed-why = Before a save, the new text is read back and must give the very plan on the screen; it did not.
rewrite-failed-mend = Save under another name: that writes a new file.

key-unknown = “{ $key }”: did you mean “{ $nearest }”?
key-unknown-why = The program does not know this key. It stays in the file and counts for nothing.
key-unknown-mend = Write “{ $nearest }”, or begin a key of your own with “x-”.
key-stray = “{ $key }” is no key of the format here.
key-stray-why = The program does not know it. It stays in the file and counts for nothing.
key-stray-mend = Remove it, or begin a key of your own with “x-”.
key-duplicate = “{ $key }” stands here a second time; the first is on line { $line }.
key-duplicate-why = Only the first one counts.
key-duplicate-mend = Remove one of the two.
key-missing = “{ $key }” is missing.
key-missing-why = Without it this part of the plan can't be counted.
key-missing-mend = Add “{ $key }: …”.
key-not-text = A key must be a plain word.
key-not-text-why = Lists and maps can't name a value here.
key-not-text-mend = Write “word: value”.
merge-key = “<<” is not taken over here.
merge-key-why = Values merged in from elsewhere could not be changed and saved safely.
merge-key-mend = Write the keys out in both places.
tag-ignored = The tag with “!” says nothing here.
tag-ignored-why = The format decides what kind of value each key has.
tag-ignored-mend = Remove the tag.
comma-in-braces = The comma cuts the text of “{ $key }” in two: { $found }
comma-in-braces-why = Inside braces YAML begins a new key after each comma; only the part before it counts.
comma-in-braces-mend = Put the text in quotes: { $meant }
comma-in-number = The comma cuts the number of “{ $key }” in two: { $found }
comma-in-number-why = Inside braces YAML begins a new key after each comma, and reads two numbers.
comma-in-number-mend = Write { $meant }
not-a-map = Keys with values are expected here, not { $found }.
not-a-map-why = This part of the plan is made of “key: value” lines.
not-a-map-mend = Write the keys below, indented by two blanks.
not-a-list = A list is expected here, not { $found }.
not-a-list-why = There can be several of these, so each begins with a dash.
not-a-list-mend = Begin each item with “- ”, or write [a, b].
not-a-value = One value is expected here, not a list or a map: { $found }
not-a-value-why = This key holds a single value.
not-a-value-mend = Write one value after the colon.

-number-why = The file holds plain numbers with a decimal point, so that every program and every country reads the same.
number-comma = “{ $found }” has a comma in it.
number-comma-why = { -number-why }
number-comma-mend = Write { $meant }
number-thousands = “{ $found }”: did you mean { $meant }?
number-thousands-why = In the file a dot is the decimal point; thousands are set apart with _.
number-thousands-mend = Write { $meant }
number-sign = “{ $found }” has a currency sign in it.
number-sign-why = The whole plan has one currency, set once under “company”.
number-sign-mend = Write { $meant }
number-suffix = “{ $found }” is abbreviated.
number-suffix-why = The file holds whole numbers; abbreviations are for the program's own input fields.
number-suffix-mend = Write { $meant }
number-percent = “{ $found }”: a plain number is expected here, not a percentage.
number-percent-why = This key holds a number of something, not a share of it.
number-percent-mend = Write the number without a percent sign.
number-decimals = { $decimals ->
    [0] “{ $found }” has decimals; there can be none here.
    [one] “{ $found }” has more than one decimal.
   *[other] “{ $found }” has more than { $decimals } decimals.
}
number-decimals-why = Smaller parts can't be paid or counted, and nothing is rounded in silence.
number-decimals-mend = Round the number yourself.
number-too-large = “{ $found }” is too large.
number-too-large-why = Numbers above 1,000,000,000,000,000 are surely a slip.
number-too-large-mend = Check the number of digits.
number-form = “{ $found }” is not a number.
number-form-why = { -number-why }
number-form-mend = Write digits only, as in 20_000 or 1250.50
number-negative = “{ $found }” is less than nothing.
number-negative-why = Only board changes and booked amounts can be negative.
number-negative-mend = Write the amount without a minus sign.
count-form = “{ $found }” is not a whole number.
count-form-why = This counts whole things.
count-form-mend = Write digits only, as in 12
count-range = { $found } lies outside { $from } to { $to }.
count-range-why = Other values have no meaning here.
count-range-mend = Write a number from { $from } to { $to }.

share-without-sign = “{ $found }” has no percent sign: did you mean { $meant }?
share-without-sign-why = A bare number could be per cent or a fraction; the sign makes it clear.
share-without-sign-mend = Write { $meant }
share-as-fraction = “{ $found }” is a fraction: did you mean { $meant }?
share-as-fraction-why = A bare number could be per cent or a fraction; the sign makes it clear.
share-as-fraction-mend = Write { $meant }
share-comma = “{ $found }” has a decimal comma: did you mean { $meant }?
share-comma-why = { -number-why }
share-comma-mend = Write { $meant }
share-decimals = “{ $found }” has more than six decimals.
share-decimals-why = Shares are exact to a millionth of a per cent.
share-decimals-mend = Round the share yourself.
share-range = “{ $found }” lies outside -100% to 1000%.
share-range-why = A share of that size is surely a slip.
share-range-mend = Check the digits.
share-form = “{ $found }” is not a percentage.
share-form-why = A share is a number with a percent sign.
share-form-mend = Write it as in 3.5%
share-negative = “{ $found }” is less than nothing.
share-negative-why = A share of the money or of the time can't be negative.
share-negative-mend = Write the share without a minus sign.
share-over-whole = “{ $found }” is more than the whole.
share-over-whole-why = This is a part of a whole, at most 100%.
share-over-whole-mend = Write a share from 0% to 100%.
shares-under = The shares add up to { $sum }; { $difference } is missing.
shares-under-why = What no share takes stays unallocated, and the plan no longer adds up.
shares-under-mend = Raise one of the shares by { $difference }.
shares-over = The shares add up to { $sum }, { $difference } too much.
shares-over-why = More would be handed out than there is.
shares-over-mend = Lower one of the shares by { $difference }.

-quarter-why = Quarters are written as the year, a hyphen and the quarter, so that they sort and can't be misread.
quarter-form = “{ $found }”: did you mean { $meant }?
quarter-form-why = { -quarter-why }
quarter-form-mend = Write { $meant }
quarter-unknown = “{ $found }” is not a quarter.
quarter-unknown-why = { -quarter-why }
quarter-unknown-mend = Write it as in 2026-Q2; a year has Q1 to Q4.
span-form = “{ $found }”: did you mean { $meant }?
span-form-why = Two dots stand between the first and the last quarter; both belong to it.
span-form-mend = Write { $meant }
span-unknown = “{ $found }” is not a span of quarters.
span-unknown-why = A span is a quarter, a half-year, a year, or a range of these.
span-unknown-mend = Write it as in 2026-Q2..2026-Q4, 2026-Q2, 2028-H1 or 2029
span-backwards = “{ $found }” ends before it starts.
span-backwards-why = A span runs from the earlier quarter to the later one.
span-backwards-mend = Write { $meant }
years-form = “{ $found }” names no years.
years-form-why = A budget period covers one fiscal year or several in a row, between 1970 and 2200.
years-form-mend = Write it as in 2026 or 2029-2030
years-backwards = “{ $found }” ends before it starts.
years-backwards-why = The earlier year comes first.
years-backwards-mend = Swap the two years.
year-form = “{ $found }” is not a year.
year-form-why = A year has four digits and lies between 1970 and 2200.
year-form-mend = Write it as in 2026
date-form = “{ $found }” is not a date.
date-form-why = Dates are written year first, so that day and month can't be mistaken.
date-form-mend = Write it as in 2026-04-15
month-form = “{ $found }” is not a month.
month-form-why = Months are written year first.
month-form-mend = Write it as in 2026-04
duration-form = “{ $found }” is not a length of time.
duration-form-why = It needs a whole number and a unit: weeks, months, quarters or years.
duration-form-mend = Write it as in 6 months, 2 quarters or 1 year
duration-zero = “{ $found }” is no time at all.
duration-zero-why = Nothing can come again, or count, after no time.
duration-zero-mend = Write at least 1 quarter.
weeks-form = “{ $found }” names no weeks.
weeks-form-why = Weeks count from the plan's start; the first comes before the last.
weeks-form-mend = Write it as in 1-4
when-missing = It is not said when.
when-missing-why = Without a time the figure belongs to no quarter.
when-missing-mend = Add “quarter”, “month” or “date”.
when-twice = It is said more than once when.
when-twice-why = Quarter, month and date could contradict each other.
when-twice-mend = Keep one of “quarter”, “month” and “date”.
until-before-from = The last quarter, { $until }, lies before the first, { $from }.
until-before-from-why = Both quarters belong to the time that is paid for.
until-before-from-mend = Write a later “until”, or leave it out for the plan's last quarter.

word-unknown = “{ $found }”: did you mean “{ $nearest }”?
word-unknown-why = Only these words have a meaning here: { $allowed }
word-unknown-mend = Write { $nearest }
word-stray = “{ $found }” has no meaning here.
word-stray-why = Only these words have one: { $allowed }
word-stray-mend = Write one of { $allowed }
flag-form = “{ $found }” is neither true nor false.
flag-form-why = YAML programs disagree about words such as yes and no.
flag-form-mend = { $meant ->
    [either] Write true or false
   *[other] Write { $meant }
}
id-form = “{ $found }” can't be an id.
id-form-why = An id has lower-case letters, digits and hyphens, so that it can be used in paths and links.
id-form-mend = Write { $meant }
id-missing = An item of this list has no id.
id-missing-why = Without one, the id comes from the name and changes with it; other parts of the plan could then point nowhere.
id-missing-mend = Add an id of your own: “id: …”, in lower-case letters, digits and hyphens.
id-duplicate = The id “{ $id }” is taken on line { $line }.
id-duplicate-why = Ids tell the items of a list apart.
id-duplicate-mend = Give this one another id.
currency-unknown = “{ $found }” is no currency of ISO 4217.
currency-unknown-why = The currency says how many decimals amounts have.
currency-unknown-mend = Write a code of three letters, such as EUR, CHF or GBP
country-form = “{ $found }” is no country code.
country-form-why = The country says which works-council rule holds.
country-form-mend = Write two letters, such as NL or DE
region-form = “{ $found }” is no region.
region-form-why = The region says how numbers and dates are written.
region-form-mend = Write language and country, such as nl-NL, de-CH or en-GB
format-newer = Format { $found } is not known; this program reads format 1.
format-newer-why = A newer format may mean something else by the same keys.
format-newer-mend = Use a newer version of the program, or write “format: 1”.

revenue-missing = The revenue is missing.
revenue-missing-why = The budget is a share of one year's revenue; without it there is no amount to divide.
revenue-missing-mend = Add “revenue” under “company”, or give the budget as an “amount”.
rate-and-amount = Both a rate and an amount are given for the budget.
rate-and-amount-why = They could contradict each other; the rate counts.
rate-and-amount-mend = Remove one of the two.
periods-overlap = { $years } overlaps with the period { $before }.
periods-overlap-why = A year can take its money from one period only.
periods-overlap-mend = Change the years so that each belongs to one period.
periods-gap = Between { $before } and { $years } there are years without a period.
periods-gap-why = Those years would have no money.
periods-gap-mend = Add a period, or stretch one of the two.
period-before-start = { $years } begins before the plan's first year; the plan starts in { $start }.
period-before-start-why = A year wholly before the start can take no money.
period-before-start-mend = Change the period's years or “plan.start”.
quarters-without-weight = No quarter from the start on, { $start }, has a share.
quarters-without-weight-why = Quarters before the start get nothing; the others share by their weights, and these are all zero.
quarters-without-weight-mend = Give one of the quarters from the start on a share.
quarters-length = { $found ->
    [one] There is one share; a year has four quarters.
   *[other] There are { $found } shares; a year has four quarters.
}
quarters-length-why = Each quarter needs its share, even if it is 0%.
quarters-length-mend = Write four shares, as in [20%, 30%, 30%, 20%]
split-year = “{ $found }” is no year of the period { $years }.
split-year-why = The split divides the period between its own years.
split-year-mend = Name only years of the period.
too-many-periods = There are more than { $most } periods.
too-many-periods-why = A plan reaches from 1970 to 2200 at most.
too-many-periods-mend = Join periods to runs of years.
too-many-initiatives = There are more than { $most } initiatives.
too-many-initiatives-why = Those that follow are not read.
too-many-initiatives-mend = Divide the plan over several files.

estimate-order = The range is out of order: low { $low }, likely { $likely }, high { $high }.
estimate-order-why = The likely amount lies between the other two. Until it does, the likely one counts alone.
estimate-order-mend = Put the amounts in order: low, likely, high.
cost-outside-span = { $quarter } lies outside the initiative's time, { $span }.
cost-outside-span-why = One-off cost falls while the initiative is built.
cost-outside-span-mend = Change the quarter or the span.
spread-length = { $found ->
    [one] There is one share for { $expected } quarters ({ $span }).
   *[other] There are { $found } shares for { $expected } quarters ({ $span }).
}
spread-length-why = Each quarter of the span needs its share; until then the cost is spread evenly.
spread-length-mend = Write { $expected } shares, or leave “spread” out.
spread-with-quarters = The cost is given by quarter already.
spread-with-quarters-why = A spread beside it could contradict it and does not count.
spread-with-quarters-mend = Remove “spread”.
benefit-idle = “{ $key }” does not count for this kind of benefit.
benefit-idle-why = Saved hours are counted from hours, cost of an hour and share; other kinds from an amount a year.
benefit-idle-mend = Remove “{ $key }”, or change “kind”.
booked-twice = It is booked on more than one thing.
booked-twice-why = An amount belongs to one initiative, team entry, cost or training; the first one counts.
booked-twice-mend = Keep one, or divide the amount over several entries.

needs-nobody = It needs “{ $id }”, and there is no such initiative.
needs-nobody-why = What must end first can't be checked.
needs-nobody-mend = { $nearest ->
    [none] Name one that is in the plan, or add it.
   *[other] Did you mean “{ $nearest }”?
}
with-nobody = It goes with “{ $id }”, and there is no such initiative.
with-nobody-why = What must have started can't be checked.
with-nobody-mend = { $nearest ->
    [none] Name one that is in the plan, or add it.
   *[other] Did you mean “{ $nearest }”?
}
no-such-initiative = There is no initiative “{ $id }”.
no-such-initiative-why = The entry belongs to nothing.
no-such-initiative-mend = { $nearest ->
    [none] Name one that is in the plan, or add it.
   *[other] Did you mean “{ $nearest }”?
}
no-such-phase = There is no phase “{ $id }”.
no-such-phase-why = The initiative belongs to no phase.
no-such-phase-mend = { $nearest ->
    [none] Name one that is in the plan, or add it.
   *[other] Did you mean “{ $nearest }”?
}
no-such-process = There is no process “{ $id }”.
no-such-process-why = The benefit can't be held against the hours that the process takes.
no-such-process-mend = { $nearest ->
    [none] Name one that is in the plan, or add it.
   *[other] Did you mean “{ $nearest }”?
}
no-such-vendor = There is no vendor “{ $id }”.
no-such-vendor-why = Where its data is stored and processed can't be looked up.
no-such-vendor-mend = { $nearest ->
    [none] Name one that is in the plan, or add it.
   *[other] Did you mean “{ $nearest }”?
}
no-such-data-source = There is no data source “{ $id }”.
no-such-data-source-why = Its quality and clean-up can't be looked up.
no-such-data-source-mend = { $nearest ->
    [none] Name one that is in the plan, or add it.
   *[other] Did you mean “{ $nearest }”?
}
no-such-team-entry = There is no team entry “{ $id }”.
no-such-team-entry-why = The entry belongs to nothing.
no-such-team-entry-mend = { $nearest ->
    [none] Name one that is in the plan, or add it.
   *[other] Did you mean “{ $nearest }”?
}
no-such-cost = There is no item “{ $id }” under “costs”.
no-such-cost-why = The entry belongs to nothing.
no-such-cost-mend = { $nearest ->
    [none] Name one that is in the plan, or add it.
   *[other] Did you mean “{ $nearest }”?
}
no-such-training = There is no training “{ $id }”.
no-such-training-why = The entry belongs to nothing.
no-such-training-mend = { $nearest ->
    [none] Name one that is in the plan, or add it.
   *[other] Did you mean “{ $nearest }”?
}
no-such-kpi = There is no KPI “{ $id }”.
no-such-kpi-why = The measured value belongs to nothing.
no-such-kpi-mend = { $nearest ->
    [none] Name one that is in the plan, or add it.
   *[other] Did you mean “{ $nearest }”?
}
needs-circle = The needs go round in a circle: { $circle }
needs-circle-why = Each of them waits for the one before; none can ever start.
needs-circle-mend = Remove one of the needs in the circle.
scenario-named-plan = A scenario can't be called “plan”.
scenario-named-plan-why = The plan itself goes by that name.
scenario-named-plan-mend = Give the scenario another name.
scenario-path = “{ $found }” leads to nothing in the plan.
scenario-path-why = A scenario sets values by their path; this one would change nothing.
scenario-path-mend = { $nearest ->
    [none] Write a path such as budget.rate or initiatives.ID.status
   *[other] Did you mean “{ $nearest }”?
}
findings-more = { $count ->
    [one] One more finding of the kind “{ $kind }” is not listed.
   *[other] { $count } more findings of the kind “{ $kind }” are not listed.
}
findings-more-why = A longer list of the same kind would say no more; the first of them is here.
findings-more-mend = Deal with those that are listed, then check again.
second-reader = A second parser reads the new text in another way ({ $detail }).
second-reader-why = Another program would then see another plan.
second-reader-mend = Write the value on that line in quotes, or in a plainer way.
