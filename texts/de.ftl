# Retolds Stimme auf Deutsch: herzlich, kurz, per du. Eine Frage nach der anderen, nie ein Vorwurf;
# ein Fehler sagt, wie es weitergeht. Verschiedene Arten, dasselbe zu sagen, stehen mit Strichen dazwischen nebeneinander.

## Was man schreiben kann

command-tell = geschichte erzählen | eine geschichte erzählen | erzählen | neue geschichte | geschichte | ich habe eine geschichte | ich möchte eine geschichte erzählen | ich will eine geschichte erzählen
command-share = idee teilen | eine idee teilen | teilen | gedanken teilen | einen gedanken teilen | beitrag schreiben | ich habe eine idee
command-share-for = idee teilen für | entwurf für
command-delegate = delegieren an | delegiere an | delegieren
command-undelegate = nicht mehr delegieren an | nicht mehr delegieren
command-unnamed = ohne meinen namen | ohne namen | anonym
command-named = mit meinem namen | mit namen
command-with = mit | zusammen mit | gemeinsam mit
command-review = prüfen | was wartet | wartende geschichten
command-objectives = ziele | unsere ziele
command-report = bericht | der bericht | was es gebracht hat | bericht zeigen
command-campaigns = kampagnen | kampagne | unsere kampagnen | kampagnen zeigen
command-campaign = kampagne starten | neue kampagne | kampagne beginnen
command-campaign-number = kampagnenzahl | zahl der kampagne
command-campaign-answer = auf die kampagne antworten | kampagne beantworten | für die kampagne erzählen
command-barriers = hürden | hindernisse | offene hürden
command-stories = geschichten | lesen | geschichten lesen | zeig mir geschichten | erzähl mir eine geschichte | was gibt es neues | was gibts neues | neues | neue geschichten | was ist neu
command-find = finde | finden | suche | suchen | suche nach | finde geschichten über | geschichten über | zeig mir geschichten über | erzähl mir eine geschichte über
command-mine = meine geschichten | meine
command-tries = meine versuche | versuche | was ich probiere | ich probiere
command-drafts = entwürfe | meine entwürfe
command-surprise = überrasch mich | überrasche mich | überraschung | irgendeine geschichte
command-team = mein team | team ändern
command-pause = pause | pausieren | ruhe | ruhe bitte | keine nachrichten mehr | schreib mir nicht mehr | pause bis zum | pause bis | pausieren bis zum | pausieren bis
command-resume = fortsetzen | schreib mir wieder | wieder schreiben
command-hours = meine zeiten | meine arbeitszeiten | arbeitszeiten | meine stunden
command-help = hilfe | hallo | hallo zusammen | servus | guten tag | guten morgen | moin | menü | was kannst du | wie geht das | wie funktioniert das | hilf mir
command-digest-preview = digest vorschau | vorschau digest | digest zeigen
command-digest-now = digest jetzt | digest senden | digest jetzt senden
command-digest-settings = digest einstellungen | digest einstellen | digest einrichten
command-digest-pause = digest pause | digest pausieren | digest anhalten
command-digest-resume = digest fortsetzen | digest weiter
command-digest-recall = digest zurücknehmen | digest zurückziehen | digest zurückrufen

word-back = zurück | vorherige | vorherige frage
word-skip = überspringen | weiter | nein | nein danke | nein, danke | keine | nichts
word-cancel = abbrechen | abbruch | aufhören | beenden | stopp | von vorn | von vorne | neu anfangen | schon gut
word-later = für später speichern | für später | später | speichern
word-form = formular | als formular
word-publish = veröffentlichen
word-edit = bearbeiten | ändern
word-discard = verwerfen | löschen
said-thanks = danke | danke dir | danke schön | dankeschön | vielen dank | merci
said-language = sprache | sprachen | sprache ändern | sprache wechseln | sprache umstellen | welche sprachen sprichst du | auf englisch bitte | englisch | sprich englisch | auf französisch bitte | französisch | sprich französisch | auf spanisch bitte | spanisch | sprich spanisch
word-keep = ja | behalten | ja, behalten | ja bitte | ja, bitte | gern | gerne

## Dasselbe als Knöpfe, und was jeder tut

title-tell = Geschichte erzählen
title-stories = Geschichten lesen
title-find = Suchen
title-share = Idee teilen
title-mine = Meine Geschichten
title-tries = Meine Versuche
title-team = Mein Team
title-campaign-answer = Auf Kampagne antworten
title-drafts = Entwürfe
title-surprise = Überrasch mich
title-pause = Pause
title-resume = Schreib mir wieder
title-hours = Meine Zeiten
title-help = Hilfe
title-keep = Ja, behalten
title-no = Nein, danke
title-digest-preview = Digest-Vorschau
title-digest-now = Digest jetzt
title-digest-settings = Digest-Einstellungen
title-digest-pause = Digest pausieren
title-digest-resume = Digest fortsetzen
title-campaign = Kampagne starten
title-campaign-number = Kampagnenzahl
title-delegate = Delegieren an
title-review = Prüfen
title-objectives = Ziele
title-campaigns = Kampagnen
title-report = Bericht
title-barriers = Hürden

about-stories = Die drei neuesten, und weitere nach Ziel
about-tell = Was gut gelaufen ist, in ein paar kurzen Fragen
about-share = Was du denkst, gelernt hast, dich fragst oder ausprobieren willst
about-find = Geschichten zu jedem Thema: finde Einarbeitung
about-mine = Was du veröffentlicht hast
about-tries = Was du probierst, und was daraus wurde
about-drafts = Was du angefangen hast
about-surprise = Eine Geschichte von weit her
about-team = In welchem Team du bist
about-pause = Ich schreibe nichts ungefragt, bis du „fortsetzen“ schreibst
about-hours = Wann ich dir ungefragt schreiben darf
about-help = Diese Übersicht
about-digest-preview = Was dieser Kanal heute zu hören bekäme
about-digest-now = Sofort senden, ohne auf den Tag zu warten
about-digest-settings = Wie oft, wann, in welcher Sprache, worüber
about-digest-pause = Ruhe, bis du ihn fortsetzt
about-digest-resume = Weiter, zur gewohnten Zeit
about-campaign = Eine Frage für einige Wochen, und eine Zahl
about-campaign-number = Was die Zahl einer Kampagne heute ist
about-delegate = Wer für dich Entwürfe schreiben darf
about-review = Was auf die Redaktion wartet
about-objectives = Welchen Zielen eine Geschichte dienen kann
about-campaigns = Alle: geplante, laufende, beendete
about-report = Was es in diesem Quartal gebracht hat, in Zahlen
about-barriers = Was im Weg stand, und wer gefragt wurde

## Hallo, und wenn Retold nicht versteht

welcome-title = Hallo, ich bin Retold
welcome-text = Erzähl mir, was gut gelaufen ist und wie, oder lies, was anderswo geklappt hat. Ich erzähle es dort weiter, wo andere arbeiten, damit es auch im nächsten Team klappt.
help-title = Das kann ich
help-yours = Deine Sachen
help-between = Du und ich
help-midway = Mitten im Dialog verstehe ich auch zurück, überspringen, abbrechen, für später speichern und formular.
help-leaders = Für Führungskräfte
help-editors = Für die Redaktion
help-mention = Erwähne mich zuerst: @Retold finde Einarbeitung
not-understood = Ich bin mir nicht sicher, was du meinst. Ist es eins davon?
button-find-that = „{ $said }“ suchen
nothing-open = Gerade ist nichts offen. Schreib *geschichte erzählen* oder *hilfe*.
sounds-like-a-story = Das klingt nach einer Geschichte. Soll ich sie behalten?
only-this = Angefangen hast du bisher nur, was du gerade erzählst. Mit *für später speichern* kommt es zu deinen Entwürfen.
welcome-back = Gern geschehen. Schreib *geschichte erzählen* oder *geschichten*, wann immer du magst.
my-language = Ich antworte in der Sprache, in der dein Teams läuft: Deutsch, Englisch, Französisch oder Spanisch. Umstellen kannst du sie in Teams unter Einstellungen › Allgemein › Sprache. Geschichten bleiben in der Sprache, in der sie erzählt wurden, und deine kannst du in jeder der vier erzählen.
surprise-none = Noch hat sonst niemand eine Geschichte erzählt. Deine könnte die erste sein: Schreib *geschichte erzählen*.
only-text = Darin habe ich keine Worte gefunden: Bisher kann ich nur Text lesen. Erzähl es mir bitte in Worten.
in-private = Das machen wir lieber unter uns: Öffne unseren Chat und schreib *{ $typed }*.
sorry-database = Ich komme gerade nicht an meine Notizen. Verloren ist nichts: Versuch es bitte in einer Minute noch einmal.
kept-after-all = Deine letzte Antwort ist doch angekommen. Das war meine nächste Frage:
sorry-bug = Bei mir ist etwas schiefgegangen, geändert hat sich nichts. Versuch es bitte noch einmal.
done = Erledigt.

## Die Dialoge

progress = { $at } von { $of }
needs-more =
    { $count ->
        [one] Eines brauche ich noch: { $fields }.
       *[other] { $count } Dinge brauche ich noch: { $fields }.
    }
search-ended = In Ordnung, keine Suche.
you-said = Das hast du geschrieben (schreib neu, um es zu ändern):
first-question = Das ist schon die erste Frage.
cannot-skip = Diese Antwort brauche ich, ein paar Worte genügen. Wenn es gerade nicht passt: *für später speichern*.
go-ahead = Nur zu, ich höre. Mit *weiter* geht es ohne.
already-answered = Diese Frage ist schon beantwortet. Mit *zurück* kannst du die Antwort ändern.
chosen = ✓ { $name }
or-skip = Oder überspring die Frage.
choose-one = Wähl eine Antwort aus, oder schreib ihren Namen.
choose-found = Welche davon ist es? Wähl eine aus, oder versuch es mit anderen Worten.
choose = Bitte wählen
for-example = Zum Beispiel: { $example }
cancelled = In Ordnung, es gab nichts zu behalten. Schreib *geschichte erzählen*, wann immer du magst.
story-not-found = Dazu habe ich keine Geschichte gefunden. Versuch es mit einem anderen Wort, oder überspring die Frage.
story-chosen = Die Geschichte, die du gewählt hast
resumed = Weiter geht’s mit „{ $title }“.
resumed-untitled = Weiter geht’s.

ask-headline = In einer Zeile: Was ist gut gelaufen?
ask-situation = Wie war es vorher?
ask-change = Was habt ihr anders gemacht, du oder dein Team?
ask-outcome = Was ist jetzt besser, und für wen?
ask-evidence = Hast du eine Zahl oder ein Zitat dazu?
ask-steps = Wie können andere es nachmachen?
ask-objective = Wozu trägt das am meisten bei?
ask-voice = Wer hat es gemerkt, und was wurde gesagt oder getan?
ask-voice-customer-experience = Was haben Kundinnen oder Kunden dazu gesagt oder getan?
ask-photo = Hast du ein Foto davon?
ask-alt = Was ist auf dem Foto zu sehen?
ask-kind = Was möchtest du teilen?
ask-text = Nur zu, in deinen eigenen Worten.
ask-text-idea = Was ist deine Idee?
ask-text-lesson = Was hast du gelernt?
ask-text-question = Was möchtest du wissen?
ask-text-thanks = Wofür möchtest du danken?
ask-text-trial = Was probierst du aus?
ask-ask = Was wünschst du dir von den anderen?
ask-source = Von wem hast du es gelernt?
ask-effect = Was ändert sich jetzt?
ask-thanked = Für welche Geschichte? Ein paar Worte daraus genügen.
ask-practice = Aus welcher Geschichte stammt es? Ein paar Worte daraus genügen.
ask-timing = Wann soll es erscheinen?
ask-due = Bis wann? Alle sehen, dass du es versprochen hast.

example-headline = Zum Beispiel: Schichtübergabe ohne Hektik
example-situation = Zum Beispiel: Jeden Morgen ging eine halbe Stunde drauf, bis wir die Notizen der Nachtschicht beisammenhatten.
example-change = Zum Beispiel: Wir haben eine gemeinsame Seite angeheftet und füllen sie aus, bevor wir gehen.
example-outcome = Zum Beispiel: Die Frühschicht fängt pünktlich an, und in der Ambulanz sind die Wartezeiten kürzer.
example-evidence = Zum Beispiel: 45 min -> 10 min oder „Ich komme wieder pünktlich nach Hause“.
example-steps = Bis zu fünf Zeilen, ein Schritt pro Zeile.
example-voice = Zum Beispiel: „Jetzt weiß ich, wen ich fragen kann.“ In einem Satz oder zweien.
example-voice-customer-experience = Zum Beispiel: „Zum ersten Mal musste ich nichts doppelt erklären.“
example-photo = Schick es hier im Chat: eingefügt, aufgenommen oder angehängt. Behalten wird nur das Bild selbst.
example-alt = Für alle, die es nicht sehen können, zum Beispiel: Unsere Tafel mit fünf Karten in der letzten Spalte.
example-text = Zum Beispiel: Diese Woche habe ich drei Geschichten aus dem Support gelesen, und jede fing mit einer Kleinigkeit an.
example-text-idea = Zum Beispiel: Fangen wir jede Übergabe mit dem an, was gut lief.
example-text-lesson = Zum Beispiel: Der Support hat mir gezeigt, dass eine kleine Änderung für den Anfang reicht.
example-text-question = Zum Beispiel: Was hat eure letzte Übergabe ruhig gemacht? Die Antworten bekommst du.
example-text-thanks = Zum Beispiel: Deine Seite hat meine erste Woche gerettet. Danke, dass du sie aufgeschrieben hast.
example-text-trial = Zum Beispiel: Ich stehe jeden Morgen mit meinem Team vor der Tafel.
example-source = Zum Beispiel: Ada Beispiel aus der Frühschicht.
example-effect = Zum Beispiel: Ich frage zuerst nach der kleinsten Fassung, bevor jemand einen Antrag schreibt.
example-thanked = Zum Beispiel: ruhige Übergabe.
example-practice = Zum Beispiel: Tafel am Morgen.
example-timing = Wähl eins aus, oder schreib eine Zeit: morgen um 9, Montag um 8:30, am 6. Januar um 8.
example-time = Zum Beispiel: morgen um 9
example-due = Zum Beispiel: Freitag, in zwei Wochen, 6. Januar
example-build = Zum Beispiel: Das machen wir auch, und die offenen Punkte stehen an der Tafel.
example-answer = Zum Beispiel: Eine Seite, die alle ausfüllen, bevor sie gehen.
example-ask = Zum Beispiel: Probiert es diese Woche einmal aus und erzählt mir, was dabei herauskam.
example-reason = Zum Beispiel: Lass bitte den Namen der Kundin weg; der Rest ist fertig.

objective-high-performance = Leistung
objective-employee-experience = Mitarbeitererlebnis
objective-digital-transformation = Digitale Transformation
objective-customer-experience = Kundenerlebnis
objective-culture-of-innovation = Innovationskultur

kind-idea = Idee
kind-lesson = Das habe ich gelernt
kind-question = Frage
kind-thanks = Dank für eine Geschichte
kind-trial = Das probiere ich selbst aus

timing-now = Jetzt
timing-digest = Im nächsten Digest

## Die Vorschau, das Formular und die Karten

preview-note = So sehen es die anderen.
preview-title = Vorschau
headline-proposed = Mein Vorschlag, in deinen Worten. Du kannst ihn ändern.
preview-summary = Vorschau: { $title }
preview-hint = Schreib *veröffentlichen*, *bearbeiten*, *zurück*, *für später speichern* oder *verwerfen*, oder nimm die Knöpfe.
button-unnamed = Ohne meinen Namen
button-named = Doch mit meinem Namen
unnamed-stands = Erzählt von: { $teller }
unnamed-note = Dein Name wird nirgends dazu gespeichert. Nur du findest die Geschichte wieder, unter „meine Geschichten“. Ist sie erschienen, kannst du deinen Namen noch dazusetzen, aber von keiner Geschichte wieder wegnehmen.
unnamed-few = Auch dein Team bleibt ungenannt: Dort sprechen weniger als fünf Personen in dieser Sprache mit mir.
a-colleague = Jemand aus dem Haus
a-colleague-in = Jemand aus dem Team { $unit }
made-up = { $title } (Beispiel)
button-reveal = Meinen Namen dazusetzen
button-reveal-sure = Ja, mit meinem Namen
button-reveal-not = Nein, so lassen
reveal-title = Deinen Namen dazusetzen?
reveal-text = Von da an sehen alle, die sie lesen, deinen Namen, auch in jedem Kanal. Das lässt sich nicht zurücknehmen.
published-quietly = Ich schreibe dir dazu nichts, damit nichts zu dir führt: Unter „meine Geschichten“ siehst du, wen sie bewegt hat.
told-unnamed = ohne deinen Namen
told-with = { $name } mit { $others }
button-together = Mit jemandem
together-title = Wer erzählt sie mit dir?
label-together = Ein Name, oder ein Teil davon
example-together = Zum Beispiel: Ada Beispiel
together-later = Ich frage die Person in ihrem eigenen Chat, sobald die Geschichte erschienen ist. Ihr Name steht dabei, sobald sie zustimmt.
together-now = Ich frage die Person mit meiner nächsten Nachricht. Ihr Name steht dabei, sobald sie zustimmt.
button-ask-too = Fragen
with-waiting = Zum Miterzählen eingeladen: { $names }
beside-asked = noch keine Antwort
beside-agreed = erzählt mit
beside-declined = möchte lieber nicht
beside-left = ist nicht mehr im Unternehmen
alike-title =
    { $count ->
        [one] Eine Geschichte klingt wie deine
       *[other] { $count } Geschichten klingen wie deine
    }
alike-text = Kommt die Idee daher? Dann sag es dazu: Deine erscheint als neue Fassung davon, und beide zeigen, wie weit die Idee gekommen ist.
alike-unnamed = Sieh dir das an, bevor deine erscheint. Ohne Namen steht deine für sich.
button-retelling = Fassung veröffentlichen
button-on-its-own = Für sich veröffentlichen
retelling-of = Eine neue Fassung von
published-title = Veröffentlicht
published-heard =
    { $count ->
        [one] Zu lesen in { $channels } am { $moment }.
       *[other] Zu lesen in { $channels } am { $moment }.
    }
published-crowded = Gerade gibt es viel zu erzählen: In { $channels } ist es mit einem der nächsten Digests zu lesen. Der erste kommt am { $moment }.
planned-title = Geplant
when-now =
    { $count ->
        [one] Zu lesen in { $channels }, sobald du es veröffentlichst.
       *[other] Zu lesen in { $channels }, sobald du es veröffentlichst.
    }
when-digest = Es kommt in jedem Kanal mit dem nächsten Digest.
when-unheard = Noch nimmt kein Kanal Beiträge einzeln an: Deiner kommt überall mit dem nächsten Digest.
understood-moment = Verstanden: { $moment }.
understood-at-nine = Verstanden: { $moment }. Du hast keine Uhrzeit genannt, also nehme ich neun Uhr.
demoted = Du gehörst hier nicht mehr zu den Führungskräften, deshalb kommt es wie bei allen anderen mit dem nächsten Digest.
demoted-waiting = Du gehörst hier nicht mehr zu den Führungskräften, deshalb liest es wie bei allen anderen zuerst jemand aus der Redaktion.
published-now =
    { $count ->
        [one] Jetzt zu lesen in { $channels }.
       *[other] Jetzt zu lesen in { $channels }.
    }
promise-title = Der Tag, den du genannt hast, ist da. Was ist daraus geworden?
promise-honest = Wie es auch ausging, deine Antwort hilft anderen: Ab heute Nacht steht sie bei deinem Beitrag.
promise-kept = ✓ Gehalten
promise-adapted = ↻ Angepasst
promise-missed = ✗ Nicht geschafft
promise-noted = Notiert: { $outcome }. Ab heute Nacht steht es bei deinem Beitrag.
published-unheard = Noch hört kein Kanal zu. Füg mich einem Kanal deines Teams hinzu, dann erzähle ich es dort mit dem nächsten Digest.
published-promise = Ich sage dir, wen es bewegt hat.
waiting-title = Der Redaktion übergeben
waiting-text = Jemand aus der Redaktion liest es, bevor es erscheint, und ich sage dir, was daraus wird. Bis dahin sieht es sonst niemand.
waiting-quietly = Jemand aus der Redaktion liest es, bevor es erscheint. Was daraus wird, siehst du unter *meine geschichten*, oder unter *entwürfe*, wenn es zurückkommt. Ich schreibe dir dazu nichts.
returned-why = Die Redaktion hat es dir zurückgegeben:
more-channels =
    { $count ->
        [one] einem weiteren Kanal
       *[other] { $count } weiteren Kanälen
    }
delegates-title = Wer Entwürfe für dich schreibt
delegates-note = Schreib „delegieren an“ und einen Namen. Den Entwurf beginnt die Person mit „Idee teilen für“ und deinem Namen; veröffentlichen kannst nur du selbst.
delegate-named = { $name } kann ab jetzt Entwürfe für dich schreiben, aber nie veröffentlichen. Zurücknehmen kannst du das mit „nicht mehr delegieren an“ und dem Namen.
delegate-gone = { $name } schreibt keine Entwürfe mehr für dich.
which-person = Wen meinst du?
drafting-for = Ein Entwurf für { $name }.
handed-over = An { $name } übergeben. Veröffentlichen kann es nur diese Person selbst.
drafted-by = Für dich geschrieben von { $name }. Veröffentlichen kannst es nur du selbst.
button-see-draft = Entwurf öffnen
kept-as-draft = Als Entwurf behalten:
discarded-piece = Verworfen:
withdrawn-piece = Zurückgezogen:
withdrawn-gone = Es steht jetzt in keinem Kanal mehr.
untitled = Ohne Überschrift

form-story = Deine Geschichte
form-post = Dein Beitrag
form-unsaved = Du hast hier etwas geändert. Speichere es, oder verwirf die Änderungen.
form-mistakes =
    { $count ->
        [one] Eine Stelle passt noch nicht: { $fields }
       *[other] { $count } Stellen passen noch nicht: { $fields }
    }
label-optional = { $label } (freiwillig)

label-headline = Überschrift
label-situation = Vorher
label-change = Was anders wurde
label-outcome = Was jetzt besser ist
label-evidence = Beleg
label-steps = Zum Nachmachen
steps-counted = { label-steps } ({ $count ->
        [one] ein Schritt
       *[other] { $count } Schritte
    })
label-objective = Ziel
label-voice = Was jemand gesagt oder getan hat
label-voice-customer-experience = Was Kundinnen oder Kunden dazu sagten oder taten
label-photo = Foto
label-alt = Was auf dem Foto zu sehen ist
label-kind = Art des Beitrags
label-text = Deine Worte
label-source = Gelernt von
label-effect = Was sich jetzt ändert
label-thanked = Danke für
label-practice = Aus der Geschichte
label-timing = Zeitpunkt
label-due = Versprochen bis
label-ask = Was ich mir von euch wünsche
label-reason = Was würde es besser machen? Wer es erzählt hat, liest das
label-build = In einer Zeile. Wer es geschrieben hat, liest sie mit deinem Namen.
label-answer = In einer Zeile. Hier steht sie ohne deinen Namen; nur wer gefragt hat, liest sie mit deinem Namen.
label-rhythm = Wie oft
label-weekday = Wochentag
label-hour = Uhrzeit
label-time-zone = Zeitzone
label-language = Sprache
label-posts = Beiträge von Führungskräften
label-focus = Was hier am meisten zählt (ohne Auswahl: alles gleich)

button-publish = Veröffentlichen
button-publish-now = Jetzt veröffentlichen
button-retime = Zeit ändern
button-save-time = Diese Zeit nehmen
button-edit = Bearbeiten
button-fill-in = Ausfüllen
button-later = Für später speichern
button-discard = Verwerfen
button-withdraw = Zurückziehen
button-save = Speichern
button-back = Zurück
button-drop = Änderungen verwerfen
button-skip = Überspringen
button-keep = So lassen
button-cancel = Abbrechen
button-form = Als Formular
button-resume = Weitermachen
button-build = Weiterdenken
button-answer = Antworten
button-send = Senden
button-see-answers = Alle { $count } Antworten
button-hand-over = Übergeben
button-take-back = Zurücknehmen
button-choose = Auswählen
button-add-objective = Ein Ziel hinzufügen
button-objective-on = Wieder anbieten
button-objective-off = Nicht mehr anbieten
button-approve = Freigeben
button-return = Zurückgeben …
button-give-back = Zurückgeben
button-review = Ansehen, was wartet
button-review-on = Prüfung einschalten
button-review-off = Prüfung ausschalten
button-show = Öffnen
button-unfold = Lesen
button-fold = Zuklappen
button-whole = Ganz lesen
button-inspired =
    { $count ->
        [0] Inspiriert
       *[other] Inspiriert ({ $count })
    }
button-inspired-mine =
    { $others ->
        [0] ✓ Hat dich inspiriert
        [one] ✓ Dich und noch jemanden
       *[other] ✓ Dich und { $others } andere
    }
button-about = { $button }: { $piece }
heard-chosen = { $name }, gewählt
heard-folded = { $name }, zugeklappt
heard-open = { $name }, aufgeklappt
button-see = Ansehen
button-see-all = Alle ansehen
button-all-stories = Alle Geschichten
button-more = Mehr Geschichten
button-tell-another = Noch eine erzählen
button-share-another = Noch etwas teilen
button-delete = Löschen
button-undo = Rückgängig
button-not-here = Hier nicht, danke
button-send-now = Jetzt senden
button-send-first = Den ersten gleich senden
button-change-mind = Doch einrichten
button-tell-yours = Selbst erzählen
button-settings = Ändern

quoted = „{ $said }“
lead-steps = Zum Nachmachen: { $steps }
leader = Führungskraft
written-in = auf { $language }
inspired-others =
    { $count ->
        [one] ✓ Hat eine Person inspiriert
       *[other] ✓ Hat { $count } Personen inspiriert
    }

drafts-title = Was du angefangen hast
draft-ready = fertig zum Veröffentlichen
draft-returned = von der Redaktion zurück, mit einem Grund
draft-needs =
    { $more ->
        [0] es fehlt noch: { $first }
        [one] es fehlt noch: { $first } und noch etwas
       *[other] es fehlen noch: { $first } und { $more } weitere Dinge
    }
no-drafts = Du hast gerade keine Entwürfe. Mit *geschichte erzählen* fängst du einen an.
told-title = Was du veröffentlicht hast
told-channels =
    { $count ->
        [0] noch in keinem Kanal
        [one] in einem Kanal
       *[other] in { $count } Kanälen
    }
told-teams =
    { $count ->
        [one] in einem anderen Team angekommen
       *[other] in { $count } anderen Teams angekommen
    }
told-inspired =
    { $count ->
        [one] hat eine Person inspiriert
       *[other] hat { $count } Personen inspiriert
    }
built-count =
    { $count ->
        [one] Eine Person hat weitergedacht
       *[other] { $count } haben weitergedacht
    }
built-told =
    { $count ->
        [one] Jemand hat deinen Beitrag weitergedacht
       *[other] { $count } Personen haben deinen Beitrag weitergedacht
    }
answers-title =
    { $count ->
        [one] Eine Antwort
       *[other] { $count } Antworten
    }
answers-told =
    { $count ->
        [one] Eine Antwort auf deine Frage
       *[other] { $count } Antworten auf deine Frage
    }
reply-noted = Notiert. Wer es geschrieben hat, liest es im eigenen Chat mit mir.
told-planned = geplant für { $moment }
told-waiting = wartet seit dem { $day } auf die Redaktion
told-withdrawn = zurückgezogen
told-nothing = Du hast noch nichts veröffentlicht. Schreib *geschichte erzählen*; es dauert drei Minuten.
found-first = Die { $count } besten unter den Geschichten über
found-title =
    { $count ->
        [one] Eine Geschichte über
       *[other] { $count } Geschichten über
    }
found-nothing = Dazu gibt es noch keine Geschichte
found-again = „{ $said }“. Vielleicht mit einem anderen Wort?
found-meant = Geschichten über { $meant }
found-typed = Du hast „{ $said }“ geschrieben
stories-title = Geschichten zum Lesen
stories-none = Hier ist noch nichts. Deine könnte die erste sein.
stories-objectives = Nach Ziel
find-midway = Schreib die Suchworte gleich dazu, etwa *finde Einarbeitung*.
find-what = Wonach soll ich suchen? Ein Wort, ein Name oder ein Ziel genügt, etwa „Einarbeitung“.

## Das probiere ich, und was daraus wurde

button-try = Das probiere ich
button-try-change = Plan ändern
button-try-after-all = Doch probieren
button-unplan = Doch nicht
button-came-of-it = Was wurde daraus?
button-change-answer = Antwort ändern
button-add = Dazuschreiben
button-change-words = Meine Worte ändern
button-own-version = Eigene Fassung erzählen
button-ripple = Wie weit sie kam
button-ask = { $name } fragen
button-ask-them = Fragen
ask-about = Zu „{ $title }“:
try-ask = Wann probierst du es?
try-better = Ein Anlass wirkt besser als ein Datum.
try-line = Wann probierst du es? Ein Anlass wirkt besser als ein Datum.
try-planned = ✓ Du probierst das
try-open = Das wolltest du probieren.
try-done = Du hast es probiert: { $result }
try-good = Gut.
try-said = Ich frage am { $day } nach. Du hast gesagt: „{ $moment }“
try-unseen = Andere lesen deinen Namen nicht; ändern kannst du das in unserem Chat.
try-change-later = Ändern kannst du es in unserem Chat, mit *meine versuche*.
try-asked-there = In unserem Chat habe ich dich gefragt, wann genau: Ein Anlass wirkt besser als ein Datum.
try-taken-back = In Ordnung, ich frage nicht danach.
label-moment = Wann, in deinen Worten
label-ask-on = Wann ich nachfrage
label-obstacle = Was könnte dazwischenkommen?
label-seen = Mein Team, wer die Geschichte erzählt hat und wer sie auch probiert, darf meinen Plan mit meinem Namen lesen
example-moment = bei der Übergabe am Donnerstag
example-obstacle = eine knapp besetzte Schicht
trying = { $name } probiert es: „{ $moment }“
trying-someday = { $name } probiert es
trying-more =
    { $count ->
        [one] Noch jemand probiert es
       *[other] { $count } weitere probieren es
    }
tried-counted =
    { $tried ->
        [one] Eine Person hat es probiert
       *[other] { $tried } haben es probiert
    }, { $works ->
        [0] noch niemand sagt, dass es klappt
        [one] bei einer klappt es
       *[other] bei { $works } klappt es
    }
result-worked = ✓ Hat geklappt
result-adapted = ↻ Angepasst
result-not-yet = ○ Noch nicht
result-no-help = ✗ Hat nicht geholfen
result-noted = Notiert: { $result }
result-again = Ich frage am { $day } noch einmal nach.
result-let-go = Ich frage nicht wieder. Es bleibt unter *meine versuche*.
result-helps = Danke, dass du das sagst: So bleibt es anderen erspart.
hindrance-ask = Woran lag es?
hindrance-was = Der Grund: { $what }
hindrance-time = Zeit
hindrance-skill = Kenntnisse
hindrance-tool = Werkzeug
hindrance-rule = Eine Regel
hindrance-not-for-us = Passt nicht zu uns
label-why = Warum, in einer Zeile
label-number = Eine Zahl, wenn es eine gibt
example-why = Die fünfte Zeile blieb weg.
example-number = 45 -> 10 Minuten
tried-worked = { $name } hat es probiert, und es hat geklappt.
tried-adapted = { $name } hat es angepasst.
tried-not-yet = { $name } ist noch nicht dazu gekommen.
tried-no-help = { $name } hat es probiert, dort hat es nicht geholfen.
tries-title = Was du probierst
tries-none = Hier steht gerade nichts. Mit *geschichten* findest du etwas, das sich zu probieren lohnt.
tries-asked = Ich frage am { $day } nach.
tries-open = noch offen
tries-gone = Eine Geschichte, die zurückgezogen wurde
own-version = Deine eigene Fassung von:

followup-wanted = Du wolltest probieren:
followup-said = Du hast gesagt: „{ $moment }“
followup-foreseen = Du dachtest, das könnte dazwischenkommen: „{ $obstacle }“
followup-ask = Wie ist es gelaufen?
followup-late = Entschuldige, dass ich erst jetzt frage: Es sollte am { $day } sein.
followup-over = Diese Geschichte wurde zurückgezogen, darum frage ich nicht, wie es gelaufen ist. Was du gelernt hast, bleibt dir.
lasting-worked = Vor neun Wochen hat das bei dir geklappt:
lasting-ask = Machst du es noch?
lasting-yes = Ja, immer noch
lasting-no = Nicht mehr
lasting-noted-yes = Notiert: Du machst es noch. Schön.
lasting-noted-no = Notiert: nicht mehr. Danke, dass du es sagst.
fellows-title = Andere haben etwas aus dem gemacht, was du probierst:
fellows-others = Andere, die es probiert haben
fellows-version = { $name } erzählt eine eigene Fassung:

## Wohin eine Geschichte kam

reach-teams =
    { $count ->
        [one] In einem anderen Team angekommen
       *[other] In { $count } anderen Teams angekommen
    }
reach-versions =
    { $others ->
        [0] { $name } hat eine eigene Fassung erzählt
        [one] { $name } und noch jemand haben eigene Fassungen erzählt
       *[other] { $name } und { $others } weitere haben eigene Fassungen erzählt
    }
ripple-title = Wie weit sie kam
ripple-none = Noch probiert es niemand. Sobald es jemand tut, siehst du es hier.
ripple-tried =
    { $triers ->
        [one] Eine Person probiert es oder hat es probiert
       *[other] { $triers } Personen probieren es oder haben es probiert
    }{ $works ->
        [0] {""}
        [one] ; bei einer klappt es
       *[other] ; bei { $works } klappt es
    }
ripple-told =
    { $count ->
        [one] Eine eigene Fassung wurde erzählt
       *[other] { $count } eigene Fassungen wurden erzählt
    }{ $depth ->
        [one] {""}
       *[other] ; die längste Kette hat { $depth } Glieder
    }
ripple-days =
    { $days ->
        [one] Binnen eines Tages hat es bei jemand anderem geklappt
       *[other] Binnen { $days } Tagen hat es bei jemand anderem geklappt
    }
ripple-led =
    { $count ->
        [one] Wer es übernommen hat, erzählte es weiter, und so klappte es noch einmal
       *[other] Wer es übernommen hat, erzählte es weiter, und so klappte es noch { $count } Mal
    }
ripple-versions = Eigene Fassungen
ripple-more =
    { $count ->
        [one] Und eine weitere Fassung
       *[other] Und { $count } weitere Fassungen
    }
ripple-legend = ● klappt · ○ wird probiert · ◉ eigene Fassung
ripple-shown = Das Bild zeigt { $shown } davon
ripple-picture = Ein Bild: in der Mitte die Geschichte, darum herum, wer sie probiert und wer sie weitererzählt hat. { $said }.

## Was ungefragt kommt

letter-half-told = Am { $day } hast du begonnen:
letter-go-on = Machen wir weiter?
letter-moved =
    { $others ->
        [0] Deine Worte haben { $name } bewegt.
        [one] Deine Worte haben { $name } und noch jemanden bewegt.
       *[other] Deine Worte haben { $name } und { $others } andere bewegt.
    }
letter-tried = Deine Geschichte wird probiert:
letter-retold = { $name } hat eine eigene Fassung deiner Geschichte erzählt:
letter-unnamed =
    { $count ->
        [one] Und noch jemand
       *[other] Und { $count } weitere
    }
letter-approved = Die Redaktion hat zugestimmt. Es ist erschienen:
letter-returned = Die Redaktion hat es dir zurückgegeben und sagt, warum:
letter-waiting =
    { $count ->
        [one] Ein Text wartet seit dem { $day } auf die Redaktion.
       *[other] { $count } Texte warten auf die Redaktion, der älteste seit dem { $day }.
    }
letter-over = Das ist erledigt. Danke.
invited-asked = { $name } hat eine Geschichte erzählt und möchte, dass auch dein Name dabeisteht.
invited-agreed = Du erzählst sie zusammen mit { $name }.
invited-declined = In Ordnung, dein Name kommt nicht dazu. Ich sage { $name } Bescheid.
letter-joined = { $name } erzählt deine Geschichte mit dir.
letter-joined-not = { $name } möchte bei deiner Geschichte lieber nicht genannt werden.
button-join = Ja, mit meinem Namen
button-join-not = Nein, danke
button-part = Meinen Namen entfernen
letter-often = Ich schreibe höchstens einmal am Tag, in deiner Arbeitszeit. Schreib *pause*, wenn du Ruhe brauchst, oder *meine zeiten*, um die Zeiten zu ändern.
nudge-last = Zuletzt hast du am { $day } etwas geteilt. Ein Satz von dir kommt weit. Ein Anfang wäre zum Beispiel:
nudge-first = Wenn Führungskräfte vorangehen, trauen sich andere. Ein Anfang wäre zum Beispiel:
nudge-thanks =
    { $count ->
        [0] { $name } hat eine Geschichte erzählt. Sag, was dir daran gefällt:
        [one] { $name } hat eine Geschichte erzählt, die schon jemand anderem hilft. Sag, was dir daran gefällt:
       *[other] { $name } hat eine Geschichte erzählt, die schon { $count } anderen hilft. Sag, was dir daran gefällt:
    }
nudge-trial =
    { $count ->
        [one] Das klappt schon bei jemandem anderswo. Probier es selbst, und sag, bis wann:
       *[other] Das klappt schon bei { $count } Leuten anderswo. Probier es selbst, und sag, bis wann:
    }
nudge-question-time = In deinem Bereich fehlt den Leuten vor allem die Zeit. Frag sie, was Luft schaffen würde.
nudge-question-skill = In deinem Bereich wissen viele noch nicht, wie es geht. Frag sie, was sie gern lernen würden.
nudge-question-tool = In deinem Bereich fehlt vor allem ein Werkzeug. Frag deine Leute, welches.
nudge-question-rule = In deinem Bereich steht vor allem eine Regel im Weg. Frag deine Leute, welche.
nudge-off = Gut, solche Anregungen bekommst du von mir nicht mehr.
nudge-over = Du hast seither etwas geteilt. Danke!
button-nudge-thanks = Danke sagen
button-nudge-trial = Ich probiere es selbst
button-nudge-question = Frage stellen
button-nudge-off = Keine Anregungen mehr
button-nudge-on = Wieder Anregungen
letters-paused = Gut, ich schreibe nichts ungefragt, bis du *fortsetzen* schreibst.
letters-paused-until = Gut, ich schreibe nichts ungefragt bis zum { $day }. Mit *fortsetzen* endet das früher.
letters-resumed = Gut. Wenn es etwas für dich gibt, schreibe ich: höchstens einmal am Tag, in deiner Arbeitszeit.
hours-title = Wann darf ich dir schreiben?
hours-text = Nur wenn es etwas für dich gibt, und höchstens einmal am Tag.
hours-days = Tage
hours-there = Ortszeit: { $city }
hours-begins = Von
hours-ends = Bis
hours-saved = Gespeichert. Ich schreibe dir nur in diesen Zeiten.

## Wohin man gehört

from-unit = Team { $unit }
team-ask = In welchem Team bist du?
team-why = Andere lesen dann, wo es geholfen hat. Das frage ich nur einmal.
team-type = Oder schreib seinen Namen
team-name = Sein Name
team-example = Zum Beispiel: Support
team-sized =
    { $count ->
        [one] { $unit } (eine Person)
       *[other] { $unit } ({ $count } Personen)
    }
team-now = Jetzt: { $unit }
team-saved = Gespeichert: { $unit }.
team-known = Wohin du gehörst, sagt das Verzeichnis deiner Organisation, und das hat das letzte Wort.

## Prüfung, für die Redaktion

review-title = Was auf die Redaktion wartet
review-flag = Zur Prüfung
review-none = Hier wartet nichts. Gute Arbeit.
review-oldest =
    { $count ->
        [one] Ein Text wartet, seit dem { $day }.
       *[other] { $count } Texte warten, der älteste seit dem { $day }.
    }
review-more =
    { $count ->
        [one] Ein weiterer kommt, wenn über diese entschieden ist.
       *[other] { $count } weitere kommen, wenn über diese entschieden ist.
    }
review-since = wartet seit dem { $day }
review-changed = ist erschienen und wurde am { $day } geändert
review-before = Schon einmal zurückgegeben: { $reason }
review-approved = ✓ Freigegeben:
review-returned = Zurückgegeben:
review-on = Die Prüfung ist an: Was veröffentlicht wird, wartet hier, bis die Redaktion zustimmt. Beiträge von Führungskräften, und was die Redaktion selbst erzählt, erscheinen sofort.
review-off = Die Prüfung ist aus: Was veröffentlicht wird, erscheint sofort.

## Was im Weg steht

barrier-teams =
    { $kind ->
        [rule] { $count } Teams wollten das probieren, doch eine Regel hat sie aufgehalten:
        [tool] { $count } Teams wollten das probieren, doch ihnen fehlte das Werkzeug:
        [skill] { $count } Teams wollten das probieren, wussten aber noch nicht, wie:
       *[time] { $count } Teams wollten das probieren, fanden aber keine Zeit:
    }
barrier-people =
    { $kind ->
        [rule] { $count } Personen wollten das probieren, doch eine Regel hat sie aufgehalten:
        [tool] { $count } Personen wollten das probieren, doch ihnen fehlte das Werkzeug:
        [skill] { $count } Personen wollten das probieren, wussten aber noch nicht, wie:
       *[time] { $count } Personen wollten das probieren, fanden aber keine Zeit:
    }
barrier-among = Darunter { $units }.
barrier-all = Betroffen sind { $units }.
barrier-ask = Kannst du das ändern?
barrier-unnamed = Einzelne nenne ich nicht.
barrier-read = Alle, die es aufgehalten hat, lesen deine Antwort, mit deinem Namen.
barrier-changing = Die Antwort: Es wird geändert.
barrier-staying = Die Antwort: Es bleibt, wie es ist, und zwar deshalb:
barrier-they-hear = Alle, die es aufgehalten hat, hören das von mir und können es noch einmal probieren.
barrier-held = { $minutes } Minuten lang sage ich es niemandem. So lange kannst du die Antwort zurücknehmen.
barrier-passed = Jetzt frage ich jemand anderen. Danke.
barrier-passed-to = Jetzt frage ich { $name }. Danke.
barrier-passed-editors = Jetzt frage ich die Redaktion von Retold. Danke.
barrier-over = Diese Geschichte wurde zurückgezogen: Es gibt nichts mehr zu entscheiden.
barrier-editors = Die Redaktion von Retold
barrier-nobody-else = Ich kenne sonst niemanden, den ich fragen kann. Bitte entscheide du, oder sag, warum es bleibt.
barrier-heard-change = { $name } ändert, was dir im Weg stand:
barrier-heard-keep = { $name } hat geantwortet. Was dir im Weg stand, bleibt, und zwar deshalb:
barrier-somebody = Die zuständige Person
barriers-title = Was im Weg steht
barriers-open =
    { $count ->
        [one] Eine Frage wartet auf Antwort.
       *[other] { $count } Fragen warten auf Antwort.
    }
barriers-none = Keine Frage wartet auf Antwort.
barriers-more =
    { $count ->
        [one] Eine weitere rückt nach, sobald diese beantwortet sind.
       *[other] { $count } weitere rücken nach, sobald diese beantwortet sind.
    }
barriers-note = Wenn dasselbe bei einer Geschichte mehrere Teams aufgehalten hat, frage ich die Führungskraft, die sie gemeinsam haben, und sonst die Redaktion. Wer das war, sage ich niemandem. Öffne eine Frage, um selbst zu antworten.
barrier-age =
    { $days ->
        [0] seit heute
        [one] seit einem Tag
       *[other] seit { $days } Tagen
    }
barrier-asked = gefragt: { $name }
barrier-asked-editors = gefragt: die Redaktion
barrier-asked-leaders = gefragt: die Führungskräfte
barrier-asked-nobody = niemand da, den ich fragen kann
barrier-count-teams = { $count } Teams
barrier-count-people = { $count } Personen
button-lift = Das ändere ich
button-uphold = Es bleibt so, weil …
button-pass-on = Nicht meins: weiter an …
button-pass = Weitergeben
button-try-again = Noch einmal probieren
label-because = Es bleibt so, weil
example-because = Zum Beispiel: Das Gesetz verlangt die Unterschrift noch bis März.
label-pass-on = Weitergeben an
example-pass-on = Wähle einen Namen
label-pass-on-name = Jemand anderes, mit Namen

## Der Bericht

report-title = Was es gebracht hat
report-everybody = Alle
report-no-unit = Bereich unbekannt
report-span = { $first } bis { $last } { $year }
percent = { $share } %
report-none = In diesem Quartal wurde noch nichts erzählt oder ausprobiert. Sobald sich das ändert, steht es hier.
report-small = In diesem Quartal waren weniger als fünf Personen dabei. Über so wenige sage ich nichts: Man sähe, wer es war.
report-hidden = Über Gruppen von weniger als fünf Personen nenne ich keine Zahlen, und auch keine, die sie verraten würden.
report-told =
    { $stories ->
        [0] Es wurde keine Geschichte erzählt
        [one] Eine Geschichte
       *[other] { $stories } Geschichten
    }{ $tellers ->
        [0] {"."}
        [one] {" "}von einer Person.
       *[other] {" "}von { $tellers } Personen.
    }
report-rate = Hat geklappt, auch angepasst
report-of = { $adoptions } von { $due } fälligen · wohl { $low }–⁠{ $high } %
report-quarter = Im Quartal ab { $day }
report-stories = Geschichten
report-by =
    { $tellers ->
        [one] von einer Person
       *[other] von { $tellers } Personen
    }
report-plans = Vorhaben
report-pledged = { $due } fällig, { $answered } beantwortet
report-so-many = { $many } von { $of }
report-adopted = Bei { $adoptions } von { $due } fälligen Vorhaben hat es geklappt, unverändert oder angepasst (der wahre Anteil liegt höchstwahrscheinlich zwischen { $low } % und { $high } %).
report-lasting = Nach neun Wochen noch dabei
report-lasting-of = die geantwortet haben
report-days =
    { $days ->
        [one] Die Hälfte der übernommenen Geschichten wurde binnen eines Tages zum ersten Mal übernommen.
       *[other] Die Hälfte der übernommenen Geschichten wurde binnen { $days } Tagen zum ersten Mal übernommen.
    }
report-across = { $share } % der Übernahmen waren in einem anderen Bereich als dem der Geschichte.
report-led =
    { $led ->
        [one] Eigene Fassungen derer, die etwas übernommen haben, führten zu einer weiteren Übernahme.
       *[other] Eigene Fassungen derer, die etwas übernommen haben, führten zu { $led } weiteren Übernahmen.
    }
report-shown =
    { $adoptions ->
        [one] In { $times } Digests zu stehen, bringt einer Geschichte etwa eine weitere Übernahme.
       *[other] In { $times } Digests zu stehen, bringt einer Geschichte etwa { $adoptions } weitere Übernahmen.
    }
report-reproduction = Wer etwas übernommen hat, führte mit einer eigenen Fassung im Schnitt zu { $led } weiteren Übernahmen.
report-caused = Einmal im Digest zu stehen, hat { $caused } Übernahmen bewirkt (zwischen { $low } und { $high }, nach { $draws } Ziehungen).
report-caused-unclear = Ob es Übernahmen bewirkt, im Digest zu stehen, lässt sich nach { $draws } Ziehungen noch nicht sagen.
report-units = Übernahmen nach Bereich
report-objectives = Übernahmen nach Ziel
report-line = Geklappt, auch angepasst, von den fälligen Vorhaben
report-barriers = Was im Weg stand
report-answers = Davon den Zuständigen vorgelegt: { $asked }; wird geändert: { $change }, bleibt so: { $keep }.
report-evidence = Belege
report-figures = Zahlen, die erzählt wurden: { $told }. Von jemand anderem bestätigt: { $confirmed }.
report-medians = Vorher → nachher, jeweils die Mitte (Median) dessen, was gesagt wird
report-measure-told = { $measure } · { $people } Personen erzählen es
report-measure-confirmed = { $measure } · { $people } Personen bestätigen es
report-voices = Stimmen und Versprechen
report-promises = Versprechen gehalten
report-missed = davon fällig; { $missed } nicht geschafft
report-customers = Geschichten mit Stimmen der Kundschaft
report-leaders = Von Führungskräften veröffentlicht
report-before = Im Quartal, das am { $day } begann: { $said }
report-how = Woher ich das weiß

## Ziele, für die Redaktion

objectives-title = Ziele
objectives-text = Wozu eine Geschichte beitragen kann. Was nicht mehr zur Wahl steht, bleibt bei den Geschichten, die es haben.
objective-saved = ✓ Gespeichert: { $name }. Spätestens in einer Minute sehen es alle.
objective-off = nicht angeboten
objective-filed = aus objectives.toml
objective-asks = stellt eine weitere Frage
objective-after =
    { $count ->
        [one] Nachfrage nach einem Tag
       *[other] Nachfrage nach { $count } Tagen
    }
leads-outcome = beginnt mit dem, was jetzt besser ist
leads-steps = beginnt mit dem Nachmachen
leads-voice = beginnt mit dem, was jemand gesagt hat
objective-name = Sein Name
objective-name-note = Bleibt eine Sprache leer, steht dort der Name, den Retold mitbringt, oder der aus einer anderen Sprache.
objective-name-in = Name des Ziels · { $language }
objective-question = Eine weitere Frage an alle, die erzählen
objective-question-note = Lass alle leer, dann wird nichts weiter gefragt.
objective-question-in = Frage · { $language }
objective-languages = Andere Sprachen
objective-leads = Womit ein Digest bei so einer Geschichte beginnt
objective-days = Tage, bis ich frage, wie das Ausprobieren gelaufen ist, höchstens { $most }

## Kampagnen

campaigns-title = Kampagnen
campaigns-text = Eine Frage für einige Wochen, und eine Zahl, die sich bewegen soll.
campaigns-none = Noch keine. Eine Kampagne stellt einige Wochen lang eine Frage und hat eine Zahl, die sich bewegen soll.
campaign-new = Kampagne starten
campaign-change = Kampagne ändern
campaign-text = Eine Frage für einige Wochen, und eine Zahl, die sich bewegen soll. Bevor sie beginnt, schätzen alle, die sie leiten, was dabei herauskommt.
brief-name = Wie sie heißt
brief-objective = Welchem Ziel sie dient
brief-question = Die Frage, auf die Geschichten antworten
brief-measure = Die Zahl: was gezählt wird
brief-unit = Einheit
brief-baseline = Heute
brief-target = Zielwert
brief-starts = Erster Tag
brief-ends = Letzter Tag
brief-leaders = Wer sie mit dir leitet (freiwillig)
brief-channels = Wo gefragt wird
brief-channels-note = Wählst du keinen, wird in jedem Kanal gefragt, in dem ich bin.
example-brief-name = Dank der Woche
example-brief-question = Wofür hat sich diese Woche ein Kunde bei dir bedankt?
example-brief-measure = Beim ersten Anruf gelöst
example-brief-unit = %
example-brief-leaders = Sabine Krüger, David Roth
campaign-saved = ✓ Gespeichert: { $name }. Alle, die sie leiten, frage ich einmal, was sie erwarten.
campaign-off = abgesagt
campaign-ahead = { $first } bis { $last }, noch nicht begonnen
campaign-runs = { $first } bis { $last }, läuft
campaign-over = { $first } bis { $last }, zu Ende
campaign-until = { $name } · bis { $day }
campaign-left =
    { $days ->
        [0] letzter Tag
        [one] noch ein Tag
       *[other] noch { $days } Tage
    }
campaign-ended = { $name } · endete am { $day }
campaign-became = Was daraus wurde
campaign-counted =
    { $stories ->
        [0] Noch keine Geschichte
        [one] Eine Geschichte
       *[other] { $stories } Geschichten
    }, { $adoptions ->
        [0] noch keine bestätigte Übernahme
        [one] eine bestätigte Übernahme
       *[other] { $adoptions } bestätigte Übernahmen
    }
campaign-late =
    { $adoptions ->
        [one] Eine weitere Übernahme wurde nach dem Ende bestätigt.
       *[other] { $adoptions } weitere Übernahmen wurden nach dem Ende bestätigt.
    }
campaign-at-first = Am Anfang
campaign-aim = Zielwert
campaign-before = Davor
campaign-today = { $measure }, heute
campaign-number-kept = Für heute notiert, für „{ $name }“. Trägst du heute noch eine ein, ersetzt sie diese.
campaign-led-by = Geleitet von { $names }
campaign-heard-in =
    { $more ->
        [0] Gefragt in { $channels }
        [one] Gefragt in { $channels } und einem weiteren
       *[other] Gefragt in { $channels } und { $more } weiteren
    }
campaign-everywhere = Gefragt in jedem Kanal, in dem ich bin
campaign-channel-gone = einem Kanal, aus dem ich entfernt wurde
campaign-answering = Deine Antwort auf „{ $name }“:
campaign-which = Auf welche Frage antwortest du?
campaign-none-runs = Das fragt gerade keine Kampagne. Schreib *geschichte erzählen*: Deine Geschichte ist jederzeit willkommen.
button-campaigns = Alle Kampagnen
button-campaign-new = Kampagne starten
button-campaign-answer = Geschichte dazu erzählen
button-campaign-number = Eintragen
button-campaign-off = Absagen
button-campaign-on = Doch weiterführen
guess-asked = „{ $name }“ beginnt am { $day }. Was erwartest du davon?
guess-adoptions = Bestätigte Übernahmen bis zum Ende
guess-number = { $measure }, am Ende
guess-note = Deine Schätzung kannst du bis zum { $day } ändern, und bis zum Ende liest sie sonst niemand. Dann stehen dort, ohne Namen, die niedrigste und die höchste Schätzung; bei weniger als fünf nur, wie viele es sind.
guess-kept = Deine Schätzung ist notiert. Du kannst sie bis zum { $day } ändern; bis zum Ende liest sie sonst niemand.
guess-saved = Deine Schätzung ist notiert.
button-guess = Schätzung speichern
button-guess-change = Schätzung ändern
hope-title = „{ $name }“ ist zu Ende. Hoffnung und Wirklichkeit:
hope-reality = Was herauskam
hope-became =
    { $adoptions ->
        [0] Keine bestätigte Übernahme
        [one] Eine bestätigte Übernahme
       *[other] { $adoptions } bestätigte Übernahmen
    }
hope-number = { $measure }: { $number } ({ $day })
hope-no-number = { $measure }: niemand hat etwas eingetragen
hope-yours = Was du erwartet hast
hope-guessed =
    { $adoptions ->
        [one] Eine bestätigte Übernahme, { $number }
       *[other] { $adoptions } bestätigte Übernahmen, { $number }
    }
hope-none-of-yours = Du hast keine Schätzung abgegeben.
hope-report = Kampagnen: Hoffnung und Wirklichkeit
hope-moved = { $measure }: { $figures } (Zielwert)
hope-nobody = Vorher hat niemand eine Schätzung abgegeben.
hope-few =
    { $count ->
        [one] Eine Schätzung vorher; Zahlen stehen hier erst ab fünf
       *[other] { $count } Schätzungen vorher; Zahlen stehen hier erst ab fünf
    }
hope-all = { $count } Schätzungen vorher: { $fewest } bis { $most } Übernahmen, { $low } bis { $high }

## Der Kanal

digest-title = Was zuletzt gut lief · { $day }
digest-length =
    { $stories ->
        [0] Ein Beitrag
        [one] Eine Geschichte
       *[other] { $stories } Geschichten
    }, { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }
digest-preview-note = Das bekäme der Kanal heute zu lesen.
digest-why =
    { $stories ->
        [0] Warum das: neu, und hier noch nicht erzählt.
        [one] Warum diese: { $reasons }.
       *[other] Warum diese: { $reasons }.
    }
digest-why-new =
    { $stories ->
        [one] Warum diese: die neueste, die hier noch nicht erzählt wurde.
       *[other] Warum diese: die neuesten, die hier noch nicht erzählt wurden.
    }
why-works =
    { $count ->
        [one] eine mit Erfolg in einem anderen Team
        [2] zwei mit Erfolg in anderen Teams
        [3] drei mit Erfolg in anderen Teams
        [4] vier mit Erfolg in anderen Teams
        [5] fünf mit Erfolg in anderen Teams
       *[other] { $count } mit Erfolg in anderen Teams
    }
why-far = eine von weit her
why-surprise = eine per Los
reason-works =
    { $units ->
        [0] Bei anderen klappt es
        [one] Klappt in einem anderen Team
       *[other] Klappt in { $units } anderen Teams
    }
reason-new = Neu
reason-unheard = Hier noch nicht erzählt
reason-far = Von weit her
reason-surprise = Zur Abwechslung
sequels-title = Was daraus wurde
sequel-works =
    { $adopted ->
        [one] klappt bei einer Person
       *[other] klappt bei { $adopted } Personen
    }{ $units ->
        [0] {""}
        [one] {" "}in einem anderen Team
       *[other] {" "}in { $units } anderen Teams
    }
sequel-others =
    { $named ->
        [0] { $count ->
            [one] jemand
           *[other] { $count } Leute
        }
       *[other] { $count ->
            [one] noch jemand
           *[other] { $count } andere
        }
    }
sequel-trying =
    { $count ->
        [one] { $who } probiert es aus
       *[other] { $who } probieren es aus
    }
digest-withdrawn-story = Eine Geschichte wurde zurückgezogen.
digest-withdrawn-post = Ein Beitrag wurde zurückgezogen.
digest-revised-story = An einer Geschichte wird noch einmal gearbeitet.
digest-revised-post = An einem Beitrag wird noch einmal gearbeitet.
digest-empty = Noch gibt es hier nichts Neues zu erzählen. Bis dahin schweigt der Digest.
digest-coming = Der Digest ist unterwegs.
inspired-you =
    { $others ->
        [0] Notiert: Es hat dich inspiriert.
        [one] Notiert: Es hat dich und noch jemanden inspiriert.
       *[other] Notiert: Es hat dich und { $others } andere inspiriert.
    }
digest-paused = Der Digest macht Pause. Schreib *digest fortsetzen*, wenn er wiederkommen soll.
digest-recalled = Zurückgenommen: Der letzte Digest hier wird entfernt. Was darin stand, kommt mit dem nächsten wieder.
digest-not-there = Hier steht kein Digest, den ich zurücknehmen könnte.

setup-title = Wann soll ich euch erzählen, was gut gelaufen ist?
setup-text = Ich erzähle hier ein paar gute Beispiele aus anderen Teams weiter, und schweige, wenn es nichts Neues gibt.
setup-done = Gespeichert. Der nächste Digest kommt am
setup-resumed = Weiter geht’s. Der nächste Digest kommt am
setup-declined = In Ordnung, hier bleibe ich still. Erwähne mich und schreib *digest einstellungen*, wenn ich wiederkommen soll.

first-of-month = 1
moment = { $weekday }, { $day }, { $hour } Uhr
moment-there = { $moment } (Ortszeit { $city })
moment-hour = { $weekday }, { $hour } Uhr
weekday-mon = Montag
weekday-tue = Dienstag
weekday-wed = Mittwoch
weekday-thu = Donnerstag
weekday-fri = Freitag
weekday-sat = Samstag
weekday-sun = Sonntag
rhythm-weekly = Einmal die Woche
rhythm-twice = Zweimal die Woche
rhythm-fortnightly = Alle zwei Wochen
rhythm-monthly = Einmal im Monat
rhythm-workdays = An jedem Arbeitstag
rhythm-says-weekly = Jeden { $days }
rhythm-says-twice = Jeden { $days }
rhythm-says-fortnightly = Jeden zweiten { $days }
rhythm-says-monthly = Jeden ersten { $days } im Monat
rhythm-says-workdays = Jeden { $days }
posts-now = Sofort
posts-digest = Im Digest

## Die Seiten, auf die der Eintrag der App in Teams verweist

page-about =
    Retold
    Retold ist ein Bot für Microsoft Teams. Menschen erzählen ihm, was gut gelaufen ist und wie; er erzählt es in den Kanälen weiter, in denen andere arbeiten, damit gute Praxis ein weiteres Team erreicht.
    Öffne deinen eigenen Chat mit Retold in Teams und schreib: geschichte erzählen.
page-privacy =
    Datenschutz
    Retold läuft in deiner Organisation. Es bewahrt auf, was du ihm erzählst und was du ausprobierst, die Fotos, die du zu deinen Geschichten schickst, deinen Namen, dein Team, deine Position und dein Bild aus dem Verzeichnis, die Adresse, mit der du dich anmeldest, deine Sprache und die Adresse deines Chats mit Retold, in einer Datenbank deiner Organisation und nirgends sonst.
    Andere sehen erst, was du erzählst, wenn du es veröffentlicht hast. Du kannst es jederzeit zurückziehen; dann verschwindet es aus jedem Kanal.
    Wer diese Installation betreibt, sagt dir die IT deiner Organisation; sie löscht auch, was über dich gespeichert ist.
page-terms =
    Nutzungsbedingungen
    Retold ist freie Software unter der MIT-Lizenz und kommt ohne Gewähr. Diese Installation betreibt deine Organisation, und für das, was hier erzählt wird, gelten ihre Regeln.

## Fotos

photo-sent = Ein Foto
photo-there = Ein Foto ist schon da. Schick ein anderes, wenn es an seine Stelle soll.
photo-please = Schick mir bitte ein Bild hier in den Chat, oder schreib *überspringen*.
photo-taken = Das Foto gehört jetzt zu deiner Geschichte.
photo-alone = Ein Foto gehört zu einer Geschichte. Schreib *geschichte erzählen* und schick es dann noch einmal, bei irgendeiner Frage.
photo-stories-only = Ein Foto können bisher nur Geschichten haben; deines habe ich weggelassen.
photo-first = Ein Foto je Geschichte: Ich habe das erste genommen.
photo-coming = Dein Foto ist unterwegs und kommt von selbst in die Geschichte.
photo-in = Dein Foto ist in „{ $title }“.
photo-again = Schick ein anderes, oder mach ohne weiter.
photo-of = Ein Foto zu „{ $title }“
photo-keep = Dieses Foto behalten
photo-send = Schick mir das Foto für „{ $title }“, oder schreib „abbrechen“.
photo-send-here = Schick das Foto hier in den Chat, dann kommt es in die Geschichte.
button-photo-add = Foto hinzufügen
button-photo-other = Anderes Foto

## Wenn etwas nicht geht

error-headline-too-short = Eine Überschrift braucht mindestens drei Buchstaben. Versuch es noch einmal, in einer Zeile.
error-needed = Das kann nicht leer bleiben: Ein paar Worte genügen.
error-unchosen = Bitte wähle eines aus.
error-unfit =
    { $count ->
        [one] Eine Stelle ist noch zu verbessern.
       *[other] { $count } Stellen sind noch zu verbessern.
    }
error-your-own = Das ist von dir selbst: Ob es inspiriert, sagen andere.
error-text-too-short = Ein paar Worte mehr, bitte: mindestens { $least } Zeichen.
error-text-too-long = Das sind { $length } Zeichen, Platz ist für { $most }. Kürze es ein wenig und schick es noch einmal.
error-too-many-steps = Höchstens fünf Schritte, bitte, einer pro Zeile.
error-unknown-choice = Das steht nicht zur Auswahl. Nenn mir die Nummer oder den Namen.
error-not-ready =
    { $count ->
        [one] Eines brauche ich noch, bevor das erscheinen kann: { $missing }.
       *[other] { $count } Dinge brauche ich noch, bevor das erscheinen kann: { $missing }.
    }
error-not-found = Das wurde zurückgezogen, hier gibt es nichts mehr zu lesen.
error-not-yours = Das kann nur, wer es geschrieben hat.
error-own-try = Das ist von dir selbst: Andere sagen, ob sie es probieren.
error-not-your-try = Das kann nur sagen, wer es probieren wollte.
error-taken-back = Das hast du zurückgenommen, es gibt also nichts zu beantworten. Öffne die Geschichte und wähl „Das probiere ich“, wenn du es doch versuchen willst.
error-tried-already = Das hast du schon probiert und gesagt, wie es ging. In unserem Chat steht es unter *meine versuche*, dort kannst du es ändern.
error-own-reply = Das ist von dir selbst: Weiterdenken können es andere.
error-too-many-replies = Dazu hast du schon zehn Dinge gesagt. Sprich am besten direkt mit der Person, von der es ist.
error-not-an-editor = Das können nur die Redaktion von Retold und die Besitzerinnen und Besitzer dieses Teams ändern. Frag am besten dort.
error-only-leaders-delegate = Nur eine Führungskraft kann andere Entwürfe für sich schreiben lassen.
error-only-editors = Das kann nur die Redaktion von Retold. Wer dazugehört, legt die IT in den Einstellungen fest (RETOLD_EDITORS).
error-only-who-leads = Der Bericht ist für die Redaktion von Retold und für alle, die einen Bereich leiten; darin steht jeweils der eigene. Wer mich betreut, kann sagen, wer das ist.
error-name-taken = So heißt schon ein anderes Ziel. Wähle einen anderen Namen.
error-odd-signs = Buchstaben, Ziffern und Satzzeichen, bitte: kein * _ # < > [ ] und keine Adresse.
error-number-for-name = Ein Name braucht einen Buchstaben: Eine Zahl allein würde aus der Liste wählen.
error-name-typed = Wer das tippt, will etwas anderes von mir. Wähle einen anderen Namen, oder ergänze ein Wort.
error-odd-days = Eine Anzahl von Tagen, bitte, von 1 bis { $most }.
error-last-objective = Ein Ziel muss bleiben: Biete zuerst ein anderes wieder an.
error-too-many-objectives = Es gibt schon { $most } Ziele, und bei noch mehr fällt die Wahl zu schwer. Benenne lieber eines um.
error-from-the-file = Dieses Ziel kommt aus der Datei objectives.toml; dort ändert es die IT.
error-not-a-delegate = Keine Führungskraft dieses Namens lässt dich Entwürfe für sich schreiben. Sie kann in ihrem Chat mit mir „delegieren an“ und deinen Namen schreiben.
error-only-the-leader-publishes = Veröffentlichen kann es nur die Führungskraft, für die du es geschrieben hast. Übergib es, dann hat sie es in ihrem eigenen Chat.
error-nobody-by-that-name = Ich kenne niemanden dieses Namens. Wer Entwürfe schreiben soll, muss einmal mit mir gesprochen haben; ein Teil des Namens genügt.
error-already-told = Andere haben sie unter deinem Namen gelesen, und das lässt sich nicht ungeschehen machen. Zurückziehen nimmt sie aus allen Kanälen.
error-told-together = Du hast andere gefragt, ob sie miterzählen: Sie wüssten, dass die Geschichte von dir ist. Nimm das zuerst zurück, unter „Mit jemandem“.
error-unnamed-alone = Ohne deinen Namen kann niemand miterzählen: Man wüsste, von wem die Geschichte ist. Setz zuerst deinen Namen dazu.
error-asked-already = { $name } ist schon gefragt, und zweimal frage ich niemanden.
error-declined = { $name } möchte lieber nicht, und zweimal frage ich niemanden. Sprecht miteinander.
error-too-many-together = Mehr als { $most } Personen neben dir haben bei einer Geschichte keinen Platz.
error-not-asked = Diese Frage war für jemand anderen, oder sie wurde zurückgenommen.
error-own-barrier = Es stand auch dir im Weg, deshalb frage ich jemand anderen danach.
error-answer-heard = Ich kann es nicht mehr zurücknehmen: Die Betroffenen haben die Antwort gehört, oder ich habe inzwischen neu gefragt. Wenn es wieder mehrere Teams aufhält, frage ich noch einmal.
error-no-other-leader = Ich kenne keine Führungskraft dieses Namens, die noch nicht gefragt wurde. Wähle bitte aus der Liste, oder schreib einen Teil eines Namens.
error-nobody-to-tell-with = Ich kenne sonst niemanden dieses Namens: Wer gemeint ist, muss schon mit mir gesprochen haben oder im Verzeichnis stehen. Ein Teil des Namens genügt, etwa „Ada“.
error-not-at-a-preview = Unter wessen Namen eine Geschichte steht, wählst du an ihrer Vorschau. Ist sie schon erschienen, steht es hinter „…“: Öffne sie unter „meine Geschichten“.
error-other-seal = Ich kann deinen Namen gerade nicht von ihr trennen, also lasse ich alles, wie es ist. Wer sich um mich kümmert, kann das beheben.
error-only-campaigners = Kampagnen starten Führungskräfte und die Redaktion von Retold. Frag jemanden von ihnen.
error-not-its-leader = Das kann nur, wer diese Kampagne leitet, und die Redaktion von Retold.
error-not-asked-to-guess = Was herauskommt, schätzt nur, wer diese Kampagne leitet.
error-guesses-closed = Die Kampagne hat begonnen: Die Schätzungen gelten jetzt, und deine liest du neben dem Ergebnis.
error-has-begun = Die Kampagne hat begonnen und bleibt deshalb, wie sie ist; trag ihre Zahl ein, oder sag sie ab.
error-no-baseline = Ohne die Zahl von heute sieht niemand, was sich bewegt hat. Schreib, wie sie jetzt steht, oder miss sie zuerst.
error-not-a-number = Hier brauche ich eine einfache Zahl, etwa { $example }.
error-two-numbers = Das lässt sich auf zwei Arten lesen. Schreib es ohne Trennzeichen, etwa 1200, oder mit zwei Nachkommastellen.
error-other-unit = Nur die Zahl, bitte, etwa { $example }. Die Einheit ist { $unit }.
error-odd-unit = Eine Einheit ohne Zahl, bitte: %, Minuten, Anrufe am Tag.
error-odd-count = Eine ganze Zahl von Übernahmen, bitte, etwa 12; keine heißt 0.
error-same-number = Da steht sie heute schon. Wo soll sie hin?
error-starts-too-soon = Sie kann frühestens morgen beginnen: Vorher schätzen alle, die sie leiten, was dabei herauskommt.
error-end-before-start = Der letzte Tag liegt vor dem ersten.
error-channel-gone = In den gewählten Kanälen bin ich nicht mehr. Wähle andere, oder keinen für alle.
error-channel-taken = In { $channel } läuft „{ $name }“ bis zum { $day }, und ein Kanal bekommt immer nur eine Frage auf einmal. Lass ihn weg, oder wähle andere Tage.
error-which-one = Ich kenne mehrere, die { $name } heißen. Schreib den ganzen Namen.
error-unknown-name = Ich kenne niemanden, der { $name } heißt. Wer sie leitet, muss einmal mit mir gesprochen haben.
error-too-many-leaders = Höchstens { $most } Personen leiten eine Kampagne.
error-not-running = Hier ist keine Zahl einzutragen: Du leitest keine Kampagne, die läuft oder vor weniger als vier Wochen zu Ende ging.
error-not-a-leader = Einen eigenen Zeitpunkt haben nur Beiträge von Führungskräften. Deiner kommt mit dem nächsten Digest.
error-not-a-channel = Das geht nur im Kanal eines Teams: Erwähne mich dort und schreib dasselbe.
error-not-there = Ich wurde aus diesem Kanal entfernt: Füg mich dort wieder hinzu, dann geht das.
error-no-days = Wähl mindestens einen Tag.
error-same-hours = Wähl zwei verschiedene Uhrzeiten.
error-unknown-time-zone = Wähle eine Zeitzone aus der Liste.
error-outdated = Das hat sich inzwischen anderswo geändert. Sieh es dir an, und mach es noch einmal, wenn es noch passt.
error-time-unclear = Darin erkenne ich keinen Tag. Versuch es mit „morgen um 9“, „Montag um 8:30“, „am 6. Januar um 8“ oder „in zwei Wochen“.
error-day-past = Dieser Tag ist vorbei. Nimm heute oder einen späteren.
error-day-missing = Wähl bitte einen Tag.
error-time-past = Dieser Zeitpunkt ist schon vorbei. Nenn mir einen, der noch kommt, etwa „morgen um 9“.
error-time-too-far = Das ist mehr als ein Jahr hin. Nenn mir einen Tag in den nächsten zwölf Monaten.
error-not-a-picture = Das ist kein Bild, das ich lesen kann. JPEG, PNG, WebP oder GIF gehen.
error-picture-broken = Das Bild ist beschädigt oder nicht vollständig angekommen.
error-picture-too-large = Das Bild ist zu groß: höchstens { $most } MB. Ein Bildschirmfoto davon geht auch.
error-picture-too-detailed = Das Bild hat zu viele Pixel: höchstens { $most } Millionen. Ein Bildschirmfoto davon geht auch.
error-picture-lost = Ich habe das Bild von Teams nicht bekommen.
error-picture-coming = Dein Foto ist noch unterwegs. Warte einen Moment und wähl dann noch einmal „Ohne meinen Namen“.
error-picture-leads = Ein Foto, das du jetzt schickst, würde von dieser Geschichte zu dir führen. Solange sie ein Entwurf ist: Schreib *mit meinem Namen*, schick das Foto, dann *ohne meinen Namen*.
