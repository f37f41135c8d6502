# Kop van de pagina
report-title = AI-roadmap { $years }
report-title-bare = AI-roadmap
report-version = versie { $version }
report-span = { $first } tot en met { $last }
report-amounts = bedragen in { $currency }
report-amounts-thousand = bedragen in duizenden { $currency }

# Wat de directie wordt gevraagd
report-decision = Gevraagd besluit
report-ask = Verzoek
report-by = Vóór
report-gate = Voorwaarde

# Kerncijfers
report-key-figures = Kerncijfers
report-thousand = { $sign } { $number } duizend
report-envelope = Totaalbudget
report-of-revenue = { $amount }, { $rate } van een jaaromzet van { $revenue }
report-reserve = Reserve voor onvoorzien
report-changes = Gewijzigd door de directie
report-funding = Toegekende subsidies
report-unallocated = Niet verdeeld
report-allocated = Toegewezen
report-committed = Ingepland
report-left = Nog vrij
report-over = Overschrijding
report-committed-before = Ingepland vóór het plan
report-committed-after = Ingepland na het plan
report-returns = Kosten en baten
report-returns-line = baten { $benefit } − kosten { $cost } = { $net }
report-break-even = Break-evenkwartaal
report-npv = Netto contante waarde
report-npv-line = { $amount } bij { $rate } per jaar, halverwege elk kwartaal
report-irr = Interne rentevoet (IRR)
report-roi = Rendement (ROI)
report-expected = Verwachte kosten van risico’s

# Waar een cijfer ontbreekt
report-no-benefit = er zijn geen baten gepland
report-never-out = er staat nooit geld uit
report-not-within = { $count ->
        [one] niet binnen { $count } kwartaal
       *[other] niet binnen { $count } kwartalen
    }
report-irr-no-change = geen: de kasstroom wisselt nooit van teken
report-irr-none = geen: er is geen rentevoet waarbij de kasstroom op nul uitkomt
report-irr-many = niet eenduidig: { $rates }; zie de netto contante waarde
report-no-cost = geen kosten om tegen af te zetten

# Tabellen
report-in = { $what }, { $sign }
report-in-thousands = { $what }, × 1.000 { $sign }
report-by-period = Budget per periode en categorie
report-by-pillar = Budget per pijler
report-period = Periode
report-share = Aandeel
report-total = Totaal
report-pillar = Pijler
report-without-pillar = Zonder pijler
report-year = Jaar
report-line = Afdelingen
report-benefit = Baten
report-cumulative = Cumulatief
report-money = Geld in de tijd
report-bars = Baten min kosten, opgeteld tot het einde van elk jaar
report-break-even-line = Break-evenkwartaal van het hele plan: { $when }

# Tijd
report-time-line = Tijdlijn
report-phase = fase
report-milestone = mijlpaal
report-live = ingebruikname
report-no-date = (nog geen datum)
report-milestones = Mijlpalen

# Initiatieven
report-initiatives = Initiatieven
report-initiative = Initiatief
report-status = Status
report-cost = Kosten
report-benefit-year = Baten/jaar
report-go-live = In gebruik
report-payback = Terug*
report-payback-note = * Terugverdientijd in maanden: vanaf de eerste uitgave / vanaf de ingebruikname. “—”: niet binnen de beoordelingsperiode.

# Risico’s en bevindingen
report-risks = Zwaarste risico’s
report-risk = Risico
report-expected-short = Verwacht
report-errors = Fouten: de pagina toont wat gelezen kon worden
report-findings = Opmerkingen
