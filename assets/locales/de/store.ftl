# Warum eine Datei nicht geöffnet werden kann
file-not-found = Es gibt keine Datei { $file }
file-not-found-why = Ein Plan wird aus einer Datei gelesen.
file-not-found-mend = Prüfen Sie den Namen, oder beginnen Sie einen Plan mit: roadmap new { $file }
file-is-a-folder = { $file } ist ein Ordner
file-is-a-folder-why = Ein Plan ist eine einzelne Datei.
file-is-a-folder-mend = Nennen Sie die Datei darin.
file-not-regular = { $file } ist eine Pipe oder ein Gerät, keine Datei
file-not-regular-why = Ein Plan wird als Ganzes gelesen und gespeichert; das geht nur mit einer Datei.
file-not-regular-mend = Speichern Sie ihn zuerst als Datei, oder übergeben Sie ihn mit - auf der Standardeingabe.
file-too-large = { $file } ist größer als 256 MB
file-too-large-why = So groß ist kein Plan; das Lesen könnte den Speicher füllen.
file-too-large-mend = Prüfen Sie, ob es die richtige Datei ist.
file-not-allowed = Sie dürfen { $file } nicht lesen
file-not-allowed-why = Das System verweigert es.
file-not-allowed-mend = Bitten Sie den Eigentümer der Datei um Leserecht.
file-fault = { $file } kann nicht gelesen werden: { $fault }
file-fault-why = Das System meldet einen Fehler.
file-fault-mend = Prüfen Sie Datenträger oder Netzwerk, und versuchen Sie es erneut.
file-unreadable = { $file } ist nicht als YAML lesbar
file-unreadable-why = Der Text verletzt eine Regel von YAML, daher stehen die Werte nicht fest.
file-unreadable-mend = Beheben Sie zuerst die genannten Zeilen.

# Warum ein Plan nicht gespeichert werden kann
save-conflict = { $file } wurde seit dem Öffnen von jemand anderem geändert
save-conflict-why = Jetzt zu speichern würde diese Änderung überschreiben.
save-conflict-mend = Öffnen Sie die Datei erneut, oder speichern Sie unter anderem Namen.
save-gone = { $file } ist nicht mehr da
save-gone-why = Die Datei wurde seit dem Öffnen verschoben oder gelöscht.
save-gone-mend = Speichern Sie erneut unter diesem oder unter einem anderen Namen.
save-exists = { $file } gibt es schon
save-exists-why = Ein neuer Plan überschreibt nie ungefragt eine Datei.
save-exists-mend = Wählen Sie einen anderen Namen, oder überschreiben Sie die Datei mit --force.
save-read-only = { $file } ist schreibgeschützt
save-read-only-why = Niemand hat Schreibrecht, und dieses Recht kann das Programm nicht geben.
save-read-only-mend = Speichern Sie unter anderem Namen, oder ändern Sie die Rechte.
save-busy = { $file } wird gerade von einem anderen Programm gespeichert
save-busy-why = Gespeichert wird nacheinander, und dieses Programm kommt nicht zum Ende.
save-busy-mend = Versuchen Sie es gleich noch einmal.
save-full = Auf dem Datenträger ist kein Platz für { $file }
save-full-why = Der Datenträger oder Ihr Kontingent ist voll. Die Datei ist unverändert.
save-full-mend = Schaffen Sie Platz und speichern Sie erneut, oder speichern Sie anderswo.
save-fault = { $file } kann nicht gespeichert werden: { $fault }
save-fault-why = Das System meldet einen Fehler. Die Datei ist unverändert.
save-fault-mend = Prüfen Sie Datenträger oder Netzwerk und speichern Sie erneut, oder speichern Sie anderswo.
save-place = { $file } kann dort nicht geschrieben werden: { $fault }
save-place-why = Der Ordner existiert nicht oder lässt sich nicht öffnen.
save-place-mend = Wählen Sie einen vorhandenen Ordner.
save-unconfirmed = { $file } ist geschrieben, aber der Datenträger hat es nicht bestätigt: { $fault }
save-unconfirmed-why = Nach einem Stromausfall könnte der frühere Stand zurückkehren.
save-unconfirmed-mend = Speichern Sie eine Kopie auf einem anderen Datenträger.
save-torn = { $file } wurde nur teilweise geschrieben; der frühere Stand liegt in { $copy }
save-torn-why = Die Datei ließ sich nur an Ort und Stelle schreiben, und der Datenträger versagte mittendrin.
save-torn-mend = Kopieren Sie { $copy } zurück, sobald der Datenträger wieder arbeitet.
save-comments = { $count ->
        [one] Beim Speichern ginge verloren, was Sie in Zeile { $lines } geschrieben haben
       *[other] Beim Speichern ginge verloren, was Sie in den Zeilen { $lines } geschrieben haben
    }, Datei { $file }
save-comments-why = Dort steht ein Kommentar oder ein eigener Schlüssel, in einem Teil, der neu geschrieben wird.
save-comments-mend = Stimmen Sie zu, oder verschieben Sie es vorher aus diesem Teil.
save-not-proved = { $file } wurde nicht gespeichert: Der neue Text ergibt beim Zurücklesen nicht diesen Plan ({ $codes })
save-not-proved-why = Es wird nichts geschrieben, was nicht genau den Plan auf dem Bildschirm ergibt.
save-not-proved-mend = Beheben Sie, was die Hinweise nennen, und speichern Sie erneut.

# Ein Plan ist gespeichert, mit einer Anmerkung
saved-kept = Jemand hat den Plan im selben Augenblick geändert; diese Fassung liegt unter { $file }
saved-kept-why = Zwei Speichervorgänge trafen zusammen, und keiner darf verloren gehen.
saved-kept-mend = Sehen Sie nach, was sich unterscheidet, und übernehmen Sie, was fehlt.
saved-unconfirmed = Der Plan ist gespeichert, aber dieses Dateisystem kann nicht bestätigen, dass er auf der Festplatte steht
saved-unconfirmed-why = Nach einem Stromausfall könnte der frühere Stand wiederkehren.
saved-unconfirmed-mend = Bewahren Sie eine Kopie auf einer lokalen Festplatte auf.
saved-no-backup = Der Plan ist gespeichert, aber vom Stand davor konnte keine Sicherung angelegt werden: { $fault }
saved-no-backup-why = Frühere Stände werden in Ihrem Ordner für Programmdaten aufbewahrt, damit Sie zurückkönnen.
saved-no-backup-mend = Schaffen Sie dort Platz, oder prüfen Sie die Rechte dieses Ordners.
