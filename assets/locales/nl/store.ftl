# Waarom een bestand niet geopend kan worden
file-not-found = Er is geen bestand { $file }
file-not-found-why = Een plan wordt uit een bestand gelezen.
file-not-found-mend = Controleer de naam, of begin een plan met: roadmap new { $file }
file-is-a-folder = { $file } is een map
file-is-a-folder-why = Een plan is één bestand.
file-is-a-folder-mend = Noem het bestand in die map.
file-not-regular = { $file } is een pijp of een apparaat, geen bestand
file-not-regular-why = Een plan wordt in zijn geheel gelezen en opgeslagen; dat kan alleen met een bestand.
file-not-regular-mend = Sla het eerst op als bestand, of geef het via de standaardinvoer met -.
file-too-large = { $file } is groter dan 256 MB
file-too-large-why = Zo groot is geen plan; het lezen zou het geheugen kunnen vullen.
file-too-large-mend = Controleer of dit het goede bestand is.
file-not-allowed = U mag { $file } niet lezen
file-not-allowed-why = Het systeem weigert het.
file-not-allowed-mend = Vraag de eigenaar om leesrecht.
file-fault = { $file } kan niet gelezen worden: { $fault }
file-fault-why = Het systeem meldt een fout.
file-fault-mend = Controleer de schijf of het netwerk en probeer het opnieuw.
file-unreadable = { $file } kan niet als YAML gelezen worden
file-unreadable-why = De tekst overtreedt een regel van YAML, dus de waarden staan niet vast.
file-unreadable-mend = Herstel eerst de genoemde regels.

# Waarom een plan niet opgeslagen kan worden
save-conflict = { $file } is door iemand anders gewijzigd nadat u het opende
save-conflict-why = Nu opslaan zou die wijziging overschrijven.
save-conflict-mend = Open het opnieuw, of sla op onder een andere naam.
save-gone = { $file } is er niet meer
save-gone-why = Het is verplaatst of verwijderd nadat u het opende.
save-gone-mend = Sla opnieuw op onder deze naam, of onder een andere.
save-exists = { $file } bestaat al
save-exists-why = Een nieuw plan overschrijft nooit ongevraagd een bestand.
save-exists-mend = Kies een andere naam, of overschrijf het met --force.
save-read-only = { $file } is alleen-lezen
save-read-only-why = Niemand heeft schrijfrecht, en dat recht kan het programma niet geven.
save-read-only-mend = Sla op onder een andere naam, of wijzig de rechten.
save-busy = { $file } wordt door een ander programma opgeslagen
save-busy-why = Opslaan gebeurt na elkaar, en dat programma komt niet klaar.
save-busy-mend = Probeer het zo meteen opnieuw.
save-full = Er is geen ruimte op de schijf voor { $file }
save-full-why = De schijf of uw quotum is vol. Het bestand is zoals het was.
save-full-mend = Maak ruimte en sla opnieuw op, of sla elders op.
save-fault = { $file } kan niet worden opgeslagen: { $fault }
save-fault-why = Het systeem meldt een fout. Het bestand is zoals het was.
save-fault-mend = Controleer de schijf of het netwerk en sla opnieuw op, of sla elders op.
save-place = { $file } kan daar niet worden geschreven: { $fault }
save-place-why = De map bestaat niet, of kan niet geopend worden.
save-place-mend = Kies een map die bestaat.
save-unconfirmed = { $file } is geschreven, maar de schijf heeft het niet bevestigd: { $fault }
save-unconfirmed-why = Na een stroomstoring kan de eerdere toestand terugkomen.
save-unconfirmed-mend = Sla een kopie op een andere schijf op.
save-torn = { $file } is maar voor een deel geschreven; de eerdere toestand staat in { $copy }
save-torn-why = Het bestand kon alleen ter plekke worden geschreven, en de schijf haperde halverwege.
save-torn-mend = Zet { $copy } terug zodra de schijf weer werkt.
save-comments = { $count ->
        [one] Opslaan zou wissen wat u op regel { $lines } schreef
       *[other] Opslaan zou wissen wat u op de regels { $lines } schreef
    } in { $file }
save-comments-why = Daar staat een opmerking of een eigen sleutel, in een deel dat opnieuw wordt geschreven.
save-comments-mend = Stem ermee in, of haal het eerst uit dat deel.
save-not-proved = { $file } is niet opgeslagen: de nieuwe tekst levert teruggelezen niet dit plan op ({ $codes })
save-not-proved-why = Er wordt niets geschreven dat niet precies het plan op het scherm oplevert.
save-not-proved-mend = Herstel wat de opmerkingen noemen, en sla opnieuw op.

# Een plan is opgeslagen, met een opmerking
saved-kept = Iemand wijzigde het plan op hetzelfde moment; die versie is bewaard als { $file }
saved-kept-why = Twee keer opslaan viel samen, en geen van beide mag verloren gaan.
saved-kept-mend = Bekijk de verschillen en neem over wat ontbreekt.
saved-unconfirmed = Het plan is opgeslagen, maar dit bestandssysteem kan niet bevestigen dat het op de schijf staat
saved-unconfirmed-why = Na een stroomstoring kan de eerdere stand terugkomen.
saved-unconfirmed-mend = Bewaar een kopie op een lokale schijf.
saved-no-backup = Het plan is opgeslagen, maar van de stand ervoor kon geen back-up worden gemaakt: { $fault }
saved-no-backup-why = Eerdere standen worden bewaard in uw map voor programmagegevens, zodat u terug kunt.
saved-no-backup-mend = Maak daar ruimte, of controleer de rechten van die map.
