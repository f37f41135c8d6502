# Hoe een bedrag tot stand komt. Elke zin is één stap van de eerste oorzaak naar het bedrag.
explain-envelope = Omzet { $revenue } × { $rate } = { $amount }, één keer afgerond.
explain-amount = Het budget is als bedrag opgegeven: { $amount }.
explain-reserve = { $share } daarvan wordt opzijgezet als reserve: { $reserve }. Te verdelen blijft { $amount }.
explain-period = Periode { $years }: { $share } van { $whole } = { $amount }.
explain-year-split = { $year } krijgt { $share } van de { $whole } van de periode: { $amount }.
explain-year-even = De periode telt { $count } jaren met gelijke delen: { $year } krijgt { $amount } van { $whole }.
explain-quarter-before = { $quarter } ligt vóór de start van het plan en krijgt { $amount } van { $whole }.
explain-quarter-profile = { $quarter } heeft in zijn jaar een gewicht van { $share }: { $amount } van { $whole }.
explain-quarter-even = Het jaar is vanaf de start gelijk verdeeld over { $count ->
    [one] één kwartaal
   *[other] { $count } kwartalen
}: { $quarter } krijgt { $amount } van { $whole }.
explain-category = { $category }: { $share } van { $whole } = { $amount }.
explain-odd-none = Het exacte deel is { $exact }; het is naar beneden afgerond op { $amount }, en wat daarbij overbleef ging naar delen met een grotere rest.
explain-odd-one = Het exacte deel is { $exact }; de rest hoorde bij de grootste, dus is het naar boven afgerond op { $amount }, en alle delen kloppen samen.
explain-cells = { $category } krijgt van elk kwartaal { $share }:
explain-cell = { $quarter }: { $amount }
explain-cell-year = { $year }: { $amount }
explain-change = Gewijzigd door de directie in { $quarter }: { $amount } ({ $reason }).
explain-funding = Subsidie { $name } in { $quarter }: { $amount }.
explain-sum = Samen: { $amount }.
explain-pillar = Elk kwartaal wordt per pijler verdeeld; deze heeft { $share }, over alle kwartalen { $amount }.
explain-pillar-cells = { $pillar } krijgt { $share } van elk kwartaal, met wijzigingen van de directie en subsidies:
explain-pillar-cell = { $quarter }: { $amount } van { $whole }
explain-pillar-none = Het budget is niet per pijler verdeeld.
explain-phase = Toegewezen in de kwartalen { $span }, wie het ook uitgeeft: { $amount }.
explain-committed = Ingepland: { $amount }.
explain-headroom = Nog vrij: { $amount }.
explain-of-pillar = { $pillar }: { $amount }
explain-item = { $name }: { $amount }
explain-one-off = Eenmalige kosten: { $amount }.
explain-running = Structurele kosten per jaar vanaf ingebruikname, wie ze ook betaalt: { $amount }.
explain-benefit = Baten per jaar op volle sterkte: { $amount }.
explain-benefit-money = { $kind }: { $amount } per jaar.
explain-benefit-hours = { $kind }: { $hours } uur per maand × 12 × { $cost } per uur, waarvan { $share } wordt gerealiseerd: { $amount } per jaar.
explain-benefit-over = Dat wordt in gelijke stappen bereikt over { $time }.
explain-benefit-step = In kwartaal { $count } van het gebruik: { $share } daarvan.
explain-no-time = Er is nog geen periode gekozen, dus er valt niets te tellen.
explain-window = Geteld vanaf { $start } (bouw of gebruik begint), in gebruik vanaf { $live }, tot { $evaluation } na ingebruikname.
explain-break-even = Het geld is terug in { $quarter } en blijft terug: { $first } maanden na de eerste uitgave.
explain-payback = Het geld is terug in { $quarter } en blijft terug: { $first } maanden na de eerste uitgave, { $live } maanden na ingebruikname.
explain-payback-no-benefit = Er zijn geen baten van deze soort, dus er is geen terugverdientijd.
explain-payback-never-out = Er staat nooit geld uit: er valt niets terug te verdienen.
explain-payback-not-within = Het geld is niet terug binnen { $count ->
    [one] het ene getelde kwartaal
   *[other] de { $count } getelde kwartalen
}.
explain-npv = Contant gemaakt tegen { $rate } per jaar naar het midden van elk kwartaal (de kwartaalvoet is (1 + r)^¼ − 1): { $amount }.
explain-irr = De disconteringsvoet waarbij de waarde nul is: { $rate } per jaar.
explain-irr-none = Geen enkele disconteringsvoet maakt de waarde nul.
explain-irr-no-change = Het geld gaat maar één kant op, dus er is geen rentevoet.
explain-irr-many = Bij { $count } disconteringsvoeten is de waarde nul: niet eenduidig; kijk liever naar de contante waarde.
explain-roi = (baten { $benefit } − kosten { $cost }) ÷ kosten = { $roi }.
explain-roi-none = Baten { $benefit }, kosten { $cost }: zonder kosten is er geen verhouding.
explain-total-cost = Alle kosten, wie ze ook betaalt: { $amount } (initiatieven tot het einde van hun beoordeling; kosten, team en training tot het einde van het plan).
explain-total-benefit = Alle baten van geplande, lopende en afgeronde initiatieven: { $amount }.
explain-net = Baten min kosten: { $amount }.
explain-allocated = Toegewezen: { $amount }.
explain-others = { $count ->
    [one] Eén andere post: { $amount }
   *[other] { $count } andere posten samen: { $amount }
}
explain-flow-plan = Het plan betaalt: { $amount }.
explain-flow-line = De afdelingen betalen: { $amount }.
explain-flow-benefit = Baten: { $amount }.
explain-flow-before = Baten min kosten van alle tijd daarvoor: { $amount }.
explain-flow-until = Opgeteld tot en met { $quarter }: { $amount }.
explain-spent = Uitgegeven tot en met { $quarter }: { $amount }; tot dan ingepland: { $planned }.
explain-booked = Geboekt in dit kwartaal: { $amount }.
explain-status = { $status }: { $count }. Hiervoor is geen geld ingepland.
explain-status-counts = { $status }: { $count }. Deze tellen mee in de totalen van het plan.
explain-each-time = { $amount } { $per }.
explain-paid-by = Tot het einde van het plan, betaald door { $payer }: { $amount }.
explain-funding-not = { $status }: { $amount }. Een subsidie telt mee in het budget zodra zij is toegekend.
explain-kpi-line = De rechte lijn: van { $baseline } in { $from } naar { $target } in { $by }.
explain-kpi-go-live = De lijn begint bij de ingebruikname: daarvoor verandert er niets.
explain-kpi-expected = In { $quarter } staat de lijn op { $expected }; gemeten: { $value }.
explain-kpi-measured = Gemeten in { $quarter }: { $value }.
explain-kpi-done = Van de weg van { $baseline } naar { $target } is dat { $done }.
explain-kpi-no-line = Zonder nulmeting, streefwaarde en kwartaal is er geen lijn om mee te vergelijken.
explain-kpi-not-measured = Er is nog niets gemeten.
explain-kpi-reached = De streefwaarde is bereikt.
explain-kpi-on-track = De waarde is minstens zo ver als de lijn: op koers.
explain-kpi-behind = De waarde is minder ver dan de lijn: achter op schema.
explain-kpi-missed = De tijd is om en de streefwaarde is niet bereikt.
explain-reviews = Bij elk kwartaal hoort een check-in, bij elk halfjaar een herziening van het plan.
explain-variance-less = Minder dan ingepland: { $amount }.
explain-variance-more = Meer dan ingepland: { $amount }.
explain-post = { $fte } fte × { $cost } per jaar, waarvan het plan { $share } betaalt: { $amount } per jaar.
explain-training = { $count ->
        [one] { $amount }, één keer.
       *[other] { $amount } per keer, { $count } keer tot het einde van het plan.
    }
explain-to-end = Samen, tot het einde van het plan: { $amount }.
explain-risk = { $name }: { $probability } × { $impact } = { $amount }
explain-risk-product = Kans { $probability } × gevolg { $impact } = { $amount }: wat het gemiddeld kost.
explain-risk-average = Dit is een gemiddelde. In werkelijkheid komt elk risico wel of niet uit; samen kosten ze dus meer of minder dan dit.
explain-risk-counting = Risico’s van ideeën en van gepauzeerde of gestopte initiatieven tellen niet mee, net zomin als risico’s waarvan kans of gevolg onbekend is. Een risico dat al in de hoge waarde van een raming zit, hoort hier niet nog eens.
explain-risk-unknown = Zonder kans en gevolg is er geen verwachte waarde.
explain-risk-not-counted = Het initiatief is een idee, gepauzeerd of gestopt en telt dus niet mee.
explain-risk-response = Vooraf: { $text }
explain-risk-plan-b = Plan B: { $text }
explain-risk-trigger = Plan B treedt in werking als: { $text }
explain-risk-cost = De eenmalige kosten veranderen dan met { $share }.
explain-risk-benefit = De baten veranderen dan met { $share }.
explain-risk-delay = Het komt dan { $delay } later.
explain-risk-no-plan-b = Er is geen plan B.
