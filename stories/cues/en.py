"""How stories and evidence are told in English."""

from stories.cues.kinds import Cues

CUES = Cues(
    labels={
        "headline": "headline | title",
        "situation": "situation | before | background",
        "change": "change | what changed | what we did | action",
        "outcome": "outcome | result | after | what is better now",
        "evidence": "evidence | number",
        "steps": "steps | how to copy it | how to",
    },
    situation=(
        r"used to\b",
        r"(?:every|each) (?:single )?(?:day|week|month|morning|evening|night|shift|time|quarter|year|"
        r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)\b",
        r"(?:previously|^before|formerly|until (?:recently|now)|for (?:years|months|weeks))\b",
        r"(?:always|constantly) had to\b",
    ),
    change=(
        r"(?:so|then) (?:we|i|my team|our team)\b",
        r"instead\b(?! of)",
        r"(?:we|i|my team|our team) (?:just |simply |then |now )?(?:decided|started|began|tried|introduced|put|built|made|"
        r"moved|agreed|set up|changed|stopped|replaced|created|switched|added|gave|wrote|split|pinned|printed|taught|let|hung)\b",
        r"(?:(?:we|i|our team|my team) now|(?:now|since (?:(?:last|this|the) )?\w+),? (?:we|i|our team|my team)) "
        r"(?!save|have|has|had|are|were|know|need|can|get|see|spend|find|lose|win|earn|finish|feel|enjoy|hear|only|no |never|hardly)[a-z]+\b",
        r"(?:had|has|came up with|got) (?:the|an|this) idea\b",
        r"built (?:an?|one|two|three|us|our)\b",
        r"(?:came up with|suggested|proposed|introduced|set up|invented)\b",
    ),
    outcome=(
        r"(?:now|today|since then|as a result|the result|ever since|in the end|nobody|no one|these days|finally)\b",
        r"(?:this|that|it) saves|we save",
        r"(?:is|are|feels?|looks?|back|much|far|lot) (?:much )?(?:calmer|happier|faster|quicker|fewer|less|easier)\b",
        r"(?:is|are|have|has|went) (?:now )?(?:down|up|dropped|halved)\b",
        r"(?:no longer|any ?more|free again)\b",
    ),
    verbs=(
        r"(?:we|i|they|he|she|it|you|there|nobody|everybody|is|are|was|were|be|has|have|had|do|does|did|can|could|would|will|must|should|"
        r"takes?|took|needs?|makes?|made|goes|went|comes?|came|gets?|got|lost|knew|kept|said|ran|felt|broke|wrote|sat|stood)\b",
        r"\w{2,}(?:ed|n't|'s|'re|'ve)\b",
    ),
    joints="because | so that | while",
    links="and | so | which",
    openings=(
        r"(?:and|but|also|then|as a result|since then|as a consequence|therefore|thanks to this|in the end)\b,?\s+",
        r"so,?\s+(?=(?:we|i|now|the|nobody|no one|everyone|everybody|our|my|it|they)\b)",
    ),
    halves=(r"(?:because|so|while|which)\b",),
    greetings=(r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings)\b",),
    fillers=(
        "a | about | all | an | any | anything | are | do | for | from | give | have | i | in | is | look | me | need | of | on "
        "| please | show | some | something | stories | story | tell | the | there | to | want | we | what | with | you"
    ),
    elided="",
    decimals=".",
    numbers={
        **{
            name: str(amount)
            for amount, name in enumerate(
                [
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty",
                ],
                2,
            )
        },
        "thirty": "30",
        "forty": "40",
        "fifty": "50",
        "sixty": "60",
        "seventy": "70",
        "eighty": "80",
        "ninety": "90",
        "half a": "0.5",
        "half an": "0.5",
        "a half": "0.5",
        "one and a half": "1.5",
        "two and a half": "2.5",
        "a quarter of an": "0.25",
        "three quarters of an": "0.75",
    },
    articles="a | an | one",
    one="one",
    magnitudes={"k": "1000", "thousand": "1000", "million": "1000000", "billion": "1000000000"},
    units={
        "time": {
            "1": "second | seconds | sec | secs",
            "60": "minute | minutes | min | mins",
            "3600": "hour | hours | hr | hrs",
            "86400": "day | days",
            "604800": "week | weeks",
            "2592000": "month | months",
            "7776000": "quarter | quarters",
            "31536000": "year | years",
        },
        "workday": {"1": "working days | workdays"},
        "percent": {"1": "percent"},
        "points": {"1": "point | points | percentage points"},
        "euro": {"1": "euro | euros"},
        "dollar": {"1": "dollar | dollars"},
        "pound": {"1": "pound | pounds"},
        "temperature": {"1": "degree | degrees"},
        "length": {"1": "metre | metres | meter | meters", "1000": "kilometre | kilometres", "1609": "mile | miles"},
        "share": {"1": "times"},
    },
    abbreviations="min | hrs | approx | a.m | p.m",
    rates=(
        "a day | a week | a month | a year | an hour | a shift | a night | a quarter | a minute | each day | each week "
        "| each month | each shift | every day | every week | every month | every shift | daily | weekly | monthly | yearly"
    ),
    per="per",
    dates=(
        "am | pm | a.m | p.m | o'clock | january | february | march | april | may | june | july | august | september "
        "| october | november | december | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | monday | tuesday "
        "| wednesday | thursday | friday | saturday | sunday | mondays | fridays | weekdays | weekends"
    ),
    since="since | in | year | of",
    roughly=(
        "about | around | roughly | approximately | approx | almost | nearly | under | over | less than | more than | fewer than "
        "| at least | at most | barely | well over | well under"
    ),
    until="",
    plus="and",
    out_of="of | out of",
    origin="from",
    to="to | down to | to just | to only | to under",
    onto="",
    instead="instead of | rather than | instead of the usual | instead of the previous",
    down_from="down from | up from",
    earlier="was | before | previously | formerly | earlier | used to be | it used to be | it used to take | it was | it took | before that",
    versus="vs | versus",
    gone="not | no longer",
    became="but | but only | but just",
    then=(
        "before | previously | formerly | was | used to be | used to take | it took | took | it used to take | it was "
        "| used to need | needed"
    ),
    now=(
        "now | now only | now just | today | after | afterwards | now it takes | now it is | and now | it now takes | now it's | it takes "
        "| we now need | we need | now takes | only | just | is | are | is now | are now | now we are | today it is | now it's just | now it's only | now it is just | now it is only | today it takes | now is | now are"
    ),
    current="now | today | since then | these days",
    fewer=(
        "fewer | less | more | faster | quicker | shorter | cheaper | higher | lower | better | saved "
        "| longer | smaller | bigger"
    ),
    save="save | saves | saved | saving | gain | gains | gained | win | wins | spare | spares",
    by="by",
    moves=(
        "fell | fallen | dropped | drops | drop | rose | risen | rises | increased | increase | increases | decreased | decrease "
        "| decreases | improved | improves | reduced | reduces | cut | cuts | grew | grown | grows | climbed | shrank | shrunk | sank "
        "| lowered | raised | shortened | down | up | went | gone | declined | jumped | doubled | halved"
    ),
    down=(
        "fell | fallen | dropped | drops | drop | decreased | decrease | decreases | reduced | reduces | cut | cuts | shrank "
        "| shrunk | sank | lowered | shortened | down | declined | halved"
    ),
    weak=(
        "is | are | was | were | has | have | had | been | be | takes | take | took | needs | need | needed | only | just | now | then "
        "| it's | today | us | used | to | goes | go | went | gone | came | come | brought | get | gets | got | still | their | lasts | lasted | costs | cost | me | already"
    ),
    pronouns="we | i | it | they | you | he | she | this | that | and | but | so",
    metrics=(
        "nps | csat | score | scores | rate | rates | rating | ratings | satisfaction | resolution | share | count | counts | number "
        "| complaints | calls | tickets | errors | mistakes | incidents | accidents | questions | requests | visits | users | members "
        "| orders | sales | revenue | bookings | downloads | signups | applications | returns | defects | bugs | backlog | attendance "
        "| turnover | absences | conversion | followers | deployments | releases | size | index | volume | cases | emails | e-mails "
        "| mails | queue | overtime | injuries | infections | participants | volunteers | steps | clicks | pages"
    ),
    numbered=(
        "room | rooms | floor | floors | level | version | versions | release | build | v | page | step | phase | line | gate | week | cw "
        "| chapter | section | table | bed | ward | ticket | order | case | unit | shift | bus | track | platform | number | no | nr "
        "| windows | python | java | ios | android | office | station | bay | invoice | item | grade | class | door | building | street "
        "| extension | lane | zone | team | group | year | years | tier | stage"
    ),
    loose=(
        "at | by | in | on | of | with | for | after | within | as | than | every | each | until | till | the | our | their | all | first "
        "| top | last | next | past | another | other | extension | versus | vs | and | or | nor | per"
    ),
    within="in | within",
    bounds=(
        "a | an | the | at | by | in | on | of | with | for | after | within | as | than | every | each | until | till | per | and | or "
        "| to | from | instead | since | because | thanks | when | while | where | which | that | who | if | but | so | now | is | are "
        "| was | were | has | have | had | only | just | before | today | this | these | those | our | us | we | they | it | through "
        "| between | during | via | once | already | again | there | not | ago | later | come | came | says | said | use | using | did | do | does | vs | versus | last | next | past"
    ),
    doubts=(
        "not | no | never | nobody | none | nothing | neither | nor | without | can't | cannot | won't | don't | didn't | doesn't | isn't "
        "| wasn't | couldn't | wouldn't | haven't | hasn't | aren't | weren't | shouldn't | could | would | should | might | may | will "
        "| shall | hope | hopes | hoped | hoping | target | targets | goal | goals | aim | aims | plan | plans | planned | planning | expect | expects "
        "| expected | want | wants | wish | wished | maybe | perhaps | probably | possibly | if | unless | almost | nearly | about | around | roughly "
        "| approximately | approx | up to | over | more than | less than | fewer than | under | at least | at most | as much as "
        "| as many as | or so | or more | or less | some | several | a few | a couple | between | range | ranges | scale | open from | are open | is open | opening "
        "| age | ages | aged | supposed | claimed | claims | allegedly | forecast | predicted | potential | potentially | estimate "
        "| estimated | estimates | anywhere | either | whether | instead of falling | failed | fails | barely | hardly | close to "
        "| above | below | dream | promise | promised | promises | intend | needs to | need to | must | has to | have to | try | trying | likely | soon "
        "| upper | lower limit | guess | feels like | felt like | would've | except | theoretically | i'd | we'd | it'd | i'll | we'll | it'll | going to | think | believe | suppose"
    ),
    harmless="over the phone | under pressure | but nobody | and nobody | but no one | and no one",
    naming="call | calls | called | named | known as | so-called | titled | keyword | label | labelled | word | term | button | project",
    saying="said | says | say | told | wrote | writes | feedback | quote | commented | asked | heard | thanked | answered | replied | reports",
)
