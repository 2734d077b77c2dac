"""How stories and evidence are told in German."""

from stories.cues.kinds import Cues

CUES = Cues(
    labels={
        "headline": "überschrift | titel | schlagzeile",
        "situation": "situation | vorher | ausgangslage | hintergrund | früher",
        "change": "veränderung | was wir getan haben | maßnahme | was anders ist",
        "outcome": "ergebnis | nachher | wirkung | was besser ist",
        "evidence": "beleg | zahl",
        "steps": "schritte | so geht's | zum nachmachen",
    },
    situation=(
        r"(?:früher|bisher|^zuvor|^vorher|bislang|jahrelang|damals|lange zeit)\b",
        r"(?:jeden|jede|jedes) (?:tag|woche|monat|morgen|abend|nacht|schicht|mal|quartal|jahr|"
        r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende)\b",
    ),
    change=(
        r"(?:deshalb|daher|dann haben|haben?(?: wir| ich)? dann|also haben|stattdessen|darum haben)\b",
        r"(?:hat|haben?)\b.{0,200}\b(?:eingeführt|begonnen|angefangen|beschlossen|gebaut|umgestellt|probiert|ausprobiert|angelegt|"
        r"aufgehängt|vereinbart|geändert|ersetzt|erstellt|geschrieben|gestartet|eingerichtet|aufgeteilt|angebracht|aufgestellt|"
        r"beschriftet|markiert|gemalt|gehängt|versetzt|verteilt|abgeschafft|gebeten|abgesprochen|zusammengelegt|festgelegt|"
        r"entwickelt|gebastelt|installiert|gedruckt|gekauft|getestet|geschult|ausgehängt|umgeräumt|geblockt|gelöscht|aufgeräumt)\b",
        r"haben?(?: wir| ich)? einen? .{0,80}\bgemacht\b",
        r"(?:wir|ich) (?:führten|stellten|hängten|begannen|beschlossen|bauten|druckten|legten|klebten|probierten|vereinbarten|richteten)\b",
        r"(?:jetzt|seitdem|nun|heute|seit (?:dem |der |einem |einer |anfang |ende |letzte[mnr]? )?(?!wir\b|ich\b)\w+),? "
        r"(?!sparen|haben|sind|wissen|können|brauchen|müssen|kommen|finden|bekommen|kriegen|kochen|schaffen|verlieren|sehen|merken|hören|"
        r"suchen|warten|gehen|fühlen|gewinnen)\w+en (?:wir|alle|sie)\b",
        r"(?:hatten?|kam(?:en)? auf) (?:\w+ ){0,3}idee\b",
        r"(?:schlug|schlugen)\b.{0,60}\bvor\b",
        r"(?:vorgeschlagen|stattdessen)\b",
    ),
    outcome=(
        r"(?:jetzt|heute|seitdem|seither|das ergebnis|am ende|niemand|dadurch|inzwischen|mittlerweile|nun|endlich)\b",
        r"das spart|wir sparen|^damit\b",
        r"(?:ist|sind|wirken|läuft|geht|viel|deutlich|wieder) (?:viel )?(?:zufriedener|ruhiger|schneller|entspannter|pünktlicher|weniger|seltener)\b",
        r"nicht mehr\b",
    ),
    verbs=(
        r"(?:wir|ich|sie|er|es|man|niemand|alle|jeder|ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|"
        r"muss|müssen|musste|mussten|soll|geht|ging|kam|kamen|lief|liefen|lag|lagen|gab|gibt|fehlt|kommt|steht|stand|macht|dauert|braucht)\b",
        r"\w{2,}(?:ten|te)\b",
    ),
    joints="weil | denn | sodass | so dass | während",
    links="und | was",
    openings=(r"(?:und|aber|denn|oder)\b,?\s+",),
    halves=(r"(?:weil|sodass|während)\b",),
    greetings=(r"(?:hallo|hi|hey|moin|servus|guten (?:morgen|tag|abend)|liebe[rs]?|sehr geehrte[rs]?)\b",),
    fillers=(
        "alle | als | am | an | auf | aus | bei | bitte | das | dem | den | der | die | ein | eine | einer | einen | es | etwas | für | gib "
        "| geschichte | geschichten | gibt | ich | im | in | ist | mir | mit | nach | rund | story | storys | suche | thema | über | um "
        "| und | uns | von | was | wir | zeig | zeige | zu | zum | zur"
    ),
    elided="",
    decimals=",",
    numbers={
        **{
            name: str(amount)
            for amount, name in enumerate(
                [
                    "zwei",
                    "drei",
                    "vier",
                    "fünf",
                    "sechs",
                    "sieben",
                    "acht",
                    "neun",
                    "zehn",
                    "elf",
                    "zwölf",
                    "dreizehn",
                    "vierzehn",
                    "fünfzehn",
                    "sechzehn",
                    "siebzehn",
                    "achtzehn",
                    "neunzehn",
                    "zwanzig",
                ],
                2,
            )
        },
        "dreißig": "30",
        "vierzig": "40",
        "fünfzig": "50",
        "sechzig": "60",
        "siebzig": "70",
        "achtzig": "80",
        "neunzig": "90",
        "halbe": "0.5",
        "halben": "0.5",
        "eine halbe": "0.5",
        "einer halben": "0.5",
        "einen halben": "0.5",
        "einem halben": "0.5",
        "ein halber": "0.5",
        "ein halbes": "0.5",
        "anderthalb": "1.5",
        "eineinhalb": "1.5",
        "zweieinhalb": "2.5",
    },
    articles="ein | eine | einer | einen | einem",
    one="",
    magnitudes={"tausend": "1000", "tsd": "1000", "million": "1000000", "millionen": "1000000", "mio": "1000000"},
    units={
        "time": {
            "1": "sekunde | sekunden | sek",
            "60": "minute | minuten | min",
            "900": "viertelstunde | viertelstunden",
            "3600": "stunde | stunden | std",
            "86400": "tag | tage | tagen",
            "604800": "woche | wochen",
            "2592000": "monat | monate | monaten",
            "7776000": "quartal | quartale | quartalen",
            "31536000": "jahr | jahre | jahren",
        },
        "workday": {"1": "arbeitstag | arbeitstage | arbeitstagen | werktag | werktage | werktagen"},
        "percent": {"1": "prozent"},
        "points": {"1": "punkt | punkte | punkten | prozentpunkt | prozentpunkte | prozentpunkten"},
        "euro": {"1": "euro | euros"},
        "dollar": {"1": "dollar"},
        "temperature": {"1": "grad"},
        "length": {"1": "meter | metern", "1000": "kilometer | kilometern"},
        "share": {"1": "mal"},
    },
    abbreviations="min | std | sek | ca | mio | mrd | tsd",
    rates=(
        "am tag | im monat | im jahr | in der woche | in der stunde | im quartal | jeden tag | jede woche | jeden monat | jede schicht "
        "| täglich | wöchentlich | monatlich | jährlich | die woche | am abend"
    ),
    per="pro | je",
    dates=(
        "uhr | januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember | montag | dienstag "
        "| mittwoch | donnerstag | freitag | samstag | sonntag | montags | freitags | werktags"
    ),
    since="seit | in | jahr | im jahr",
    roughly=(
        "etwa | rund | circa | ca | zirka | ungefähr | fast | beinahe | nahezu | knapp | über | unter | mehr als | weniger als | mindestens "
        "| höchstens | gut | deutlich über | deutlich unter | weit über | weit unter"
    ),
    until="bis",
    plus="und",
    out_of="von",
    origin="von",
    to="zu | zu nur",
    onto="auf | auf nur | auf nur noch | runter auf | herunter auf | hoch auf | rauf auf | jetzt auf",
    instead=(
        "statt | anstatt | anstelle von | statt bisher | statt vorher | statt früher | statt zuvor | statt wie bisher | statt wie früher "
        "| statt der bisherigen"
    ),
    down_from="",
    earlier="vorher | früher | zuvor | bisher | vorher waren es | davor | vorher noch",
    versus="vs | gegenüber",
    gone="nicht | nicht mehr | aus",
    became="sondern | sondern nur | sondern nur noch | wurden | wurde | wurden nur noch",
    then=(
        "war | waren | früher | vorher | bisher | zuvor | bislang | davor | früher waren es | früher brauchten wir | vorher waren es | früher dauerte es "
        "| dauerte | dauerte früher | dauerte vorher | brauchte früher | brauchten wir früher"
    ),
    now=(
        "jetzt | heute | nachher | jetzt nur noch | heute nur noch | nun | jetzt sind es | heute sind es | inzwischen | danach | jetzt noch "
        "| nur noch | brauchen wir nur noch | brauchen wir jetzt | dauert es jetzt | dauert es nur noch | sind es jetzt | sind es nur noch | nur | ist | sind | ist jetzt | sind jetzt | jetzt sind wir | heute sind wir | mittlerweile | jetzt ist es | jetzt sind es nur noch"
    ),
    current="jetzt | heute | inzwischen | nun | mittlerweile | seitdem | seither",
    fewer=(
        "weniger | mehr | schneller | kürzer | günstiger | billiger | höher | niedriger | besser | gespart | eingespart | seltener | häufiger "
        "| kleiner | größer | länger | kürzere | schnellere | höhere | niedrigere | bessere | geringere | geringer"
    ),
    save="spart | sparen | sparte | sparten | spare | erspart | ersparen | gewinnen | gewinnt",
    by="um",
    moves=(
        "gesunken | sank | sanken | sinkt | gestiegen | stieg | stiegen | steigt | reduziert | gesenkt | verkürzt | gefallen | fiel | fielen "
        "| verbessert | erhöht | gewachsen | gekürzt | verringert | zurückgegangen | runter | rauf | ging | gingen | halbiert | gegangen "
        "| zugenommen | abgenommen | wuchs | verdoppelt | senken | senkten | reduzierten | gedrückt | geklettert | verkleinert | erweitert | verlängert | vergrößert | ausgebaut | aufgestockt | beschleunigt | gekommen"
    ),
    down=(
        "gesunken | sank | sanken | sinkt | reduziert | gesenkt | verkürzt | gefallen | fiel | fielen | gekürzt | verringert "
        "| zurückgegangen | runter | halbiert | abgenommen | senken | senkten | reduzierten | gedrückt | verkleinert"
    ),
    weak=(
        "ist | sind | war | waren | hat | haben | hatte | hatten | wurde | wurden | dauert | dauern | dauerte | braucht | brauchen "
        "| brauchte | brauchten | nur | noch | jetzt | nun | heute | uns | sich | geht | kostet | kosten | konnten | damit | dadurch | seitdem | ging | gingen | gegangen | gebracht | zuletzt | mal | mich | mir | schon | bereits"
    ),
    pronouns="wir | ich | es | sie | das | er | man | und | aber | so",
    metrics=(
        "quote | anteil | zufriedenheit | bewertung | note | anzahl | zahl | beschwerden | reklamationen | rückfragen | anrufe | fehler "
        "| stürze | krankmeldungen | meldungen | tickets | unfälle | anfragen | besuche | nutzer | mitglieder | bestellungen | umsatz "
        "| verkäufe | buchungen | retouren | ausschuss | rückstand | fluktuation | fehlzeiten | überstunden | teilnehmer | mails | fälle "
        "| klicks | termine | ausfälle | störungen | verletzungen | infektionen | stornos | mahnungen | rate | index | wert"
    ),
    numbered=(
        "zimmer | raum | räume | etage | stock | stockwerk | version | seite | schritt | phase | linie | kw | kapitel | abschnitt | tisch | bett "
        "| station | fall | schicht | bus | gleis | platz | nummer | haus | halle | tor | stufe | klasse | gruppe | team | windows | ausgabe "
        "| rechnung | auftrag | position | paragraph | § | artikel | jahr | jahre | tel | telefon | durchwahl | nr | liga | büro | ebene"
    ),
    loose=(
        "um | in | an | am | auf | mit | für | nach | innerhalb | als | wie | alle | jede | jeden | jedes | bis | vor | unter | den | der | die "
        "| das | dem | ersten | letzten | nächsten | und | oder | je | pro | von | vom | zum | zur | bei | aus | gut"
    ),
    within="in | binnen | innerhalb von | nach",
    bounds=(
        "ein | eine | einen | einem | einer | der | die | das | den | dem | um | in | im | an | am | auf | mit | für | nach | innerhalb | als | wie "
        "| alle | jede | jeden | bis | vor | unter | und | oder | pro | je | von | zu | statt | anstatt | seit | weil | dank | wenn | während | wo | dass "
        "| aber | so | jetzt | heute | nun | nur | noch | ist | sind | war | waren | hat | haben | wurde | wurden | dies | diese | uns | wir | sie | es "
        "| durch | zwischen | über | schon | bereits | wieder | dort | nicht | später | seitdem | früher | vorher | anstelle | bei | aus | zum | zur | letzte | letzten | nächste | nächsten | vergangene | vergangenen"
    ),
    doubts=(
        "nicht | kein | keine | keinen | keiner | keinem | nie | niemals | niemand | nichts | ohne | weder | noch nicht | könnte | könnten "
        "| würde | würden | soll | sollen | sollte | sollten | dürfte | dürften | möchte | möchten | will | wollen | wollte | wollten | wird "
        "| werden | werde | hoffe | hoffen | hofft | hoffentlich | ziel | ziele | zielwert | plan | pläne | geplant | planen | erwarten | erwartet | vielleicht "
        "| wahrscheinlich | möglich | möglicherweise | wenn | sobald | sofern | ob | fast | beinahe | nahezu | etwa | rund | circa | ca | zirka "
        "| ungefähr | bis | bis zu | über | mehr als | weniger als | mindestens | höchstens | maximal | minimal | knapp | gut ein | gut eine "
        "| oder mehr | oder weniger | einige | mehrere | ein paar | paar | zwischen | spanne | bereich | skala | geöffnet | öffnungszeit "
        "| öffnungszeiten | alter | angeblich | prognose | prognostiziert | schätzung | geschätzt | schätzen | schätze | potenzial | entweder | kaum "
        "| unter | oberhalb | unterhalb | traum | wunsch | wünschen | versprochen | muss | müssen | müsste | müssten | verschoben | verlegt "
        "| verschieben | versuchen | bald | demnächst | drüber | theoretisch | gefühlt | gefühlte | statt zu | wäre | wären | hätte | hätten | kann | können | teils | glaube | glauben | meine ich | denke"
    ),
    harmless=(
        "aber niemand | und niemand | zeit bis zur | zeit bis zum | dauer bis zur | dauer bis zum | wartezeit bis zur | wartezeit bis zum | durchlaufzeit bis zur "
        "| durchlaufzeit bis zum | tage bis zur | tage bis zum | über das telefon"
    ),
    naming="nennen | nennt | genannt | heißt | sogenannte | sogenannten | stichwort | titel | wort | begriff | knopf | projekt | namens",
    saying="sagte | sagt | sagen | meinte | meint | schrieb | schreibt | rückmeldung | zitat | fragte | lobte | antwortete | berichtet | erzählt",
)
