# What the rules find. CODE says what is so, CODE-why whose rule it is and why, CODE-mend how to mend it.

# The budget as a whole
envelope-low = Der Budgetrahmen von { $envelope } entspricht { $rate } eines Jahresumsatzes, weniger als die empfohlenen { $low } bis { $high }.
envelope-low-why = Eine Faustregel aus dem Quellartikel: Mit weniger bleibt ein mehrjähriger Plan oft nach den ersten Pilotprojekten stehen. Sie ist ein Anhaltspunkt, kein Gesetz.
envelope-low-mend = Gehen Sie auf mindestens { $mark }, oder planen Sie für das vorhandene Geld weniger Vorhaben und schalten Sie die Regel mit Ihrer Begründung stumm.
envelope-high = Der Budgetrahmen von { $envelope } entspricht { $rate } eines Jahresumsatzes, mehr als die empfohlenen { $low } bis { $high }.
envelope-high-why = Eine Faustregel aus dem Quellartikel: Darüber kommt das Geld meist schneller, als ein Unternehmen dieser Größe damit umzugehen lernt.
envelope-high-mend = Gehen Sie auf höchstens { $mark } zurück, oder verteilen Sie die Arbeit auf mehr Jahre; ist der Anspruch gewollt, schalten Sie die Regel mit Ihrer Begründung stumm.
budget-people-share = Über den ganzen Plan erhält Personal { $share }: { $amount } von { $whole }. Empfohlen sind etwa { $advised }.
budget-people-share-why = Eine Faustregel aus dem Quellartikel, bewusst beweglich: Kompetenzen und Schulung sind oft der größte Posten, und Werkzeuge nützen wenig ohne Menschen, die mit ihnen umgehen können. Wir melden uns, wenn der Anteil um mehr als { $tolerance } Prozentpunkte abweicht.
budget-people-share-mend = Rücken Sie den Anteil von Personal näher an { $advised }, oder schalten Sie die Regel mit Ihrer Begründung stumm. Einzelne Zeiträume dürfen abweichen.
budget-technology-share = Über den ganzen Plan erhält Technologie { $share }: { $amount } von { $whole }. Empfohlen sind etwa { $advised }.
budget-technology-share-why = Eine Faustregel aus dem Quellartikel, bewusst beweglich: Mit mehr bleibt zu wenig für die Menschen, die damit arbeiten sollen, mit weniger bleibt die Anbindung bestehender Systeme unbezahlt. Wir melden uns, wenn der Anteil um mehr als { $tolerance } Prozentpunkte abweicht.
budget-technology-share-mend = Rücken Sie den Anteil von Technologie näher an { $advised }, oder schalten Sie die Regel mit Ihrer Begründung stumm. Einzelne Zeiträume dürfen abweichen.
budget-advice-share = Über den ganzen Plan erhält externe Beratung { $share }: { $amount } von { $whole }. Empfohlen sind etwa { $advised }.
budget-advice-share-why = Eine Faustregel aus dem Quellartikel, bewusst beweglich: Hilfe von außen passt zur Standortbestimmung und zu den ersten Pilotprojekten; ab dem zweiten Jahr soll das Wissen im Haus wachsen. Wir melden uns, wenn der Anteil um mehr als { $tolerance } Prozentpunkte abweicht.
budget-advice-share-mend = Rücken Sie den Anteil der externen Beratung näher an { $advised }, oder schalten Sie die Regel mit Ihrer Begründung stumm. Einzelne Zeiträume dürfen abweichen, der erste am meisten.

# Where the rules of thumb collide: a way that is none comes as the word none
assessment-first-period = Eine Standortbestimmung kostet { $low } bis { $high }; das ganze Budget für { $years } beträgt { $has }.
assessment-first-period-why = Beides sind Faustregeln aus dem Quellartikel, und bei einem kleineren Unternehmen gehen sie nicht zusammen. Dass sie sich widersprechen, ist unsere Rechnung; die Beträge des Artikels sind in Euro.
assessment-first-period-mend = Geben Sie dem ersten Zeitraum mehr Gewicht, wählen Sie eine kleinere Standortbestimmung oder erhöhen Sie das Budget. { $envelope ->
    [none] Bei der heutigen Aufteilung reicht kein Budget, wie groß es auch ist.
   *[other] Bei der heutigen Aufteilung passt es ab einem Budgetrahmen von { $envelope }{ $revenue ->
        [none] {""}
       *[other] , das sind beim heutigen Satz { $revenue } Umsatz
    }{ $rate ->
        [none] {""}
       *[other] , oder beim heutigen Umsatz ein Satz von { $rate }
    }.
}
assessment-advice-part = Eine Standortbestimmung kostet { $low } bis { $high }; für externe Beratung sind { $has } im Zeitraum { $years } da. Sie passt in den Zeitraum als Ganzes, nicht in seinen Teil für Beratung.
assessment-advice-part-why = Beides sind Faustregeln aus dem Quellartikel. Das erste Jahr braucht naturgemäß viel Beratung; die übliche Aufteilung gilt darum für den ganzen Plan und nicht für jeden Zeitraum. Dass sie sich hier widersprechen, ist unsere Rechnung; die Beträge des Artikels sind in Euro.
assessment-advice-part-mend = { $share ->
    [none] Wählen Sie eine kleinere Standortbestimmung, oder erhöhen Sie das Budget.
   *[other] Geben Sie der externen Beratung { $share } dieses Zeitraums, dann passt es. Oder wählen Sie eine kleinere Standortbestimmung, oder erhöhen Sie das Budget.
} { $envelope ->
    [none] Bei der heutigen Aufteilung reicht kein Budget, wie groß es auch ist.
   *[other] Bei der heutigen Aufteilung passt es ab einem Budgetrahmen von { $envelope }{ $revenue ->
        [none] {""}
       *[other] , das sind beim heutigen Satz { $revenue } Umsatz
    }{ $rate ->
        [none] {""}
       *[other] , oder beim heutigen Umsatz ein Satz von { $rate }
    }.
}
team-second-year = Ein Team mit { $team } Vollzeitstellen kostet { $needs } im Jahr; für Personal sind { $years } { $has } da, das reicht für { $posts } Vollzeitstellen.
team-second-year-why = Der Quellartikel sieht ein solches Team ab dem zweiten Jahr vor. Die Vollkosten einer Stelle, { $post } im Jahr, sind ein Beispiel von uns: Setzen Sie Ihren eigenen Betrag ein.
team-second-year-mend = Beginnen Sie mit weniger Stellen, lassen Sie die Abteilungen einen Teil des Teams tragen oder erhöhen Sie das Budget. { $envelope ->
    [none] Bei der heutigen Aufteilung reicht kein Budget, wie groß es auch ist.
   *[other] Bei der heutigen Aufteilung passt es ab einem Budgetrahmen von { $envelope }{ $revenue ->
        [none] {""}
       *[other] , das sind beim heutigen Satz { $revenue } Umsatz
    }{ $rate ->
        [none] {""}
       *[other] , oder beim heutigen Umsatz ein Satz von { $rate }
    }.
}
team-after-drop = { $years } sinkt das Jahresbudget um { $fall }, während ein Team mit { $team } Vollzeitstellen weiter { $needs } im Jahr kostet; für Personal sind dann { $has } da, das reicht für { $posts } Vollzeitstellen.
team-after-drop-why = Der Quellartikel lässt das Geld in den späteren Zeiträumen sinken und baut ein Team auf, das bleibt; auch Lizenzen laufen weiter. Dass sich das widerspricht, ist unsere Rechnung, mit { $post } im Jahr als Beispiel für die Vollkosten einer Stelle.
team-after-drop-mend = Entscheiden Sie jetzt, wer das Team von da an bezahlt: Übergeben Sie es den Abteilungen, geben Sie den späteren Zeiträumen mehr Gewicht, oder rechnen Sie mit weniger Stellen. { $envelope ->
    [none] Bei der heutigen Aufteilung reicht kein Budget, wie groß es auch ist.
   *[other] Bei der heutigen Aufteilung passt es ab einem Budgetrahmen von { $envelope }{ $revenue ->
        [none] {""}
       *[other] , das sind beim heutigen Satz { $revenue } Umsatz
    }{ $rate ->
        [none] {""}
       *[other] , oder beim heutigen Umsatz ein Satz von { $rate }
    }.
}

# More committed than allocated
over-committed-plan = Der Plan verplant { $committed } und hat { $allocated }: { $over } zu viel.
over-committed-plan-why = Was der Plan selbst sagt, geht nicht zusammen: Vorhaben, Kosten, Team und Schulung verlangen hier zusammen mehr, als das Budget hergibt.
over-committed-plan-mend = Erhöhen Sie das Budget um { $over }, oder streichen, verkleinern oder übergeben Sie Arbeit in dieser Höhe.
over-committed-period = Im Zeitraum { $years } sind { $committed } verplant und { $allocated } zugewiesen: { $over } zu viel.
over-committed-period-why = Was der Plan selbst sagt, geht nicht zusammen: Vorhaben, Kosten, Team und Schulung verlangen hier zusammen mehr, als das Budget hergibt.
over-committed-period-mend = Verschieben Sie Arbeit in einen Zeitraum mit Spielraum, oder geben Sie { $years } einen größeren Anteil.
over-committed-year = Im Jahr { $year } sind { $committed } verplant und { $allocated } zugewiesen: { $over } zu viel.
over-committed-year-why = Was der Plan selbst sagt, geht nicht zusammen: Vorhaben, Kosten, Team und Schulung verlangen hier zusammen mehr, als das Budget hergibt. In einem Zeitraum von mehreren Jahren wird das Geld gleichmäßig verteilt, sofern Sie es nicht anders aufteilen.
over-committed-year-mend = Teilen Sie den Zeitraum zugunsten von { $year } auf, oder verschieben Sie Arbeit in ein anderes seiner Jahre.
over-committed-category = { $category }: Über den ganzen Plan sind { $committed } verplant und { $allocated } zugewiesen, { $over } zu viel.
over-committed-category-why = Was der Plan selbst sagt, geht nicht zusammen: Vorhaben, Kosten, Team und Schulung verlangen hier zusammen mehr, als das Budget hergibt.
over-committed-category-mend = Geben Sie dieser Kategorie einen größeren Anteil, oder erledigen Sie einen Teil der Arbeit auf anderem Weg.
over-committed-category-year = { $category }: Im Jahr { $year } sind { $committed } verplant und { $allocated } zugewiesen, { $over } zu viel.
over-committed-category-year-why = Was der Plan selbst sagt, geht in diesem Jahr nicht zusammen. Ein einzelnes Jahr darf durchaus zu einer Kategorie neigen, darum ist dies nur ein Rat; passen muss der ganze Plan.
over-committed-category-year-mend = Geben Sie dem Zeitraum eine eigene Aufteilung der Kategorien, oder verschieben Sie einen Teil der Arbeit in ein anderes Jahr.
over-committed-pillar = Säule „{ $pillar }“: { $committed } verplant und { $allocated } zugewiesen, { $over } zu viel.
over-committed-pillar-why = Was der Plan selbst sagt, geht nicht zusammen: Vorhaben, Kosten, Team und Schulung verlangen hier zusammen mehr, als das Budget hergibt. Die Aufteilung nach Säulen ist Ihre eigene; keine Faustregel steht dahinter.
over-committed-pillar-mend = Geben Sie der Säule einen größeren Anteil, oder übernehmen Sie die Anteile aus den Vorhaben, wie sie sind.
category-without-budget = { $category } hat kein Budget, verplant sind darin aber { $committed }.
category-without-budget-why = Was der Plan selbst sagt, geht nicht zusammen: Ein Betrag zählt bei seiner eigenen Kategorie, und diese erhält keinen Anteil am Budget.
category-without-budget-mend = Geben Sie { $category } einen Anteil unter den Kategorien des Budgets, oder buchen Sie die Beträge unter einer, die einen hat.
committed-outside-plan = { $amount } fallen außerhalb der Budgetjahre an: { $before } davor, { $after } danach.
committed-outside-plan-why = Folgt aus dem Plan selbst: Diese Beträge stehen in keinem Jahresbudget und zählen in keiner Summe mit, also hat ihnen noch niemand zugestimmt.
committed-outside-plan-mend = Holen Sie die Arbeit in den Plan, oder halten Sie fest, wer sie bezahlt, und schalten Sie die Regel mit dieser Begründung stumm.

# Time
starts-before-plan = „{ $name }“ beginnt in { $first }; der Plan beginnt in { $start }.
starts-before-plan-why = Folgt aus dem Plan selbst: Quartale vor dem Start erhalten kein Budget, was dort ausgegeben wird, ist also durch nichts gedeckt.
starts-before-plan-mend = Lassen Sie es in { $start } oder später beginnen, lassen Sie den Plan früher starten, oder setzen Sie es auf abgeschlossen, wenn es das ist.
starts-after-plan = „{ $name }“ beginnt in { $first }, nach dem Ende des Plans in { $end }.
starts-after-plan-why = Folgt aus dem Plan selbst: Nichts davon fällt in den Plan, es erhält also kein Geld und zählt in keiner Summe mit.
starts-after-plan-mend = Holen Sie es in den Plan, ergänzen Sie für diese Jahre einen Budgetzeitraum, oder behalten Sie es als Idee ohne Datum.
ends-after-plan = „{ $name }“ läuft bis { $last }; der Plan endet in { $end }.
ends-after-plan-why = Folgt aus dem Plan selbst. Es darf über den Plan hinausgehen, wie eine lange Transformation es tut; nur steht, was es nach { $end } kostet, noch in keinem Budget.
ends-after-plan-mend = Kürzen Sie es, verlängern Sie den Plan, oder halten Sie fest, wer von da an bezahlt, und schalten Sie die Regel mit dieser Begründung stumm.
needs-not-ended = „{ $name }“ beginnt in { $start }, das dafür nötige Vorhaben „{ $other }“ endet aber erst in { $quarter }.
needs-not-ended-why = Folgt aus dem Plan selbst: Was nötig ist, muss vorher abgeschlossen sein.
needs-not-ended-mend = Lassen Sie „{ $name }“ in { $earliest } oder später beginnen, schließen Sie „{ $other }“ früher ab, oder führen Sie es unter „with“, wenn es nur begonnen haben muss.
needs-not-committed = „{ $name }“ braucht „{ $other }“, das aber nicht beschlossen ist; der Status lautet „{ $status }“.
needs-not-committed-why = Folgt aus dem Plan selbst: Beschlossene Arbeit beruht auf Arbeit, die niemand tun wird, jedenfalls jetzt nicht.
needs-not-committed-mend = Entscheiden Sie zuerst über „{ $other }“, setzen Sie „{ $name }“ auf Idee zurück, oder streichen Sie die Abhängigkeit.
with-not-started = „{ $name }“ beginnt in { $start }, das begleitende Vorhaben „{ $other }“ aber erst in { $quarter }.
with-not-started-why = Folgt aus dem Plan selbst: Was es begleitet, muss vorher begonnen haben.
with-not-started-mend = Lassen Sie „{ $name }“ in { $earliest } oder später beginnen, oder beginnen Sie „{ $other }“ früher.

# What it returns
payback-late = „{ $name }“ amortisiert sich in { $quarter }: { $live } Monate ab Produktivstart, { $first } Monate ab der ersten Ausgabe. Für diesen Horizont ({ $horizon }) gilt als Richtwert: { $mark }, gezählt { $from }.
payback-late-why = Die Richtwerte stammen aus dem Quellartikel; welcher zu welchem Horizont gehört, ist unsere Lesart. Ab wann zu zählen ist, sagt der Artikel nicht, darum stehen beide Zahlen da und der Plan wählt.
payback-late-mend = Machen Sie das Vorhaben kleiner oder schneller voll wirksam, wählen Sie den passenden Horizont, oder schalten Sie die Regel mit Ihrer Begründung stumm.
payback-never = „{ $name }“ amortisiert sich in der gezählten Zeit nicht ({ $evaluation } nach Produktivstart): { $cost } einmalig und { $running } im Jahr stehen { $benefit } Nutzen im Jahr gegenüber.
payback-never-why = Unsere eigene Prüfung: Ein Nutzen ist angegeben, und er bringt das Geld nicht zurück. Manche Arbeit geschieht aus anderen Gründen; dann sollte der Plan es sagen.
payback-never-mend = Prüfen Sie Kosten und Nutzen noch einmal, zählen Sie länger, wenn der Nutzen länger anhält, oder schalten Sie die Regel mit Ihrer Begründung stumm.

# Care
no-plan-b = „{ $name }“ ist als wichtig gekennzeichnet und hat keinen Plan B.
no-plan-b-why = Eine Faustregel aus dem Quellartikel: Jedes wichtige Vorhaben braucht einen zweiten Weg, gewählt, solange Zeit zum Nachdenken ist.
no-plan-b-mend = Halten Sie ein Risiko mit Plan B fest: wann er greift, was dann geschieht und was das an Kosten, Nutzen und Zeit ändert.
big-risk-no-plan-b = Das Risiko „{ $risk }“ von „{ $name }“ kann { $impact } kosten, das Vorhaben selbst { $cost }, und es gibt keinen Plan B.
big-risk-no-plan-b-why = Unsere eigene Prüfung, nach dem Rat des Quellartikels, einen Plan B zu haben: Ein Risiko so groß wie die Arbeit selbst verdient einen, ob wichtig oder nicht.
big-risk-no-plan-b-mend = Halten Sie fest, was Sie tun, wenn es eintritt, oder was den Schaden unter den Kosten des Vorhabens hält.
no-kpi = „{ $name }“ hat keine Kennzahl (KPI).
no-kpi-why = Eine Faustregel aus dem Quellartikel: Wie Erfolg gemessen wird, wird vorher vereinbart; sonst kann später niemand sagen, ob er da ist.
no-kpi-mend = Ergänzen Sie eine zählbare Größe: wo sie heute steht, wo sie stehen soll und bis wann.
no-owner = „{ $name }“ läuft und hat keine verantwortliche Person.
no-owner-why = Unsere eigene Prüfung: Arbeit ohne Namen daneben bleibt als Erste liegen.
no-owner-mend = Nennen Sie die Person oder Funktion, die dafür verantwortlich ist.

# Silencing a rule
mute-without-reason = Die Regel { $rule } soll schweigen, es ist aber kein Grund angegeben, also spricht sie weiter.
mute-without-reason-why = Das Planformat verlangt es: Eine Faustregel verstummt nur mit einem Grund, damit spätere Leser ihn beurteilen können.
mute-without-reason-mend = Schreiben Sie in einem Satz, warum, oder nehmen Sie den Eintrag heraus.
mute-unknown = Eine Regel { $rule } gibt es nicht, also schweigt nichts.
mute-unknown-why = Das Planformat verlangt es: Regeln verstummen über ihren Code, und bei einem falschen Code glauben Sie zu Unrecht, dass es so ist.
mute-unknown-mend = Übernehmen Sie den Code aus der Meldung, die Sie stumm schalten möchten, oder nehmen Sie den Eintrag heraus.
mute-unknown-near = Eine Regel { $rule } gibt es nicht, also schweigt nichts. Meinten Sie { $near }?
mute-unknown-near-why = Das Planformat verlangt es: Regeln verstummen über ihren Code, und bei einem falschen Code glauben Sie zu Unrecht, dass es so ist.
mute-unknown-near-mend = Schreiben Sie { $near }, wenn es das ist, oder übernehmen Sie den Code aus der Meldung, die Sie stumm schalten möchten.
