# Kopf der Seite
report-title = KI-Roadmap { $years }
report-title-bare = KI-Roadmap
report-version = Version { $version }
report-span = { $first } bis { $last }
report-amounts = Beträge in { $currency }
report-amounts-thousand = Beträge in Tausend { $currency }

# Was die Geschäftsführung entscheiden soll
report-decision = Erbetene Entscheidung
report-ask = Antrag
report-by = Vor dem
report-gate = Bedingung

# Kennzahlen
report-key-figures = Eckdaten
report-thousand = { $number } Tsd. { $sign }
report-envelope = Budgetrahmen
report-of-revenue = { $amount }, { $rate } eines Jahresumsatzes von { $revenue }
report-reserve = Risikoreserve
report-changes = Von der Leitung geändert
report-funding = Bewilligte Fördermittel
report-unallocated = Nicht verteilt
report-allocated = Zugewiesen
report-committed = Verplant
report-left = Noch frei
report-over = Überschreitung
report-committed-before = Vor dem Plan verplant
report-committed-after = Nach dem Plan verplant
report-returns = Kosten und Nutzen
report-returns-line = Nutzen { $benefit } − Kosten { $cost } = { $net }
report-break-even = Break-even-Quartal
report-npv = Kapitalwert
report-npv-line = { $amount } bei { $rate } im Jahr, jeweils zur Quartalsmitte
report-irr = Interner Zinsfuß
report-roi = Kapitalrendite (ROI)
report-expected = Erwartete Kosten der Risiken

# Wo eine Zahl fehlt
report-no-benefit = kein Nutzen geplant
report-never-out = es ist nie Geld gebunden
report-not-within = { $count ->
        [one] nicht innerhalb von { $count } Quartal
       *[other] nicht innerhalb von { $count } Quartalen
    }
report-irr-no-change = keiner: der Zahlungsstrom wechselt nie das Vorzeichen
report-irr-none = keiner: kein Zinssatz gleicht den Zahlungsstrom aus
report-irr-many = nicht eindeutig: { $rates }; siehe Kapitalwert
report-no-cost = keine Kosten als Bezugsgröße

# Tabellen
report-in = { $what }, { $sign }
report-in-thousands = { $what }, Tsd. { $sign }
report-by-period = Budget nach Zeitraum und Kategorie
report-by-pillar = Budget nach Säule
report-period = Zeitraum
report-share = Anteil
report-total = Summe
report-pillar = Säule
report-without-pillar = Ohne Säule
report-year = Jahr
report-line = Abteilungen
report-benefit = Nutzen
report-cumulative = Kumuliert
report-money = Geld im Zeitverlauf
report-bars = Nutzen abzüglich Kosten, aufgelaufen bis zum Ende jedes Jahres
report-break-even-line = Break-even-Quartal des ganzen Plans: { $when }

# Zeit
report-time-line = Zeitplan
report-phase = Phase
report-milestone = Meilenstein
report-live = Produktivstart
report-no-date = (noch kein Termin)
report-milestones = Meilensteine

# Vorhaben
report-initiatives = Vorhaben
report-initiative = Vorhaben
report-status = Status
report-cost = Kosten
report-benefit-year = Nutzen/Jahr
report-go-live = Start
report-payback = Rückfluss*
report-payback-note = * Amortisationsdauer in Monaten: ab der ersten Ausgabe / ab dem Produktivstart. „—“: nicht innerhalb des Betrachtungszeitraums.

# Risiken und Feststellungen
report-risks = Größte Risiken
report-risk = Risiko
report-expected-short = Erwartet
report-errors = Fehler: die Seite zeigt, was lesbar war
report-findings = Hinweise
