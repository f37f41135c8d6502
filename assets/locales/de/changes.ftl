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

# "roadmap diff": was sich von einem Plan zum anderen geändert hat
change-none = Kein Unterschied in der Sache.
change-money = Geld
change-time = Zeit
change-other = Übrige Teile
change-before = Vorher
change-after = Jetzt
change-difference = Unterschied
change-points = { $points } Prozentpunkte
change-revenue = Jahresumsatz
change-rate = Anteil davon für KI
change-start = Beginn des Plans
change-name = Name
change-id = Kennung
change-span = Zeitraum
change-live = { $name }, im Einsatz ab
change-done = { $name }, erledigt
change-from-to = { $before } → { $after }
change-came = neu: { $value }
change-went = entfallen: { $value }
change-added = Hinzugefügt: { $name } ({ $id })
change-removed = Entfernt: { $name } ({ $id })
change-changed = { $name } ({ $id })
change-later = { $count ->
        [one] { $count } Quartal später
       *[other] { $count } Quartale später
    }
change-earlier = { $count ->
        [one] { $count } Quartal früher
       *[other] { $count } Quartale früher
    }
change-starts-later = { $count ->
        [one] beginnt { $count } Quartal später
       *[other] beginnt { $count } Quartale später
    }
change-starts-earlier = { $count ->
        [one] beginnt { $count } Quartal früher
       *[other] beginnt { $count } Quartale früher
    }
change-ends-later = { $count ->
        [one] endet { $count } Quartal später
       *[other] endet { $count } Quartale später
    }
change-ends-earlier = { $count ->
        [one] endet { $count } Quartal früher
       *[other] endet { $count } Quartale früher
    }
diff-one-stream = Nur einer der beiden Pläne kann von der Standardeingabe kommen
diff-one-stream-why = Die Standardeingabe wird nur einmal gelesen.
diff-one-stream-mend = Geben Sie den anderen Plan als Datei an.
diff-errors = { $file } enthält { $count ->
        [one] einen Fehler
       *[other] { $count } Fehler
    }
diff-errors-why = Verglichen ist nur, was lesbar war.
diff-errors-mend = Sehen Sie nach, was falsch ist: roadmap check { $file }
