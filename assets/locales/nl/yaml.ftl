# Wat de lezer van het planbestand meldt: een zin, waarom het telt, hoe het te verhelpen is.
# $found is wat er staat, $meant wat waarschijnlijk bedoeld is, in de vorm van het bestand.

yaml-too-large = Het bestand is groter dan { $detail } MB.
yaml-too-large-why = Een plan kan niet zo groot zijn; het inlezen zou al het geheugen vergen.
yaml-too-large-mend = Controleer of dit het juiste bestand is.
yaml-utf8 = De tekst is geen UTF-8: byte { $byte } op regel { $line } hoort bij geen enkel teken.
yaml-utf8-why = Zonder bekende codering raken letters als é of ü beschadigd bij het opslaan.
yaml-utf8-mend = Sla het bestand in uw editor op als UTF-8.
yaml-nul = Er staat een NUL-teken op regel { $line }.
yaml-nul-why = Tekstbestanden bevatten dat niet; het bestand is beschadigd of geen tekst.
yaml-nul-mend = Verwijder het teken of neem een reservekopie.
yaml-empty = Het bestand is leeg.
yaml-empty-why = Er staat geen plan in.
yaml-empty-mend = Maak een nieuw plan met: roadmap new
yaml-no-map = Dit is geen plan: het bestand begint niet met sleutels als ‘format: 1’.
yaml-no-map-why = Een planbestand bestaat uit sleutels met waarden.
yaml-no-map-mend = Controleer of dit het juiste bestand is.
yaml-several-documents = Hier begint een tweede document.
yaml-several-documents-why = Eén bestand bevat één plan; wat na ‘---’ komt, zou verloren gaan.
yaml-several-documents-mend = Zet elk plan in een eigen bestand.
yaml-too-deep = De tekst is hier meer dan { $detail } niveaus diep genest.
yaml-too-deep-why = Een plan heeft er nog geen tien nodig; diepere bestanden zijn kapot of kwaadwillig.
yaml-too-deep-mend = Controleer de haakjes en het inspringen.
yaml-too-many-aliases = Het bestand bevat meer dan { $detail } verwijzingen met ‘*’.
yaml-too-many-aliases-why = Zulke bestanden kunnen bij het lezen eindeloos groeien.
yaml-too-many-aliases-mend = Schrijf de waarden uit.
yaml-too-many-nodes = Het bestand bevat meer dan { $detail } waarden, verwijzingen voluit geteld.
yaml-too-many-nodes-why = Zulke bestanden kunnen bij het lezen eindeloos groeien.
yaml-too-many-nodes-mend = Schrijf verwijzingen uit, of controleer of dit het juiste bestand is.
yaml-alias-circle = De verwijzing wijst naar het deel waarin zij zelf staat.
yaml-alias-circle-why = De waarde zou zichzelf bevatten, zonder einde.
yaml-alias-circle-mend = Schrijf de waarde uit.
yaml-alias-unknown = De verwijzing met ‘*’ noemt niets wat eerder met ‘&’ is aangeduid.
yaml-alias-unknown-why = Er is geen waarde om in te vullen.
yaml-alias-unknown-mend = Schrijf de waarde uit. Een tekst die met ‘*’ begint, moet tussen aanhalingstekens.
yaml-tab = De regel springt in met een tab.
yaml-tab-why = YAML staat daar alleen spaties toe, omdat tabs niet overal even breed zijn.
yaml-tab-mend = Vervang elke tab door twee spaties.
yaml-percent = Een waarde kan niet met een procentteken beginnen.
yaml-percent-why = YAML houdt dat teken voor zichzelf.
yaml-percent-mend = Zet het tussen aanhalingstekens: "%"
yaml-character = Een waarde kan niet met het teken ‘{ $detail }’ beginnen.
yaml-character-why = YAML houdt dat teken voor zichzelf.
yaml-character-mend = Zet de tekst tussen aanhalingstekens.
yaml-quote = De tekst tussen aanhalingstekens eindigt nergens.
yaml-quote-why = Alles wat volgt, zou erbij horen.
yaml-quote-mend = Zet het sluitende aanhalingsteken erbij.
yaml-after-quote = Er staat nog iets na het sluitende aanhalingsteken.
yaml-after-quote-why = Een tekst tussen aanhalingstekens houdt daar op.
yaml-after-quote-mend = Zet de hele tekst tussen aanhalingstekens; binnen dubbele aanhalingstekens schrijft u er een als \"
yaml-escape = In de tekst tussen dubbele aanhalingstekens volgt op een backslash een onbekende letter.
yaml-escape-why = Tussen dubbele aanhalingstekens begint een backslash een teken zoals \n.
yaml-escape-mend = Schrijf de backslash dubbel, of gebruik enkele aanhalingstekens.
yaml-bracket = Een haakje of accolade is niet gesloten, of er ontbreekt een komma tussen twee waarden.
yaml-bracket-why = Het is niet duidelijk waar de lijst of het blok eindigt.
yaml-bracket-mend = Sluit wat geopend is en zet komma’s tussen de waarden.
yaml-indent = De regel springt anders in dan de regels ernaast.
yaml-indent-why = Het inspringen zegt wat waarbij hoort.
yaml-indent-mend = Laat sleutels van één blok, en punten van één lijst, met evenveel spaties inspringen.
yaml-colon = Er staat een dubbele punt waar die niet kan, of een sleutel heeft er geen.
yaml-colon-why = ‘sleutel: waarde’ vraagt een dubbele punt met een spatie erna; een tekst waarin die staan, leest als sleutel.
yaml-colon-mend = Voeg de dubbele punt toe, of zet de tekst tussen aanhalingstekens.
yaml-bom-inside = Er staat een onzichtbare byte-order mark midden in de tekst.
yaml-bom-inside-why = Die mag alleen aan het begin van een bestand staan.
yaml-bom-inside-mend = Verwijder de regel en typ die opnieuw.
yaml-syntax = Dit is niet als YAML te lezen.
yaml-syntax-why = Het is niet duidelijk wat waarbij hoort.
yaml-syntax-mend = Controleer deze regel en de regel ervoor: aanhalingstekens, dubbele punten, haakjes, inspringen.

rewrite-failed = De wijziging past niet in dit bestand zonder dat er iets verloren gaat.
rewrite-failed-why = Vóór het opslaan wordt de nieuwe tekst teruggelezen; die moet precies het plan op het scherm geven, en dat deed zij niet.
rewrite-failed-mend = Sla op onder een andere naam: dan ontstaat een nieuw bestand.

key-unknown = ‘{ $key }’: bedoelt u ‘{ $nearest }’?
key-unknown-why = Het programma kent deze sleutel niet. Hij blijft in het bestand staan en telt niet mee.
key-unknown-mend = Schrijf ‘{ $nearest }’, of laat een eigen sleutel met ‘x-’ beginnen.
key-stray = ‘{ $key }’ is hier geen sleutel van het formaat.
key-stray-why = Het programma kent hem niet. Hij blijft in het bestand staan en telt niet mee.
key-stray-mend = Verwijder hem, of laat een eigen sleutel met ‘x-’ beginnen.
key-duplicate = ‘{ $key }’ staat hier voor de tweede keer; de eerste staat op regel { $line }.
key-duplicate-why = Alleen de eerste telt.
key-duplicate-mend = Verwijder een van de twee.
key-missing = ‘{ $key }’ ontbreekt.
key-missing-why = Zonder die sleutel is dit deel van het plan niet te berekenen.
key-missing-mend = Voeg ‘{ $key }: …’ toe.
key-not-text = Een sleutel moet een gewoon woord zijn.
key-not-text-why = Een lijst of een blok kan hier geen waarde benoemen.
key-not-text-mend = Schrijf ‘woord: waarde’.
merge-key = ‘<<’ wordt hier niet overgenomen.
merge-key-why = Waarden die van elders komen, zijn niet veilig te wijzigen en op te slaan.
merge-key-mend = Schrijf de sleutels op beide plaatsen uit.
tag-ignored = De tag met ‘!’ betekent hier niets.
tag-ignored-why = Het formaat bepaalt welk soort waarde bij een sleutel hoort.
tag-ignored-mend = Verwijder de tag.
comma-in-braces = De komma knipt de tekst van ‘{ $key }’ in tweeën: { $found }
comma-in-braces-why = Tussen accolades begint YAML na elke komma een nieuwe sleutel; alleen het deel ervoor telt.
comma-in-braces-mend = Zet de tekst tussen aanhalingstekens: { $meant }
comma-in-number = De komma knipt het getal van ‘{ $key }’ in tweeën: { $found }
comma-in-number-why = Tussen accolades begint YAML na elke komma een nieuwe sleutel en leest dus twee getallen.
comma-in-number-mend = Schrijf { $meant }
not-a-map = Hier worden sleutels met waarden verwacht, niet { $found }.
not-a-map-why = Dit deel van het plan bestaat uit regels ‘sleutel: waarde’.
not-a-map-mend = Schrijf de sleutels eronder, twee spaties ingesprongen.
not-a-list = Hier wordt een lijst verwacht, niet { $found }.
not-a-list-why = Hiervan kunnen er meer zijn, daarom begint elk met een streepje.
not-a-list-mend = Begin elk punt met ‘- ’, of schrijf [a, b].
not-a-value = Hier wordt één waarde verwacht, geen lijst of blok: { $found }
not-a-value-why = Bij deze sleutel hoort één waarde.
not-a-value-mend = Schrijf één waarde na de dubbele punt.

-number-why = In het bestand staan kale getallen met een decimale punt, zodat elk programma in elk land hetzelfde leest.
number-comma = In ‘{ $found }’ staat een komma.
number-comma-why = { -number-why }
number-comma-mend = Schrijf { $meant }
number-thousands = ‘{ $found }’: bedoelt u { $meant }?
number-thousands-why = In het bestand is een punt het decimaalteken; duizendtallen scheidt u met _.
number-thousands-mend = Schrijf { $meant }
number-sign = In ‘{ $found }’ staat een valutateken.
number-sign-why = Het hele plan heeft één valuta, die eenmaal onder ‘company’ staat.
number-sign-mend = Schrijf { $meant }
number-suffix = ‘{ $found }’ is afgekort.
number-suffix-why = In het bestand staan volledige getallen; afkortingen zijn voor de invoervelden van het programma.
number-suffix-mend = Schrijf { $meant }
number-percent = ‘{ $found }’: hier wordt een gewoon getal verwacht, geen percentage.
number-percent-why = Deze sleutel noemt een aantal, geen aandeel.
number-percent-mend = Schrijf het getal zonder procentteken.
number-decimals = { $decimals ->
    [0] ‘{ $found }’ heeft decimalen; die kunnen hier niet.
    [one] ‘{ $found }’ heeft meer dan één decimaal.
   *[other] ‘{ $found }’ heeft meer dan { $decimals } decimalen.
}
number-decimals-why = Kleinere delen zijn niet te betalen of te tellen, en er wordt niets ongemerkt afgerond.
number-decimals-mend = Rond het getal zelf af.
number-too-large = ‘{ $found }’ is te groot.
number-too-large-why = Getallen boven 1.000.000.000.000.000 zijn vrijwel zeker een vergissing.
number-too-large-mend = Controleer het aantal cijfers.
number-form = ‘{ $found }’ is geen getal.
number-form-why = { -number-why }
number-form-mend = Schrijf alleen cijfers, zoals 20_000 of 1250.50
number-negative = ‘{ $found }’ is minder dan niets.
number-negative-why = Alleen wijzigingen door de directie en geboekte bedragen kunnen negatief zijn.
number-negative-mend = Schrijf het bedrag zonder minteken.
count-form = ‘{ $found }’ is geen geheel getal.
count-form-why = Hier worden hele dingen geteld.
count-form-mend = Schrijf alleen cijfers, zoals 12
count-range = { $found } ligt niet tussen { $from } en { $to }.
count-range-why = Andere waarden hebben hier geen betekenis.
count-range-mend = Schrijf een getal van { $from } tot en met { $to }.

share-without-sign = Bij ‘{ $found }’ ontbreekt het procentteken: bedoelt u { $meant }?
share-without-sign-why = Een kaal getal kan een percentage of een breuk zijn; het teken maakt het duidelijk.
share-without-sign-mend = Schrijf { $meant }
share-as-fraction = ‘{ $found }’ is een breuk: bedoelt u { $meant }?
share-as-fraction-why = Een kaal getal kan een percentage of een breuk zijn; het teken maakt het duidelijk.
share-as-fraction-mend = Schrijf { $meant }
share-comma = In ‘{ $found }’ staat een decimale komma: bedoelt u { $meant }?
share-comma-why = { -number-why }
share-comma-mend = Schrijf { $meant }
share-decimals = ‘{ $found }’ heeft meer dan zes decimalen.
share-decimals-why = Aandelen zijn exact tot op een miljoenste procent.
share-decimals-mend = Rond het aandeel zelf af.
share-range = ‘{ $found }’ ligt niet tussen -100% en 1000%.
share-range-why = Zo’n aandeel is vrijwel zeker een vergissing.
share-range-mend = Controleer de cijfers.
share-form = ‘{ $found }’ is geen percentage.
share-form-why = Een aandeel is een getal met een procentteken.
share-form-mend = Schrijf het zoals 3.5%
share-negative = ‘{ $found }’ is minder dan niets.
share-negative-why = Een aandeel van het geld of van de tijd kan niet negatief zijn.
share-negative-mend = Schrijf het aandeel zonder minteken.
share-over-whole = ‘{ $found }’ is meer dan het geheel.
share-over-whole-why = Dit is een deel van een geheel, dus hoogstens 100%.
share-over-whole-mend = Schrijf een aandeel van 0% tot en met 100%.
shares-under = De aandelen zijn samen { $sum }; er ontbreekt { $difference }.
shares-under-why = Wat in geen enkel aandeel valt, blijft onverdeeld, en het plan sluit niet meer.
shares-under-mend = Verhoog een van de aandelen met { $difference }.
shares-over = De aandelen zijn samen { $sum }, dat is { $difference } te veel.
shares-over-why = Er zou meer worden verdeeld dan er is.
shares-over-mend = Verlaag een van de aandelen met { $difference }.

-quarter-why = Een kwartaal is het jaar, een streepje en het kwartaal; zo staat alles op volgorde en is niets mis te lezen.
quarter-form = ‘{ $found }’: bedoelt u { $meant }?
quarter-form-why = { -quarter-why }
quarter-form-mend = Schrijf { $meant }
quarter-unknown = ‘{ $found }’ is geen kwartaal.
quarter-unknown-why = { -quarter-why }
quarter-unknown-mend = Schrijf het zoals 2026-Q2; een jaar heeft Q1 tot en met Q4.
span-form = ‘{ $found }’: bedoelt u { $meant }?
span-form-why = Tussen het eerste en het laatste kwartaal staan twee punten; beide horen erbij.
span-form-mend = Schrijf { $meant }
span-unknown = ‘{ $found }’ is geen reeks kwartalen.
span-unknown-why = Een reeks is een kwartaal, een halfjaar, een jaar, of van het ene tot het andere.
span-unknown-mend = Schrijf het zoals 2026-Q2..2026-Q4, 2026-Q2, 2028-H1 of 2029
span-backwards = ‘{ $found }’ eindigt voor het begint.
span-backwards-why = Een reeks loopt van het vroegste kwartaal naar het laatste.
span-backwards-mend = Schrijf { $meant }
years-form = ‘{ $found }’ noemt geen jaren.
years-form-why = Een budgetperiode beslaat één boekjaar of enkele achtereen, tussen 1970 en 2200.
years-form-mend = Schrijf het zoals 2026 of 2029-2030
years-backwards = ‘{ $found }’ eindigt voor het begint.
years-backwards-why = Het vroegste jaar komt eerst.
years-backwards-mend = Verwissel de twee jaren.
year-form = ‘{ $found }’ is geen jaartal.
year-form-why = Een jaartal heeft vier cijfers en ligt tussen 1970 en 2200.
year-form-mend = Schrijf het zoals 2026
date-form = ‘{ $found }’ is geen datum.
date-form-why = Een datum begint met het jaar, zodat dag en maand niet te verwisselen zijn.
date-form-mend = Schrijf het zoals 2026-04-15
month-form = ‘{ $found }’ is geen maand.
month-form-why = Een maand begint met het jaar.
month-form-mend = Schrijf het zoals 2026-04
duration-form = ‘{ $found }’ is geen tijdsduur.
duration-form-why = Nodig zijn een geheel getal en een eenheid: weeks, months, quarters of years.
duration-form-mend = Schrijf het zoals 6 months, 2 quarters of 1 year
duration-zero = ‘{ $found }’ is helemaal geen tijd.
duration-zero-why = Niets kan na nul tijd terugkomen of meetellen.
duration-zero-mend = Schrijf ten minste 1 quarter.
weeks-form = ‘{ $found }’ noemt geen weken.
weeks-form-why = Weken tellen vanaf het begin van het plan; de eerste komt voor de laatste.
weeks-form-mend = Schrijf het zoals 1-4
when-missing = Er staat niet bij wanneer.
when-missing-why = Zonder tijd hoort het cijfer bij geen enkel kwartaal.
when-missing-mend = Voeg ‘quarter’, ‘month’ of ‘date’ toe.
when-twice = Er staat meer dan eens bij wanneer.
when-twice-why = Kwartaal, maand en datum kunnen elkaar tegenspreken.
when-twice-mend = Houd één van ‘quarter’, ‘month’ en ‘date’ over.
until-before-from = Het laatste kwartaal, { $until }, ligt voor het eerste, { $from }.
until-before-from-why = Beide kwartalen horen bij de tijd waarvoor wordt betaald.
until-before-from-mend = Schrijf een later ‘until’, of laat het weg: dan geldt het laatste kwartaal van het plan.

word-unknown = ‘{ $found }’: bedoelt u ‘{ $nearest }’?
word-unknown-why = Alleen deze woorden hebben hier betekenis: { $allowed }
word-unknown-mend = Schrijf { $nearest }
word-stray = ‘{ $found }’ heeft hier geen betekenis.
word-stray-why = Alleen deze woorden hebben die: { $allowed }
word-stray-mend = Schrijf een van { $allowed }
flag-form = ‘{ $found }’ is true noch false.
flag-form-why = Over woorden als ja en nee zijn YAML-programma’s het niet eens.
flag-form-mend = { $meant ->
    [either] Schrijf true of false
   *[other] Schrijf { $meant }
}
id-form = ‘{ $found }’ kan geen id zijn.
id-form-why = Een id bestaat uit kleine letters, cijfers en streepjes, zodat het in paden en verwijzingen past.
id-form-mend = Schrijf { $meant }
id-missing = Een punt van deze lijst heeft geen id.
id-missing-why = Dan komt het id van de naam en verandert het mee; verwijzingen elders in het plan kunnen zo in het niets wijzen.
id-missing-mend = Geef het een eigen id: ‘id: …’, met kleine letters, cijfers en koppeltekens.
id-duplicate = Het id ‘{ $id }’ is al in gebruik op regel { $line }.
id-duplicate-why = Aan het id zijn de punten van een lijst te onderscheiden.
id-duplicate-mend = Geef dit punt een ander id.
currency-unknown = ‘{ $found }’ is geen valuta volgens ISO 4217.
currency-unknown-why = De valuta bepaalt hoeveel decimalen bedragen hebben.
currency-unknown-mend = Schrijf een code van drie letters, zoals EUR, CHF of GBP
country-form = ‘{ $found }’ is geen landcode.
country-form-why = Het land bepaalt welke regel voor de ondernemingsraad geldt.
country-form-mend = Schrijf twee letters, zoals NL of DE
region-form = ‘{ $found }’ is geen regio.
region-form-why = De regio bepaalt hoe getallen en datums worden geschreven.
region-form-mend = Schrijf taal en land, zoals nl-NL, de-CH of en-GB
format-newer = Formaat { $found } is onbekend; dit programma leest formaat 1.
format-newer-why = Een nieuwer formaat kan met dezelfde sleutels iets anders bedoelen.
format-newer-mend = Gebruik een nieuwere versie van het programma, of schrijf ‘format: 1’.

revenue-missing = De omzet ontbreekt.
revenue-missing-why = Het budget is een aandeel van een jaaromzet; zonder omzet is er geen bedrag te verdelen.
revenue-missing-mend = Voeg ‘revenue’ toe onder ‘company’, of geef het budget als ‘amount’.
rate-and-amount = Voor het budget staan er zowel een percentage als een bedrag.
rate-and-amount-why = Die kunnen elkaar tegenspreken; het percentage telt.
rate-and-amount-mend = Verwijder een van de twee.
periods-overlap = { $years } overlapt met de periode { $before }.
periods-overlap-why = Een jaar kan zijn geld maar uit één periode krijgen.
periods-overlap-mend = Pas de jaren aan, zodat elk jaar bij één periode hoort.
periods-gap = Tussen { $before } en { $years } liggen jaren zonder periode.
periods-gap-why = Die jaren zouden geen geld hebben.
periods-gap-mend = Voeg een periode toe, of verleng een van de twee.
period-before-start = { $years } begint voor het eerste jaar van het plan; het plan start in { $start }.
period-before-start-why = Een jaar dat geheel voor de start ligt, kan geen geld krijgen.
period-before-start-mend = Pas de jaren van de periode of ‘plan.start’ aan.
quarters-without-weight = Vanaf de start, { $start }, heeft geen enkel kwartaal een aandeel.
quarters-without-weight-why = Kwartalen voor de start krijgen niets; de andere delen naar gewicht, en dat is overal nul.
quarters-without-weight-mend = Geef een van de kwartalen vanaf de start een aandeel.
quarters-length = { $found ->
    [one] Er staat één aandeel; een jaar heeft vier kwartalen.
   *[other] Er staan { $found } aandelen; een jaar heeft vier kwartalen.
}
quarters-length-why = Elk kwartaal heeft een aandeel nodig, al is het 0%.
quarters-length-mend = Schrijf vier aandelen, zoals [20%, 30%, 30%, 20%]
split-year = ‘{ $found }’ is geen jaar van de periode { $years }.
split-year-why = De verdeling geldt tussen de eigen jaren van de periode.
split-year-mend = Noem alleen jaren van de periode.
too-many-periods = Er zijn meer dan { $most } perioden.
too-many-periods-why = Een plan reikt hoogstens van 1970 tot 2200.
too-many-periods-mend = Voeg perioden samen tot reeksen van jaren.
too-many-initiatives = Er zijn meer dan { $most } initiatieven.
too-many-initiatives-why = Wat daarna komt, wordt niet gelezen.
too-many-initiatives-mend = Verdeel het plan over meer bestanden.

estimate-order = De bandbreedte staat niet op volgorde: laag { $low }, waarschijnlijk { $likely }, hoog { $high }.
estimate-order-why = Het waarschijnlijke bedrag ligt tussen de andere twee. Tot het klopt, telt alleen dat bedrag.
estimate-order-mend = Zet de bedragen op volgorde: low, likely, high.
cost-outside-span = { $quarter } ligt buiten de looptijd van het initiatief, { $span }.
cost-outside-span-why = Eenmalige kosten vallen tijdens de bouw.
cost-outside-span-mend = Pas het kwartaal of de looptijd aan.
spread-length = { $found ->
    [one] Er staat één aandeel voor { $expected } kwartalen ({ $span }).
   *[other] Er staan { $found } aandelen voor { $expected } kwartalen ({ $span }).
}
spread-length-why = Elk kwartaal van de looptijd heeft een aandeel nodig; tot dan worden de kosten gelijk verdeeld.
spread-length-mend = Schrijf { $expected } aandelen, of laat ‘spread’ weg.
spread-with-quarters = De kosten staan al per kwartaal.
spread-with-quarters-why = Een verdeling ernaast kan dat tegenspreken en telt niet.
spread-with-quarters-mend = Verwijder ‘spread’.
benefit-idle = ‘{ $key }’ telt niet bij dit soort baten.
benefit-idle-why = Bespaarde uren worden berekend uit uren, uurkosten en aandeel; andere baten uit een bedrag per jaar.
benefit-idle-mend = Verwijder ‘{ $key }’, of wijzig ‘kind’.
booked-twice = Dit is op meer dan één onderdeel geboekt.
booked-twice-why = Een bedrag hoort bij één initiatief, teamlid, kostenpost of training; de eerste telt.
booked-twice-mend = Houd er één over, of verdeel het bedrag over meer regels.

needs-nobody = Dit wacht op ‘{ $id }’, maar dat initiatief bestaat niet.
needs-nobody-why = Wat eerst klaar moet zijn, is niet te controleren.
needs-nobody-mend = { $nearest ->
    [none] Noem er een die in het plan staat, of voeg die toe.
   *[other] Bedoelt u ‘{ $nearest }’?
}
with-nobody = Dit loopt samen met ‘{ $id }’, maar dat initiatief bestaat niet.
with-nobody-why = Wat eerst begonnen moet zijn, is niet te controleren.
with-nobody-mend = { $nearest ->
    [none] Noem er een die in het plan staat, of voeg die toe.
   *[other] Bedoelt u ‘{ $nearest }’?
}
no-such-initiative = Er is geen initiatief ‘{ $id }’.
no-such-initiative-why = De regel hoort nergens bij.
no-such-initiative-mend = { $nearest ->
    [none] Noem er een die in het plan staat, of voeg die toe.
   *[other] Bedoelt u ‘{ $nearest }’?
}
no-such-phase = Er is geen fase ‘{ $id }’.
no-such-phase-why = Het initiatief hoort bij geen fase.
no-such-phase-mend = { $nearest ->
    [none] Noem er een die in het plan staat, of voeg die toe.
   *[other] Bedoelt u ‘{ $nearest }’?
}
no-such-process = Er is geen proces ‘{ $id }’.
no-such-process-why = De baten zijn niet te vergelijken met de uren die het proces kost.
no-such-process-mend = { $nearest ->
    [none] Noem er een die in het plan staat, of voeg die toe.
   *[other] Bedoelt u ‘{ $nearest }’?
}
no-such-vendor = Er is geen leverancier ‘{ $id }’.
no-such-vendor-why = Waar de gegevens worden opgeslagen en verwerkt, is niet na te gaan.
no-such-vendor-mend = { $nearest ->
    [none] Noem er een die in het plan staat, of voeg die toe.
   *[other] Bedoelt u ‘{ $nearest }’?
}
no-such-data-source = Er is geen databron ‘{ $id }’.
no-such-data-source-why = Kwaliteit en opschoning zijn niet na te gaan.
no-such-data-source-mend = { $nearest ->
    [none] Noem er een die in het plan staat, of voeg die toe.
   *[other] Bedoelt u ‘{ $nearest }’?
}
no-such-team-entry = Er is geen teamlid ‘{ $id }’.
no-such-team-entry-why = De regel hoort nergens bij.
no-such-team-entry-mend = { $nearest ->
    [none] Noem er een die in het plan staat, of voeg die toe.
   *[other] Bedoelt u ‘{ $nearest }’?
}
no-such-cost = Er is geen post ‘{ $id }’ onder ‘costs’.
no-such-cost-why = De regel hoort nergens bij.
no-such-cost-mend = { $nearest ->
    [none] Noem er een die in het plan staat, of voeg die toe.
   *[other] Bedoelt u ‘{ $nearest }’?
}
no-such-training = Er is geen training ‘{ $id }’.
no-such-training-why = De regel hoort nergens bij.
no-such-training-mend = { $nearest ->
    [none] Noem er een die in het plan staat, of voeg die toe.
   *[other] Bedoelt u ‘{ $nearest }’?
}
no-such-kpi = Er is geen KPI ‘{ $id }’.
no-such-kpi-why = De gemeten waarde hoort nergens bij.
no-such-kpi-mend = { $nearest ->
    [none] Noem er een die in het plan staat, of voeg die toe.
   *[other] Bedoelt u ‘{ $nearest }’?
}
needs-circle = De afhankelijkheden lopen in een kring: { $circle }
needs-circle-why = Elk wacht op het vorige; geen ervan kan ooit beginnen.
needs-circle-mend = Verwijder een van de afhankelijkheden in de kring.
scenario-named-plan = Een scenario kan niet ‘plan’ heten.
scenario-named-plan-why = Zo heet het plan zelf.
scenario-named-plan-mend = Geef het scenario een andere naam.
scenario-path = ‘{ $found }’ leidt nergens naar in het plan.
scenario-path-why = Een scenario zet waarden via hun pad; dit pad zou niets veranderen.
scenario-path-mend = { $nearest ->
    [none] Schrijf een pad zoals budget.rate of initiatives.ID.status
   *[other] Bedoelt u ‘{ $nearest }’?
}
findings-more = { $count ->
    [one] Nog één opmerking van de soort ‘{ $kind }’ staat niet in de lijst.
   *[other] Nog { $count } opmerkingen van de soort ‘{ $kind }’ staan niet in de lijst.
}
findings-more-why = Een langere lijst van dezelfde soort zegt niets nieuws; de eerste ervan staat hier.
findings-more-mend = Verhelp wat in de lijst staat en controleer het plan dan opnieuw.
second-reader = Een tweede parser leest de nieuwe tekst anders ({ $detail }).
second-reader-why = Een ander programma zou dan een ander plan zien.
second-reader-mend = Zet de waarde op die regel tussen aanhalingstekens, of schrijf haar eenvoudiger.
