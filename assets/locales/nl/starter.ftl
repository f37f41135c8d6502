# A new plan’s title
starter-title = AI-roadmap { $years }

# What each budget period is for
focus-1 = Pilotprojecten en training
focus-2 = Eerste implementaties
focus-3 = Opschalen en integreren
focus-4 = Innovatie en optimalisatie

# Phases
phase-foundation = Fundament leggen
phase-foundation-goal = Vaardigheden, een strategie en een eerste pilot met meetbaar resultaat
phase-expand = Uitbreiden en integreren
phase-expand-goal = Wat zich heeft bewezen komt bij andere afdelingen terecht, tot en met complete werkprocessen
phase-transform = Transformatie en innovatie
phase-transform-goal = Beslissingen op basis van data, en nieuwe producten en diensten

# Milestones
milestone-baseline = Nulmeting gereed; knelpunten en kansrijke processen in beeld
milestone-champions = AI-champions gekozen en opgeleid
milestone-pilot = Kleine pilot met meetbaar doel gestart
milestone-lessons = Pilot afgerond, leerpunten vastgelegd
milestone-team = AI-team operationeel
milestone-departments = Bewezen aanpak in gebruik bij een tweede afdeling
milestone-workflows = Eerste complete werkproces door AI ondersteund
milestone-decisions = Belangrijke beslissingen rusten op data
milestone-services = Eerste nieuwe product of dienst op de markt

# The first 90 days
weeks-1 = Analyseren: waar verliezen teams tijd aan herhaalwerk en welke processen kosten het meest? Praat met de afdelingen en leg de knelpunten vast
weeks-2 = Quick wins kiezen: eenvoudige projecten met direct zichtbaar effect; doelen en succescriteria vastleggen
weeks-3 = Een pilot starten met een klein, gemotiveerd team; vastleggen wat werkt en wat niet

# What each pillar holds
pillar-people-1 = Management leren waarde en risico van AI te beoordelen
pillar-people-2 = Afdelingen trainen in praktisch gebruik en kwaliteitscontrole, elk kwartaal opgefrist
pillar-people-3 = IT scholen in koppelingen, data-integratie en beveiliging; externe certificaten helpen bij de start
pillar-people-4 = Vroeg AI-champions aanwijzen
pillar-technology-1 = Vastleggen welke tools zijn toegestaan
pillar-technology-2 = Kies enkele leveranciers waarvan de producten op elkaar aansluiten
pillar-technology-3 = Rekenkracht en verbindingen nagaan; clouddiensten besparen eigen hardware
pillar-technology-4 = Tijd reserveren voor koppeling met ERP, CRM en documentbeheer: daar zit het meeste werk
pillar-processes-1 = Toegangsrechten en duidelijke regels: wie mag wat
pillar-processes-2 = Momenten voor controle en goedkeuring
pillar-processes-3 = Regels voor privacy en compliance
pillar-processes-4 = Een snelle afhandeling van incidenten
pillar-processes-5 = Praat met het team: AI neemt taken over, geen mensen
pillar-data-1 = Databronnen in kaart brengen; kwaliteit en actualiteit nagaan
pillar-data-2 = Tijd en geld reserveren voor opschonen en samenvoegen: 6 tot 12 maanden
pillar-data-3 = Weten waar elke dienst data opslaat en verwerkt
pillar-data-4 = Een beveiligingsconcept hebben vóór de eerste uitrol

# Suggested initiatives: a name, and why it is worth a thought
idea-baseline = Nulmeting en assessment
idea-baseline-note = Laat zien waar de tijd blijft en welke processen zich voor AI lenen. De rest bouwt hierop voort.
idea-security-concept = Beveiligingsconcept en gebruiksregels
idea-security-concept-note = Toegang, bewaking, back-ups en wat te doen bij verstoringen. Moet er zijn vóór de eerste uitrol.
idea-champions = AI-champions kiezen en opleiden
idea-champions-note = Vrijwilligers uit de afdelingen die uitproberen, collega’s helpen en terugkoppelen.
idea-faq-chatbot = Pilot: chatbot voor veelgestelde vragen
idea-faq-chatbot-note = Een kleine pilot met een helder doel, bijvoorbeeld vragen aan HR. Meld gebruikers dat zij met AI praten.
idea-faq-chatbot-kpi = Vragen beantwoord zonder tussenkomst
idea-email-classification = Classificatie van binnenkomende e-mail
idea-email-classification-note = Mail komt meteen bij de juiste persoon terecht. Weinig risico, snel resultaat.
idea-email-classification-kpi = Mail die meteen goed terechtkomt
idea-document-automation = Documentautomatisering
idea-document-automation-note = Facturen, formulieren en rapporten worden gelezen en voorbereid; mensen controleren en keuren goed.
idea-document-automation-kpi = Documenten verwerkt zonder overtypen
idea-data-cleanup = Databronnen opschonen en samenvoegen
idea-data-cleanup-note = Data staat in losse systemen. Dit werk bepaalt wat er in de jaren daarna mogelijk is.
idea-ai-team = Intern AI-team opzetten
idea-ai-team-note = Vanaf het tweede jaar hoort de kennis in huis. Plan de functies onder team.
idea-integration = ERP, CRM en documentbeheer koppelen
idea-integration-note = Technisch meestal de grootste klus. Begin met het systeem waar het meeste werk doorheen gaat.
idea-quote-workflow = Offertes voorbereid tot aan de goedkeuring
idea-quote-workflow-note = Een compleet werkproces: van aanvraag tot kant-en-klare offerte, met een mens voor het laatste oordeel.
idea-quote-workflow-kpi = Doorlooptijd van een offerte
idea-data-decisions = Datagedreven beslissingen
idea-data-decisions-note = Prognoses en vergelijkingen die beslissingen over markten, voorraad en klanten ondersteunen.
idea-new-service = Nieuwe dienst op basis van data
idea-new-service-note = Bijvoorbeeld voorspellend onderhoud of advies aan klanten. Nieuwe verdienmodellen hebben een aanloop nodig.

# Units of the suggested KPIs
unit-days = dagen

# Risks of every plan, each with its answer
starter-risk-technology = De techniek gaat sneller dan gepland
starter-risk-technology-response = Niet afhankelijk zijn van één leverancier
starter-risk-skills = Specialisten zijn schaars
starter-risk-skills-response = Eigen mensen opleiden in plaats van alles uitbesteden
starter-risk-compliance = Regels veranderen tijdens het plan
starter-risk-compliance-response = Privacy- en juridisch advies vroeg inschakelen
starter-risk-change = Medewerkers gaan niet mee
starter-risk-change-response = Mensen vroeg betrekken; niet over hun hoofd heen beslissen

# Rules that must stand
governance-access = Toegangsrechten en duidelijke regels
governance-approval = Controle en goedkeuring
governance-privacy = Privacy en compliance
governance-incidents = Afhandeling van incidenten
governance-security-concept = Beveiligingsconcept
