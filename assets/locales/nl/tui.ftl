# The opening screen
welcome-title = AI-roadmap: een plan dat klopt
welcome-lead = Van één jaaromzet naar budget, fasen, initiatieven en een pagina voor de directie.
welcome-new = Nieuw plan
welcome-new-note = negen korte stappen; elke stap mag u overslaan
welcome-short = Alleen de eerste 90 dagen
welcome-short-note = waar de tijd blijft, drie quick wins, één pilot
welcome-example = Een voorbeeld openen
welcome-example-note = een verzonnen bedrijf om rond te kijken
example-company = Voorbeeld Machinebouw (verzonnen)

# Title, footer, messages
title-new = Nieuw plan
title-step = { $at }/{ $of } { $step }
title-now = nu { $quarter }
title-unsaved = niet opgeslagen
title-saved = opgeslagen
too-small = Dit venster is te klein. Maak het groter.
saved = { $file } opgeslagen, { $time }
not-taken = Ongewijzigd; niet overgenomen: { $text }
undone = Ongedaan gemaakt: { $what }
redone = Opnieuw gedaan: { $what }
mouse-on = De muis werkt. Met M krijgt de terminal haar terug, om tekst te selecteren.
mouse-off = De muis is weer van de terminal: u kunt tekst selecteren.
guide-continue = Verder
share-locked = vast
money-left = nog { $amount } vrij
money-over = overschrijding { $amount }

# Questions
ask-title = Uw keuze
ask-no = Nee, hier blijven
ask-yes = Ja
ask-quit = Het plan heeft wijzigingen die niet zijn opgeslagen. Stoppen en ze verliezen?
ask-discard = Dit plan is niet opgeslagen. Weggaan en het verliezen?

# Why a key does nothing now
no-key = Deze toets doet hier niets; ? toont wat wel kan.
no-undo = Er is niets om ongedaan te maken.
no-redo = Er is niets om opnieuw te doen.
no-toggle = Dit werkt bij aandelen, keuzes en vinkjes.
no-more = Dit werkt bij aandelen, keuzes en vinkjes.
no-add = Hier valt niets toe te voegen.
no-open = Hier valt niets te openen.
no-way = Hier wordt geen uitweg aangeboden.
no-remove = Dit is niet te verplaatsen of te verwijderen.
no-edit = Dit getal volgt uit andere; ? legt het uit.
no-further = Verder kan het deze kant niet op.

# Help and palette
help-title = Hulp
palette-title = Alles wat u hier kunt doen
help-explains = Hoe dit cijfer tot stand komt
search-prompt = Zoek:
search-nothing = Niets gevonden. Probeer een ander woord.
tui-group-edit = Hier en nu
tui-group-move = Bewegen
tui-group-plan = Het plan
tui-group-program = Het programma
side-findings = Wat de vuistregels zeggen
side-no-findings = Geen opmerkingen.
side-nothing-here = Hierover valt niets op te merken.
side-cut = nog { $count } hierover; maak het venster hoger
side-others = { $count ->
        [one] Eén opmerking over andere onderdelen: zie “{ $page }”.
       *[other] { $count } opmerkingen over andere onderdelen: zie “{ $page }”.
    }

# Keys: a word for the footer and a sentence for the help
do-accept = verder
do-accept-help = Overnemen wat er staat en verdergaan
do-edit = wijzig
do-edit-help = Het geselecteerde wijzigen of openen
do-choose = kies
do-choose-help = De geselecteerde regel nemen
do-take = neem over
do-take-help = Overnemen wat is getypt
do-less = minder
do-less-help = Iets minder; de vorige keuze
do-more = meer
do-more-help = Iets meer; de volgende keuze
do-much-less = veel minder
do-much-less-help = Minder, vijf stappen tegelijk
do-much-more = veel meer
do-much-more-help = Meer, vijf stappen tegelijk
do-toggle = vast, vink, lijst
do-toggle-help = Een aandeel vastzetten, een vinkje zetten, een keuzelijst openen
key-ctrl = Ctrl
key-shift = Shift
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-backtab = Shift-Tab
key-backspace = Backspace
key-delete = Del
key-up = Omhoog
key-down = Omlaag
key-left = Links
key-right = Rechts
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn
key-space = Spatie
key-lock = vastzetten
key-tick = vink
key-list = lijst
do-add = toevoegen
do-add-help = Aan deze lijst toevoegen
do-open = open
do-open-help = Het geselecteerde openen
do-remove = verwijder
do-remove-help = Het geselecteerde verwijderen; ongedaan maken haalt het terug
do-earlier = omhoog
do-earlier-help = Het onderdeel omhoog verplaatsen
do-later = omlaag
do-later-help = Het onderdeel omlaag verplaatsen
do-way-one = eerste uitweg
do-way-one-help = De eerste aangeboden uitweg nemen
do-way-two = tweede uitweg
do-way-two-help = De tweede aangeboden uitweg nemen
do-way-three = derde uitweg
do-way-three-help = De derde aangeboden uitweg nemen
do-way-four = vierde uitweg
do-way-four-help = De vierde aangeboden uitweg nemen
do-up = omhoog
do-up-help = Eén regel omhoog
do-down = omlaag
do-down-help = Eén regel omlaag
do-page-up = pagina omhoog
do-page-up-help = Een pagina omhoog
do-page-down = pagina omlaag
do-page-down-help = Een pagina omlaag
do-first = eerste
do-first-help = Naar de eerste regel
do-last = laatste
do-last-help = Naar de laatste regel
do-next = volgende stap
do-next-help = Naar de volgende stap; wat hier staat blijft
do-previous = vorige stap
do-previous-help = Naar de vorige stap
do-next-tab = volgend tabblad
do-next-tab-help = Naar het volgende tabblad
do-previous-tab = vorig tabblad
do-previous-tab-help = Naar het vorige tabblad
do-next-field = volgende
do-next-field-help = Naar de volgende regel
do-previous-field = vorige
do-previous-field-help = Naar de vorige regel
do-back = terug
do-back-help = Eén niveau terug
do-cancel = annuleer
do-cancel-help = Het veld laten zoals het was
do-save = opslaan
do-save-help = Het plan in zijn bestand opslaan
do-undo = ongedaan
do-undo-help = De laatste wijziging ongedaan maken
do-redo = opnieuw
do-redo-help = De teruggedraaide wijziging opnieuw doen
do-help = hulp
do-help-help = Het geselecteerde cijfer uitleggen en de toetsen tonen
do-find = zoek
do-find-help = In deze lijst zoeken
do-palette = alle acties
do-palette-help = Elke actie bij naam
do-mouse = muis
do-mouse-help = Muis aan of uit; uit selecteert de terminal tekst
do-redraw = hertekenen
do-redraw-help = Het scherm opnieuw tekenen
do-suspend = pauzeer
do-suspend-help = Even terug naar de shell; fg keert terug
do-yes = ja
do-yes-help = Ja zeggen
do-no = nee
do-no-help = Nee zeggen
do-quit = stoppen
do-quit-help = Het programma beëindigen; het vraagt eerst als er iets verloren zou gaan

# Without a screen
screen-no-terminal = Het scherm heeft voor invoer en uitvoer een terminal nodig.
screen-no-terminal-why = Hier is een van beide een bestand of een pipe.
screen-no-terminal-mend = Gebruik in scripts roadmap summary, check of new --no-input.
screen-dumb = Deze terminal kan geen scherm tonen.
screen-dumb-why = TERM is niet gezet, of zegt “dumb”.
screen-dumb-mend = Zet TERM op wat uw terminal is, bijvoorbeeld xterm-256color.
screen-fault = Het scherm kon niet worden getoond: { $fault }
screen-fault-why = Het systeem weigerde de terminal.
screen-fault-mend = Probeer een ander terminalvenster.

# Steps and what they ask
step-company = Bedrijf
step-rate = Percentage
step-periods = Perioden
step-categories = Categorieën
step-pillars = Pijlers
step-phases = Fasen
step-initiatives = Initiatieven
step-whole = Plan
step-save = Opslaan
step-processes = Processen
step-quick-wins = Quick wins
step-pilot = Pilot
ask-company = Van wie is het plan, en hoe groot is één jaaromzet?
ask-rate = Welk deel van één jaaromzet gaat naar AI, over alle jaren samen?
ask-periods = Wanneer wordt het geld uitgegeven?
ask-categories = Waar gaat het geld naartoe?
ask-pillars = Welke pijlers dragen het?
ask-phases = Door welke fasen gaat het plan, en wat moet wanneer gebeurd zijn?
ask-initiatives = Wat gaat u doen?
ask-whole = Het plan als geheel
ask-save = Waar bewaart u het plan?
ask-processes = Waar blijft de tijd? Noem werk dat elke week terugkomt.
ask-quick-wins = Welke drie kleine projecten merkt men snel?
ask-pilot = Met welke begint u?

# Company
company-name = Naam
company-revenue = Omzet in één jaar
company-revenue-note = 20 mln, 350k of voluit
company-revenue-year = Jaar van die omzet
company-currency = Valuta
company-start = Het plan begint in
company-start-note = tot en met { $end }
company-fiscal = Boekjaar begint in
company-employees = Medewerkers
company-council = met ondernemingsraad
company-country = Land
company-sector = Sector
company-language = Taal
company-region = Cijfers zoals in
company-region-note = bijvoorbeeld { $amount }

# Why a value can't be taken
fault-negative = Het kan niet minder dan nul zijn.
fault-year = Schrijf het jaar met vier cijfers, tussen 1970 en 2200.
fault-currency = Dit is geen valutacode. Schrijf drie letters, zoals EUR of CHF.
fault-currency-decimals = Deze valuta heeft minder decimalen; een bedrag in het plan zou de zijne verliezen. Rond dat eerst af.
fault-choice = Kies uit de lijst.
fault-share = Een aandeel ligt tussen 0 en 100%.
fault-locked = De vastgezette aandelen laten hier geen ruimte voor. Maak er een los met de spatiebalk.
fault-estimate = Schrijf één bedrag, of laag / waarschijnlijk / hoog in oplopende volgorde.
fault-years = Schrijf 2026 of 2029-2030.
fault-years-overlap = Een andere periode heeft al een van deze jaren.
fault-name = Schrijf een naam.
fault-category-there = Deze categorie is er al.

# Tables
total = Totaal
word-yes = ja
word-no = nee
column-years = Jaren
column-share = Aandeel
column-amount = Bedrag
column-left = Nog vrij
column-committed = Ingepland
column-category = Categorie
column-pillar = Pijler
added = Toegevoegd: { $what }
removed = Verwijderd: { $what }
rule-of-thumb = vuistregel { $share }
shares-missing = { $share } is nog niet verdeeld.
shares-too-much = Er is { $share } te veel verdeeld.
figures-too-large = De bedragen zijn te groot om op te tellen.

# Rate
rate-total = In totaal
rate-first-year = Waarvan in { $year }
rate-reserve = Reserve, gaat er eerst af
rate-no-revenue = Er is nog geen omzet, dus geen percentage: typ het bedrag, of ga terug voor de omzet.
rate-makes-total = { $amount } in totaal
rate-no-first-year = Het eerste jaar heeft geen aandeel en kan het geheel niet bepalen.
rate-nothing = Vul de omzet of een bedrag in, dan ziet u hier wat klopt.
rate-thumb = Wat de vuistregels ervan vinden
rate-within = binnen { $low } tot { $high } van de omzet
rate-below = onder de gebruikelijke { $low } tot { $high } van de omzet
rate-above = boven de gebruikelijke { $low } tot { $high } van de omzet
fits-assessment = een assessment van { $needs } past in { $years } ({ $has })
fits-no-assessment = een assessment van { $needs } past niet in { $years } ({ $has })
fits-advice = het past in het deel voor extern advies van { $years } ({ $has })
fits-no-advice = een assessment van { $needs } past niet in het deel voor extern advies van { $years } ({ $has })
fits-team = een team van { $fte } fte past in { $years } ({ $has } voor personeel, { $needs } nodig)
fits-no-team = een team van { $fte } fte past niet in { $years } ({ $has } voor personeel, { $needs } nodig)
fits-team-later = hetzelfde team is in { $years } nog te betalen ({ $has })
fits-no-team-later = hetzelfde team is in { $years } niet meer te betalen ({ $has }, { $needs } nodig)
holds-from-both = klopt vanaf een omzet van { $revenue }, of een percentage van { $rate }
holds-from-revenue = klopt vanaf een omzet van { $revenue }
holds-from-rate = klopt vanaf een percentage van { $rate }
way-rate = Een percentage van { $rate }
way-share = { $category } { $share } in { $years }

# Periods
periods-hint = o opent een periode: jaren, kwartalen, eigen categorieën. De spatiebalk zet een aandeel vast.
periods-are-years = { $periods } perioden, { $years } jaren: binnen een langere periode delen de jaren gelijk, tenzij u ze zelf verdeelt.
period-years = Jaren
period-focus = Accent
period-own-quarters = Eigen verdeling over de kwartalen
period-own-split = Eigen verdeling over de jaren
period-own-categories = Eigen categorieën in deze periode

# Categories
category-new = Nog een categorie
categories-hint = De vuistregel geldt voor het hele plan: in een eerste jaar zit van nature veel advies.
categories-own = Sommige perioden hebben eigen categorieën; zie Perioden.

# Pillars
pillars-mode = Budget per pijler
pillars-none = geen: alleen initiatieven hebben een pijler
pillars-own = eigen aandelen
pillars-from-work = zoals de initiatieven nu zijn gepland
pillars-no-work = Voor nog geen enkel initiatief met een pijler is geld ingepland.
pillars-without = Zonder pijler
pillars-hint = o opent een pijler: naam, doel, en wat erbij hoort.
pillar-own-name = Eigen naam
pillar-own-goal = Doel
pillar-contents = Wat erbij hoort

# Phases
column-phase = Fase
phases-none = Nog geen fasen: druk op a.
phases-hint = o opent een fase: kwartalen, doel en mijlpalen.
phases-milestones = Mijlpalen
milestones-none = Nog geen mijlpalen: druk op a.
milestone-what = Wat
milestone-when = Uiterlijk
milestone-done = Bereikt
milestone-added = Toegevoegd: een mijlpaal
phase-new = Nieuwe fase
item-name = Naam
item-span = Kwartalen
item-goal = Doel
list-end = Het staat al aan het eind van de lijst.
moved = Verplaatst: { $what }

# Initiatives
column-initiative = Initiatief
column-cost = Kosten
column-status = Status
initiatives-none = Nog geen initiatieven: druk op a.
initiative-new = Nieuw initiatief
initiative-added = Toegevoegd: een initiatief
letter-people = M
letter-technology = T
letter-processes = P
letter-data = D
choice-none = geen
item-status = Status
item-pillar = Pijler
item-horizon = Tijdshorizon
item-phase = Fase
item-phase-by-start = naar het eerste kwartaal
item-live = In gebruik vanaf
item-live-automatic = het kwartaal erna
item-department = Afdeling
item-owner = Verantwoordelijke
item-cost = Eenmalige kosten
item-spread = Verdeling over de kwartalen
item-spread-even = gelijkmatig
fault-spread-length = { $count ->
        [one] Er is één kwartaal: schrijf één aandeel.
       *[other] Er zijn { $count } kwartalen: schrijf voor elk een aandeel.
    }
fault-spread-sum = De aandelen zijn samen { $sum }; dat moet 100% zijn.
item-running = Jaarlijkse kosten
item-paid-by = Betaald door
item-benefits = Baten
item-benefit = Opbrengst
item-a-year = per jaar
item-hours-a-month = { $hours } uur per maand
item-add-benefit = Nog een opbrengst
item-ramp = Groeit in
item-ramp-note = 4 kwartalen, of per kwartaal: 25%, 100%
item-ramp-at-once = meteen volledig
fault-ramp = Schrijf 4 kwartalen of 25%, 50%, 100%; laat leeg voor “meteen volledig”.
item-benefit-kind = Soort
item-per-year = Per jaar
item-process = Bespaart tijd bij
item-hours = Bespaarde uren per maand
item-hour-cost = Kosten van een uur
item-realised = Waarvan echt benut
item-care = Wet, privacy en ondernemingsraad
item-needs = Eerst nodig
item-important = Belangrijk
item-risks = Risico’s en plan B
item-risk = Risico
item-add-risk = Nog een risico
risk-plan-b-is = plan B: { $action }
risk-no-plan-b = geen plan B
risk-first = Het loopt niet zoals gepland
risk-name = Wat kan er gebeuren
risk-kind = Soort risico
risk-probability = Hoe waarschijnlijk
risk-impact = Wat het zou kosten
risk-response = Wat we vooraf doen
risk-trigger = In werking als
risk-action = Wat we dan doen
item-plan-b = Plan B
item-kpis = KPI’s
item-add-kpi = Nog een KPI
item-kpi = KPI
item-kpi-unit = Eenheid
item-kpi-target = Streefwaarde
item-kpi-by = Uiterlijk
item-ai-class = Klasse volgens de AI-verordening
item-not-assessed = niet beoordeeld
item-council = Ondernemingsraad
item-personal = Persoonsgegevens
item-notes = Notities
fault-needs-span = Geef het eerst kwartalen; alleen een idee kan zonder.
fault-no-initiative = Geen initiatief heet { $name }.

# What it gives back
returns = Wat het oplevert
returns-cost = Eenmalige kosten
returns-benefit = Baten per jaar
returns-payback = Terugverdiend
returns-payback-first = Terugverdiend na eerste uitgave
returns-payback-live = Terugverdiend na ingebruikname
returns-payback-cash = Terugverdiend, alleen geld
returns-npv = Netto contante waarde
returns-irr = Interne rentevoet
returns-roi = Rendement op investering
payback-no-benefit = geen baten opgegeven
payback-never-out = het geld is nooit weg
payback-not-within = niet binnen { $count } kwartalen
payback-after = { $months } na eerste uitgave
payback-live = na ingebruikname, { $quarter }
irr-none = die is er niet
irr-many = niet eenduidig

# The plan as a whole
whole-complaints = Wat er mis is in het bestand
whole-budget = Budget
whole-of-revenue = van een omzet van { $revenue }
whole-no-benefit = Nog geen gepland initiatief heeft baten, dus is er geen terugverdientijd.
whole-benefit = Baten, alle jaren
whole-cost = Kosten, alle jaren
whole-net = Saldo
whole-break-even = Break-even

# Save
save-now = Opslaan
save-into = In { $file }
save-file = Bestandsnaam
save-folder = Map
save-hint = Overschrijft nooit een bestand zonder te vragen. Het bestand is leesbare tekst: u kunt het met de hand bewerken.
save-long = Verder met het hele plan, stap voor stap
save-errors = { $count ->
        [one] Er staat één fout in het plan; opslaan kan toch.
       *[other] Er staan { $count } fouten in het plan; opslaan kan toch.
    }
fault-file = Een bestandsnaam heeft geen schuine strepen; de map heeft een eigen regel.

# Processes
column-process = Proces
column-hours = Uren per maand
column-department = Afdeling
processes-none = Nog niets genoteerd. Denk aan offertes, e-mails, facturen, elke week dezelfde vragen.
processes-add = Een proces toevoegen
processes-list = Terug naar de lijst
process-candidate = kandidaat voor AI
process-name = Wat wordt gedaan
process-hours = Uren per maand, samen
process-bottleneck = Wat er traag aan is
process-could = AI zou kunnen helpen
process-added = Toegevoegd: een proces

# The first 90 days
win-examples = Bijvoorbeeld: documenten lezen en archiveren, inkomende e-mail sorteren, veelgestelde vragen beantwoorden.
win-number = Quick win { $number }
win-hours = Bespaarde uren per maand
win-cost = Eenmalige kosten, ongeveer
shares-nothing = De categorieën hebben nog geen aandelen.
pilot-none = Er is nog geen quick win. Ga terug en noem er een.
pilot-choose = kies er een
pilot-chosen = De pilot
pilot-pace = week 9 tot 12, of rustig in het tweede kwartaal
pilot-goal = Waaraan u ziet dat het werkt
pilot-weeks = De eerste 90 dagen
pilot-week = Week { $first } tot { $last }

## Workspace
do-go-overview = overzicht
do-go-overview-help = Naar het scherm “Overzicht”
step-overview = Overzicht
do-go-budget = budget
do-go-budget-help = Naar het scherm “Budget”
step-budget = Budget
do-go-timeline = tijdlijn
do-go-timeline-help = Naar het scherm “Tijdlijn”
step-timeline = Tijdlijn
do-go-initiatives = initiatieven
do-go-initiatives-help = Naar het scherm “Initiatieven”
do-go-pillars = pijlers
do-go-pillars-help = Naar het scherm “Pijlers”
do-go-people = mensen
do-go-people-help = Naar het scherm “Mensen”
step-people = Mensen
do-go-risks = risico’s
do-go-risks-help = Naar het scherm “Risico’s”
step-risks = Risico’s
do-go-money = geld
do-go-money-help = Naar het scherm “Geld”
step-money = Geld
do-go-kpis = KPI’s
do-go-kpis-help = Naar het scherm “KPI’s”
step-kpis = KPI’s
do-go-reviews = evaluaties
do-go-reviews-help = Naar het scherm “Evaluaties”
step-reviews = Evaluaties
do-go-advice = advies
do-go-advice-help = Naar het scherm “Advies”
step-advice = Advies
do-go-file = bestand
do-go-file-help = Naar het scherm “Bestand”
step-file = Bestand
do-go-company = bedrijf en omzet
do-go-company-help = Bedrijf en omzet: naar die pagina
do-go-rate = percentage
do-go-rate-help = Percentage: naar die pagina
do-go-periods = perioden
do-go-periods-help = Perioden: naar die pagina
do-go-categories = categorieën
do-go-categories-help = Categorieën: naar die pagina
do-go-pillar-shares = aandelen van de pijlers
do-go-pillar-shares-help = Aandelen van de pijlers: naar die pagina
do-go-phases = fasen
do-go-phases-help = Fasen: naar die pagina
do-go-processes = processen
do-go-processes-help = Processen: naar die pagina
do-go-save = opslaan onder een naam
do-go-save-help = Opslaan onder een naam: naar die pagina
do-column-before = kolom
do-column-before-help = Naar de kolom ervoor
do-column-after = kolom
do-column-after-help = Naar de kolom erna
do-sort = sorteren
do-sort-help = Sorteer de tabel op de volgende kolom; een klik op een kop sorteert ook
order-file = In de volgorde van het bestand
order-cost = Het duurste eerst
order-start = Het vroegste eerst
order-name = Op naam
no-here = Deze toets doet hier niets
overview-more = Basis
ask-overview = Hoe staat het plan ervoor?
ask-budget = Wat is toegewezen, wat is ingepland en wat is nog vrij?
ask-timeline = Wat gebeurt wanneer?
ask-pillar-contents = Wat hoort bij elke pijler?
ask-people = Wie doet het, en wie leert wat?
ask-risks = Wat kan er misgaan, en wat dan?
ask-money = Wat kost het, en wat levert het op?
ask-reviews = Wanneer kijkt u opnieuw naar het plan?
ask-advice = Wat is fout of onverstandig?
ask-file = Het plan zoals het wordt opgeslagen


## Workspace: Budget
do-table = andere tabel
do-table-help = Het budget per categorie, per kwartaal of per pijler
do-measure = ander bedrag
do-measure-help = Toon in de cellen wat is toegewezen, ingepland of nog vrij
grid-categories = Per periode en categorie
grid-quarters = Per jaar en kwartaal
grid-pillars = Per periode en pijler
measure-allocated = De cellen tonen wat is toegewezen
measure-committed = De cellen tonen wat is ingepland
measure-left = De cellen tonen wat nog vrij is
column-allocated = Toegewezen
budget-shares = Aandelen
budget-cell = { $what }: { $allocated } toegewezen, { $committed } ingepland.
budget-cell-whole = { $years } volgt de aandelen van het hele budget; wat u hier typt, geldt alleen hier.
budget-cell-own = { $years } heeft eigen aandelen; met d gelden weer die van het hele budget.
budget-own-given-up = { $years }: weer de aandelen van het hele budget
budget-profile-all = Deze verdeling over de kwartalen geldt voor elk jaar van { $years }.
budget-one-year = Deze periode telt één jaar, dus er is niets te verdelen. Wijzig het aandeel van de periode: t toont de tabel per categorie.
budget-only-shown = Dit bedrag volgt uit andere; ? legt het uit. Aandelen en de bedragen ernaast kunt u typen.
budget-over = Overschreden: { $list }
budget-more-over = en nog { $count }
budget-none-over = Geen enkele cel van deze tabel is overschreden.
budget-enough = { $share } voor { $category } in { $years }
budget-no-pillars = Het budget heeft geen aandelen per pijler; daarom staat hier alleen wat is ingepland. Open hieronder “Pijlers” om aandelen te geven.
budget-without-pillar = { $amount } is ingepland voor werk en kosten zonder pijler.
offers = Uitwegen: { $ways }
fault-amount-whole = Hier kan hoogstens { $whole } staan: het bedrag dat wordt verdeeld is niet groter. Geef dat eerst een groter aandeel.
fault-amount-beside = { $amount } komt hier uit wijzigingen van de directie en subsidies; minder kan hier dus niet staan.
fault-quarter-before = Dit kwartaal ligt vóór de start van het plan ({ $start }) en krijgt daarom niets. Wijzig de start onder Bedrijf.
fault-pillar-cell = Een pijler heeft één aandeel voor het hele plan. Wijzig het in de regel “Aandelen”.


## Workspace: Timeline
do-span-earlier = eerder
do-span-earlier-help = De gekozen balk een kwartaal eerder
do-span-later = later
do-span-later-help = De gekozen balk een kwartaal later
do-shorter = korter
do-shorter-help = De gekozen balk een kwartaal eerder laten eindigen
do-longer = langer
do-longer-help = De gekozen balk een kwartaal later laten eindigen
do-zoom-time = dichterbij
do-zoom-time-help = Twee jaar van dichtbij bekijken, of het hele plan
do-window-earlier = jaren ervoor
do-window-earlier-help = De jaren ervoor bekijken
do-window-later = jaren erna
do-window-later-help = De jaren erna bekijken
no-span = Alleen fasen, mijlpalen en initiatieven zijn te verschuiven.
no-window = Het hele plan is in beeld; z toont twee jaar van dichtbij.
timeline-no-years = Het budget heeft nog geen perioden, dus er is geen tijd te tonen. Voeg er een toe onder Perioden.
timeline-work = Initiatieven
timeline-no-phase = Buiten de fasen
timeline-head = Fasen en initiatieven
timeline-folded = Ingeklapt
timeline-unfolded = Uitgeklapt
timeline-whole = Het hele plan
timeline-close = Van dichtbij: { $span }
timeline-short = Het plan heeft niet meer dan twee jaren, en die zijn al in beeld.
timeline-end = Het plan heeft geen verdere jaren.
timeline-no-span = Het heeft nog geen kwartalen. Open het met Enter en vul ze in.
timeline-no-quarters = nog geen kwartalen
timeline-one-quarter = Het duurt één kwartaal en kan niet korter.
timeline-leaves = Er zou niets van overblijven in de jaren van het plan. Vul zulke kwartalen in het formulier in.
timeline-milestone-length = Een mijlpaal heeft geen duur; links en rechts verschuiven hem.
timeline-live = in gebruik vanaf { $quarter }
timeline-needed = heeft { $list } nodig
timeline-together = samen met { $list }
timeline-needs = nodig voor { $list }
timeline-late = eindigt { $quarter }, te laat
timeline-broken = te vroeg: “{ $name }” wacht op “{ $other }”
timeline-none-over = Geen jaar is overschreden.
timeline-year = { $year }: { $before } → { $after }
timeline-more-findings = { $count ->
        [one] één opmerking meer
       *[other] { $count } opmerkingen meer
    }
timeline-fewer-findings = { $count ->
        [one] één opmerking minder
       *[other] { $count } opmerkingen minder
    }
moved-to = { $what } verschoven naar { $quarter }
stretched-to = { $what } nu { $span }
timeline-law = AI-verordening (EU)
law-next = Eerstvolgend: { $list }
law-data = { $source }; stand { $date }, definitieve tekst niet gecontroleerd. Geen juridisch advies.
law-force = in werking
law-force-text = De verordening is in werking; de delen ervan gelden stap voor stap.
law-prohibited = verboden praktijken
law-prohibited-text = Sommige praktijken zijn verboden, en AI-geletterdheid moet worden bevorderd.
law-general-purpose = modellen voor algemene doeleinden
law-general-purpose-text = Plichten van wie modellen voor algemene doeleinden aanbiedt.
law-transparency = transparantieplichten
law-transparency-text = De verordening geldt in het algemeen: mensen moeten weten dat zij met AI te maken hebben, en gegenereerde inhoud wordt gemarkeerd (artikel 50).
law-enforcement = handhaving bij modellen
law-enforcement-text = De Commissie kan de plichten voor modellen voor algemene doeleinden handhaven; dat raakt uw leveranciers.
law-marking = markering door oudere generatoren
law-marking-text = Ook generatoren die er al waren, moeten hun inhoud markeren; intieme beelden zonder toestemming en kindermisbruikmateriaal zijn verboden.
law-sandboxes = nationale testomgevingen
law-sandboxes-text = Elk land heeft een plek om AI onder toezicht te proberen.
law-annex-three = hoog risico (bijlage III)
law-annex-three-text = Plichten voor zelfstandige systemen met een hoog risico, zoals werving, kredietbeoordeling en onderwijs.
law-annex-one = hoog risico (bijlage I)
law-annex-one-text = Plichten voor AI met een hoog risico in gereguleerde producten.


## Workspace: Initiatives
do-filter = filter
do-filter-help = Toon alleen wat een tekst in naam, id, pijler, status, fase of afdeling heeft
do-reverse = omkeren
do-reverse-help = Keer de volgorde van de tabel om
do-group = groepeer
do-group-help = Groepeer op fase, pijler, status, tijdshorizon, of helemaal niet
do-duplicate = kopieer
do-duplicate-help = Voeg een kopie van het initiatief toe, achter het origineel
do-split = splits
do-split-help = Splits het initiatief halverwege zijn kwartalen; elk kwartaal houdt zijn kosten
do-stop = stop
do-stop-help = Stop het initiatief, met een reden
do-fold = inklappen
do-fold-help = Klap de groep in
do-unfold = uitklappen
do-unfold-help = Klap de groep uit
do-go-suggestions = ideeën
do-go-suggestions-help = Suggesties om mee te beginnen, per pijler en naar de uren die processen kosten
step-suggestions = Suggesties
ask-suggestions = Wat zou u kunnen doen?
no-initiative = Selecteer eerst een initiatief.
initiatives-all-ideas = Voor ideeën is geen geld ingepland. Open er een, vul kosten en baten in en zet de status op “Gepland”.
initiatives-none-yet = Nog geen initiatieven: druk op a om er een toe te voegen, of op I voor suggesties om mee te beginnen.
column-quarters = Kwartalen
column-benefit = Baten/jaar
column-payback = Terugv., mnd
column-benefit-short = Baten
column-payback-short = Terugv.
column-horizon = Tijdshorizon
column-npv = NCW
column-findings = !
order-status = Op status
order-benefit = De hoogste baten eerst
order-payback = De kortste terugverdientijd eerst, in maanden zoals het plan telt
order-npv = De hoogste netto contante waarde eerst
order-phase = Op fase
order-horizon = Op tijdshorizon
order-findings = De meeste opmerkingen eerst
order-reversed = Andersom
group-none = Zonder groepen
group-phase = In groepen per fase
group-pillar = In groepen per pijler
group-status = In groepen per status
group-horizon = In groepen per tijdshorizon
group-of-none = Niet opgegeven
filter = Filter
filter-count = { $count } van { $all }
filter-nothing = { $count ->
        [one] Niets heeft “{ $text }” in naam, id, pijler, status, fase of afdeling. Esc toont het ene initiatief weer.
       *[other] Niets heeft “{ $text }” in naam, id, pijler, status, fase of afdeling. Esc toont ze weer alle { $count }.
    }
filter-off = Alles is weer te zien
word-never = nooit
total-counts = Tellen mee: { $count }
total-counts-not = (Tellen niet mee: { $count })
no-move-sorted = Verplaatsen verandert de volgorde in het bestand. Druk op s tot de tabel in die volgorde staat.
no-move-part = Verplaatsen verandert de volgorde in het bestand. Toon eerst alles: zonder filter en zonder groepen.
no-remove-history = “{ $what }” heeft realisatie of metingen die dan nergens meer bij horen. Stop het liever met x.
removed-and-links = Verwijderd: { $what }, ook bij wat het nodig had
copy-of = { $number ->
    [1] { $name } (kopie)
   *[other] { $name } (kopie { $number })
}
no-split-quarter = Het heeft minder dan twee kwartalen, dus er valt niets te splitsen. Geef het eerst meer kwartalen.
no-split-done = Het is afgelopen, dus er valt niets te splitsen.
split-name = { $name } ({ $part } van 2)
split-done = Gesplitst: { $what }. Elk kwartaal houdt precies zijn kosten; ingebruikname, baten en KPI’s gaan mee met het tweede deel
stop-reason = Reden om te stoppen
stop-is = Het is al gestopt.
stop-lesson = Gestopt: { $reason }
fault-reason = Schrijf waarom: het wordt bewaard bij de leerpunten.
field-id = Id
field-id-note = naam in het bestand en verwijzingen
fault-id = Een id heeft alleen kleine letters, cijfers en koppeltekens, zoals hr-chatbot.
fault-id-taken = Een ander heeft dit id al.
fault-no-vendor = Geen leverancier heet { $name }. Leveranciers staan op het scherm Pijlers.
fault-no-source = Geen databron heet { $name }. Databronnen staan op het scherm Pijlers.
item-counts = telt mee in de totalen van het plan
item-counts-not = er is geen geld voor ingepland, telt nergens mee
item-who = Mensen en voortgang
item-who-for = wie trekt het, van wie is het, hoe ver is het
item-cost-for = wat het eenmalig kost, per categorie of per kwartaal
item-running-for = wat het na ingebruikname elk jaar kost, en wie betaalt
item-benefits-for = wat het elk jaar oplevert: geld, of bespaarde uren
item-links = Waar het van afhangt
item-links-for = wat eerst moet, leveranciers, data, systemen
item-risks-for = wat er mis kan gaan, en het plan B daarvoor
item-kpis-for = waaraan men ziet dat het werkt
item-care-for = risicoklasse, persoonsgegevens, OR
item-texts = Notities en leerpunten
item-texts-for = wat verder van belang is, en wat is geleerd
item-texts-note = { $key }: in uw teksteditor
item-progress = Tot nu toe gereed
item-fte = Teamcapaciteit in fte
item-fte-note = geen extra geld: team heeft eigen kosten
item-important-note = belangrijke vragen een plan B
item-core = Kernproces
item-core-note = een proces waar het bedrijf op draait
item-spread-evened = gelijk verdeeld over de nieuwe kwartalen
item-spread-note = per kwartaal; leeg is gelijk
item-cost-form = Opgegeven
item-cost-total = voor alle kwartalen samen
item-cost-by-quarter = per kwartaal
item-line-from = Afdelingen betalen vanaf
item-line-from-note = leeg: het plan betaalt tot het einde
item-needs-note = moet klaar zijn voordat dit begint; namen met komma’s ertussen
item-with = Gaat samen met
item-with-note = moet begonnen zijn voordat dit begint
item-vendors = Leveranciers
item-data = Databronnen
item-integrates = Werkt met de systemen
item-add-benefit-note = typ wat het per jaar oplevert
item-add-risk-note = typ wat er kan gebeuren
item-add-kpi-note = typ wat er wordt gemeten
item-ai-role = Rol volgens de AI-verordening
item-duties = Vervulde plichten
item-duties-note = bijvoorbeeld transparantie, menselijk toezicht
item-ai-note = Notitie bij de klasse
item-not-said = niet opgegeven
item-lessons = Leerpunten
item-more-lines = { $count ->
        [one] nog één regel
       *[other] nog { $count } regels
    }
item-findings = Wat de vuistregels ervan zeggen
item-mend-here = Dat herstelt u op deze pagina.
kpi-level = Niveau
kpi-better = Richting
kpi-by-itself = volgt uit nulmeting en streefwaarde
plan-b-cost = Eenmalige kosten veranderen met
plan-b-cost-note = -40% is goedkoper, +20% duurder
plan-b-benefit = Baten veranderen met
plan-b-benefit-note = -50% is de helft
plan-b-delay = Later met
plan-b-delay-note = bijvoorbeeld 1 kwartaal
plan-b-hint = Plan B is wat u doet als het risico uitkomt. De veranderingen tellen tot die tijd nergens mee.
returns-mark-late = later dan { $mark }
returns-mark-kept = binnen { $mark }
short-cost = { $amount } eenmalig
short-benefit = { $amount } per jaar
short-payback = terug in { $months } { $from }
short-npv = NCW { $amount }
suggestions-hint = Spatie neemt een suggestie op in het plan, als idee waarvoor geen geld is ingepland; o opent het. Bedragen blijven open: die vult u zelf in.
suggestions-hours = Waar de uren heen gaan
suggestions-no-hours = Er staan nog geen uren in het plan. Noem het werk dat elke week terugkomt; de grootste posten staan dan hier.
suggestions-list = Processen opsommen
suggestions-hours-hint = Aangevinkt wordt elk een quick win om uit te werken: welk deel van de uren kan worden bespaard, en tegen welke kosten.
suggestion-taken = in het plan
suggestion-process = Minder handwerk: { $process }
suggestion-process-note = { $process } kost { $hours } uur per maand. Een quick win is hier snel voelbaar.
suggestion-added = opgenomen als idee
suggestion-dropped = weer verwijderd
suggestion-worked-on = U hebt hier al aan gewerkt. Open het met o, of verwijder het in de tabel.
suggestion-take-first = Neem het eerst op, met spatie.


## Workspace: Overview and money
overview-complaints = { $count ->
        [one] Eén fout in het bestand: A toont die.
       *[other] { $count } fouten in het bestand: A toont ze.
    }
overview-advice = { $count ->
        [one] In totaal één opmerking: A
       *[other] In totaal { $count } opmerkingen: A
    }
count-idea = { $count ->
        [one] { $count } idee
       *[other] { $count } ideeën
    }
count-planned = { $count } gepland
count-running = { $count } lopend
count-paused = { $count } gepauzeerd
count-done = { $count } afgerond
count-stopped = { $count } gestopt
overview-no-revenue = er is geen omzet ingevuld
overview-rate-of-revenue = { $rate } van een omzet van { $revenue }
overview-revenue = omzet { $revenue }
overview-spent = Tot nu toe uitgegeven
overview-until = tot en met { $quarter }
overview-no-benefit = nog geen gepland initiatief heeft baten
overview-of-budget = van { $amount }
overview-milestone = Mijlpaal
overview-go-live = Ingebruikname
overview-late = { $count ->
        [one] één is te laat
       *[other] { $count } zijn te laat
    }
overview-overdue = { $count ->
        [one] één eerdere gemist
       *[other] { $count } eerdere gemist
    }
now-this-quarter = dit kwartaal
now-in-quarters = { $count ->
        [one] volgend kwartaal
       *[other] over { $count } kwartalen
    }
now-quarters-ago = { $count ->
        [one] een kwartaal geleden
       *[other] { $count } kwartalen geleden
    }
do-zoom = jaren of kwartalen
do-zoom-help = Geld per jaar of per kwartaal tonen
chart-plan = het plan betaalt
chart-line = de afdelingen betalen
chart-benefit = baten
chart-mark = break-even
chart-back = break-even { $quarter }
chart-not-back = geen break-even binnen { $count } kwartalen
money-nothing = Er zijn nog geen kosten of baten. Voeg initiatieven toe (4), of hieronder kosten (a).
money-by-year = Per jaar
money-by-quarter = Per kwartaal
money-year = Jaar
money-quarter = Kwartaal
money-plan = Plan
money-line = Afdelingen
money-benefit = Baten
money-net = Saldo
money-cumulative = Cumulatief
money-after = { $span } (erna)
money-costs = Kosten die geen initiatief zijn
money-costs-none = Nog geen: licenties, een vaste adviseur, audits. Druk op a.
money-add-cost = Kosten toevoegen
money-funding = Subsidies
money-funding-none = Nog geen. Een subsidie telt mee in het budget zodra zij is toegekend.
money-add-funding = Subsidie toevoegen
money-changes = Wijzigingen door de directie
money-changes-none = Nog geen. Een wijziging verhoogt of verlaagt één kwartaal en categorie; het budget van daarvoor blijft zoals het was.
money-add-change = Wijziging toevoegen
money-reason = Reden
ask-cost-item = Kosten die geen initiatief zijn
ask-funding = Een subsidie
ask-change = Een wijziging door de directie
entry-hint = d verwijdert deze regel; Esc gaat terug naar de lijst.
cost-per = Hoe vaak
cost-from = Van
cost-until = Tot en met
cost-until-end = tot het einde van het plan
cost-line-from = Afdelingen betalen vanaf
cost-line-note = het kwartaal van de overdracht; leeg: het plan blijft betalen
funding-in-budget = telt mee in het budget
funding-not-yet = telt niet mee in het budget
change-less = met een minteken: minder
actual-heading = Realisatie tot nu toe
actual-planned = Ingepland
actual-spent = Uitgegeven
actual-benefit-planned = Geplande baten
actual-benefit = Gerealiseerd
actual-difference = Afwijking
actual-over = { $amount } meer
actual-under = { $amount } minder
actual-as-planned = zoals gepland
payback-heading = Terugverdientijd in maanden, { $from }, de traagste eerst
payback-all = Alles
payback-cash = Alleen geld
payback-mark = Richtlijn
payback-verdict = Vuistregel
payback-late-by = { $months } te laat
payback-in-time = op tijd
payback-no-mark = geen horizon
payback-not = niet terug


## Workspace: KPIs and reviews
ask-kpis = Waaraan ziet u dat het werkt?
do-record = meten
do-record-help = Een gemeten waarde vastleggen voor de geselecteerde KPI
no-record = Selecteer eerst een KPI.
kpis-none = Nog geen KPI’s. Wat succes is, spreekt u vooraf af: een telbaar cijfer, de stand van vandaag, de streefwaarde en wanneer die bereikt moet zijn. Druk op { $key } om er een aan het plan toe te voegen. Er zijn drie niveaus:
kpis-of-operational = tijdwinst, foutpercentage, doorlooptijd
kpis-of-financial = rendement, terugverdientijd
kpis-of-strategic = marktpositie, nieuwe diensten
kpis-unused = Op deze niveaus wordt nog niets gemeten. { $levels }
kpis-summary = { $count ->
        [one] Eén KPI
       *[other] { $count } KPI’s
    }: { $parts }
kpis-reached = { $count } bereikt
kpis-on-pace = { $count } op koers
kpis-behind = { $count } achter
kpis-missed = { $count } gemist
kpis-not-measured = { $count } nog niet gemeten
kpis-no-line = { $count } onvolledig
kpis-missing = Besloten, en nog zonder KPI
kpis-stray = Waarden die bij geen KPI horen
kpi-of = Hoort bij
kpi-of-plan = Het plan
kpi-no-level = Zonder niveau
kpi-baseline = Nulmeting
kpi-last = Laatste
kpi-from = Van
kpi-goal = Doel
kpi-when = Wanneer
kpi-done = Bereikt
kpi-stands = Stand
kpi-trend = Trend
kpi-add = KPI van het plan toevoegen
kpi-missing-note = typ wat er wordt gemeten
kpi-reached = bereikt
kpi-missed = gemist
kpi-due = nu meten
kpi-on-pace = op koers
kpi-behind = achter
kpi-not-measured = niet gemeten
kpi-no-target = geen doel
kpi-no-baseline = geen nulmeting
kpi-no-date = geen datum
kpi-values = Wat er is gemeten
kpi-no-values = Nog niets. Eén keer per kwartaal, bij de check-in, is vaak genoeg.
kpi-value = Waarde
kpi-line = Verwacht
kpi-new-value = Nieuwe waarde
kpi-new-value-note = gemeten { $when }
kpi-stray-id = Id in het bestand
kpi-stray-hint = Geen KPI heeft dit id. Geef een KPI dit id of verwijder de waarde met d.
kpi-order = Verder kan niet: KPI’s staan per niveau bij hun plan of initiatief.
kpi-removed = Verwijderd: { $what }, met { $count ->
        [one] de gemeten waarde
       *[other] { $count } gemeten waarden
    }
fault-when-taken = Er is al een waarde van dat moment.
ask-review = Een check-in of herziening
ask-week = Een stap van de eerste 90 dagen
reviews-due = Aan de beurt
reviews-held = Gehouden
reviews-none-held = Nog geen gehouden. Enter op wat aan de beurt is, legt vast wat er is besloten.
reviews-add = Check-in of herziening toevoegen
reviews-left-out = niet gehouden, { $when }
reviews-no-decisions = niets besloten
review-date = Datum
review-kind = Soort
review-present = Aanwezig
review-present-note = met komma’s ertussen
review-decisions = Besluiten
review-note = Notitie
weeks-heading = De eerste 90 dagen
weeks-now = De eerste 90 dagen: dit is week { $week }
weeks-none = Nog geen stappen. Druk op a of begin met de vuistregel.
weeks-suggest = De drie stappen van de vuistregel overnemen
weeks-add = Stap toevoegen
weeks-done = { $done } van { $all } gedaan; spatie vinkt een stap af, o opent die.
weeks-one = Week { $first }
weeks-many = Week { $first }–{ $last }
weeks-late = te laat
weeks-running = nu
weeks-is-done = gedaan
weeks-is-open = niet gedaan
weeks-what = Wat
weeks-span = Weken
weeks-span-note = vanaf 1, bijvoorbeeld 1-4 of 5
fault-weeks = Schrijf weken van 1 tot en met { $last }, bijvoorbeeld 1-4 of 5.


## Workspace: Pillars and people
people-team = Team
team-none = Nog geen team. Een team van twee tot drie mensen vanaf het tweede jaar houdt kennis in huis: druk op Enter op de regel hieronder.
team-role = Rol
team-fte = Fte
team-year = Per jaar
team-a-year = Kosten per jaar
team-paid = Plan betaalt
team-paid-short = Via plan
team-no-cost = nog zonder kosten
team-together = Samen
team-asked = Gevraagd door initiatieven
team-short = In { $quarter } vragen initiatieven { $asked } fte en heeft het team { $there }{ $more ->
        [0] .
        [one] ; dat is in nog één kwartaal zo.
       *[other] ; dat is in nog { $more } kwartalen zo.
    }
team-add = Functie toevoegen
team-entry = Functie
team-full-cost = Volledige kosten van één fte per jaar
team-full-cost-note = bijvoorbeeld { $amount }
word-from = Vanaf
word-until = Tot en met
until-the-end = het einde van het plan
team-paid-note = de rest betalen de afdelingen
fault-until = Het einde ligt vóór het begin.
people-training = Training
training-none = Nog geen training. Vaardigheden gaan vóór gereedschap: druk op Enter op de regel hieronder.
training-what = Training
training-once = Eén keer
training-all = In totaal
training-when = Wanneer
training-people = Deelnemers
training-again = Herhaald elke
training-for-all = Zonder doelgroep
training-add = Training toevoegen
training-one = Training
training-audience = Voor wie
training-again-note = 1 jaar, 2 kwartalen; leeg: één keer
training-people-short = Mensen
training-again-short = Elke
training-cost = Kosten per keer
training-times = { $count ->
        [one] In het plan vindt ze één keer plaats.
       *[other] Tot het einde van het plan vindt ze { $count } keer plaats.
    }
fault-count = Vul een geheel getal in.
people-champions = AI-champions
champions-none = Nog geen champions. Zoek ze vroeg, één of twee per afdeling: druk op Enter op de regel hieronder.
champion-who = Wie
champion-missing = nog geen champion
champion-add = Champion benoemen
champion-one = AI-champion
people-cost = Wat personeel het plan kost
people-year = Jaar
people-budget = Budget voor personeel
people-add-hint = Ga naar een functie, een training of een champion; met a komt er een bij.
skills-title = Vaardigheden, en de initiatieven die ze nodig hebben
skills-rule = Kennis in huis opbouwen duurt minstens { $time } (vuistregel uit het bronartikel). De balken lopen zo lang vanaf de eerste training van elk niveau; elk teken is een training.
skills-ready = Opgebouwd in
skills-never = geen training
skills-starts = Initiatieven die beginnen
skills-no-training = { $count ->
        [one] Er begint één initiatief, en geen enkel niveau wordt getraind.
       *[other] Er beginnen { $count } initiatieven, en geen enkel niveau wordt getraind.
    }
skills-verdict = Begin van initiatieven waartoe is besloten: { $before } vóór de eerste training ({ $first }), { $while } tijdens de opbouw, { $after } vanaf { $ready }. Het plan zegt niet welke vaardigheden elk ervan nodig heeft.
pillars-money-without = { $amount } is ingepland zonder pijler.
pillars-no-split = Het budget is niet over de pijlers verdeeld; met Enter krijgt een pijler een naam en een doel.
pillars-work-without = { $count ->
        [one] Eén initiatief hoort bij geen pijler.
       *[other] { $count } initiatieven horen bij geen pijler.
    }
pillars-training = Training: { $management } voor de leiding, { $departments } voor afdelingen, { $it } voor IT
pillars-champions = { $count ->
        [0] Er is nog geen AI-champion benoemd.
        [one] Er is één AI-champion benoemd.
       *[other] Er zijn { $count } AI-champions benoemd.
    }
pillars-people = Training en champions
pillars-add-hint = Ga naar een leverancier, een regel of een databron; met a komt er een bij.
governance-rule = Regel
governance-stands = Staat
governance-maker = Gemaakt door
word-not-yet = nog niet
governance-not-in-plan = niet in het plan
governance-standing = Regels die staan: { $done } van { $count }
governance-add = Eigen regel toevoegen
governance-one = Regel
vendor-one = Leverancier
vendor-stored = Opgeslagen
vendor-processed = Verwerkt
vendor-dpa = Verwerkersovereenkomst
vendor-dpa-short = Overeenkomst
vendor-until = Contract tot
vendor-certified = Gecertificeerd
vendor-region = Zetel
vendor-until-short = Tot
vendor-certified-short = Certificaat
vendor-add = Leverancier toevoegen
vendors-none = Nog geen leveranciers. { $low } tot { $high } is genoeg (vuistregel); weet van elk waar uw data staan.
vendors-many = { $count } leveranciers; { $low } tot { $high } is genoeg (vuistregel): samenhang wint van versnippering.
vendors-enough = { $count ->
        [one] Eén leverancier; { $low } tot { $high } is genoeg (vuistregel).
       *[other] { $count } leveranciers; { $low } tot { $high } is genoeg (vuistregel).
    }
vendors-integration = Systemen waarmee initiatieven moeten samenwerken: { $systems }
word-not-known = niet bekend
register-used-by = Gebruikt door: { $names }
source-none = Nog geen databronnen. Breng ze in kaart, met wie ervoor verantwoordelijk is en hoe goed ze zijn: druk op Enter op de regel hieronder.
source-one = Databron
source-quality = Kwaliteit
source-owner = Verantwoordelijke
source-clean-up = Opschoning
source-clean-up-note = 6 tot 12 maanden is gebruikelijk
source-add = Databron toevoegen


## Workspace: Risks
risks-none = Nog geen risico’s. Leg vast wat er mis kan gaan, hoe waarschijnlijk dat is en wat het zou kosten: druk op a voor een risico van het hele plan. Risico’s van één initiatief staan in het formulier ervan, onder “Risico’s en plan B”.
risks-add = Risico van het hele plan toevoegen
risks-standard = De vier gebruikelijke, elk met het antwoord erop; Enter neemt er een over in het plan:
risks-left = Verwachte waarde { $expected }; reserve { $reserve }: nog { $left } over.
risks-short = Verwachte waarde { $expected }; reserve { $reserve }: { $left } te weinig.
risks-no-reserve = Verwachte waarde { $expected }; het plan heeft geen reserve.
risks-sum-hint = Enter gaat naar de reserve.
risks-independent = De zekerheid gaat ervan uit dat elk risico los van de andere uitkomt of niet.
risks-together = In het ergste geval { $worst }; met { $sure } zekerheid hoogstens { $within }.
risks-worst = In het ergste geval { $worst }.
risks-unknown = { $count ->
    [one] Eén risico telt nog niet mee: kans of gevolg ontbreekt.
   *[other] { $count } risico’s tellen nog niet mee: kans of gevolg ontbreekt.
}
risks-axes = Kans ↓, gevolg →
risks-up-to = tot { $share }
risks-over = boven { $share }
risks-column = Risico, bedragen in { $sign }
risks-cell = Kans: { $probability }; gevolg: { $impact } van de kosten van het initiatief, of van het hele budget: { $band }, { $score } van 25.
risks-cell-empty = In dit vak staat geen risico.
risks-narrowed = { $count ->
    [one] Alleen het ene risico uit dit vak; nog eens Enter op het vak toont alles.
   *[other] Alleen de { $count } risico’s uit dit vak; nog eens Enter op het vak toont alles.
}
risks-all = Weer alle risico’s.
risks-not-counted = Tellen niet mee, omdat hun initiatief een idee, gepauzeerd of gestopt is:
risks-whole-plan = Hele plan
risks-no-plan-b = Geen plan B. Enter opent het risico; daar legt u er een vast.
risks-plan-b = Plan B: { $action }
risks-plan-b-when = Plan B: { $action } – treedt in werking als: { $trigger }
risks-response = Vooraf: { $response }
risk-expected-is = verwachte waarde { $amount }
column-belongs = Hoort bij
column-likely = Kans
column-impact = Gevolg
column-expected = Verwacht
column-weight = Zwaarte
list-sorted = Deze lijst staat in de volgorde van de cijfers.


## Workspace: Advice and file
do-go-there = erheen
do-go-there-help = Naar de plaats waar de opmerking over gaat
do-mute = uitzetten
do-mute-help = De regel achter deze opmerking uitzetten, met een reden; een uitgezette regel weer aanzetten
no-mute = Hier staat geen regel die u kunt uitzetten.
advice-none = Er is niets mis, en geen vuistregel heeft iets aan te merken.
advice-errors = Klopt niet ({ $count })
advice-warnings = Past niet bij elkaar ({ $count })
advice-advice = Het overwegen waard ({ $count })
advice-silenced = Uitgezet, met een reden ({ $count })
advice-silencing = Uitgezette regels
advice-nothing-to-say = Deze regel heeft op dit moment niets te melden.
advice-and-more = En nog { $count }.
advice-reason-is = Reden: { $reason }
advice-reason = Waarom deze regel uit mag
advice-needs-reason = Schrijf in één zin waarom: wie het later leest, moet het kunnen beoordelen.
advice-muted = { $rule } staat uit
advice-heard = { $rule } staat weer aan
advice-silent-hint = Met m staat deze regel weer aan.
advice-not-this = Deze opmerking is alleen te verhelpen, niet uit te zetten.
advice-no-rule = Deze regel telt alleen wat niet in de lijst staat. Zet er een uit die wel in de lijst staat; dan zwijgt de hele soort.
advice-not-an-error = Een fout is alleen te herstellen, niet uit te zetten.
# The file
do-to-screen = naar scherm
do-to-screen-help = Naar het scherm waarop wordt bewerkt wat op deze regel staat
do-next-change = volgende wijziging
do-next-change-help = Naar de volgende wijziging sinds de laatste keer opslaan
do-previous-change = vorige wijziging
do-previous-change-help = Naar de vorige wijziging sinds de laatste keer opslaan
no-change = Er is niets gewijzigd sinds de laatste keer opslaan.
file-no-next = Hieronder is verder niets gewijzigd.
file-no-previous = Hierboven is verder niets gewijzigd.
file-no-screen = Geen enkel scherm toont deze plaats. { $key } opent ze in uw editor.
file-new = Nog niet opgeslagen: { $lines ->
        [one] er wordt één regel geschreven.
       *[other] er worden { $lines } regels geschreven.
    }
file-unchanged = Niets gewijzigd sinds de laatste keer opslaan ({ $lines ->
        [one] één regel
       *[other] { $lines } regels
    }).
file-since = { $what } sinds de laatste keer opslaan
file-changed = { $count ->
        [one] 1 regel gewijzigd
       *[other] { $count } regels gewijzigd
    }
file-added = { $count ->
        [one] 1 regel toegevoegd
       *[other] { $count } regels toegevoegd
    }
file-removed = { $count ->
        [one] 1 regel verwijderd
       *[other] { $count } regels verwijderd
    }
file-place = { $path }
file-place-opens = { $path } – { $key } opent { $screen }
file-before = Was: { $text }
file-comes = Nieuw: komt er bij de volgende keer opslaan bij.
file-goes = Verdwijnt bij de volgende keer opslaan.
side-place = Wat hier staat


## Workspace: Settings, themes, copying and the editor
theme-terminal = Thema: de kleuren van de terminal
theme-light = Thema: licht
theme-dark = Thema: donker
theme-contrast = Thema: hoog contrast
theme-mono = Thema: zonder kleur
settings-intro = Instellingen van roadmap. Haal het # voor een regel weg om die te gebruiken; wat ontbreekt, blijft zoals het is.
settings-theme = De kleuren: terminal, light (licht), dark (donker), contrast of mono (zonder kleur).
settings-ascii = Alleen eenvoudige tekens, als het lettertype geen andere heeft.
settings-mouse = Of de muis kiest en opent; zo niet, dan selecteert die tekst zoals in de terminal.
settings-language = De taal van het scherm: en, nl of de. Zonder dit de taal van de terminal.
settings-figures = Getallen, bedragen en datums zoals in deze regio.
settings-keys = Eigen toetsen, per actie: één toets, of meer tussen haken.
settings-keys-screen = Voor één scherm alleen:
settings-keys-how = Dit geldt zonder eigen toetsen.
settings-more = { $count ->
        [one] (en nog één: zie “:”)
       *[other] (en nog { $count }: zie “:”)
    }
settings-taken = De instellingen gelden vanaf nu.
settings-not-kept = Het geldt tot het einde van deze sessie; de instellingen konden niet worden opgeslagen: { $fault }
settings-not-changed = het bestand heeft een eigen vorm; pas het met de hand aan
settings-region = Voor de regio “{ $found }” zijn geen notaties bekend.
settings-region-why = De regio bepaalt hoe bedragen en datums worden geschreven.
settings-region-mend = Schrijf er een zoals en-GB, nl-NL of de-DE.
settings-action-unknown = Er is geen actie “{ $action }”: bedoelt u “{ $nearest }”?
settings-action-unknown-why = Eigen toetsen staan onder de naam van een actie.
settings-action-unknown-mend = Schrijf “{ $nearest }”.
settings-action-stray = Er is geen actie “{ $action }”.
settings-action-stray-why = Eigen toetsen staan onder de naam van een actie.
settings-action-stray-mend = Neem een naam uit de lijst in een nieuw instellingenbestand.
settings-scope = “{ $scope }” is geen scherm.
settings-scope-why = Een toets mag voor één scherm of lijst alleen gelden.
settings-scope-mend = Schrijf een van: { $allowed }.
settings-key-unknown = “{ $key }” is geen toets.
settings-key-unknown-why = Toetsen hebben één soort naam.
settings-key-unknown-mend = Schrijf een letter, f5, ctrl-s, shift-left, enter, esc, tab, space, home of pageup.
settings-key-never = Terminals sturen { $key } niet als eigen toets.
settings-key-never-why = Die zou niets doen, of hetzelfde als een andere toets.
settings-key-never-mend = Neem een letter, of Ctrl met een andere letter.
settings-key-typed = { $key } wordt in het veld getypt waar “{ $action }” werkt.
settings-key-typed-why = Een veld houdt alles wat getypt kan worden.
settings-key-typed-mend = Neem een toets die niets typt, zoals f2 of ctrl-t.
settings-key-clash = { $key } heeft daar al een betekenis: “{ $other }”.
settings-key-clash-why = Een toets doet op één plek één ding.
settings-key-clash-mend = Neem een andere toets, of geef “{ $other }” ook een andere.
no-copy = Hier is niets te kopiëren.
copied = { $count ->
        [one] Gekopieerd: { $text } (één teken)
       *[other] Gekopieerd: { $text } ({ $count } tekens)
    }
copied-table = { $lines ->
        [one] Gekopieerd: een tabel van één regel, { $count } tekens
       *[other] Gekopieerd: een tabel van { $lines } regels, { $count } tekens
    }
copied-cut = Meer nemen terminals niet aan: de eerste { $lines } van { $all } regels zijn gekopieerd, { $count } tekens
copied-tmux = tmux geeft het door als “set-clipboard” aan staat
edited-name = Als tekst bewerkt
edited-taken = Overgenomen uit de editor; in één stap ongedaan te maken en nog niet opgeslagen.
edited-nothing = In de editor is niets gewijzigd.
ask-edit-again = Regel { $line }: { $what } De tekst nog eens bewerken? Zo niet, dan blijft het plan zoals het was en wordt de tekst bewaard in { $file }.
edit-kept = Het plan blijft zoals het was. Uw tekst staat in { $file }
editor-none = Er is geen editor gevonden. Zet VISUAL of EDITOR op de editor die u wilt, zoals EDITOR=nano.
editor-fault = De editor “{ $editor }” was niet te gebruiken: { $fault }
editor-status = De editor “{ $editor }” eindigde met een fout, dus er is niets overgenomen.
do-copy = kopiëren
do-copy-help = Het geselecteerde getal of de regel naar het klembord kopiëren
do-copy-table = tabel kopiëren
do-copy-table-help = De hele tabel naar het klembord kopiëren, voor een spreadsheet
do-editor = editor
do-editor-help = De tekst van het plan in uw editor openen; op een notitie de notitie
do-theme = kleuren
do-theme-help = Het volgende thema: terminal, licht, donker, hoog contrast, zonder kleur
do-settings = instellingen
do-settings-help = De instellingen in uw editor openen: kleuren, taal, eigen toetsen


## Workspace: Recovery, second copy and changes outside
title-not-protected = niet beveiligd
title-read-only = alleen lezen
do-look = kijk opnieuw
do-look-help = Kijk opnieuw naar het bestand, en of een ander programma het nog open heeft
decide-show = Toon de verschillen
decide-name = Opslaan als:
decide-name-title = Onder welke naam?
left-title = Niet opgeslagen toen het programma eindigde
left-lead = Wijzigingen in { $name } waren niet opgeslagen toen het programma eindigde; de laatste is van { $time }.
left-differs = De verschillen: - verdwijnt, + komt erbij
left-line = Niet-opgeslagen wijzigingen in { $name }
left-line-note = van { $time }, toen het programma onverwacht eindigde
left-restore = Herstellen: het plan opent met deze wijzigingen, nog niet opgeslagen
left-merge = Herstellen in het bestand zoals het nu is; waar beide verschillen, gelden deze wijzigingen
left-merge-theirs = Herstellen in het bestand zoals het nu is; waar beide verschillen, geldt het bestand
left-conflict = { $place }: in deze wijzigingen { $mine }, in het bestand { $theirs }
left-save-as = Opslaan als ander bestand
left-later = Bewaren voor later
left-discard = Weggooien
left-restored = De wijzigingen van daarvoor zijn terug, nog niet opgeslagen
left-saved = Opgeslagen als { $file }
left-discarded = Weggegooid.
left-unreadable = Deze wijzigingen zijn niet als plan te lezen. Sla ze op als ander bestand en bekijk de tekst.
outside-title = Gewijzigd door iemand anders
outside-lead = Iemand heeft { $file } gewijzigd sinds u het opende, en u hebt wijzigingen die niet zijn opgeslagen.
outside-differs = De verschillen: - bij mij, + in de andere versie
outside-conflicts = { $count ->
        [0] De wijzigingen raken elkaar niet.
        [one] Eén plaats is door beiden gewijzigd: { $paths }.
       *[other] { $count } plaatsen zijn door beiden gewijzigd: { $paths }.
    }
outside-conflict = { $place }: bij mij { $mine }, in de andere versie { $theirs }
outside-merge = Samenvoegen; waar beide verschillen, geldt de mijne
outside-merge-theirs = Samenvoegen; waar beide verschillen, geldt de andere
outside-save-as = Mijn versie onder een andere naam opslaan
outside-later = Mijn versie houden en bij het opslaan beslissen
outside-take = De andere versie nemen; ongedaan maken brengt de mijne terug
outside-overwrite = De andere versie overschrijven; die blijft als back-up bewaard
outside-taken = Het bestand is elders gewijzigd en overgenomen
outside-theirs = De andere versie is overgenomen
outside-merged = Beide versies zijn samengevoegd, nog niet opgeslagen
outside-undo = { $what }. u maakt het ongedaan.
outside-same = { $file } is zoals het was toen u het opende.
held = Alleen lezen: open in proces { $pid } van { $user } op { $host } sinds { $since }. R kijkt opnieuw.
held-no-more = Het andere programma heeft het plan gesloten; u kunt het nu wijzigen.

