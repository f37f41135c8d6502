# What a pillar is called
pillar-people = Menschen und Kompetenzen
pillar-technology = Technologie und Infrastruktur
pillar-processes = Prozesse und Governance
pillar-data = Daten und Sicherheit
pillar-people-short = Menschen
pillar-technology-short = Technologie
pillar-processes-short = Prozesse
pillar-data-short = Daten

# Categories of cost
category-people = Personal
category-technology = Technologie
category-advice = Externe Beratung
category-other = Sonstiges
category-technology-short = Techn.
category-advice-short = Beratung

# Horizons
horizon-quick-win = Quick Win
horizon-strategic = Strategisches Vorhaben
horizon-transformation = Transformation

# Where an initiative stands
status-idea = Idee
status-planned = Geplant
status-running = Laufend
status-paused = Pausiert
status-done = Abgeschlossen
status-stopped = Eingestellt

# How far the board is
plan-status-draft = Entwurf
plan-status-proposed = Zur Entscheidung vorgelegt
plan-status-approved = Genehmigt

# Value added tax, printed on every page
vat-excluded = Alle Beträge ohne Mehrwertsteuer
vat-included = Alle Beträge inklusive Mehrwertsteuer

# From when payback counts
payback-from-go-live = ab Produktivstart
payback-from-first-spend = ab der ersten Ausgabe

# Who pays
paid-by-plan = der Plan
paid-by-line = die Abteilungen

# Kinds of benefit
benefit-cash = Zahlungswirksamer Nutzen
benefit-revenue = Mehrumsatz
benefit-avoided = Vermiedene Kosten
benefit-hours = Frei werdende Stunden

# Risk classes and roles of the AI Act
ai-class-minimal = Minimales Risiko
ai-class-limited = Begrenztes Risiko
ai-class-high = Hochrisiko
ai-class-prohibited = Verboten
ai-role-provider = Anbieter
ai-role-deployer = Betreiber

# What the works council is due
works-council-none = Keine Beteiligung nötig
works-council-inform = Unterrichtung
works-council-advice = Beratung
works-council-consent = Zustimmung nötig

# Kinds of risk
risk-kind-technology = Technologie
risk-kind-skills = Kompetenzen
risk-kind-compliance = Compliance
risk-kind-change = Veränderung
risk-band-low = gering
risk-band-medium = mittel
risk-band-high = hoch
risk-band-very-high = sehr hoch

# KPIs
kpi-level-operational = Operativ
kpi-level-financial = Finanziell
kpi-level-strategic = Strategisch
better-higher = höher ist besser
better-lower = niedriger ist besser

# How often a cost comes
per-once = einmalig
per-month = pro Monat
per-quarter = pro Quartal
per-year = pro Jahr

# Subsidies
funding-applied = Beantragt
funding-granted = Bewilligt
funding-received = Erhalten
funding-refused = Abgelehnt

# Who is trained
audience-management = Geschäftsführung und Führungskräfte
audience-departments = Abteilungen
audience-it = IT

# How a simulation ties its draws
correlation-none = jeweils unabhängig
correlation-half = teilweise gekoppelt
correlation-full = vollständig gekoppelt

# Money not spent
unspent-carried = übertragen
unspent-released = freigegeben

# Meetings
review-check-in = Quartals-Check
review-revision = Überarbeitung

# How much a notice weighs
severity-error = Fehler
severity-warning = Warnung
severity-advice = Hinweis

# Months and dates
month-january = Januar
month-february = Februar
month-march = März
month-april = April
month-may = Mai
month-june = Juni
month-july = Juli
month-august = August
month-september = September
month-october = Oktober
month-november = November
month-december = Dezember
date-long = { $day }. { $month } { $year }

# Lengths of time
duration-weeks = { $count ->
        [one] { $count } Woche
       *[other] { $count } Wochen
    }
duration-months = { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
duration-quarters = { $count ->
        [one] { $count } Quartal
       *[other] { $count } Quartale
    }
duration-years = { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
duration-months-tenths = { $number } Monate

# Large amounts in few letters
unit-million = { $number } Mio.
unit-billion = { $number } Mrd.
tight-thousand = { $number }k
tight-million = { $number }Mio
tight-billion = { $number }Mrd

# What is wrong with a typed figure
input-empty = Hier ist noch nichts eingetragen.
input-not-a-number = Das ist keine Zahl. Schreiben Sie { $example }, 350 Tsd. oder 20 Mio.
input-grouping = Die Punkte, Kommas oder Leerzeichen trennen keine Dreiergruppen. Schreiben Sie { $example }.
input-ambiguous = Das kann { $thousands } oder { $decimal } heißen. Schreiben Sie die gemeinte Zahl.
input-decimals = { $count ->
        [0] Hier sind nur ganze Beträge möglich.
        [one] Hier ist höchstens eine Nachkommastelle möglich.
       *[other] Hier sind höchstens { $count } Nachkommastellen möglich.
    }
input-too-large = Das ist mehr, als ein Plan aufnehmen kann.
input-currency = { $typed } ist nicht die Währung dieses Plans; er rechnet in { $plan }.
input-suffix = „{ $suffix }“ ist keine bekannte Einheit. Schreiben Sie Tsd. für Tausend, Mio. für Millionen oder Mrd. für Milliarden.
input-percent = Hier ist ein Betrag gefragt, kein Prozentsatz.
input-share-range = Ein Prozentsatz liegt zwischen -100 und 1.000.
input-quarter = Das ist kein Quartal. Schreiben Sie 2027 Q2.
input-span = Das ist kein Zeitraum. Schreiben Sie 2027 Q2 - 2028 Q1, 2028 H1 oder 2029.
input-backwards = Das Ende liegt vor dem Anfang.
input-date = Das ist kein Datum. Schreiben Sie { $example } oder 2026-04-15.
input-when = Das ist weder ein Quartal noch ein Monat noch ein Datum. Schreiben Sie 2027 Q2, 2027-04 oder { $example }.
input-short-year = Schreiben Sie das Jahr mit vier Ziffern.
input-duration = Das ist keine Dauer. Schreiben Sie 6 Monate, 2 Quartale oder 1 Jahr.

# Whose a rule is
rule-source-article = Faustregel aus dem Quellartikel
rule-source-ours = Prüfung dieses Programms
rule-source-contract = Folgt aus dem Plan selbst
