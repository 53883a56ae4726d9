"""What people say who refuse, and how a refusal is limited."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

NO: dict[Cue, str] = {
    Cue.NO: """
    . no . | . no sorry/thanks/i/we/it/not/definitely/absolutely/never/really |
    . no please/way/chance/can/deal/dice/need/interest/time/for | no . |
    . hell/heck/fuck/god/oh/um/er/ah/well/hmm/yes no | . sorry no | . still no | . alas no | . unfortunately no |
    but no thanks | so thanks and no | therefore no | is no today/now/from/this/thanks | no thanks | no no |
    no i am afraid | no not | no can do | no way | no chance | no deal | no dice | no interest | not .. interest in |
    no time for | no appetite for | have no wish | have no desire | have no use | have no time | say no | saying no |
    said no . | is a no | is no from | a no from | a firm no | a polite no | a hard no | a clear no | a no . |
    a no then | a no for/this | hard no | hard pass | answer is no | answer must be no | answer has to be no |
    not interested | not .. interested | not interesting | not really interested | not really . | not keen |
    not .. keen | not tempted | not into | not for me/us | not really for me/us | not quite for me | not my thing |
    not my cup | not my scene | not my field | not my area | not my kind | not my world | not really my |
    not a good fit | not the right fit | not a good match | not a good idea | not a good time | not the right time |
    not the right moment | not a great time | not the best time | not the right person | not the person |
    not the best person | not suitable | not appropriate | not comfortable | not be comfortable |
    not feel comfortable | not willing | not ready | not inclined | not agree | not agreeable | not in favour |
    not accept | not accepting | not approve | not consent | not going to | not gonna | not going to happen |
    not happening | not be happening | not going to work | not work out | not work for me | not be possible |
    not possible | not be able | not able | not in a position | not looking for | not looking to | not taking |
    not take on | not take it | not take this | not take part | not participate | not pursue | not proceed |
    not to proceed | not .. go ahead | not .. join | not .. meet him/her/them/anybody/anyone/people/strangers/new |
    not .. meet a/any | not want | not wish | not care to | not need | not feel like | not like to | not fancy |
    not think so | not think that | not think it/this is | not think i/we am/can/should/will/would/want/could |
    not see the/any/a point/benefit/value/need | not see how | not see myself | not have .. time |
    not have the/any interest/bandwidth/capacity/energy/strength/space/wish/desire | not have interest |
    not having .. interest | not having .. time |
    not do introductions/coffees/coffee/meetings/networking/this/these/that | not do that/this/it | not introduce |
    not .. introduce me/us | not .. connect me/us | not .. put me/us in touch |
    not share/give/pass/forward/disclose .. my/any/details | not make .. introduction | not make sense | not help |
    not make it work | not spare | can not . | can not sorry | can not accept | can not agree | can not commit |
    can not do it/this/that/so | can not meet | can not take | can not manage | can not .. right now |
    can not say yes | can not in good | can not fit | can not oblige | can not at | i can not but thanks |
    really can not | just can not | simply can not | unfortunately can not | afraid not | afraid it is no |
    sadly not | alas not | unfortunately not | regrettably not | better not | best not | rather not | sooner not |
    preferably not | prefer not | preferred not | prefer to not | prefer that you not | let us not | please not |
    perhaps not | maybe not | probably not | hopefully not | why would i | why should i | i think not |
    thanks but not | but not interested | . not at all . | . not at all interested |
    absolutely/definitely/certainly/of/surely/probably/most/clearly/obviously not | certainly not | of course not |
    most certainly not | hell not | not a chance | not on your | not in a | not in my lifetime | not in this life |
    not likely | not bloody | not today thanks | not this time thanks | not any more . | not any longer |
    no longer take/do/work/want/meet/see/give/interested/active | no longer in this/the/that | too busy | too old |
    too tired | too ill | too sick | too late for me | too far for me | too much on | too much going | am so busy |
    swamped | overwhelmed | snowed under | up to my neck | up to my eyes/ears/eyeballs | have my hands full |
    hands are full | my plate is full | plate is full | enough on my plate | got enough on | pass . | . pass |
    . pass on this | i pass | i will pass | will pass | will have to pass | have to pass | having to pass |
    must pass | to pass on this | pass on this | pass on that | pass this time | pass for now | have to skip |
    skip this | skip it | give .. a miss | give it a pass | sit .. out | bow out | opt not | count me out |
    leave me out | leave us out | keep me out | deal me out | include me out | i am out . | decline | declining |
    declined | refuse | refused | refusing | regret that i/we | regret to | regret i | with regret | regretfully |
    turn .. down | turning .. down | turned it down | say so no | disappoint you | have to disappoint | stay away |
    steer clear | excuse me from | beg off | beg to be excused | unable to | forget it . | forget about it |
    . forget it | leave it . | best to leave it | let it go | drop it | best left | thumbsdown | negative |
    . i am good . | i am good thanks | i am ok thanks | i am all set | we are all set | i am fine thanks |
    i am fine as i am | good as i am | happy as i am | am sorted | have enough | seen enough | met enough |
    stopped taking/meeting/doing | given up meeting/doing | retired from | take no more/new/further | take on no |
    no new people | no strangers | over my dead body | if you paid me | in your dreams | ship has sailed |
    thanks but no | no but thanks | no thanks but | none for me | never in | i would never | never meet |
    never going | never .. agree | never .. want | already met | already meet | have met already | already know/knew |
    know him/her/them/one already/well | know .. already | know each other | knows me already | know one another |
    known each other | known him/her/them for | in touch already |
    already in touch/contact/connected/friends/acquainted | already friends | been in touch for |
    been in contact for | already have his/her/their | have his/her/their number | have his/her/their address |
    go way back | go back years | go back a long | old friends already | we are old friends |
    is my cousin/brother/sister/wife/husband/boss/uncle/aunt |
    is my neighbour/father/mother/son/daughter/colleague/boyfriend/girlfriend/partner | is my ex | my ex |
    were married | used to be married | worked with him/her/them | work together already | shared an office |
    are neighbours | in a relationship | bad terms | conflict of interest |
    no introduction needed/necessary/required | no introductions | no need | not necessary | not needed |
    unnecessary | waste of time | rather say no | rather stay | rather keep | rather leave | rather avoid |
    rather decline | sooner eat | would rather be left | like to be left out | do without | against it . |
    decided against | against the idea | a bad idea | a terrible idea | not a fan | do not do introductions |
    do not network | not into networking | not networking | can not help | of no use | no use to | nothing to offer |
    nothing to introduce | nothing to gain | nothing in it for | nothing for me | disinclined | withdraw |
    count .. out | cannot | could not possibly . | wish to be excused | i would hate to | i hate | dislike |
    can not stand | not see him/her/them again | not meet .. again | do not like | no connection | not a match |
    hard to justify | uninterested | no appetite | no capacity | no bandwidth | no spare | can not sorry . |
    . no thumbsup | so no . | but no . | and no . | then no . | for now no . | i can not . | afraid i can not . |
    i can not sorry | prefer not to | would prefer not | would rather not | i would rather not | i would prefer not |
    . so no . | . but no . | . and no . | . then no .
    """,
    Cue.LIMIT: """
    not now | not right now | not just now | not just yet | just not yet | just not now | just not right now |
    . not yet | not at the moment | not at this moment | not at present | not at this time | not currently |
    not today | not tonight | not this week | not this month | not this year |
    not this term/season/semester/quarter/spring/summer/autumn/winter/fall/christmas | not this side of |
    not this time | not this time around | not before the/my/our/we/i |
    not before january/february/march/april/may/june/july/august |
    not before september/october/november/december/spring/summer/autumn/christmas/easter | not until | not for now |
    not in the near/next/coming | only after the/my/our/i/we/she/he | but only after | bad time | bad timing |
    bad moment | wrong moment | wrong time | timing is bad/off/wrong/terrible | too early | too soon
    """,
    Cue.NOT_NO: """
    not saying no | not say no | is not a no | not a no | not no . | but not no | not exactly no | not a never |
    not a refusal | have not said no | did not say no
    """,
}
