# What the rules find. CODE says what is so, CODE-why whose rule it is and why, CODE-mend how to mend it.

# The budget as a whole
envelope-low = Het budget van { $envelope } is { $rate } van één jaaromzet, minder dan de aanbevolen { $low } tot { $high }.
envelope-low-why = Een vuistregel uit het bronartikel: met minder blijft een meerjarenplan vaak steken na de eerste pilots. Het is een bandbreedte om mee te denken, geen wet.
envelope-low-mend = Ga naar minstens { $mark }, of plan minder initiatieven voor het geld dat er is en zet deze regel met uw reden uit.
envelope-high = Het budget van { $envelope } is { $rate } van één jaaromzet, meer dan de aanbevolen { $low } tot { $high }.
envelope-high-why = Een vuistregel uit het bronartikel: daarboven komt het geld meestal sneller dan een bedrijf van deze omvang ermee leert werken.
envelope-high-mend = Ga terug naar { $mark } of minder, of spreid het werk over meer jaren; is de ambitie bewust, zet deze regel dan met uw reden uit.
budget-people-share = Over het hele plan krijgt personeel { $share }: { $amount } van { $whole }. Aanbevolen is ongeveer { $advised }.
budget-people-share-why = Een vuistregel uit het bronartikel, met opzet soepel: kennis en training zijn vaak de grootste kosten, en gereedschap is weinig waard zonder mensen die ermee overweg kunnen. Wij melden het als het aandeel meer dan { $tolerance } procentpunten afwijkt.
budget-people-share-mend = Breng het aandeel van personeel dichter bij { $advised }, of zet deze regel met uw reden uit. Een losse periode mag gerust anders liggen.
budget-technology-share = Over het hele plan krijgt technologie { $share }: { $amount } van { $whole }. Aanbevolen is ongeveer { $advised }.
budget-technology-share-why = Een vuistregel uit het bronartikel, met opzet soepel: met meer blijft te weinig over voor de mensen die ermee moeten werken, met minder blijft de koppeling met bestaande systemen onbetaald. Wij melden het als het aandeel meer dan { $tolerance } procentpunten afwijkt.
budget-technology-share-mend = Breng het aandeel van technologie dichter bij { $advised }, of zet deze regel met uw reden uit. Een losse periode mag gerust anders liggen.
budget-advice-share = Over het hele plan krijgt extern advies { $share }: { $amount } van { $whole }. Aanbevolen is ongeveer { $advised }.
budget-advice-share-why = Een vuistregel uit het bronartikel, met opzet soepel: hulp van buiten past bij het assessment en de eerste pilots; vanaf het tweede jaar hoort de kennis in huis te groeien. Wij melden het als het aandeel meer dan { $tolerance } procentpunten afwijkt.
budget-advice-share-mend = Breng het aandeel van extern advies dichter bij { $advised }, of zet deze regel met uw reden uit. Een losse periode mag gerust anders liggen, de eerste het meest.

# Where the rules of thumb collide: a way that is none comes as the word none
assessment-first-period = Een assessment kost { $low } tot { $high }; het hele budget van { $years } is { $has }.
assessment-first-period-why = Beide zijn vuistregels uit het bronartikel, en bij een kleiner bedrijf gaan ze niet samen. Dat ze botsen hebben wij berekend; de bedragen van het artikel zijn in euro.
assessment-first-period-mend = Geef de eerste periode meer gewicht, kies een kleiner assessment of verhoog het budget. { $envelope ->
    [none] Met de huidige verdeling past het bij geen enkel budget.
   *[other] Met de huidige verdeling past het vanaf een totaalbudget van { $envelope }{ $revenue ->
        [none] {""}
       *[other] , dat is bij het huidige percentage een omzet van { $revenue }
    }{ $rate ->
        [none] {""}
       *[other] , of bij de huidige omzet een percentage van { $rate }
    }.
}
assessment-advice-part = Een assessment kost { $low } tot { $high }; extern advies heeft in { $years } { $has }. Het past in de periode als geheel, niet in haar deel voor advies.
assessment-advice-part-why = Beide zijn vuistregels uit het bronartikel. Het eerste jaar vraagt van nature veel advies; de gebruikelijke verdeling geldt dus voor het hele plan en niet voor elke periode. Dat ze hier botsen hebben wij berekend; de bedragen van het artikel zijn in euro.
assessment-advice-part-mend = { $share ->
    [none] Kies een kleiner assessment of verhoog het budget.
   *[other] Geef extern advies { $share } van die periode, dan past het. Of kies een kleiner assessment, of verhoog het budget.
} { $envelope ->
    [none] Met de huidige verdeling past het bij geen enkel budget.
   *[other] Met de huidige verdeling past het vanaf een totaalbudget van { $envelope }{ $revenue ->
        [none] {""}
       *[other] , dat is bij het huidige percentage een omzet van { $revenue }
    }{ $rate ->
        [none] {""}
       *[other] , of bij de huidige omzet een percentage van { $rate }
    }.
}
team-second-year = Een team van { $team } fte kost { $needs } per jaar; personeel heeft in { $years } { $has }, genoeg voor { $posts } fte.
team-second-year-why = Het bronartikel wil zo’n team vanaf het tweede jaar. De volledige kosten van één fte, { $post } per jaar, zijn een voorbeeld van ons: vul uw eigen bedrag in.
team-second-year-mend = Begin met minder fte, laat de afdelingen een deel van het team betalen of verhoog het budget. { $envelope ->
    [none] Met de huidige verdeling past het bij geen enkel budget.
   *[other] Met de huidige verdeling past het vanaf een totaalbudget van { $envelope }{ $revenue ->
        [none] {""}
       *[other] , dat is bij het huidige percentage een omzet van { $revenue }
    }{ $rate ->
        [none] {""}
       *[other] , of bij de huidige omzet een percentage van { $rate }
    }.
}
team-after-drop = In { $years } daalt het jaarbudget met { $fall }, terwijl een team van { $team } fte nog steeds { $needs } per jaar kost; personeel heeft dan { $has }, genoeg voor { $posts } fte.
team-after-drop-why = Het bronartikel laat het geld in de latere periodes dalen en bouwt een team op dat blijft; ook licenties lopen door. Dat dit botst hebben wij berekend, met { $post } per jaar als voorbeeld van de volledige kosten van één fte.
team-after-drop-mend = Beslis nu wie het team vanaf dan betaalt: draag het over aan de afdelingen, geef de latere periodes meer gewicht of reken op minder fte. { $envelope ->
    [none] Met de huidige verdeling past het bij geen enkel budget.
   *[other] Met de huidige verdeling past het vanaf een totaalbudget van { $envelope }{ $revenue ->
        [none] {""}
       *[other] , dat is bij het huidige percentage een omzet van { $revenue }
    }{ $rate ->
        [none] {""}
       *[other] , of bij de huidige omzet een percentage van { $rate }
    }.
}

# More committed than allocated
over-committed-plan = Het plan heeft { $committed } ingepland en { $allocated } toegewezen: { $over } te veel.
over-committed-plan-why = Wat het plan zelf zegt, gaat niet samen: initiatieven, kosten, team en training vragen hier samen meer dan het budget geeft.
over-committed-plan-mend = Verhoog het budget met { $over }, of schrap, verklein of draag werk over voor dat bedrag.
over-committed-period = In periode { $years } is { $committed } ingepland en { $allocated } toegewezen: { $over } te veel.
over-committed-period-why = Wat het plan zelf zegt, gaat niet samen: initiatieven, kosten, team en training vragen hier samen meer dan het budget geeft.
over-committed-period-mend = Verschuif werk naar een periode met ruimte, of geef { $years } een groter aandeel.
over-committed-year = In { $year } is { $committed } ingepland en { $allocated } toegewezen: { $over } te veel.
over-committed-year-why = Wat het plan zelf zegt, gaat niet samen: initiatieven, kosten, team en training vragen hier samen meer dan het budget geeft. Binnen een periode van meer jaren wordt het geld gelijk verdeeld, tenzij u het anders splitst.
over-committed-year-mend = Verdeel de periode ten gunste van { $year }, of verschuif werk naar een ander jaar ervan.
over-committed-category = { $category }: over het hele plan is { $committed } ingepland en { $allocated } toegewezen, { $over } te veel.
over-committed-category-why = Wat het plan zelf zegt, gaat niet samen: initiatieven, kosten, team en training vragen hier samen meer dan het budget geeft.
over-committed-category-mend = Geef deze categorie een groter aandeel, of doe een deel van het werk op een andere manier.
over-committed-category-year = { $category }: in { $year } is { $committed } ingepland en { $allocated } toegewezen, { $over } te veel.
over-committed-category-year-why = Wat het plan zelf zegt, gaat in dit jaar niet samen. Een los jaar mag best naar één categorie overhellen, daarom is dit alleen een advies; het hele plan moet kloppen.
over-committed-category-year-mend = Geef de periode een eigen verdeling over de categorieën, of verschuif een deel van het werk naar een ander jaar.
over-committed-pillar = Pijler “{ $pillar }”: { $committed } ingepland en { $allocated } toegewezen, { $over } te veel.
over-committed-pillar-why = Wat het plan zelf zegt, gaat niet samen: initiatieven, kosten, team en training vragen hier samen meer dan het budget geeft. De verdeling over de pijlers is van uzelf; er zit geen vuistregel achter.
over-committed-pillar-mend = Geef de pijler een groter aandeel, of neem de aandelen over uit de initiatieven zoals ze zijn.
category-without-budget = { $category } heeft geen budget, maar er is { $committed } in ingepland.
category-without-budget-why = Wat het plan zelf zegt, gaat niet samen: een bedrag telt bij zijn eigen categorie, en deze krijgt geen aandeel van het budget.
category-without-budget-mend = Geef { $category } een aandeel bij de categorieën van het budget, of boek de bedragen onder een categorie die er een heeft.
committed-outside-plan = { $amount } valt buiten de jaren van het budget: { $before } ervoor, { $after } erna.
committed-outside-plan-why = Volgt uit het plan zelf: deze bedragen staan in het budget van geen enkel jaar en tellen in geen totaal mee, dus niemand heeft er nog mee ingestemd.
committed-outside-plan-mend = Haal het werk binnen het plan, of leg vast wie het betaalt en zet deze regel met die reden uit.

# Time
starts-before-plan = “{ $name }” begint in { $first }; het plan begint in { $start }.
starts-before-plan-why = Volgt uit het plan zelf: kwartalen voor de start krijgen geen budget, dus wat daar wordt uitgegeven is nergens door gedekt.
starts-before-plan-mend = Laat het beginnen in { $start } of later, laat het plan eerder starten, of zet het op afgerond als het dat is.
starts-after-plan = “{ $name }” begint in { $first }, na het einde van het plan in { $end }.
starts-after-plan-why = Volgt uit het plan zelf: er valt niets van binnen het plan, dus het krijgt geen geld en telt in geen totaal mee.
starts-after-plan-mend = Haal het binnen het plan, voeg voor die jaren een budgetperiode toe, of bewaar het als idee zonder datum.
ends-after-plan = “{ $name }” loopt tot en met { $last }; het plan eindigt in { $end }.
ends-after-plan-why = Volgt uit het plan zelf. Het mag na het plan doorlopen, zoals een lange transformatie doet; alleen staat wat het na { $end } kost nog in geen budget.
ends-after-plan-mend = Kort het in, verleng het plan, of leg vast wie vanaf dan betaalt en zet deze regel met die reden uit.
needs-not-ended = “{ $name }” begint in { $start }, maar “{ $other }”, dat ervoor nodig is, eindigt pas in { $quarter }.
needs-not-ended-why = Volgt uit het plan zelf: wat nodig is, moet vooraf klaar zijn.
needs-not-ended-mend = Laat “{ $name }” beginnen in { $earliest } of later, maak “{ $other }” eerder af, of zet het onder “with” als het alleen begonnen moet zijn.
needs-not-committed = “{ $name }” heeft “{ $other }” nodig, maar daarover is niet besloten; de status is “{ $status }”.
needs-not-committed-why = Volgt uit het plan zelf: werk waartoe is besloten, rust op werk dat niemand gaat doen, of nu niet.
needs-not-committed-mend = Besluit eerst over “{ $other }”, zet “{ $name }” terug naar idee, of schrap de afhankelijkheid.
with-not-started = “{ $name }” begint in { $start }, maar “{ $other }”, waarmee het samengaat, begint pas in { $quarter }.
with-not-started-why = Volgt uit het plan zelf: waarmee het samengaat, moet vooraf begonnen zijn.
with-not-started-mend = Laat “{ $name }” beginnen in { $earliest } of later, of begin eerder met “{ $other }”.

# What it returns
payback-late = “{ $name }” verdient zich terug in { $quarter }: { $live } maanden vanaf ingebruikname, { $first } maanden vanaf de eerste uitgave. Bij deze horizon ({ $horizon }) is de richtlijn { $mark }, geteld { $from }.
payback-late-why = De richtlijnen komen uit het bronartikel; welke bij welke horizon hoort, is onze lezing. Het artikel zegt niet vanaf wanneer te tellen, daarom staan beide getallen er en kiest het plan.
payback-late-mend = Maak het kleiner of sneller tot volle baten, kies de horizon die erbij past, of zet deze regel met uw reden uit.
payback-never = “{ $name }” verdient zich niet terug in de getelde tijd ({ $evaluation } na ingebruikname): { $cost } eenmalig en { $running } per jaar, tegenover { $benefit } baten per jaar.
payback-never-why = Onze eigen controle: er zijn baten opgegeven, en die brengen het geld niet terug. Sommig werk gebeurt om andere redenen; dan hoort het plan dat te zeggen.
payback-never-mend = Bekijk kosten en baten opnieuw, tel langer als de baten langer duren, of zet deze regel met uw reden uit.

# Care
no-plan-b = “{ $name }” is als belangrijk gemerkt en heeft geen plan B.
no-plan-b-why = Een vuistregel uit het bronartikel: elk belangrijk initiatief heeft een tweede weg nodig, gekozen zolang er rust is om na te denken.
no-plan-b-mend = Noteer een risico met een plan B: wanneer het ingaat, wat er dan gebeurt, en wat dat verandert aan kosten, baten en tijd.
big-risk-no-plan-b = Het risico “{ $risk }” van “{ $name }” kan { $impact } kosten, het initiatief zelf { $cost }, en er is geen plan B.
big-risk-no-plan-b-why = Onze eigen controle, naar het advies van het bronartikel om een plan B te hebben: een risico zo groot als het werk zelf verdient er een, belangrijk of niet.
big-risk-no-plan-b-mend = Noteer wat u doet als het gebeurt, of wat het verlies onder de kosten van het initiatief houdt.
no-kpi = “{ $name }” heeft geen KPI.
no-kpi-why = Een vuistregel uit het bronartikel: hoe succes wordt gemeten, spreekt u vooraf af; anders kan later niemand zeggen of het er is.
no-kpi-mend = Voeg één telbaar cijfer toe, met de stand van vandaag, de streefwaarde en de datum waarop die bereikt moet zijn.
no-owner = “{ $name }” loopt, maar heeft geen verantwoordelijke.
no-owner-why = Onze eigen controle: werk zonder naam erbij valt als eerste stil.
no-owner-mend = Noem de persoon of functie die ervoor verantwoordelijk is.

# Silencing a rule
mute-without-reason = De regel { $rule } is zonder reden uitgezet en geldt daarom nog.
mute-without-reason-why = Het planformaat vraagt dit: een vuistregel gaat alleen uit met een reden, zodat een latere lezer die kan beoordelen.
mute-without-reason-mend = Schrijf in één zin waarom, of haal de regel uit de lijst.
mute-unknown = Er is geen regel { $rule }, dus er is niets uitgezet.
mute-unknown-why = Het planformaat vraagt dit: regels gaan uit met hun code, en bij een verkeerde code denkt u ten onrechte dat dat zo is.
mute-unknown-mend = Neem de code over van de melding die u wilt uitzetten, of haal de regel uit de lijst.
mute-unknown-near = Er is geen regel { $rule }, dus er is niets uitgezet. Bedoelde u { $near }?
mute-unknown-near-why = Het planformaat vraagt dit: regels gaan uit met hun code, en bij een verkeerde code denkt u ten onrechte dat dat zo is.
mute-unknown-near-mend = Schrijf { $near }, als dat de bedoelde is, of neem de code over van de melding die u wilt uitzetten.
