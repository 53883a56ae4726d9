"""Words that sound like an answer and are none; the longest phrase wins, so they are put here to be passed over."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

HEARD: dict[Cue, str] = {
    Cue.HEARD: """
    welcome a chat/conversation/talk/coffee with you | loop me in when/once/if | my details of | good idea to
    ask/check/wait/think | nice to meet you | it is too good to miss says |
    never in my life | but that need not stop | flat out until the | provided it is after the school run |
    had a clash but |
    . there it is . | i pass the/by/cafe |
    but he/she is buying/paying | happy with my own |
    please stop you are making me | never again will i get/have | . never again will | is my
    mother/father/wife/husband/son/daughter/sister/brother/boss birthday/wedding/funeral/graduation | not for me to
    say/decide | thanks but not so fast | not so fast | write in english/german/french/spanish | proud to say |
    i would rather not travel/go/drive/come | if that is easier/better/simpler | getting back in touch | for
    getting back |
    once i have dropped/finished/taken/put/brought | once the kids/children are | rather not travel | . yes no
    issue/issues/worries/problem/problems |
    ok/sure/fine/yes i will read/check/consider/think |
    sure/yes/ok/certainly/absolutely/definitely/naturally i remember/recall/know/knew/heard/got/received/saw/read |
    . certainly a/not/the |
    no dramas | no cap | against my better judgement | no seriously | no honestly | no but seriously | no joking |
    ha brilliant/great/lovely/nice | ask/asked/asking/wonder/wondered/know/knew/see/check if | asked me if | game
    if a/somewhat/rather/slightly | if a bit/somewhat/slightly | not a
    phone/morning/coffee/zoom/small/video/evening .. person | shut up and take my money | no expert |
    as long as there is cake/coffee/tea/biscuits/wine/beer | can not say i know/have | can not say that i know/have
    |
    not as if i/we have/had | . automatische antwort |
    can not promise much . | can not promise miracles |
    can not promise to be/know/have/say/bring/do/come | nothing on but/except |
    much as i would enjoy/like/love | as much as i would enjoy/like/love | i was over it | over it now |
    for nothing | for free |
    do not want to cancel | not want to cancel | do not wish to cancel | not wish to cancel | excuse me yes |
    excuse me , yes |
    . yes i am still | and yes the | of course i have/had/did/remember/saw/read/heard | no need to sell it | never
    thought i would |
    say/says/said go |
    my first answer was/is no/yes | first answer was no/yes |
    have nothing to lose | all my life for someone/somebody who | what could go wrong yes |
    would have unsubscribed | remove it and use | how do/can i stop these/the reminders/letters/mails | not that i
    do not want | do not want to seem/appear/sound |
    if i look | no need to remind | thought i would have to cancel/move/ask/postpone | send me the
    address/link/place/details/map again | no need to cancel/move |
    if he/she/they likes/like/wants/want/wishes [to] | if it is easier/simpler/better/quicker | if i can . |
    whatever day/time/hour/date/place/suits/is/works |
    not need to know/see/hear | does not need to know/see/hear |
    do not mind my/the/me | not mind my/the typing/spelling/mess/handwriting | life is good | no need to
    reply/answer/hurry/worry/shout/apologise/rush/thank/write | not want any money/fee/payment/fuss/favours | not
    want to be a/late/rude/any | not want to be in the way | be offended if he/she/they/anybody says/say no | if
    he/she/they/anybody says/say no |
    no hard feelings either way | at first | asking/asked/write/wrote/ask [me] first | not sure how
    this/that/it/these/to | not sure what to wear/bring/expect/call/write | if that matters | if it matters | if i
    am late | if it rains/snows/pours | unless i am mistaken | as long as there is | if anything changes | if my
    memory | if i recall |
    if she/he is/does/agrees/wants [too/willing/game/keen/happy] . | if they are/do/agree
    [too/willing/game/keen/happy] . | if she/he is up for it/this/that | if she/he would like/have/want
    me/to/that/it/us |
    stop apologising/apologizing/worrying/fretting/fussing for/about writing/asking/bothering |
    that/which can not wait | anything that can not wait | will know more | no no it is no trouble/problem/bother |
    no trouble at all | take me off the monday/tuesday/wednesday/thursday/friday/saturday/sunday/hour/slot |
    unsubscribed from everything/all/the/most | stop apologising/apologizing/worrying/fretting/fussing | i had to
    unsubscribe |
    if only the/he/she/it/they | can not remember when/where/what/who/the/if |
    never in the first/second/morning/mornings/evening/evenings | not on
    mondays/tuesdays/wednesdays/thursdays/fridays |
    not sure i deserve/merit/earned |
    . all right for some |
    sign me up for the/your/a newsletter/list/blog/course |
    that made my day | you made my day | . yes this address/number/is my | yes this address/number still | absolutely
    brilliant/wonderful/marvellous/excellent/great/lovely idea/initiative/project/service/scheme/thing/work | keep
    me in mind for other/others/another/future/the | had no idea [that] he/she/you/they/it | first thought was to
    unsubscribe/delete/say/refuse/decline/ignore | i was sceptical/hesitant/unsure/wary/doubtful [at] [first] |
    said do not . |
    to meet him/her/them once |
    if it is not too late | if i am not too late | remind me was/what/where/which/who/how/is/when | do not want to
    lose/miss/skip/spoil/rush | than [to] move/postpone/cancel/put/keep | do not hesitate to
    contact/write/ask/mail/email/call/bother [me] [again] | never hesitate to contact/write/ask/mail/email/call
    [me] [again] | would never bother me | never bothers me | does not bother me | oh no not another |
    strike/storm/flood is/was over/off | over the flu/cold/fever/illness/worst | no longer ill/sick/unwell |
    flu/fever/cold/strike is/has gone/over/passed | recovered from |
    . ok message/mail/letter received | need not ask again | ask me what/who/why/how/whether | nothing better to do |
    cancelled my/the/his/her other | cancelled my .. for it/this |
    i am fine thanks for | fine i am fine | hear a no from |
    changed my mind about | you can/may/could/should/must cancel/reschedule/postpone | free to cancel/reschedule |
    almost had to | nearly had to |
    know more than | to unsubscribe click/from/please/visit/reply | unsubscribe here/link/below/at | if you no
    longer wish/want | if you do not wish/want to receive/get |
    . yes that is me/my/right/correct/the/me . | agree with mike/ben/ana/carla/him/her/them/you/everything | agree
    with .. and | normally i would say |
    the/on first | first thing/week/half/name/of/day/time/choice | coffee/drink first |
    can not see why not | can not see any reason not |
    i am sure | am sure | quite sure | pretty sure | make sure | to be sure | sure he/she/they/you/it/that is |
    . sure he/she/they | . yes i got | . yes i know | . yes i have seen/read/got/received/heard | . yes i saw |
    . yes i read | . yes i see | . yes i understand | . yes i heard | . yes i remember | . yes i received |
    . yes i am sure | . yes i am aware | . yes i can see | . yes i did | . yes he/she/they/you/mike |
    got your letter/message/mail/email/note | received your letter/message/mail/email/note | have read your |
    read your letter/message/mail/email/note | said yes to | said yes | says yes | say yes to | saying yes to |
    say yes to everything | say yes to more | should say yes | would say yes | would have said yes | have said yes |
    have been yes | would have been yes | been yes | used to say yes | say yes on | tell him/her/them yes |
    told him/her/them yes | told him/her/them no | told .. no | tell him/her/them no | about to say no |
    going to turn this/it/you down | tempted to say no | usually say no | normally say no | always say no |
    usually decline | normally decline | ready to say no | thought no | thought of saying no | first thought was no |
    as i say to everything | said no at first | not only | not only that | not every day | not often | not just |
    nothing but | no doubt | without doubt | without a doubt | no wonder | no less | no hurry | no rush |
    no pressure | no hard feelings | no matter | no end | no one does | no expert | no idea what | no idea who |
    no idea how | last but not least | if not | whether or not | why not both | more often than not | not to mention |
    not bad | not usually | not normally | do not usually do | do not normally do | not that i | not far |
    not too far | not long | not before time | not least | nobody knows | nobody in | never met | never been |
    never heard | never seen | never thought | never had | never sends | never trusted | never knew | never leave |
    never i | have not been | have not seen | have not met | has not played |
    do not know many/anyone/anybody/her/him/them | know her/him/them by | do not worry | not to worry |
    do not forget | do not hesitate | do not be shy | do not travel | do not speak | can not believe | can not thank |
    could not believe | can not imagine | of course you | of course i know | of course he/she/they | great to hear |
    good to hear | nice to hear | happy to hear | glad to hear | happy to know | glad to know |
    happy for him/her/them/you | happy as | happy new | happy christmas | happy birthday | happy holidays |
    delighted to hear/be asked | delighted for | honoured to be asked/considered/thought | honoured that |
    honoured by | honored to be asked | honoured but | glad you | glad to be asked | pleased to hear |
    pleased to be asked | pleased for | interested in .. but | not interested in .. but | to be honest | to be fair |
    be great to know | if things were different | if i were younger | in another life | in a different |
    another life | good luck | fine as | fine arts | a fine | very well | please find | please note |
    please understand | please excuse | please forgive | please give/send/pass .. him/her/them/mike my |
    please thank | please say | please ignore | please disregard | please know | of course it | glad that | ok so |
    ok then what | ok i got | ok thanks for letting | great project | great guy | great woman | great man |
    great person | best regards | kind regards | warm regards | many thanks | all the best | all good wishes |
    no matter what | either .. or | tell .. he/she can | thanks for | thanks to | welcome to ask | i did not expect |
    i did not know | could not help | not to be missed | never a dull | do not need to | no strings | nothing fancy |
    nothing serious | nothing special | nothing urgent | nothing planned | can not complain | not busy | not working |
    not doing anything | not have much on | not much on | not picky | not fussy | not bite | does not bite |
    do not bite | do not drink | do not eat | do not drive | not eat meat | not drink coffee | no coffee | no sugar |
    no milk | no meat | no longer shy | no stranger to | never too late | never know | not know .. personally |
    not much of a | not a coffee | no spring chicken | no later than | not later than | not earlier than |
    no earlier than | no more than | not more than | no longer than | not longer than | not too long | not too early |
    not too late | not too much trouble | is not too much | not a moment too | do not want to be the | if you like |
    if you please | if you wish | if you want | if you will | if you would be so kind | if you would |
    if you do not mind | if i may | if possible | if it is possible | if it is not too much trouble/bother |
    if that is ok/alright/fine/convenient/possible/not | if it is ok/alright/fine/convenient | if convenient |
    if i can help | if i can be of | if memory serves | if needed | if need be | if necessary | if anything |
    if only to | as if by | if you are ever | if i remember | if i am honest | if i understand |
    if i am not mistaken | if you ask me | if ever | if any | even if | yes it is me | yes this is | yes i am me |
    do not want to be the only | please do not mind | ok thanks for the | ok thanks for your/letting/this |
    . sure you | if i say yes | say yes until | say yes to that when | ever said yes | anyone said yes |
    anybody said yes | not that i mind | it is not that | no offence | no offense | not to be rude | not a morning |
    no morning person | not one for | no good at | not much of | no saint | know nothing about | nothing to wear |
    can not cook | can not promise cake | not a word | no small | never mind | never fear | never say never |
    no one better | nobody better | no better | not without | not a bad idea | not a bad thought | not half |
    no mean | not a day too | no strangers to | nothing to hide | can not stop | could not resist |
    not been so/this happy | no harm in | no harm | can not hurt | can not do any harm | nothing to lose |
    nothing ventured | not young | not getting younger | not so young | no hesitation | without hesitation |
    without reservation | no reservations | no second thoughts | no questions asked | no ifs | no buts |
    no if or but | no two ways | no question about it | no excuses | no cake | no alcohol | no dogs | no slides |
    no suit | no tie | no agenda | no sales pitch | no pitch | please tell him/her/them/mike/ana/ben |
    would i say yes to | when i can say no | i wish i could say yes | do not go out | do not get out | do not go far |
    do not hear | do not see well | do not sleep | do not own | do not have a car/phone/computer | not from here |
    not there often | not a great | not a big | yes that is my | yes i live | yes i work | . sure is | . sure was |
    . sure they | once a | once more | at once | once again . | come again who/what/why | was not well | is not well |
    not answering sooner | not replying sooner | not getting back | not writing sooner | not so good in english |
    not good in english | no good in english | my english is not | english is not | not speak .. english |
    excuse my english | do not travel much | no sales | not selling | tell him/her/them that i | stop by | stop at |
    please stop by | stop over | non stop | stop worrying | never stop | please let him/her/them/mike/ana/ben |
    interested in your | interested in how/why/who/what | interested in selling/buying/hiring/hearing |
    agree with what | agree that | agree on that | agree about | accept your/my apology/apologies | accept my |
    waited .. for somebody to ask | for somebody to ask | haven not | ok boomer | done with saying yes |
    can not promise to | can not promise any | . yes i can read | am .. interested in your |
    am .. interested in how/why/who/what/selling/buying/hiring | happy for mike/ben/ana/carla | i am happy for |
    proceed with | go ahead and | with pleasure i read/saw/received/noted/learned | with pleasure that |
    pleasure to read/hear/receive | pleasure reading |
    looking forward to my/your/christmas/spring/summer/retirement/retiring |
    up for reelection/sale/review/election/renewal | do it yourself | deal with | done that | good and | good good |
    perfect timing | cool story | absolutely lovely | absolutely right | great thanks how | look forward to my |
    look forward to retirement/retiring/christmas/spring/summer | look forward to the weekend |
    was going to say no/refuse/decline | was going to refuse/decline | was about to say no
    """,
}
