"""What people offer as evidence, and what may be read from it: written before the reading was.

A table each. `+` in the last column: the reading shows all of it; `-`: the sentence says more and stands below.
`?` instead of amount and unit: a figure that is kept as it was written, and not counted.
"""

# language | sentence | subject | before, as written | amount and unit | after, as written | amount and unit | all of it?
CHANGES = """
en | 4 hours -> 10 minutes | | 4 hours | 4 hours | 10 minutes | 10 minutes | +
en | 10 minutes instead of 4 hours | | 4 hours | 4 hours | 10 minutes | 10 minutes | -
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
en | 10 minutes instead of 45 | | 45 | 45 minutes | 10 minutes | 10 minutes | -
en | 12 e-mails -> 3 e-mails | | 12 e-mails | 12 e-mails | 3 e-mails | 3 e-mails | +
en | Falls on the ward: 7 → 2 per month | Falls on the ward | 7 | 7 per month | 2 per month | 2 per month | +
en | Time to first answer: 4 h → 35 min | Time to first answer | 4 h | 4 h | 35 min | 35 min | +
en | First contact resolution rose from 61 % to 78 %. | First contact resolution | 61 % | 61 % | 78 % | 78 % | -
en | Open tickets: 140 → 35 | Open tickets | 140 | 140 | 35 | 35 | +
en | Build time dropped from 22 minutes to 90 seconds | Build time | 22 minutes | 22 minutes | 90 seconds | 90 seconds | -
en | Cost per order: €12.50 → €8 | Cost per order | €12.50 | 12.5 € | €8 | 8 € | +
en | from $1,200 to $900 a month | | $1,200 | 1200 $ | $900 a month | 900 $ a month | +
en | We cut onboarding from two weeks to three days. | onboarding | two weeks | 2 weeks | three days | 3 days | -
en | Closing the books takes 2 days instead of 5 | Closing the books | 5 | 5 days | 2 days | 2 days | -
en | 3 clicks instead of 11 | | 11 | 11 clicks | 3 clicks | 3 clicks | -
en | Response time is 20 minutes, down from 3 hours | Response time | 3 hours | 3 hours | 20 minutes | 20 minutes | -
en | Before: 45 min, after: 10 min | | 45 min | 45 min | 10 min | 10 min | -
en | It used to take 4 hours, now 10 minutes | | 4 hours | 4 hours | 10 minutes | 10 minutes | -
en | Waiting time: 1 hour → 20 minutes | Waiting time | 1 hour | 1 hour | 20 minutes | 20 minutes | +
en | from an hour to 5 minutes | | an hour | 1 hour | 5 minutes | 5 minutes | +
en | 5 minutes instead of an hour | | an hour | 1 hour | 5 minutes | 5 minutes | -
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
en | We answer within 2 hours instead of 2 days | | 2 days | 2 days | 2 hours | 2 hours | -
en | 1 error -> 0 errors | | 1 error | 1 error | 0 errors | 0 errors | +
en | 2 hours (was 6) | | 6 | 6 hours | 2 hours | 2 hours | -
en | 12 calls a day → 3 calls a week | | 12 calls a day | 12 calls a day | 3 calls a week | 3 calls a week | +
en | Since the new board: from 30 to 12 open questions | Since the new board | 30 | 30 open questions | 12 open questions | 12 open questions | +
en | Tickets per week: 140 ➡️ 95 | Tickets per week | 140 | 140 | 95 | 95 | +
en | Calls per shift: 40 –> 12 | Calls per shift | 40 | 40 | 12 | 12 | +
en | Cost per unit $4.10 → $3.75 | Cost per unit | $4.10 | 4.1 $ | $3.75 | 3.75 $ | +
en | Handover now takes 9 minutes, it used to be 25 | Handover | 25 | 25 minutes | 9 minutes | 9 minutes | -
en | Instead of 3 hours it now takes 20 minutes | | 3 hours | 3 hours | 20 minutes | 20 minutes | -
en | before 45 min / after 15 min | | 45 min | 45 min | 15 min | 15 min | -
en | 10-20 min -> 5 min | | 10-20 min | ? | 5 min | 5 min | +
en | Not 45 but 10 minutes | | 45 | 45 minutes | 10 minutes | 10 minutes | -
en | We needed 3 days before, now 4 hours. | | 3 days | 3 days | 4 hours | 4 hours | -
en | We spend $3.5k instead of $5k | | $5k | 5000 $ | $3.5k | 3500 $ | -
en | 1.5 million → 900,000 euros | | 1.5 million | 1500000 euros | 900,000 euros | 900000 euros | +
en | 10k → 25k followers | | 10k | 10000 followers | 25k followers | 25000 followers | +
en | Profit went from -200k to +50k | Profit | -200k | -200000 | +50k | 50000 | -
en | 5–7 days → 1–2 days | | 5–7 days | ? | 1–2 days | ? | +
en | from 10-12 to 5-6 minutes | | 10-12 | ? | 5-6 minutes | ? | +
en | 1h30 -> 45min | | 1h30 | ? | 45min | 45 min | +
en | 1 h 30 min → 45 min | | 1 h 30 min | ? | 45 min | 45 min | +
en | 4:30 h → 3:15 h | | 4:30 h | ? | 3:15 h | ? | +
en | ½ h → ¼ h | | ½ h | 0.5 h | ¼ h | 0.25 h | +
en | 2½ hours → 1 hour | | 2½ hours | 2.5 hours | 1 hour | 1 hour | +
en | 9/10 → 10/10 | | 9/10 | ? | 10/10 | ? | +
en | Rated 4.2 of 5 stars, up from 3.6 | Rated | 3.6 | ? | 4.2 of 5 stars | ? | -
en | Tickets: 120/month → 80/month | Tickets | 120/month | 120 /month | 80/month | 80 /month | +
en | NPS:32→47 | NPS | 32 | 32 | 47 | 47 | +
en | ~40 → ~15 calls | | ~40 | ? | ~15 calls | ? | +
en | about 4 hours → 10 minutes | | about 4 hours | ? | 10 minutes | 10 minutes | +
en | almost 5 hours -> under 1 hour | | almost 5 hours | ? | under 1 hour | ? | +
en | 8 people did it before, now 3 | | 8 people | 8 people | 3 | 3 people | -
en | 10 minutes now vs. 4 hours before | | 4 hours | 4 hours | 10 minutes | 10 minutes | -
en | was 4 hours, is 10 minutes | | 4 hours | 4 hours | 10 minutes | 10 minutes | -
en | Not 4 hours but 10 minutes | | 4 hours | 4 hours | 10 minutes | 10 minutes | -
en | Before 4 hours. After 10 minutes. | | 4 hours | 4 hours | 10 minutes | 10 minutes | -
en | Sick days fell to 5 from 9 | Sick days | 9 | 9 | 5 | 5 | -
en | 14 incidents in 2025 and 3 in 2026 | | 14 incidents | 14 incidents | 3 | 3 incidents | -
en | Complaints down 15 %, from 120 to 102 a month | | 120 | 120 a month | 102 a month | 102 a month | -
en | Waiting time went up from 10 to 12 minutes but nobody complains | Waiting time | 10 | 10 minutes | 12 minutes | 12 minutes | -
en | one click instead of twelve | | twelve | 12 click | one click | 1 click | -
en | from two to one signature | | two | 2 signature | one signature | 1 signature | +
en | 14 → 6 minutes Average call | | 14 | 14 minutes | 6 minutes | 6 minutes | -
en | Reduced by 40 % (from 250 to 150) | | 250 | 250 | 150 | 150 | -
en | We reduced the number of open tickets by 40 % (from 250 to 150). | | 250 | 250 | 150 | 150 | -
en | Handling time fell by a third, from 9 to 6 minutes | | 9 | 9 minutes | 6 minutes | 6 minutes | -
en | Lead time: 10 d → 4 d | Lead time | 10 d | 10 d | 4 d | 4 d | +
en | 6 weeks ➜ 9 days (median) | | 6 weeks | 6 weeks | 9 days | 9 days | -
en | Turnaround 48h → 24h | Turnaround | 48h | 48 h | 24h | 24 h | +
en | £3.2m → £2.8m | | £3.2m | 3200000 £ | £2.8m | 2800000 £ | +
en | €12k/month → €8k/month | | €12k/month | 12000 €/month | €8k/month | 8000 €/month | +
en | 12 → 7 (-42 %) | | 12 | 12 | 7 | 7 | -
en | Errors per 1,000 lines: 4.1 → 1.2 | Errors per 1,000 lines | 4.1 | 4.1 | 1.2 | 1.2 | +
en | from roughly 30 to fewer than 10 complaints a month | | roughly 30 | ? | fewer than 10 complaints a month | ? | +
en | It takes 3 days now. It took 2 weeks before. | | 2 weeks | 2 weeks | 3 days | 3 days | -
en | Uptime 99.5 % → 99.95 % | Uptime | 99.5 % | 99.5 % | 99.95 % | 99.95 % | +
en | 4 hours and 20 minutes → 35 minutes | | 4 hours and 20 minutes | ? | 35 minutes | 35 minutes | +
en | 1 day 4 hours instead of 5 days | | 5 days | 5 days | 1 day 4 hours | ? | -
en | Response time (hours): 12 → 3 | | 12 | 12 | 3 | 3 | -
en | Score: 7/10 → 9/10 | Score | 7/10 | ? | 9/10 | ? | +
en | Mood 6.1 → 7.8 out of 10 | Mood | 6.1 | ? | 7.8 out of 10 | ? | +
en | -5 °C → 2 °C | | -5 °C | -5 °C | 2 °C | 2 °C | +
en | from 3-4 emails a day to 1 | | 3-4 emails a day | ? | 1 | ? | +
en | >50 → <10 errors | | >50 | ? | <10 errors | ? | +
en | 100 -> 0 | | 100 | 100 | 0 | 0 | +
en | down to 3 minutes from 15 | | 15 | 15 minutes | 3 minutes | 3 minutes | -
en | Now 3 minutes, previously 15 | | 15 | 15 minutes | 3 minutes | 3 minutes | -
en | previously 15 minutes; today 3 | | 15 minutes | 15 minutes | 3 | 3 minutes | -
en | Savings: $3k → $5k | Savings | $3k | 3000 $ | $5k | 5000 $ | +
en | We lost 3 customers instead of 10 | | 10 | 10 customers | 3 customers | 3 customers | -
en | no-shows from 14 % to 6 % | no-shows | 14 % | 14 % | 6 % | 6 % | +
en | Five steps instead of eleven, and nobody misses the old way | | eleven | 11 steps | Five steps | 5 steps | -
en | 2 instead of 3 signatures | | 3 signatures | 3 signatures | 2 | 2 signatures | -
en | a day instead of a week | | a week | 1 week | a day | 1 day | -
en | We need one person instead of three | | three | 3 person | one person | 1 person | -
en | Before: 2 hours. Now: 20 minutes. Nice! | | 2 hours | 2 hours | 20 minutes | 20 minutes | -
en | Before we had 2 forms and now 1 | | 2 forms | 2 forms | 1 | 1 forms | -
en | used to be 2 hours and now it is 20 minutes | | 2 hours | 2 hours | 20 minutes | 20 minutes | -
en | Tickets dropped to 12 per week from 40 per week | Tickets | 40 per week | 40 per week | 12 per week | 12 per week | -
en | Chats: 20 per day, now 35 | Chats | 20 per day | 20 per day | 35 | 35 per day | -
en | 20 chats per day, now 35 | | 20 chats per day | 20 chats per day | 35 | 35 chats per day | -
en | 3 of 4 → 4 of 4 shifts | | 3 of 4 | ? | 4 of 4 shifts | ? | +
en | 12 hrs. → 3 hrs. | | 12 hrs. | 12 hrs | 3 hrs. | 3 hrs | +
en | +3 → +8 points | | +3 | 3 points | +8 points | 8 points | +
en | 11 % → 9 % sickness rate | | 11 % | 11 % | 9 % | 9 % | -
en | 300 ms -> 1.2 s | | 300 ms | 300 ms | 1.2 s | 1.2 s | +
en | Calls: 300->120/day | Calls | 300 | 300 /day | 120/day | 120 /day | +
en | 3,5 hours → 2 hours | | 3,5 hours | 3.5 hours | 2 hours | 2 hours | +
en | Reviews: 4.1 → 4.7 stars | Reviews | 4.1 | 4.1 stars | 4.7 stars | 4.7 stars | +
en | 4 staff → 2 staff on Sundays | | 4 staff | 4 staff | 2 staff | 2 staff | -
en | It now takes me 10 minutes instead of 2 hours to close the till | | 2 hours | 2 hours | 10 minutes | 10 minutes | -
en | It used to take 45 minutes to find a bed, now it takes 5. | | 45 minutes | 45 minutes | 5 | 5 minutes | -
en | Our NPS climbed from 21 to 48 within six months. | Our NPS | 21 | 21 | 48 | 48 | -
en | Down from 7 to 2 falls | | 7 | 7 falls | 2 falls | 2 falls | -
en | 12→3! | | 12 | 12 | 3 | 3 | +
en | 12->3 complaints; everybody relieved | | 12 | 12 complaints | 3 complaints | 3 complaints | -
en | Attendance rose to 85 % from 60 % | Attendance | 60 % | 60 % | 85 % | 85 % | -
en | Printing: 1 200 pages → 300 pages a week | Printing | 1 200 pages | 1200 pages | 300 pages a week | 300 pages a week | +
en | Cut the queue by half, from 40 to 20 minutes | | 40 | 40 minutes | 20 minutes | 20 minutes | -
en | Not 3 but 5 stars | | 3 | 3 stars | 5 stars | 5 stars | -
en | No longer 4 hours but 30 minutes | | 4 hours | 4 hours | 30 minutes | 30 minutes | -
en | half a day → one hour | | half a day | 0.5 day | one hour | 1 hour | +
en | 8 h/week → 2 h/week | | 8 h/week | 8 h/week | 2 h/week | 2 h/week | +
en | under 5 minutes instead of 30 | | 30 | ? | under 5 minutes | ? | -
en | 4 hours → now only 10 minutes | | 4 hours | 4 hours | 10 minutes | 10 minutes | -
en | 4 hours → just 10 minutes | | 4 hours | 4 hours | 10 minutes | 10 minutes | -
en | 12 of 20 → 18 of 20 patients | | 12 of 20 | ? | 18 of 20 patients | ? | +
en | 1 → 0 accidents | | 1 | 1 accidents | 0 accidents | 0 accidents | +
en | It took 3 days, now 4 hours. | | 3 days | 3 days | 4 hours | 4 hours | -
en | Patients waited 40 minutes. Today: 15. | Patients waited | 40 minutes | 40 minutes | 15 | 15 minutes | -
en | Waiting: was 40 min, now 15 min | Waiting | 40 min | 40 min | 15 min | 15 min | -
en | Returns halved (8 % → 4 %) | | 8 % | 8 % | 4 % | 4 % | -
en | Average wait dropped from 25 to 8 minutes | Average wait | 25 | 25 minutes | 8 minutes | 8 minutes | -
en | We used to need 5 signatures. Now it's just 2. | | 5 signatures | 5 signatures | 2 | 2 signatures | -
en | went from 0 to 60 subscribers | | 0 | 0 subscribers | 60 subscribers | 60 subscribers | -
en | Only 2 errors instead of 17 this quarter | | 17 | 17 errors | 2 errors | 2 errors | -
en | Response time under 1 hour, down from 6 hours | Response time | 6 hours | 6 hours | under 1 hour | ? | -
en | CSAT: 78 → 91 | CSAT | 78 | 78 | 91 | 91 | +
en | CSAT 78% -> 91% in 6 weeks | CSAT | 78% | 78 % | 91% | 91 % | -
en | 6-8 weeks down to 2-3 weeks | | 6-8 weeks | ? | 2-3 weeks | ? | -
en | 4 → 5 stars on Google | | 4 | 4 stars | 5 stars | 5 stars | -
en | Falls: 9 in 2024, 2 in 2025 | Falls | 9 | 9 | 2 | 2 | -
en | now 15 instead of 40 minutes, every day | | 40 minutes | 40 minutes | 15 | 15 minutes | -
en | Not 3 weeks, but 3 days | | 3 weeks | 3 weeks | 3 days | 3 days | -
en | 8 hours/week → 2 hours/week | | 8 hours/week | 8 hours/week | 2 hours/week | 2 hours/week | +
en | 1,5 → 0,5 hours | | 1,5 | 1.5 hours | 0,5 hours | 0.5 hours | +
en | handovers 12min (was 35min) | handovers | 35min | 35 min | 12min | 12 min | -
en | 35min --> 12min handover | | 35min | 35 min | 12min | 12 min | -
en | 0 → 1 | | 0 | 0 | 1 | 1 | +
en | 9 → 3 open issues (2 of them minor) | | 9 | 9 open issues | 3 open issues | 3 open issues | -
en | before 12, after 3 | | 12 | 12 | 3 | 3 | -
en | Before: 12 / After: 3 | | 12 | 12 | 3 | 3 | -
en | Waiting list 120 patients → 45 patients | Waiting list | 120 patients | 120 patients | 45 patients | 45 patients | +
en | Waiting list: 120 patients, now 45 patients | Waiting list | 120 patients | 120 patients | 45 patients | 45 patients | -
en | about 3 instead of about 9 e-mails | | about 9 e-mails | ? | about 3 | ? | -
en | well over 9 → 3 e-mails | | well over 9 | ? | 3 e-mails | 3 e-mails | +
de | 4 Stunden -> 10 Minuten | | 4 Stunden | 4 Stunden | 10 Minuten | 10 Minuten | +
de | 10 Minuten statt 4 Stunden | | 4 Stunden | 4 Stunden | 10 Minuten | 10 Minuten | -
de | von 2 Wochen auf 3 Tage | | 2 Wochen | 2 Wochen | 3 Tage | 3 Tage | +
de | NPS von 32 auf 47 | NPS | 32 | 32 | 47 | 47 | +
de | Durchschnittliches Gespräch: 14 → 6 Minuten | Durchschnittliches Gespräch | 14 | 14 Minuten | 6 Minuten | 6 Minuten | +
de | 45 Min. → 10 Min. | | 45 Min. | 45 Min | 10 Min. | 10 Min | +
de | von 45 auf 10 Minuten | | 45 | 45 Minuten | 10 Minuten | 10 Minuten | +
de | Die Fehlerquote ist von 12,5 auf 3,25 % gesunken | Die Fehlerquote | 12,5 | 12.5 % | 3,25 % | 3.25 % | -
de | Von 1.200 Anrufen auf 900 | | 1.200 Anrufen | 1200 Anrufen | 900 | 900 Anrufen | +
de | 10 Minuten statt 45 | | 45 | 45 Minuten | 10 Minuten | 10 Minuten | -
de | 1.234.567,89 € -> 1.000.000 € | | 1.234.567,89 € | 1234567.89 € | 1.000.000 € | 1000000 € | +
de | von einer halben Stunde auf 5 Minuten | | einer halben Stunde | 0.5 Stunde | 5 Minuten | 5 Minuten | +
de | eine halbe Stunde → 5 Minuten | | eine halbe Stunde | 0.5 Stunde | 5 Minuten | 5 Minuten | +
de | 5 Minuten statt einer Stunde | | einer Stunde | 1 Stunde | 5 Minuten | 5 Minuten | -
de | Die Übergabe dauert jetzt 12 statt 30 Minuten. | Die Übergabe | 30 Minuten | 30 Minuten | 12 | 12 Minuten | -
de | Stürze pro Monat: 7 → 2 | Stürze pro Monat | 7 | 7 | 2 | 2 | +
de | Reklamationen sind von 40 auf 15 im Monat zurückgegangen | Reklamationen | 40 | 40 im Monat | 15 im Monat | 15 im Monat | -
de | Früher 3 Tage, heute 4 Stunden | | 3 Tage | 3 Tage | 4 Stunden | 4 Stunden | -
de | 20 Minuten (vorher 2 Stunden) | | 2 Stunden | 2 Stunden | 20 Minuten | 20 Minuten | -
de | Wartezeit von 3 Wochen auf zwei Tage verkürzt | Wartezeit | 3 Wochen | 3 Wochen | zwei Tage | 2 Tage | -
de | Kosten je Auftrag: 12,50 € → 8 € | Kosten je Auftrag | 12,50 € | 12.5 € | 8 € | 8 € | +
de | Krankmeldungen: 9 → 4 pro Woche | Krankmeldungen | 9 | 9 pro Woche | 4 pro Woche | 4 pro Woche | +
de | Erstlösungsquote von 61 % auf 78 % gestiegen | Erstlösungsquote | 61 % | 61 % | 78 % | 78 % | -
de | Wir haben die Rüstzeit von 90 auf 35 Minuten gesenkt. | die Rüstzeit | 90 | 90 Minuten | 35 Minuten | 35 Minuten | -
de | Rückfragen 25 → 6 | Rückfragen | 25 | 25 | 6 | 6 | +
de | 4 Klicks statt bisher 11 | | 11 | 11 Klicks | 4 Klicks | 4 Klicks | -
de | Ausschuss: 4,2 % → 1,1 % | Ausschuss | 4,2 % | 4.2 % | 1,1 % | 1.1 % | +
de | In 2 Minuten statt 20 | | 20 | 20 Minuten | 2 Minuten | 2 Minuten | -
de | von 1 Fehler auf 0 Fehler | | 1 Fehler | 1 Fehler | 0 Fehler | 0 Fehler | +
de | Bearbeitungszeit von drei Stunden auf 25 Minuten reduziert | Bearbeitungszeit | drei Stunden | 3 Stunden | 25 Minuten | 25 Minuten | -
de | Anrufe pro Schicht: 40 → 12 | Anrufe pro Schicht | 40 | 40 | 12 | 12 | +
de | Kosten je Paket 4,10 € → 3,75 € | Kosten je Paket | 4,10 € | 4.1 € | 3,75 € | 3.75 € | +
de | Statt 3 Stunden brauchen wir nur noch 20 Minuten | | 3 Stunden | 3 Stunden | 20 Minuten | 20 Minuten | -
de | Statt zwei Wochen nur noch zwei Tage! | | zwei Wochen | 2 Wochen | zwei Tage | 2 Tage | -
de | Statt 5 jetzt 3 Listen | | 5 | 5 Listen | 3 Listen | 3 Listen | -
de | Statt 4 Std. nur 10 Min. | | 4 Std. | 4 Std | 10 Min. | 10 Min | -
de | Kundenzufriedenheit 3,8 → 4,4 (von 5) | Kundenzufriedenheit | 3,8 | ? | 4,4 (von 5) | ? | +
de | Fehler: 12 → 3 (bei 1000 Teilen) | Fehler | 12 | 12 | 3 | 3 | -
de | von zwei auf eine Unterschrift | | zwei | 2 Unterschrift | eine Unterschrift | 1 Unterschrift | +
de | Von 5 Rückfragen pro Woche auf 1 | | 5 Rückfragen pro Woche | 5 Rückfragen pro Woche | 1 | 1 Rückfragen pro Woche | +
de | Krankenstand: 8,4 % → 5,1 % (Branche: 6 %) | Krankenstand | 8,4 % | 8.4 % | 5,1 % | 5.1 % | -
de | rund 40 → rund 15 Anrufe | | rund 40 | ? | rund 15 Anrufe | ? | +
de | fast 5 Std. → unter 1 Std. | | fast 5 Std. | ? | unter 1 Std. | ? | +
de | 5 bis 7 Tage → 1 bis 2 Tage | | 5 bis 7 Tage | ? | 1 bis 2 Tage | ? | +
de | ca. 4 Stunden → 10 Minuten | | ca. 4 Stunden | ? | 10 Minuten | 10 Minuten | +
de | von ca. 30 auf etwa 10 Beschwerden | | ca. 30 | ? | etwa 10 Beschwerden | ? | +
de | Nicht 4 Stunden, sondern 10 Minuten | | 4 Stunden | 4 Stunden | 10 Minuten | 10 Minuten | -
de | Nicht mehr 3 Formulare, sondern nur noch 1 | | 3 Formulare | 3 Formulare | 1 | 1 Formulare | -
de | Vorher 4 Stunden. Nachher 10 Minuten. | | 4 Stunden | 4 Stunden | 10 Minuten | 10 Minuten | -
de | Vorher: 45 Min, nachher: 10 Min | | 45 Min | 45 Min | 10 Min | 10 Min | -
de | jetzt 10 Minuten, vorher 4 Stunden | | 4 Stunden | 4 Stunden | 10 Minuten | 10 Minuten | -
de | 8 Leute haben das früher gemacht, jetzt 3 | | 8 Leute | 8 Leute | 3 | 3 Leute | -
de | war 4 Stunden, ist jetzt 10 Minuten | | 4 Stunden | 4 Stunden | 10 Minuten | 10 Minuten | -
de | Wir brauchten 3 Tage, jetzt 4 Stunden. | | 3 Tage | 3 Tage | 4 Stunden | 4 Stunden | -
de | Es dauerte 3 Tage, jetzt 4 Stunden. | | 3 Tage | 3 Tage | 4 Stunden | 4 Stunden | -
de | Früher dauerte es 3 Tage, jetzt 4 Stunden | | 3 Tage | 3 Tage | 4 Stunden | 4 Stunden | -
de | 14 Unfälle in 2025 und 3 in 2026 | | 14 Unfälle | 14 Unfälle | 3 | 3 Unfälle | -
de | Beschwerden um 15 % gesunken, von 120 auf 102 im Monat | | 120 | 120 im Monat | 102 im Monat | 102 im Monat | -
de | Wartezeit stieg von 10 auf 12 Minuten, aber niemand beschwert sich | Wartezeit | 10 | 10 Minuten | 12 Minuten | 12 Minuten | -
de | ein Klick statt zwölf | | zwölf | 12 Klick | ein Klick | 1 Klick | -
de | eine Unterschrift statt drei | | drei | 3 Unterschrift | eine Unterschrift | 1 Unterschrift | -
de | zwei statt fünf Freigaben | | fünf Freigaben | 5 Freigaben | zwei | 2 Freigaben | -
de | 1 Std. 30 Min. → 45 Min. | | 1 Std. 30 Min. | ? | 45 Min. | 45 Min | +
de | 2 Tage und 4 Stunden → 1 Tag | | 2 Tage und 4 Stunden | ? | 1 Tag | 1 Tag | +
de | 3,8 → 4,4 von 5 Sternen | | 3,8 | ? | 4,4 von 5 Sternen | ? | +
de | Note 2,8 → 1,9 | Note | 2,8 | 2.8 | 1,9 | 1.9 | +
de | 12 T€ → 8 T€ | | 12 T€ | 12 T€ | 8 T€ | 8 T€ | +
de | 1,5 Mio. € → 900.000 € | | 1,5 Mio. € | 1500000 € | 900.000 € | 900000 € | +
de | 3.500 Blatt → 200 Blatt im Monat | | 3.500 Blatt | 3500 Blatt | 200 Blatt im Monat | 200 Blatt im Monat | +
de | Papier: 3.500 Blatt/Monat → 200 Blatt/Monat | Papier | 3.500 Blatt/Monat | 3500 Blatt/Monat | 200 Blatt/Monat | 200 Blatt/Monat | +
de | Von 3 auf 1 Formular, das spart 10 Minuten | | 3 | 3 Formular | 1 Formular | 1 Formular | -
de | 40 Anrufe am Tag, vorher 90 | | 90 | 90 Anrufe am Tag | 40 Anrufe am Tag | 40 Anrufe am Tag | -
de | Drei Anrufe am Tag statt zehn | | zehn | 10 Anrufe am Tag | Drei Anrufe am Tag | 3 Anrufe am Tag | -
de | Fehlerquote 3,2 % statt 5 % | Fehlerquote | 5 % | 5 % | 3,2 % | 3.2 % | -
de | 2½ Std. → ¾ Std. | | 2½ Std. | 2.5 Std | ¾ Std. | 0.75 Std | +
de | 3x pro Woche → 1x pro Woche | | 3x pro Woche | 3 x pro Woche | 1x pro Woche | 1 x pro Woche | +
de | 8 von 10 → 10 von 10 | | 8 von 10 | ? | 10 von 10 | ? | +
de | Seit Mai: 12 → 3 | Seit Mai | 12 | 12 | 3 | 3 | +
de | Rückfragen seit Mai von 12 auf 3 pro Woche | Rückfragen seit Mai | 12 | 12 pro Woche | 3 pro Woche | 3 pro Woche | +
de | Wir sind von 3 auf 7 Azubis gewachsen | | 3 | 3 Azubis | 7 Azubis | 7 Azubis | -
de | 7 Azubis (vorher 3) | | 3 | 3 Azubis | 7 Azubis | 7 Azubis | -
de | Übergabe in 10 statt 45 Minuten | Übergabe | 45 Minuten | 45 Minuten | 10 | 10 Minuten | -
de | Umsatz 1,2 Mio. → 1,5 Mio. Euro | Umsatz | 1,2 Mio. | 1200000 Euro | 1,5 Mio. Euro | 1500000 Euro | +
de | 2,5k → 4k Follower | | 2,5k | 2500 Follower | 4k Follower | 4000 Follower | +
de | 20-30 Minuten → 5 Minuten | | 20-30 Minuten | ? | 5 Minuten | 5 Minuten | +
de | 20–30 Min. statt 60 Min. | | 60 Min. | 60 Min | 20–30 Min. | ? | -
de | von 20-30 auf 5 Minuten | | 20-30 | ? | 5 Minuten | 5 Minuten | +
de | 45min → 10min je Tour | | 45min | 45 min | 10min je Tour | 10 min je Tour | +
de | 1h 30min → 20min | | 1h 30min | ? | 20min | 20 min | +
de | 1:30 h statt 4 h | | 4 h | 4 h | 1:30 h | ? | -
de | 3/5 → 5/5 | | 3/5 | ? | 5/5 | ? | +
de | Google-Sterne: 3,9 → 4,6 | Google-Sterne | 3,9 | 3.9 | 4,6 | 4.6 | +
de | von 3,9 auf 4,6 Sterne | | 3,9 | 3.9 Sterne | 4,6 Sterne | 4.6 Sterne | +
de | Liefertreue 88 % → 96 % | Liefertreue | 88 % | 88 % | 96 % | 96 % | +
de | Liefertreue von 88 auf 96 % | Liefertreue | 88 | 88 % | 96 % | 96 % | +
de | Aus 12 Schritten wurden 4 | | 12 Schritten | 12 Schritten | 4 | 4 Schritten | -
de | aus 12 wurden 4 Schritte | | 12 | 12 Schritte | 4 Schritte | 4 Schritte | -
de | 2 PT → 0,5 PT | | 2 PT | 2 PT | 0,5 PT | 0.5 PT | +
de | Früher: 45 Minuten. Heute: 10 Minuten. | | 45 Minuten | 45 Minuten | 10 Minuten | 10 Minuten | -
de | früher 45 Minuten – heute 10 Minuten | | 45 Minuten | 45 Minuten | 10 Minuten | 10 Minuten | -
de | früher 45 Min / heute 10 Min | | 45 Min | 45 Min | 10 Min | 10 Min | -
de | 0 statt 7 Stürze | | 7 Stürze | 7 Stürze | 0 | 0 Stürze | -
de | Wir haben 0 statt 7 Stürze | | 7 Stürze | 7 Stürze | 0 | 0 Stürze | -
de | 7 → 0 | | 7 | 7 | 0 | 0 | +
de | mehr als 100 → unter 20 offene Punkte | | mehr als 100 | ? | unter 20 offene Punkte | ? | +
de | über 100 offene Punkte → 20 | | über 100 offene Punkte | ? | 20 | ? | +
de | zwei Leute statt bisher vier an der Kasse | | vier | 4 Leute | zwei Leute | 2 Leute | -
de | „Endlich!“ (von 4 Std. auf 10 Min.) | | 4 Std. | 4 Std | 10 Min. | 10 Min | -
de | Durchschnittliche Wartezeit sank von 25 auf 8 Minuten | Durchschnittliche Wartezeit | 25 | 25 Minuten | 8 Minuten | 8 Minuten | -
de | Früher 5 Unterschriften, heute nur noch 2. | | 5 Unterschriften | 5 Unterschriften | 2 | 2 Unterschriften | -
de | von 0 auf 60 Abonnenten | | 0 | 0 Abonnenten | 60 Abonnenten | 60 Abonnenten | +
de | 15 → 9 Krankheitstage pro Person | | 15 | 15 Krankheitstage pro Person | 9 Krankheitstage pro Person | 9 Krankheitstage pro Person | +
de | Antwort unter 1 Stunde statt 6 Stunden | Antwort | 6 Stunden | 6 Stunden | unter 1 Stunde | ? | -
de | Kosten: 1.200€ → 800€ | Kosten | 1.200€ | 1200 € | 800€ | 800 € | +
de | 6–8 Wochen → 2–3 Wochen | | 6–8 Wochen | ? | 2–3 Wochen | ? | +
de | von 6 bis 8 auf 2 bis 3 Wochen | | 6 bis 8 | ? | 2 bis 3 Wochen | ? | +
de | nicht mehr 3 Wochen, sondern 3 Tage | | 3 Wochen | 3 Wochen | 3 Tage | 3 Tage | -
de | 8 Std./Woche → 2 Std./Woche | | 8 Std./Woche | 8 Std./Woche | 2 Std./Woche | 2 Std./Woche | +
de | Übergabe 12min (vorher 35min) | Übergabe | 35min | 35 min | 12min | 12 min | -
de | Abfall 30 kg → 20 kg am Tag | Abfall | 30 kg | 30 kg | 20 kg am Tag | 20 kg am Tag | +
de | Warteliste 120 Patienten → 45 Patienten | Warteliste | 120 Patienten | 120 Patienten | 45 Patienten | 45 Patienten | +
de | Warteliste: 120 Patienten, jetzt 45 | Warteliste | 120 Patienten | 120 Patienten | 45 | 45 Patienten | -
de | vorher 12, nachher 3 | | 12 | 12 | 3 | 3 | -
de | Vorher: 12 / Nachher: 3 | | 12 | 12 | 3 | 3 | -
de | Aus 4 Stunden wurden 10 Minuten | | 4 Stunden | 4 Stunden | 10 Minuten | 10 Minuten | -
de | anderthalb Stunden → 20 Minuten | | anderthalb Stunden | 1.5 Stunden | 20 Minuten | 20 Minuten | +
de | drei Tage → ein Tag | | drei Tage | 3 Tage | ein Tag | 1 Tag | +
de | Rückläufer: 5 von 100 → 2 von 100 | Rückläufer | 5 von 100 | ? | 2 von 100 | ? | +
de | 5 Tage die Woche → 4 Tage die Woche | | 5 Tage die Woche | 5 Tage die Woche | 4 Tage die Woche | 4 Tage die Woche | +
de | Schon 40 statt 10 Anmeldungen | | 10 Anmeldungen | 10 Anmeldungen | 40 | 40 Anmeldungen | -
de | Wir waren 10, jetzt sind wir 40 | | 10 | 10 | 40 | 40 | -
de | deutlich über 100 → unter 20 Mails | | deutlich über 100 | ? | unter 20 Mails | ? | +
fr | 4 heures -> 10 minutes | | 4 heures | 4 heures | 10 minutes | 10 minutes | +
fr | 10 minutes au lieu de 4 heures | | 4 heures | 4 heures | 10 minutes | 10 minutes | -
fr | de 2 semaines à 3 jours | | 2 semaines | 2 semaines | 3 jours | 3 jours | +
fr | NPS de 32 à 47 | NPS | 32 | 32 | 47 | 47 | +
fr | Durée moyenne d'un appel : 14 → 6 minutes | Durée moyenne d'un appel | 14 | 14 minutes | 6 minutes | 6 minutes | +
fr | de 45 à 10 minutes | | 45 | 45 minutes | 10 minutes | 10 minutes | +
fr | 45 min → 10 min | | 45 min | 45 min | 10 min | 10 min | +
fr | Le taux d'erreur est passé de 12,5 à 3,25 % | Le taux d'erreur | 12,5 | 12.5 % | 3,25 % | 3.25 % | -
fr | On est passé de 1 200 appels à 900 | | 1 200 appels | 1200 appels | 900 | 900 appels | -
fr | 10 minutes au lieu de 45 | | 45 | 45 minutes | 10 minutes | 10 minutes | -
fr | 1 234 567,89 € -> 1 000 000 € | | 1 234 567,89 € | 1234567.89 € | 1 000 000 € | 1000000 € | +
fr | d'une demi-heure à 5 minutes | | une demi-heure | 1 demi-heure | 5 minutes | 5 minutes | +
fr | une demi-heure → 5 minutes | | une demi-heure | 1 demi-heure | 5 minutes | 5 minutes | +
fr | 5 minutes au lieu d'une heure | | une heure | 1 heure | 5 minutes | 5 minutes | -
fr | La relève prend maintenant 12 minutes au lieu de 30. | La relève | 30 | 30 minutes | 12 minutes | 12 minutes | -
fr | Chutes par mois : 7 → 2 | Chutes par mois | 7 | 7 | 2 | 2 | +
fr | Les réclamations sont passées de 40 à 15 par mois | Les réclamations | 40 | 40 par mois | 15 par mois | 15 par mois | -
fr | Avant 3 jours, maintenant 4 heures | | 3 jours | 3 jours | 4 heures | 4 heures | -
fr | 20 minutes (avant : 2 heures) | | 2 heures | 2 heures | 20 minutes | 20 minutes | -
fr | 20 minutes, contre 2 heures avant | | 2 heures | 2 heures | 20 minutes | 20 minutes | -
fr | Coût par commande : 12,50 € → 8 € | Coût par commande | 12,50 € | 12.5 € | 8 € | 8 € | +
fr | Absences : 9 → 4 par semaine | Absences | 9 | 9 par semaine | 4 par semaine | 4 par semaine | +
fr | Taux de résolution au premier appel : 61 % → 78 % | Taux de résolution au premier appel | 61 % | 61 % | 78 % | 78 % | +
fr | On a réduit le temps de réglage de 90 à 35 minutes. | le temps de réglage | 90 | 90 minutes | 35 minutes | 35 minutes | -
fr | 4 clics au lieu de 11 | | 11 | 11 clics | 4 clics | 4 clics | -
fr | Rebuts : 4,2 % → 1,1 % | Rebuts | 4,2 % | 4.2 % | 1,1 % | 1.1 % | +
fr | Le délai de réponse a baissé de 3 jours à 4 heures | Le délai de réponse | 3 jours | 3 jours | 4 heures | 4 heures | -
fr | Délai de traitement passé de trois heures à 25 minutes | Délai de traitement | trois heures | 3 heures | 25 minutes | 25 minutes | -
fr | Avant : 45 min, après : 10 min | | 45 min | 45 min | 10 min | 10 min | -
fr | avant 45 min / maintenant 15 min | | 45 min | 45 min | 15 min | 15 min | -
fr | Avant 4 heures. Maintenant 10 minutes. | | 4 heures | 4 heures | 10 minutes | 10 minutes | -
fr | C'était 4 heures, c'est maintenant 10 minutes | | 4 heures | 4 heures | 10 minutes | 10 minutes | -
fr | Il fallait 3 jours, maintenant 4 heures. | | 3 jours | 3 jours | 4 heures | 4 heures | -
fr | Avant il fallait 3 jours, aujourd'hui 4 heures | | 3 jours | 3 jours | 4 heures | 4 heures | -
fr | Pas 4 heures, mais 10 minutes | | 4 heures | 4 heures | 10 minutes | 10 minutes | -
fr | un clic au lieu de douze | | douze | 12 clic | un clic | 1 clic | -
fr | deux signatures au lieu de cinq | | cinq | 5 signatures | deux signatures | 2 signatures | -
fr | une signature au lieu de trois | | trois | 3 signature | une signature | 1 signature | -
fr | Au lieu de 3 heures, il faut 20 minutes | | 3 heures | 3 heures | 20 minutes | 20 minutes | -
fr | environ 40 → environ 15 appels | | environ 40 | ? | environ 15 appels | ? | +
fr | presque 5 h → moins d'1 h | | presque 5 h | ? | moins d'1 h | ? | +
fr | 5 à 7 jours → 1 à 2 jours | | 5 à 7 jours | ? | 1 à 2 jours | ? | +
fr | 20-30 minutes → 5 minutes | | 20-30 minutes | ? | 5 minutes | 5 minutes | +
fr | 1 h 30 min → 45 min | | 1 h 30 min | ? | 45 min | 45 min | +
fr | 1h30 → 45 min | | 1h30 | ? | 45 min | 45 min | +
fr | Note Google : 3,9 → 4,6 | Note Google | 3,9 | 3.9 | 4,6 | 4.6 | +
fr | Satisfaction client : 3,8 → 4,4 sur 5 | Satisfaction client | 3,8 | ? | 4,4 sur 5 | ? | +
fr | Papier : 3 500 feuilles/mois → 200 feuilles/mois | Papier | 3 500 feuilles/mois | 3500 feuilles/mois | 200 feuilles/mois | 200 feuilles/mois | +
fr | 1,5 million → 900 000 euros | | 1,5 million | 1500000 euros | 900 000 euros | 900000 euros | +
fr | 12 k€ → 8 k€ | | 12 k€ | 12 k€ | 8 k€ | 8 k€ | +
fr | 12 réclamations par semaine → 3 réclamations par semaine | | 12 réclamations par semaine | 12 réclamations par semaine | 3 réclamations par semaine | 3 réclamations par semaine | +
fr | Erreurs : 12 → 3 (pour 1000 pièces) | Erreurs | 12 | 12 | 3 | 3 | -
fr | Liste d'attente : 120 patients → 45 patients | Liste d'attente | 120 patients | 120 patients | 45 patients | 45 patients | +
fr | Liste d’attente : 120 patients, maintenant 45 | Liste d’attente | 120 patients | 120 patients | 45 | 45 patients | -
fr | 40 appels par jour, contre 90 avant | | 90 | 90 appels par jour | 40 appels par jour | 40 appels par jour | -
fr | « Enfin ! » (de 4 heures à 10 minutes) | | 4 heures | 4 heures | 10 minutes | 10 minutes | -
fr | -5 °C → 2 °C | | -5 °C | -5 °C | 2 °C | 2 °C | +
fr | Taux de no-show de 14 % à 6 % | Taux de no-show | 14 % | 14 % | 6 % | 6 % | +
fr | Nous avons ramené l'intégration de deux semaines à trois jours. | l'intégration | deux semaines | 2 semaines | trois jours | 3 jours | -
fr | 14 accidents en 2025 et 3 en 2026 | | 14 accidents | 14 accidents | 3 | 3 accidents | -
fr | 0 chute au lieu de 7 | | 7 | 7 chute | 0 chute | 0 chute | -
fr | 8 h/semaine → 2 h/semaine | | 8 h/semaine | 8 h/semaine | 2 h/semaine | 2 h/semaine | +
fr | Ouverture d'un compte : 5 jours → 1 jour | Ouverture d'un compte | 5 jours | 5 jours | 1 jour | 1 jour | +
fr | Temps d’attente : 1 heure → 20 minutes | Temps d’attente | 1 heure | 1 heure | 20 minutes | 20 minutes | +
fr | 45min → 10min par tournée | | 45min | 45 min | 10min par tournée | 10 min par tournée | +
fr | Aujourd'hui 10 minutes, avant 4 heures | | 4 heures | 4 heures | 10 minutes | 10 minutes | -
fr | 12 → 3 ! | | 12 | 12 | 3 | 3 | +
fr | Le nombre de relances est passé de 25 à 6 | Le nombre de relances | 25 | 25 | 6 | 6 | -
fr | L'attente ne prend plus que 10 minutes au lieu de 45 | L'attente | 45 | 45 minutes | 10 minutes | 10 minutes | -
es | 4 horas -> 10 minutos | | 4 horas | 4 horas | 10 minutos | 10 minutos | +
es | 10 minutos en lugar de 4 horas | | 4 horas | 4 horas | 10 minutos | 10 minutos | -
es | 10 minutos en vez de 4 horas | | 4 horas | 4 horas | 10 minutos | 10 minutos | -
es | de 2 semanas a 3 días | | 2 semanas | 2 semanas | 3 días | 3 días | +
es | NPS de 32 a 47 | NPS | 32 | 32 | 47 | 47 | +
es | Duración media de una llamada: 14 → 6 minutos | Duración media de una llamada | 14 | 14 minutos | 6 minutos | 6 minutos | +
es | de 45 a 10 minutos | | 45 | 45 minutos | 10 minutos | 10 minutos | +
es | 45 min → 10 min | | 45 min | 45 min | 10 min | 10 min | +
es | La tasa de error bajó de 12,5 a 3,25 % | La tasa de error | 12,5 | 12.5 % | 3,25 % | 3.25 % | -
es | Pasamos de 1.200 llamadas a 900 | | 1.200 llamadas | 1200 llamadas | 900 | 900 llamadas | -
es | 10 minutos en vez de 45 | | 45 | 45 minutos | 10 minutos | 10 minutos | -
es | 1.234.567,89 € -> 1.000.000 € | | 1.234.567,89 € | 1234567.89 € | 1.000.000 € | 1000000 € | +
es | de media hora a 5 minutos | | media hora | 0.5 hora | 5 minutos | 5 minutos | +
es | media hora → 5 minutos | | media hora | 0.5 hora | 5 minutos | 5 minutos | +
es | 5 minutos en lugar de una hora | | una hora | 1 hora | 5 minutos | 5 minutos | -
es | El relevo tarda ahora 12 minutos en vez de 30. | El relevo | 30 | 30 minutos | 12 minutos | 12 minutos | -
es | Caídas al mes: 7 → 2 | Caídas al mes | 7 | 7 | 2 | 2 | +
es | Las reclamaciones bajaron de 40 a 15 al mes | Las reclamaciones | 40 | 40 al mes | 15 al mes | 15 al mes | -
es | Antes 3 días, ahora 4 horas | | 3 días | 3 días | 4 horas | 4 horas | -
es | 20 minutos (antes 2 horas) | | 2 horas | 2 horas | 20 minutos | 20 minutos | -
es | 20 minutos, frente a 2 horas antes | | 2 horas | 2 horas | 20 minutos | 20 minutos | -
es | 20 minutos frente a 2 horas | | 2 horas | 2 horas | 20 minutos | 20 minutos | -
es | Coste por pedido: 12,50 € → 8 € | Coste por pedido | 12,50 € | 12.5 € | 8 € | 8 € | +
es | Bajas: 9 → 4 por semana | Bajas | 9 | 9 por semana | 4 por semana | 4 por semana | +
es | Resolución en la primera llamada: 61 % → 78 % | Resolución en la primera llamada | 61 % | 61 % | 78 % | 78 % | +
es | Hemos reducido el tiempo de preparación de 90 a 35 minutos. | el tiempo de preparación | 90 | 90 minutos | 35 minutos | 35 minutos | -
es | 4 clics en vez de 11 | | 11 | 11 clics | 4 clics | 4 clics | -
es | Mermas: 4,2 % → 1,1 % | Mermas | 4,2 % | 4.2 % | 1,1 % | 1.1 % | +
es | Tiempo de espera de tres horas a 25 minutos | Tiempo de espera | tres horas | 3 horas | 25 minutos | 25 minutos | +
es | Antes: 45 min, después: 10 min | | 45 min | 45 min | 10 min | 10 min | -
es | antes 45 min / ahora 15 min | | 45 min | 45 min | 15 min | 15 min | -
es | Antes 4 horas. Ahora 10 minutos. | | 4 horas | 4 horas | 10 minutos | 10 minutos | -
es | Antes eran 4 horas, ahora son 10 minutos | | 4 horas | 4 horas | 10 minutos | 10 minutos | -
es | Tardábamos 3 días, ahora 4 horas. | | 3 días | 3 días | 4 horas | 4 horas | -
es | Antes tardábamos 3 días y ahora tardamos 4 horas | | 3 días | 3 días | 4 horas | 4 horas | -
es | No 4 horas, sino 10 minutos | | 4 horas | 4 horas | 10 minutos | 10 minutos | -
es | un clic en lugar de doce | | doce | 12 clic | un clic | 1 clic | -
es | dos firmas en vez de cinco | | cinco | 5 firmas | dos firmas | 2 firmas | -
es | una firma en vez de tres | | tres | 3 firma | una firma | 1 firma | -
es | En lugar de 3 horas, ahora tardamos 20 minutos | | 3 horas | 3 horas | 20 minutos | 20 minutos | -
es | unas 40 → unas 15 llamadas | | unas 40 | ? | unas 15 llamadas | ? | +
es | casi 5 h → menos de 1 h | | casi 5 h | ? | menos de 1 h | ? | +
es | 5 a 7 días → 1 a 2 días | | 5 a 7 días | ? | 1 a 2 días | ? | +
es | 20-30 minutos → 5 minutos | | 20-30 minutos | ? | 5 minutos | 5 minutos | +
es | 1 h 30 min → 45 min | | 1 h 30 min | ? | 45 min | 45 min | +
es | Nota en Google: 3,9 → 4,6 | Nota en Google | 3,9 | 3.9 | 4,6 | 4.6 | +
es | Satisfacción del cliente: 3,8 → 4,4 sobre 5 | Satisfacción del cliente | 3,8 | ? | 4,4 sobre 5 | ? | +
es | Papel: 3.500 hojas/mes → 200 hojas/mes | Papel | 3.500 hojas/mes | 3500 hojas/mes | 200 hojas/mes | 200 hojas/mes | +
es | 1,5 millones → 900.000 euros | | 1,5 millones | 1500000 euros | 900.000 euros | 900000 euros | +
es | 12 quejas por semana → 3 quejas por semana | | 12 quejas por semana | 12 quejas por semana | 3 quejas por semana | 3 quejas por semana | +
es | 12 quejas a la semana → 3 quejas a la semana | | 12 quejas a la semana | 12 quejas a la semana | 3 quejas a la semana | 3 quejas a la semana | +
es | Errores: 12 → 3 (en 1000 piezas) | Errores | 12 | 12 | 3 | 3 | -
es | Lista de espera: 120 pacientes → 45 pacientes | Lista de espera | 120 pacientes | 120 pacientes | 45 pacientes | 45 pacientes | +
es | Lista de espera: 120 pacientes, ahora 45 | Lista de espera | 120 pacientes | 120 pacientes | 45 | 45 pacientes | -
es | 40 llamadas al día, frente a 90 antes | | 90 | 90 llamadas al día | 40 llamadas al día | 40 llamadas al día | -
es | «¡Por fin!» (de 4 horas a 10 minutos) | | 4 horas | 4 horas | 10 minutos | 10 minutos | -
es | -5 °C → 2 °C | | -5 °C | -5 °C | 2 °C | 2 °C | +
es | Ausencias del 14 % al 6 % | Ausencias | 14 % | 14 % | 6 % | 6 % | +
es | Recortamos la incorporación de dos semanas a tres días. | | dos semanas | 2 semanas | tres días | 3 días | -
es | 14 accidentes en 2025 y 3 en 2026 | | 14 accidentes | 14 accidentes | 3 | 3 accidentes | -
es | 0 caídas en vez de 7 | | 7 | 7 caídas | 0 caídas | 0 caídas | -
es | 8 h/semana → 2 h/semana | | 8 h/semana | 8 h/semana | 2 h/semana | 2 h/semana | +
es | Tiempo de espera: 1 hora → 20 minutos | Tiempo de espera | 1 hora | 1 hora | 20 minutos | 20 minutos | +
es | 45min → 10min por ruta | | 45min | 45 min | 10min por ruta | 10 min por ruta | +
es | Hoy 10 minutos, antes 4 horas | | 4 horas | 4 horas | 10 minutos | 10 minutos | -
es | ¡12 → 3! | | 12 | 12 | 3 | 3 | +
es | El número de reclamaciones pasó de 25 a 6 | El número de reclamaciones | 25 | 25 | 6 | 6 | -
es | 3 mil llamadas → 800 llamadas | | 3 mil llamadas | ? | 800 llamadas | ? | +
es | Plazo de entrega: 10 días → 4 días | Plazo de entrega | 10 días | 10 días | 4 días | 4 días | +
es | Las ventas subieron de 80 a 95 al mes | Las ventas | 80 | 80 al mes | 95 al mes | 95 al mes | -
es | Subimos de 3 a 7 aprendices | | 3 | 3 aprendices | 7 aprendices | 7 aprendices | -
"""

# language | sentence | the words shown | figure, as written | amount and unit | all of it?
DIFFERENCES = """
en | 30 % fewer calls | 30 % fewer calls | 30 % | 30 % | +
en | 30% fewer calls since May | 30% fewer calls since May | 30% | 30 % | +
en | saves 2.5 hours a week | saves 2.5 hours a week | 2.5 hours a week | 2.5 hours a week | +
en | This saves us 20 minutes per shift. | This saves us 20 minutes per shift | 20 minutes per shift | 20 minutes per shift | +
en | €1,200 less | €1,200 less | €1,200 | 1200 € | +
en | 12 fewer complaints per month | 12 fewer complaints per month | 12 | 12 | +
en | Calls fell by 30 % | Calls fell by 30 % | 30 % | 30 % | +
en | Complaints down 30 % | Complaints down 30 % | 30 % | 30 % | +
en | Satisfaction up 12 points | Satisfaction up 12 points | 12 points | 12 points | +
en | 2 hours saved per week | 2 hours saved per week | 2 hours | 2 hours | +
en | We have 15 % more bookings | We have 15 % more bookings | 15 % | 15 % | +
en | 10x faster | 10x faster | 10x | 10 x | +
en | 3 days faster | 3 days faster | 3 days | 3 days | +
en | We save two hours a day | We save two hours a day | two hours a day | 2 hours a day | +
en | half an hour less per patient | half an hour less per patient | half an hour | 0.5 hour | +
en | -30 % tickets | -30 % tickets | -30 % | -30 % | +
en | NPS +12 points | NPS +12 points | +12 points | 12 points | +
en | 30 % fewer calls. Everybody is happier. | 30 % fewer calls | 30 % | 30 % | -
en | 30 % fewer calls since 2024 | 30 % fewer calls since 2024 | 30 % | 30 % | +
en | gains 12 customers a month | gains 12 customers a month | 12 customers a month | 12 customers a month | +
en | Two thirds fewer errors | Two thirds fewer errors | Two thirds | 2 thirds | +
en | Revenue +12 % YoY | Revenue +12 % YoY | +12 % | 12 % | +
en | Save 3 hours! | Save 3 hours | 3 hours | 3 hours | +
en | 20 min. faster | 20 min. faster | 20 min. | 20 min | +
en | Cut 3 hours of meetings a week | Cut 3 hours of meetings a week | 3 hours | 3 hours | +
en | 1 hour more with the children every evening | 1 hour more with the children every evening | 1 hour | 1 hour | +
en | Overtime is down by 6 hours per person | Overtime is down by 6 hours per person | 6 hours per person | 6 hours per person | +
en | 6 hours less overtime per person and month | 6 hours less overtime per person and month | 6 hours | 6 hours | +
en | 14 more volunteers | 14 more volunteers | 14 | 14 | +
en | $1.2k/month saved | $1.2k/month saved | $1.2k/month | 1200 $/month | +
en | saves $1.2k/month | saves $1.2k/month | $1.2k/month | 1200 $/month | +
en | We are 3 minutes faster than team B | We are 3 minutes faster than team B | 3 minutes | 3 minutes | +
en | 20 minutes faster per order | 20 minutes faster per order | 20 minutes | 20 minutes | +
en | 45 minutes saved every morning | 45 minutes saved every morning | 45 minutes | 45 minutes | +
en | 45 minutes less paperwork every morning | 45 minutes less paperwork every morning | 45 minutes | 45 minutes | +
en | $40 less per delivery | $40 less per delivery | $40 | 40 $ | +
en | 5 x faster | 5 x faster | 5 x | 5 x | +
en | Every week we save 2 hours | Every week we save 2 hours | 2 hours | 2 hours | +
en | One hour per shift less | One hour per shift less | One hour per shift | 1 hour per shift | +
en | 10 Euro less | 10 Euro less | 10 Euro | 10 Euro | +
en | We get 3 more calls answered per hour | We get 3 more calls answered per hour | 3 | 3 | +
en | 3 more calls per hour | 3 more calls per hour | 3 | 3 | +
de | 30 % weniger Anrufe | 30 % weniger Anrufe | 30 % | 30 % | +
de | 20 Minuten weniger pro Schicht | 20 Minuten weniger pro Schicht | 20 Minuten | 20 Minuten | +
de | spart 2,5 Stunden pro Woche | spart 2,5 Stunden pro Woche | 2,5 Stunden pro Woche | 2.5 Stunden pro Woche | +
de | Das spart uns 1.200 € im Monat. | Das spart uns 1.200 € im Monat | 1.200 € im Monat | 1200 € im Monat | +
de | 1.200 € weniger | 1.200 € weniger | 1.200 € | 1200 € | +
de | Rückfragen um 40 % gesunken | Rückfragen um 40 % gesunken | 40 % | 40 % | +
de | um 20 Minuten schneller | um 20 Minuten schneller | 20 Minuten | 20 Minuten | +
de | zwei Tage weniger Wartezeit | zwei Tage weniger Wartezeit | zwei Tage | 2 Tage | +
de | Wir sparen jeden Tag eine halbe Stunde | Wir sparen jeden Tag eine halbe Stunde | eine halbe Stunde | 0.5 Stunde | +
de | 3 Stunden pro Woche gespart | 3 Stunden pro Woche gespart | 3 Stunden pro Woche | 3 Stunden pro Woche | +
de | 5 Anrufe weniger am Tag | 5 Anrufe weniger am Tag | 5 Anrufe | 5 Anrufe | +
de | Fehlerquote: -15 % | Fehlerquote: -15 % | -15 % | -15 % | +
de | Spart 2,5 Stunden pro Woche | Spart 2,5 Stunden pro Woche | 2,5 Stunden pro Woche | 2.5 Stunden pro Woche | +
de | spart uns 3 Stunden in der Woche | spart uns 3 Stunden in der Woche | 3 Stunden in der Woche | 3 Stunden in der Woche | +
de | Spart jede Woche 3 Stunden. | Spart jede Woche 3 Stunden | 3 Stunden | 3 Stunden | +
de | Spart pro Auftrag 12 Minuten und Nerven | Spart pro Auftrag 12 Minuten und Nerven | 12 Minuten | 12 Minuten | +
de | Wir gewinnen 12 Kunden pro Monat | Wir gewinnen 12 Kunden pro Monat | 12 Kunden pro Monat | 12 Kunden pro Monat | +
de | 30 Prozent weniger Retouren | 30 Prozent weniger Retouren | 30 Prozent | 30 Prozent | +
de | Umsatz: +8 % | Umsatz: +8 % | +8 % | 8 % | +
de | 5x weniger Klicks | 5x weniger Klicks | 5x | 5 x | +
de | Pro Woche 3 Stunden weniger Papierkram | Pro Woche 3 Stunden weniger Papierkram | 3 Stunden | 3 Stunden | +
de | 4 Azubis mehr | 4 Azubis mehr | 4 Azubis | 4 Azubis | +
de | 3 Stunden je Schicht eingespart | 3 Stunden je Schicht eingespart | 3 Stunden je Schicht | 3 Stunden je Schicht | +
de | zwei Leute weniger an der Kasse | zwei Leute weniger an der Kasse | zwei Leute | 2 Leute | +
de | 12 Kunden mehr pro Monat | 12 Kunden mehr pro Monat | 12 Kunden | 12 Kunden | +
de | 20 Minuten schneller pro Auftrag | 20 Minuten schneller pro Auftrag | 20 Minuten | 20 Minuten | +
de | 40 € weniger pro Lieferung | 40 € weniger pro Lieferung | 40 € | 40 € | +
de | 3 Anrufe mehr pro Stunde | 3 Anrufe mehr pro Stunde | 3 Anrufe | 3 Anrufe | +
de | 10 Kilo weniger Abfall | 10 Kilo weniger Abfall | 10 Kilo | 10 Kilo | +
de | 2,5 Std/Woche weniger | 2,5 Std/Woche weniger | 2,5 Std/Woche | 2.5 Std/Woche | +
fr | 30 % d'appels en moins | 30 % d'appels en moins | 30 % | 30 % | +
fr | 30 % de moins | 30 % de moins | 30 % | 30 % | +
fr | 20 minutes de moins par équipe | 20 minutes de moins par équipe | 20 minutes | 20 minutes | +
fr | 2 heures gagnées par semaine | 2 heures gagnées par semaine | 2 heures | 2 heures | +
fr | On gagne deux heures par jour | On gagne deux heures par jour | deux heures par jour | 2 heures par jour | +
fr | Ça nous fait gagner 20 minutes par équipe. | Ça nous fait gagner 20 minutes par équipe | 20 minutes par équipe | 20 minutes par équipe | +
fr | 1 200 € de moins | 1 200 € de moins | 1 200 € | 1200 € | +
fr | 1 200 € d'économies par mois | 1 200 € d'économies par mois | 1 200 € | 1200 € | +
fr | 12 réclamations de moins par mois | 12 réclamations de moins par mois | 12 réclamations | 12 réclamations | +
fr | Les appels ont baissé de 30 % | Les appels ont baissé de 30 % | 30 % | 30 % | +
fr | Les appels ont diminué de 30 %. | Les appels ont diminué de 30 % | 30 % | 30 % | +
fr | Baisse de 30 % des appels | Baisse de 30 % des appels | 30 % | 30 % | +
fr | 3 jours plus tôt | 3 jours plus tôt | 3 jours | 3 jours | +
fr | 20 minutes plus vite | 20 minutes plus vite | 20 minutes | 20 minutes | +
fr | gain de 3 heures par semaine | gain de 3 heures par semaine | 3 heures par semaine | 3 heures par semaine | +
fr | Une demi-heure de moins par patient | Une demi-heure de moins par patient | Une demi-heure | 1 demi-heure | +
fr | Chiffre d'affaires : +8 % | Chiffre d'affaires : +8 % | +8 % | 8 % | +
fr | Taux d'erreur : -15 % | Taux d'erreur : -15 % | -15 % | -15 % | +
fr | 14 bénévoles de plus | 14 bénévoles de plus | 14 bénévoles | 14 bénévoles | +
fr | 15 % de réservations en plus | 15 % de réservations en plus | 15 % | 15 % | +
fr | Ventes en hausse de 12 % | Ventes en hausse de 12 % | 12 % | 12 % | +
fr | économise 2,5 heures par semaine | économise 2,5 heures par semaine | 2,5 heures par semaine | 2.5 heures par semaine | +
fr | 10 fois plus rapide | 10 fois plus rapide | 10 fois | 10 fois | +
fr | 5 appels de moins par jour | 5 appels de moins par jour | 5 appels | 5 appels | +
fr | 10 kilos de déchets en moins | 10 kilos de déchets en moins | 10 kilos | 10 kilos | +
fr | deux fois plus d'inscriptions | deux fois plus d'inscriptions | deux fois | 2 fois | +
fr | 1.200 € de moins | 1.200 € de moins | 1.200 € | 1200 € | +
es | 30 % menos de llamadas | 30 % menos de llamadas | 30 % | 30 % | +
es | un 30 % menos de llamadas | un 30 % menos de llamadas | 30 % | 30 % | +
es | 30 % menos | 30 % menos | 30 % | 30 % | +
es | 20 minutos menos por turno | 20 minutos menos por turno | 20 minutos | 20 minutos | +
es | 2 horas ahorradas por semana | 2 horas ahorradas por semana | 2 horas | 2 horas | +
es | Ahorramos dos horas al día | Ahorramos dos horas al día | dos horas al día | 2 horas al día | +
es | Esto nos ahorra 20 minutos por turno. | Esto nos ahorra 20 minutos por turno | 20 minutos por turno | 20 minutos por turno | +
es | 1.200 € menos | 1.200 € menos | 1.200 € | 1200 € | +
es | 1.200 € de ahorro al mes | 1.200 € de ahorro al mes | 1.200 € | 1200 € | +
es | 12 quejas menos al mes | 12 quejas menos al mes | 12 quejas | 12 quejas | +
es | Las llamadas bajaron un 30 % | Las llamadas bajaron un 30 % | 30 % | 30 % | +
es | Las llamadas han bajado un 30 %. | Las llamadas han bajado un 30 % | 30 % | 30 % | +
es | Reducción del 30 % de las llamadas | Reducción del 30 % de las llamadas | 30 % | 30 % | +
es | 20 minutos más rápido | 20 minutos más rápido | 20 minutos | 20 minutos | +
es | ahorro de 3 horas por semana | ahorro de 3 horas por semana | 3 horas por semana | 3 horas por semana | +
es | Media hora menos por paciente | Media hora menos por paciente | Media hora | 0.5 hora | +
es | Ingresos: +8 % | Ingresos: +8 % | +8 % | 8 % | +
es | Tasa de error: -15 % | Tasa de error: -15 % | -15 % | -15 % | +
es | 14 voluntarios más | 14 voluntarios más | 14 voluntarios | 14 voluntarios | +
es | 15 % más de reservas | 15 % más de reservas | 15 % | 15 % | +
es | ahorra 2,5 horas por semana | ahorra 2,5 horas por semana | 2,5 horas por semana | 2.5 horas por semana | +
es | 10 veces más rápido | 10 veces más rápido | 10 veces | 10 veces | +
es | 5 llamadas menos al día | 5 llamadas menos al día | 5 llamadas | 5 llamadas | +
es | 10 kilos menos de residuos | 10 kilos menos de residuos | 10 kilos | 10 kilos | +
es | Ganamos 12 clientes al mes | Ganamos 12 clientes al mes | 12 clientes al mes | 12 clientes al mes | +
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
fr | « C'est enfin calme » | C'est enfin calme | +
fr | "C'est enfin calme" | C'est enfin calme | +
fr | Une patiente a dit : « Personne ne m'avait aidée aussi vite. » | Personne ne m'avait aidée aussi vite. | -
fr | Une cliente a dit : « C'est la première fois qu'on m'écoute. » | C'est la première fois qu'on m'écoute. | -
fr | «Je rentre à l'heure.» | Je rentre à l'heure. | +
fr | Retour d'une collègue : « Je ne cherche plus rien. » | Je ne cherche plus rien. | -
es | «Por fin hay calma» | Por fin hay calma | +
es | "Por fin hay calma" | Por fin hay calma | +
es | Una paciente dijo: «Nadie me había ayudado tan rápido.» | Nadie me había ayudado tan rápido. | -
es | Una clienta dijo: «Es la primera vez que me escuchan.» | Es la primera vez que me escuchan. | -
es | “Salgo a mi hora.” | Salgo a mi hora. | +
es | Comentario de una compañera: «Ya no busco nada.» | Ya no busco nada. | -
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
en | 10 minutes → 4 hours saved
en | We closed 45 tickets last week, up from 30
en | 97% satisfied (was 82%)
en | Average 4.8 stars from 230 reviews
en | 0 accidents since January
en | Twice as many sign-ups
en | The queue went from out the door to 3 people
en | 3x as many replies
en | 5 forms became 1
en | 15 minutes each, was 40 minutes each
en | Onboarding takes 3 days now, not 2 weeks
en | In 2024 we had 40 claims, in 2025 only 12
en | 2024: 40 claims, 2025: 12 claims
en | Q1 → Q2: 40 → 12 claims
en | 40 claims → 12 claims between Q1 and Q2
en | 1st-time-fix rate 60% → 85%
en | 8/10 customers would come back
en | We saved $12,000 and 40 hours
en | 30 minutes less per patient, 12 patients a day
en | 7am → 9am
en | 3rd → 1st
en | Team of 5 → team of 8
en | 100+ mails a day → 20
en | 100 to 0 complaints
en | 3 minutes (15 before)
en | Saves around 3 hours
en | Saved 3 hours → 5 hours
en | I answered 12 calls instead of 20 because 8 were solved online
en | 50 % of calls → 20 % of calls
en | No shows: 14 → 6
en | Zero errors instead of 5
en | One of us does it instead of three
en | from one to three shifts
en | 10 → 20 → 30
en | 3 for 2
en | 12 x 3 → 40
en | 10 % → 12 points
en | 10 minutes -> 600 seconds
en | ~2 hours → ~2 hours
en | Sales went up to 30 from 20
en | 3 of 4 shifts → all shifts
en | 12 people × 3 hours → 4 people × 1 hour
en | Cost: 3 € → 2.50 € → saved 0.50 €
en | 18 months payback instead of 30
en | It went from 3 to 5 am
en | page 3 → page 5
en | won 3 awards
en | 3 hours of meetings a week cut
en | 5 out of 5 stars instead of 3
en | We handled 12 complaints, now 3 are open
en | Sick notes went from 18 in May to 7 in June
en | 18 in May, 7 in June
en | The first answer comes after 2 hours rather than 2 days
en | 7 falls last year, 2 this year
en | two calls a week instead of two a day
en | Between 10 and 20 fewer calls
en | We got 14 new volunteers
en | 5 % → 3 % → 1 %
en | Attendance rose to 85 %
en | Costs sank by €4,000 to €11,000
en | Cycle time 6.5 → 4 days, scrap 3 % → 1 %
en | We are not at 10 but 12 stores
en | an afternoon → ten minutes
en | Saves me 15 min every morning, which is 1 hour a week
en | approx. 30 → 12
en | 30 ± 5 → 12
en | 4 hours of work -> 10 minutes of work
en | 3 out of 10 calls → 1 out of 10 calls
en | 100% → 100%
en | Order 66 → 67
en | Response time: 24h → same day
en | the 2-hour meeting is now 30 minutes
en | 2-hour meeting → 30-minute meeting
en | 30-40 % less waste
en | 30% to 40% less waste
en | Waste: -30 to -40 %
en | Deliveries on time: 88% (Jan) → 96% (June)
en | 5 mins faster per parcel x 200 parcels a day = 16 hours
en | 9 of 10 guests say they'd come back, before it was 6
en | Waiting: 40 min then, 15 min now
en | +50 followers
en | We want to go from 12 to 3 complaints
en | from 12 to maybe 3 complaints
en | 4 hours → 10 minutes, if the scanner works
en | Without the scanner it is 4 hours instead of 10 minutes
en | Nobody believes it: 4 hours → 10 minutes
en | 10 % less sugar, 20 % more joy
en | I am 45 and have worked here for 12 years
en | We tried it on 3 wards with 12 nurses each
en | 12 colleagues joined in 3 weeks
en | 2 days a week from home, 3 days in the office
en | Open from 9 to 5 instead of 8 to 4
en | 16:00 → 15:30
en | Monday → Wednesday
en | Ward 3 → ward 5
en | Invoice 1200 → 1300
en | 10.10. → 12.10.
en | 10/10/2025 → 12/10/2025
en | Grade A → B
en | 1 → 2 → 3
en | step 1 -> step 2 -> step 3
en | We now have 3 instead of the planned 5
en | We should have 3 instead of 5
en | 5 hours → 30 minutes less
en | 2 → 3 more volunteers
en | We saved 10 minutes instead of 5
en | 4 out of 5 dentists
en | 3 hours or 4 hours
en | 3 hours, 4 hours
en | 30 % of 200
en | 12 vs. 30
en | 12 complaints vs. 30 praises
en | half of us
en | Fewer than before
en | It went from bad to good
en | zero
en | The lift takes 2 minutes from floor 1 to floor 9
en | Train 9 from platform 3 to platform 5
en | Twelve of thirty came
en | 24/7 instead of 9 to 5
en | From January to March we had 12 and 3
en | 100 °C → 37 minutes
en | Cut onboarding time in half: 10 days down to 5
en | 30% fewer returns, 20% happier customers
en | Saved roughly €300 per month
en | From 3 complaints per day to 3 per week
en | 3 complaints a day → 3 a week
en | 40% of tickets solved same-day (before: 15%)
en | NPS +14
en | 3 days → same day
en | 100% on time since March
en | 12 of 14 nurses use it
en | 2 hours → 30 minutes → 10 minutes
en | 6 to 8 weeks → 2 to 3 weeks
en | we moved up from 7th to 2nd place
en | Falls in 2024: 9, in 2025: 2
en | Downtime −80 %
en | Downtime: minus 80 %
en | lost 10 kg
en | 80/20 → 50/50
en | 1:4 → 1:2 supervision ratio
en | half the time
en | From one report in five late to one in fifty
en | two weeks' work now takes two days
en | Two weeks → two days, and the team went home by 5
en | 17:30 → 16:00 end of shift
en | Errors before: 12. Errors after: 3.
en | Last year 12 errors, this year 3
en | 99 problems
en | 10-minute calls instead of 30-minute calls
en | up to 9 → 3 e-mails
en | nine or ten → three
en | It is not about 3 people but 3 teams
en | Not only 3 but 5 teams use it
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
de | Zwei Rückfragen statt zehn pro Auftrag
de | keine 3 Formulare mehr, nur noch 1
de | 10 Minuten jetzt, 4 Stunden vorher
de | Früher haben das 8 Leute gemacht, jetzt 3
de | 2025 hatten wir 14 Unfälle, 2026 nur 3
de | Rückfragen um 40 % von 250 auf 150 gesunken
de | 1 Std 30 → 45 Min
de | Krankheitstage sanken auf 5 von 9
de | auf 5 Tage statt 9 gesunken
de | doppelt so schnell
de | dreimal so viele Anmeldungen
de | 20 % schneller als 2024
de | 10 Minuten → 4 Stunden gespart
de | 10 Minuten → 4 Stunden mehr
de | Statt 20 kamen 35 Leute
de | Statt 12 Mails eine
de | Bearbeitung: 9 Tage (vorher) → 4 Tage (jetzt)
de | nur noch 3 Anrufe statt 10 am Tag
de | Zehn Mails pro Tag statt zwanzig pro Tag
de | alle 4 Wochen → alle 2 Wochen
de | 1. Platz statt 3. Platz
de | Tisch 4 → 6
de | Durchlaufzeit −30 %
de | Ersparnis 3 Stunden
de | 10 von 12 Kollegen machen mit
de | Schichtübergabe: 25' → 10'
de | 100 % pünktlich statt 80 %
de | Halb so viele Fehler
de | um die Hälfte weniger
de | zwischen 2 und 3 Stunden → 20 Minuten
de | Am Montag 12, am Dienstag 3
de | 12 Teilnehmer im Mai, 30 im Juni
de | 9:00 → 8:30 Uhr
de | Angefangen mit 3 Leuten, jetzt sind wir 12
de | Statt wie früher 3 Tage nur noch 4 Stunden
de | Im Mai 12, im Juni 3 Rückfragen
de | 7 Azubis, 4 mehr als letztes Jahr
de | in 10 Minuten statt in 45 Minuten
de | bei 80 % der Aufträge statt 50 %
de | 3 Tage früher fertig
de | 3 Tage früher fertig als 2024
de | Spart ca. 3 Stunden
de | 100-mal weniger
de | Minus 30 % Papier
de | Papierverbrauch: minus 30 %
de | 30 % Papier gespart
de | 8:00 → 7:30
de | 3/4 → 4/4
de | 01.03. → 05.03.
de | Bewertung 3,9/5 → 4,6/5
de | 12 Schritte waren es, 4 sind es
de | Aufwand: 2 Personentage → 3 Stunden
de | 10 Minuten schneller pro Tour, bei 8 Touren
de | Vor der Umstellung 45 Minuten, danach 10
de | Die Schlange ging von 20 Leuten auf 5 zurück
de | von 20 Leuten auf 5 Minuten
de | Keine 5 Minuten statt 45
de | Null Fehler statt 5
de | kein Fehler statt 5
de | 7 Stürze → keiner
de | bis zu 100 → 20
de | 5 Anrufe → 2 Anrufe weniger
de | spart 5 → 2 Stunden
de | Wir möchten von 12 auf 3 Beschwerden kommen
de | von 12 auf vielleicht 3 Beschwerden
de | 4 Stunden → 10 Minuten, wenn der Scanner geht
de | Ohne Scanner 4 Stunden statt 10 Minuten
de | Ich bin 45 und seit 12 Jahren hier
de | 12 Kolleginnen auf 3 Stationen
de | zwei Tage im Büro, drei zu Hause
de | Montag → Mittwoch
de | Station 3 → Station 5
de | Rechnung 1200 → 1300
de | 16:00 Uhr → 15:30 Uhr
de | Wir haben 3 statt der geplanten 5
de | 12 Lob statt 30 Tadel
de | Die Hälfte von uns
de | Weniger als früher
de | 3 Stunden oder 4 Stunden
de | Zug 9 von Gleis 3 auf Gleis 5
de | von Montag auf Dienstag verschoben
de | 5 Stunden → 30 Minuten weniger
de | Im Januar 12, im März auch 12
de | Seit 2024 sind 3 Leute dabei
de | rund 3 Stunden
de | Es sollte von 12 auf 3 gehen
de | jeder zweite von zehn
de | 30 % von 200 Leuten
de | 9–17 Uhr → 10–18 Uhr
de | 9-17 → 10-18
de | 10 Leute in 2 Räumen statt 3
de | Einarbeitung halbiert: 10 Tage auf 5
de | 30 % weniger Retouren, 20 % zufriedenere Kunden
de | ungefähr 300 € pro Monat gespart
de | Von 3 Beschwerden am Tag auf 3 in der Woche
de | 40 % der Tickets am selben Tag gelöst (vorher 15 %)
de | Nur 2 Fehler statt 17 im Quartal
de | Wir haben 3 Stunden in der Woche gewonnen
de | 45 Minuten jeden Morgen gespart
de | Seit März 100 % pünktlich
de | 12 von 14 Pflegekräften nutzen es
de | Stürze: 9 (2024) → 2 (2025)
de | 9 Stürze im Jahr 2024, 2 im Jahr 2025
de | Wir sparen pro Woche rund 2 Stunden
de | Betreuungsschlüssel 1:4 → 1:2
de | halb so lang
de | Nur noch jeder Zehnte statt jeder Fünfte
de | Fehler vorher: 12. Fehler nachher: 3.
de | Letztes Jahr 12 Fehler, dieses Jahr 3
de | Statt einer Stunde brauchen wir eine Viertelstunde
de | Zeit pro Fall: 18 auf 11 Min
de | 18 auf 11 Min
de | 3 Leute statt 5 und keiner vermisst es
de | 3-mal → 1-mal pro Woche
de | Aus 5 Formularen wurde eins
de | aus 12 Betten auf 3 Stationen
de | Die neue Station hat nicht 12, sondern 14 Betten
fr | de 0 à 60 abonnés
fr | Moins de monde pose la question.
fr | Le temps de réponse a été divisé par deux
fr | 45 ->
fr | du lundi au vendredi
fr | ouvert de 9 h à 17 h
fr | de 9 à 17 h
fr | de 8 à 18
fr | 10 à 20 minutes par appel
fr | entre 5 et 10 appels
fr | enfants de 3 à 6 ans
fr | 12:30 -> 11:00
fr | Réunion déplacée de 10 h à 9 h
fr | de 2023 à 2025
fr | 2023 → 2025
fr | Version 3.1 → 4.0
fr | Salle 12 → 14
fr | On est passé de la salle 12 à la salle 14
fr | du 3 au 5 mai
fr | de 3 à 5 mai
fr | Ce n'est pas passé de 12 à 3 réclamations
fr | Ça pourrait passer de 4 heures à 10 minutes
fr | Notre objectif : 4 heures → 10 minutes
fr | On espère passer de 12 à 3 réclamations
fr | presque 30 % d'appels en moins
fr | jusqu'à 30 % d'appels en moins
fr | plus de 20 minutes de moins
fr | de 4 à 2 heures et de 12 à 3 erreurs
fr | 45 -> 30 -> 10 minutes
fr | de 12 réclamations à 3 félicitations
fr | 4 heures → 10 kg
fr | Est-ce vraiment passé de 4 à 2 heures ?
fr | 92 % des patients sont satisfaits
fr | 5 minutes par appel
fr | 7 collègues sur 10
fr | Étape 1 → étape 2
fr | sur une échelle de 1 à 10
fr | 60 minutes -> 1 heure
fr | de 12 à 12 réclamations
fr | On l'appelle « Pit Stop »
fr | S'il n'y a pas de panne, de 4 heures à 10 minutes
fr | la moitié d'entre nous
fr | On a gagné 3 à 1
fr | Train 9, du quai 3 au quai 5
fr | Il nous reste 3 étages à faire sur 5
fr | À 9 heures au lieu de 10
fr | 10 minutes → 4 heures gagnées
fr | Certains jours 12 appels, d'autres 30
fr | 3 heures ou 4 heures
fr | 30 % d'appels en moins et 20 % de mails en moins
fr | Il y a 3 ans, on était 12
fr | 12 infirmières dans 3 services
fr | On a reçu 14 candidatures
fr | Sans l'outil, on repasse de 10 à 45 minutes
fr | Quelques minutes au lieu d'une heure
fr | Moins de 5 minutes
fr | Coûts réduits de 4 000 € à 11 000 €
fr | Page 3 → page 5
fr | 1er → 3e
fr | T1 → T2 : 40 → 12
fr | Les délais vont de 2 à 3 semaines
fr | De 5 à 10 personnes viennent chaque semaine
fr | Plus 50 abonnés
fr | Une heure et demie au lieu de trois heures
fr | Dossier 1200 → 1300
fr | Environ 3 heures gagnées
fr | Entre 2 et 3 heures gagnées
fr | On voudrait passer de 12 à 3
fr | Zéro accident depuis janvier
fr | Personne ne dit plus « je ne sais pas »
fr | Avant, on disait « j'abandonne »
fr | « Super », dit l'une, et « enfin », dit l'autre
fr | 05 12 34 56 78
fr | 12/03/2025 → 14/03/2025
fr | 50 % des appels → 20 % des appels
fr | 100 % → 100 %
fr | 24 h/24 au lieu de 9 à 5
fr | Le train de 8 h au lieu de celui de 9 h
fr | Si tout le monde s'y met, on gagne 3 heures par semaine
fr | Ça devrait économiser 3 heures
fr | Ça prend 30 % du temps
fr | 3 sur 4 l'utilisent
fr | Le tarif va de 10 à 20 euros
es | de 0 a 60 suscriptores
es | 3 días antes
es | Menos gente pregunta.
es | El tiempo de respuesta se redujo a la mitad
es | 45 ->
es | de lunes a viernes
es | abierto de 9 a 17 h
es | de 9 a 17 h
es | de 8 a 18
es | de 10 a 20 minutos por llamada
es | entre 5 y 10 llamadas
es | niños de 3 a 6 años
es | 12:30 -> 11:00
es | Reunión movida de las 10 h a las 9 h
es | de 2023 a 2025
es | 2023 → 2025
es | Versión 3.1 → 4.0
es | Sala 12 → 14
es | Pasamos de la sala 12 a la sala 14
es | del 3 al 5 de mayo
es | de 3 a 5 de mayo
es | No bajó de 12 a 3 quejas
es | Podría pasar de 4 horas a 10 minutos
es | Nuestro objetivo: 4 horas → 10 minutos
es | Esperamos pasar de 12 a 3 quejas
es | casi un 30 % menos de llamadas
es | hasta un 30 % menos de llamadas
es | más de 20 minutos menos
es | de 4 a 2 horas y de 12 a 3 errores
es | 45 -> 30 -> 10 minutos
es | de 12 quejas a 3 elogios
es | 4 horas → 10 kg
es | ¿De verdad bajó de 4 a 2 horas?
es | El 92 % de los pacientes está satisfecho
es | 5 minutos por llamada
es | 7 de cada 10 compañeros
es | Paso 1 → paso 2
es | en una escala de 1 a 10
es | 60 minutos -> 1 hora
es | de 12 a 12 quejas
es | Lo llamamos «Pit Stop»
es | Si no falla nada, de 4 horas a 10 minutos
es | la mitad de nosotros
es | el doble de inscripciones
es | Ganamos 3 a 1
es | Tren 9, del andén 3 al andén 5
es | A las 9 en vez de a las 10
es | 10 minutos → 4 horas ahorradas
es | 3 horas o 4 horas
es | 30 % menos de llamadas y 20 % menos de correos
es | Hace 3 años éramos 12
es | 12 enfermeras en 3 plantas
es | Recibimos 14 candidaturas
es | Sin la herramienta volvemos de 10 a 45 minutos
es | Unos minutos en lugar de una hora
es | Menos de 5 minutos
es | Los costes bajaron de 4.000 € a 11.000 €
es | Página 3 → página 5
es | 1.º → 3.º
es | T1 → T2: 40 → 12
es | Los plazos van de 2 a 3 semanas
es | Vienen de 5 a 10 personas cada semana
es | Una hora y media en vez de tres horas
es | Pedido 1200 → 1300
es | Unas 3 horas ahorradas
es | Ahorramos entre 2 y 3 horas
es | Queremos pasar de 12 a 3
es | Cero accidentes desde enero
es | Nadie dice ya «no lo sé»
es | Antes la gente decía «me rindo»
es | «Genial», dijo una, y «por fin», dijo otra
es | 91 123 45 67
es | 12/03/2025 → 14/03/2025
es | 50 % de las llamadas → 20 % de las llamadas
es | 100 % → 100 %
es | Si todos participan, ahorramos 3 horas por semana
es | Debería ahorrar 3 horas
es | 3 de cada 4 lo usan
es | El precio va de 10 a 20 euros
es | 24/7 en vez de 9 a 5
es | Ahorra como mucho 3 horas
es | Turno de 6 a 14
es | Costes recortados en 4.000 € a 11.000 €
es | 1,200 € menos
es | Media 3,2 → 4,5
es | Tengo 45 años y llevo 12 aquí
fr | Les clients attendent en moyenne 5 jours
fr | Il a fallu 3 réunions pour décider
fr | On est 12 au lieu des 15 prévus
fr | Livraison en 2 à 3 jours
fr | Réponse sous 24 h
fr | 15 ans d'expérience, 3 équipes
fr | Le quai 5 au lieu du quai 3
fr | Les 3 premiers mois ont été durs
fr | En mai 18, en juin 7
fr | Deux tiers des collègues l'utilisent
fr | Python 3.8 → 3.12
es | Los clientes esperan 5 días de media
es | Hicieron falta 3 reuniones para decidirlo
es | Somos 12 en lugar de los 15 previstos
es | Entrega en 2 o 3 días
es | Respuesta en menos de 24 h
es | 15 años de experiencia, 3 equipos
es | El andén 5 en lugar del andén 3
es | Los 3 primeros meses fueron duros
es | En mayo 18, en junio 7
es | Dos tercios de los compañeros lo usan
es | Python 3.8 → 3.12
"""
