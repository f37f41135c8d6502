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
