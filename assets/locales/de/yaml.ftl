# Was beim Lesen der Plandatei auffällt: ein Satz, warum es zählt, wie es zu beheben ist.
# $found ist, was dasteht, $meant, was wahrscheinlich gemeint ist, in der Schreibweise der Datei.

yaml-too-large = Die Datei ist größer als { $detail } MB.
yaml-too-large-why = So groß ist kein Plan; das Einlesen würde den ganzen Speicher belegen.
yaml-too-large-mend = Prüfen Sie, ob es die richtige Datei ist.
yaml-utf8 = Der Text ist kein UTF-8: Byte { $byte } in Zeile { $line } gehört zu keinem Zeichen.
yaml-utf8-why = Ohne bekannte Kodierung würden Buchstaben wie é oder ü beim Speichern beschädigt.
yaml-utf8-mend = Speichern Sie die Datei in Ihrem Editor als UTF-8.
yaml-nul = In Zeile { $line } steht ein NUL-Zeichen.
yaml-nul-why = Textdateien enthalten keines; die Datei ist beschädigt oder kein Text.
yaml-nul-mend = Entfernen Sie das Zeichen oder nehmen Sie eine Sicherung.
yaml-empty = Die Datei ist leer.
yaml-empty-why = Sie enthält keinen Plan.
yaml-empty-mend = Legen Sie einen neuen Plan an mit: roadmap new
yaml-no-map = Das ist kein Plan: Die Datei beginnt nicht mit Schlüsseln wie „format: 1“.
yaml-no-map-why = Eine Plandatei besteht aus Schlüsseln mit Werten.
yaml-no-map-mend = Prüfen Sie, ob es die richtige Datei ist.
yaml-several-documents = Hier beginnt ein zweites Dokument.
yaml-several-documents-why = Eine Datei enthält einen Plan; was nach „---“ folgt, ginge verloren.
yaml-several-documents-mend = Legen Sie jeden Plan in einer eigenen Datei ab.
yaml-too-deep = Der Text ist hier tiefer als { $detail } Ebenen verschachtelt.
yaml-too-deep-why = Ein Plan braucht keine zehn Ebenen; tiefere Dateien sind defekt oder böswillig.
yaml-too-deep-mend = Prüfen Sie Klammern und Einrückung.
yaml-too-many-aliases = Die Datei enthält mehr als { $detail } Verweise mit „*“.
yaml-too-many-aliases-why = Solche Dateien können beim Lesen endlos wachsen.
yaml-too-many-aliases-mend = Schreiben Sie die Werte aus.
yaml-too-many-nodes = Die Datei enthält mehr als { $detail } Werte, Verweise voll gezählt.
yaml-too-many-nodes-why = Solche Dateien können beim Lesen endlos wachsen.
yaml-too-many-nodes-mend = Schreiben Sie Verweise aus, oder prüfen Sie, ob es die richtige Datei ist.
yaml-alias-circle = Der Verweis zeigt auf den Teil, in dem er selbst steht.
yaml-alias-circle-why = Der Wert enthielte sich selbst, ohne Ende.
yaml-alias-circle-mend = Schreiben Sie den Wert aus.
yaml-alias-unknown = Der Verweis mit „*“ nennt nichts, was zuvor mit „&“ bezeichnet wurde.
yaml-alias-unknown-why = Es gibt keinen Wert, der eingesetzt werden könnte.
yaml-alias-unknown-mend = Schreiben Sie den Wert aus. Ein Text, der mit „*“ beginnt, braucht Anführungszeichen.
yaml-tab = Die Zeile ist mit einem Tabulator eingerückt.
yaml-tab-why = YAML erlaubt dort nur Leerzeichen, weil Tabulatoren nicht überall gleich breit sind.
yaml-tab-mend = Ersetzen Sie jeden Tabulator durch zwei Leerzeichen.
yaml-percent = Ein Wert kann nicht mit einem Prozentzeichen beginnen.
yaml-percent-why = YAML behält sich dieses Zeichen vor.
yaml-percent-mend = Setzen Sie es in Anführungszeichen: "%"
yaml-character = Ein Wert kann nicht mit dem Zeichen „{ $detail }“ beginnen.
yaml-character-why = YAML behält sich dieses Zeichen vor.
yaml-character-mend = Setzen Sie den Text in Anführungszeichen.
yaml-quote = Der Text in Anführungszeichen endet nirgends.
yaml-quote-why = Alles Folgende würde dazugehören.
yaml-quote-mend = Ergänzen Sie das schließende Anführungszeichen.
yaml-after-quote = Nach dem schließenden Anführungszeichen steht noch etwas.
yaml-after-quote-why = Ein Text in Anführungszeichen endet dort.
yaml-after-quote-mend = Setzen Sie den ganzen Text in Anführungszeichen; innerhalb doppelter schreibt man eines als \"
yaml-escape = Im Text in doppelten Anführungszeichen folgt auf einen Rückstrich ein unbekannter Buchstabe.
yaml-escape-why = In doppelten Anführungszeichen leitet ein Rückstrich ein Zeichen wie \n ein.
yaml-escape-mend = Verdoppeln Sie den Rückstrich, oder verwenden Sie einfache Anführungszeichen.
yaml-bracket = Eine Klammer ist nicht geschlossen, oder zwischen zwei Werten fehlt ein Komma.
yaml-bracket-why = Es ist nicht klar, wo die Liste oder der Block endet.
yaml-bracket-mend = Schließen Sie, was geöffnet wurde, und setzen Sie Kommas zwischen die Werte.
yaml-indent = Die Zeile ist anders eingerückt als ihre Nachbarn.
yaml-indent-why = Die Einrückung sagt, was wozu gehört.
yaml-indent-mend = Rücken Sie Schlüssel eines Blocks und Punkte einer Liste mit gleich vielen Leerzeichen ein.
yaml-colon = Ein Doppelpunkt steht, wo keiner stehen kann, oder einem Schlüssel fehlt er.
yaml-colon-why = „Schlüssel: Wert“ braucht einen Doppelpunkt mit Leerzeichen; ein Text, der beides enthält, liest sich als Schlüssel.
yaml-colon-mend = Ergänzen Sie den Doppelpunkt, oder setzen Sie den Text in Anführungszeichen.
yaml-bom-inside = Mitten im Text steht eine unsichtbare Byte-Order-Marke.
yaml-bom-inside-why = Sie darf nur am Anfang einer Datei stehen.
yaml-bom-inside-mend = Löschen Sie die Zeile und tippen Sie sie neu.
yaml-syntax = Das ist nicht als YAML lesbar.
yaml-syntax-why = Es ist nicht klar, was wozu gehört.
yaml-syntax-mend = Prüfen Sie diese und die vorige Zeile: Anführungszeichen, Doppelpunkte, Klammern, Einrückung.

rewrite-failed = Die Änderung lässt sich nicht in diese Datei schreiben, ohne dass etwas verloren geht.
rewrite-failed-why = Vor dem Speichern wird der neue Text zurückgelesen; er muss genau den Plan auf dem Bildschirm ergeben und tat es nicht.
rewrite-failed-mend = Speichern Sie unter anderem Namen: So entsteht eine neue Datei.

key-unknown = „{ $key }“: Meinten Sie „{ $nearest }“?
key-unknown-why = Das Programm kennt diesen Schlüssel nicht. Er bleibt in der Datei und zählt nicht.
key-unknown-mend = Schreiben Sie „{ $nearest }“, oder beginnen Sie einen eigenen Schlüssel mit „x-“.
key-stray = „{ $key }“ ist hier kein Schlüssel des Formats.
key-stray-why = Das Programm kennt ihn nicht. Er bleibt in der Datei und zählt nicht.
key-stray-mend = Entfernen Sie ihn, oder beginnen Sie einen eigenen Schlüssel mit „x-“.
key-duplicate = „{ $key }“ steht hier zum zweiten Mal; das erste steht in Zeile { $line }.
key-duplicate-why = Nur das erste zählt.
key-duplicate-mend = Entfernen Sie eines von beiden.
key-missing = „{ $key }“ fehlt.
key-missing-why = Ohne diese Angabe lässt sich dieser Teil des Plans nicht berechnen.
key-missing-mend = Ergänzen Sie „{ $key }: …“.
key-not-text = Ein Schlüssel muss ein einfaches Wort sein.
key-not-text-why = Eine Liste oder ein Block kann hier keinen Wert benennen.
key-not-text-mend = Schreiben Sie „Wort: Wert“.
merge-key = „<<“ wird hier nicht übernommen.
merge-key-why = Von anderswo eingefügte Werte ließen sich nicht sicher ändern und speichern.
merge-key-mend = Schreiben Sie die Schlüssel an beiden Stellen aus.
tag-ignored = Das Tag mit „!“ bedeutet hier nichts.
tag-ignored-why = Das Format bestimmt, welche Art Wert zu einem Schlüssel gehört.
tag-ignored-mend = Entfernen Sie das Tag.
comma-in-braces = Das Komma schneidet den Text von „{ $key }“ entzwei: { $found }
comma-in-braces-why = In geschweiften Klammern beginnt YAML nach jedem Komma einen neuen Schlüssel; nur der Teil davor zählt.
comma-in-braces-mend = Setzen Sie den Text in Anführungszeichen: { $meant }
comma-in-number = Das Komma schneidet die Zahl von „{ $key }“ entzwei: { $found }
comma-in-number-why = In geschweiften Klammern beginnt YAML nach jedem Komma einen neuen Schlüssel und liest zwei Zahlen.
comma-in-number-mend = Schreiben Sie { $meant }
not-a-map = Hier werden Schlüssel mit Werten erwartet, nicht { $found }.
not-a-map-why = Dieser Teil des Plans besteht aus Zeilen „Schlüssel: Wert“.
not-a-map-mend = Schreiben Sie die Schlüssel darunter, um zwei Leerzeichen eingerückt.
not-a-list = Hier wird eine Liste erwartet, nicht { $found }.
not-a-list-why = Davon kann es mehrere geben, darum beginnt jeder Punkt mit einem Strich.
not-a-list-mend = Beginnen Sie jeden Punkt mit „- “, oder schreiben Sie [a, b].
not-a-value = Hier wird ein einzelner Wert erwartet, keine Liste und kein Block: { $found }
not-a-value-why = Zu diesem Schlüssel gehört ein Wert.
not-a-value-mend = Schreiben Sie einen Wert nach dem Doppelpunkt.

-number-why = In der Datei stehen einfache Zahlen mit Dezimalpunkt, damit jedes Programm in jedem Land dasselbe liest.
number-comma = „{ $found }“ enthält ein Komma.
number-comma-why = { -number-why }
number-comma-mend = Schreiben Sie { $meant }
number-thousands = „{ $found }“: Meinten Sie { $meant }?
number-thousands-why = In der Datei ist der Punkt das Dezimalzeichen; Tausender trennt man mit _.
number-thousands-mend = Schreiben Sie { $meant }
number-sign = „{ $found }“ enthält ein Währungszeichen.
number-sign-why = Der ganze Plan hat eine Währung; sie steht einmal unter „company“.
number-sign-mend = Schreiben Sie { $meant }
number-suffix = „{ $found }“ ist abgekürzt.
number-suffix-why = In der Datei stehen volle Zahlen; Abkürzungen sind für die Eingabefelder des Programms.
number-suffix-mend = Schreiben Sie { $meant }
number-percent = „{ $found }“: Hier wird eine einfache Zahl erwartet, kein Prozentsatz.
number-percent-why = Dieser Schlüssel nennt eine Anzahl, keinen Anteil.
number-percent-mend = Schreiben Sie die Zahl ohne Prozentzeichen.
number-decimals = { $decimals ->
    [0] „{ $found }“ hat Nachkommastellen; hier kann es keine geben.
    [one] „{ $found }“ hat mehr als eine Nachkommastelle.
   *[other] „{ $found }“ hat mehr als { $decimals } Nachkommastellen.
}
number-decimals-why = Kleinere Teile lassen sich nicht zahlen oder zählen, und nichts wird stillschweigend gerundet.
number-decimals-mend = Runden Sie die Zahl selbst.
number-too-large = „{ $found }“ ist zu groß.
number-too-large-why = Zahlen über 1.000.000.000.000.000 sind mit Sicherheit ein Versehen.
number-too-large-mend = Prüfen Sie die Zahl der Stellen.
number-form = „{ $found }“ ist keine Zahl.
number-form-why = { -number-why }
number-form-mend = Schreiben Sie nur Ziffern, etwa 20_000 oder 1250.50
number-negative = „{ $found }“ ist weniger als nichts.
number-negative-why = Nur Änderungen der Geschäftsführung und gebuchte Beträge können negativ sein.
number-negative-mend = Schreiben Sie den Betrag ohne Minuszeichen.
count-form = „{ $found }“ ist keine ganze Zahl.
count-form-why = Hier werden ganze Dinge gezählt.
count-form-mend = Schreiben Sie nur Ziffern, etwa 12
count-range = { $found } liegt nicht zwischen { $from } und { $to }.
count-range-why = Andere Werte haben hier keine Bedeutung.
count-range-mend = Schreiben Sie eine Zahl von { $from } bis { $to }.

share-without-sign = Bei „{ $found }“ fehlt das Prozentzeichen: Meinten Sie { $meant }?
share-without-sign-why = Eine bloße Zahl könnte Prozent oder ein Bruchteil sein; das Zeichen macht es klar.
share-without-sign-mend = Schreiben Sie { $meant }
share-as-fraction = „{ $found }“ ist ein Bruchteil: Meinten Sie { $meant }?
share-as-fraction-why = Eine bloße Zahl könnte Prozent oder ein Bruchteil sein; das Zeichen macht es klar.
share-as-fraction-mend = Schreiben Sie { $meant }
share-comma = „{ $found }“ hat ein Dezimalkomma: Meinten Sie { $meant }?
share-comma-why = { -number-why }
share-comma-mend = Schreiben Sie { $meant }
share-decimals = „{ $found }“ hat mehr als sechs Nachkommastellen.
share-decimals-why = Anteile sind auf ein millionstel Prozent genau.
share-decimals-mend = Runden Sie den Anteil selbst.
share-range = „{ $found }“ liegt nicht zwischen -100% und 1000%.
share-range-why = Ein solcher Anteil ist mit Sicherheit ein Versehen.
share-range-mend = Prüfen Sie die Ziffern.
share-form = „{ $found }“ ist kein Prozentsatz.
share-form-why = Ein Anteil ist eine Zahl mit Prozentzeichen.
share-form-mend = Schreiben Sie ihn wie 3.5%
share-negative = „{ $found }“ ist weniger als nichts.
share-negative-why = Ein Anteil am Geld oder an der Zeit kann nicht negativ sein.
share-negative-mend = Schreiben Sie den Anteil ohne Minuszeichen.
share-over-whole = „{ $found }“ ist mehr als das Ganze.
share-over-whole-why = Das ist ein Teil eines Ganzen, also höchstens 100%.
share-over-whole-mend = Schreiben Sie einen Anteil von 0% bis 100%.
shares-under = Die Anteile ergeben zusammen { $sum }; es fehlen { $difference }.
shares-under-why = Was kein Anteil erfasst, bleibt unverteilt, und der Plan geht nicht mehr auf.
shares-under-mend = Erhöhen Sie einen der Anteile um { $difference }.
shares-over = Die Anteile ergeben zusammen { $sum }, das sind { $difference } zu viel.
shares-over-why = Es würde mehr verteilt, als da ist.
shares-over-mend = Senken Sie einen der Anteile um { $difference }.

-quarter-why = Ein Quartal ist das Jahr, ein Bindestrich und das Quartal; so ist alles geordnet und nichts misszuverstehen.
quarter-form = „{ $found }“: Meinten Sie { $meant }?
quarter-form-why = { -quarter-why }
quarter-form-mend = Schreiben Sie { $meant }
quarter-unknown = „{ $found }“ ist kein Quartal.
quarter-unknown-why = { -quarter-why }
quarter-unknown-mend = Schreiben Sie es wie 2026-Q2; ein Jahr hat Q1 bis Q4.
span-form = „{ $found }“: Meinten Sie { $meant }?
span-form-why = Zwischen dem ersten und dem letzten Quartal stehen zwei Punkte; beide gehören dazu.
span-form-mend = Schreiben Sie { $meant }
span-unknown = „{ $found }“ ist kein Zeitraum aus Quartalen.
span-unknown-why = Ein Zeitraum ist ein Quartal, ein Halbjahr, ein Jahr oder eine Spanne davon.
span-unknown-mend = Schreiben Sie ihn wie 2026-Q2..2026-Q4, 2026-Q2, 2028-H1 oder 2029
span-backwards = „{ $found }“ endet, bevor es beginnt.
span-backwards-why = Ein Zeitraum läuft vom früheren zum späteren Quartal.
span-backwards-mend = Schreiben Sie { $meant }
years-form = „{ $found }“ nennt keine Jahre.
years-form-why = Ein Budgetzeitraum umfasst ein Geschäftsjahr oder mehrere in Folge, zwischen 1970 und 2200.
years-form-mend = Schreiben Sie es wie 2026 oder 2029-2030
years-backwards = „{ $found }“ endet, bevor es beginnt.
years-backwards-why = Das frühere Jahr steht zuerst.
years-backwards-mend = Vertauschen Sie die beiden Jahre.
year-form = „{ $found }“ ist keine Jahreszahl.
year-form-why = Eine Jahreszahl hat vier Stellen und liegt zwischen 1970 und 2200.
year-form-mend = Schreiben Sie sie wie 2026
date-form = „{ $found }“ ist kein Datum.
date-form-why = Ein Datum beginnt mit dem Jahr, damit Tag und Monat nicht zu verwechseln sind.
date-form-mend = Schreiben Sie es wie 2026-04-15
month-form = „{ $found }“ ist kein Monat.
month-form-why = Ein Monat beginnt mit dem Jahr.
month-form-mend = Schreiben Sie ihn wie 2026-04
duration-form = „{ $found }“ ist keine Dauer.
duration-form-why = Nötig sind eine ganze Zahl und eine Einheit: weeks, months, quarters oder years.
duration-form-mend = Schreiben Sie sie wie 6 months, 2 quarters oder 1 year
duration-zero = „{ $found }“ ist gar keine Zeit.
duration-zero-why = Nach keiner Zeit kann nichts wiederkehren oder zählen.
duration-zero-mend = Schreiben Sie mindestens 1 quarter.
weeks-form = „{ $found }“ nennt keine Wochen.
weeks-form-why = Wochen zählen ab dem Beginn des Plans; die erste steht vor der letzten.
weeks-form-mend = Schreiben Sie es wie 1-4
when-missing = Es steht nicht dabei, wann.
when-missing-why = Ohne Zeitangabe gehört die Zahl zu keinem Quartal.
when-missing-mend = Ergänzen Sie „quarter“, „month“ oder „date“.
when-twice = Es steht mehrfach dabei, wann.
when-twice-why = Quartal, Monat und Datum könnten sich widersprechen.
when-twice-mend = Behalten Sie eines von „quarter“, „month“ und „date“.
until-before-from = Das letzte Quartal, { $until }, liegt vor dem ersten, { $from }.
until-before-from-why = Beide Quartale gehören zur bezahlten Zeit.
until-before-from-mend = Schreiben Sie ein späteres „until“, oder lassen Sie es weg: Dann gilt das letzte Quartal des Plans.

word-unknown = „{ $found }“: Meinten Sie „{ $nearest }“?
word-unknown-why = Nur diese Wörter haben hier eine Bedeutung: { $allowed }
word-unknown-mend = Schreiben Sie { $nearest }
word-stray = „{ $found }“ hat hier keine Bedeutung.
word-stray-why = Nur diese Wörter haben eine: { $allowed }
word-stray-mend = Schreiben Sie eines von { $allowed }
flag-form = „{ $found }“ ist weder true noch false.
flag-form-why = Über Wörter wie ja und nein sind sich YAML-Programme nicht einig.
flag-form-mend = { $meant ->
    [either] Schreiben Sie true oder false
   *[other] Schreiben Sie { $meant }
}
id-form = „{ $found }“ kann keine ID sein.
id-form-why = Eine ID besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, damit sie in Pfade und Verweise passt.
id-form-mend = Schreiben Sie { $meant }
id-missing = Ein Punkt dieser Liste hat keine ID.
id-missing-why = Dann stammt die ID vom Namen und ändert sich mit ihm; Verweise an anderer Stelle im Plan können so ins Leere führen.
id-missing-mend = Geben Sie ihm eine eigene ID: „id: …“ aus Kleinbuchstaben, Ziffern und Bindestrichen.
id-duplicate = Die ID „{ $id }“ ist in Zeile { $line } schon vergeben.
id-duplicate-why = An der ID lassen sich die Punkte einer Liste unterscheiden.
id-duplicate-mend = Geben Sie diesem Punkt eine andere ID.
currency-unknown = „{ $found }“ ist keine Währung nach ISO 4217.
currency-unknown-why = Die Währung bestimmt, wie viele Nachkommastellen Beträge haben.
currency-unknown-mend = Schreiben Sie einen Code aus drei Buchstaben, etwa EUR, CHF oder GBP
country-form = „{ $found }“ ist kein Ländercode.
country-form-why = Das Land bestimmt, welche Regel für den Betriebsrat gilt.
country-form-mend = Schreiben Sie zwei Buchstaben, etwa NL oder DE
region-form = „{ $found }“ ist keine Region.
region-form-why = Die Region bestimmt, wie Zahlen und Daten geschrieben werden.
region-form-mend = Schreiben Sie Sprache und Land, etwa nl-NL, de-CH oder en-GB
format-newer = Format { $found } ist unbekannt; dieses Programm liest Format 1.
format-newer-why = Ein neueres Format kann mit denselben Schlüsseln etwas anderes meinen.
format-newer-mend = Verwenden Sie eine neuere Version des Programms, oder schreiben Sie „format: 1“.

revenue-missing = Der Umsatz fehlt.
revenue-missing-why = Das Budget ist ein Anteil an einem Jahresumsatz; ohne ihn gibt es keinen Betrag zu verteilen.
revenue-missing-mend = Ergänzen Sie „revenue“ unter „company“, oder geben Sie das Budget als „amount“ an.
rate-and-amount = Für das Budget stehen ein Prozentsatz und ein Betrag da.
rate-and-amount-why = Sie könnten sich widersprechen; der Prozentsatz zählt.
rate-and-amount-mend = Entfernen Sie eines von beiden.
periods-overlap = { $years } überschneidet sich mit dem Zeitraum { $before }.
periods-overlap-why = Ein Jahr kann sein Geld nur aus einem Zeitraum erhalten.
periods-overlap-mend = Ändern Sie die Jahre so, dass jedes zu einem Zeitraum gehört.
periods-gap = Zwischen { $before } und { $years } liegen Jahre ohne Zeitraum.
periods-gap-why = Diese Jahre hätten kein Geld.
periods-gap-mend = Ergänzen Sie einen Zeitraum, oder verlängern Sie einen der beiden.
period-before-start = { $years } beginnt vor dem ersten Jahr des Plans; der Plan beginnt in { $start }.
period-before-start-why = Ein Jahr, das ganz vor dem Beginn liegt, kann kein Geld erhalten.
period-before-start-mend = Ändern Sie die Jahre des Zeitraums oder „plan.start“.
quarters-without-weight = Ab dem Beginn, { $start }, hat kein Quartal einen Anteil.
quarters-without-weight-why = Quartale vor dem Beginn erhalten nichts; die übrigen teilen nach Gewicht, und das ist überall null.
quarters-without-weight-mend = Geben Sie einem der Quartale ab dem Beginn einen Anteil.
quarters-length = { $found ->
    [one] Es steht ein Anteil da; ein Jahr hat vier Quartale.
   *[other] Es stehen { $found } Anteile da; ein Jahr hat vier Quartale.
}
quarters-length-why = Jedes Quartal braucht seinen Anteil, und sei es 0%.
quarters-length-mend = Schreiben Sie vier Anteile, etwa [20%, 30%, 30%, 20%]
split-year = „{ $found }“ ist kein Jahr des Zeitraums { $years }.
split-year-why = Die Aufteilung gilt zwischen den eigenen Jahren des Zeitraums.
split-year-mend = Nennen Sie nur Jahre des Zeitraums.
too-many-periods = Es gibt mehr als { $most } Zeiträume.
too-many-periods-why = Ein Plan reicht höchstens von 1970 bis 2200.
too-many-periods-mend = Fassen Sie Zeiträume zu mehreren Jahren zusammen.
too-many-initiatives = Es gibt mehr als { $most } Vorhaben.
too-many-initiatives-why = Was danach kommt, wird nicht gelesen.
too-many-initiatives-mend = Verteilen Sie den Plan auf mehrere Dateien.

estimate-order = Die Bandbreite ist nicht geordnet: niedrig { $low }, wahrscheinlich { $likely }, hoch { $high }.
estimate-order-why = Der wahrscheinliche Betrag liegt zwischen den anderen. Solange das nicht stimmt, zählt nur er.
estimate-order-mend = Ordnen Sie die Beträge: low, likely, high.
cost-outside-span = { $quarter } liegt außerhalb der Laufzeit des Vorhabens, { $span }.
cost-outside-span-why = Einmalige Kosten fallen während der Umsetzung an.
cost-outside-span-mend = Ändern Sie das Quartal oder die Laufzeit.
spread-length = { $found ->
    [one] Es steht ein Anteil für { $expected } Quartale da ({ $span }).
   *[other] Es stehen { $found } Anteile für { $expected } Quartale da ({ $span }).
}
spread-length-why = Jedes Quartal der Laufzeit braucht seinen Anteil; bis dahin werden die Kosten gleichmäßig verteilt.
spread-length-mend = Schreiben Sie { $expected } Anteile, oder lassen Sie „spread“ weg.
spread-with-quarters = Die Kosten stehen schon nach Quartalen da.
spread-with-quarters-why = Eine Verteilung daneben könnte dem widersprechen und zählt nicht.
spread-with-quarters-mend = Entfernen Sie „spread“.
benefit-idle = „{ $key }“ zählt bei dieser Art Nutzen nicht.
benefit-idle-why = Gesparte Stunden berechnen sich aus Stunden, Stundenkosten und Anteil; anderer Nutzen aus einem Betrag im Jahr.
benefit-idle-mend = Entfernen Sie „{ $key }“, oder ändern Sie „kind“.
booked-twice = Das ist auf mehr als eine Stelle gebucht.
booked-twice-why = Ein Betrag gehört zu einem Vorhaben, Teameintrag, Kostenpunkt oder einer Schulung; die erste Angabe zählt.
booked-twice-mend = Behalten Sie eine, oder verteilen Sie den Betrag auf mehrere Einträge.

needs-nobody = Dies wartet auf „{ $id }“, doch dieses Vorhaben gibt es nicht.
needs-nobody-why = Was zuerst enden muss, lässt sich nicht prüfen.
needs-nobody-mend = { $nearest ->
    [none] Nennen Sie etwas aus dem Plan, oder ergänzen Sie es.
   *[other] Meinten Sie „{ $nearest }“?
}
with-nobody = Dies läuft mit „{ $id }“, doch dieses Vorhaben gibt es nicht.
with-nobody-why = Was begonnen haben muss, lässt sich nicht prüfen.
with-nobody-mend = { $nearest ->
    [none] Nennen Sie etwas aus dem Plan, oder ergänzen Sie es.
   *[other] Meinten Sie „{ $nearest }“?
}
no-such-initiative = Es gibt kein Vorhaben „{ $id }“.
no-such-initiative-why = Der Eintrag gehört zu nichts.
no-such-initiative-mend = { $nearest ->
    [none] Nennen Sie etwas aus dem Plan, oder ergänzen Sie es.
   *[other] Meinten Sie „{ $nearest }“?
}
no-such-phase = Es gibt keine Phase „{ $id }“.
no-such-phase-why = Das Vorhaben gehört zu keiner Phase.
no-such-phase-mend = { $nearest ->
    [none] Nennen Sie etwas aus dem Plan, oder ergänzen Sie es.
   *[other] Meinten Sie „{ $nearest }“?
}
no-such-process = Es gibt keinen Prozess „{ $id }“.
no-such-process-why = Der Nutzen lässt sich nicht mit den Stunden vergleichen, die der Prozess kostet.
no-such-process-mend = { $nearest ->
    [none] Nennen Sie etwas aus dem Plan, oder ergänzen Sie es.
   *[other] Meinten Sie „{ $nearest }“?
}
no-such-vendor = Es gibt keinen Lieferanten „{ $id }“.
no-such-vendor-why = Wo die Daten gespeichert und verarbeitet werden, lässt sich nicht nachsehen.
no-such-vendor-mend = { $nearest ->
    [none] Nennen Sie etwas aus dem Plan, oder ergänzen Sie es.
   *[other] Meinten Sie „{ $nearest }“?
}
no-such-data-source = Es gibt keine Datenquelle „{ $id }“.
no-such-data-source-why = Qualität und Bereinigung lassen sich nicht nachsehen.
no-such-data-source-mend = { $nearest ->
    [none] Nennen Sie etwas aus dem Plan, oder ergänzen Sie es.
   *[other] Meinten Sie „{ $nearest }“?
}
no-such-team-entry = Es gibt keinen Teameintrag „{ $id }“.
no-such-team-entry-why = Der Eintrag gehört zu nichts.
no-such-team-entry-mend = { $nearest ->
    [none] Nennen Sie etwas aus dem Plan, oder ergänzen Sie es.
   *[other] Meinten Sie „{ $nearest }“?
}
no-such-cost = Es gibt keinen Punkt „{ $id }“ unter „costs“.
no-such-cost-why = Der Eintrag gehört zu nichts.
no-such-cost-mend = { $nearest ->
    [none] Nennen Sie etwas aus dem Plan, oder ergänzen Sie es.
   *[other] Meinten Sie „{ $nearest }“?
}
no-such-training = Es gibt keine Schulung „{ $id }“.
no-such-training-why = Der Eintrag gehört zu nichts.
no-such-training-mend = { $nearest ->
    [none] Nennen Sie etwas aus dem Plan, oder ergänzen Sie es.
   *[other] Meinten Sie „{ $nearest }“?
}
no-such-kpi = Es gibt keine Kennzahl „{ $id }“.
no-such-kpi-why = Der gemessene Wert gehört zu nichts.
no-such-kpi-mend = { $nearest ->
    [none] Nennen Sie etwas aus dem Plan, oder ergänzen Sie es.
   *[other] Meinten Sie „{ $nearest }“?
}
needs-circle = Die Abhängigkeiten laufen im Kreis: { $circle }
needs-circle-why = Jedes wartet auf das vorige; keines kann je beginnen.
needs-circle-mend = Entfernen Sie eine der Abhängigkeiten im Kreis.
scenario-named-plan = Ein Szenario kann nicht „plan“ heißen.
scenario-named-plan-why = So heißt der Plan selbst.
scenario-named-plan-mend = Geben Sie dem Szenario einen anderen Namen.
scenario-path = „{ $found }“ führt im Plan nirgendwohin.
scenario-path-why = Ein Szenario setzt Werte über ihren Pfad; dieser würde nichts ändern.
scenario-path-mend = { $nearest ->
    [none] Schreiben Sie einen Pfad wie budget.rate oder initiatives.ID.status
   *[other] Meinten Sie „{ $nearest }“?
}
findings-more = { $count ->
    [one] Ein weiterer Hinweis der Art „{ $kind }“ ist nicht aufgeführt.
   *[other] { $count } weitere Hinweise der Art „{ $kind }“ sind nicht aufgeführt.
}
findings-more-why = Eine längere Liste derselben Art sagt nichts Neues; der erste davon steht hier.
findings-more-mend = Beheben Sie, was aufgeführt ist, und prüfen Sie den Plan dann erneut.
second-reader = Ein zweiter Parser liest den neuen Text anders ({ $detail }).
second-reader-why = Ein anderes Programm sähe dann einen anderen Plan.
second-reader-mend = Setzen Sie den Wert in dieser Zeile in Anführungszeichen, oder schreiben Sie ihn einfacher.
