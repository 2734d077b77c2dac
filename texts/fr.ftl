# La voix de Retold en français : chaleureuse, brève, et elle tutoie. Une question à la fois, jamais un reproche ;
# une erreur dit comment continuer. Les façons de dire la même chose se suivent, séparées par des barres.

## Ce qu’on peut écrire

command-tell = raconter une histoire | raconter | une histoire à raconter | nouvelle histoire | histoire | j'ai une histoire | j'ai une histoire à raconter | raconter mon histoire | partager une histoire | je veux raconter une histoire
command-share = partager une idée | partager | une idée à partager | partager une réflexion | publier une idée | j'ai une idée
command-share-for = partager une idée pour | une idée pour | écrire pour
command-delegate = déléguer à | déléguer
command-undelegate = ne plus déléguer à | ne plus déléguer
command-unnamed = sans mon nom | sans nom | anonyme | anonymement
command-named = avec mon nom
command-with = avec | raconter avec | racontée avec
command-review = relire | à relire | ce qui attend
command-objectives = objectifs | nos objectifs
command-report = rapport | le rapport | bilan | le bilan
command-campaigns = campagnes | campagne | nos campagnes | voir les campagnes
command-campaign = lancer une campagne | nouvelle campagne | commencer une campagne
command-campaign-number = chiffre de la campagne | chiffre campagne
command-campaign-answer = répondre à la campagne | répondre campagne | raconter pour la campagne
command-barriers = obstacles | les obstacles | ce qui fait obstacle
command-stories = histoires | lire | lire les histoires | lire des histoires | les histoires | montre-moi les histoires | montre-moi des histoires | raconte-moi une histoire | quoi de neuf | nouveautés | dernières histoires | nouvelles histoires
command-find = cherche | chercher | trouve | trouver | recherche | rechercher | histoires sur | des histoires sur | cherche des histoires sur | trouve des histoires sur | montre-moi des histoires sur | raconte-moi une histoire sur | parle-moi de | je cherche
command-mine = mes histoires | les miennes
command-tries = mes essais | essais | ce que j'essaie
command-drafts = brouillons | mes brouillons
command-surprise = surprends-moi | étonne-moi | une surprise | une histoire au hasard
command-team = mon équipe | changer d'équipe
command-pause = pause | en pause | silence | plus de messages | ne m'écris plus | pause jusqu'au | pause jusqu'à | pause jusque | mettre en pause
command-resume = reprendre | écris-moi à nouveau | écris-moi de nouveau | tu peux m'écrire
command-hours = mes horaires | mes heures | horaires | heures de travail
command-help = aide | à l'aide | bonjour | bonsoir | salut | coucou | bonjour à tous | que sais-tu faire | comment ça marche | tu sais faire quoi | accueil | aide-moi
command-digest-preview = aperçu du récap | aperçu récap | récap aperçu | voir le récap
command-digest-now = envoyer le récap | récap maintenant | envoie le récap
command-digest-settings = réglages du récap | réglages récap | récap réglages | régler le récap | paramètres du récap
command-digest-pause = mettre le récap en pause | pause du récap | récap pause | récap en pause | arrêter le récap
command-digest-resume = reprendre le récap | récap reprendre | reprise du récap | relancer le récap | reprendre l'envoi du récap
command-digest-recall = retirer le récap | rappeler le récap | supprimer le récap

word-back = retour | revenir | précédent | question précédente | en arrière
word-skip = passer | suivant | suivante | non | aucun | aucune | rien | non merci
word-cancel = annuler | arrêter | quitter | abandonner | recommencer | laisse tomber | tant pis
word-later = garder pour plus tard | plus tard | pour plus tard | enregistrer | sauvegarder
word-form = formulaire | en formulaire | par formulaire
word-publish = publier | publie | publie-la | publie-le
word-edit = modifier | changer | corriger
word-discard = jeter | supprimer | effacer
said-thanks = merci | merci beaucoup | merci bien | un grand merci | super merci
said-language = langue | langues | changer de langue | changer la langue | change de langue | quelles langues parles-tu | en anglais s'il te plaît | anglais | parle anglais | en allemand s'il te plaît | allemand | parle allemand | en espagnol s'il te plaît | espagnol | parle espagnol
word-keep = oui | garder | garde-la | oui, garde-la | oui merci | oui, merci | volontiers | d'accord

## Les mêmes en boutons, et ce que fait chacun

title-tell = Raconter une histoire
title-stories = Lire des histoires
title-find = Chercher
title-share = Partager une idée
title-mine = Mes histoires
title-tries = Mes essais
title-team = Mon équipe
title-campaign-answer = Répondre à la campagne
title-drafts = Brouillons
title-surprise = Surprends-moi
title-pause = Pause
title-resume = Écris-moi à nouveau
title-hours = Mes horaires
title-help = Aide
title-keep = Oui, garde-la
title-no = Non, merci
title-digest-preview = Aperçu du récap
title-digest-now = Envoyer le récap
title-digest-settings = Réglages du récap
title-digest-pause = Mettre le récap en pause
title-digest-resume = Reprendre le récap
title-campaign = Lancer une campagne
title-campaign-number = Chiffre de la campagne
title-delegate = Déléguer à
title-review = Relire
title-objectives = Objectifs
title-campaigns = Campagnes
title-report = Rapport
title-barriers = Obstacles

about-stories = Les trois dernières, et d’autres par objectif
about-tell = Ce qui a bien marché, en quelques questions courtes
about-share = Une idée, une leçon, une question ou un essai à venir
about-find = Des histoires sur n’importe quel sujet : cherche intégration
about-mine = Ce que tu as publié
about-tries = Ce que tu essaies, et ce que ça a donné
about-drafts = Ce que tu as commencé
about-surprise = Une histoire venue de loin
about-team = Dans quelle équipe tu es
about-pause = Je n’écris rien de moi-même tant que tu n’écris pas « reprendre »
about-hours = Quand je peux t’écrire de moi-même
about-help = Cette liste
about-digest-preview = Ce que ce canal lirait aujourd’hui
about-digest-now = Part tout de suite, sans attendre son jour
about-digest-settings = Rythme, heure, langue et ce qui compte ici
about-digest-pause = Plus rien jusqu’à la reprise
about-digest-resume = Ça repart, à l’heure habituelle
about-campaign = Une question pour quelques semaines, et un chiffre
about-campaign-number = Où en est aujourd’hui le chiffre d’une campagne
about-delegate = Qui peut écrire des brouillons pour toi
about-review = Ce qui attend la rédaction
about-objectives = Les objectifs qu’une histoire peut servir
about-campaigns = Toutes : à venir, en cours, terminées
about-report = Ce que cela a donné ce trimestre, en chiffres
about-barriers = Ce qui a fait obstacle, et à qui la question a été posée

## Bonjour, et quand Retold ne comprend pas

welcome-title = Bonjour, moi c’est Retold
welcome-text = Raconte-moi ce qui a bien marché, et comment, ou lis ce qui a réussi ailleurs. Je le raconterai là où d’autres travaillent, pour qu’une bonne idée profite à une équipe de plus.
help-title = Ce que je sais faire
help-yours = Ce qui est à toi
help-between = Toi et moi
help-midway = En cours de route, je comprends aussi retour, passer, annuler, garder pour plus tard et formulaire.
help-leaders = Pour les responsables
help-editors = Pour la rédaction
help-mention = Commence par me mentionner : @Retold cherche intégration
not-understood = Je n’ai pas bien compris. C’est peut-être l’une de ces choses ?
button-find-that = Chercher « { $said } »
nothing-open = Il n’y a rien en cours. Écris *raconter une histoire* ou *aide*.
sounds-like-a-story = On dirait une histoire. Je la garde ?
only-this = Tu n’as rien commencé d’autre que ce que tu racontes en ce moment. Écris *garder pour plus tard* pour le mettre dans tes brouillons.
welcome-back = Avec plaisir. Écris *raconter une histoire* ou *histoires* quand tu veux.
my-language = Je réponds dans la langue de ton Teams : français, anglais, allemand ou espagnol. Tu la changes dans Teams, sous Paramètres › Général › Langue. Les histoires restent dans la langue où elles ont été racontées, et tu peux raconter la tienne dans n’importe laquelle des quatre.
surprise-none = Personne d’autre n’a encore raconté d’histoire. La tienne peut être la première : écris *raconter une histoire*.
only-text = Je n’y ai pas trouvé de mots : pour l’instant, je ne lis que du texte. Dis-le-moi avec des mots, s’il te plaît.
in-private = On fait ça entre nous : ouvre notre conversation et écris *{ $typed }*.
sorry-database = Je n’arrive pas à relire mes notes pour le moment. Rien n’est perdu : redis-le-moi dans une minute, s’il te plaît.
kept-after-all = Ta dernière réponse m’est bien parvenue, finalement. Voici la question qui suivait :
sorry-bug = Quelque chose s’est mal passé de mon côté, et rien n’a changé. Réessaie, s’il te plaît.
done = C’est fait.

## Les dialogues

progress = { $at } sur { $of }
needs-more =
    { $count ->
        [one] Il me manque une chose : { $fields }.
       *[other] Il me manque { $count } choses : { $fields }.
    }
search-ended = D’accord, j’arrête de chercher.
you-said = Tu avais écrit (écris de nouveau pour changer) :
first-question = C’est la première question.
cannot-skip = Celle-ci, j’en ai besoin ; quelques mots suffisent. Sinon, écris *garder pour plus tard*.
go-ahead = Vas-y, je t’écoute. Avec *passer*, on continue sans.
already-answered = Tu as déjà répondu à cette question. Écris *retour* pour changer ta réponse.
chosen = ✓ { $name }
or-skip = Ou passe à la suite.
choose-one = Appuie sur une réponse, ou écris son nom.
choose-found = Laquelle est-ce ? Appuie sur l’une d’elles, ou essaie d’autres mots.
choose = Choisis
for-example = Par exemple : { $example }
cancelled = D’accord, il n’y avait rien à garder. Écris *raconter une histoire* quand tu veux.
story-not-found = Je n’ai trouvé aucune histoire à ce sujet. Essaie un autre mot, ou passe.
story-chosen = L’histoire que tu as choisie
resumed = On reprend « { $title } ».
resumed-untitled = On reprend.

ask-headline = En une ligne : qu’est-ce qui a bien marché ?
ask-situation = C’était comment, avant ?
ask-change = Qu’avez-vous fait autrement, toi ou ton équipe ?
ask-outcome = Qu’est-ce qui va mieux maintenant, et pour qui ?
ask-evidence = As-tu un chiffre, ou une phrase que quelqu’un a dite ?
ask-steps = Comment faire pareil ailleurs ?
ask-objective = À quoi est-ce que ça contribue le plus ?
ask-voice = Qui l’a remarqué, et qu’a-t-on dit ou fait ?
ask-voice-customer-experience = Qu’est-ce que le client a dit ou fait ?
ask-photo = As-tu une photo ?
ask-alt = Que voit-on sur la photo ?
ask-kind = Qu’as-tu envie de partager ?
ask-text = Vas-y, avec tes mots.
ask-text-idea = Quelle est ton idée ?
ask-text-lesson = Qu’as-tu appris ?
ask-text-question = Qu’aimerais-tu savoir ?
ask-text-thanks = Pour quoi veux-tu dire merci ?
ask-text-trial = Que vas-tu essayer ?
ask-ask = Qu’aimerais-tu que les autres fassent ?
ask-source = De qui l’as-tu appris ?
ask-effect = Qu’est-ce qui change maintenant ?
ask-thanked = Pour quelle histoire ? Quelques-uns de ses mots suffisent.
ask-practice = De quelle pratique s’agit-il ? Quelques mots de son histoire suffisent.
ask-timing = Quand faut-il la publier ?
ask-due = Pour quand ? Les autres verront que tu l’as promis.

example-headline = Par exemple : Des relèves plus calmes entre deux équipes
example-situation = Par exemple : Chaque matin, on perdait une demi-heure à chercher les notes de la nuit.
example-change = Par exemple : On a épinglé une page commune, et on la remplit avant de partir.
example-outcome = Par exemple : L’équipe du matin commence à l’heure, et les patients attendent moins.
example-evidence = Par exemple : 45 min -> 10 min, ou « Je rentre enfin à l’heure ».
example-steps = Cinq lignes au plus, une étape par ligne.
example-voice = Par exemple : « Maintenant, je sais à qui demander. » En une phrase ou deux.
example-voice-customer-experience = Par exemple : « Pour une fois, je n’ai pas eu à tout répéter. »
example-photo = Envoie-la ici, dans la conversation : collée, prise à l’instant ou jointe. Je ne garde que l’image elle-même.
example-alt = Pour qui ne peut pas la voir, par exemple : Notre tableau, avec cinq cartes dans la dernière colonne.
example-text = Par exemple : Cette semaine, j’ai lu trois histoires du Support, et chacune partait d’un tout petit changement.
example-text-idea = Par exemple : Commençons chaque relève par ce qui s’est bien passé.
example-text-lesson = Par exemple : Le support m’a montré qu’un petit changement suffit pour commencer.
example-text-question = Par exemple : Qu’est-ce qui a rendu ta dernière relève calme ? Les réponses te reviennent.
example-text-thanks = Par exemple : Ta page a sauvé ma première semaine. Merci de l’avoir écrite.
example-text-trial = Par exemple : Chaque matin, je serai devant le tableau avec mon équipe.
example-source = Par exemple : Ada Exemple, de l’équipe du matin.
example-effect = Par exemple : Je demande d’abord la plus petite version, avant toute proposition écrite.
example-thanked = Par exemple : une relève plus calme.
example-practice = Par exemple : le tableau du matin.
example-timing = Choisis un bouton, ou écris un moment : demain à 9h, lundi à 8h30, le 6 janvier à 8h.
example-time = Par exemple : demain à 9h
example-due = Par exemple : vendredi, dans deux semaines, 6 janvier
example-build = Par exemple : Nous faisons pareil, et les points en suspens restent au tableau.
example-answer = Par exemple : Une page que tout le monde remplit avant de partir.
example-ask = Par exemple : Essayez une fois cette semaine, et racontez-moi ce que ça a donné.
example-reason = Par exemple : Enlève le nom de la cliente, s’il te plaît ; le reste est prêt.

objective-high-performance = Performance
objective-employee-experience = Expérience collaborateur
objective-digital-transformation = Transformation numérique
objective-customer-experience = Expérience client
objective-culture-of-innovation = Culture de l’innovation

kind-idea = Une idée
kind-lesson = Ce que j’ai appris
kind-question = Une question
kind-thanks = Un merci pour une histoire
kind-trial = Ce que je vais essayer
timing-now = Maintenant
timing-digest = Dans le prochain récap

## L’aperçu, le formulaire et les cartes

preview-note = Voici ce que verront les autres.
preview-title = Aperçu
headline-proposed = C’est une proposition, avec tes mots. Tu peux la changer.
preview-summary = Aperçu : { $title }
preview-hint = Écris *publier*, *modifier*, *retour*, *garder pour plus tard* ou *jeter*, ou sers-toi des boutons.
button-unnamed = Sans mon nom
button-named = Avec mon nom, finalement
unnamed-stands = Racontée par : { $teller }
unnamed-note = Ton nom n’est gardé nulle part avec elle. Il n’y a que toi qui la retrouves, dans « mes histoires ». Une fois qu’elle est publiée, tu peux y mettre ton nom, mais jamais l’en retirer.
unnamed-few = Ton équipe n’est pas nommée non plus : moins de cinq personnes y parlent avec moi dans cette langue.
a-colleague = Quelqu’un de la maison
a-colleague-in = Quelqu’un de l’équipe { $unit }
made-up = { $title } (exemple)
button-reveal = Y mettre mon nom
button-reveal-sure = Oui, avec mon nom
button-reveal-not = Non, ne change rien
reveal-title = Y mettre ton nom ?
reveal-text = À partir de là, ton nom est visible partout où on la lit, dans tous les canaux aussi. C’est définitif.
published-quietly = Je ne t’écris rien à son sujet, pour que rien ne mène à toi : tu verras dans « mes histoires » qui elle a inspiré.
told-unnamed = sans ton nom
told-with = { $name } avec { $others }
button-together = Avec quelqu’un
together-title = Qui la raconte avec toi ?
label-together = Un nom, ou une partie du nom
example-together = Par exemple : Ada Exemple
together-later = Je pose la question en privé, une fois l’histoire publiée. Chaque nom y figure dès que la personne accepte.
together-now = Je pose la question dans mon prochain message. Chaque nom y figure dès que la personne accepte.
button-ask-too = Demander
with-waiting = Invitation à la raconter aussi : { $names }
beside-asked = pas encore de réponse
beside-agreed = la raconte avec toi
beside-declined = préfère s’abstenir
beside-left = ne fait plus partie de l’entreprise
alike-title =
    { $count ->
        [one] Une histoire ressemble à la tienne
       *[other] { $count } histoires ressemblent à la tienne
    }
alike-text = L’idée vient de là ? Alors dis-le : la tienne paraît comme une nouvelle version, et les deux montrent le chemin parcouru.
alike-unnamed = Jette un œil avant de publier la tienne. Sans nom, elle paraît à part.
button-retelling = Publier ta version
button-on-its-own = Publier à part
retelling-of = Une nouvelle version de
published-title = C’est publié
published-heard =
    { $count ->
        [one] À lire dans { $channels } : { $moment }.
       *[other] À lire dans { $channels } : { $moment }.
    }
published-crowded = Il y a beaucoup à raconter en ce moment : à lire dans { $channels } avec l’un des prochains récaps. Le premier arrive { $moment }.
planned-title = C’est prévu
when-now =
    { $count ->
        [one] À lire dans { $channels } dès que tu publies.
       *[other] À lire dans { $channels } dès que tu publies.
    }
when-digest = Ta publication vient avec le prochain récap de chaque canal.
when-unheard = Aucun canal n’accepte encore de publication isolée : la tienne vient avec le prochain récap de chacun.
understood-moment = Compris : { $moment }.
understood-at-nine = Compris : { $moment }. Tu n’as pas dit d’heure, j’ai donc pris neuf heures.
demoted = Tu ne fais plus partie des responsables ici : ta publication vient donc avec le prochain récap de chaque canal, comme celles de tout le monde.
demoted-waiting = Tu ne fais plus partie des responsables ici : la rédaction lit donc d’abord ta publication, comme celles de tout le monde.
published-now =
    { $count ->
        [one] À lire dès maintenant dans { $channels }.
       *[other] À lire dès maintenant dans { $channels }.
    }
promise-title = Le jour que tu avais annoncé est arrivé. Qu’est-ce que ça a donné ?
promise-honest = Quelle que soit ta réponse, elle aide les autres : elle figure sous ta publication dès ce soir.
promise-kept = ✓ Promesse tenue
promise-adapted = ↻ Promesse adaptée
promise-missed = ✗ Promesse pas tenue
promise-noted = Noté : { $outcome }. Cela figure sous ta publication dès ce soir.
published-unheard = Aucun canal ne m’écoute encore. Ajoute-moi à un canal de ton équipe, et j’en parlerai là-bas dans le prochain récap.
published-promise = Je te dirai qui ça a inspiré.
waiting-title = C’est entre les mains de la rédaction
waiting-text = Quelqu’un de la rédaction la lit avant qu’elle ne parte, et je te dirai ce qu’il en est. D’ici là, personne d’autre ne la voit.
waiting-quietly = Quelqu’un de la rédaction la lit avant qu’elle ne parte. Ce qu’elle devient, tu le verras dans *mes histoires*, ou dans *brouillons* si elle te revient. Je ne t’écris rien à son sujet.
returned-why = La rédaction te l’a rendue :
more-channels =
    { $count ->
        [one] un autre canal
       *[other] { $count } autres canaux
    }
delegates-title = Qui écrit pour toi
delegates-note = Écris « déléguer à » et un nom. Cette personne écrit avec « partager une idée pour » et ton nom ; il n’y a que toi qui publies.
delegate-named = { $name } peut désormais écrire pour toi, mais jamais publier. Pour y mettre fin, écris « ne plus déléguer à » et son nom.
delegate-gone = { $name } n’écrit plus pour toi.
which-person = De qui parles-tu ?
drafting-for = Un brouillon pour { $name }.
handed-over = C’est remis à { $name } : personne d’autre ne peut le publier.
drafted-by = Écrit pour toi par { $name }. Il n’y a que toi qui puisses le publier.
button-see-draft = Ouvrir le brouillon
kept-as-draft = Je garde en brouillon :
discarded-piece = Tu as jeté :
withdrawn-piece = Tu as retiré :
withdrawn-gone = Ça n’apparaît plus dans aucun canal.
untitled = Sans titre

form-story = Ton histoire
form-post = Ta publication
form-unsaved = Tu as changé quelque chose ici. Enregistre, ou annule tes changements.
form-mistakes =
    { $count ->
        [one] Une chose à revoir : { $fields }
       *[other] { $count } choses à revoir : { $fields }
    }
label-optional = { $label } (facultatif)

label-headline = Titre
label-situation = Avant
label-change = Ce qui a changé
label-outcome = Ce qui va mieux
label-evidence = À l’appui
label-steps = Pour faire pareil
steps-counted = { label-steps } ({ $count ->
        [one] une étape
       *[other] { $count } étapes
    })
label-objective = Objectif
label-voice = Ce que quelqu’un a dit ou fait
label-voice-customer-experience = Ce que le client a dit ou fait
label-photo = La photo
label-alt = Ce qu’on voit sur la photo
label-kind = Type de publication
label-text = Tes mots
label-source = Appris de
label-effect = Ce qui change maintenant
label-thanked = Merci pour
label-practice = La pratique
label-timing = Date et heure
label-due = Promis pour
label-ask = Ce que je vous propose
label-reason = Qu’est-ce qui l’améliorerait ? La personne qui l’a racontée le lira
label-build = En une ligne. La personne qui a écrit la publication la lira, avec ton nom.
label-answer = En une ligne. Ici elle paraît sans ton nom ; seule la personne qui a posé la question le voit.
label-rhythm = À quel rythme
label-weekday = Jour
label-hour = Heure
label-time-zone = Fuseau horaire
label-language = Langue
label-posts = Publications des responsables
label-focus = Ce qui compte le plus ici (aucun choix : tout à égalité)

button-publish = Publier
button-publish-now = Publier maintenant
button-retime = Autre moment
button-save-time = Choisir ce moment
button-edit = Modifier
button-fill-in = Compléter
button-later = Garder pour plus tard
button-discard = Jeter
button-withdraw = Retirer
button-save = Enregistrer
button-back = Retour
button-drop = Annuler mes changements
button-skip = Passer
button-keep = Laisser tel quel
button-cancel = Annuler
button-form = Formulaire
button-resume = Continuer
button-build = Rebondir
button-answer = Répondre
button-send = Envoyer
button-see-answers = Voir les { $count } réponses
button-hand-over = Remettre
button-take-back = Retirer
button-choose = Choisir
button-add-objective = Ajouter un objectif
button-objective-on = Le proposer à nouveau
button-objective-off = Ne plus le proposer
button-approve = Approuver
button-return = Rendre…
button-give-back = Rendre
button-review = Voir ce qui attend
button-review-on = Activer la relecture
button-review-off = Désactiver la relecture
button-show = Ouvrir
button-unfold = Lire
button-fold = Replier
button-whole = Lire en entier
button-inspired =
    { $count ->
        [0] Ça m’inspire
       *[other] Ça m’inspire ({ $count })
    }
button-inspired-mine =
    { $others ->
        [0] ✓ Ça t’inspire
        [one] ✓ Toi et une personne
       *[other] ✓ Toi et { $others } autres
    }
button-about = { $button } : { $piece }
heard-chosen = { $name }, choix actuel
heard-folded = { $name }, replié
heard-open = { $name }, déplié
button-see = Voir
button-see-all = Tout voir
button-all-stories = Toutes les histoires
button-more = Plus d’histoires
button-tell-another = En raconter une autre
button-share-another = Partager autre chose
button-delete = Supprimer
button-undo = Rétablir
button-not-here = Pas ici, merci
button-send-now = Envoyer maintenant
button-send-first = Envoyer dès maintenant
button-change-mind = Finalement, si
button-tell-yours = Raconter la tienne
button-settings = Modifier

quoted = « { $said } »
lead-steps = Pour faire pareil : { $steps }
leader = Responsable
written-in = en { $language }
inspired-others =
    { $count ->
        [one] ✓ A inspiré une personne
       *[other] ✓ A inspiré { $count } personnes
    }

drafts-title = Ce que tu as commencé
draft-ready = prête à publier
draft-returned = rendue par la rédaction, avec une raison
draft-needs =
    { $more ->
        [0] il manque : { $first }
        [one] il manque : { $first } et autre chose
       *[other] il manque : { $first } et { $more } autres choses
    }
no-drafts = Tu n’as pas de brouillon. Écris *raconter une histoire* pour en commencer un.
told-title = Ce que tu as publié
told-channels =
    { $count ->
        [0] dans aucun canal pour l’instant
        [one] dans un canal
       *[other] dans { $count } canaux
    }
told-teams =
    { $count ->
        [one] arrivée dans une autre équipe
       *[other] arrivée dans { $count } autres équipes
    }
told-inspired =
    { $count ->
        [one] a inspiré une personne
       *[other] a inspiré { $count } personnes
    }
built-count =
    { $count ->
        [one] Une personne a rebondi
       *[other] { $count } personnes ont rebondi
    }
built-told =
    { $count ->
        [one] Quelqu’un a rebondi sur ta publication
       *[other] { $count } personnes ont rebondi sur ta publication
    }
answers-title =
    { $count ->
        [one] Une réponse
       *[other] { $count } réponses
    }
answers-told =
    { $count ->
        [one] Une réponse à ta question
       *[other] { $count } réponses à ta question
    }
reply-noted = Noté. La personne qui l’a écrite le lit dans sa propre conversation avec moi.
told-planned = prévue pour { $moment }
told-waiting = attend la rédaction depuis le { $day }
told-withdrawn = retirée
told-nothing = Tu n’as encore rien publié. Écris *raconter une histoire* ; ça prend trois minutes.
found-first = Les { $count } meilleures parmi les histoires sur
found-title =
    { $count ->
        [one] Une histoire sur
       *[other] { $count } histoires sur
    }
found-nothing = Pas encore d’histoire là-dessus
found-again = « { $said } ». Avec un autre mot, peut-être ?
found-meant = Des histoires sur { $meant }
found-typed = Tu as écrit « { $said } »
stories-title = Des histoires à lire
stories-none = Rien ici pour l’instant. La tienne pourrait être la première.
stories-objectives = Par objectif
find-midway = Ajoute les mots que tu cherches, par exemple *cherche intégration*.
find-what = Que dois-je chercher ? Un mot, un nom ou un objectif suffit, par exemple « intégration ».

## J’essaie, et ce que ça a donné

button-try = J’essaie
button-try-change = Changer le plan
button-try-after-all = Essayer quand même
button-unplan = Finalement non
button-came-of-it = Ce que ça a donné
button-change-answer = Changer ma réponse
button-add = Ajouter
button-change-words = Changer mes mots
button-own-version = Raconter ta version
button-ripple = Où elle est allée
button-ask = Demander à { $name }
button-ask-them = Demander
ask-about = À propos de « { $title } » :
try-ask = Quand vas-tu essayer ?
try-better = Une situation précise marche mieux qu’une date.
try-line = Quand vas-tu essayer ? Une situation précise marche mieux qu’une date.
try-planned = ✓ Tu vas essayer
try-open = Tu voulais essayer.
try-done = Tu as essayé : { $result }
try-good = Très bien.
try-said = Je t’en reparle le { $day }. Tu as dit : « { $moment } »
try-unseen = Les autres ne lisent pas ton nom ; tu peux changer cela dans notre conversation.
try-change-later = Pour changer, écris *mes essais* dans notre conversation.
try-asked-there = Dans notre conversation, je te demande quand exactement : une situation précise marche mieux qu’une date.
try-taken-back = D’accord, je ne t’en reparlerai pas.
label-moment = Quand, avec tes mots
label-ask-on = Je t’en reparlerai le
label-obstacle = Qu’est-ce qui pourrait t’en empêcher ?
label-seen = Mon équipe, la personne qui a raconté l’histoire et celles qui l’essaient aussi peuvent lire mon plan, avec mon nom
example-moment = à la relève de jeudi
example-obstacle = une équipe réduite
trying = { $name } va essayer : « { $moment } »
trying-someday = { $name } va essayer
trying-more =
    { $count ->
        [one] Une autre personne va essayer
       *[other] { $count } autres personnes vont essayer
    }
tried-counted =
    { $tried ->
        [one] Une personne a essayé
       *[other] { $tried } personnes ont essayé
    }, { $works ->
        [0] personne n’a encore dit que ça marche
        [one] ça marche pour une
       *[other] ça marche pour { $works }
    }
result-worked = ✓ Ça a marché
result-adapted = ↻ On l’a adapté
result-not-yet = ○ Pas encore
result-no-help = ✗ Ça n’a pas aidé
result-noted = C’est noté : { $result }
result-again = Je t’en reparlerai une dernière fois, le { $day }.
result-let-go = Je ne t’en reparlerai plus. Ça reste dans *mes essais*.
result-helps = Merci de le dire : c’est autant d’épargné aux autres.
hindrance-ask = Qu’est-ce qui a bloqué ?
hindrance-was = Ce qui a bloqué : « { $what } »
hindrance-time = Manque de temps
hindrance-skill = Manque de savoir-faire
hindrance-tool = Outil manquant
hindrance-rule = Une règle
hindrance-not-for-us = Pas pour nous
label-why = Pourquoi, en une ligne
label-number = Un chiffre, s’il y en a un
example-why = Sans la cinquième ligne.
example-number = 45 -> 10 minutes
tried-worked = { $name } a essayé, et ça a marché.
tried-adapted = { $name } l’a adapté.
tried-not-yet = { $name } n’en a pas encore eu l’occasion.
tried-no-help = { $name } a essayé, et là-bas ça n’a pas aidé.
tries-title = Ce que tu essaies
tries-none = Il n’y a rien ici en ce moment. Écris *histoires* pour trouver quoi essayer.
tries-asked = Je t’en reparle le { $day }.
tries-open = encore ouvert
tries-gone = Une histoire qui a été retirée
own-version = Ta version de :

followup-wanted = Tu voulais essayer :
followup-said = Tu as dit : « { $moment } »
followup-foreseen = Tu pensais que ceci pourrait t’en empêcher : « { $obstacle } »
followup-ask = Qu’est-ce que ça a donné ?
followup-late = Pardon de ne demander que maintenant : c’était prévu le { $day }.
followup-over = Cette histoire a été retirée, je ne te demande donc pas ce que ça a donné. Ce que tu as appris reste à toi.
lasting-worked = Il y a neuf semaines, ça a marché chez toi :
lasting-ask = Tu le fais toujours ?
lasting-yes = Oui, toujours
lasting-no = Plus maintenant
lasting-noted-yes = C’est noté : tu le fais toujours. Bravo.
lasting-noted-no = C’est noté : plus maintenant. Merci de le dire.
fellows-title = D’autres ont fait quelque chose de ce que tu essaies :
fellows-others = D’autres l’ont essayé
fellows-version = { $name } raconte sa version :

## Où une histoire est allée

reach-teams =
    { $count ->
        [one] Arrivée dans une autre équipe
       *[other] Arrivée dans { $count } autres équipes
    }
reach-versions =
    { $others ->
        [0] { $name } a raconté sa version
        [one] { $name } et une autre personne ont raconté leur version
       *[other] { $name } et { $others } autres personnes ont raconté leur version
    }
ripple-title = Où elle est allée
ripple-none = Personne ne l’essaie encore. Dès que quelqu’un le fera, tu le verras ici.
ripple-tried =
    { $triers ->
        [one] Une personne essaie ou a essayé
       *[other] { $triers } personnes essaient ou ont essayé
    }{ $works ->
        [0] {""}
        [one] , ça marche pour une
       *[other] , ça marche pour { $works }
    }
ripple-told =
    { $count ->
        [one] Une autre version a été racontée
       *[other] { $count } autres versions ont été racontées
    }{ $depth ->
        [one] {""}
       *[other] , la plus longue chaîne a { $depth } maillons
    }
ripple-days =
    { $days ->
        [one] En un jour, ça a marché chez quelqu’un d’autre
       *[other] En { $days } jours, ça a marché chez quelqu’un d’autre
    }
ripple-led =
    { $count ->
        [one] Les personnes chez qui ça marche l’ont racontée à leur tour, et ça a marché une fois de plus
       *[other] Les personnes chez qui ça marche l’ont racontée à leur tour, et ça a marché { $count } fois de plus
    }
ripple-versions = Les autres versions
ripple-more =
    { $count ->
        [one] Et une autre version
       *[other] Et { $count } autres versions
    }
ripple-legend = ● ça marche · ○ à l’essai · ◉ autre version
ripple-shown = L’image en montre { $shown }
ripple-picture = Une image : au centre l’histoire, autour d’elle qui l’essaie et qui l’a racontée à sa façon. { $said }.

## Ce qui arrive sans qu’on l’ait demandé

letter-half-told = Le { $day }, tu as commencé :
letter-go-on = On continue ?
letter-moved =
    { $others ->
        [0] Tes mots ont touché { $name }.
        [one] Tes mots ont touché { $name } et une autre personne.
       *[other] Tes mots ont touché { $name } et { $others } autres personnes.
    }
letter-tried = Ton histoire est à l’essai :
letter-retold = { $name } a raconté sa version de ton histoire :
letter-unnamed =
    { $count ->
        [one] Et une autre personne
       *[other] Et { $count } autres personnes
    }
letter-approved = La rédaction a dit oui. C’est publié :
letter-returned = La rédaction te l’a rendue, et dit pourquoi :
letter-waiting =
    { $count ->
        [one] Un texte attend la rédaction depuis le { $day }.
       *[other] { $count } textes attendent la rédaction, le plus ancien depuis le { $day }.
    }
letter-over = C’est réglé. Merci.
invited-asked = { $name } a raconté une histoire, et aimerait que ton nom y figure aussi.
invited-agreed = Tu la racontes avec { $name }.
invited-declined = D’accord, ton nom n’y figure pas. Je le dis à { $name }.
letter-joined = { $name } raconte ton histoire avec toi.
letter-joined-not = { $name } préfère que son nom ne figure pas à côté de ton histoire.
button-join = Oui, avec mon nom
button-join-not = Non, merci
button-part = Retirer mon nom
letter-often = J’écris une fois par jour au plus, pendant tes horaires de travail. Écris *pause* pour que je me taise, ou *mes horaires* pour les changer.
nudge-last = Ta dernière publication date du { $day }. Une phrase de toi porte loin. Pour commencer, par exemple :
nudge-first = Quand les responsables montrent l’exemple, les autres osent. Pour commencer, par exemple :
nudge-thanks =
    { $count ->
        [0] { $name } a raconté une histoire. Dis ce qui t’y plaît :
        [one] { $name } a raconté une histoire qui aide déjà quelqu’un d’autre. Dis ce qui t’y plaît :
       *[other] { $name } a raconté une histoire qui aide déjà { $count } autres personnes. Dis ce qui t’y plaît :
    }
nudge-trial =
    { $count ->
        [one] Ça marche déjà pour quelqu’un, ailleurs. Essaie toi aussi, et dis pour quand :
       *[other] Ça marche déjà pour { $count } personnes, ailleurs. Essaie toi aussi, et dis pour quand :
    }
nudge-question-time = Dans tes équipes, c’est surtout le temps qui manque. Demande ce qui en libérerait.
nudge-question-skill = Dans tes équipes, beaucoup ne savent pas encore comment faire. Demande ce que chacun aimerait apprendre.
nudge-question-tool = Dans tes équipes, il manque surtout un outil. Demande lequel.
nudge-question-rule = Dans tes équipes, c’est surtout une règle qui bloque. Demande laquelle.
nudge-off = Entendu, je ne t’envoie plus ce genre de suggestions.
nudge-over = Tu as publié quelque chose depuis. Merci !
button-nudge-thanks = Dire merci
button-nudge-trial = J’essaie moi aussi
button-nudge-question = Poser une question
button-nudge-off = Plus de suggestions
button-nudge-on = Recevoir à nouveau
letters-paused = D’accord, je n’écris plus rien de moi-même tant que tu n’écris pas *reprendre*.
letters-paused-until = D’accord, je n’écris rien de moi-même jusqu’au { $day }. Écris *reprendre* pour y mettre fin.
letters-resumed = Bien. Quand il y a quelque chose pour toi, j’écris : une fois par jour au plus, pendant tes horaires de travail.
hours-title = Quand puis-je t’écrire ?
hours-text = Seulement quand il y a quelque chose pour toi, et une fois par jour au plus.
hours-days = Jours
hours-there = Heure locale : { $city }
hours-begins = De
hours-ends = À
hours-saved = C’est noté. Je ne t’écris que pendant ces heures.

## Là où l’on travaille

from-unit = équipe { $unit }
team-ask = Dans quelle équipe travailles-tu ?
team-why = Les autres lisent ainsi où cela a marché. Je ne le demande qu’une fois.
team-type = Ou écris son nom
team-name = Son nom
team-example = Par exemple : Support
team-sized =
    { $count ->
        [0] { $unit } (encore personne)
        [one] { $unit } (une personne)
       *[other] { $unit } ({ $count } personnes)
    }
team-now = Aujourd’hui : { $unit }
team-saved = C’est noté : { $unit }.
team-known = C’est l’annuaire de ton organisation qui dit où tu travailles, et il a le dernier mot.

## La relecture, pour la rédaction

review-title = Ce qui attend la rédaction
review-flag = À relire
review-none = Rien n’est en attente. Beau travail.
review-oldest =
    { $count ->
        [one] Un texte attend, depuis le { $day }.
       *[other] { $count } textes attendent, le plus ancien depuis le { $day }.
    }
review-more =
    { $count ->
        [one] Un autre apparaîtra quand ceux-ci seront réglés.
       *[other] { $count } autres apparaîtront quand ceux-ci seront réglés.
    }
review-since = attend depuis le { $day }
review-changed = est parue, et a été modifiée le { $day }
review-before = Déjà rendue une fois : { $reason }
review-approved = ✓ Approuvée :
review-returned = Rendue :
review-on = La relecture est activée : ce qu’on publie attend ici que la rédaction dise oui. Ce que partagent les responsables, et ce que la rédaction raconte elle-même, part tout de suite.
review-off = La relecture est désactivée : ce qu’on publie part tout de suite.

## Ce qui fait obstacle

barrier-teams =
    { $kind ->
        [rule] { $count } équipes voulaient essayer, mais une règle les en a empêchées :
        [tool] { $count } équipes voulaient essayer, mais il leur manquait l’outil :
        [skill] { $count } équipes voulaient essayer, mais ne savaient pas encore comment :
       *[time] { $count } équipes voulaient essayer, mais n’ont pas trouvé le temps :
    }
barrier-people =
    { $kind ->
        [rule] { $count } personnes voulaient essayer, mais une règle les en a empêchées :
        [tool] { $count } personnes voulaient essayer, mais il leur manquait l’outil :
        [skill] { $count } personnes voulaient essayer, mais ne savaient pas encore comment :
       *[time] { $count } personnes voulaient essayer, mais n’ont pas trouvé le temps :
    }
barrier-among = Entre autres : { $units }.
barrier-all = Équipes concernées : { $units }.
barrier-ask = Peux-tu y changer quelque chose ?
barrier-unnamed = Je ne nomme personne.
barrier-read = Toutes ces personnes liront ta réponse, avec ton nom.
barrier-changing = La réponse : cela va changer.
barrier-staying = La réponse : rien ne change, pour cette raison :
barrier-they-hear = Les personnes concernées l’apprennent par moi et peuvent réessayer.
barrier-held = J’attends { $minutes } minutes avant d’en parler à quelqu’un : d’ici là, tu peux retirer ta réponse.
barrier-passed = Je pose maintenant la question à quelqu’un d’autre. Merci.
barrier-passed-to = Je pose maintenant la question à { $name }. Merci.
barrier-passed-editors = Je pose maintenant la question à la rédaction de Retold. Merci.
barrier-over = La personne qui a raconté cette histoire l’a retirée : il n’y a plus rien à décider.
barrier-editors = La rédaction de Retold
barrier-nobody-else = Je ne vois personne d’autre à qui demander. À toi de décider, ou de dire pourquoi rien ne change.
barrier-heard-change = { $name } va changer ce qui te bloquait :
barrier-heard-keep = { $name } a répondu. Ce qui te bloquait ne change pas, et voici pourquoi :
barrier-somebody = Quelqu’un qui peut en décider
barriers-title = Ce qui fait obstacle
barriers-open =
    { $count ->
        [one] Une question attend une réponse.
       *[other] { $count } questions attendent une réponse.
    }
barriers-none = Aucune question n’attend de réponse.
barriers-more =
    { $count ->
        [one] Une autre apparaît dès que celles-ci ont leur réponse.
       *[other] { $count } autres apparaissent dès que celles-ci ont leur réponse.
    }
barriers-note = Quand plusieurs équipes butent sur le même genre d’obstacle à propos d’une histoire, je pose la question à la personne qui les dirige toutes, ou sinon à la rédaction. Je ne dis à personne qui cela concerne. Ouvre une question pour y répondre toi-même.
barrier-age =
    { $days ->
        [0] depuis aujourd’hui
        [one] depuis un jour
       *[other] depuis { $days } jours
    }
barrier-asked = question posée à : { $name }
barrier-asked-editors = question posée à la rédaction
barrier-asked-leaders = question posée aux responsables
barrier-asked-nobody = personne à qui demander
barrier-count-teams = { $count } équipes
barrier-count-people = { $count } personnes
button-lift = Je vais changer ça
button-uphold = On garde, parce que…
button-pass-on = Pas moi : transmettre à…
button-pass = Transmettre
button-try-again = Je réessaie
label-because = On garde, parce que
example-because = Par exemple : La loi exige la signature jusqu’en mars.
label-pass-on = Transmettre à
example-pass-on = Choisis un nom
label-pass-on-name = Quelqu’un d’autre, par son nom

## Le rapport

report-title = Ce que cela a donné
report-everybody = Tout le monde
report-no-unit = Service inconnu
report-span = Du { $first } au { $last } { $year }
percent = { $share } %
report-none = Rien n’a encore été raconté ni essayé ce trimestre. Dès que ce sera le cas, tu le liras ici.
report-small = Moins de cinq personnes ont participé ce trimestre. Sur un si petit groupe, je ne dis rien : on verrait de qui il s’agit.
report-hidden = Sur les groupes de moins de cinq personnes, je ne donne aucun chiffre, ni aucun qui les trahirait.
report-told =
    { $stories ->
        [0] Aucune histoire racontée
        [one] Une histoire racontée
       *[other] { $stories } histoires racontées
    }{ $tellers ->
        [0] {"."}
        [one] {" "}par une personne.
       *[other] {" "}par { $tellers } personnes.
    }
report-rate = A marché, ou a été adapté
report-of = { $adoptions } sur { $due } à échéance · sans doute { $low }–⁠{ $high } %
report-quarter = Au trimestre commencé le { $day }
report-stories = Histoires
report-by =
    { $tellers ->
        [one] par une personne
       *[other] par { $tellers } personnes
    }
report-plans = Intentions d’essai
report-pledged = { $due } à échéance, { $answered } avec réponse
report-so-many = { $many } sur { $of }
report-adopted = Cela a marché, ou a été adapté, dans { $adoptions } cas sur { $due } arrivés à échéance (la vraie part se situe très probablement entre { $low } % et { $high } %).
report-lasting = Toujours en pratique après neuf semaines
report-lasting-of = parmi les réponses reçues
report-days =
    { $days ->
        [one] La moitié des histoires adoptées l’ont été une première fois en un jour au plus.
       *[other] La moitié des histoires adoptées l’ont été une première fois en { $days } jours au plus.
    }
report-across = { $share } % des adoptions ont eu lieu dans un autre service que celui de l’histoire.
report-led =
    { $led ->
        [one] En racontant leur propre version, celles et ceux qui ont adopté quelque chose ont entraîné une autre adoption.
       *[other] En racontant leur propre version, celles et ceux qui ont adopté quelque chose ont entraîné { $led } autres adoptions.
    }
report-shown =
    { $adoptions ->
        [one] Paraître dans { $times } récaps vaut à une histoire environ une adoption de plus.
       *[other] Paraître dans { $times } récaps vaut à une histoire environ { $adoptions } adoptions de plus.
    }
report-reproduction = En moyenne, chaque personne qui a adopté quelque chose a entraîné { $led } autres adoptions, par sa propre version.
report-caused = Paraître une fois dans un récap a entraîné { $caused } adoptions (entre { $low } et { $high }, d’après { $draws } tirages).
report-caused-unclear = { $draws } tirages ne suffisent pas encore pour dire si paraître dans un récap entraîne des adoptions.
report-units = Adoptions par service
report-objectives = Adoptions par objectif
report-line = Ça a marché ou a été adapté, sur les essais arrivés à échéance
report-barriers = Ce qui a fait obstacle
report-answers = Pour { $asked } d’entre eux, la question a été posée à quelqu’un qui peut en décider. Va changer : { $change }, reste : { $keep }.
report-evidence = À l’appui
report-figures = Chiffres racontés : { $told }. Confirmés par quelqu’un d’autre : { $confirmed }.
report-medians = Avant → après, la valeur du milieu (médiane) de ce qui est dit
report-measure-told = { $measure } · { $people } personnes le racontent
report-measure-confirmed = { $measure } · { $people } personnes le confirment
report-voices = Voix et promesses
report-promises = Promesses tenues
report-missed = à échéance ; pas tenues : { $missed }
report-customers = Histoires avec la voix de la clientèle
report-leaders = Publié par des responsables
report-before = Au trimestre commencé le { $day } : { $said }
report-how = Comment je le sais

## Les objectifs, pour la rédaction

objectives-title = Objectifs
objectives-text = Ce à quoi une histoire peut contribuer. Un objectif qu’on ne peut plus choisir reste sur les histoires qui l’ont.
objective-saved = ✓ C’est enregistré : { $name }. Tout le monde le voit d’ici une minute.
objective-off = n’est plus proposé
objective-filed = vient du fichier objectives.toml
objective-asks = pose une question de plus
objective-after =
    { $count ->
        [one] on en reparle après un jour
       *[other] on en reparle après { $count } jours
    }
leads-outcome = commence par ce qui va mieux
leads-steps = commence par la façon de faire pareil
leads-voice = commence par ce que quelqu’un a dit
objective-name = Son nom
objective-name-note = Là où une langue reste vide, on lit le nom prévu par Retold, ou celui d’une autre langue.
objective-name-in = Nom · { $language }
objective-question = Une question de plus pour qui raconte
objective-question-note = Laisse tout vide, et rien de plus n’est demandé.
objective-question-in = Question posée · { $language }
objective-languages = Autres langues
objective-leads = Ce qu’un récap dit d’abord d’une telle histoire
objective-days = Jours avant que je demande comment s’est passé l’essai, { $most } au plus

## Les campagnes

campaigns-title = Campagnes
campaigns-text = Une question pour quelques semaines, et un chiffre à faire bouger.
campaigns-none = Aucune pour l’instant. Une campagne pose une question pendant quelques semaines, avec un chiffre à faire bouger.
campaign-new = Lancer une campagne
campaign-change = Modifier la campagne
campaign-text = Une question pour quelques semaines, et un chiffre à faire bouger. Avant le début, les personnes qui la mènent estiment ce qu’il en sortira.
brief-name = Son nom
brief-objective = L’objectif qu’elle sert
brief-question = La question à laquelle on répond
brief-measure = Le chiffre : ce que l’on compte
brief-unit = Son unité
brief-baseline = Aujourd’hui
brief-target = Cible
brief-starts = Premier jour
brief-ends = Dernier jour
brief-leaders = Qui la mène avec toi (facultatif)
brief-channels = Où la question est posée
brief-channels-note = Sans choix de ta part, elle l’est dans tous les canaux où je suis.
example-brief-name = Le merci de la semaine
example-brief-question = Pourquoi un client t’a-t-il dit merci cette semaine ?
example-brief-measure = Appels résolus du premier coup
example-brief-unit = %
example-brief-leaders = Camille Moreau, Luc Bernier
campaign-saved = ✓ C’est enregistré : { $name }. Je demande une fois, à chaque personne qui la mène, ce qu’elle en attend.
campaign-off = annulée
campaign-ahead = du { $first } au { $last }, pas commencée
campaign-runs = du { $first } au { $last }, en cours
campaign-over = du { $first } au { $last }, terminée
campaign-until = { $name } · jusqu’au { $day }
campaign-left =
    { $days ->
        [0] dernier jour
        [one] encore un jour
       *[other] encore { $days } jours
    }
campaign-ended = { $name } · terminée le { $day }
campaign-became = Ce que ça a donné
campaign-counted =
    { $stories ->
        [0] Pas encore d’histoire
        [one] Une histoire
       *[other] { $stories } histoires
    }, { $adoptions ->
        [0] pas encore d’adoption confirmée
        [one] une adoption confirmée
       *[other] { $adoptions } adoptions confirmées
    }
campaign-late =
    { $adoptions ->
        [one] Une adoption de plus a été confirmée après la fin.
       *[other] { $adoptions } adoptions de plus ont été confirmées après la fin.
    }
campaign-at-first = Au départ
campaign-aim = Cible
campaign-before = Avant
campaign-today = { $measure }, aujourd’hui
campaign-number-kept = Noté pour aujourd’hui, pour « { $name } ». Un autre chiffre saisi ce jour remplacera celui-ci.
campaign-led-by = Menée par { $names }
campaign-heard-in =
    { $more ->
        [0] Posée dans { $channels }
        [one] Posée dans { $channels } et un autre
       *[other] Posée dans { $channels } et { $more } autres
    }
campaign-everywhere = Posée dans tous les canaux où je suis
campaign-channel-gone = un canal d’où l’on m’a retiré
campaign-answering = Ta réponse à « { $name } » :
campaign-which = À quelle question réponds-tu ?
campaign-none-runs = Aucune campagne ne pose cette question en ce moment. Écris *raconter une histoire* : elle est toujours la bienvenue.
button-campaigns = Toutes les campagnes
button-campaign-new = Lancer une campagne
button-campaign-answer = Raconter mon histoire
button-campaign-number = Saisir
button-campaign-off = Annuler la campagne
button-campaign-on = Reprendre la campagne
guess-asked = La campagne « { $name } » commence le { $day }. Qu’en attends-tu ?
guess-adoptions = Adoptions confirmées d’ici la fin
guess-number = { $measure }, à la fin
guess-note = Tu peux changer ton estimation jusqu’au { $day }, et personne d’autre ne la lit avant la fin. On donne alors, sans nom, la plus basse et la plus haute ; à moins de cinq, seulement leur nombre.
guess-kept = Ton estimation est notée. Tu peux la changer jusqu’au { $day } ; d’ici la fin, personne d’autre ne la lit.
guess-saved = Ton estimation est notée.
button-guess = Noter mon estimation
button-guess-change = Changer mon estimation
hope-title = La campagne « { $name } » est terminée. Attentes et réalité :
hope-reality = Ce qu’il en est sorti
hope-became =
    { $adoptions ->
        [0] Aucune adoption confirmée
        [one] Une adoption confirmée
       *[other] { $adoptions } adoptions confirmées
    }
hope-number = { $measure } : { $number } ({ $day })
hope-no-number = { $measure } : personne ne l’a saisi
hope-yours = Ce que tu en attendais
hope-guessed =
    { $adoptions ->
        [0] Aucune adoption confirmée, { $number }
        [one] Une adoption confirmée, { $number }
       *[other] { $adoptions } adoptions confirmées, { $number }
    }
hope-none-of-yours = Tu n’avais pas donné d’estimation.
hope-report = Campagnes : l’espoir et la réalité
hope-moved = { $measure } : { $figures } (cible)
hope-nobody = Personne n’avait donné d’estimation.
hope-few =
    { $count ->
        [one] Une estimation avant ; les chiffres n’apparaissent qu’à partir de cinq
       *[other] { $count } estimations avant ; les chiffres n’apparaissent qu’à partir de cinq
    }
hope-all = { $count } estimations avant : de { $fewest } à { $most } adoptions, de { $low } à { $high }

## Le canal

digest-title = Ce qui a bien marché · { $day }
digest-length =
    { $stories ->
        [0] Une publication
        [one] Une histoire
       *[other] { $stories } histoires
    }, { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }
digest-preview-note = Voici ce que le canal lirait aujourd’hui.
digest-why =
    { $stories ->
        [0] Pourquoi ceci : c’est nouveau, et pas encore raconté ici.
        [one] Pourquoi celle-ci : { $reasons }.
       *[other] Pourquoi celles-ci : { $reasons }.
    }
digest-why-new =
    { $stories ->
        [one] Pourquoi celle-ci : la plus récente qui n’a pas encore été racontée ici.
       *[other] Pourquoi celles-ci : les plus récentes qui n’ont pas encore été racontées ici.
    }
why-works =
    { $count ->
        [one] une qui a fait ses preuves dans une autre équipe
        [2] deux qui ont fait leurs preuves dans une autre équipe
        [3] trois qui ont fait leurs preuves dans une autre équipe
        [4] quatre qui ont fait leurs preuves dans une autre équipe
        [5] cinq qui ont fait leurs preuves dans une autre équipe
       *[other] { $count } qui ont fait leurs preuves dans une autre équipe
    }
why-far = une venue de loin
why-surprise = une tirée au sort
reason-works =
    { $units ->
        [0] Ça marche chez d’autres
        [one] Ça marche dans une autre équipe
       *[other] Ça marche dans { $units } autres équipes
    }
reason-new = Toute nouvelle
reason-unheard = Encore jamais racontée ici
reason-far = Venue de loin
reason-surprise = Pour changer
sequels-title = Ce que ça a donné
sequel-works =
    { $adopted ->
        [one] ça marche pour une personne
       *[other] ça marche pour { $adopted } personnes
    }{ $units ->
        [0] {""}
        [one] {" "}dans une autre équipe
       *[other] {" "}dans { $units } autres équipes
    }
sequel-others =
    { $named ->
        [0] { $count ->
            [one] une personne
           *[other] { $count } personnes
        }
       *[other] { $count ->
            [one] une autre personne
           *[other] { $count } autres
        }
    }
sequel-trying =
    { $count ->
        [one] { $who } l’essaie
       *[other] { $who } l’essaient
    }
digest-withdrawn-story = Une histoire a été retirée par la personne qui l’avait racontée.
digest-withdrawn-post = Une publication a été retirée par la personne qui l’avait écrite.
digest-revised-story = Une histoire est en cours de révision.
digest-revised-post = Une publication est en cours de révision.
digest-empty = Il n’y a encore rien de nouveau à raconter ici. D’ici là, pas de récap.
digest-coming = Le récap arrive.
inspired-you =
    { $others ->
        [0] C’est noté : ça t’inspire.
        [one] C’est noté : ça t’inspire, toi et une autre personne.
       *[other] C’est noté : ça t’inspire, toi et { $others } autres.
    }
digest-paused = Le récap est en pause. Écris *reprendre le récap* pour le relancer.
digest-recalled = C’est retiré : le dernier récap d’ici disparaît. Ce qu’il disait revient avec le prochain.
digest-not-there = Il n’y a ici aucun récap à retirer.

setup-title = Quand puis-je vous raconter ce qui a bien marché ?
setup-text = Je raconte ici quelques bonnes pratiques d’autres équipes, et je me tais quand il n’y a rien de neuf.
setup-done = C’est enregistré. Le prochain récap arrive
setup-resumed = C’est reparti. Le prochain récap arrive
setup-declined = D’accord, je me tais ici. Pour me faire revenir, mentionne-moi et écris *réglages du récap*.

first-of-month = 1er
moment = { $weekday } { $day } à { $hour }
moment-there = { $moment } (heure locale : { $city })
moment-hour = { $weekday } à { $hour }
weekday-mon = Lundi
weekday-tue = Mardi
weekday-wed = Mercredi
weekday-thu = Jeudi
weekday-fri = Vendredi
weekday-sat = Samedi
weekday-sun = Dimanche
rhythm-weekly = Chaque semaine
rhythm-twice = Deux fois/semaine
rhythm-fortnightly = Toutes les 2 semaines
rhythm-monthly = Chaque mois
rhythm-workdays = Jours ouvrés
rhythm-says-weekly = Chaque { $days }
rhythm-says-twice = Chaque { $days }
rhythm-says-fortnightly = Un { $days } sur deux
rhythm-says-monthly = Le premier { $days } du mois
rhythm-says-workdays = Chaque { $days }
posts-now = Tout de suite
posts-digest = Dans le récap

## Les pages vers lesquelles renvoie la fiche de l’application dans Teams

page-about =
    Retold
    Retold est un bot pour Microsoft Teams. On lui raconte ce qui a bien marché, et comment ; il le raconte à son tour dans les canaux où d’autres travaillent, pour qu’une bonne pratique gagne une équipe de plus.
    Ouvre ta conversation avec Retold dans Teams et écris : raconter une histoire.
page-privacy =
    Confidentialité
    Retold fonctionne au sein de ton organisation. Il conserve ce que tu lui racontes et ce que tu essaies, les photos que tu envoies pour tes histoires, ton nom, ton équipe, ton poste et ta photo dans l’annuaire, l’adresse avec laquelle tu te connectes, ta langue et l’adresse de ta conversation avec lui, dans une base de données que ton organisation exploite, et nulle part ailleurs.
    Les autres ne voient ce que tu racontes qu’une fois que tu l’as publié. Tu peux le retirer à tout moment ; cela disparaît alors de tous les canaux.
    Le service informatique de ton organisation peut te dire qui exploite cette installation, et supprimer ce qui est conservé à ton sujet.
page-terms =
    Conditions d’utilisation
    Retold est un logiciel libre sous licence MIT, fourni sans garantie. Ton organisation exploite cette installation, et ses règles s’appliquent à ce qui s’y raconte.

## Photos

photo-sent = Une photo
photo-there = Il y a déjà une photo. Envoies-en une autre pour la remplacer.
photo-please = Envoie-moi une image ici, dans la conversation, ou écris *passer*.
photo-taken = J’ai mis la photo dans ton histoire.
photo-alone = Une photo accompagne une histoire. Écris *raconter une histoire*, puis renvoie-la à n’importe quelle question.
photo-stories-only = Pour l’instant, seules les histoires peuvent avoir une photo : j’ai laissé la tienne de côté.
photo-first = Une photo par histoire : j’ai pris la première.
photo-coming = Ta photo arrive et se mettra d’elle-même dans l’histoire.
photo-in = Ta photo est dans « { $title } ».
photo-again = Envoies-en une autre, ou continue sans.
photo-of = Une photo pour « { $title } »
photo-keep = Garder cette photo
photo-send = Envoie-moi la photo pour « { $title } », ou écris « annuler ».
photo-send-here = Envoie la photo ici, dans la conversation, et elle ira dans l’histoire.
button-photo-add = Ajouter une photo
button-photo-other = Une autre photo

## Quand quelque chose n’est pas possible

error-headline-too-short = Il faut au moins trois lettres pour un titre. Réessaie, en une ligne.
error-needed = Il faut écrire quelque chose ici : quelques mots suffisent.
error-unchosen = Choisis une réponse, s’il te plaît.
error-unfit =
    { $count ->
        [one] Une chose à revoir.
       *[other] { $count } choses à revoir.
    }
error-your-own = C’est de toi : aux autres de dire si ça les inspire.
error-text-too-short = Encore quelques mots, s’il te plaît : au moins { $least } caractères.
error-text-too-long = Ça fait { $length } caractères, et il y a de la place pour { $most }. Raccourcis un peu et renvoie-le.
error-too-many-steps = Cinq étapes au plus, s’il te plaît, une par ligne.
error-unknown-choice = Cette réponse n’est pas dans la liste. Donne-moi un numéro ou un nom qui y figure.
error-not-ready =
    { $count ->
        [one] Il me manque une chose avant de publier : { $missing }.
       *[other] Il me manque { $count } choses avant de publier : { $missing }.
    }
error-not-found = Ce texte a été retiré, il n’y a plus rien à lire ici.
error-not-yours = Seule la personne qui l’a écrit peut faire ça.
error-own-try = C’est ton histoire : aux autres de dire s’ils essaient.
error-not-your-try = Seule la personne qui voulait essayer peut le dire.
error-taken-back = Tu y as renoncé, il n’y a donc rien à répondre. Ouvre l’histoire et appuie sur « J’essaie » si tu veux essayer quand même.
error-tried-already = Tu as déjà essayé, et dit comment ça s’est passé. Tu peux le changer dans notre conversation, dans *mes essais*.
error-own-reply = C’est de toi : aux autres de rebondir.
error-too-many-replies = Tu as déjà dit dix choses à ce sujet. Parles-en de vive voix avec la personne qui l’a écrite.
error-not-an-editor = Il faut faire partie de la rédaction de Retold ou des propriétaires de cette équipe pour changer ça. Demande-leur.
error-only-leaders-delegate = Laisser quelqu’un écrire pour soi est réservé aux responsables.
error-only-editors = Seule la rédaction de Retold peut le faire. C’est le service informatique qui dit, dans les réglages, qui en fait partie (RETOLD_EDITORS).
error-only-who-leads = Le rapport est destiné à la rédaction de Retold et aux personnes qui dirigent un service, pour le leur. La personne qui s’occupe de moi peut te dire lesquelles.
error-name-taken = Un autre objectif porte déjà ce nom. Choisis-en un autre.
error-odd-signs = Des lettres, des chiffres et de la ponctuation, s’il te plaît : pas de * _ # < > [ ] ni d’adresse.
error-number-for-name = Il faut au moins une lettre dans un nom : un nombre seul désignerait un choix de la liste.
error-name-typed = Quand on écrit cela, je comprends autre chose. Choisis un autre nom, ou ajoute un mot.
error-odd-days = Un nombre de jours, s’il te plaît, de 1 à { $most }.
error-last-objective = Il faut garder un objectif : commence par en proposer un autre à nouveau.
error-too-many-objectives = Il y a déjà { $most } objectifs, et avec plus, on ne saurait lequel choisir. Renomme plutôt l’un d’eux.
error-from-the-file = Cet objectif vient du fichier objectives.toml ; c’est là que le service informatique le modifie.
error-not-a-delegate = Personne de ce nom, parmi les responsables, ne te laisse écrire à sa place. Il suffit à cette personne d’écrire « déléguer à » et ton nom dans sa propre conversation avec moi.
error-only-the-leader-publishes = Seule la personne pour qui tu l’as écrit peut le publier. Remets-le-lui, et elle l’a dans sa propre conversation.
error-nobody-by-that-name = Je ne connais personne de ce nom. La personne qui écrira pour toi doit d’abord me parler une fois ; une partie du nom suffit.
error-already-told = Des gens l’ont lue sous ton nom, et cela ne s’efface pas. La retirer l’enlève de tous les canaux.
error-told-together = Tu as demandé à d’autres de la raconter avec toi : ces personnes sauraient qu’elle est de toi. Retire d’abord cette demande, dans « Avec quelqu’un ».
error-unnamed-alone = Sans ton nom, personne ne peut la raconter avec toi : on saurait de qui elle est. Mets-y d’abord ton nom.
error-asked-already = J’ai déjà demandé à { $name }, et je ne demande jamais deux fois.
error-declined = { $name } préfère s’abstenir, et je ne demande jamais deux fois. Parlez-en ensemble.
error-too-many-together = Une histoire a de la place pour { $most } personnes à tes côtés, pas plus.
error-not-asked = Cette question était pour quelqu’un d’autre, ou a été retirée.
error-own-barrier = Cela te bloquait aussi, alors je demande à quelqu’un d’autre.
error-answer-heard = Je ne peux plus retirer ta réponse : les personnes concernées l’ont apprise, ou j’ai reposé la question depuis. Si cela bloque de nouveau plusieurs équipes, je la reposerai.
error-no-other-leader = Je ne connais personne de ce nom, parmi les responsables, à qui je n’aie pas encore demandé. Choisis dans la liste, ou écris une partie d’un nom.
error-nobody-to-tell-with = Je ne connais personne d’autre de ce nom : il faut m’avoir déjà parlé, ou figurer dans l’annuaire. Une partie du nom suffit, par exemple « Ada ».
error-not-at-a-preview = Sous quel nom une histoire est racontée se choisit à son aperçu. Si elle est publiée, c’est derrière « … » : ouvre-la dans « mes histoires ».
error-other-seal = Je ne peux pas en séparer ton nom pour le moment, alors je laisse tout en l’état. La personne qui s’occupe de moi peut y remédier.
error-only-campaigners = Les campagnes sont lancées par les responsables et par la rédaction de Retold. Adresse-toi à l’une de ces personnes.
error-not-its-leader = Seules les personnes qui mènent cette campagne peuvent le faire, et la rédaction de Retold.
error-not-asked-to-guess = Seules les personnes qui mènent cette campagne estiment ce qu’il en sortira.
error-guesses-closed = Elle a commencé : les estimations sont closes, et tu liras la tienne à côté du résultat.
error-has-begun = Elle a commencé et reste donc telle qu’elle est ; saisis son chiffre, ou annule-la.
error-no-baseline = Sans le chiffre d’aujourd’hui, personne ne voit ce qui a bougé. Écris où il en est, ou mesure-le d’abord.
error-not-a-number = Il me faut un nombre tout simple, comme { $example }.
error-two-numbers = Cela peut se lire de deux façons. Écris-le sans séparateur, comme 1200, ou avec deux décimales.
error-other-unit = Le nombre seul, s’il te plaît, comme { $example } : il se compte en { $unit }.
error-odd-unit = Une unité sans nombre, s’il te plaît : %, minutes, appels par jour.
error-odd-count = Un nombre entier d’adoptions, s’il te plaît, comme 12 ; aucune, c’est 0.
error-same-number = On y est déjà aujourd’hui. À combien doit-on arriver ?
error-starts-too-soon = Elle peut commencer demain au plus tôt : avant, les personnes qui la mènent estiment ce qu’il en sortira.
error-end-before-start = Le dernier jour est avant le premier.
error-channel-gone = Je ne suis plus dans les canaux que tu as choisis. Choisis-en d’autres, ou aucun pour tous.
error-channel-taken = Dans { $channel }, « { $name } » court jusqu’au { $day }, et un canal ne reçoit qu’une question à la fois. Laisse ce canal de côté, ou choisis d’autres jours.
error-which-one = Je connais plusieurs personnes qui s’appellent { $name }. Écris le nom entier.
error-unknown-name = Je ne connais personne qui s’appelle { $name }. Il faut m’avoir parlé une fois pour mener une campagne.
error-too-many-leaders = { $most } personnes au plus mènent une campagne.
error-not-running = Il n’y a pas de chiffre à saisir : tu ne mènes aucune campagne en cours, ni terminée depuis moins de quatre semaines.
error-not-a-leader = Seules les publications des responsables partent à un moment choisi. La tienne vient avec le prochain récap.
error-not-a-channel = Ça ne marche que dans le canal d’une équipe : mentionne-moi là-bas et écris la même chose.
error-not-there = On m’a retiré de ce canal : ajoute-moi de nouveau, et je pourrai le faire.
error-no-days = Choisis au moins un jour.
error-same-hours = Choisis deux heures différentes.
error-unknown-time-zone = Choisis un fuseau horaire dans la liste.
error-outdated = Entre-temps, ça a changé ailleurs. Jette un œil, et recommence si ça te convient toujours.
error-time-unclear = Je n’y lis pas de jour. Essaie « demain à 9h », « lundi à 8h30 », « le 6 janvier à 8h » ou « dans deux semaines ».
error-day-past = Ce jour est passé. Choisis aujourd’hui ou un jour à venir.
error-day-missing = Choisis un jour, s’il te plaît.
error-time-past = Ce moment est passé. Dis-en un à venir, comme « demain à 9h ».
error-time-too-far = C’est dans plus d’un an. Dis un jour des douze prochains mois.
error-not-a-picture = Ce n’est pas une image que je sache lire. Un JPEG, PNG, WebP ou GIF convient.
error-picture-broken = Cette image est abîmée, ou elle n’est pas arrivée en entier.
error-picture-too-large = Cette image est trop lourde : { $most } Mo au plus. Une capture d’écran convient aussi.
error-picture-too-detailed = Cette image a trop de pixels : { $most } millions au plus. Une capture d’écran convient aussi.
error-picture-lost = Je n’ai pas pu obtenir cette image auprès de Teams.
error-picture-coming = Ta photo est encore en route. Attends un instant, puis choisis à nouveau « Sans mon nom ».
error-picture-leads = Une photo envoyée maintenant mènerait de cette histoire à toi. Tant que c’est un brouillon : écris *avec mon nom*, envoie la photo, puis *sans mon nom*.
