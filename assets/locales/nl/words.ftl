# What a pillar is called
pillar-people = Mensen & vaardigheden
pillar-technology = Technologie & infrastructuur
pillar-processes = Processen & governance
pillar-data = Data & security
pillar-people-short = Mensen
pillar-technology-short = Technologie
pillar-processes-short = Processen
pillar-data-short = Data

# Categories of cost
category-people = Personeel
category-technology = Technologie
category-advice = Extern advies
category-other = Overig
category-technology-short = Techn.
category-advice-short = Advies

# Horizons
horizon-quick-win = Quick win
horizon-strategic = Strategisch project
horizon-transformation = Transformatie

# Where an initiative stands
status-idea = Idee
status-planned = Gepland
status-running = Lopend
status-paused = Gepauzeerd
status-done = Afgerond
status-stopped = Gestopt

# How far the board is
plan-status-draft = Concept
plan-status-proposed = Ter besluitvorming
plan-status-approved = Goedgekeurd

# Value added tax, printed on every page
vat-excluded = Alle bedragen zijn exclusief btw
vat-included = Alle bedragen zijn inclusief btw

# From when payback counts
payback-from-go-live = vanaf ingebruikname
payback-from-first-spend = vanaf de eerste uitgave

# Who pays
paid-by-plan = het plan
paid-by-line = de afdelingen

# Kinds of benefit
benefit-cash = Kasbaten
benefit-revenue = Extra omzet
benefit-avoided = Vermeden kosten
benefit-hours = Vrijgespeelde uren

# Risk classes and roles of the AI Act
ai-class-minimal = Minimaal risico
ai-class-limited = Beperkt risico
ai-class-high = Hoog risico
ai-class-prohibited = Verboden
ai-role-provider = Aanbieder
ai-role-deployer = Gebruiksverantwoordelijke

# What the works council is due
works-council-none = Geen betrokkenheid nodig
works-council-inform = Informeren
works-council-advice = Adviesaanvraag
works-council-consent = Instemming nodig

# Kinds of risk
risk-kind-technology = Technologie
risk-kind-skills = Vaardigheden
risk-kind-compliance = Compliance
risk-kind-change = Verandering
risk-band-low = laag
risk-band-medium = middel
risk-band-high = hoog
risk-band-very-high = zeer hoog

# KPIs
kpi-level-operational = Operationeel
kpi-level-financial = Financieel
kpi-level-strategic = Strategisch
better-higher = hoger is beter
better-lower = lager is beter

# How often a cost comes
per-once = eenmalig
per-month = per maand
per-quarter = per kwartaal
per-year = per jaar

# Subsidies
funding-applied = Aangevraagd
funding-granted = Toegekend
funding-received = Ontvangen
funding-refused = Afgewezen

# Who is trained
audience-management = Directie en management
audience-departments = Afdelingen
audience-it = IT

# How a simulation ties its draws
correlation-none = elk afzonderlijk
correlation-half = half samenhangend
correlation-full = volledig samenhangend

# Money not spent
unspent-carried = doorgeschoven
unspent-released = vrijgevallen

# Meetings
review-check-in = Check-in
review-revision = Herziening

# How much a notice weighs
severity-error = Fout
severity-warning = Waarschuwing
severity-advice = Advies

# Months and dates
month-january = januari
month-february = februari
month-march = maart
month-april = april
month-may = mei
month-june = juni
month-july = juli
month-august = augustus
month-september = september
month-october = oktober
month-november = november
month-december = december
date-long = { $day } { $month } { $year }

# Lengths of time
duration-weeks = { $count ->
        [one] { $count } week
       *[other] { $count } weken
    }
duration-months = { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
duration-quarters = { $count ->
        [one] { $count } kwartaal
       *[other] { $count } kwartalen
    }
duration-years = { $count ->
        [one] { $count } jaar
       *[other] { $count } jaar
    }
duration-months-tenths = { $number } maanden

# Large amounts in few letters
unit-million = { $number } mln.
unit-billion = { $number } mld.
tight-thousand = { $number }k
tight-million = { $number }mln
tight-billion = { $number }mld

# What is wrong with a typed figure
input-empty = Hier is nog niets ingevuld.
input-not-a-number = Dit is geen getal. Schrijf het als { $example }, 350k of 20 mln.
input-grouping = De punten, komma’s of spaties staan niet tussen groepjes van drie cijfers. Schrijf { $example }.
input-ambiguous = Dit kan { $thousands } of { $decimal } zijn. Schrijf het getal dat u bedoelt.
input-decimals = { $count ->
        [0] Hier kunnen alleen hele bedragen staan.
        [one] Hier kan hooguit één decimaal staan.
       *[other] Hier kunnen hooguit { $count } decimalen staan.
    }
input-too-large = Dit is meer dan in een plan past.
input-currency = { $typed } is niet de munteenheid van dit plan; dat rekent in { $plan }.
input-suffix = “{ $suffix }” is geen bekende eenheid. Schrijf k voor duizend, mln voor miljoen of mld voor miljard.
input-percent = Hier wordt een bedrag gevraagd, geen percentage.
input-share-range = Een percentage ligt tussen -100 en 1.000.
input-quarter = Dit is geen kwartaal. Schrijf 2027 Q2.
input-span = Dit is geen periode. Schrijf 2027 Q2 - 2028 Q1, 2028 H1 of 2029.
input-backwards = Het einde ligt voor het begin.
input-date = Dit is geen datum. Schrijf { $example } of 2026-04-15.
input-when = Dit is geen kwartaal, maand of datum. Schrijf 2027 Q2, 2027-04 of { $example }.
input-short-year = Schrijf het jaar met vier cijfers.
input-duration = Dit is geen tijdsduur. Schrijf 6 maanden, 2 kwartalen of 1 jaar.

# Whose a rule is
rule-source-article = Vuistregel uit het bronartikel
rule-source-ours = Controle van dit programma
rule-source-contract = Volgt uit het plan zelf
