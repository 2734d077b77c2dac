# Retold's voice in English: a warm, brief colleague. One question at a time, never a reproach;
# an error says what to do next. Ways to say the same thing stand side by side with bars between them.

## What people type

command-tell = tell a story | tell story | tell | new story | story | i have a story | tell my story | i want to tell a story
command-share = share an idea | share idea | share | share a thought | i have an idea | i want to share an idea
command-share-for = share an idea for | share for | draft for
command-delegate = delegate to | delegate
command-undelegate = stop delegating to | stop delegating | undelegate
command-unnamed = without my name | tell it without my name | anonymously | anonymous
command-named = with my name | tell it with my name
command-with = with | together with | told with
command-review = review | what waits | waiting stories
command-objectives = objectives | our objectives
command-report = report | the report | what it did | show the report
command-campaigns = campaigns | campaign | our campaigns | show campaigns
command-campaign = start a campaign | new campaign | begin a campaign
command-campaign-number = campaign number | the campaign's number is
command-campaign-answer = answer the campaign | answer campaign | tell for the campaign
command-barriers = barriers | what stands in the way | open barriers
command-stories = stories | read | read stories | show me stories | show stories | tell me a story | what's new | whats new | latest stories | new stories
command-find = find | search | look for | search for | find stories about | show me stories about | stories about | tell me a story about | tell me about
command-mine = my stories | mine
command-tries = my tries | tries | what i try | what i am trying
command-drafts = drafts | my drafts
command-surprise = surprise me | surprise | something else | a random story
command-team = my team | team | change my team
command-pause = pause | pause letters | quiet | be quiet | no more messages | stop writing to me | don't write to me | pause until | pause letters until
command-resume = resume | write again | write to me again
command-hours = my hours | hours | working hours | my working hours
command-help = help | hi | hi there | hello | hello there | hey | good morning | menu | start | what can you do | how does this work | how does it work | help me
command-digest-preview = digest preview | preview digest
command-digest-now = digest now | send digest
command-digest-settings = digest settings | digest setup
command-digest-pause = digest pause | pause digest
command-digest-resume = digest resume | resume digest
command-digest-recall = digest recall | recall digest | recall the digest | take the digest back

word-back = back | go back | previous
word-skip = skip | next | no | no thanks | none | nothing
word-cancel = cancel | stop | quit | exit | abort | start over | never mind | nevermind
word-later = save for later | later | save
word-form = form | as a form
word-publish = publish | publish it
word-edit = edit | change
word-discard = discard | delete
said-thanks = thanks | thank you | thanks a lot | thx | great thanks | cheers
said-language = language | languages | change language | change the language | switch language | what languages do you speak | in german please | speak german | switch to german | german | in french please | speak french | switch to french | french | in spanish please | speak spanish | switch to spanish | spanish
word-keep = keep | yes | keep it | yes please

## The same as buttons, and what each does

title-tell = Tell a story
title-stories = Read stories
title-find = Find
title-share = Share an idea
title-mine = My stories
title-tries = My tries
title-team = My team
title-campaign-answer = Answer the campaign
title-drafts = Drafts
title-surprise = Surprise me
title-pause = Pause letters
title-resume = Write to me again
title-hours = My hours
title-help = Help
title-keep = Yes, keep it
title-no = No, thanks
title-digest-preview = Digest preview
title-digest-now = Digest now
title-digest-settings = Digest settings
title-digest-pause = Digest pause
title-digest-resume = Digest resume
title-campaign = Start a campaign
title-campaign-number = Campaign number
title-delegate = Delegate to
title-review = Review
title-objectives = Objectives
title-campaigns = Campaigns
title-report = Report
title-barriers = Barriers

about-stories = The newest three, and more by objective
about-tell = A good practice, in a few short questions
about-share = What you think, learned, wonder about, or will try
about-find = Stories about anything: find onboarding
about-mine = What you have published
about-tries = What you will try, and what came of it
about-drafts = What you have begun
about-surprise = One story from far away
about-team = Which team you are in
about-pause = I write nothing unasked until you type “resume”
about-hours = When I may write to you unasked
about-help = This overview
about-digest-preview = What this channel would hear today
about-digest-now = Sends it at once, without waiting for its day
about-digest-settings = How often, when, in which language, about what
about-digest-pause = Nothing until you resume
about-digest-resume = Goes on, at the usual hour
about-campaign = One question for some weeks, and one number
about-campaign-number = What a campaign's number is today
about-delegate = Who may draft for you
about-review = What waits for an editor
about-objectives = What a story can serve
about-campaigns = All of them: those to come, those that run, those that are over
about-report = What it did this quarter, in figures
about-barriers = What stood in the way, and who was asked

## Hello, and when Retold does not understand

welcome-title = Hello, I'm Retold
welcome-text = Tell me what went well and how, or read what worked elsewhere. I'll retell it where others work, so that a good practice travels to one more team.
help-title = What I can do
help-yours = What is yours
help-between = You and me
help-midway = In a dialog I also understand back, skip, cancel, save for later, and form.
help-leaders = For leaders
help-editors = For editors
help-mention = Mention me first: @Retold find onboarding
not-understood = I'm not sure what you mean. Is it one of these?
button-find-that = Find “{ $said }”
nothing-open = There's nothing open right now. Type *tell a story* or *help*.
sounds-like-a-story = That sounds like a story. Shall I keep it?
only-this = The one you are telling right now is all you have begun. Say *save for later* to keep it among your drafts.
welcome-back = You're welcome. Type *tell a story* or *stories* whenever you like.
my-language = I answer in the language that your Teams is set to: English, German, Spanish or French. You change it in Teams under Settings › General › Language. Stories stay in the language they were told in, and you can tell yours in any of the four.
surprise-none = Nobody else has told a story yet. Yours could be the first: type *tell a story*.
only-text = I found no words in that: I can only read text so far. Tell me in words, please.
in-private = Let's do that in our own chat: open it and type *{ $typed }*.
sorry-database = I can't reach my notes right now. Nothing is lost: please say that again in a minute.
kept-after-all = Your last answer did reach me after all. This is what I asked next:
sorry-bug = Something went wrong on my side, and nothing was changed. Please try again.
done = Done.

## The dialogs

progress = { $at } of { $of }
needs-more =
    { $count ->
        [one] I need one thing: { $fields }.
       *[other] I need { $count } things: { $fields }.
    }
search-ended = All right, no search.
you-said = You said (write again to change it):
first-question = This is the first question.
cannot-skip = I need this one; a few words will do. You can also say *save for later*.
go-ahead = Go ahead, I'm listening. *skip* goes on without it.
already-answered = That question is already answered. Say *back* to change it.
chosen = ✓ { $name }
or-skip = Or skip.
choose-one = Press one, or type its name.
choose-found = Which of these is it? Press one, or try other words.
choose = Choose one
for-example = For example: { $example }
cancelled = All right, there's nothing to keep. Type *tell a story* whenever you like.
story-not-found = I found no story about that. Try another word, or skip.
story-chosen = The story you chose
resumed = Let's go on with “{ $title }”.
resumed-untitled = Let's go on.

ask-headline = In one line: what went well?
ask-situation = What was going on before?
ask-change = What did you or your team do differently?
ask-outcome = What is better now, and for whom?
ask-evidence = Do you have a number or a quote?
ask-steps = How could a colleague copy it?
ask-objective = What does it help with most?
ask-voice = Who noticed, and what did they say or do?
ask-voice-customer-experience = What did the customer say or do?
ask-photo = Do you have a photo of it?
ask-alt = What can be seen in the photo?
ask-kind = What would you like to share?
ask-text = Go ahead, in your own words.
ask-text-idea = What is your idea?
ask-text-lesson = What did you learn?
ask-text-question = What would you like to know?
ask-text-thanks = What do you want to thank them for?
ask-text-trial = What will you try?
ask-ask = What would you like people to do?
ask-source = From whom did you learn it?
ask-effect = What changes now?
ask-thanked = For which story? A few of its words will do.
ask-practice = Which practice is it? A few words of its story will do.
ask-timing = When shall it go out?
ask-due = By when? People will see that you promised it.

example-headline = For example: Calmer handovers between shifts
example-situation = For example: Every morning we lost half an hour looking for last night's notes.
example-change = For example: We pinned one shared page and fill it in before we leave.
example-outcome = For example: The early shift starts on time, and patients wait less.
example-evidence = For example: 45 min -> 10 min, or “I go home on time again”.
example-steps = Up to five lines, one step each.
example-voice = For example: “Now I know whom to ask.” In one sentence or two.
example-voice-customer-experience = For example: “For the first time nobody asked me twice.”
example-photo = Send it here in the chat: pasted, taken or attached. Only the picture itself is kept.
example-alt = For those who can't see it, for example: Our board, with five cards in the last column.
example-text = For example: I read three stories from Support this week, and each began with one small change.
example-text-idea = For example: Let's begin each handover with what went well.
example-text-lesson = For example: Support showed me that one small change is enough to begin with.
example-text-question = For example: What made your last handover calm? Answers come back to you.
example-text-thanks = For example: Your page saved my first week. Thank you for writing it down.
example-text-trial = For example: I'll stand at the board with my team every morning.
example-source = For example: Ada Example, on the early shift.
example-effect = For example: I ask for the smallest version first, before anybody writes a proposal.
example-thanked = For example: calmer handovers.
example-practice = For example: morning board.
example-timing = Press one, or type a time: tomorrow 9, Monday 8:30, 6 January at 8.
example-time = For example: tomorrow 9
example-due = For example: Friday, in two weeks, 6 January
example-build = For example: We do that too, and keep the open points on the board.
example-answer = For example: A page that everybody fills in before they leave.
example-ask = For example: Try it once this week, and tell me what happened.
example-reason = For example: Please leave out the customer's name; the rest is ready.

objective-high-performance = High performance
objective-employee-experience = Employee experience
objective-digital-transformation = Digital transformation
objective-customer-experience = Customer experience
objective-culture-of-innovation = Culture of innovation

kind-idea = An idea
kind-lesson = Something I learned
kind-question = A question
kind-thanks = Thanks for a story
kind-trial = Something I will try myself

timing-now = Now
timing-digest = In the next digest

## The preview, the form and the cards

preview-note = This is how others will see it.
preview-title = Preview
headline-proposed = My proposal, in your own words. You can change it.
preview-summary = Preview: { $title }
preview-hint = Say *publish*, *edit*, *back*, *save for later* or *discard*, or use the buttons.
button-unnamed = Without my name
button-named = With my name after all
unnamed-stands = Told by: { $teller }
unnamed-note = Your name is kept nowhere with it. Only you find it again, under “my stories”. Once it is out you can put your name to it, but never take your name off a story.
unnamed-few = Your team is left out too: fewer than five people there talk to me in this language.
a-colleague = A colleague
a-colleague-in = A colleague in { $unit }
made-up = { $title } (example)
button-reveal = Put my name to it
button-reveal-sure = Yes, with my name
button-reveal-not = No, leave it so
reveal-title = Put your name to it?
reveal-text = From then on everybody who reads it sees your name, in every channel too. That can't be taken back.
published-quietly = I won't write to you about it, so that nothing leads to you: “my stories” says whom it moved.
told-unnamed = without your name
told-with = { $name } with { $others }
button-together = With somebody
together-title = Who tells it with you?
label-together = A name, or a part of it
example-together = For example: Ada Example
together-later = I ask them in their own chat once the story is out. Their name stands there as soon as they agree.
together-now = I ask them with my next letter. Their name stands there as soon as they agree.
button-ask-too = Ask
with-waiting = Asked to tell it too: { $names }
beside-asked = no answer yet
beside-agreed = tells it with you
beside-declined = would rather not
beside-left = has left
alike-title =
    { $count ->
        [one] One story sounds like yours
       *[other] { $count } stories sound like yours
    }
alike-text = Did the idea come from there? Then say so: yours goes out as its retelling, and both show how far the practice has come.
alike-unnamed = Have a look before yours goes out. Without a name it stands by itself.
button-retelling = Publish as a retelling
button-on-its-own = Publish on its own
retelling-of = A retelling of
published-title = Published
published-heard =
    { $count ->
        [one] { $channels } hears it on { $moment }.
       *[other] { $channels } hear it on { $moment }.
    }
published-crowded = There is much to tell at the moment: { $channels } will hear it in one of the next digests. The first is on { $moment }.
planned-title = Planned
when-now =
    { $count ->
        [one] { $channels } hears it now, as soon as you publish it.
       *[other] { $channels } hear it now, as soon as you publish it.
    }
when-digest = It comes with each channel's next digest.
when-unheard = No channel takes posts by themselves yet: it comes with the next digest of each.
understood-moment = Understood: { $moment }.
understood-at-nine = Understood: { $moment }. You named no hour, so I took nine.
demoted = You are no longer among the leaders here, so it comes with each channel's next digest, like everybody's.
demoted-waiting = You are no longer among the leaders here, so an editor reads it first, as with everybody's.
published-now =
    { $count ->
        [one] { $channels } hears it now.
       *[other] { $channels } hear it now.
    }
promise-title = The day you named has come. What became of it?
promise-honest = However it went, your answer helps others: it stands on your post from tonight on.
promise-kept = ✓ Kept
promise-adapted = ↻ Adapted
promise-missed = ✗ Missed
promise-noted = Noted: { $outcome }. It stands on your post from tonight on.
published-unheard = No channel listens yet. Add me to a channel of your team, and I'll tell it there with the next digest.
published-promise = I'll tell you whom it moved.
waiting-title = Handed to the editors
waiting-text = An editor reads it before it goes out, and I tell you what became of it. Until then nobody else sees it.
waiting-quietly = An editor reads it before it goes out. You will find what became of it under *my stories*, or under *drafts* if it comes back. I won't write to you about it.
returned-why = An editor gave it back to you:
more-channels =
    { $count ->
        [one] one more channel
       *[other] { $count } more channels
    }
delegates-title = Who drafts for you
delegates-note = Type “delegate to” and a name. They draft with “share an idea for” and your name; only your own click publishes.
delegate-named = { $name } can draft for you from now on, but never publish. Type “stop delegating to” and their name to take that back.
delegate-gone = { $name } drafts for you no longer.
which-person = Whom do you mean?
drafting-for = A draft for { $name }.
handed-over = Handed to { $name }. Only their own click publishes it.
drafted-by = Drafted for you by { $name }. Only your own click publishes it.
button-see-draft = Open the draft
kept-as-draft = Kept as a draft:
discarded-piece = Discarded:
withdrawn-piece = Withdrawn:
withdrawn-gone = It's gone from every channel.
untitled = Without a headline

form-story = Your story
form-post = Your post
form-unsaved = You changed something here. Save it, or drop your changes.
form-mistakes =
    { $count ->
        [one] One thing to fix: { $fields }
       *[other] { $count } things to fix: { $fields }
    }
label-optional = { $label } (optional)

label-headline = Headline
label-situation = Before
label-change = What changed
label-outcome = What is better now
label-evidence = Evidence
label-steps = How to copy it
steps-counted = { label-steps } ({ $count ->
        [one] one step
       *[other] { $count } steps
    })
label-objective = Objective
label-voice = What somebody said or did
label-voice-customer-experience = What the customer said or did
label-photo = Photo
label-alt = What can be seen in the photo
label-kind = Kind
label-text = Your words
label-source = Learned from
label-effect = What changes now
label-thanked = Thanks for
label-practice = The practice
label-timing = At a time
label-due = Promised for
label-ask = What I'd like you to do
label-reason = What would make it better? Its teller reads this
label-build = In one line. Its author reads it, with your name.
label-answer = In one line. It stands here without your name; only the one who asked reads it with your name.
label-rhythm = How often
label-weekday = Weekday
label-hour = Hour
label-time-zone = Time zone
label-language = Language
label-posts = Leaders' posts
label-focus = What matters most here (choose none for all alike)

button-publish = Publish
button-publish-now = Publish now
button-retime = Change time
button-save-time = Set this time
button-edit = Edit
button-fill-in = Fill in
button-later = Save for later
button-discard = Discard
button-withdraw = Withdraw
button-save = Save
button-back = Back
button-drop = Drop my changes
button-skip = Skip
button-keep = Keep it
button-cancel = Cancel
button-form = Use a form
button-resume = Go on
button-build = Build on it
button-answer = Answer
button-send = Send
button-see-answers = See all { $count } answers
button-hand-over = Hand over
button-take-back = Take back
button-choose = Choose
button-add-objective = Add an objective
button-objective-on = Offer it again
button-objective-off = Offer it no longer
button-approve = Approve
button-return = Return …
button-give-back = Return it
button-review = See what waits
button-review-on = Switch review on
button-review-off = Switch review off
button-show = Open
button-unfold = Read
button-fold = Fold
button-whole = Whole story
button-inspired =
    { $count ->
        [0] Inspired
       *[other] Inspired ({ $count })
    }
button-inspired-mine =
    { $others ->
        [0] ✓ Inspired you
        [one] ✓ You and one other
       *[other] ✓ You and { $others } others
    }
button-about = { $button }: { $piece }
heard-chosen = { $name }, chosen
heard-folded = { $name }, folded
heard-open = { $name }, open
button-see = See it
button-see-all = See all
button-all-stories = All stories
button-more = More stories
button-tell-another = Tell another
button-share-another = Share another
button-delete = Delete it
button-undo = Undo
button-not-here = Not here, thanks
button-send-now = Send now
button-send-first = Send the first one now
button-change-mind = Set it up after all
button-tell-yours = Tell yours
button-settings = Change

quoted = “{ $said }”
lead-steps = How to copy it: { $steps }
leader = Leader
written-in = in { $language }
inspired-others =
    { $count ->
        [one] ✓ Inspired one person
       *[other] ✓ Inspired { $count } people
    }

drafts-title = What you have begun
draft-ready = ready to publish
draft-returned = given back by an editor, with a reason
draft-needs =
    { $more ->
        [0] still needs: { $first }
        [one] still needs: { $first } and one more thing
       *[other] still needs: { $first } and { $more } more things
    }
no-drafts = You have no drafts. Type *tell a story* to begin one.
told-title = What you have published
told-channels =
    { $count ->
        [0] in no channel yet
        [one] in one channel
       *[other] in { $count } channels
    }
told-teams =
    { $count ->
        [one] reached one other team
       *[other] reached { $count } other teams
    }
told-inspired =
    { $count ->
        [one] inspired one person
       *[other] inspired { $count } people
    }
built-count =
    { $count ->
        [one] One built on it
       *[other] { $count } built on it
    }
built-told =
    { $count ->
        [one] Somebody built on your post
       *[other] { $count } people built on your post
    }
answers-title =
    { $count ->
        [one] One answer
       *[other] { $count } answers
    }
answers-told =
    { $count ->
        [one] An answer to your question
       *[other] { $count } answers to your question
    }
reply-noted = Noted. Who wrote it reads it in their own chat with me.
told-planned = planned for { $moment }
told-waiting = has been waiting for an editor since { $day }
told-withdrawn = withdrawn
told-nothing = You haven't published anything yet. Type *tell a story*; it takes three minutes.
found-first = The { $count } best among the stories about
found-title =
    { $count ->
        [one] One story about
       *[other] { $count } stories about
    }
found-nothing = No story about that yet
found-again = “{ $said }”. Perhaps another word?
found-meant = Stories about { $meant }
found-typed = You wrote “{ $said }”
stories-title = Stories to read
stories-none = Nothing here yet. Yours could be the first.
stories-objectives = By objective
find-midway = Add what you look for, such as *find onboarding*.
find-what = What shall I look for? A word, a person or an objective will do, such as “onboarding”.

## I'll try this, and what came of it

button-try = I'll try this
button-try-change = Change the plan
button-try-after-all = Try it after all
button-unplan = Not after all
button-came-of-it = What came of it?
button-change-answer = Change my answer
button-add = Add
button-change-words = Change my words
button-own-version = Tell your own version
button-ripple = Where it went
button-ask = Ask { $name }
button-ask-them = Ask
ask-about = About “{ $title }”:
try-ask = When will you try it?
try-better = A moment works better than a date.
try-line = When will you try it? A moment works better than a date.
try-planned = ✓ You will try this
try-open = You wanted to try this.
try-done = You tried this: { $result }
try-good = Good.
try-said = I'll ask on { $day }. You said: “{ $moment }”
try-unseen = Others don't read your name; you can change that in our own chat.
try-change-later = Type *my tries* in our own chat to change that.
try-asked-there = I've asked you when exactly, in our own chat: a moment works better than a date.
try-taken-back = All right, I won't ask about it.
label-moment = When, in your own words
label-ask-on = When I'll ask how it went
label-obstacle = What could get in the way?
label-seen = My team, the teller and others who try this story may read my plan, with my name
example-moment = at Thursday's handover
example-obstacle = a short shift
trying = { $name } will try it: “{ $moment }”
trying-someday = { $name } will try it
trying-more =
    { $count ->
        [one] One more colleague will try it
       *[other] { $count } more colleagues will try it
    }
tried-counted =
    { $tried ->
        [one] One tried it
       *[other] { $tried } tried it
    }, { $works ->
        [0] nobody has said yet that it works
        [one] one says it works
       *[other] { $works } say it works
    }
result-worked = ✓ It worked
result-adapted = ↻ We adapted it
result-not-yet = ○ Not yet
result-no-help = ✗ It didn't help
result-noted = Noted: { $result }
result-again = I'll ask once more on { $day }.
result-let-go = I won't ask again. It stays under *my tries*.
result-helps = Thank you for saying so: it spares others.
hindrance-ask = What stood in the way?
hindrance-was = In the way: { $what }
hindrance-time = Time
hindrance-skill = Skill
hindrance-tool = A tool
hindrance-rule = A rule
hindrance-not-for-us = Not for us
label-why = Why, in one line
label-number = A number, if there is one
example-why = We left out the fifth line.
example-number = 45 min -> 10 min
tried-worked = { $name } tried it, and it worked.
tried-adapted = { $name } adapted it.
tried-not-yet = { $name } has not got round to it yet.
tried-no-help = { $name } tried it, and it didn't help there.
tries-title = What you try
tries-none = There is nothing here at the moment. Type *stories* to find something worth trying.
tries-asked = I'll ask on { $day }.
tries-open = still open
tries-gone = A story that was taken back
own-version = Your own version of:

followup-wanted = You wanted to try:
followup-said = You said: “{ $moment }”
followup-foreseen = You thought this could get in the way: “{ $obstacle }”
followup-ask = How did it go?
followup-late = Sorry for asking only now: it was to be on { $day }.
followup-over = Its teller took that story back, so I won't ask how it went. What you learned is yours to keep.
lasting-worked = Nine weeks ago this worked for you:
lasting-ask = Still doing it?
lasting-yes = Yes, still
lasting-no = Not any more
lasting-noted-yes = Noted: you still do it. Good for you.
lasting-noted-no = Noted: not any more. Thank you for saying so.
fellows-title = Others made something of what you try:
fellows-others = Others who tried it
fellows-version = { $name } tells their own version:

## Where a story went

reach-teams =
    { $count ->
        [one] Reached one other team
       *[other] Reached { $count } other teams
    }
reach-versions =
    { $others ->
        [0] { $name } told their own version
        [one] { $name } and one other told their own versions
       *[other] { $name } and { $others } others told their own versions
    }
ripple-title = Where it went
ripple-none = Nobody tries it yet. As soon as somebody does, you can see it here.
ripple-tried =
    { $triers ->
        [one] One person tries it or tried it
       *[other] { $triers } people try it or tried it
    }{ $works ->
        [0] {""}
        [one] ; it works for one
       *[other] ; it works for { $works }
    }
ripple-told =
    { $count ->
        [one] One own version was told
       *[other] { $count } own versions were told
    }{ $depth ->
        [one] {""}
       *[other] ; the longest chain has { $depth } links
    }
ripple-days =
    { $days ->
        [one] Within a day it worked for somebody else
       *[other] Within { $days } days it worked for somebody else
    }
ripple-led =
    { $count ->
        [one] Those it works for passed it on, and so it worked once more
       *[other] Those it works for passed it on, and so it worked { $count } more times
    }
ripple-versions = Own versions
ripple-more =
    { $count ->
        [one] And one more version
       *[other] And { $count } more versions
    }
ripple-legend = ● it works · ○ being tried · ◉ own version
ripple-shown = The picture shows { $shown } of them
ripple-picture = A picture: the story in the middle, around it those who try it and those who passed it on. { $said }.

## What comes unasked

letter-half-told = On { $day } you began:
letter-go-on = Shall we go on?
letter-moved =
    { $others ->
        [0] { $name } was moved by your words.
        [one] { $name } and one other were moved by your words.
       *[other] { $name } and { $others } others were moved by your words.
    }
letter-tried = Your story is being tried:
letter-retold = { $name } told their own version of your story:
letter-unnamed =
    { $count ->
        [one] And one more colleague
       *[other] And { $count } more colleagues
    }
letter-approved = An editor said yes. It is out:
letter-returned = An editor gave it back to you, and says why:
letter-waiting =
    { $count ->
        [one] One piece has been waiting for an editor since { $day }.
       *[other] { $count } pieces are waiting for an editor, the oldest since { $day }.
    }
letter-over = That is settled. Thank you.
invited-asked = { $name } told a story, and would like your name to stand there too.
invited-agreed = You tell it together with { $name }.
invited-declined = All right, your name stays out of it. I tell { $name }.
letter-joined = { $name } tells your story with you.
letter-joined-not = { $name } would rather not be named with your story.
button-join = Yes, with my name
button-join-not = No, thanks
button-part = Take my name off
letter-often = I write once a day at most, in your working hours. Type *pause* for quiet, or *my hours* to change them.
nudge-last = You last shared something on { $day }. A line from you carries far. Something to begin with:
nudge-first = When leaders go first, others dare to. Something to begin with:
nudge-thanks =
    { $count ->
        [0] { $name } told a story. Say what you liked about it:
        [one] { $name } told a story that works for one other person. Say what you like about it:
       *[other] { $name } told a story that works for { $count } others. Say what you like about it:
    }
nudge-trial =
    { $count ->
        [one] This works for somebody elsewhere. Try it yourself, and say by when:
       *[other] This works for { $count } people elsewhere. Try it yourself, and say by when:
    }
nudge-question-time = What stops people in your area most is time. Ask them what could make room.
nudge-question-skill = What stops people in your area most is that they don’t know how yet. Ask them what they would like to learn.
nudge-question-tool = What stops people in your area most is a tool that is missing. Ask them which.
nudge-question-rule = What stops people in your area most is a rule. Ask them which.
nudge-off = All right, I give you no more of these hints.
nudge-over = You have shared something since then. Thank you.
button-nudge-thanks = Say thanks
button-nudge-trial = I'll try it myself
button-nudge-question = Ask a question
button-nudge-off = No more of these hints
button-nudge-on = Hints again
letters-paused = All right, I write nothing unasked until you say *resume*.
letters-paused-until = All right, I write nothing unasked until { $day }. Say *resume* to end that.
letters-resumed = Good. When there is something for you, I write: once a day at most, in your working hours.
hours-title = When may I write to you?
hours-text = Only when there is something for you, and once a day at most.
hours-days = Days
hours-there = Local time: { $city }
hours-begins = From
hours-ends = To
hours-saved = Saved. I write to you in these hours only.

## Where people belong

from-unit = from { $unit }
team-ask = Which team are you in?
team-why = Others then read where it worked. I ask this once.
team-type = Or type its name
team-name = Its name
team-example = For example: Support
team-sized =
    { $count ->
        [one] { $unit } (one person)
       *[other] { $unit } ({ $count } people)
    }
team-now = Now: { $unit }
team-saved = Saved: { $unit }.
team-known = The directory of your organisation says where you belong, and it has the last word.

## Review, for editors

review-title = What waits for an editor
review-flag = For review
review-none = Nothing waits. Good work.
review-oldest =
    { $count ->
        [one] One has been waiting since { $day }.
       *[other] { $count } are waiting, the oldest since { $day }.
    }
review-more =
    { $count ->
        [one] One more comes up when these are decided.
       *[other] { $count } more come up when these are decided.
    }
review-since = waiting since { $day }
review-changed = is out, and was changed on { $day }
review-before = Given back before: { $reason }
review-approved = ✓ Approved:
review-returned = Given back:
review-on = Review is on: what is published waits here until an editor says yes. Leaders' posts, and what editors tell themselves, go out at once.
review-off = Review is off: what is published goes out at once.

## What stands in the way

barrier-teams =
    { $kind ->
        [rule] { $count } teams were stopped by a rule when they wanted to try this:
        [tool] { $count } teams lacked a tool for trying this:
        [skill] { $count } teams did not know yet how to do this:
       *[time] { $count } teams found no time to try this:
    }
barrier-people =
    { $kind ->
        [rule] { $count } people were stopped by a rule when they wanted to try this:
        [tool] { $count } people lacked a tool for trying this:
        [skill] { $count } people did not know yet how to do this:
       *[time] { $count } people found no time to try this:
    }
barrier-among = Among them { $units }.
barrier-all = In { $units }.
barrier-ask = Can you change that?
barrier-unnamed = I name no person.
barrier-read = All of them read your answer, with your name.
barrier-changing = The answer: it will be changed.
barrier-staying = The answer: it stays as it is, for this reason:
barrier-they-hear = Whoever was stopped hears it from me, and may try again.
barrier-held = I wait { $minutes } minutes before I tell anybody. Until then you can take it back.
barrier-passed = Somebody else is asked now. Thank you.
barrier-passed-to = { $name } is asked now. Thank you.
barrier-passed-editors = Retold's editors are asked now. Thank you.
barrier-over = Its teller took that story back: there is nothing to decide any more.
barrier-editors = Retold's editors
barrier-nobody-else = I know nobody else to ask. Please decide, or say why it stays.
barrier-heard-change = { $name } will change what stood in your way:
barrier-heard-keep = { $name } answered. What stood in your way stays, and here is why:
barrier-somebody = Somebody who can decide it
barriers-title = What stands in the way
barriers-open =
    { $count ->
        [one] One question is waiting for an answer.
       *[other] { $count } questions are waiting for an answer.
    }
barriers-none = No question waits for an answer.
barriers-more =
    { $count ->
        [one] One more comes up as these are answered.
       *[other] { $count } more come up as these are answered.
    }
barriers-note = When the same kind of thing stops several teams at one story, I ask the leader they have in common, or else you. I tell nobody who was stopped. Open one to answer it yourself.
barrier-age =
    { $days ->
        [0] since today
        [one] for one day
       *[other] for { $days } days
    }
barrier-asked = asked: { $name }
barrier-asked-editors = asked: the editors
barrier-asked-leaders = asked: the leaders
barrier-asked-nobody = there is nobody to ask
barrier-count-teams = { $count } teams
barrier-count-people = { $count } people
button-lift = I'll change it
button-uphold = We keep it, because …
button-pass-on = Not mine: pass on to …
button-pass = Pass it on
button-try-again = I'll try it again
label-because = We keep it, because
example-because = For example: The law wants the signature until March.
label-pass-on = Pass it on to
example-pass-on = Choose a name
label-pass-on-name = Somebody else, by name

## The report

report-title = What Retold did
report-everybody = Everybody
report-no-unit = No unit known
report-span = { $first } to { $last } { $year }
percent = { $share }%
report-none = Nothing has been told or tried in this quarter yet. As soon as something is, you will read about it here.
report-small = Fewer than five people took part in this quarter. I say nothing about so few: one could see who it was.
report-hidden = Of groups of fewer than five people I give no figures, nor any that would give them away.
report-told =
    { $stories ->
        [0] No story was told
        [one] One story
       *[other] { $stories } stories
    }{ $tellers ->
        [0] {"."}
        [one] {" "}by one teller.
       *[other] {" "}by { $tellers } tellers.
    }
report-rate = It worked, or was adapted
report-of = { $adoptions } of { $due } due · likely { $low }–⁠{ $high }%
report-quarter = The quarter from { $day }
report-stories = Stories
report-by =
    { $tellers ->
        [one] by one teller
       *[other] by { $tellers } tellers
    }
report-plans = Plans to try a story
report-pledged = { $due } due, { $answered } answered
report-so-many = { $many } of { $of }
report-adopted = It worked, or was adapted, in { $adoptions } of { $due } that were due (the true share is most likely between { $low }% and { $high }%).
report-lasting = Still doing it after nine weeks
report-lasting-of = who answered
report-days =
    { $days ->
        [one] Half of the stories that were adopted had their first adoption within a day.
       *[other] Half of the stories that were adopted had their first adoption within { $days } days.
    }
report-across = { $share }% of the adoptions were in another unit than the story's own.
report-led =
    { $led ->
        [one] By telling their own version, those who adopted something led to one more adoption.
       *[other] By telling their own versions, those who adopted something led to { $led } more adoptions.
    }
report-shown =
    { $adoptions ->
        [one] A story shown in { $times } digests gets about one more adoption.
       *[other] A story shown in { $times } digests gets about { $adoptions } more adoptions.
    }
report-reproduction = On average, each person who adopted something led to { $led } more adoptions, by a version of their own.
report-caused = Being shown once in a digest caused { $caused } adoptions (between { $low } and { $high }, by { $draws } draws).
report-caused-unclear = Whether being shown in a digest causes adoptions can't be told from { $draws } draws yet.
report-units = Adoptions by unit
report-objectives = Adoptions by objective
report-line = Worked or adapted, of those that were due
report-barriers = What stood in the way
report-answers = Somebody who can change it was asked about { $asked } of them. Will be changed: { $change }, stays: { $keep }.
report-evidence = Evidence
report-figures = Figures told by tellers: { $told }. Confirmed by somebody else: { $confirmed }.
report-medians = Before → after, the middle one (median) of what people say
report-measure-told = { $measure } · { $people } tellers
report-measure-confirmed = { $measure } · { $people } people who confirm it
report-voices = Voices and promises
report-promises = Promises kept
report-missed = of those due; { $missed } missed
report-customers = Stories with a customer's voice
report-leaders = Published by leaders
report-before = In the quarter that began on { $day }: { $said }
report-how = How I know

## Objectives, for editors

objectives-title = Objectives
objectives-text = What a story can serve. What nobody can choose any more stays on the stories that have it.
objective-saved = ✓ Saved: { $name }. Everybody sees it within a minute.
objective-off = not offered
objective-filed = from objectives.toml
objective-asks = asks one more question
objective-after =
    { $count ->
        [one] I ask after one day
       *[other] I ask after { $count } days
    }
leads-outcome = leads with what is better now
leads-steps = leads with how to copy it
leads-voice = leads with what somebody said
objective-name = Its name
objective-name-note = Where a language is left empty, people read the name that Retold brings along, or another language's.
objective-name-in = Name · { $language }
objective-question = One more question for its teller
objective-question-note = Leave all of them empty, and nothing more is asked.
objective-question-in = Question · { $language }
objective-languages = Other languages
objective-leads = What a digest says first of such a story
objective-days = Days until I ask who tries it how it went, { $most } at most

## Campaigns

campaigns-title = Campaigns
campaigns-text = One question for some weeks, and one number that is to move.
campaigns-none = None yet. A campaign asks one question for some weeks, and has one number that is to move.
campaign-new = Start a campaign
campaign-change = Change the campaign
campaign-text = One question for some weeks, and one number that is to move. Before it starts, whoever leads it guesses what will come of it.
brief-name = What it is called
brief-objective = Which objective it serves
brief-question = The question that stories answer
brief-measure = The number: what is counted
brief-unit = Its unit
brief-baseline = Today
brief-target = Aim
brief-starts = First day
brief-ends = Last day
brief-leaders = Who leads it with you (optional)
brief-channels = Where it is asked
brief-channels-note = Choose none, and it is asked in every channel where I am.
example-brief-name = Thanks of the week
example-brief-question = What did a customer thank you for this week?
example-brief-measure = Calls solved at the first go
example-brief-unit = %
example-brief-leaders = Megan Price, Tom Archer
campaign-saved = ✓ Saved: { $name }. Whoever leads it is asked what they expect, each once.
campaign-off = called off
campaign-ahead = { $first } to { $last }, not begun
campaign-runs = { $first } to { $last }, running
campaign-over = { $first } to { $last }, over
campaign-until = { $name } · until { $day }
campaign-left =
    { $days ->
        [0] last day
        [one] one more day
       *[other] { $days } more days
    }
campaign-ended = { $name } · ended on { $day }
campaign-became = What became of it
campaign-counted =
    { $stories ->
        [0] No story yet
        [one] One story
       *[other] { $stories } stories
    }, { $adoptions ->
        [0] no confirmed adoption yet
        [one] one confirmed adoption
       *[other] { $adoptions } confirmed adoptions
    }
campaign-late =
    { $adoptions ->
        [one] One more adoption was confirmed after its end.
       *[other] { $adoptions } more adoptions were confirmed after its end.
    }
campaign-at-first = At first
campaign-aim = Aim
campaign-before = Before
campaign-today = { $measure }, today
campaign-number-kept = Noted for today, for “{ $name }”. If you enter another one today, it takes the place of this one.
campaign-led-by = Led by { $names }
campaign-heard-in =
    { $more ->
        [0] Asked in { $channels }
       *[other] Asked in { $channels } and { $more } more
    }
campaign-everywhere = Asked in every channel where I am
campaign-channel-gone = a channel I was removed from
campaign-answering = Your answer to “{ $name }”:
campaign-which = Which question are you answering?
campaign-none-runs = No campaign asks that at the moment. Type *tell a story*: it is welcome at any time.
button-campaigns = All campaigns
button-campaign-new = Start a campaign
button-campaign-answer = Answer with a story
button-campaign-number = Enter
button-campaign-off = Call it off
button-campaign-on = Go on with it after all
guess-asked = “{ $name }” starts on { $day }. What do you expect will come of it?
guess-adoptions = Confirmed adoptions by its end
guess-number = { $measure }, at its end
guess-note = You can change your guess until { $day }, and nobody else reads it before the end. Then the lowest and the highest are shown, without names; with fewer than five, only how many there are.
guess-kept = Your guess is noted. You can change it until { $day }; until the end nobody else reads it.
guess-saved = Your guess is noted.
button-guess = Save my guess
button-guess-change = Change my guess
hope-title = “{ $name }” is over. Hope and reality:
hope-reality = What came of it
hope-became =
    { $adoptions ->
        [0] No confirmed adoption
        [one] One confirmed adoption
       *[other] { $adoptions } confirmed adoptions
    }
hope-number = { $measure }: { $number } ({ $day })
hope-no-number = { $measure }: nobody entered it
hope-yours = What you expected
hope-guessed =
    { $adoptions ->
        [one] One confirmed adoption, { $number }
       *[other] { $adoptions } confirmed adoptions, { $number }
    }
hope-none-of-yours = You made no guess.
hope-report = Campaigns: hope and reality
hope-moved = { $measure }: { $figures } (aim)
hope-nobody = Nobody guessed before.
hope-few =
    { $count ->
        [one] One guess before; figures are shown only for five or more
       *[other] { $count } guesses before; figures are shown only for five or more
    }
hope-all = { $count } guesses before: { $fewest } to { $most } adoptions, { $low } to { $high }

## The channel

digest-title = What worked lately · { $day }
digest-length =
    { $stories ->
        [0] One post
        [one] One story
       *[other] { $stories } stories
    }, { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }
digest-preview-note = This is what the channel would read today.
digest-why =
    { $stories ->
        [0] Why this: new, and not yet told here.
        [one] Why this: { $reasons }.
       *[other] Why these: { $reasons }.
    }
digest-why-new =
    { $stories ->
        [one] Why this: the newest story not yet told here.
       *[other] Why these: the newest not yet told here.
    }
why-works =
    { $count ->
        [one] one with a result in another team
        [2] two with a result in another team
        [3] three with a result in another team
        [4] four with a result in another team
        [5] five with a result in another team
       *[other] { $count } with a result in another team
    }
why-far = one from far away
why-surprise = one by lot
reason-works =
    { $units ->
        [0] It works for others
        [one] It works in another team
       *[other] It works in { $units } other teams
    }
reason-new = New
reason-unheard = Not told here before
reason-far = From far away
reason-surprise = For a change
sequels-title = What became of it
sequel-works =
    { $adopted ->
        [one] works for one person
       *[other] works for { $adopted } people
    }{ $units ->
        [0] {""}
        [one] {" "}in another team
       *[other] {" "}in { $units } other teams
    }
sequel-others =
    { $named ->
        [0] { $count ->
            [one] one colleague
           *[other] { $count } colleagues
        }
       *[other] { $count ->
            [one] one other
           *[other] { $count } others
        }
    }
sequel-trying =
    { $count ->
        [one] { $who } is trying it
       *[other] { $who } are trying it
    }
digest-withdrawn-story = One story was withdrawn by its teller.
digest-withdrawn-post = One post was withdrawn by its author.
digest-revised-story = One story is being worked on again.
digest-revised-post = One post is being worked on again.
digest-empty = There's nothing new to tell here yet. The digest stays silent until there is.
digest-coming = The digest is on its way.
inspired-you =
    { $others ->
        [0] Noted: it inspired you.
        [one] Noted: it inspired you and one other.
       *[other] Noted: it inspired you and { $others } others.
    }
digest-paused = The digest is paused. Type *digest resume* when you want it back.
digest-recalled = Taken back: the newest digest here is being removed. What was in it comes again with the next one.
digest-not-there = There is no digest here that could be taken back.

setup-title = When shall I tell you what worked?
setup-text = I retell a few good practices from other teams here, and nothing when there is nothing new.
setup-done = Saved. The next digest comes on
setup-resumed = Back again. The next digest comes on
setup-declined = All right, I stay quiet here. Mention me and type *digest settings* whenever you want me back.

first-of-month = 1
moment = { $weekday }, { $day }, { $hour }
moment-there = { $moment } ({ $city } time)
moment-hour = { $weekday }, { $hour }
weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday
rhythm-weekly = Once a week
rhythm-twice = Twice a week
rhythm-fortnightly = Every second week
rhythm-monthly = Once a month
rhythm-workdays = Every working day
rhythm-says-weekly = Every { $days }
rhythm-says-twice = Every { $days }
rhythm-says-fortnightly = Every second { $days }
rhythm-says-monthly = The first { $days } of each month
rhythm-says-workdays = Every { $days }
posts-now = At once
posts-digest = In the digest

## The pages that the app's listing in Teams links to

page-about =
    Retold
    Retold is a bot for Microsoft Teams. People tell it what went well and how; it retells that in the channels where others work, so that a good practice travels to one more team.
    Open your own chat with Retold in Teams and type: tell a story.
page-privacy =
    Privacy
    Retold runs inside your organisation. It keeps what you tell it and what you try, the photos you send for your stories, your name, your team, your title and picture in the directory, the address you sign in with, your language and the address of your chat, in a database that your organisation runs, and nowhere else.
    Others see a story or a post only after you have published it. You can withdraw it at any time; it then disappears from every channel.
    Your administrator can tell you who runs this installation, and delete what is kept about you.
page-terms =
    Terms of use
    Retold is free software under the MIT licence and comes without warranty. Your organisation runs this installation, and its rules apply to what is told here.

## Photos

photo-sent = A photo
photo-there = There is a photo already. Send another one in its place.
photo-please = Send me a picture here in the chat, please, or say *skip*.
photo-taken = I've put the photo into your story.
photo-alone = A photo goes with a story. Type *tell a story*, and send it again at any question.
photo-stories-only = Only stories can have a photo so far, so I left yours out.
photo-first = One photo for each story: I took the first one.
photo-coming = Your photo is on its way, and comes into the story by itself.
photo-in = Your photo is in “{ $title }”.
photo-again = Send another one, or go on without.
photo-of = A photo for “{ $title }”
photo-keep = Keep this photo
photo-send = Send me the photo for “{ $title }”, or say “cancel”.
photo-send-here = Send the photo here in the chat, and it goes into the story.
button-photo-add = Add a photo
button-photo-other = Another photo

## When something can't be done

error-headline-too-short = A headline needs at least three letters. Try again, in one line.
error-needed = This can't stay empty: a few words will do.
error-unchosen = Choose one, please.
error-unfit =
    { $count ->
        [one] One thing to fix.
       *[other] { $count } things to fix.
    }
error-your-own = That's your own: others say whether it inspires them.
error-text-too-short = A few more words, please: at least { $least } characters.
error-text-too-long = That's { $length } characters, and there is room for { $most }. Shorten it a little and send it again.
error-too-many-steps = Five steps at the most, please, one per line.
error-unknown-choice = That's none of the choices. Give me its number or its name.
error-not-ready =
    { $count ->
        [one] I need one thing before this can go out: { $missing }.
       *[other] I need { $count } things before this can go out: { $missing }.
    }
error-not-found = This was taken back, so there's nothing to read here any more.
error-not-yours = Only the one who wrote it can do that.
error-own-try = That's your own: others say whether they try it.
error-not-your-try = Only the one who wanted to try it can say that.
error-taken-back = You took that back, so there's nothing to answer. Open its story and press “I'll try this” if you want to try it after all.
error-tried-already = You tried that already, and said how it went. *my tries*, in our own chat, has it: you can change it there.
error-own-reply = That's your own: others build on it.
error-too-many-replies = You said ten things about this already. Talk to its author in person.
error-not-an-editor = Only Retold's editors and the owners of this team can change that. Ask one of them.
error-only-leaders-delegate = Only a leader can let somebody draft for them.
error-only-editors = Only Retold's editors can do that. An administrator says who they are, in the settings (RETOLD_EDITORS).
error-only-who-leads = The report is for Retold's editors, and for whoever leads a unit: it tells them about theirs. Whoever looks after me can say who does.
error-name-taken = There is an objective of that name already. Choose another name.
error-odd-signs = Letters, digits and punctuation, please: no * _ # < > [ ] and no address.
error-number-for-name = A name needs a letter: a number alone would choose from the list.
error-name-typed = Typed, that tells me something else. Choose another name, or add a word.
error-odd-days = A number of days, please, from 1 to { $most }.
error-last-objective = One objective has to stay: offer another one again first.
error-too-many-objectives = There are { $most } objectives already, and among more nobody could choose. Rename one instead.
error-from-the-file = This objective comes from the file objectives.toml; an administrator changes it there.
error-not-a-delegate = No leader of that name lets you draft for them. They can type “delegate to” and your name in their own chat with me.
error-only-the-leader-publishes = Only the leader you wrote it for can publish it. Hand it over, and they have it in their own chat.
error-nobody-by-that-name = I know nobody by that name. Whoever is to draft has to talk to me once; a part of the name will do.
error-already-told = People have read this under your name, and that can't be undone. Withdraw takes it out of every channel.
error-told-together = You asked others to tell it with you: they would know that it's yours. Take that back first, under “With somebody”.
error-unnamed-alone = Without your name nobody can tell it with you: they would know whose it is. Put your name to it first.
error-asked-already = { $name } has been asked, and I ask nobody twice.
error-declined = { $name } would rather not, and I ask nobody twice. Talk to them in person.
error-too-many-together = { $most } people besides you are the most a story has room for.
error-not-asked = That question was for somebody else, or was taken back.
error-own-barrier = It stood in your way too, so I ask somebody else about it.
error-answer-heard = I can't take it back: whoever was stopped has heard it, or I have asked anew since. If it stops several teams again, I ask again.
error-no-other-leader = I know no leader by that name who has not been asked yet. Choose from the list, please, or type a part of a name.
error-nobody-to-tell-with = I know nobody else by that name: whoever you mean has to have talked to me, or be in the directory. A part of the name will do, such as Ada.
error-not-at-a-preview = Under whose name a story is told is chosen at its preview. One that is out has it behind “…”: open it under “my stories”.
error-other-seal = I can't keep your name apart from it at the moment, so I leave everything as it is. Whoever looks after me can fix that.
error-only-campaigners = Campaigns are started by leaders and by Retold's editors. Ask one of them.
error-not-its-leader = Only whoever leads this campaign can do that, and Retold's editors.
error-not-asked-to-guess = Only whoever leads this campaign guesses what will come of it.
error-guesses-closed = It has begun: the guesses stand now, and you read yours beside the result.
error-has-begun = It has begun, so it stays as it is; enter its number, or call it off.
error-no-baseline = Without today's number nobody sees what moved. Write what it is now, or measure it first.
error-not-a-number = I need one plain number here, such as { $example }.
error-two-numbers = That can be read in two ways. Write it without a separator, such as 1200, or with two decimals.
error-other-unit = Just the number, please, such as { $example }: it is counted in { $unit }.
error-odd-unit = A unit, please, without a number: %, minutes, calls a day.
error-odd-count = A whole number of adoptions, please, such as 12; none is 0.
error-same-number = That is where it stands today already. What shall it become?
error-starts-too-soon = It can start tomorrow at the earliest: before, whoever leads it guesses what will come of it.
error-end-before-start = The last day is before the first one.
error-channel-gone = I'm no longer in the channels you chose. Choose others, or none for all.
error-channel-taken = In { $channel } “{ $name }” runs until { $day }, and a channel is asked one question at a time. Leave that channel out, or choose other days.
error-which-one = I know several people called { $name }. Write the whole name.
error-unknown-name = I know nobody called { $name }. Whoever leads it has to have talked to me once.
error-too-many-leaders = { $most } people at the most lead a campaign.
error-not-running = There is no number to enter: you lead no campaign that runs, or that ended less than four weeks ago.
error-not-a-leader = Only a leader's post goes out at a time of its own. Yours comes with the next digest.
error-not-a-channel = That works in a channel of a team only: mention me there and type the same.
error-not-there = I was removed from this channel: add me to it again, then I can do that.
error-no-days = Choose at least one day.
error-same-hours = Choose two different times.
error-unknown-time-zone = Choose a time zone from the list.
error-outdated = This changed elsewhere meanwhile. Have a look, and do it again if it still fits.
error-time-unclear = I can't read a day in that. Try “tomorrow 9”, “Monday 8:30”, “6 January at 8” or “in two weeks”.
error-day-past = That day is past. Choose today or a later one.
error-day-missing = Choose a day, please.
error-time-past = That moment is past. Name one that is still ahead, such as “tomorrow 9”.
error-time-too-far = That's more than a year ahead. Name a day within the next twelve months.
error-not-a-picture = That's no picture I can read. A JPEG, PNG, WebP or GIF works.
error-picture-broken = That picture is damaged, or not all of it arrived.
error-picture-too-large = That picture is too large: { $most } MB at the most. A screenshot of it works too.
error-picture-too-detailed = That picture has too many pixels: { $most } million at the most. A screenshot of it works too.
error-picture-lost = I couldn't get that picture from Teams.
error-picture-coming = Your photo is still on its way. Wait a moment, then choose “Without my name” again.
error-picture-leads = A photo sent now would lead from this story to you. While it is a draft: type *with my name*, send the photo, then *without my name*.
