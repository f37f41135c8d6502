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
