# "roadmap merge": twee mensen wijzigden één plan

merge-not-done = Er is niets samengevoegd; { $file } is zoals het was
merge-not-done-why = Alle drie de versies moeten leesbare plannen zijn.
merge-not-done-mend = Herstel wat hierna wordt genoemd en voeg dan opnieuw samen.
merge-unclear = In { $file } staat een sleutel twee keer, of is een sleutel geen woord
merge-unclear-why = Welke waarde bedoeld is, valt niet te zeggen.
merge-unclear-mend = Houd een van de twee en voeg dan opnieuw samen.
merge-wrong-together = De wijzigingen van beide kanten kloppen elk voor zich, maar samen niet: { $count ->
        [one] één fout
       *[other] { $count } fouten
    }
merge-wrong-together-why = Twee wijzigingen die elkaar niet raken, kunnen elkaar toch tegenspreken.
merge-wrong-together-mend = Herstel wat hierna wordt genoemd, zoals roadmap check het zegt.
merge-conflicts = { $count ->
        [one] Beide kanten hebben één ding op verschillende wijze gewijzigd
       *[other] Beide kanten hebben { $count } dingen op verschillende wijze gewijzigd
    }
merge-conflicts-why = Alleen een mens kan zeggen welke van de twee geldt.
merge-conflicts-mend = Kies tussen de regels die met <<<<<<< en >>>>>>> zijn gemerkt en haal de merktekens weg. Tot dan is het bestand niet als YAML te lezen.
merge-conflict = { $path }: wij { $ours }, zij { $theirs }
merge-taken-away = (weggehaald)

# "roadmap diff": wat er van het ene plan op het andere veranderde
change-none = Geen verschil in betekenis.
change-money = Geld
change-time = Tijd
change-other = Overige onderdelen
change-before = Eerst
change-after = Nu
change-difference = Verschil
change-points = { $points } procentpunt
change-revenue = Jaaromzet
change-rate = Deel daarvan voor AI
change-start = Begin van het plan
change-name = Naam
change-id = Id
change-span = Looptijd
change-live = { $name }, in gebruik vanaf
change-done = { $name }, gereed
change-from-to = { $before } → { $after }
change-came = nieuw: { $value }
change-went = vervallen: { $value }
change-added = Toegevoegd: { $name } ({ $id })
change-removed = Verwijderd: { $name } ({ $id })
change-changed = { $name } ({ $id })
change-later = { $count ->
        [one] { $count } kwartaal later
       *[other] { $count } kwartalen later
    }
change-earlier = { $count ->
        [one] { $count } kwartaal eerder
       *[other] { $count } kwartalen eerder
    }
change-starts-later = { $count ->
        [one] begint { $count } kwartaal later
       *[other] begint { $count } kwartalen later
    }
change-starts-earlier = { $count ->
        [one] begint { $count } kwartaal eerder
       *[other] begint { $count } kwartalen eerder
    }
change-ends-later = { $count ->
        [one] eindigt { $count } kwartaal later
       *[other] eindigt { $count } kwartalen later
    }
change-ends-earlier = { $count ->
        [one] eindigt { $count } kwartaal eerder
       *[other] eindigt { $count } kwartalen eerder
    }
diff-one-stream = Slechts een van de twee plannen kan van de standaardinvoer komen
diff-one-stream-why = De standaardinvoer wordt één keer gelezen.
diff-one-stream-mend = Geef het andere plan als bestand.
diff-errors = { $file } bevat { $count ->
        [one] een fout
       *[other] { $count } fouten
    }
diff-errors-why = Alleen wat leesbaar was, is vergeleken.
diff-errors-mend = Zie wat er mis is: roadmap check { $file }
