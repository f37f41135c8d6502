# Vragen van "roadmap new"
cli-ask-company = Naam van het bedrijf:
cli-ask-revenue = Omzet van één jaar (20m, 350k en 1.250.000 worden begrepen):
cli-ask-rate = Deel daarvan voor AI, over alle jaren samen, als vuistregel { $low } tot { $high } [{ $default }]:
cli-saved = { $file } is opgeslagen. Openen met: roadmap { $file }
cli-revenue-positive = De omzet moet meer dan nul zijn.
cli-rate-range = Het percentage moet tussen 0% en 100% liggen.

# Bevindingen
cli-because = waarom
cli-remedy = oplossing
cli-place = regel { $line }, kolom { $column }
cli-count = { $file }: { $errors ->
        [one] { $errors } fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [one] { $warnings } waarschuwing
       *[other] { $warnings } waarschuwingen
    }, { $advice ->
        [one] { $advice } advies
       *[other] { $advice } adviezen
    }

# "roadmap check --fix"
check-mended = { $file }:{ $line }: ‘{ $was }’ is nu ‘{ $now }’
check-fix-stream = Standaardinvoer kan niet worden hersteld
check-fix-stream-why = Verbeteringen worden opgeslagen in het bestand waarin ze zijn aangebracht.
check-fix-stream-mend = Sla de tekst eerst op als bestand.

# Wat een opdracht niet kan
cli-option = { $option } { $typed }: { $reason }
cli-option-why = De waarde is zo niet te gebruiken.
cli-option-mend = Zie: roadmap new --help
cli-currency = { $typed } is geen valuta van ISO 4217
cli-currency-why = Decimalen en tekens volgen uit de valuta.
cli-currency-mend = Schrijf de drie letters: EUR, CHF, GBP.
cli-revenue-missing = De omzet van het bedrijf ontbreekt
cli-revenue-missing-why = Het budget is een deel van de omzet van één jaar.
cli-revenue-missing-mend = Voeg toe: --revenue 20m
cli-input-ended = De invoer eindigde voordat alle vragen beantwoord waren
cli-input-ended-why = Er is niets opgeslagen.
cli-input-ended-mend = Beantwoord de vragen, of geef de waarden als opties mee: roadmap new --help
cli-no-command = Er is geen opdracht { $typed }
cli-no-command-why = Het eerste woord is een opdracht of het bestand van een plan.
cli-no-command-mend = Bekijk alle opdrachten: roadmap --help
cli-no-command-near = Er is geen opdracht { $typed }: bedoelt u { $nearest }?
cli-no-command-near-why = Het eerste woord is een opdracht of het bestand van een plan.
cli-no-command-near-mend = Schrijf: roadmap { $nearest }
cli-no-path = Het plan heeft niets op { $path }
cli-no-path-why = Een pad noemt sleutels vanaf de bovenkant van het bestand, met punten ertussen.
cli-no-path-mend = Begin met een sleutel zoals company, plan of budget.
cli-no-path-near = Het plan heeft niets op { $path }
cli-no-path-near-why = Een pad noemt sleutels vanaf de bovenkant van het bestand, met punten ertussen.
cli-no-path-near-mend = Het dichtstbijzijnde pad dat bestaat is { $nearest }.
cli-no-figure = Er is geen cijfer { $path } om uit te leggen
cli-no-figure-why = Alleen berekende cijfers hebben een herkomst.
cli-no-figure-mend = Probeer envelope, periods.2026, years.2028.people, pillars.data of initiatives.ID.payback.
cli-overflow = De bedragen in dit plan zijn te groot om op te tellen
cli-overflow-why = Cijfers die niet passen, zouden onjuist zijn.
cli-overflow-mend = Zoek een bedrag of indexering met te veel cijfers.
cli-output = De uitvoer kan niet geschreven worden: { $fault }
cli-output-why = Het systeem meldt een fout.
cli-output-mend = Maak ruimte op de schijf, of schrijf elders.

# "roadmap set"
set-comments = { $count ->
        [one] De opmerking op regel { $lines } stond in een waarde die is vervangen, en is daarmee verdwenen.
       *[other] De opmerkingen op de regels { $lines } stonden in waarden die zijn vervangen, en zijn daarmee verdwenen.
    }
set-form = { $typed } is geen toewijzing
set-form-why = Nodig zijn een pad, een isgelijkteken en een waarde.
set-form-mend = Schrijf het zo: budget.rate=4%
set-value = { $typed } is niet te lezen als waarde voor { $path }
set-value-why = Waarden staan er zoals in het planbestand, op één regel.
set-value-mend = Sluit accolades, haken en aanhalingstekens, en zet tekst met bijzondere tekens tussen aanhalingstekens.
set-in-value = Er staat één losse waarde waar { $path } sleutels nodig heeft
set-in-value-why = Dat deel is kort geschreven, als één waarde.
set-in-value-mend = Geef het deel erboven in zijn geheel op, tussen accolades.
set-not-here = { $path } is niet te wijzigen zoals het er staat
set-not-here-why = De wijziging zou andere delen van de tekst raken.
set-not-here-mend = Wijzig het in een editor, of geef het deel erboven in zijn geheel op.
set-unreadable = De tekst was niet meer te lezen na de wijziging vóór { $path }
set-unreadable-why = Er wordt niets opgeslagen wat niet terug te lezen is.
set-unreadable-mend = Voer de wijzigingen één voor één uit.

# "roadmap backups" en "roadmap restore"
backups-none = Van { $file } is geen eerdere stand bewaard. Elke keer opslaan bewaart er een.
backups-size = { $bytes } bytes
backups-differs = { $count ->
        [one] 1 regel komt terug: { $first }
       *[other] { $count } regels komen terug, de eerste: { $first }
    }
backups-less = { $count ->
        [one] zonder 1 regel die sindsdien is toegevoegd
       *[other] zonder { $count } regels die sindsdien zijn toegevoegd
    }
backups-same = zoals het bestand nu is
backups-order = dezelfde regels in een andere volgorde
backups-fault = De back-ups van { $file } kunnen niet worden gelezen: { $fault }
backups-fault-why = Ze staan in uw map voor programmagegevens, geordend naar de plaats van het plan.
backups-fault-mend = Controleer de naam van het plan en de rechten van die map.
restore-which = Geen eerdere stand van { $file } heet { $typed }
restore-which-why = Een stand wordt gekozen met zijn nummer of zijn naam.
restore-which-mend = Bekijk welke er zijn: roadmap backups { $file }
