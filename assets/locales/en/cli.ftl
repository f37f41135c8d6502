# Questions of "roadmap new"
cli-ask-company = Name of the company:
cli-ask-revenue = One year’s revenue (20m, 350k and 1,250,000 are understood):
cli-ask-rate = Share of it for AI, over all years together, { $low } to { $high } as a rule [{ $default }]:
cli-saved = Saved { $file }. Open it with: roadmap { $file }
cli-revenue-positive = The revenue must be more than nothing.
cli-rate-range = The rate must lie between 0% and 100%.

# Findings
cli-because = why
cli-remedy = mend
cli-place = line { $line }, column { $column }
cli-count = { $file }: { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { $advice ->
        [one] { $advice } piece of advice
       *[other] { $advice } pieces of advice
    }

# "roadmap check --fix"
check-mended = { $file }:{ $line }: “{ $was }” is now “{ $now }”
check-fix-stream = Standard input can’t be mended
check-fix-stream-why = Mends are saved into the file that they are made in.
check-fix-stream-mend = Save the text as a file first.

# What a command can't do
cli-option = { $option } { $typed }: { $reason }
cli-option-why = The value can’t be used as it is written.
cli-option-mend = See: roadmap new --help
cli-currency = { $typed } is no currency of ISO 4217
cli-currency-why = Decimals and signs follow the currency.
cli-currency-mend = Write its three letters: EUR, CHF, GBP.
cli-revenue-missing = The company’s revenue is not given
cli-revenue-missing-why = The budget is a share of one year’s revenue.
cli-revenue-missing-mend = Add it: --revenue 20m
cli-input-ended = The input ended before every question was answered
cli-input-ended-why = Nothing was saved.
cli-input-ended-mend = Answer the questions, or give the values as options: roadmap new --help
cli-no-command = There is no command { $typed }
cli-no-command-why = The first word is a command or the file of a plan.
cli-no-command-mend = See all commands: roadmap --help
cli-no-command-near = There is no command { $typed }: did you mean { $nearest }?
cli-no-command-near-why = The first word is a command or the file of a plan.
cli-no-command-near-mend = Write: roadmap { $nearest }
cli-no-path = The plan has nothing at { $path }
cli-no-path-why = A path names keys from the top of the file, with dots between them.
cli-no-path-mend = Start with a key such as company, plan or budget.
cli-no-path-near = The plan has nothing at { $path }
cli-no-path-near-why = A path names keys from the top of the file, with dots between them.
cli-no-path-near-mend = The nearest that exists is { $nearest }.
cli-no-figure = There is no figure { $path } to explain
cli-no-figure-why = Only computed figures have a story.
cli-no-figure-mend = Try envelope, periods.2026, years.2028.people, pillars.data or initiatives.ID.payback.
cli-overflow = The amounts in this plan are too large to add up
cli-overflow-why = Figures that do not fit would be wrong.
cli-overflow-mend = Look for an amount or an indexation with too many digits.
cli-output = The output can’t be written: { $fault }
cli-output-why = The system reports a fault.
cli-output-mend = Make room on the disk, or write elsewhere.

# "roadmap set"
set-comments = { $count ->
        [one] The comment on line { $lines } stood inside a value that was replaced, and went with it.
       *[other] The comments on lines { $lines } stood inside values that were replaced, and went with them.
    }
set-form = { $typed } is no assignment
set-form-why = It takes a path, an equals sign and a value.
set-form-mend = Write it as in: budget.rate=4%
set-value = { $typed } can’t be read as a value for { $path }
set-value-why = Values are written as in the plan file, on one line.
set-value-mend = Put braces, brackets and quotes in pairs, and text with special signs in quotes.
set-in-value = There is a single value where { $path } would need keys
set-in-value-why = What stands there is written short, as one value.
set-in-value-mend = Set the part above it whole, in braces.
set-not-here = { $path } can’t be changed in the way it is written
set-not-here-why = The change would touch other parts of the text.
set-not-here-mend = Change it in an editor, or set the part above it whole.
set-unreadable = The text could not be read after the change before { $path }
set-unreadable-why = Nothing is written that can’t be read back.
set-unreadable-mend = Make the changes one at a time.

# "roadmap backups" and "roadmap restore"
backups-none = No earlier state of { $file } is kept. Each save keeps one.
backups-size = { $bytes } bytes
backups-differs = { $count ->
        [one] 1 line would come back: { $first }
       *[other] { $count } lines would come back, the first: { $first }
    }
backups-less = { $count ->
        [one] without 1 line that was added since
       *[other] without { $count } lines that were added since
    }
backups-same = as the file is now
backups-order = the same lines in another order
backups-fault = The backups of { $file } can’t be read: { $fault }
backups-fault-why = They lie in your state folder, by the place of the plan.
backups-fault-mend = Check the name of the plan, and the rights of that folder.
restore-which = No earlier state of { $file } is called { $typed }
restore-which-why = A state is chosen by its number or its name.
restore-which-mend = See which there are: roadmap backups { $file }
