# Fragen von "roadmap new"
cli-ask-company = Name des Unternehmens:
cli-ask-revenue = Umsatz eines Jahres (20m, 350k und 1.250.000 werden verstanden):
cli-ask-rate = Anteil davon für KI, über alle Jahre zusammen, als Faustregel { $low } bis { $high } [{ $default }]:
cli-saved = { $file } ist gespeichert. Öffnen mit: roadmap { $file }
cli-revenue-positive = Der Umsatz muss größer als null sein.
cli-rate-range = Der Anteil muss zwischen 0 % und 100 % liegen.

# Feststellungen
cli-because = warum
cli-remedy = Abhilfe
cli-place = Zeile { $line }, Spalte { $column }
cli-count = { $file }: { $errors ->
        [one] { $errors } Fehler
       *[other] { $errors } Fehler
    }, { $warnings ->
        [one] { $warnings } Warnung
       *[other] { $warnings } Warnungen
    }, { $advice ->
        [one] { $advice } Hinweis
       *[other] { $advice } Hinweise
    }

# "roadmap check --fix"
check-mended = { $file }:{ $line }: „{ $was }“ lautet jetzt „{ $now }“
check-fix-stream = Die Standardeingabe lässt sich nicht korrigieren
check-fix-stream-why = Korrekturen werden in der Datei gespeichert, in der sie vorgenommen wurden.
check-fix-stream-mend = Speichern Sie den Text zuerst als Datei.

# Was ein Befehl nicht kann
cli-option = { $option } { $typed }: { $reason }
cli-option-why = Der Wert ist so nicht verwendbar.
cli-option-mend = Siehe: roadmap new --help
cli-currency = { $typed } ist keine Währung nach ISO 4217
cli-currency-why = Nachkommastellen und Zeichen folgen aus der Währung.
cli-currency-mend = Schreiben Sie die drei Buchstaben: EUR, CHF, GBP.
cli-revenue-missing = Der Umsatz des Unternehmens fehlt
cli-revenue-missing-why = Das Budget ist ein Anteil am Umsatz eines Jahres.
cli-revenue-missing-mend = Ergänzen Sie ihn: --revenue 20m
cli-input-ended = Die Eingabe endete, bevor alle Fragen beantwortet waren
cli-input-ended-why = Es wurde nichts gespeichert.
cli-input-ended-mend = Beantworten Sie die Fragen, oder geben Sie die Werte als Optionen an: roadmap new --help
cli-no-command = Es gibt keinen Befehl { $typed }
cli-no-command-why = Das erste Wort ist ein Befehl oder die Datei eines Plans.
cli-no-command-mend = Alle Befehle zeigt: roadmap --help
cli-no-command-near = Es gibt keinen Befehl { $typed }: meinten Sie { $nearest }?
cli-no-command-near-why = Das erste Wort ist ein Befehl oder die Datei eines Plans.
cli-no-command-near-mend = Schreiben Sie: roadmap { $nearest }
cli-no-path = Der Plan hat nichts unter { $path }
cli-no-path-why = Ein Pfad nennt Schlüssel vom Anfang der Datei an, mit Punkten dazwischen.
cli-no-path-mend = Beginnen Sie mit einem Schlüssel wie company, plan oder budget.
cli-no-path-near = Der Plan hat nichts unter { $path }
cli-no-path-near-why = Ein Pfad nennt Schlüssel vom Anfang der Datei an, mit Punkten dazwischen.
cli-no-path-near-mend = Am nächsten kommt { $nearest }.
cli-no-figure = Es gibt keine Zahl { $path } zu erklären
cli-no-figure-why = Nur berechnete Zahlen haben eine Herleitung.
cli-no-figure-mend = Versuchen Sie envelope, periods.2026, years.2028.people, pillars.data oder initiatives.ID.payback.
cli-overflow = Die Beträge in diesem Plan sind zu groß zum Addieren
cli-overflow-why = Zahlen, die nicht passen, wären falsch.
cli-overflow-mend = Suchen Sie einen Betrag oder eine Indexierung mit zu vielen Ziffern.
cli-output = Die Ausgabe kann nicht geschrieben werden: { $fault }
cli-output-why = Das System meldet einen Fehler.
cli-output-mend = Schaffen Sie Platz auf dem Datenträger, oder schreiben Sie anderswohin.

# "roadmap set"
set-comments = { $count ->
        [one] Der Kommentar in Zeile { $lines } stand in einem Wert, der ersetzt wurde, und ist mit ihm entfallen.
       *[other] Die Kommentare in den Zeilen { $lines } standen in Werten, die ersetzt wurden, und sind mit ihnen entfallen.
    }
set-form = { $typed } ist keine Zuweisung
set-form-why = Nötig sind ein Pfad, ein Gleichheitszeichen und ein Wert.
set-form-mend = Schreiben Sie zum Beispiel: budget.rate=4%
set-value = { $typed } lässt sich nicht als Wert für { $path } lesen
set-value-why = Werte werden wie in der Plandatei geschrieben, in einer Zeile.
set-value-mend = Schließen Sie Klammern und Anführungszeichen, und setzen Sie Text mit Sonderzeichen in Anführungszeichen.
set-in-value = Wo { $path } Schlüssel braucht, steht ein einzelner Wert
set-in-value-why = Dieser Teil ist kurz geschrieben, als ein Wert.
set-in-value-mend = Setzen Sie den Teil darüber im Ganzen, in geschweiften Klammern.
set-not-here = { $path } lässt sich so, wie es dasteht, nicht ändern
set-not-here-why = Die Änderung würde andere Teile des Textes berühren.
set-not-here-mend = Ändern Sie es in einem Editor, oder setzen Sie den Teil darüber im Ganzen.
set-unreadable = Der Text war nach der Änderung vor { $path } nicht mehr lesbar
set-unreadable-why = Nichts wird gespeichert, was sich nicht wieder lesen lässt.
set-unreadable-mend = Nehmen Sie die Änderungen einzeln vor.

# „roadmap backups“ und „roadmap restore“
backups-none = Von { $file } ist kein früherer Stand aufbewahrt. Jedes Speichern bewahrt einen auf.
backups-size = { $bytes } Byte
backups-differs = { $count ->
        [one] 1 Zeile käme zurück: { $first }
       *[other] { $count } Zeilen kämen zurück, die erste: { $first }
    }
backups-less = { $count ->
        [one] ohne 1 Zeile, die seither dazukam
       *[other] ohne { $count } Zeilen, die seither dazukamen
    }
backups-same = wie die Datei jetzt ist
backups-order = dieselben Zeilen in anderer Reihenfolge
backups-fault = Die Sicherungen von { $file } sind nicht lesbar: { $fault }
backups-fault-why = Sie liegen in Ihrem Ordner für Programmdaten, geordnet nach dem Ort des Plans.
backups-fault-mend = Prüfen Sie den Namen des Plans und die Rechte dieses Ordners.
restore-which = Kein früherer Stand von { $file } heißt { $typed }
restore-which-why = Ein Stand wird mit seiner Nummer oder seinem Namen gewählt.
restore-which-mend = Sehen Sie nach, welche es gibt: roadmap backups { $file }
