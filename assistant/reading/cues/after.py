"""What people say after the hour."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

AFTER: dict[Cue, str] = {
    Cue.MET: """
    parted friends | parted as friends | lots of laughing/laughter | laughed a lot | better than expected/hoped/i |
    quite nice/good/pleasant/interesting | ten out of ten | 10 out of 10 | 10/10 |
    . fine . | . ok . | . it was ok | was ok | was alright | not much came of | best
    coffee/hour/afternoon/morning/chat/conversation in/of/for | . super | . really/very/so good . | . really/very
    good thanks | so much for introducing/bringing/connecting/putting | tres bien | muy bien | molto bene | muito
    bem | heel leuk | erg leuk | sehr gut/schon/nett | c etait | estuvo | fue muy | foi muito | e stato | war
    gut/prima/super/klasse/interessant/spannend | het was leuk/gezellig/fijn | gezellig |
    . twice . | twice in fact | twice already | . three times |
    thanks for bringing/introducing/putting | . it happened | thanks for the introduction |
    we met | we did | we have met | have met | did meet | met .. on/at/for/up | met up |
    met him/her/them/and/yesterday/last | we all met | . met | . yes | yes . | . yes we | . yes thanks | yes we did |
    yes we met | hit it off | got on | got along | we talked | talked for | we spoke |
    had a .. time/chat/talk/coffee/conversation | had a .. hour/meeting/morning/afternoon/lunch/discussion |
    had .. time | had fun | had coffee | had an .. time/chat/talk/coffee/conversation/hour/meeting |
    great/lovely/good/nice/wonderful/useful/excellent .. time/chat/talk/coffee/conversation/hour/meeting/fun |
    great/lovely/good/nice/wonderful/useful/excellent .. company/afternoon/morning/guy/woman/person/man/lady/people |
    super/pleasant/interesting/delightful/splendid/brilliant/fantastic/productive ..
    time/chat/talk/coffee/conversation/hour/meeting/fun |
    great fun | good fun | was great/lovely/good/nice/wonderful/useful/excellent/super |
    was fun/fantastic/brilliant/interesting/delightful/perfect/fine/splendid |
    was very/really/so/a .. great/lovely/good/nice/wonderful/useful/excellent |
    was very/really/so/a .. pleasure/fun/success/interesting/helpful/pleasant/delight/joy | was worth | worth it |
    went well | went .. well | went great/fine/brilliantly/smoothly/wonderfully | it went | thumbsup | meet again |
    meeting again | already met | enjoyed | saw each other | we clicked | liked her/him/them | . great | . lovely |
    . wonderful . | . fantastic | . brilliant | . done | done thanks | all done | war sehr nett/gut/schon |
    war nett/gut/schon/toll |
    great/lovely/good/nice/wonderful/useful/excellent/super .. time/chat/talk/coffee/conversation/hour/meeting |
    pleasant/interesting/delightful/splendid/brilliant/fantastic/productive ..
    time/chat/talk/coffee/conversation/hour/meeting |
    great/lovely/good/nice .. fun/company/afternoon/morning/guy/woman/person/man/lady/people |
    useful/wonderful/splendid/delightful .. fun/company/afternoon/morning/guy/woman/person/man/lady | we sure did |
    we certainly did | we did indeed | indeed we did | indeed | fascinating | a pleasure | was a pleasure |
    a delight | . thanks met | met thanks | had cake | had tea | had lunch | had a ball | a ball | hours |
    wonderful man/woman/person | lovely man/woman/person | fine fellow | new friend | become friends | friends now |
    we are meeting again | already planning | thanks for the introduction | thank you for the introduction |
    glad we met | nice to meet | good to meet | great to meet | great meeting | good meeting | very useful |
    very pleasant | very nice | very good | all went | as planned | a success | big success | superb | brilliant . |
    amazing . | charming | delightful . | yup . | certainly did | we all did | oui | for hours |
    two/three/four/five hours | . indeed . | . indeed we
    """,
    Cue.NOT_MET: """
    call it off because | had to call it off | got the day/time/place/date/week/hour/cafe wrong | nicht gekommen |
    n est pas venu/venue | no pudo venir | non e venuto/venuta | niet gekomen | nao veio |
    never managed it/to |
    decided not to meet | decided against | chose not to |
    . no . | . no we/he/she/it/they/i/not/sorry/unfortunately/never | no . | not met | not meet | have not met |
    did not meet | did not happen | did not take place | did not manage | did not show | did not come | did not
    turn | did not appear | did not go | did not make | did not work | did not get | did not attend | did not see
    | could not go | could not come | could not make | could not attend | could not meet | could not find | was
    not able | were not able | was unable | were unable | was not there | were not there | was nobody | not happen
    | not take place | never happened | never came | never showed | never turned | never met | never appeared |
    never took place | nobody came | no one came | nobody showed | nobody was | nobody turned | no one showed | no
    show | stood me up | stood us up | cancelled | canceled | had to cancel | got cancelled | was cancelled |
    called off | called it off | fell through | fell apart | missed each other | missed it | missed the | missed
    him/her/them/one | forgot | i forgot | waited for | waited in vain | was ill | was sick | alas no | sadly no |
    sadly not | afraid not | afraid no | unfortunately no | unfortunately not | thumbsdown | wrong cafe | did not
    . | we did not . | was not . | he/she was not | they were not | and left | waited .. and left | no one was |
    nobody there | no one there | not work out | not turn up | not show up | not come | not there | not appear |
    no luck | no joy | got lost | went to the wrong | wrong day | wrong place | wrong date | overslept | trains
    were | strike | got sick | fell ill | had an accident | forgotten | not really we | only exchanged | only
    mailed | only wrote | only spoke on the phone | only talked on the phone | in bed with | were ill | he/she was
    ill | she was sick | i was away
    """,
    Cue.NOT_YET: """
    not yet | not so far | have not yet | postpone | postponed | had to postpone | rescheduled | reschedule | had
    to reschedule | moved it | we moved it | put off | still to meet | still to happen | still trying | still
    planning | still have to meet | yet to meet | meet next | meeting next | will meet | we will meet | going to
    meet | are meeting | still pending | still open | on friday instead | be moved | was moved | waiting for |
    have not met yet | not met yet | not meet yet | did not meet yet | not happened yet | not managed yet | not
    managed so far | not happened so far | still have not | still has not | still not | have still not | not as
    yet | not until | meeting on/in/tomorrow/this/soon/later | meet on/tomorrow/this/soon/later | soon | new date
    | new time | another date | another day | another time | a later date | is next | is set for | is planned | is
    scheduled | set for | scheduled for | planned for | planning to | plan to | hope to | hoping to | want to |
    trying to | looking for a | looking for another | in the works | pushed back | pushed it | pushed to | delayed
    | delayed to | shifted | moved to | moved our | had to move | put it off | take place
    on/in/next/tomorrow/later | takes place | due to meet | due next | instead | not just yet | next week | next
    month | tomorrow | in touch to find | working on it | but we will | we shall meet | shall meet | noch nicht |
    pas encore | todavia no | aun no | nog niet | non ancora | no ancora | ainda no
    """,
    Cue.FINAL: """
    never rescheduled | never postponed | never found another | decided not to | decided against |
    not going to happen | will not happen | not happen any more | gave up | given up | give up | never
    will | leave it at that | not going to meet | will not meet | will not be meeting | not be meeting | do not
    plan | not planning | no plans | not plan to | not want to | not try again | not be rescheduled | not
    rescheduled | not be happening | and will not | and probably will not | for good | off the table | no new date
    | not find a new
    """,
    Cue.PLAIN: """
    instead of coffee/tea/cake |
    forgot the time | forgot all about the time | lost track of time | forgot to look |
    we will meet again | will meet again | meet again next | are meeting again | meeting again next
    """,
}
