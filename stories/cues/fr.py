"""How stories and evidence are told in French. What is elided stands apart: d' une heure."""

from stories.cues.kinds import Cues

_WE = (
    r"(?:on a|nous avons|j['’]ai|(?:l['’]|mon |notre |toute l['’])équipe a|une collègue a|un collègue a|quelqu['’]un a)"
)

CUES = Cues(
    labels={
        "headline": "titre",
        "situation": "situation | avant | contexte | constat",
        "change": "changement | ce qui a changé | ce qu'on a fait | ce qu’on a fait | action",
        "outcome": "résultat | après | effet | ce qui va mieux",
        "evidence": "à l'appui | à l’appui | preuve | chiffre | chiffres",
        "steps": "étapes | pour faire pareil | mode d'emploi | mode d’emploi | comment faire",
    },
    situation=(
        r"(?:^avant|auparavant|jusqu['’](?:ici|alors|à présent|à récemment)|autrefois|à l['’]époque|pendant (?:des|longtemps)|"
        r"depuis (?:des|plusieurs|longtemps|toujours))\b",
        r"(?:chaque|tous les|toutes les) (?:jours?|semaines?|mois|matins?|soirs?|nuits?|fois|trimestres?|ans?|années?|équipes?|"
        r"lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|week-ends?)\b",
        r"nous (?:n['’]|ne |nous )?\w+ions\b",
        r"(?!(?:fait|refait|satisfait|parfait|lait|trait|extrait|portrait|retrait|souhait|forfait|sait|connait|plait)\b)\w{2,}(?:ait|aient)\b",
    ),
    change=(
        r"(?:alors|du coup|donc|ensuite|puis),? (?:on|nous|j['’]|je|mon équipe|notre équipe|l['’]équipe)\b",
        rf"{_WE} (?:alors |donc |simplement |tout |ensuite )?"
        r"(?!(?:moins|plus|gagné|économisé|perdu|vu|su|eu|été|reçu|réduit|divisé)\b)\w+(?:é|ée|és|ées|i|is|it|u|us|ert|aint)\b",
        r"à la place\b(?! d)",
        r"(?:eu|est venue) l['’]idée\b",
        r"(?:désormais|maintenant|depuis(?: \w+){0,3}),? (?:on|nous|chacun|chaque équipe) (?!(?:gagn|économis|n['’]|ne\b|a\b|avons|est|sommes|"
        r"sait|savons|peut|pouvons|trouv|perd|attend|fini|mett|met\b|arriv|reçoi))\w+\b",
    ),
    outcome=(
        r"(?:maintenant|aujourd['’]hui|désormais|depuis(?! (?:des|plusieurs|longtemps|toujours))|résultat|au final|finalement|à présent|enfin|"
        r"plus personne|plus aucun|plus aucune|dorénavant|du coup, (?:plus|les|tout))\b",
        r"(?:ça|cela) (?:nous |leur |me )?(?:fait gagner|économise|évite)",
        r"(?:on|nous) gagn(?:e|ons)\b",
        r"(?:est|sont|va|vont|se passe|se passent) (?:bien |beaucoup |nettement |enfin )?(?:plus|moins|mieux)\b",
        r"n(?:e |['’])(?:\w+ )?\w+ plus\b",
    ),
    verbs=(
        r"(?:on|nous|je|il|elle|ils|elles|tout le monde|personne|est|sont|était|étaient|a|ont|avait|avaient|avons|suis|fait|font|va|vont|"
        r"peut|peuvent|doit|doivent|faut|fallait|prend|prennent|perd|perdent|met|mettent|vient|viennent|arrive|arrivent|attendent|"
        r"manque|manquent|marche|marchent|reste|restent|sait|savent|dit|disent|cherche|cherchent)\b",
        r"(?:j|c|n|s)['’]\w+",
        r"\w{2,}(?:aient|ions)\b(?<!\bréunions)(?<!ations)(?<!sions)(?<!ctions)(?<!itions)",
    ),
    joints="parce que | parce qu' | car | pour que | afin que | pendant que | tandis que",
    links="et | ce qui | donc",
    openings=(r"(?:et|mais|aussi|du coup|alors|donc|ainsi|au final|résultat)\b\s*[,:]?\s+", r"depuis,\s+"),
    halves=(r"(?:parce qu|car|pendant que|tandis que|pour que|afin que|ce qui|qui)\b",),
    greetings=(r"(?:bonjour|bonsoir|salut|coucou|hello|chers?|chères?)\b",),
    fillers=(
        "à | au | aux | avec | autour | cherche | ce | comment | d'une | dans | de | des | donne | donne-moi | du | en | est | et | histoire "
        "| histoires | il | j'aimerais | je | l'histoire | la | le | les | lire | me | moi | montre | montre-moi | nous | on | par | parle "
        "| pour | quelque | quelques | qui | s'il | sujet | sur | te | plaît | plait | propos | raconte | raconte-moi | thème | trouve | tu "
        "| un | une | veux | voudrais | vous | y"
    ),
    elided="c' | d' | j' | l' | m' | n' | qu' | s' | t'",
    decimals=",",
    numbers={
        **{
            name: str(amount)
            for amount, name in enumerate(
                [
                    "deux",
                    "trois",
                    "quatre",
                    "cinq",
                    "six",
                    "sept",
                    "huit",
                    "neuf",
                    "dix",
                    "onze",
                    "douze",
                    "treize",
                    "quatorze",
                    "quinze",
                    "seize",
                    "dix-sept",
                    "dix-huit",
                    "dix-neuf",
                    "vingt",
                ],
                2,
            )
        },
        "zéro": "0",
        "trente": "30",
        "quarante": "40",
        "cinquante": "50",
        "soixante": "60",
        "soixante-dix": "70",
        "quatre-vingts": "80",
        "quatre-vingt-dix": "90",
        "cent": "100",
        "mille": "1000",
        "une demi": "0.5",
    },
    articles="un | une",
    one="",
    magnitudes={
        "mille": "1000",
        "million": "1000000",
        "millions": "1000000",
        "milliard": "1000000000",
        "milliards": "1000000000",
    },
    units={
        "time": {
            "1": "seconde | secondes | sec",
            "60": "minute | minutes | min | mn",
            "1800": "demi-heure | demi-heures",
            "3600": "heure | heures",
            "43200": "demi-journée | demi-journées",
            "86400": "jour | jours | journée | journées",
            "604800": "semaine | semaines",
            "2592000": "mois",
            "7776000": "trimestre | trimestres",
            "31536000": "an | ans | année | années",
        },
        "percent": {"1": "pourcent"},
        "points": {"1": "point | points | pt | pts"},
        "euro": {"1": "euro | euros"},
        "dollar": {"1": "dollar | dollars"},
        "temperature": {"1": "degré | degrés"},
        "mass": {"1": "gramme | grammes", "1000": "kilo | kilos", "1000000": "tonne | tonnes"},
        "length": {"1": "mètre | mètres", "1000": "kilomètre | kilomètres"},
        "volume": {"1": "litre | litres"},
        "share": {"1": "fois"},
    },
    abbreviations="min | env | approx | sec | m",
    rates=(
        "pour cent | chaque jour | chaque semaine | chaque mois | chaque année | chaque matin | chaque soir | tous les jours | toutes les semaines "
        "| tous les mois | à la semaine | au quotidien | à l' année | le mois | la semaine | la journée"
    ),
    per="par",
    dates=(
        "janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | lundi | mardi | mercredi "
        "| jeudi | vendredi | samedi | dimanche | lundis | vendredis | du matin | du soir"
    ),
    since="depuis | en | année | depuis l' année | fin | début",
    roughly=(
        "environ | env | à peu près | autour de | près de | presque | quasiment | plus de | moins de | plus d' | moins d' | au moins | au plus "
        "| au maximum | au minimum | à peine | quelque | bien plus de | bien moins de | jusqu'à"
    ),
    until="à",
    plus="et",
    out_of="sur",
    origin="de | d' | des",
    to="à | à seulement | à moins de",
    onto="à seulement | à plus que | pour arriver à",
    instead="au lieu de | au lieu d' | au lieu des | plutôt que | à la place de",
    down_from="",
    earlier=(
        "contre | au lieu de | au lieu d' | avant | auparavant | avant c' était | avant il fallait | c' était | avant ça prenait | contre encore "
        "| précédemment"
    ),
    versus="contre | vs",
    gone="pas | plus",
    became="mais | mais seulement | mais plus que",
    then=(
        "avant | auparavant | c' était | était | étaient | avant c' était | avant il fallait | il fallait | fallait | avant il nous fallait "
        "| il nous fallait | avant ça prenait | ça prenait | prenait | prenaient | mettait | on mettait | avant on mettait | nous mettions "
        "| autrefois | avant cela prenait | avant on avait | on avait | précédemment"
    ),
    now=(
        "maintenant | aujourd'hui | désormais | à présent | après | ensuite | maintenant c' est | aujourd'hui c' est | maintenant il faut "
        "| maintenant il nous faut | aujourd'hui il faut | maintenant ça prend | aujourd'hui ça prend | désormais ça prend | maintenant on met "
        "| maintenant seulement | maintenant plus que | plus que | seulement | c' est maintenant | est | sont | c' est | et maintenant "
        "| et aujourd'hui | désormais c' est | désormais il faut | aujourd'hui on met | maintenant on en a | aujourd'hui on en a | on en a | aujourd'hui seulement | il faut | il faut maintenant | il ne faut plus que | ça prend | cela prend | on met | il nous faut"
    ),
    current="maintenant | aujourd'hui | désormais | à présent | depuis | dorénavant",
    fewer=(
        "moins | plus | de moins | en moins | de plus | en plus | gagné | gagnés | gagnée | gagnées | économisé | économisés | économisée "
        "| économisées | supplémentaire | supplémentaires | d' économie | d' économies"
    ),
    save=(
        "gagne | gagnons | gagnent | gagner | gain | gains | économise | économisons | économisent | économiser | économie | économies "
        "| épargne | épargnent | évite | évitent"
    ),
    by="de | d'",
    moves=(
        "baissé | baisse | baissent | diminué | diminue | diminuent | diminution | chuté | réduit | réduite | réduits | réduites "
        "| réduction | augmenté | augmente | augmentent | augmentation | hausse | progressé | progresse | progression | monté | montée | monte "
        "| passé | passée | passés | passées | passe | passent | passer | passons | grimpé | tombé | tombée | tombés | tombées | tombe | descendu | descendue "
        "| recul | reculé | amélioré | améliorée | raccourci | raccourcie | ramené | ramenée | ramenés | ramenées | doublé | divisé | doublés | bondi | gagné"
    ),
    down=(
        "baissé | baisse | baissent | diminué | diminue | diminuent | diminution | chuté | réduit | réduite | réduits | réduites "
        "| réduction | tombé | tombée | tombés | tombées | tombe | descendu | descendue | recul | reculé | raccourci | raccourcie "
        "| divisé"
    ),
    weak=(
        "est | sont | était | étaient | a | ont | avons | ai | été | prend | prennent | prenait | dure | durent | durait | faut | faisait | fait "
        "| seulement | ne | n' | plus | que | maintenant | désormais | aujourd'hui | nous | se | s' | en | y | coûte | coûtent | coûtait | va "
        "| est-ce | déjà | encore | tout | met | mettons | mettait | il | on"
    ),
    pronouns="nous | on | je | j' | il | elle | ils | elles | ça | cela | c' | ce | qui | et | mais | donc",
    metrics=(
        "taux | score | note | notes | indice | satisfaction | nombre | plaintes | réclamations | appels | tickets | erreurs | incidents "
        "| accidents | chutes | questions | demandes | visites | utilisateurs | membres | commandes | ventes | réservations | retours | rebuts "
        "| défauts | absences | turnover | conversion | abonnés | participants | participantes | inscriptions | mails | e-mails | courriels "
        "| relances | pannes | retards | litiges | annulations | infections | impayés | stocks | clics | signatures | rupture | ruptures | nps"
    ),
    numbered=(
        "salle | chambre | bureau | étage | version | page | étape | phase | ligne | semaine | chapitre | section | table | lit | ticket "
        "| commande | dossier | bus | quai | voie | numéro | n° | windows | python | bâtiment | rue | poste | zone | équipe | groupe | année | niveau "
        "| porte | classe | article | facture | magasin | tour"
    ),
    loose=(
        "à | au | aux | en | dans | sur | avec | pour | après | sous | comme | chaque | tous | toutes | les | la | le | l' | nos | notre | leur "
        "| leurs | des | par | et | ou | ni | premier | premiers | première | premières | dernier | derniers | dernière | dernières | prochain "
        "| prochains | autre | autres | vs | jusqu'à | entre | de | d' | du | vers | dès | ce | ces | cette"
    ),
    within="en | sous",
    bounds=(
        "un | une | le | la | les | l' | de | d' | du | des | à | au | aux | en | dans | sur | avec | pour | après | sous | comme | chaque | tous "
        "| toutes | par | et | ou | mais | donc | car | que | qu' | qui | quand | où | si | c' | ce | ça | est | sont | était | étaient | a | ont "
        "| avant | maintenant | aujourd'hui | seulement | déjà | encore | nous | on | il | elle | ils | elles | n' | ne | pas | depuis | grâce | entre "
        "| pendant | durant | s' | au-dessus | contre | vs | contre | lors | sans | chez | dont | tandis | alors"
    ),
    doubts=(
        "ne | n' | pas | jamais | aucun | aucune | rien | sans | ni | pourrait | pourrions | pourraient | devrait | devrions | devraient | serait "
        "| seraient | aurait | aurions | auraient | fera | sera | seront | aurons | ferons | espère | espérons | espérer | objectif | objectifs "
        "| cible | but | vise | visons | viser | prévu | prévue | prévus | prévoit | prévoyons | plan | veut | voulons | veux | voudrais | voudrait "
        "| aimerait | aimerions | souhaite | souhaitons | peut-être | probablement | sûrement | sans doute | si | s'il | presque | environ | env "
        "| à peu près | autour | près de | quasiment | au moins | au plus | au maximum | au minimum "
        "| jusqu'à | maximum | minimum | ou plus | ou moins | quelques | plusieurs | entre | fourchette | échelle | ouvert | ouverte | ouverts "
        "| heures d' ouverture | horaires | horaire | fermé | âge | âgés | prévision | estimé | estimée | estimation | estime | estimons | potentiel "
        "| potentiellement | soit | à peine | rêve | promis | doit | devons | doivent | devoir | décalé | décalée | déplacé | déplacée | avancé | avancée "
        "| reporté | reportée | essayer | essayons | bientôt | théoriquement | théorie | ressenti | crois | croit | pense | pensons | semble | peut | peuvent "
        "| pouvons | pourra | à venir | d'ici | vraiment | réunion décalée"
    ),
    harmless=(
        "ne prend plus que | ne prend que | ne prennent plus que | ne dure plus que | ne dure que | ne faut plus que | ne met plus que | ne reste plus que "
        "| ne sont plus que | n' est plus que | n' avons plus que | n' a plus que | ne mettons plus que | ne nous faut plus que | n' en a plus que "
        "| ne faisons plus que | et personne ne | et plus personne ne | mais personne ne | d'ici"
    ),
    naming="appelle | appelons | appelé | appelée | nommé | nommée | intitulé | mot | terme | bouton | projet | nom | surnommé",
    saying="dit | disait | disent | écrit | écrivait | retour | témoignage | commentaire | confié | demandé | raconté | raconte | répondu | selon | entendu",
)
