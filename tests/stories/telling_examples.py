"""Stories as colleagues type them in one go, and where each sentence belongs: written before the reading was.

One sentence per line: H headline, S situation, C change, O outcome, E evidence, + what is outcome and evidence in one.
"""

STORIES = """
S Früher haben wir bei jeder Übergabe eine halbe Stunde Zettel gesucht, und trotzdem fehlte immer etwas.
S Die Kolleginnen vom Nachtdienst kamen selten pünktlich nach Hause.
C Seit März schreiben wir alles auf eine Tafel neben der Tür.
O Dadurch beginnt die Frühschicht ruhig, und alle wissen, was ansteht.
E Von 30 auf 5 Minuten!

S Bisher lagen die Retouren im Lager kreuz und quer, und wer etwas brauchte, musste suchen.
C Wir haben die Regale nach Wochentagen beschriftet und eine Kiste für alles Eilige aufgestellt.
O Seither findet auch die Aushilfe alles auf Anhieb.
E Rückfragen: 25 → 6 pro Woche.

S Bei uns riefen ständig Kunden an, die nur wissen wollten, wann der Techniker kommt.
S Das hat alle genervt.
C Anna hatte die Idee, morgens eine kurze SMS mit dem Zeitfenster zu schicken.
O Nun ruft kaum noch jemand an, und die Kunden sind zu Hause, wenn wir kommen.

S Unsere Teamrunde am Montag dauerte ewig, und die Hälfte hörte nicht zu.
S Jeder erzählte einfach, was er gerade macht.
C Jetzt treffen wir uns im Stehen, und jeder sagt nur, wo er Hilfe braucht.
O Die Kollegen sind zufriedener, und es bleibt Zeit für echte Fragen.
E Statt 60 Minuten nur noch 15 Minuten.

S Die Rechnungen blieben oft wochenlang liegen, weil niemand wusste, wer sie freigibt.
C Im Mai haben wir eine gemeinsame Liste eingeführt, auf der jede Rechnung einen Namen hat.
C Wer krank ist, gibt sie einfach weiter.
O Seitdem geht keine Rechnung mehr verloren.
E Die Freigabe dauert 2 statt 9 Tage.

S Im Wartezimmer wussten die Leute nie, wann sie drankommen, und fragten alle fünf Minuten am Tresen nach.
C Deshalb haben wir einen alten Bildschirm aufgehängt, der die nächsten drei Nummern zeigt.
O Heute fragt fast niemand mehr, und am Tresen ist es viel ruhiger.
O Die Patienten wirken entspannter.

S Früher haben wir jede Woche neu überlegt, wer die Spätschicht übernimmt, und es gab immer Streit.
C Wir haben dann einen festen Plan für drei Monate gemacht, den jeder tauschen darf.
O Inzwischen gibt es keinen Streit mehr.
O Das spart mir als Leiterin auch Nerven.
E Das spart 3 Stunden pro Woche.

S Die neuen Azubis standen in der ersten Woche oft nur herum.
C Tom schlug vor, dass jeder Azubi einen Paten aus dem zweiten Lehrjahr bekommt.
C Der Pate zeigt in den ersten Tagen alles, auch die Kantine.
O Dadurch trauen sich die Neuen viel schneller, Fragen zu stellen.

H Werkzeug am richtigen Platz
S Bislang suchte in der Werkstatt jeder sein Werkzeug, und abends fehlte immer etwas.
C Wir haben die Umrisse auf die Wand gemalt und für jedes Teil einen Haken angebracht.
O Jetzt sieht man sofort, was fehlt.
E Suchzeit: 40 → 5 Minuten am Tag.

S Wir hatten jeden Freitag Stress, weil die Zahlen für den Bericht aus fünf Abteilungen kamen.
C Seit dem Sommer tragen wir sie direkt in eine gemeinsame Tabelle ein.
O Nun ist der Bericht am Freitagmittag fertig, und niemand bleibt länger.

S Kunden mussten bei uns früher drei Formulare ausfüllen, bevor sie eine Karte bekamen.
C Stattdessen fragen wir jetzt nur noch Name und Adresse und füllen den Rest selbst aus.
O Seither gehen viel weniger Leute wieder weg.
E Von 3 Formularen auf 1 Formular.

S In der Küche warfen wir abends viel Essen weg, weil niemand wusste, wie viele Gäste kommen.
C Ich habe eine kleine Strichliste an die Tür gehängt, auf der sich jeder bis zehn Uhr einträgt.
O Mittlerweile kochen wir viel genauer, und der Kühlschrank ist nicht mehr voll mit Resten.
E „Endlich schmeckt es auch am Freitag frisch“, sagt ein Gast.

S Unsere Hotline war montags immer überlastet und die Leute hingen ewig in der Warteschleife.
C Wir haben die Mittagspausen versetzt und zwei Kolleginnen aus dem Innendienst dazugeholt.
+ Wartezeit von 12 auf 3 Minuten.

S Orders used to sit in three different inboxes and nobody knew who had answered what.
S Customers called twice a day.
C We now let the scanner sort them into one list by postcode.
O Today everyone sees at once what is open, and customers get an answer the same day.
E It took 3 days, now 4 hours.

S Guests at the front desk had to wait in a long line just to tell us their car's number plate.
S Some of them were quite angry.
C Maria had the idea to send a QR code with the booking, so that they can type it in at home.
O Now the line is gone by four o'clock, and we have time for a friendly word.

S Every morning our nurses lost half an hour looking for the keys of the medicine cabinet.
C So we put a board with coloured hooks right next to the door and everyone hangs the key there.
O Since then nobody searches any more.
E Search time: 30 → 2 minutes.

S Our weekly report was a nightmare, because five people edited the same file and it broke all the time.
C Since March we write it in a shared page with one section for each team.
O As a result it is done on Thursday, and I finally have my Friday evenings back.

S New colleagues got their laptop in the second week and sat around until then.
C Tom from IT suggested that HR tells him about each contract on the day it is signed.
O Today everyone starts with a working laptop.
E From 8 days to 0 days of waiting.

H One list for the whole warehouse
S Until recently each shift kept its own list of broken shelves, and most of them were never repaired.
C We introduced one list on a tablet, with a photo for each shelf.
C The janitor goes through it on Tuesdays.
O Nobody trips over the same board any more.

S Patients kept missing their appointments and we only noticed when the room stayed empty.
C Our team started calling everyone the day before, just a minute each.
O We now have almost no empty rooms, and the doctors finish on time.
E No-shows fell from 14 % to 6 %.

S The kitchen and the bar always shouted at each other on Saturdays.
C Then we agreed on three hand signs for the things that come up most.
O It is much calmer now, and guests notice it.
E "I can hear my own words again", said one of them.

S We had a big pile of returns in the corner and nobody felt responsible for it.
C Now we give every parcel a name and a day.
O The corner has been empty for weeks, and customers get their money back faster.
E 2 days instead of 3 weeks.

S Before, we planned the shifts by phone, and it took me the whole of Sunday.
C I set up a poll where everyone ticks the days that suit them.
O My Sundays are free again, and people like the plan more.
E Saves me 5 hours a week.

S Our customers never knew which of the four numbers to call.
S Half of the calls landed with the wrong team.
C Instead, we now print one number on every letter and route the calls ourselves.
O These days hardly anyone is put through twice.

S The meeting on Monday took an hour and most people read their mail meanwhile.
C We decided to meet standing up, with one question only: where do you need help?
+ It took 60 minutes, now 15 minutes.

S Machines were often down because nobody oiled them at the weekend.
C Our apprentice came up with a little calendar with stickers, one for each machine.
C Whoever oils it puts a sticker on the day.
O Since then we have had no breakdown on a Monday, and the early shift starts calmly.

H Des relèves plus calmes
S Chaque matin, on perdait une demi-heure à chercher les notes de la nuit. Tout le monde était agacé.
C On a épinglé une page commune en haut du canal, et on la remplit avant de partir.
O Depuis, plus personne ne cherche.
E La relève prend 10 minutes au lieu de 45.

S Avant, les nouveaux posaient tous les mêmes questions. Ils n’osaient pas déranger.
C Du coup, nous avons écrit une page « premiers jours ». Le dernier arrivé la tient à jour pour le suivant.
O Aujourd’hui, ils se débrouillent seuls dès le troisième jour.

S À deux, on saisissait les commandes reçues par mail, toute la journée. Les erreurs étaient fréquentes.
C Alors mon équipe a créé un formulaire qui remplit le logiciel.
O Maintenant, on répond le jour même et on s’occupe vraiment des cas particuliers.
E Erreurs de saisie : 12 -> 3 par semaine.

S Les petits problèmes attendaient la réunion du jeudi et grossissaient.
C Puis on a essayé un point debout de quinze minutes devant le tableau, chaque matin.
O Résultat : les soucis du matin sont réglés à midi. L’ambiance est bien plus détendue.

S Tous les lundis, je passais deux heures à recopier des chiffres dans un tableau.
C J’ai demandé un export automatique au service informatique, et j’ai supprimé le tableau.
O Désormais, le rapport est prêt avant le café.
E On gagne 2 heures par semaine.

H Relevos más tranquilos
S Cada mañana perdíamos media hora buscando las notas de la noche. La gente estaba harta.
C Fijamos una página común en el canal y la rellenamos antes de irnos.
O Desde entonces nadie busca nada.
E El relevo tarda 10 minutos en vez de 45.

S Antes, los nuevos hacían siempre las mismas preguntas. No se atrevían a molestar.
C Así que escribimos una página de «primeros días». La última persona en llegar la mantiene al día para la siguiente.
O Hoy se las arreglan solos desde el tercer día.

S Entre dos personas pasábamos a mano los pedidos del correo, todo el día. Los errores eran frecuentes.
C Entonces mi equipo creó un formulario que rellena el programa.
O Ahora contestamos el mismo día y atendemos bien los casos raros.
E Errores de entrada: 12 -> 3 por semana.

S Los problemas pequeños esperaban a la reunión del jueves y crecían.
C Probamos una reunión de pie de quince minutos delante del tablero.
O Al final, los problemas de la mañana quedan resueltos a mediodía. El ambiente es mucho más relajado.

S Todos los lunes pasaba dos horas copiando cifras en una tabla.
C Pedimos una exportación automática a informática y eliminamos la tabla.
O Ahora el informe está listo antes del café.
E Ahorramos 2 horas por semana.
"""
