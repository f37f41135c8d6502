# "roadmap merge": two people changed one plan

merge-not-done = Nothing was merged; { $file } is as it was
merge-not-done-why = All three versions must be readable plans.
merge-not-done-mend = Mend what is named next, then merge again.
merge-unclear = In { $file } one key stands twice, or a key is no word
merge-unclear-why = Which value is meant can’t be said.
merge-unclear-mend = Keep one of the two, then merge again.
merge-wrong-together = Each side’s changes are right, but together they are not: { $count ->
        [one] one error
       *[other] { $count } errors
    }
merge-wrong-together-why = Two changes that do not touch each other can still contradict each other.
merge-wrong-together-mend = Mend what is named next, as roadmap check says.
merge-conflicts = { $count ->
        [one] Both sides changed one thing in different ways
       *[other] Both sides changed { $count } things in different ways
    }
merge-conflicts-why = Only a person can say which of the two holds.
merge-conflicts-mend = Choose between the lines that are marked with <<<<<<< and >>>>>>> and remove the marks. Until then the file can’t be read as YAML.
merge-conflict = { $path }: ours { $ours }, theirs { $theirs }
merge-taken-away = (taken away)

# "roadmap diff": what changed from one plan to another
change-none = No difference in meaning.
change-money = Money
change-time = Time
change-other = Other parts
change-before = Before
change-after = After
change-difference = Difference
change-points = { $points } pp
change-revenue = One year’s revenue
change-rate = Share of it for AI
change-start = Start of the plan
change-name = Name
change-id = Id
change-span = Time
change-live = { $name }, in use from
change-done = { $name }, done
change-from-to = { $before } → { $after }
change-came = new: { $value }
change-went = gone: { $value }
change-added = Added: { $name } ({ $id })
change-removed = Removed: { $name } ({ $id })
change-changed = { $name } ({ $id })
change-later = { $count ->
        [one] { $count } quarter later
       *[other] { $count } quarters later
    }
change-earlier = { $count ->
        [one] { $count } quarter earlier
       *[other] { $count } quarters earlier
    }
change-starts-later = { $count ->
        [one] starts { $count } quarter later
       *[other] starts { $count } quarters later
    }
change-starts-earlier = { $count ->
        [one] starts { $count } quarter earlier
       *[other] starts { $count } quarters earlier
    }
change-ends-later = { $count ->
        [one] ends { $count } quarter later
       *[other] ends { $count } quarters later
    }
change-ends-earlier = { $count ->
        [one] ends { $count } quarter earlier
       *[other] ends { $count } quarters earlier
    }
diff-one-stream = Only one of the two plans can come from standard input
diff-one-stream-why = Standard input is read once.
diff-one-stream-mend = Give the other plan as a file.
diff-errors = { $file } has { $count ->
        [one] an error
       *[other] { $count } errors
    }
diff-errors-why = Only what could be read is compared.
diff-errors-mend = See what is wrong: roadmap check { $file }
