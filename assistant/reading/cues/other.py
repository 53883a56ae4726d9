"""Small words that turn an answer: negations, "but", conditions; and words about free hours and the past."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

OTHER: dict[Cue, str] = {
    Cue.NEG: """
    not | no | never | none | nobody | nothing | neither | nor | without | hardly | barely | nicht | kein | keine |
    keinen | nie | niemals | pas | jamais | nunca | niet | geen | nooit | mai
    """,
    Cue.BUT: """
    . only i/we/my/the/it/there/that/now |
    but | however | although | yet | except | whereas | aber | mais | pero | maar | mas | jedoch | . though
    """,
    Cue.IF: """
    pending | awaiting | contingent | conditional on | dependent on | waiting for my/the/his/her |
    if | only if | unless | provided | providing | as long as | so long as | on condition | on the condition |
    on one condition | under the condition | assuming | in case |
    once ago/hell/pigs | once long ago | once i/we/he/she/they/the/my/our/this/that/it/you/everything/things/mike
    | only when | only after | only with |
    only without | only on | only for | subject to | wenn | falls | sofern | mits | als | se
    """,
    Cue.FREE: """
    . free on/at/from/after/before | could only do | can only do |
    would do nicely | do nicely | wide open | his/hers/theirs/yours for the asking | got a free hour/half | have a
    free hour/half | i have still/still have the | i am to be found |
    i/we could/can meet/do/make/come/talk/speak/manage | could/can meet |
    am free | are free | am available | works for | work for | works best | work best | works | would work |
    will work | will do | can do | could do | can manage | could manage | suits | would suit | be best | be easiest |
    is best | is easiest | is good | is fine | is perfect | are good | are fine | is free | is open | is wide open |
    are open | looks good | look empty | any time | anytime | any day | any morning | any afternoon | how about |
    what about | could we say | shall we say | let us say | is possible | be possible | are possible | is convenient |
    convenient | would be best/easiest/possible/fine/good/ideal/convenient/perfect/better |
    later in the week/day/month | later that day/week
    """,
    Cue.PAST: """
    was | were | met | had | did | came | went | last | ago | yesterday | used | been
    """,
}
