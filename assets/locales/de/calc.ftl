# Wie ein Betrag zustande kommt. Jeder Satz ist ein Schritt von der ersten Ursache zum Betrag.
explain-envelope = Umsatz { $revenue } × { $rate } = { $amount }, einmal gerundet.
explain-amount = Das Budget ist als Betrag angegeben: { $amount }.
explain-reserve = { $share } davon werden als Reserve zurückgelegt: { $reserve }. Zu verteilen bleiben { $amount }.
explain-period = Zeitraum { $years }: { $share } von { $whole } = { $amount }.
explain-year-split = { $year } erhält { $share } der { $whole } des Zeitraums: { $amount }.
explain-year-even = Der Zeitraum hat { $count } Jahre zu gleichen Teilen: { $year } erhält { $amount } von { $whole }.
explain-quarter-before = { $quarter } liegt vor dem Beginn des Plans und erhält { $amount } von { $whole }.
explain-quarter-profile = { $quarter } hat in seinem Jahr ein Gewicht von { $share }: { $amount } von { $whole }.
explain-quarter-even = Das Jahr ist ab dem Beginn gleichmäßig auf { $count ->
    [one] ein Quartal
   *[other] { $count } Quartale
} verteilt: { $quarter } erhält { $amount } von { $whole }.
explain-category = { $category }: { $share } von { $whole } = { $amount }.
explain-odd-none = Der genaue Anteil ist { $exact }; er wurde auf { $amount } abgerundet, und was dabei übrig blieb, ging an Teile mit größerem Rest.
explain-odd-one = Der genaue Anteil ist { $exact }; sein Rest gehörte zu den größten, daher wurde er auf { $amount } aufgerundet, und alle Teile gehen auf.
explain-cells = { $category } erhält von jedem Quartal { $share }:
explain-cell = { $quarter }: { $amount }
explain-cell-year = { $year }: { $amount }
explain-change = Von der Geschäftsführung geändert in { $quarter }: { $amount } ({ $reason }).
explain-funding = Fördermittel { $name } in { $quarter }: { $amount }.
explain-sum = Zusammen: { $amount }.
explain-pillar = Jedes Quartal wird nach Säulen aufgeteilt; diese hat { $share }, über alle Quartale { $amount }.
explain-pillar-cells = { $pillar } erhält { $share } jedes Quartals, mit Änderungen der Geschäftsführung und Fördermitteln:
explain-pillar-cell = { $quarter }: { $amount } von { $whole }
explain-pillar-none = Das Budget ist nicht nach Säulen aufgeteilt.
explain-phase = Zugewiesen in den Quartalen { $span }, wer auch immer ausgibt: { $amount }.
explain-committed = Verplant: { $amount }.
explain-headroom = Noch frei: { $amount }.
explain-of-pillar = { $pillar }: { $amount }
explain-item = { $name }: { $amount }
explain-one-off = Einmalige Kosten: { $amount }.
explain-running = Laufende Kosten im Jahr ab Produktivstart, wer auch immer zahlt: { $amount }.
explain-benefit = Nutzen im Jahr in voller Höhe: { $amount }.
explain-benefit-money = { $kind }: { $amount } im Jahr.
explain-benefit-hours = { $kind }: { $hours } Stunden im Monat × 12 × { $cost } je Stunde, davon werden { $share } realisiert: { $amount } im Jahr.
explain-benefit-over = Das wird in gleichen Schritten über { $time } erreicht.
explain-benefit-step = Im { $count }. Quartal der Nutzung: { $share } davon.
explain-no-time = Noch ohne Zeitraum, daher gibt es nichts zu zählen.
explain-window = Gezählt ab { $start } (Beginn von Umsetzung oder Nutzung), produktiv ab { $live }, bis { $evaluation } nach Produktivstart.
explain-break-even = Das Geld ist in { $quarter } zurück und bleibt es: { $first } Monate nach der ersten Ausgabe.
explain-payback = Das Geld ist in { $quarter } zurück und bleibt es: { $first } Monate nach der ersten Ausgabe, { $live } Monate nach Produktivstart.
explain-payback-no-benefit = Ohne Nutzen dieser Art gibt es keine Amortisationsdauer.
explain-payback-never-out = Es ist nie Geld ausgelegt: nichts, was sich amortisieren müsste.
explain-payback-not-within = Das Geld ist innerhalb { $count ->
    [one] des einen gezählten Quartals
   *[other] der { $count } gezählten Quartale
} nicht zurück.
explain-npv = Abgezinst mit { $rate } im Jahr auf die Mitte jedes Quartals (Quartalszins (1 + r)^¼ − 1): { $amount }.
explain-irr = Der Zinssatz, bei dem der Wert null ist: { $rate } im Jahr.
explain-irr-none = Kein Zinssatz macht den Wert zu null.
explain-irr-no-change = Das Geld fließt nur in eine Richtung, daher gibt es keinen internen Zinsfuß.
explain-irr-many = Bei { $count } Zinssätzen ist der Wert null: nicht eindeutig; besser auf den Kapitalwert schauen.
explain-roi = (Nutzen { $benefit } − Kosten { $cost }) ÷ Kosten = { $roi }.
explain-roi-none = Nutzen { $benefit }, Kosten { $cost }: ohne Kosten kein Verhältnis.
explain-total-cost = Alle Kosten, wer auch immer zahlt: { $amount } (Vorhaben bis zum Ende ihrer Bewertung; Kosten, Team und Schulungen bis zum Ende des Plans).
explain-total-benefit = Der gesamte Nutzen geplanter, laufender und abgeschlossener Vorhaben: { $amount }.
explain-net = Nutzen abzüglich Kosten: { $amount }.
explain-allocated = Zugewiesen: { $amount }.
explain-others = { $count ->
    [one] Ein weiterer Posten: { $amount }
   *[other] { $count } weitere Posten zusammen: { $amount }
}
explain-flow-plan = Der Plan zahlt: { $amount }.
explain-flow-line = Die Abteilungen zahlen: { $amount }.
explain-flow-benefit = Nutzen: { $amount }.
explain-flow-before = Nutzen abzüglich Kosten der gesamten Zeit davor: { $amount }.
explain-flow-until = Summe bis zum Ende von { $quarter }: { $amount }.
explain-spent = Ausgegeben bis zum Ende von { $quarter }: { $amount }; bis dahin verplant: { $planned }.
explain-booked = In diesem Quartal gebucht: { $amount }.
explain-status = { $status }: { $count }. Dafür ist kein Geld verplant.
explain-status-counts = { $status }: { $count }. Diese zählen in den Summen des Plans.
explain-each-time = { $amount } { $per }.
explain-paid-by = Bis zum Ende des Plans, bezahlt durch { $payer }: { $amount }.
explain-funding-not = { $status }: { $amount }. Fördermittel zählen zum Budget, sobald sie bewilligt sind.
explain-kpi-line = Die gerade Linie: von { $baseline } in { $from } auf { $target } in { $by }.
explain-kpi-go-live = Die Linie beginnt mit der Inbetriebnahme: vorher bewegt sich nichts.
explain-kpi-expected = In { $quarter } liegt die Linie bei { $expected }; gemessen: { $value }.
explain-kpi-measured = Gemessen in { $quarter }: { $value }.
explain-kpi-done = Vom Weg von { $baseline } auf { $target } sind das { $done }.
explain-kpi-no-line = Ohne Ausgangswert, Zielwert und Quartal gibt es keine Linie zum Vergleichen.
explain-kpi-not-measured = Es wurde noch nichts gemessen.
explain-kpi-reached = Der Zielwert ist erreicht.
explain-kpi-on-track = Der Wert ist mindestens so weit wie die Linie: im Plan.
explain-kpi-behind = Der Wert ist nicht so weit wie die Linie: im Rückstand.
explain-kpi-missed = Die Zeit ist um, und der Zielwert ist nicht erreicht.
explain-reviews = Zu jedem Quartal gehört ein Quartals-Check, zu jedem Halbjahr eine Überarbeitung des Plans.
explain-variance-less = Weniger als verplant: { $amount }.
explain-variance-more = Mehr als verplant: { $amount }.
explain-post = { $fte } VZÄ × { $cost } im Jahr, davon zahlt der Plan { $share }: { $amount } im Jahr.
explain-training = { $count ->
        [one] { $amount }, einmal.
       *[other] { $amount } je Durchführung, { $count }-mal bis zum Ende des Plans.
    }
explain-to-end = Zusammen, bis zum Ende des Plans: { $amount }.
explain-risk = { $name }: { $probability } × { $impact } = { $amount }
explain-risk-product = Wahrscheinlichkeit { $probability } × Schaden { $impact } = { $amount }: was es im Durchschnitt kostet.
explain-risk-average = Das ist ein Durchschnitt. In Wirklichkeit tritt jedes Risiko ein oder nicht; zusammen kosten sie also mehr oder weniger als das.
explain-risk-counting = Risiken von Ideen sowie von pausierten und eingestellten Vorhaben zählen nicht mit, ebenso wenig solche, deren Wahrscheinlichkeit oder Schaden nicht bekannt ist. Ein Risiko, das schon im hohen Wert einer Schätzung steckt, gehört nicht noch einmal hierher.
explain-risk-unknown = Ohne Wahrscheinlichkeit und Schaden gibt es keinen Erwartungswert.
explain-risk-not-counted = Das Vorhaben ist eine Idee, pausiert oder eingestellt; es zählt daher nicht mit.
explain-risk-response = Vorher: { $text }
explain-risk-plan-b = Plan B: { $text }
explain-risk-trigger = Plan B greift, wenn: { $text }
explain-risk-cost = Die einmaligen Kosten ändern sich dann um { $share }.
explain-risk-benefit = Der Nutzen ändert sich dann um { $share }.
explain-risk-delay = Es kommt dann { $delay } später.
explain-risk-no-plan-b = Es gibt keinen Plan B.
