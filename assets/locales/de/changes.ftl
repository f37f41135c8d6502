# "roadmap merge": zwei Personen haben einen Plan geändert

merge-not-done = Nichts wurde zusammengeführt; { $file } ist, wie es war
merge-not-done-why = Alle drei Fassungen müssen lesbare Pläne sein.
merge-not-done-mend = Beheben Sie, was im Folgenden genannt ist, und führen Sie dann erneut zusammen.
merge-unclear = In { $file } steht ein Schlüssel zweimal, oder ein Schlüssel ist kein Wort
merge-unclear-why = Welcher Wert gemeint ist, lässt sich nicht sagen.
merge-unclear-mend = Behalten Sie einen der beiden und führen Sie dann erneut zusammen.
merge-wrong-together = Die Änderungen jeder Seite sind für sich richtig, zusammen aber nicht: { $count ->
        [one] ein Fehler
       *[other] { $count } Fehler
    }
merge-wrong-together-why = Zwei Änderungen, die einander nicht berühren, können sich dennoch widersprechen.
merge-wrong-together-mend = Beheben Sie, was im Folgenden genannt ist, wie roadmap check es sagt.
merge-conflicts = { $count ->
        [one] Beide Seiten haben eine Stelle auf verschiedene Weise geändert
       *[other] Beide Seiten haben { $count } Stellen auf verschiedene Weise geändert
    }
merge-conflicts-why = Nur ein Mensch kann sagen, welche der beiden Fassungen gilt.
merge-conflicts-mend = Wählen Sie zwischen den mit <<<<<<< und >>>>>>> markierten Zeilen und entfernen Sie die Marken. Bis dahin lässt sich die Datei nicht als YAML lesen.
merge-conflict = { $path }: wir { $ours }, andere Seite { $theirs }
merge-taken-away = (entfernt)
