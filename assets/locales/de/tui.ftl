# The opening screen
welcome-title = KI-Roadmap: ein Plan, der aufgeht
welcome-lead = Vom Jahresumsatz zu Budget, Phasen, Vorhaben und einer Seite für die Geschäftsführung.
welcome-new = Neuer Plan
welcome-new-note = neun kurze Schritte; jeder lässt sich überspringen
welcome-short = Nur die ersten 90 Tage
welcome-short-note = wo die Zeit bleibt, drei Quick Wins, ein Pilot
welcome-example = Ein Beispiel öffnen
welcome-example-note = ein erfundenes Unternehmen zum Umsehen
example-company = Beispiel Maschinenbau (erfunden)

# Title, footer, messages
title-new = Neuer Plan
title-step = { $at }/{ $of } { $step }
title-now = jetzt { $quarter }
title-unsaved = nicht gespeichert
title-saved = gespeichert
too-small = Dieses Fenster ist zu klein. Bitte vergrößern.
saved = { $file } gespeichert, { $time }
not-taken = Unverändert; nicht übernommen: { $text }
undone = Rückgängig gemacht: { $what }
redone = Wiederholt: { $what }
mouse-on = Die Maus ist aktiv. M gibt sie dem Terminal zurück, um Text zu markieren.
mouse-off = Die Maus gehört wieder dem Terminal: Text lässt sich markieren.
guide-continue = Weiter
share-locked = fest
money-left = noch { $amount } frei
money-over = { $amount } zu viel

# Questions
ask-title = Ihre Entscheidung
ask-no = Nein, hier bleiben
ask-yes = Ja
ask-quit = Der Plan hat ungespeicherte Änderungen. Beenden und sie verlieren?
ask-discard = Dieser Plan ist nicht gespeichert. Verlassen und verlieren?

# Why a key does nothing now
no-key = Diese Taste tut hier nichts; ? zeigt, was möglich ist.
no-undo = Es gibt nichts rückgängig zu machen.
no-redo = Es gibt nichts zu wiederholen.
no-toggle = Das wirkt bei Anteilen, Auswahlen und Häkchen.
no-more = Das wirkt bei Anteilen, Auswahlen und Häkchen.
no-add = Hier lässt sich nichts hinzufügen.
no-open = Hier lässt sich nichts öffnen.
no-way = Hier wird kein Ausweg angeboten.
no-remove = Das lässt sich weder verschieben noch entfernen.
no-edit = Diese Zahl ergibt sich aus anderen; ? erklärt sie.
no-further = In diese Richtung geht es nicht weiter.

# Help and palette
help-title = Hilfe
palette-title = Alles, was Sie hier tun können
help-explains = Wie diese Zahl zustande kommt
search-prompt = Suche:
search-nothing = Nichts gefunden. Versuchen Sie ein anderes Wort.
tui-group-edit = Hier und jetzt
tui-group-move = Bewegen
tui-group-plan = Der Plan
tui-group-program = Das Programm
side-findings = Was die Faustregeln sagen
side-no-findings = Keine Anmerkungen.
side-nothing-here = Hierzu ist nichts anzumerken.
side-cut = noch { $count } hierzu; das Fenster höher machen
side-others = { $count ->
        [one] Eine Anmerkung zu anderen Teilen: siehe „{ $page }“.
       *[other] { $count } Anmerkungen zu anderen Teilen: siehe „{ $page }“.
    }

# Keys: a word for the footer and a sentence for the help
do-accept = weiter
do-accept-help = Übernehmen, was hier steht, und weitergehen
do-edit = ändern
do-edit-help = Das Ausgewählte ändern oder öffnen
do-choose = wählen
do-choose-help = Die ausgewählte Zeile nehmen
do-take = übernehmen
do-take-help = Das Getippte übernehmen
do-less = weniger
do-less-help = Etwas weniger; die vorige Auswahl
do-more = mehr
do-more-help = Etwas mehr; die nächste Auswahl
do-much-less = viel weniger
do-much-less-help = Weniger, fünf Schritte auf einmal
do-much-more = viel mehr
do-much-more-help = Mehr, fünf Schritte auf einmal
do-toggle = fest, Haken, Liste
do-toggle-help = Einen Anteil festsetzen, ein Häkchen setzen, eine Auswahlliste öffnen
key-ctrl = Strg
key-shift = Umschalt
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-backtab = Umschalt-Tab
key-backspace = Rücktaste
key-delete = Entf
key-up = Auf
key-down = Ab
key-left = Links
key-right = Rechts
key-home = Pos1
key-end = Ende
key-page-up = BildAuf
key-page-down = BildAb
key-space = Leertaste
key-lock = festsetzen
key-tick = Haken
key-list = Liste
do-add = hinzufügen
do-add-help = Zu dieser Liste hinzufügen
do-open = öffnen
do-open-help = Das Ausgewählte öffnen
do-remove = entfernen
do-remove-help = Das Ausgewählte entfernen; Rückgängig holt es zurück
do-earlier = nach oben
do-earlier-help = Den Eintrag nach oben verschieben
do-later = nach unten
do-later-help = Den Eintrag nach unten verschieben
do-way-one = erster Ausweg
do-way-one-help = Den ersten angebotenen Ausweg nehmen
do-way-two = zweiter Ausweg
do-way-two-help = Den zweiten angebotenen Ausweg nehmen
do-way-three = dritter Ausweg
do-way-three-help = Den dritten angebotenen Ausweg nehmen
do-way-four = vierter Ausweg
do-way-four-help = Den vierten angebotenen Ausweg nehmen
do-up = hoch
do-up-help = Eine Zeile nach oben
do-down = runter
do-down-help = Eine Zeile nach unten
do-page-up = Seite hoch
do-page-up-help = Eine Seite nach oben
do-page-down = Seite runter
do-page-down-help = Eine Seite nach unten
do-first = erste
do-first-help = Zur ersten Zeile
do-last = letzte
do-last-help = Zur letzten Zeile
do-next = nächster Schritt
do-next-help = Zum nächsten Schritt; was hier steht, bleibt
do-previous = voriger Schritt
do-previous-help = Zum vorigen Schritt
do-next-tab = nächster Reiter
do-next-tab-help = Zum nächsten Reiter
do-previous-tab = voriger Reiter
do-previous-tab-help = Zum vorigen Reiter
do-next-field = nächstes
do-next-field-help = Zur nächsten Zeile
do-previous-field = voriges
do-previous-field-help = Zur vorigen Zeile
do-back = zurück
do-back-help = Eine Ebene zurück
do-cancel = abbrechen
do-cancel-help = Das Feld lassen, wie es war
do-save = speichern
do-save-help = Den Plan in seine Datei speichern
do-undo = rückgängig
do-undo-help = Die letzte Änderung rückgängig machen
do-redo = wiederholen
do-redo-help = Die rückgängig gemachte Änderung wiederholen
do-help = Hilfe
do-help-help = Die ausgewählte Zahl erklären und die Tasten zeigen
do-find = suchen
do-find-help = In dieser Liste suchen
do-palette = alle Aktionen
do-palette-help = Jede Aktion beim Namen
do-mouse = Maus
do-mouse-help = Maus an oder aus; aus markiert das Terminal Text
do-redraw = neu zeichnen
do-redraw-help = Den Bildschirm neu zeichnen
do-suspend = anhalten
do-suspend-help = Kurz zurück zur Shell; fg kehrt zurück
do-yes = ja
do-yes-help = Ja sagen
do-no = nein
do-no-help = Nein sagen
do-quit = beenden
do-quit-help = Das Programm beenden; es fragt vorher, wenn etwas verloren ginge

# Without a screen
screen-no-terminal = Der Bildschirm braucht für Ein- und Ausgabe ein Terminal.
screen-no-terminal-why = Hier ist eines davon eine Datei oder eine Pipe.
screen-no-terminal-mend = Verwenden Sie in Skripten roadmap summary, check oder new --no-input.
screen-dumb = Dieses Terminal kann keinen Bildschirm zeigen.
screen-dumb-why = TERM ist nicht gesetzt oder sagt „dumb“.
screen-dumb-mend = Setzen Sie TERM auf das, was Ihr Terminal ist, etwa xterm-256color.
screen-fault = Der Bildschirm konnte nicht gezeigt werden: { $fault }
screen-fault-why = Das System hat das Terminal verweigert.
screen-fault-mend = Versuchen Sie es in einem anderen Terminalfenster.

# Steps and what they ask
step-company = Unternehmen
step-rate = Satz
step-periods = Zeiträume
step-categories = Kategorien
step-pillars = Säulen
step-phases = Phasen
step-initiatives = Vorhaben
step-whole = Plan
step-save = Speichern
step-processes = Prozesse
step-quick-wins = Quick Wins
step-pilot = Pilot
ask-company = Wessen Plan ist es, und wie hoch ist ein Jahresumsatz?
ask-rate = Welcher Teil eines Jahresumsatzes fließt in KI, über alle Jahre zusammen?
ask-periods = Wann wird das Geld ausgegeben?
ask-categories = Wofür wird es ausgegeben?
ask-pillars = Welche Säulen tragen es?
ask-phases = Welche Phasen durchläuft der Plan, und was muss wann geschehen sein?
ask-initiatives = Was werden Sie tun?
ask-whole = Der Plan im Ganzen
ask-save = Wo soll der Plan liegen?
ask-processes = Wo bleibt die Zeit? Nennen Sie Arbeit, die jede Woche wiederkehrt.
ask-quick-wins = Welche drei kleinen Vorhaben würde man bald spüren?
ask-pilot = Mit welchem fangen Sie an?

# Company
company-name = Name
company-revenue = Umsatz eines Jahres
company-revenue-note = 20 Mio, 350k oder ausgeschrieben
company-revenue-year = Jahr dieses Umsatzes
company-currency = Währung
company-start = Der Plan beginnt in
company-start-note = bis { $end }
company-fiscal = Geschäftsjahr beginnt im
company-employees = Beschäftigte
company-council = mit Betriebsrat
company-country = Land
company-sector = Branche
company-language = Sprache
company-region = Zahlen wie in
company-region-note = zum Beispiel { $amount }

# Why a value can't be taken
fault-negative = Es kann nicht weniger als null sein.
fault-year = Schreiben Sie das Jahr vierstellig, zwischen 1970 und 2200.
fault-currency = Das ist kein Währungscode. Schreiben Sie drei Buchstaben wie EUR oder CHF.
fault-currency-decimals = Diese Währung hat weniger Nachkommastellen; ein Betrag im Plan würde seine verlieren. Runden Sie ihn zuerst.
fault-choice = Wählen Sie aus der Liste.
fault-share = Ein Anteil liegt zwischen 0 und 100 %.
fault-locked = Die festgesetzten Anteile lassen dafür keinen Raum. Lösen Sie einen mit der Leertaste.
fault-estimate = Schreiben Sie einen Betrag, oder niedrig / wahrscheinlich / hoch in steigender Folge.
fault-years = Schreiben Sie 2026 oder 2029-2030.
fault-years-overlap = Ein anderer Zeitraum enthält schon eines dieser Jahre.
fault-name = Schreiben Sie einen Namen.
fault-category-there = Diese Kategorie gibt es schon.

# Tables
total = Summe
word-yes = ja
word-no = nein
column-years = Jahre
column-share = Anteil
column-amount = Betrag
column-left = Noch frei
column-committed = Verplant
column-category = Kategorie
column-pillar = Säule
added = Hinzugefügt: { $what }
removed = Entfernt: { $what }
rule-of-thumb = Faustregel { $share }
shares-missing = { $share } sind noch nicht verteilt.
shares-too-much = Es sind { $share } zu viel verteilt.
figures-too-large = Die Beträge sind zu groß, um sie zu addieren.

# Rate
rate-total = Insgesamt
rate-first-year = Davon { $year }
rate-reserve = Reserve, geht zuerst ab
rate-no-revenue = Es gibt noch keinen Umsatz, also keinen Satz: Betrag eingeben, oder zurück zum Umsatz.
rate-makes-total = { $amount } insgesamt
rate-no-first-year = Das erste Jahr hat keinen Anteil und kann das Ganze nicht bestimmen.
rate-nothing = Geben Sie den Umsatz oder einen Betrag ein, dann sehen Sie hier, was gilt.
rate-thumb = Was die Faustregeln dazu sagen
rate-within = innerhalb von { $low } bis { $high } des Umsatzes
rate-below = unter den üblichen { $low } bis { $high } des Umsatzes
rate-above = über den üblichen { $low } bis { $high } des Umsatzes
fits-assessment = eine Standortbestimmung für { $needs } passt in { $years } ({ $has })
fits-no-assessment = eine Standortbestimmung für { $needs } passt nicht in { $years } ({ $has })
fits-advice = sie passt in den Beratungsteil von { $years } ({ $has })
fits-no-advice = eine Standortbestimmung für { $needs } passt nicht in den Beratungsteil von { $years } ({ $has })
fits-team = ein Team mit { $fte } Vollzeitstellen passt in { $years } ({ $has } für Personal, { $needs } nötig)
fits-no-team = ein Team mit { $fte } Vollzeitstellen passt nicht in { $years } ({ $has } für Personal, { $needs } nötig)
fits-team-later = dasselbe Team ist { $years } noch bezahlbar ({ $has })
fits-no-team-later = dasselbe Team ist { $years } nicht mehr bezahlbar ({ $has }, { $needs } nötig)
holds-from-both = gilt ab einem Umsatz von { $revenue } oder einem Satz von { $rate }
holds-from-revenue = gilt ab einem Umsatz von { $revenue }
holds-from-rate = gilt ab einem Satz von { $rate }
way-rate = Ein Satz von { $rate }
way-share = { $category } { $share } in { $years }

# Periods
periods-hint = o öffnet einen Zeitraum: Jahre, Quartale, eigene Kategorien. Die Leertaste setzt einen Anteil fest.
periods-are-years = { $periods } Zeiträume, { $years } Jahre: In einem längeren Zeitraum teilen sich die Jahre das Geld gleichmäßig, wenn Sie es nicht anders aufteilen.
period-years = Jahre
period-focus = Schwerpunkt
period-own-quarters = Eigene Aufteilung auf die Quartale
period-own-split = Eigene Aufteilung auf die Jahre
period-own-categories = Eigene Kategorien in diesem Zeitraum

# Categories
category-new = Weitere Kategorie
categories-hint = Die Faustregel gilt für den ganzen Plan: Ein erstes Jahr enthält naturgemäß viel Beratung.
categories-own = Einige Zeiträume haben eigene Kategorien; siehe Zeiträume.

# Pillars
pillars-mode = Budget je Säule
pillars-none = keine: nur Vorhaben haben eine Säule
pillars-own = eigene Anteile
pillars-from-work = wie die Vorhaben jetzt geplant sind
pillars-no-work = Noch kein Vorhaben mit einer Säule verplant Geld.
pillars-without = Ohne Säule
pillars-hint = o öffnet eine Säule: Name, Ziel und was dazugehört.
pillar-own-name = Eigener Name
pillar-own-goal = Ziel
pillar-contents = Was dazugehört

# Phases
column-phase = Phase
phases-none = Noch keine Phasen: drücken Sie a.
phases-hint = o öffnet eine Phase: Quartale, Ziel und Meilensteine.
phases-milestones = Meilensteine
milestones-none = Noch keine Meilensteine: drücken Sie a.
milestone-what = Was
milestone-when = Bis
milestone-done = Erreicht
milestone-added = Hinzugefügt: ein Meilenstein
phase-new = Neue Phase
item-name = Name
item-span = Quartale
item-goal = Ziel
list-end = Es steht schon am Ende der Liste.
moved = Verschoben: { $what }

# Initiatives
column-initiative = Vorhaben
column-cost = Kosten
column-status = Status
initiatives-none = Noch keine Vorhaben: drücken Sie a.
initiative-new = Neues Vorhaben
initiative-added = Hinzugefügt: ein Vorhaben
letter-people = M
letter-technology = T
letter-processes = P
letter-data = D
choice-none = keine
item-status = Status
item-pillar = Säule
item-horizon = Zeithorizont
item-phase = Phase
item-phase-by-start = nach dem ersten Quartal
item-live = In Betrieb ab
item-live-automatic = das Quartal danach
item-department = Abteilung
item-owner = Verantwortlich
item-cost = Einmalige Kosten
item-spread = Verteilung auf die Quartale
item-spread-even = gleichmäßig
fault-spread-length = { $count ->
        [one] Es gibt ein Quartal: Schreiben Sie einen Anteil.
       *[other] Es gibt { $count } Quartale: Schreiben Sie für jedes einen Anteil.
    }
fault-spread-sum = Die Anteile ergeben { $sum }; zusammen müssen es 100 % sein.
item-running = Laufende Kosten im Jahr
item-paid-by = Bezahlt durch
item-benefits = Nutzen
item-benefit = Nutzen
item-a-year = im Jahr
item-hours-a-month = { $hours } Stunden im Monat
item-add-benefit = Ein weiterer Nutzen
item-ramp = Wächst über
item-ramp-note = 4 Quartale, oder je Quartal: 25 %, 100 %
item-ramp-at-once = sofort in voller Höhe
fault-ramp = Schreiben Sie 4 Quartale oder 25 %, 50 %, 100 %; leer heißt sofort in voller Höhe.
item-benefit-kind = Art
item-per-year = Im Jahr
item-process = Spart Zeit bei
item-hours = Gesparte Stunden im Monat
item-hour-cost = Kosten einer Stunde
item-realised = Davon wirklich genutzt
item-care = Recht, Datenschutz und Betriebsrat
item-needs = Vorher nötig
item-important = Wichtig
item-risks = Risiken und Plan B
item-risk = Risiko
item-add-risk = Ein weiteres Risiko
risk-plan-b-is = Plan B: { $action }
risk-no-plan-b = kein Plan B
risk-first = Es läuft nicht wie geplant
risk-name = Was passieren kann
risk-kind = Art des Risikos
risk-probability = Wie wahrscheinlich
risk-impact = Was es kosten würde
risk-response = Was vorher getan wird
risk-trigger = Greift, wenn
risk-action = Was dann getan wird
item-plan-b = Plan B
item-kpis = Kennzahlen (KPI)
item-add-kpi = Eine weitere Kennzahl
item-kpi = Kennzahl (KPI)
item-kpi-unit = Einheit
item-kpi-target = Zielwert
item-kpi-by = Bis
item-ai-class = Klasse nach der KI-Verordnung
item-not-assessed = nicht bewertet
item-council = Betriebsrat
item-personal = Personenbezogene Daten
item-notes = Notizen
fault-needs-span = Geben Sie ihm zuerst Quartale; nur eine Idee kommt ohne aus.
fault-no-initiative = Kein Vorhaben heißt { $name }.

# What it gives back
returns = Was es bringt
returns-cost = Einmalige Kosten
returns-benefit = Nutzen im Jahr
returns-payback = Amortisation
returns-payback-first = Amortisation ab erster Ausgabe
returns-payback-live = Amortisation ab Produktivstart
returns-payback-cash = Amortisation, nur Geld
returns-npv = Kapitalwert
returns-irr = Interner Zinsfuß
returns-roi = Kapitalrendite (ROI)
payback-no-benefit = kein Nutzen angegeben
payback-never-out = das Geld ist nie weg
payback-not-within = nicht innerhalb von { $count } Quartalen
payback-after = { $months } ab erster Ausgabe
payback-live = ab Produktivstart, { $quarter }
irr-none = gibt es nicht
irr-many = nicht eindeutig

# The plan as a whole
whole-complaints = Was in der Datei nicht stimmt
whole-budget = Budget
whole-of-revenue = von einem Umsatz von { $revenue }
whole-no-benefit = Noch kein geplantes Vorhaben hat einen Nutzen, also gibt es keine Amortisation zu zeigen.
whole-benefit = Nutzen, alle Jahre
whole-cost = Kosten, alle Jahre
whole-net = Saldo
whole-break-even = Break-even

# Save
save-now = Speichern
save-into = In { $file }
save-file = Dateiname
save-folder = Ordner
save-hint = Überschreibt nie eine Datei ohne zu fragen. Die Datei ist lesbarer Text: Sie können sie von Hand bearbeiten.
save-long = Weiter mit dem ganzen Plan, Schritt für Schritt
save-errors = { $count ->
        [one] Im Plan steht ein Fehler; speichern lässt er sich trotzdem.
       *[other] Im Plan stehen { $count } Fehler; speichern lässt er sich trotzdem.
    }
fault-file = Ein Dateiname hat keine Schrägstriche; der Ordner hat eine eigene Zeile.

# Processes
column-process = Prozess
column-hours = Stunden im Monat
column-department = Abteilung
processes-none = Noch nichts notiert. Denken Sie an Angebote, E-Mails, Rechnungen, jede Woche dieselben Fragen.
processes-add = Einen Prozess hinzufügen
processes-list = Zurück zur Liste
process-candidate = Kandidat für KI
process-name = Was getan wird
process-hours = Stunden im Monat, zusammen
process-bottleneck = Was daran langsam ist
process-could = KI könnte helfen
process-added = Hinzugefügt: ein Prozess

# The first 90 days
win-examples = Zum Beispiel: Dokumente lesen und ablegen, eingehende E-Mails sortieren, häufige Fragen beantworten.
win-number = Quick Win { $number }
win-hours = Gesparte Stunden im Monat
win-cost = Einmalige Kosten, etwa
shares-nothing = Die Kategorien haben noch keine Anteile.
pilot-none = Es gibt noch keinen Quick Win. Gehen Sie zurück und nennen Sie einen.
pilot-choose = wählen Sie einen
pilot-chosen = Der Pilot
pilot-pace = Woche 9 bis 12, oder in Ruhe im zweiten Quartal
pilot-goal = Woran man sieht, dass es wirkt
pilot-weeks = Die ersten 90 Tage
pilot-week = Woche { $first } bis { $last }

## Workspace
do-go-overview = Überblick
do-go-overview-help = Zum Bildschirm „Überblick“
step-overview = Überblick
do-go-budget = Budget
do-go-budget-help = Zum Bildschirm „Budget“
step-budget = Budget
do-go-timeline = Zeitplan
do-go-timeline-help = Zum Bildschirm „Zeitplan“
step-timeline = Zeitplan
do-go-initiatives = Vorhaben
do-go-initiatives-help = Zum Bildschirm „Vorhaben“
do-go-pillars = Säulen
do-go-pillars-help = Zum Bildschirm „Säulen“
do-go-people = Menschen
do-go-people-help = Zum Bildschirm „Menschen“
step-people = Menschen
do-go-risks = Risiken
do-go-risks-help = Zum Bildschirm „Risiken“
step-risks = Risiken
do-go-money = Geld
do-go-money-help = Zum Bildschirm „Geld“
step-money = Geld
do-go-kpis = Kennzahlen
do-go-kpis-help = Zum Bildschirm „Kennzahlen“
step-kpis = Kennzahlen
do-go-reviews = Termine
do-go-reviews-help = Zum Bildschirm „Termine“
step-reviews = Termine
do-go-advice = Hinweise
do-go-advice-help = Zum Bildschirm „Hinweise“
step-advice = Hinweise
do-go-file = Datei
do-go-file-help = Zum Bildschirm „Datei“
step-file = Datei
do-go-company = Unternehmen und Umsatz
do-go-company-help = Unternehmen und Umsatz: zu dieser Seite
do-go-rate = Satz
do-go-rate-help = Satz: zu dieser Seite
do-go-periods = Zeiträume
do-go-periods-help = Zeiträume: zu dieser Seite
do-go-categories = Kategorien
do-go-categories-help = Kategorien: zu dieser Seite
do-go-pillar-shares = Anteile der Säulen
do-go-pillar-shares-help = Anteile der Säulen: zu dieser Seite
do-go-phases = Phasen
do-go-phases-help = Phasen: zu dieser Seite
do-go-processes = Prozesse
do-go-processes-help = Prozesse: zu dieser Seite
do-go-save = unter einem Namen speichern
do-go-save-help = Unter einem Namen speichern: zu dieser Seite
do-column-before = Spalte
do-column-before-help = Zur Spalte davor
do-column-after = Spalte
do-column-after-help = Zur Spalte danach
do-sort = sortieren
do-sort-help = Die Tabelle nach der nächsten Spalte sortieren; ein Klick auf einen Spaltenkopf sortiert auch
order-file = In der Reihenfolge der Datei
order-cost = Das Teuerste zuerst
order-start = Das Früheste zuerst
order-name = Nach Name
no-here = Diese Taste bewirkt hier nichts
overview-more = Grundlage
ask-overview = Wie steht der Plan da?
ask-budget = Was ist zugewiesen, was ist verplant, und was ist noch frei?
ask-timeline = Was geschieht wann?
ask-pillar-contents = Was gehört zu jeder Säule?
ask-people = Wer macht es, und wer lernt was?
ask-risks = Was kann schiefgehen, und was dann?
ask-money = Was kostet es, und was bringt es ein?
ask-reviews = Wann sehen Sie sich den Plan wieder an?
ask-advice = Was ist falsch oder unklug?
ask-file = Der Plan, wie er gespeichert wird


## Workspace: Budget
do-table = andere Tabelle
do-table-help = Das Budget nach Kategorie, nach Quartal oder nach Säule
do-measure = anderer Wert
do-measure-help = In den Zellen zeigen, was zugewiesen, verplant oder noch frei ist
grid-categories = Nach Zeitraum und Kategorie
grid-quarters = Nach Jahr und Quartal
grid-pillars = Nach Zeitraum und Säule
measure-allocated = Die Zellen zeigen, was zugewiesen ist
measure-committed = Die Zellen zeigen, was verplant ist
measure-left = Die Zellen zeigen, was noch frei ist
column-allocated = Zugewiesen
budget-shares = Anteile
budget-cell = { $what }: { $allocated } zugewiesen, { $committed } verplant.
budget-cell-whole = { $years } folgt den Anteilen des ganzen Budgets; was Sie hier eingeben, gilt nur hier.
budget-cell-own = { $years } hat eigene Anteile; mit d gelten wieder die des ganzen Budgets.
budget-own-given-up = { $years }: wieder die Anteile des ganzen Budgets
budget-profile-all = Diese Verteilung auf die Quartale gilt für jedes Jahr von { $years }.
budget-one-year = Dieser Zeitraum hat nur ein Jahr, es gibt also nichts aufzuteilen. Ändern Sie den Anteil des Zeitraums: t zeigt die Tabelle nach Kategorie.
budget-only-shown = Dieser Wert ergibt sich aus anderen; ? erklärt ihn. Anteile und die Beträge daneben können Sie eingeben.
budget-over = Überschritten: { $list }
budget-more-over = und { $count } weitere
budget-none-over = Keine Zelle dieser Tabelle ist überschritten.
budget-enough = { $share } für { $category } in { $years }
budget-no-pillars = Das Budget hat keine Anteile nach Säule; deshalb steht hier nur, was verplant ist. Öffnen Sie unten „Säulen“, um Anteile zu vergeben.
budget-without-pillar = { $amount } ist für Arbeit und Kosten ohne Säule verplant.
offers = Auswege: { $ways }
fault-amount-whole = Hier kann höchstens { $whole } stehen: Mehr hat der Betrag nicht, der aufgeteilt wird. Geben Sie diesem zuerst einen größeren Anteil.
fault-amount-beside = { $amount } kommt hier aus Änderungen der Geschäftsführung und Fördermitteln; weniger kann hier also nicht stehen.
fault-quarter-before = Dieses Quartal liegt vor dem Beginn des Plans ({ $start }) und erhält deshalb nichts. Ändern Sie den Beginn unter „Unternehmen“.
fault-pillar-cell = Eine Säule hat einen Anteil für den ganzen Plan. Ändern Sie ihn in der Zeile „Anteile“.


## Workspace: Timeline
do-span-earlier = früher
do-span-earlier-help = Den gewählten Balken ein Quartal früher legen
do-span-later = später
do-span-later-help = Den gewählten Balken ein Quartal später legen
do-shorter = kürzer
do-shorter-help = Den gewählten Balken ein Quartal früher enden lassen
do-longer = länger
do-longer-help = Den gewählten Balken ein Quartal später enden lassen
do-zoom-time = näher
do-zoom-time-help = Zwei Jahre von Nahem ansehen, oder den ganzen Plan
do-window-earlier = Jahre davor
do-window-earlier-help = Die Jahre davor ansehen
do-window-later = Jahre danach
do-window-later-help = Die Jahre danach ansehen
no-span = Nur Phasen, Meilensteine und Vorhaben lassen sich verschieben.
no-window = Der ganze Plan ist zu sehen; z zeigt zwei Jahre von Nahem.
timeline-no-years = Das Budget hat noch keine Zeiträume, also gibt es keine Zeit zu zeigen. Fügen Sie einen unter „Zeiträume“ hinzu.
timeline-work = Vorhaben
timeline-no-phase = Außerhalb der Phasen
timeline-head = Phasen und Vorhaben
timeline-folded = Eingeklappt
timeline-unfolded = Ausgeklappt
timeline-whole = Der ganze Plan
timeline-close = Von Nahem: { $span }
timeline-short = Der Plan hat nicht mehr als zwei Jahre, und die sind schon zu sehen.
timeline-end = Der Plan hat keine weiteren Jahre.
timeline-no-span = Es hat noch keine Quartale. Öffnen Sie es mit Enter und geben Sie sie ein.
timeline-no-quarters = noch keine Quartale
timeline-one-quarter = Es dauert ein Quartal und kann nicht kürzer sein.
timeline-leaves = In den Jahren des Plans bliebe nichts davon. Geben Sie solche Quartale im Formular ein.
timeline-milestone-length = Ein Meilenstein hat keine Dauer; links und rechts verschieben ihn.
timeline-live = in Betrieb ab { $quarter }
timeline-needed = braucht { $list }
timeline-together = zusammen mit { $list }
timeline-needs = gebraucht von { $list }
timeline-late = endet { $quarter }, zu spät
timeline-broken = zu früh: „{ $name }“ wartet auf „{ $other }“
timeline-none-over = Kein Jahr ist überschritten.
timeline-year = { $year }: { $before } → { $after }
timeline-more-findings = { $count ->
        [one] ein Hinweis mehr
       *[other] { $count } Hinweise mehr
    }
timeline-fewer-findings = { $count ->
        [one] ein Hinweis weniger
       *[other] { $count } Hinweise weniger
    }
moved-to = { $what } nach { $quarter } verschoben
stretched-to = { $what } jetzt { $span }
timeline-law = KI-Verordnung (EU)
law-next = Als Nächstes: { $list }
law-data = { $source }; Stand { $date }, endgültiger Wortlaut nicht geprüft. Keine Rechtsberatung.
law-force = in Kraft
law-force-text = Die Verordnung ist in Kraft; ihre Teile gelten schrittweise.
law-prohibited = verbotene Praktiken
law-prohibited-text = Manche Praktiken sind verboten, und KI-Kompetenz ist zu fördern.
law-general-purpose = Modelle für allgemeine Zwecke
law-general-purpose-text = Pflichten derer, die Modelle mit allgemeinem Verwendungszweck anbieten.
law-transparency = Transparenzpflichten
law-transparency-text = Die Verordnung gilt allgemein: Menschen müssen erfahren, dass sie es mit KI zu tun haben, und erzeugte Inhalte werden gekennzeichnet (Artikel 50).
law-enforcement = Durchsetzung bei Modellen
law-enforcement-text = Die Kommission kann die Pflichten für Modelle mit allgemeinem Verwendungszweck durchsetzen; das betrifft Ihre Lieferanten.
law-marking = Kennzeichnung durch ältere Generatoren
law-marking-text = Auch Generatoren, die es schon gab, müssen ihre Inhalte kennzeichnen; intime Inhalte ohne Einwilligung und Darstellungen von Kindesmissbrauch sind verboten.
law-sandboxes = nationale Reallabore
law-sandboxes-text = Jedes Land hat einen Ort, an dem KI unter Aufsicht erprobt werden kann.
law-annex-three = Hochrisiko (Anhang III)
law-annex-three-text = Pflichten für eigenständige Hochrisiko-Systeme, etwa bei Einstellung, Kreditwürdigkeit und Bildung.
law-annex-one = Hochrisiko (Anhang I)
law-annex-one-text = Pflichten für Hochrisiko-KI in regulierten Produkten.


## Workspace: Initiatives
do-filter = filtern
do-filter-help = Nur zeigen, was einen Text in Name, Kennung, Säule, Status, Phase oder Abteilung hat
do-reverse = umkehren
do-reverse-help = Die Reihenfolge der Tabelle umkehren
do-group = gruppieren
do-group-help = Gruppieren nach Phase, Säule, Status, Zeithorizont oder gar nicht
do-duplicate = kopieren
do-duplicate-help = Eine Kopie des Vorhabens dahinter einfügen
do-split = teilen
do-split-help = Das Vorhaben in der Mitte seiner Quartale teilen; jedes Quartal behält seine Kosten
do-stop = einstellen
do-stop-help = Das Vorhaben vorzeitig einstellen, mit einem Grund
do-fold = zuklappen
do-fold-help = Die Gruppe zuklappen
do-unfold = aufklappen
do-unfold-help = Die Gruppe aufklappen
do-go-suggestions = Ideen
do-go-suggestions-help = Vorschläge für den Anfang, nach Säule und nach den Stunden der Prozesse
step-suggestions = Vorschläge
ask-suggestions = Was könnten Sie tun?
no-initiative = Wählen Sie zuerst ein Vorhaben aus.
initiatives-all-ideas = Für Ideen ist kein Geld verplant. Öffnen Sie eine, tragen Sie Kosten und Nutzen ein und setzen Sie den Status auf „Geplant“.
initiatives-none-yet = Noch keine Vorhaben: a fügt eines hinzu, I zeigt Vorschläge für den Anfang.
column-quarters = Quartale
column-benefit = Nutzen/Jahr
column-payback = Amort., Mon.
column-benefit-short = Nutzen
column-payback-short = Amort.
column-horizon = Zeithorizont
column-npv = Kapitalwert
column-findings = !
order-status = Nach Status
order-benefit = Der höchste Nutzen zuerst
order-payback = Die kürzeste Amortisationsdauer zuerst, in Monaten, wie der Plan zählt
order-npv = Der höchste Kapitalwert zuerst
order-phase = Nach Phase
order-horizon = Nach Zeithorizont
order-findings = Die meisten Hinweise zuerst
order-reversed = Andersherum
group-none = Ohne Gruppen
group-phase = In Gruppen nach Phase
group-pillar = In Gruppen nach Säule
group-status = In Gruppen nach Status
group-horizon = In Gruppen nach Zeithorizont
group-of-none = Nicht angegeben
filter = Filter
filter-count = { $count } von { $all }
filter-nothing = { $count ->
        [one] Nichts hat „{ $text }“ in Name, Kennung, Säule, Status, Phase oder Abteilung. Esc zeigt das eine Vorhaben wieder.
       *[other] Nichts hat „{ $text }“ in Name, Kennung, Säule, Status, Phase oder Abteilung. Esc zeigt wieder alle { $count }.
    }
filter-off = Alle sind wieder zu sehen
word-never = nie
total-counts = Zählen mit: { $count }
total-counts-not = (Zählen nicht: { $count })
no-move-sorted = Verschieben ändert die Reihenfolge in der Datei. Drücken Sie s, bis die Tabelle so sortiert ist.
no-move-part = Verschieben ändert die Reihenfolge in der Datei. Zeigen Sie zuerst alles: ohne Filter und ohne Gruppen.
no-remove-history = „{ $what }“ hat Ist-Werte oder Messungen, die dann zu nichts mehr gehören. Stellen Sie es stattdessen mit x ein.
removed-and-links = Entfernt: { $what }, auch aus dem, was es brauchte
copy-of = { $number ->
    [1] { $name } (Kopie)
   *[other] { $name } (Kopie { $number })
}
no-split-quarter = Es hat weniger als zwei Quartale, da gibt es nichts zu teilen. Geben Sie ihm zuerst mehr Quartale.
no-split-done = Es ist abgeschlossen, da gibt es nichts zu teilen.
split-name = { $name } ({ $part } von 2)
split-done = Geteilt: { $what }. Jedes Quartal behält genau seine Kosten; Produktivstart, Nutzen und Kennzahlen gehören zum zweiten Teil
stop-reason = Grund für das Einstellen
stop-is = Es ist schon eingestellt.
stop-lesson = Eingestellt: { $reason }
fault-reason = Schreiben Sie, warum: Der Grund bleibt bei den Erkenntnissen stehen.
field-id = Kennung
field-id-note = Name in der Datei und in Verweisen
fault-id = Eine Kennung hat nur Kleinbuchstaben, Ziffern und Bindestriche, etwa hr-chatbot.
fault-id-taken = Diese Kennung ist schon vergeben.
fault-no-vendor = Kein Lieferant heißt { $name }. Lieferanten stehen auf dem Bildschirm „Säulen“.
fault-no-source = Keine Datenquelle heißt { $name }. Datenquellen stehen auf dem Bildschirm „Säulen“.
item-counts = zählt in den Summen des Plans
item-counts-not = es ist kein Geld dafür verplant, zählt in keiner Summe
item-who = Menschen und Fortschritt
item-who-for = Verantwortliche, Abteilung, wie weit es ist
item-cost-for = was es einmalig kostet, nach Kategorie, Quartal
item-running-for = Kosten im Jahr ab Start; wer zahlt
item-benefits-for = was es jährlich bringt: Geld oder gesparte Stunden
item-links = Wovon es abhängt
item-links-for = was vorher sein muss, Lieferanten, Daten, Systeme
item-risks-for = was schiefgehen kann, und der Plan B dafür
item-kpis-for = woran man sieht, dass es wirkt
item-care-for = KI-Klasse, Daten, Mitbestimmung
item-texts = Notizen und Erkenntnisse
item-texts-for = was sonst wissenswert ist und gelernt wurde
item-texts-note = { $key }: in Ihrem Texteditor
item-progress = Bisher erledigt
item-fte = Teamkapazität in VZÄ
item-fte-note = kein Geld dazu: Das Team hat eigene Kosten
item-important-note = wichtige Vorhaben brauchen einen Plan B
item-core = Kernprozess
item-core-note = ein Prozess, von dem alles abhängt
item-spread-evened = gleichmäßig über die neuen Quartale verteilt
item-spread-note = je Quartal; leer: gleichmäßig
item-cost-form = Angegeben
item-cost-total = für alle Quartale zusammen
item-cost-by-quarter = Quartal für Quartal
item-line-from = Abteilungen zahlen ab
item-line-from-note = leer: Der Plan zahlt bis zum Ende
item-needs-note = muss beendet sein, bevor dieses beginnt; Namen mit Kommas dazwischen
item-with = Geht einher mit
item-with-note = muss begonnen haben, bevor dieses beginnt
item-vendors = Lieferanten
item-data = Datenquellen
item-integrates = Arbeitet mit den Systemen
item-add-benefit-note = eingeben, was er im Jahr bringt
item-add-risk-note = eingeben, was geschehen kann
item-add-kpi-note = eingeben, was gemessen wird
item-ai-role = Rolle nach der KI-Verordnung
item-duties = Erfüllte Pflichten
item-duties-note = etwa Transparenz, menschliche Aufsicht
item-ai-note = Notiz zur Klasse
item-not-said = nicht angegeben
item-lessons = Erkenntnisse
item-more-lines = { $count ->
        [one] noch eine Zeile
       *[other] noch { $count } Zeilen
    }
item-findings = Was die Faustregeln dazu sagen
item-mend-here = Das beheben Sie auf dieser Seite.
kpi-level = Ebene
kpi-better = Richtung
kpi-by-itself = aus Ausgangs- und Zielwert
plan-b-cost = Einmalige Kosten ändern sich um
plan-b-cost-note = -40 % ist günstiger, +20 % teurer
plan-b-benefit = Nutzen ändert sich um
plan-b-benefit-note = -50 % ist die Hälfte
plan-b-delay = Später um
plan-b-delay-note = zum Beispiel 1 Quartal
plan-b-hint = Plan B ist, was Sie tun, wenn das Risiko eintritt. Bis dahin zählen seine Änderungen in keiner Summe.
returns-mark-late = zu spät: Richtwert { $mark }
returns-mark-kept = im Richtwert: { $mark }
short-cost = { $amount } einmalig
short-benefit = { $amount } im Jahr
short-payback = Amortisation { $months } { $from }
short-npv = Kapitalwert { $amount }
suggestions-hint = Die Leertaste nimmt einen Vorschlag in den Plan auf, als Idee, für die kein Geld verplant ist; o öffnet ihn. Beträge bleiben offen: Die tragen Sie selbst ein.
suggestions-hours = Wo die Stunden bleiben
suggestions-no-hours = Noch sind keine Stunden erfasst. Listen Sie die Arbeit auf, die jede Woche wiederkommt; die größten Posten stehen dann hier.
suggestions-list = Prozesse auflisten
suggestions-hours-hint = Angekreuzt wird jeder zu einem Quick Win, den Sie durchdenken: welcher Teil der Stunden sich sparen lässt, und zu welchen Kosten.
suggestion-taken = im Plan
suggestion-process = Weniger Handarbeit: { $process }
suggestion-process-note = { $process } kostet { $hours } Stunden im Monat. Ein Quick Win ist hier bald zu spüren.
suggestion-added = als Idee aufgenommen
suggestion-dropped = wieder herausgenommen
suggestion-worked-on = Daran haben Sie schon gearbeitet. Öffnen Sie es mit o, oder entfernen Sie es in der Tabelle.
suggestion-take-first = Nehmen Sie es zuerst auf, mit der Leertaste.


## Workspace: Overview and money
overview-complaints = { $count ->
        [one] Ein Fehler in der Datei: A zeigt ihn.
       *[other] { $count } Fehler in der Datei: A zeigt sie.
    }
overview-advice = { $count ->
        [one] Insgesamt eine Anmerkung: A
       *[other] Insgesamt { $count } Anmerkungen: A
    }
count-idea = { $count ->
        [one] { $count } Idee
       *[other] { $count } Ideen
    }
count-planned = { $count } geplant
count-running = { $count } laufend
count-paused = { $count } pausiert
count-done = { $count } abgeschlossen
count-stopped = { $count } eingestellt
overview-no-revenue = kein Umsatz angegeben
overview-rate-of-revenue = { $rate } eines Umsatzes von { $revenue }
overview-revenue = Umsatz { $revenue }
overview-spent = Bisher ausgegeben
overview-until = bis Ende { $quarter }
overview-no-benefit = noch kein geplantes Vorhaben hat einen Nutzen
overview-of-budget = von { $amount }
overview-milestone = Meilenstein
overview-go-live = Produktivstart
overview-late = { $count ->
        [one] einer ist überfällig
       *[other] { $count } sind überfällig
    }
overview-overdue = { $count ->
        [one] eine versäumt
       *[other] { $count } versäumt
    }
now-this-quarter = dieses Quartal
now-in-quarters = { $count ->
        [one] nächstes Quartal
       *[other] in { $count } Quartalen
    }
now-quarters-ago = { $count ->
        [one] vor einem Quartal
       *[other] vor { $count } Quartalen
    }
do-zoom = Jahre oder Quartale
do-zoom-help = Geld nach Jahren oder nach Quartalen zeigen
chart-plan = der Plan zahlt
chart-line = die Abteilungen zahlen
chart-benefit = Nutzen
chart-mark = Break-even
chart-back = Break-even { $quarter }
chart-not-back = kein Break-even innerhalb von { $count } Quartalen
money-nothing = Noch kostet oder bringt nichts etwas. Legen Sie Vorhaben an (4) oder unten Kosten (a).
money-by-year = Nach Jahren
money-by-quarter = Nach Quartalen
money-year = Jahr
money-quarter = Quartal
money-plan = Plan
money-line = Abteilungen
money-benefit = Nutzen
money-net = Saldo
money-cumulative = Kumuliert
money-after = { $span } (danach)
money-costs = Kosten, die kein Vorhaben sind
money-costs-none = Noch keine: Lizenzen, ein Beratungsvertrag, Audits. Drücken Sie a.
money-add-cost = Kosten hinzufügen
money-funding = Fördermittel
money-funding-none = Noch keine. Fördermittel zählen zum Budget, sobald sie bewilligt sind.
money-add-funding = Fördermittel hinzufügen
money-changes = Änderungen der Geschäftsführung
money-changes-none = Noch keine. Eine Änderung erhöht oder senkt ein Quartal und eine Kategorie; das Budget davor bleibt, wie es war.
money-add-change = Änderung hinzufügen
money-reason = Grund
ask-cost-item = Kosten, die kein Vorhaben sind
ask-funding = Fördermittel
ask-change = Eine Änderung der Geschäftsführung
entry-hint = d entfernt diesen Eintrag; Esc führt zurück zur Liste.
cost-per = Wie oft
cost-from = Von
cost-until = Bis
cost-until-end = bis zum Ende des Plans
cost-line-from = Abteilungen zahlen ab
cost-line-note = das Quartal der Übergabe; leer: der Plan zahlt weiter
funding-in-budget = zählt zum Budget
funding-not-yet = zählt nicht zum Budget
change-less = mit Minuszeichen: weniger
actual-heading = Bisher ausgegeben und erzielt
actual-planned = Verplant
actual-spent = Ausgegeben
actual-benefit-planned = Geplanter Nutzen
actual-benefit = Erzielt
actual-difference = Abweichung
actual-over = { $amount } mehr
actual-under = { $amount } weniger
actual-as-planned = wie geplant
payback-heading = Amortisation in Monaten, { $from }, die späteste zuerst
payback-all = Alles
payback-cash = Nur Geld
payback-mark = Richtwert
payback-verdict = Faustregel
payback-late-by = { $months } zu spät
payback-in-time = rechtzeitig
payback-no-mark = kein Horizont
payback-not = nicht zurück


## Workspace: KPIs and reviews
ask-kpis = Woran sehen Sie, dass es wirkt?
do-record = messen
do-record-help = Einen gemessenen Wert für die gewählte Kennzahl festhalten
no-record = Wählen Sie zuerst eine Kennzahl aus.
kpis-none = Noch keine Kennzahlen. Was als Erfolg gilt, wird vorher vereinbart: eine zählbare Größe, ihr heutiger Stand, ihr Zielwert und der Zeitpunkt. Drücken Sie { $key }, um eine zum Plan hinzuzufügen. Es gibt drei Ebenen:
kpis-of-operational = Zeitersparnis, Fehlerquote, Durchlaufzeit
kpis-of-financial = Rendite, Amortisationsdauer
kpis-of-strategic = Marktposition, neue Dienstleistungen
kpis-unused = Auf diesen Ebenen wird noch nichts gemessen. { $levels }
kpis-summary = { $count ->
        [one] Eine Kennzahl
       *[other] { $count } Kennzahlen
    }: { $parts }
kpis-reached = { $count } erreicht
kpis-on-pace = { $count } im Plan
kpis-behind = { $count } im Rückstand
kpis-missed = { $count } verfehlt
kpis-not-measured = { $count } noch nicht gemessen
kpis-no-line = { $count } unvollständig
kpis-missing = Beschlossen und noch ohne Kennzahl
kpis-stray = Werte, die zu keiner Kennzahl gehören
kpi-of = Gehört zu
kpi-of-plan = Plan
kpi-no-level = Ohne Ebene
kpi-baseline = Ausgangswert
kpi-last = Jetzt
kpi-from = Von
kpi-goal = Ziel
kpi-when = Wann
kpi-done = Erfüllt
kpi-stands = Stand
kpi-trend = Trend
kpi-add = Kennzahl des Plans hinzufügen
kpi-missing-note = eingeben, was gemessen wird
kpi-reached = erreicht
kpi-missed = verfehlt
kpi-due = jetzt messen
kpi-on-pace = im Plan
kpi-behind = im Rückstand
kpi-not-measured = nicht gemessen
kpi-no-target = kein Zielwert
kpi-no-baseline = kein Ausgangswert
kpi-no-date = kein Termin
kpi-values = Was gemessen wurde
kpi-no-values = Noch nichts. Einmal im Quartal, beim Quartals-Check, ist oft genug.
kpi-value = Wert
kpi-line = Erwartet
kpi-new-value = Neuer Wert
kpi-new-value-note = gemessen { $when }
kpi-stray-id = Kennung in der Datei
kpi-stray-hint = Keine Kennzahl hat diese Kennung. Geben Sie sie einer Kennzahl, oder entfernen Sie den Wert mit d.
kpi-order = Weiter geht es nicht: Kennzahlen stehen je Ebene bei ihrem Plan oder Vorhaben.
kpi-removed = Entfernt: { $what }, mit { $count ->
        [one] dem gemessenen Wert
       *[other] { $count } gemessenen Werten
    }
fault-when-taken = Zu diesem Zeitpunkt gibt es schon einen Wert.
ask-review = Ein Quartals-Check oder eine Überarbeitung
ask-week = Ein Schritt der ersten 90 Tage
reviews-due = Fällig
reviews-held = Durchgeführt
reviews-none-held = Noch keine durchgeführt. Enter auf einem fälligen Termin hält fest, was beschlossen wurde.
reviews-add = Quartals-Check oder Überarbeitung hinzufügen
reviews-left-out = nicht durchgeführt, { $when }
reviews-no-decisions = nichts beschlossen
review-date = Datum
review-kind = Art
review-present = Anwesend
review-present-note = mit Kommas dazwischen
review-decisions = Beschlüsse
review-note = Notiz
weeks-heading = Die ersten 90 Tage
weeks-now = Die ersten 90 Tage: dies ist Woche { $week }
weeks-none = Noch keine Schritte. Drücken Sie a oder beginnen Sie mit der Faustregel.
weeks-suggest = Die drei Schritte der Faustregel übernehmen
weeks-add = Schritt hinzufügen
weeks-done = { $done } von { $all } erledigt; die Leertaste hakt einen Schritt ab, o öffnet ihn.
weeks-one = Woche { $first }
weeks-many = Woche { $first }–{ $last }
weeks-late = überfällig
weeks-running = jetzt
weeks-is-done = erledigt
weeks-is-open = nicht erledigt
weeks-what = Was
weeks-span = Wochen
weeks-span-note = ab 1, zum Beispiel 1-4 oder 5
fault-weeks = Geben Sie Wochen von 1 bis { $last } an, zum Beispiel 1-4 oder 5.


## Workspace: Pillars and people
people-team = Team
team-none = Noch kein Team. Ein Team von zwei bis drei Personen ab dem zweiten Jahr hält Wissen im Haus: Enter auf der Zeile darunter.
team-role = Rolle
team-fte = VZÄ
team-year = Pro Jahr
team-a-year = Kosten pro Jahr
team-paid = Plan zahlt
team-paid-short = Plan zahlt
team-no-cost = noch ohne Kosten
team-together = Zusammen
team-asked = Von Vorhaben gebraucht
team-short = In { $quarter } brauchen Vorhaben { $asked } VZÄ, das Team hat { $there }{ $more ->
        [0] .
        [one] ; so ist es in einem weiteren Quartal.
       *[other] ; so ist es in { $more } weiteren Quartalen.
    }
team-add = Stelle hinzufügen
team-entry = Stelle
team-full-cost = Vollkosten einer Vollzeitstelle pro Jahr
team-full-cost-note = zum Beispiel { $amount }
word-from = Ab
word-until = Bis
until-the-end = Ende des Plans
team-paid-note = den Rest tragen die Abteilungen
fault-until = Das Ende liegt vor dem Anfang.
people-training = Schulung
training-none = Noch keine Schulung. Können kommt vor Werkzeug: Enter auf der Zeile darunter.
training-what = Schulung
training-once = Einmal
training-all = Insgesamt
training-when = Wann
training-people = Personen
training-again = Erneut alle
training-for-all = Ohne Zielgruppe
training-add = Schulung hinzufügen
training-one = Schulung
training-audience = Für wen
training-again-note = 1 Jahr, 2 Quartale; leer: einmal
training-people-short = Personen
training-again-short = Turnus
training-cost = Kosten je Durchführung
training-times = { $count ->
        [one] Sie findet im Plan einmal statt.
       *[other] Sie findet bis zum Ende des Plans { $count }-mal statt.
    }
fault-count = Geben Sie eine ganze Zahl ein.
people-champions = KI-Champions
champions-none = Noch keine Champions. Finden Sie sie früh, ein bis zwei je Abteilung: Enter auf der Zeile darunter.
champion-who = Wer
champion-missing = noch kein Champion
champion-add = Champion benennen
champion-one = KI-Champion
people-cost = Was Personal den Plan kostet
people-year = Jahr
people-budget = Budget für Personal
people-add-hint = Auf einer Stelle, einer Schulung oder einem Champion fügt a eine weitere hinzu.
skills-title = Kompetenzen, und die Vorhaben, die sie brauchen
skills-rule = Wissen im Haus aufzubauen dauert mindestens { $time } (Faustregel des Quellartikels). So lange laufen die Balken ab der ersten Schulung jeder Ebene; jedes Zeichen ist eine Schulung.
skills-ready = Aufgebaut bis
skills-never = keine Schulung
skills-starts = Vorhaben, die beginnen
skills-no-training = { $count ->
        [one] Ein Vorhaben beginnt, und keine Ebene wird geschult.
       *[other] { $count } Vorhaben beginnen, und keine Ebene wird geschult.
    }
skills-verdict = Beginn beschlossener Vorhaben: { $before } vor der ersten Schulung ({ $first }), { $while } während des Aufbaus, { $after } ab { $ready }. Welche Kompetenzen jedes braucht, sagt der Plan nicht.
pillars-money-without = { $amount } sind ohne Säule verplant.
pillars-no-split = Das Budget ist nicht nach Säulen aufgeteilt; mit Enter erhält eine Säule Namen und Ziel.
pillars-work-without = { $count ->
        [one] Ein Vorhaben steht auf keiner Säule.
       *[other] { $count } Vorhaben stehen auf keiner Säule.
    }
pillars-training = Schulung: { $management } für die Leitung, { $departments } für Abteilungen, { $it } für die IT
pillars-champions = { $count ->
        [0] Noch ist kein KI-Champion benannt.
        [one] Ein KI-Champion ist benannt.
       *[other] { $count } KI-Champions sind benannt.
    }
pillars-people = Schulung und Champions
pillars-add-hint = Auf einem Lieferanten, einer Regel oder einer Datenquelle fügt a eine weitere hinzu.
governance-rule = Regel
governance-stands = Steht
governance-maker = Entsteht in
word-not-yet = noch nicht
governance-not-in-plan = nicht im Plan
governance-standing = Regeln, die stehen: { $done } von { $count }
governance-add = Eigene Regel hinzufügen
governance-one = Regel
vendor-one = Lieferant
vendor-stored = Gespeichert
vendor-processed = Verarbeitet
vendor-dpa = Auftragsverarbeitungsvertrag
vendor-dpa-short = AV-Vertrag
vendor-until = Vertrag bis
vendor-certified = Zertifiziert
vendor-region = Sitz
vendor-until-short = Bis
vendor-certified-short = Zertifikat
vendor-add = Lieferant hinzufügen
vendors-none = Noch keine Lieferanten. { $low } bis { $high } genügen (Faustregel); wissen Sie von jedem, wo Ihre Daten liegen.
vendors-many = { $count } Lieferanten; { $low } bis { $high } genügen (Faustregel): Zusammenspiel schlägt Vielfalt.
vendors-enough = { $count ->
        [one] Ein Lieferant; { $low } bis { $high } genügen (Faustregel).
       *[other] { $count } Lieferanten; { $low } bis { $high } genügen (Faustregel).
    }
vendors-integration = Systeme, mit denen Vorhaben zusammenspielen müssen: { $systems }
word-not-known = nicht bekannt
register-used-by = Verwendet von: { $names }
source-none = Noch keine Datenquellen. Erfassen Sie sie mit Verantwortlichen und Qualität: Enter auf der Zeile darunter.
source-one = Datenquelle
source-quality = Qualität
source-owner = Verantwortlich
source-clean-up = Bereinigung
source-clean-up-note = üblich sind 6 bis 12 Monate
source-add = Datenquelle hinzufügen


## Workspace: Risks
risks-none = Noch keine Risiken. Halten Sie fest, was schiefgehen kann, wie wahrscheinlich das ist und was es kosten würde: a legt ein Risiko des ganzen Plans an. Risiken eines einzelnen Vorhabens stehen in dessen Formular unter „Risiken und Plan B“.
risks-add = Risiko des ganzen Plans hinzufügen
risks-standard = Die vier üblichen, jedes mit der Antwort darauf; Enter nimmt eines in den Plan auf:
risks-left = Erwartungswert { $expected }; Reserve { $reserve }: noch { $left } übrig.
risks-short = Erwartungswert { $expected }; Reserve { $reserve }: { $left } zu wenig.
risks-no-reserve = Erwartungswert { $expected }; der Plan hat keine Reserve.
risks-sum-hint = Enter führt zur Reserve.
risks-independent = Die Sicherheit nimmt an, dass jedes Risiko unabhängig von den anderen eintritt oder nicht.
risks-together = Schlimmstenfalls { $worst }; mit { $sure } Sicherheit höchstens { $within }.
risks-worst = Schlimmstenfalls { $worst }.
risks-unknown = { $count ->
    [one] Ein Risiko zählt noch nicht mit: Wahrscheinlichkeit oder Schaden fehlt.
   *[other] { $count } Risiken zählen noch nicht mit: Wahrscheinlichkeit oder Schaden fehlt.
}
risks-axes = Wahrsch. ↓, Schaden →
risks-up-to = bis { $share }
risks-over = über { $share }
risks-column = Risiko, Beträge in { $sign }
risks-cell = Wahrscheinlichkeit: { $probability }; Schaden: { $impact } der Kosten des Vorhabens oder des ganzen Budgets: { $band }, { $score } von 25.
risks-cell-empty = In diesem Feld steht kein Risiko.
risks-narrowed = { $count ->
    [one] Nur das eine Risiko aus diesem Feld; noch einmal Enter auf dem Feld zeigt alle.
   *[other] Nur die { $count } Risiken aus diesem Feld; noch einmal Enter auf dem Feld zeigt alle.
}
risks-all = Wieder alle Risiken.
risks-not-counted = Zählen nicht mit, weil ihr Vorhaben eine Idee, pausiert oder eingestellt ist:
risks-whole-plan = Ganzer Plan
risks-no-plan-b = Kein Plan B. Enter öffnet das Risiko; dort halten Sie einen fest.
risks-plan-b = Plan B: { $action }
risks-plan-b-when = Plan B: { $action } – greift, wenn: { $trigger }
risks-response = Vorher: { $response }
risk-expected-is = Erwartungswert { $amount }
column-belongs = Gehört zu
column-likely = Wahrsch.
column-impact = Schaden
column-expected = Erwartet
column-weight = Stufe
list-sorted = Diese Liste steht in der Reihenfolge ihrer Zahlen.


## Workspace: Advice and file
do-go-there = dorthin
do-go-there-help = An die Stelle, von der der Hinweis spricht
do-mute = stummschalten
do-mute-help = Die Regel hinter diesem Hinweis stummschalten, mit Begründung; eine stumme spricht wieder
no-mute = Hier gibt es keine Regel zum Stummschalten.
advice-none = Nichts ist falsch, und keine Faustregel hat etwas anzumerken.
advice-errors = Falsch ({ $count })
advice-warnings = Passt nicht zusammen ({ $count })
advice-advice = Eine Überlegung wert ({ $count })
advice-silenced = Stummgeschaltet, mit Begründung ({ $count })
advice-silencing = Stummgeschaltete Regeln
advice-nothing-to-say = Diese Regel hat zurzeit nichts zu sagen.
advice-and-more = Und { $count } weitere.
advice-reason-is = Begründung: { $reason }
advice-reason = Grund für das Stummschalten
advice-needs-reason = Begründen Sie es in einem Satz: Wer es später liest, muss es beurteilen können.
advice-muted = { $rule } ist stummgeschaltet
advice-heard = { $rule } spricht wieder
advice-silent-hint = Mit m spricht diese Regel wieder.
advice-not-this = Dieser Hinweis lässt sich nur beheben, nicht stummschalten.
advice-no-rule = Diese Zeile zählt nur, was nicht aufgeführt ist. Schalten Sie einen aufgeführten Hinweis stumm, dann schweigt die ganze Art.
advice-not-an-error = Ein Fehler lässt sich nur beheben, nicht stummschalten.
# The file
do-to-screen = zum Bildschirm
do-to-screen-help = Zum Bildschirm, auf dem bearbeitet wird, was in dieser Zeile steht
do-next-change = nächste Änderung
do-next-change-help = Zur nächsten Änderung seit dem letzten Speichern
do-previous-change = vorige Änderung
do-previous-change-help = Zur vorigen Änderung seit dem letzten Speichern
no-change = Seit dem letzten Speichern hat sich nichts geändert.
file-no-next = Weiter unten hat sich nichts mehr geändert.
file-no-previous = Weiter oben hat sich nichts mehr geändert.
file-no-screen = Kein Bildschirm zeigt diese Stelle. { $key } öffnet sie in Ihrem Editor.
file-new = Noch nicht gespeichert: { $lines ->
        [one] eine Zeile wird geschrieben.
       *[other] { $lines } Zeilen werden geschrieben.
    }
file-unchanged = Seit dem letzten Speichern unverändert ({ $lines ->
        [one] eine Zeile
       *[other] { $lines } Zeilen
    }).
file-since = { $what } seit dem letzten Speichern
file-changed = { $count ->
        [one] 1 Zeile geändert
       *[other] { $count } Zeilen geändert
    }
file-added = { $count ->
        [one] 1 Zeile hinzugefügt
       *[other] { $count } Zeilen hinzugefügt
    }
file-removed = { $count ->
        [one] 1 Zeile entfernt
       *[other] { $count } Zeilen entfernt
    }
file-place = { $path }
file-place-opens = { $path } – { $key } öffnet { $screen }
file-before = Bisher: { $text }
file-comes = Neu: kommt mit dem nächsten Speichern hinzu.
file-goes = Entfällt mit dem nächsten Speichern.
side-place = Was hier steht


## Workspace: Settings, themes, copying and the editor
theme-terminal = Farben: die des Terminals
theme-light = Farben: hell
theme-dark = Farben: dunkel
theme-contrast = Farben: hoher Kontrast
theme-mono = Ohne Farben
settings-intro = Einstellungen von roadmap. Das # vor einer Zeile entfernen, um sie zu nutzen; was fehlt, bleibt, wie es ist.
settings-theme = Die Farben: terminal, light (hell), dark (dunkel), contrast oder mono (ohne Farben).
settings-ascii = Nur einfache Zeichen, wenn die Schrift keine anderen hat.
settings-mouse = Ob die Maus auswählt und öffnet; sonst markiert sie Text wie im Terminal.
settings-language = Die Sprache des Bildschirms: en, nl oder de. Ohne Angabe die des Terminals.
settings-figures = Zahlen, Beträge und Daten wie in dieser Region.
settings-keys = Eigene Tasten, je Aktion: eine Taste oder mehrere in Klammern.
settings-keys-screen = Für einen Bildschirm allein:
settings-keys-how = Das gilt ohne eigene Tasten.
settings-more = { $count ->
        [one] (und noch eine: siehe „:“)
       *[other] (und { $count } weitere: siehe „:“)
    }
settings-taken = Die Einstellungen gelten ab jetzt.
settings-not-kept = Es gilt bis zum Ende dieser Sitzung; die Einstellungen ließen sich nicht schreiben: { $fault }
settings-not-changed = die Datei hat eine eigene Form; bitte von Hand ändern
settings-region = Für die Region „{ $found }“ sind keine Schreibweisen bekannt.
settings-region-why = Die Region bestimmt, wie Beträge und Daten geschrieben werden.
settings-region-mend = Schreiben Sie eine wie en-GB, nl-NL oder de-DE.
settings-action-unknown = Es gibt keine Aktion „{ $action }“: Meinten Sie „{ $nearest }“?
settings-action-unknown-why = Eigene Tasten stehen unter dem Namen einer Aktion.
settings-action-unknown-mend = Schreiben Sie „{ $nearest }“.
settings-action-stray = Es gibt keine Aktion „{ $action }“.
settings-action-stray-why = Eigene Tasten stehen unter dem Namen einer Aktion.
settings-action-stray-mend = Nehmen Sie einen Namen aus der Liste einer neuen Einstellungsdatei.
settings-scope = „{ $scope }“ ist kein Bildschirm.
settings-scope-why = Eine Taste darf für einen Bildschirm oder eine Liste allein gelten.
settings-scope-mend = Schreiben Sie eines von: { $allowed }.
settings-key-unknown = „{ $key }“ ist keine Taste.
settings-key-unknown-why = Tasten haben Namen einer Art.
settings-key-unknown-mend = Schreiben Sie einen Buchstaben, f5, ctrl-s, shift-left, enter, esc, tab, space, home oder pageup.
settings-key-never = Terminals senden { $key } nicht als eigene Taste.
settings-key-never-why = Sie täte nichts, oder dasselbe wie eine andere Taste.
settings-key-never-mend = Nehmen Sie einen Buchstaben oder Strg mit einem anderen.
settings-key-typed = { $key } wird in das Feld getippt, in dem „{ $action }“ wirkt.
settings-key-typed-why = Ein Feld behält alles, was sich tippen lässt.
settings-key-typed-mend = Nehmen Sie eine Taste, die nichts tippt, etwa f2 oder ctrl-t.
settings-key-clash = { $key } hat dort schon eine Bedeutung: „{ $other }“.
settings-key-clash-why = Eine Taste tut an einer Stelle eines.
settings-key-clash-mend = Nehmen Sie eine andere Taste, oder geben Sie auch „{ $other }“ eine andere.
no-copy = Hier gibt es nichts zu kopieren.
copied = { $count ->
        [one] Kopiert: { $text } (ein Zeichen)
       *[other] Kopiert: { $text } ({ $count } Zeichen)
    }
copied-table = { $lines ->
        [one] Kopiert: eine Tabelle mit einer Zeile, { $count } Zeichen
       *[other] Kopiert: eine Tabelle mit { $lines } Zeilen, { $count } Zeichen
    }
copied-cut = Mehr nehmen Terminals nicht an: die ersten { $lines } von { $all } Zeilen sind kopiert, { $count } Zeichen
copied-tmux = tmux reicht es weiter, wenn „set-clipboard“ eingeschaltet ist
edited-name = Als Text bearbeitet
edited-taken = Aus dem Editor übernommen; in einem Schritt rückgängig zu machen und noch nicht gespeichert.
edited-nothing = Im Editor wurde nichts geändert.
ask-edit-again = Zeile { $line }: { $what } Den Text noch einmal bearbeiten? Sonst bleibt der Plan, wie er war, und der Text liegt in { $file }.
edit-kept = Der Plan bleibt, wie er war. Ihr Text liegt in { $file }
editor-none = Es wurde kein Editor gefunden. Setzen Sie VISUAL oder EDITOR auf den gewünschten, etwa EDITOR=nano.
editor-fault = Der Editor „{ $editor }“ war nicht zu benutzen: { $fault }
editor-status = Der Editor „{ $editor }“ endete mit einem Fehler, daher wird nichts übernommen.
do-copy = kopieren
do-copy-help = Die ausgewählte Zahl oder Zeile in die Zwischenablage kopieren
do-copy-table = Tabelle kopieren
do-copy-table-help = Die ganze Tabelle in die Zwischenablage kopieren, für eine Tabellenkalkulation
do-editor = Editor
do-editor-help = Den Text des Plans im Editor öffnen; auf einer Notiz die Notiz
do-theme = Farben
do-theme-help = Die nächsten Farben: Terminal, hell, dunkel, hoher Kontrast, ohne
do-settings = Einstellungen
do-settings-help = Die Einstellungen im Editor öffnen: Farben, Sprache, eigene Tasten


## Workspace: Recovery, second copy and changes outside
title-not-protected = nicht abgesichert
title-read-only = schreibgeschützt
do-look = nachsehen
do-look-help = Noch einmal nach der Datei sehen, und ob ein anderes Programm sie noch geöffnet hat
decide-show = Unterschiede zeigen
decide-name = Speichern als:
decide-name-title = Unter welchem Namen?
left-title = Nicht gespeichert, als das Programm endete
left-lead = Änderungen an { $name } waren nicht gespeichert, als das Programm endete; die letzte ist von { $time }.
left-differs = Unterschiede: - fällt weg, + kommt dazu
left-line = Nicht gespeicherte Änderungen an { $name }
left-line-note = von { $time }, als das Programm unerwartet endete
left-restore = Wiederherstellen: Der Plan zeigt diese Änderungen, noch nicht gespeichert
left-merge = In die jetzige Datei übernehmen; wo beide abweichen, gelten diese Änderungen
left-merge-theirs = In die jetzige Datei übernehmen; wo beide abweichen, gilt die Datei
left-conflict = { $place }: in diesen Änderungen { $mine }, in der Datei { $theirs }
left-save-as = Als andere Datei speichern
left-later = Für später aufheben
left-discard = Verwerfen
left-restored = Die Änderungen von vorher sind wieder da, noch nicht gespeichert
left-saved = Gespeichert als { $file }
left-discarded = Verworfen.
left-unreadable = Diese Änderungen sind nicht als Plan lesbar. Speichern Sie sie als andere Datei und sehen Sie sich den Text an.
outside-title = Von jemand anderem geändert
outside-lead = Jemand hat { $file } geändert, seit Sie die Datei geöffnet haben, und Sie haben ungespeicherte Änderungen.
outside-differs = Unterschiede: - meine Fassung, + die andere
outside-conflicts = { $count ->
        [0] Die Änderungen berühren einander nicht.
        [one] Eine Stelle wurde von beiden geändert: { $paths }.
       *[other] { $count } Stellen wurden von beiden geändert: { $paths }.
    }
outside-conflict = { $place }: in meiner Fassung { $mine }, in der anderen { $theirs }
outside-merge = Zusammenführen; wo beide abweichen, gilt meine Fassung
outside-merge-theirs = Zusammenführen; wo beide abweichen, gilt die andere
outside-save-as = Meine Fassung unter anderem Namen speichern
outside-later = Meine behalten und beim Speichern entscheiden
outside-take = Die andere Fassung nehmen; Rückgängig bringt meine zurück
outside-overwrite = Die andere überschreiben; sie bleibt als Sicherung erhalten
outside-taken = Die Datei wurde von außen geändert und übernommen
outside-theirs = Die andere Fassung ist übernommen
outside-merged = Beide Fassungen sind zusammengeführt, noch nicht gespeichert
outside-undo = { $what }. u macht es rückgängig.
outside-same = { $file } ist noch so, wie Sie es geöffnet haben.
held = Schreibgeschützt: geöffnet in Prozess { $pid } von { $user } auf { $host } seit { $since }. R sieht noch einmal nach.
held-no-more = Das andere Programm hat den Plan geschlossen; Sie können ihn jetzt ändern.

