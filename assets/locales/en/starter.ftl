# A new plan's title
starter-title = AI roadmap { $years }

# What each budget period is for
focus-1 = Pilot projects and training
focus-2 = First implementations
focus-3 = Scaling up and integration
focus-4 = Innovation and optimisation

# Phases
phase-foundation = Foundation
phase-foundation-goal = Skills, a strategy and a first pilot with a measurable result
phase-expand = Expand and integrate
phase-expand-goal = What has proved itself reaches other departments, up to whole workflows
phase-transform = Transform and innovate
phase-transform-goal = Decisions based on data, and new products and services

# Milestones
milestone-baseline = Baseline measured; bottlenecks and candidate processes known
milestone-champions = AI champions chosen and trained
milestone-pilot = Small pilot with a measurable goal started
milestone-lessons = Pilot completed, lessons written down
milestone-team = AI team in place
milestone-departments = Proven concept in use in a second department
milestone-workflows = First complete workflow supported by AI
milestone-decisions = Main decisions rest on data
milestone-services = First new product or service on the market

# The first 90 days
weeks-1 = Analyse: where do teams lose time to repetitive work, and which processes cost most? Talk to the departments and list the bottlenecks
weeks-2 = Find quick wins: simple projects with a directly visible effect; set goals and success criteria
weeks-3 = Start a pilot with a small, motivated team; record what works and what does not

# What each pillar holds
pillar-people-1 = Train management to judge value and risk
pillar-people-2 = Train departments in practical use and quality checks, refreshed every quarter
pillar-people-3 = Train IT in interfaces, data integration and security; external certificates help at the start
pillar-people-4 = Find AI champions early
pillar-technology-1 = Decide which tools are allowed
pillar-technology-2 = Keep to a few vendors whose products work together
pillar-technology-3 = Check computing power and connectivity; cloud services save buying hardware
pillar-technology-4 = Reserve time for integration with ERP, CRM and document management: it takes most effort
pillar-processes-1 = Access rights and clear rules: who may do what
pillar-processes-2 = Points of review and approval
pillar-processes-3 = Rules for privacy and compliance
pillar-processes-4 = A fast way to handle incidents
pillar-processes-5 = Talk with the team: AI takes over tasks, not people
pillar-data-1 = Map data sources; check quality and currency
pillar-data-2 = Reserve time and money for clean-up and consolidation: 6 to 12 months
pillar-data-3 = Know where each service stores and processes data
pillar-data-4 = Have a security concept before the first roll-out

# Suggested initiatives: a name, and why it is worth a thought
idea-baseline = Baseline measurement and assessment
idea-baseline-note = Shows where time goes and which processes are fit for AI. Everything else builds on it.
idea-security-concept = Security concept and rules for use
idea-security-concept-note = Access, monitoring, backups and what to do on disruption. It has to stand before the first roll-out.
idea-champions = Choose and train AI champions
idea-champions-note = Volunteers from the departments who try things out, help colleagues and report back.
idea-faq-chatbot = Pilot: chatbot for frequent questions
idea-faq-chatbot-note = A small pilot with a clear goal, for instance questions to HR. Tell users that they are talking to AI.
idea-faq-chatbot-kpi = Questions answered without a colleague
idea-email-classification = Classification of incoming e-mail
idea-email-classification-note = Mail reaches the right desk at once. Low risk, quick result.
idea-email-classification-kpi = Mail that reaches the right desk at once
idea-document-automation = Document automation
idea-document-automation-note = Invoices, forms and reports are read and prepared; people check and release.
idea-document-automation-kpi = Documents processed without retyping
idea-data-cleanup = Clean up and join data sources
idea-data-cleanup-note = Data sits in separate systems. This work decides what is possible in the years after it.
idea-ai-team = Set up an internal AI team
idea-ai-team-note = From the second year, knowledge belongs inside the company. Plan the posts under team.
idea-integration = Connect ERP, CRM and document management
idea-integration-note = Usually the largest effort on the technical side. Start with the system that most work passes through.
idea-quote-workflow = Quotes prepared up to final approval
idea-quote-workflow-note = A whole workflow: from request to finished quote, with a person for the final word.
idea-quote-workflow-kpi = Lead time of a quote
idea-data-decisions = Data-driven decisions
idea-data-decisions-note = Forecasts and comparisons that support decisions on markets, stock and customers.
idea-new-service = New service based on data
idea-new-service-note = Predictive maintenance or advice for customers, for instance. New business models need a run-up.

# Units of the suggested KPIs
unit-days = days

# Risks of every plan, each with its answer
starter-risk-technology = Technology moves faster than planned
starter-risk-technology-response = Do not depend on a single vendor
starter-risk-skills = Specialists are hard to find
starter-risk-skills-response = Train our own people rather than outsource everything
starter-risk-compliance = Rules change during the plan
starter-risk-compliance-response = Bring in privacy and legal advice early
starter-risk-change = Staff do not go along
starter-risk-change-response = Involve people early; no decisions over their heads

# Rules that must stand
governance-access = Access rights and clear rules
governance-approval = Review and approval
governance-privacy = Privacy and compliance
governance-incidents = Handling of incidents
governance-security-concept = Security concept
