# A new plan's title
starter-title = KI-Roadmap { $years }

# What each budget period is for
focus-1 = Pilotprojekte und Schulung
focus-2 = Erste Einführungen
focus-3 = Ausweitung und Integration
focus-4 = Innovation und Optimierung

# Phases
phase-foundation = Grundlagen schaffen
phase-foundation-goal = Kompetenzen, eine Strategie und ein erster Pilot mit messbarem Ergebnis
phase-expand = Ausbau und Integration
phase-expand-goal = Bewährtes erreicht weitere Abteilungen, bis hin zu ganzen Arbeitsabläufen
phase-transform = Transformation und Innovation
phase-transform-goal = Datenbasierte Entscheidungen sowie neue Produkte und Dienstleistungen

# Milestones
milestone-baseline = Bestandsaufnahme liegt vor; Engpässe und geeignete Prozesse sind bekannt
milestone-champions = KI-Champions ausgewählt und geschult
milestone-pilot = Kleiner Pilot mit messbarem Ziel gestartet
milestone-lessons = Pilot abgeschlossen, Erkenntnisse festgehalten
milestone-team = KI-Team arbeitsfähig
milestone-departments = Bewährtes Konzept in einer zweiten Abteilung im Einsatz
milestone-workflows = Erster kompletter Arbeitsablauf von KI unterstützt
milestone-decisions = Wesentliche Entscheidungen stützen sich auf Daten
milestone-services = Erstes neues Produkt oder erste neue Dienstleistung am Markt

# The first 90 days
weeks-1 = Analysieren: Wo verlieren Teams Zeit mit Routinearbeit, welche Prozesse kosten am meisten? Mit den Abteilungen sprechen und Engpässe festhalten
weeks-2 = Quick Wins finden: einfache Vorhaben mit sofort sichtbarer Wirkung; Ziele und Erfolgskriterien festlegen
weeks-3 = Einen Pilot mit einem kleinen, motivierten Team starten; festhalten, was funktioniert und was nicht

# What each pillar holds
pillar-people-1 = Führungskräfte befähigen, Nutzen und Risiken zu beurteilen
pillar-people-2 = Abteilungen in praktischer Anwendung und Qualitätsprüfung schulen, jedes Quartal aufgefrischt
pillar-people-3 = Die IT in Schnittstellen, Datenintegration und Sicherheit schulen; externe Zertifikate helpen am Anfang
pillar-people-4 = Früh KI-Champions finden
pillar-technology-1 = Festlegen, welche Werkzeuge erlaubt sind
pillar-technology-2 = Mit wenigen Lieferanten arbeiten, deren Produkte zusammenspielen
pillar-technology-3 = Rechenleistung und Anbindung prüfen; Cloud-Dienste ersparen eigene Hardware
pillar-technology-4 = Zeit für die Anbindung von ERP, CRM und Dokumentenverwaltung einplanen: Sie macht die meiste Arbeit
pillar-processes-1 = Zugriffsrechte und klare Regeln: Wer darf was
pillar-processes-2 = Prüf- und Freigabepunkte
pillar-processes-3 = Regeln für Datenschutz und Compliance
pillar-processes-4 = Ein schneller Umgang mit Störungen
pillar-processes-5 = Mit dem Team sprechen: KI übernimmt Aufgaben und ersetzt keine Menschen
pillar-data-1 = Datenquellen erfassen; Qualität und Aktualität prüfen
pillar-data-2 = Zeit und Geld für Bereinigung und Zusammenführung einplanen: 6 bis 12 Monate
pillar-data-3 = Wissen, wo jeder Dienst Daten speichert und verarbeitet
pillar-data-4 = Vor der ersten Einführung ein Sicherheitskonzept haben

# Suggested initiatives: a name, and why it is worth a thought
idea-baseline = Bestandsaufnahme und Standortbestimmung
idea-baseline-note = Zeigt, wo die Zeit bleibt und welche Prozesse sich für KI eignen. Alles Weitere baut darauf auf.
idea-security-concept = Sicherheitskonzept und Nutzungsregeln
idea-security-concept-note = Zugriff, Überwachung, Sicherungen und das Vorgehen bei Störungen. Es muss vor der ersten Einführung stehen.
idea-champions = KI-Champions auswählen und schulen
idea-champions-note = Freiwillige aus den Abteilungen, die ausprobieren, Kolleginnen und Kollegen helfen und Rückmeldung geben.
idea-faq-chatbot = Pilot: Chatbot für häufige Fragen
idea-faq-chatbot-note = Ein kleiner Pilot mit klarem Ziel, zum Beispiel Fragen an die Personalabteilung. Den Nutzern ist mitzuteilen, dass sie mit KI sprechen.
idea-faq-chatbot-kpi = Ohne Rückfrage beantwortete Anfragen
idea-email-classification = Klassifizierung eingehender E-Mails
idea-email-classification-note = E-Mails landen sofort an der richtigen Stelle. Geringes Risiko, schnelles Ergebnis.
idea-email-classification-kpi = Sofort richtig zugeordnete E-Mails
idea-document-automation = Dokumentenautomatisierung
idea-document-automation-note = Rechnungen, Formulare und Berichte werden gelesen und vorbereitet; Menschen prüfen und geben frei.
idea-document-automation-kpi = Ohne Abtippen verarbeitete Dokumente
idea-data-cleanup = Datenquellen bereinigen und zusammenführen
idea-data-cleanup-note = Daten liegen in getrennten Systemen. Diese Arbeit entscheidet, was in den Folgejahren möglich ist.
idea-ai-team = Internes KI-Team aufbauen
idea-ai-team-note = Ab dem zweiten Jahr gehört das Wissen ins Haus. Die Stellen werden unter Team geplant.
idea-integration = ERP, CRM und Dokumentenverwaltung anbinden
idea-integration-note = Technisch meist der größte Aufwand. Mit dem System beginnen, durch das die meiste Arbeit läuft.
idea-quote-workflow = Angebote vorbereitet bis zur Freigabe
idea-quote-workflow-note = Ein ganzer Arbeitsablauf: von der Anfrage bis zum fertigen Angebot, mit einem Menschen für das letzte Wort.
idea-quote-workflow-kpi = Durchlaufzeit eines Angebots
idea-data-decisions = Datenbasierte Entscheidungen
idea-data-decisions-note = Prognosen und Vergleiche, die Entscheidungen über Märkte, Bestände und Kunden stützen.
idea-new-service = Neue datenbasierte Dienstleistung
idea-new-service-note = Zum Beispiel vorausschauende Wartung oder Beratung für Kunden. Neue Geschäftsmodelle brauchen Anlauf.

# Units of the suggested KPIs
unit-days = Tage

# Risks of every plan, each with its answer
starter-risk-technology = Die Technik entwickelt sich schneller als geplant
starter-risk-technology-response = Nicht von einem einzigen Lieferanten abhängen
starter-risk-skills = Fachkräfte sind knapp
starter-risk-skills-response = Eigene Leute schulen, statt alles auszulagern
starter-risk-compliance = Vorschriften ändern sich während der Laufzeit
starter-risk-compliance-response = Datenschutz und Rechtsberatung früh einbinden
starter-risk-change = Die Belegschaft zieht nicht mit
starter-risk-change-response = Menschen früh beteiligen; nicht über ihre Köpfe hinweg entscheiden

# Rules that must stand
governance-access = Zugriffsrechte und klare Regeln
governance-approval = Prüfung und Freigabe
governance-privacy = Datenschutz und Compliance
governance-incidents = Umgang mit Störungen
governance-security-concept = Sicherheitskonzept
