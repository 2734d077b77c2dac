"""What people offer as evidence, and what may be read from it: written before the reading was.

A table each. `+` in the last column: the reading shows all of it; `-`: the sentence says more and stands below.
"""

# language | sentence | subject | before, as written | amount and unit | after, as written | amount and unit | all of it?
CHANGES = """
en | 4 hours -> 10 minutes | | 4 hours | 4 hours | 10 minutes | 10 minutes | +
en | 10 minutes instead of 4 hours | | 4 hours | 4 hours | 10 minutes | 10 minutes | +
en | from 2 weeks to 3 days | | 2 weeks | 2 weeks | 3 days | 3 days | +
en | NPS from 32 to 47 | NPS | 32 | 32 | 47 | 47 | +
en | NPS 32 → 47 | NPS | 32 | 32 | 47 | 47 | +
en | Average call: 14 → 6 minutes | Average call | 14 | 14 minutes | 6 minutes | 6 minutes | +
en | half an hour to 5 minutes | | half an hour | 0.5 hour | 5 minutes | 5 minutes | +
en | 45 min -> 10 min | | 45 min | 45 min | 10 min | 10 min | +
en | 45min-->10min | | 45min | 45 min | 10min | 10 min | +
en | 45 % ➜ 10 % | | 45 % | 45 % | 10 % | 10 % | +
en | 45% => 10% | | 45% | 45 % | 10% | 10 % | +
en | 45 min ==> 10 | | 45 min | 45 min | 10 | 10 min | +
en | 45 ⇒ 10 | | 45 | 45 | 10 | 10 | +
en | We went from 12 to 3 complaints a week. | | 12 | 12 complaints a week | 3 complaints a week | 3 complaints a week | -
en | From 12 complaints down to 3, since May | | 12 complaints | 12 complaints | 3 | 3 complaints | -
en | Calls fell from 3,000 to 1,200 a month | Calls | 3,000 | 3000 a month | 1,200 a month | 1200 a month | -
en | only 10 instead of 45 minutes now | | 45 minutes | 45 minutes | 10 | 10 minutes | -
en | 10 minutes instead of 45 | | 45 | 45 minutes | 10 minutes | 10 minutes | +
en | 12 e-mails -> 3 e-mails | | 12 e-mails | 12 e-mails | 3 e-mails | 3 e-mails | +
en | Falls on the ward: 7 → 2 per month | Falls on the ward | 7 | 7 per month | 2 per month | 2 per month | +
en | Time to first answer: 4 h → 35 min | Time to first answer | 4 h | 4 h | 35 min | 35 min | +
en | First contact resolution rose from 61 % to 78 %. | First contact resolution | 61 % | 61 % | 78 % | 78 % | -
en | Open tickets: 140 → 35 | Open tickets | 140 | 140 | 35 | 35 | +
en | Build time dropped from 22 minutes to 90 seconds | Build time | 22 minutes | 22 minutes | 90 seconds | 90 seconds | -
en | Cost per order: €12.50 → €8 | Cost per order | €12.50 | 12.50 € | €8 | 8 € | +
en | from $1,200 to $900 a month | | $1,200 | 1200 $ | $900 a month | 900 $ a month | +
en | We cut onboarding from two weeks to three days. | onboarding | two weeks | 2 weeks | three days | 3 days | -
en | Closing the books takes 2 days instead of 5 | Closing the books | 5 | 5 days | 2 days | 2 days | -
en | 3 clicks instead of 11 | | 11 | 11 clicks | 3 clicks | 3 clicks | +
en | Response time is 20 minutes, down from 3 hours | Response time | 3 hours | 3 hours | 20 minutes | 20 minutes | -
en | Before: 45 min, after: 10 min | | 45 min | 45 min | 10 min | 10 min | -
en | It used to take 4 hours, now 10 minutes | | 4 hours | 4 hours | 10 minutes | 10 minutes | -
en | Waiting time: 1 hour → 20 minutes | Waiting time | 1 hour | 1 hour | 20 minutes | 20 minutes | +
en | from an hour to 5 minutes | | an hour | 1 hour | 5 minutes | 5 minutes | +
en | 5 minutes instead of an hour | | an hour | 1 hour | 5 minutes | 5 minutes | +
en | Error rate: 2.5 % → 0.4 % | Error rate | 2.5 % | 2.5 % | 0.4 % | 0.4 % | +
en | CO2: 12 kg → 8 kg | CO2 | 12 kg | 12 kg | 8 kg | 8 kg | +
en | Deployments 1 → 5 per week | Deployments | 1 | 1 per week | 5 per week | 5 per week | +
en | Complaints 12 → 3 | Complaints | 12 | 12 | 3 | 3 | +
en | Customer satisfaction: 3.9 → 4.6 | Customer satisfaction | 3.9 | 3.9 | 4.6 | 4.6 | +
en | 45 min -> 10 min, "finally easy" | | 45 min | 45 min | 10 min | 10 min | -
en | Backlog went down from 1 200 tickets to 300 tickets | Backlog | 1 200 tickets | 1200 tickets | 300 tickets | 300 tickets | -
en | Average handling time reduced from 9.5 to 6 minutes. | Average handling time | 9.5 | 9.5 minutes | 6 minutes | 6 minutes | -
en | Page load 4.2 s → 900 ms | Page load | 4.2 s | 4.2 s | 900 ms | 900 ms | +
en | Invoices go out in 1 day instead of 5 | Invoices go out | 5 | 5 day | 1 day | 1 day | -
en | We answer within 2 hours instead of 2 days | answer | 2 days | 2 days | 2 hours | 2 hours | -
en | 1 error -> 0 errors | | 1 error | 1 error | 0 errors | 0 errors | +
en | 2 hours (was 6) | | 6 | 6 hours | 2 hours | 2 hours | +
en | 12 calls a day → 3 calls a week | | 12 calls a day | 12 calls a day | 3 calls a week | 3 calls a week | +
en | Since the new board: from 30 to 12 open questions | Since the new board | 30 | 30 open questions | 12 open questions | 12 open questions | +
en | Tickets per week: 140 ➡️ 95 | Tickets per week | 140 | 140 | 95 | 95 | +
en | Calls per shift: 40 –> 12 | Calls per shift | 40 | 40 | 12 | 12 | +
en | Cost per unit $4.10 → $3.75 | Cost per unit | $4.10 | 4.10 $ | $3.75 | 3.75 $ | +
en | Handover now takes 9 minutes, it used to be 25 | Handover | 25 | 25 minutes | 9 minutes | 9 minutes | -
en | Instead of 3 hours it now takes 20 minutes | | 3 hours | 3 hours | 20 minutes | 20 minutes | -
en | before 45 min / after 15 min | | 45 min | 45 min | 15 min | 15 min | -
de | 4 Stunden -> 10 Minuten | | 4 Stunden | 4 Stunden | 10 Minuten | 10 Minuten | +
de | 10 Minuten statt 4 Stunden | | 4 Stunden | 4 Stunden | 10 Minuten | 10 Minuten | +
de | von 2 Wochen auf 3 Tage | | 2 Wochen | 2 Wochen | 3 Tage | 3 Tage | +
de | NPS von 32 auf 47 | NPS | 32 | 32 | 47 | 47 | +
de | Durchschnittliches Gespräch: 14 → 6 Minuten | Durchschnittliches Gespräch | 14 | 14 Minuten | 6 Minuten | 6 Minuten | +
de | 45 Min. → 10 Min. | | 45 Min. | 45 Min | 10 Min. | 10 Min | +
de | von 45 auf 10 Minuten | | 45 | 45 Minuten | 10 Minuten | 10 Minuten | +
de | Die Fehlerquote ist von 12,5 auf 3,25 % gesunken | Die Fehlerquote | 12,5 | 12.5 % | 3,25 % | 3.25 % | -
de | Von 1.200 Anrufen auf 900 | | 1.200 Anrufen | 1200 Anrufen | 900 | 900 Anrufen | +
de | 10 Minuten statt 45 | | 45 | 45 Minuten | 10 Minuten | 10 Minuten | +
de | 1.234.567,89 € -> 1.000.000 € | | 1.234.567,89 € | 1234567.89 € | 1.000.000 € | 1000000 € | +
de | von einer halben Stunde auf 5 Minuten | | einer halben Stunde | 0.5 Stunde | 5 Minuten | 5 Minuten | +
de | eine halbe Stunde → 5 Minuten | | eine halbe Stunde | 0.5 Stunde | 5 Minuten | 5 Minuten | +
de | 5 Minuten statt einer Stunde | | einer Stunde | 1 Stunde | 5 Minuten | 5 Minuten | +
de | Die Übergabe dauert jetzt 12 statt 30 Minuten. | Die Übergabe | 30 Minuten | 30 Minuten | 12 | 12 Minuten | -
de | Stürze pro Monat: 7 → 2 | Stürze pro Monat | 7 | 7 | 2 | 2 | +
de | Reklamationen sind von 40 auf 15 im Monat zurückgegangen | Reklamationen | 40 | 40 im Monat | 15 im Monat | 15 im Monat | -
de | Früher 3 Tage, heute 4 Stunden | | 3 Tage | 3 Tage | 4 Stunden | 4 Stunden | -
de | 20 Minuten (vorher 2 Stunden) | | 2 Stunden | 2 Stunden | 20 Minuten | 20 Minuten | +
de | Wartezeit von 3 Wochen auf zwei Tage verkürzt | Wartezeit | 3 Wochen | 3 Wochen | zwei Tage | 2 Tage | -
de | Kosten je Auftrag: 12,50 € → 8 € | Kosten je Auftrag | 12,50 € | 12.50 € | 8 € | 8 € | +
de | Krankmeldungen: 9 → 4 pro Woche | Krankmeldungen | 9 | 9 pro Woche | 4 pro Woche | 4 pro Woche | +
de | Erstlösungsquote von 61 % auf 78 % gestiegen | Erstlösungsquote | 61 % | 61 % | 78 % | 78 % | -
de | Wir haben die Rüstzeit von 90 auf 35 Minuten gesenkt. | die Rüstzeit | 90 | 90 Minuten | 35 Minuten | 35 Minuten | -
de | Rückfragen 25 → 6 | Rückfragen | 25 | 25 | 6 | 6 | +
de | 4 Klicks statt bisher 11 | | 11 | 11 Klicks | 4 Klicks | 4 Klicks | +
de | Ausschuss: 4,2 % → 1,1 % | Ausschuss | 4,2 % | 4.2 % | 1,1 % | 1.1 % | +
de | In 2 Minuten statt 20 | | 20 | 20 Minuten | 2 Minuten | 2 Minuten | -
de | von 1 Fehler auf 0 Fehler | | 1 Fehler | 1 Fehler | 0 Fehler | 0 Fehler | +
de | Bearbeitungszeit von drei Stunden auf 25 Minuten reduziert | Bearbeitungszeit | drei Stunden | 3 Stunden | 25 Minuten | 25 Minuten | -
de | Anrufe pro Schicht: 40 → 12 | Anrufe pro Schicht | 40 | 40 | 12 | 12 | +
de | Kosten je Paket 4,10 € → 3,75 € | Kosten je Paket | 4,10 € | 4.10 € | 3,75 € | 3.75 € | +
de | Statt 3 Stunden brauchen wir nur noch 20 Minuten | | 3 Stunden | 3 Stunden | 20 Minuten | 20 Minuten | -
de | Statt zwei Wochen nur noch zwei Tage! | | zwei Wochen | 2 Wochen | zwei Tage | 2 Tage | -
de | Statt 5 jetzt 3 Listen | | 5 | 5 Listen | 3 Listen | 3 Listen | -
"""

# language | sentence | subject | figure, as written | amount and unit | all of it?
DIFFERENCES = """
en | 30 % fewer calls | fewer calls | 30 % | 30 % | +
en | 30% fewer calls since May | fewer calls since May | 30% | 30 % | +
en | saves 2.5 hours a week | saves | 2.5 hours a week | 2.5 hours a week | +
en | This saves us 20 minutes per shift. | This saves us | 20 minutes per shift | 20 minutes per shift | +
en | €1,200 less | less | €1,200 | 1200 € | +
en | 12 fewer complaints per month | fewer complaints per month | 12 | 12 | +
en | Calls fell by 30 % | Calls fell by | 30 % | 30 % | +
en | Complaints down 30 % | Complaints down | 30 % | 30 % | +
en | Satisfaction up 12 points | Satisfaction up | 12 points | 12 points | +
en | 2 hours saved per week | saved per week | 2 hours | 2 hours | +
en | We have 15 % more bookings | more bookings | 15 % | 15 % | -
en | 10x faster | faster | 10x | 10 x | +
en | 3 days faster | faster | 3 days | 3 days | +
en | We save two hours a day | We save | two hours a day | 2 hours a day | +
en | half an hour less per patient | less per patient | half an hour | 0.5 hour | +
en | -30 % tickets | tickets | -30 % | -30 % | +
en | NPS +12 points | NPS | +12 points | 12 points | +
en | 30 % fewer calls. Everybody is happier. | fewer calls | 30 % | 30 % | -
en | 30 % fewer calls since 2024 | fewer calls since 2024 | 30 % | 30 % | +
de | 30 % weniger Anrufe | weniger Anrufe | 30 % | 30 % | +
de | 20 Minuten weniger pro Schicht | weniger pro Schicht | 20 Minuten | 20 Minuten | +
de | spart 2,5 Stunden pro Woche | spart | 2,5 Stunden pro Woche | 2.5 Stunden pro Woche | +
de | Das spart uns 1.200 € im Monat. | Das spart uns | 1.200 € im Monat | 1200 € im Monat | +
de | 1.200 € weniger | weniger | 1.200 € | 1200 € | +
de | Rückfragen um 40 % gesunken | gesunken | 40 % | 40 % | -
de | um 20 Minuten schneller | schneller | 20 Minuten | 20 Minuten | -
de | zwei Tage weniger Wartezeit | weniger Wartezeit | zwei Tage | 2 Tage | +
de | Wir sparen jeden Tag eine halbe Stunde | Wir sparen jeden Tag | eine halbe Stunde | 0.5 Stunde | +
de | 3 Stunden pro Woche gespart | gespart | 3 Stunden pro Woche | 3 Stunden pro Woche | +
de | 5 Anrufe weniger am Tag | weniger am Tag | 5 Anrufe | 5 Anrufe | +
de | Fehlerquote: -15 % | Fehlerquote | -15 % | -15 % | +
"""

# language | sentence | the quote | all of it?
QUOTES = """
en | "It is quiet now" | It is quiet now | +
en | “It is quiet now” | It is quiet now | +
en | Time to first answer halved, and "I love it" | I love it | -
en | A nurse said: "I go home on time again." | I go home on time again. | -
en | "We went from 4 hours to 10 minutes", says the team | We went from 4 hours to 10 minutes | -
en | "Finally!" | Finally! | +
en | Feedback from a customer: “You answered within 5 minutes” | You answered within 5 minutes | -
de | „Es ist jetzt ruhig“ | Es ist jetzt ruhig | +
de | »Endlich pünktlich nach Hause« | Endlich pünktlich nach Hause | +
de | Eine Kundin sagte: „So schnell hat mir noch keiner geholfen.“ | So schnell hat mir noch keiner geholfen. | -
de | Die Zeit hat sich halbiert, und „ich liebe es“ | ich liebe es | -
de | «Endlich keine Zettel mehr» | Endlich keine Zettel mehr | +
"""

# language | sentence, shown as it was written
AS_WRITTEN = """
en | Fewer people ask.
en | Time to first answer halved
en | 45 minutes saved us, or maybe 50
en | 45 ->
en | -> 10
en | a -> b
en | from Monday to Friday
en | We are open from 9 to 5
en | from 9 to 5
en | from 8 to 18
en | open 24/7
en | 3/4 of the team use it
en | 10-20 minutes per call
en | 10-20 min -> 5 min
en | 5 to 10 minutes
en | between 5 and 10 calls
en | from 2 to 3 hours
en | children from 3 to 6 years
en | Temperatures from 2 to 8 degrees
en | 12:30 -> 11:00
en | Meeting moved from 9 to 10
en | Shift from 6 to 14
en | from 2023 to 2025
en | 2023 → 2025
en | v1.2.3 -> v2.0
en | Version 3.1 → 4.0
en | Windows 10 → 11
en | Room 12 → 14
en | We moved from room 12 to room 14
en | From floor 3 to floor 5
en | We won 4:2
en | We won 3 to 1
en | Call +49 30 1234567
en | 030 123 456
en | 12/03/2025 to 14/03/2025
en | from 3 to 5 May
en | 1st place instead of 3rd
en | not from 4 to 2 hours
en | It did not fall from 12 to 3 complaints
en | It could go from 4 hours to 10 minutes
en | Our target: 4 hours → 10 minutes
en | We hope to get from 12 to 3 complaints
en | 45 → 10 minutes by next year is the plan
en | almost 30 % fewer calls
en | up to 30 % fewer calls
en | about 2 hours saved per week
en | More than 20 minutes less
en | from 4 hours to 2 hours and from 12 to 3 errors
en | 45 -> 30 -> 10 minutes
en | Calls 12 → 3, e-mails 30 → 8
en | from 12 complaints to 3 praises
en | 4 hours → 10 kg
en | 2 people instead of 3 days
en | 45 minutes → 30 %
en | €12 → $8
en | Was it really from 4 to 2 hours?
en | 92 % of patients are satisfied
en | 5 minutes per call
en | 1 in 5 patients
en | 7 out of 10 colleagues
en | In 3 teams from 12 to 5 hours
en | Step 1 → step 2
en | Python 3.8 → 3.12
en | At 9 instead of 10
en | 9 am instead of 10 am
en | Table 5 instead of 7
en | Ticket 4711 → 4712
en | Every 2 instead of every 4 weeks
en | cut by 4 hours to 10 minutes
en | The range is from 10 to 20 euros
en | on a scale from 1 to 10
en | Rating from 1 to 5
en | from 12 to 12 complaints
en | It saves time
en | Nobody says "I have to ask around" any more
en | We call it "Pit Stop"
en | Before, people said "I give up here"
en | "Great", said one, and "finally", said another
en | 5" screens
en | Without it, we would be back from 10 to 45 minutes
en | If everybody joins, it saves 3 hours a week
en | less than 5 minutes
en | 1,23,456 -> 3
en | from 1 to 2 hours to 10 minutes
en | Same result as 3 years earlier
en | Not 45 but 10 minutes
en | 30 % fewer calls and 20 % fewer mails
en | Saved between 2 and 3 hours
en | From 5 to 10 people come every week
en | the 5 pm to 9 pm shift
en | "
en | ""
en | 60 minutes -> 1 hour
en | 7 days → 1 week
en | 1.5 h → 90 min
en | Week 12 → 14
en | 9 stay in room: 12 → 14
de | 60 Minuten → 1 Stunde
de | 1,5 h → 90 min
de | Schicht 1 -> Schicht 3
de | Weniger Leute fragen.
de | halbiert
de | von Montag bis Freitag
de | von 9 bis 17 Uhr geöffnet
de | Öffnungszeit von 9 auf 8 Uhr
de | 2 bis 3 Stunden
de | zwischen 5 und 10 Anrufen
de | rund um die Uhr, 24/7
de | 10–20 Minuten pro Gespräch
de | am 3.5.2025 statt am 4.5.2025
de | vom 3. auf den 5. Mai
de | von 2023 auf 2025
de | Version 3 → 4
de | Zimmer 12 → 14
de | Raum 3 statt 5
de | Von Etage 3 auf Etage 5
de | KW 12 → 14
de | Seite 3 → 5
de | Spielstand 4:2
de | Tel. 030 1234567
de | 3/4 der Station machen mit
de | nicht von 4 auf 2 Stunden
de | keine 20 Minuten weniger
de | Ziel: 4 Stunden → 10 Minuten
de | Es könnte von 4 Stunden auf 10 Minuten gehen
de | Wir hoffen auf 30 % weniger Anrufe
de | fast 30 % weniger Anrufe
de | bis zu 30 % weniger Anrufe
de | etwa 2 Stunden pro Woche gespart
de | Mehr als 20 Minuten weniger
de | mindestens 20 Minuten weniger
de | ca. 20 Minuten weniger
de | von 4 auf 2 Stunden und von 12 auf 3 Fehler
de | Anrufe 12 → 3, Mails 30 → 8
de | 4 Stunden → 10 kg
de | von 12 Beschwerden auf 3 Tage
de | 2 Leute statt 3 Tage
de | um 2 Stunden auf 10 Minuten gesunken
de | alle 2 statt alle 4 Wochen
de | Termin von 9 auf 10 verschoben
de | Um 9 statt um 10
de | 9 Uhr statt 10 Uhr
de | Wir warten 2 Stunden auf 5 Minuten Gespräch
de | 92 % der Patienten sind zufrieden
de | jeder 5. Anruf
de | in 3 Teams von 12 auf 5 Stunden
de | Wird sich von 4 auf 2 Stunden verkürzen
de | War es wirklich von 4 auf 2 Stunden?
de | Niemand sagt mehr „da muss ich erst fragen“
de | Wir nennen es „Boxenstopp“
de | Früher hieß es „das geht nicht anders“
de | 20 Minuten mehr oder weniger
de | Wenn alle mitmachen, spart das 3 Stunden
de | auf einer Skala von 1 auf 10
de | von 5 auf 5 Minuten
"""
