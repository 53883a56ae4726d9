"""What is neither yes nor no: doubt, others, mockery, conditions, questions, and idioms that say nothing here."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

OTHER: dict[Cue, str] = {
    Cue.DOUBT: """
    . maybe | maybe . | . maybe . | . perhaps | perhaps . | . possibly | possibly . | . potentially |
    might be interested | may be interested | might be | might want | could be interested | not sure | not so sure |
    not certain | not quite sure | not convinced | not decided | undecided | unsure | uncertain | in two minds |
    torn | in doubt | have doubts | have my doubts | i suppose | i guess | do not know . | do not know yet |
    do not know if | do not know what to | dunno | no idea . | can not say yet | can not say . | can not say |
    can not decide | can not promise | hard to say | difficult to say | depends | depend on | depending on |
    think about it | think about this | think it over | think this over | to think . | need to think | have to think |
    need some time | need time | need a day | sleep on it | mull | ponder | let me think | let me see | let me check |
    let me ask | let me talk | let me sleep | let me consider | let me look | let me get back | will let you know |
    will let them know | shall let you know | let you know | will get back to you | will come back to you |
    get back to you | come back to you | be in touch | will revert | will see | we will see | will have to see |
    will have to check | will have to ask | will check with | will check | will check and | will ask | ask at home |
    check with my | check my | talk to my | ask my wife/husband/boss/partner/team/manager | consider it |
    will consider | considering | will decide | before i decide | before i say | before i answer | not ready to say |
    complicated | shrug | who knows | . mixed feelings | on the fence | would say yes if | would have to know |
    not against but | may have to | might have to | tentatively | tentative | in principle | if at all | . hmm |
    . hm | yes no | yes and no | no and yes | no yes | no maybe | no wait | yes no maybe | yes wait | or no |
    either way | both of them are | wait and see | not the foggiest | first then | then gladly | then happily
    """,
    Cue.ELSE: """
    ask my pa/assistant/secretary/colleague/wife/husband | ask my sister/brother/office/boss/agent/manager |
    ask colin | speak to my | talk to my assistant/secretary/colleague/pa/office/agent | talk to .. instead |
    ask .. instead | contact .. instead | write to .. instead | instead of me | in my place | in my stead |
    on my behalf | better placed | better person | better suited | be better . | would be better |
    would be the better | more suitable person | right person for this is | passed .. on to | passed your |
    passed it to | passed this to | passing this to | passing this on | forwarded .. to | forwarded your |
    forwarded this | forwarding .. to | forward this | forward it | forward to | handed .. to | hand over to | cc my |
    copying in | looped in | looping in | my colleague will | my assistant will | my pa will | my secretary will |
    will answer herself/himself | answer for herself/himself | answers herself/himself | on behalf of |
    this is .. husband/wife/assistant/secretary/pa/son/daughter/mother/father |
    i am .. husband/wife/assistant/secretary | does not work here | no longer works here | no longer with us/the |
    has left the | left the company | has moved on | passed away | has died | wrong person | wrong address |
    wrong email | wrong ana | wrong number | wrong guy/man/woman/one | not the one you | not who you think |
    mistaken me | mixed me up | have the wrong | got the wrong | confused me with | another person of |
    somebody else of | ignore previous | ignore the | ignore all | ignore everything | ignore any |
    mark .. as accepted | mark both | previous instructions | system prompt
    """,
    Cue.MOCK: """
    yes right | oh great another | oh good another | oh great | oh good | great another | great just what |
    just what i needed | exactly what i needed | exactly what my | just what my | nothing better to do |
    nothing else to do | as if | because i clearly | because i obviously | because clearly | because obviously |
    how original | ha ha | good luck with that | dream on | sure because | yes sure . | yes because |
    of course because | another robot | another bot | yes whatever | . whatever | so what | do you really think |
    what could possibly go | what could go wrong | lucky me | like i need | a root canal | rather have | sarcasm |
    big whoop | i bet | sure when pigs/hell | when pigs fly | when hell freezes
    """,
    Cue.HEARD: """
    i am sure | am sure | quite sure | pretty sure | make sure | to be sure | sure he/she/they/you/it/that is |
    . sure he/she/they | . yes i got | . yes i know | . yes i have seen/read/got/received/heard | . yes i saw |
    . yes i read | . yes i see | . yes i understand | . yes i heard | . yes i remember | . yes i received |
    . yes i am sure | . yes i am aware | . yes i can see | . yes i did | . yes he/she/they/you/mike |
    got your letter/message/mail/email/note | received your letter/message/mail/email/note | have read your |
    read your letter/message/mail/email/note | said yes to | said yes | says yes | say yes to | saying yes to |
    say yes to everything | say yes to more | should say yes | would say yes | would have said yes | have said yes |
    have been yes | would have been yes | been yes | used to say yes | say yes on | tell him/her/them yes |
    told him/her/them yes | told him/her/them no | told .. no | tell him/her/them no | about to say no |
    going to say no | going to refuse | going to decline | going to turn this/it/you down | tempted to say no |
    usually say no | normally say no | always say no | usually decline | normally decline | ready to say no |
    thought no | thought of saying no | first thought was no | as i say to everything | said no at first | not only |
    not only that | not every day | not often | not just | nothing but | no doubt | without doubt | without a doubt |
    no wonder | no less | no hurry | no rush | no pressure | no hard feelings | no matter | no end | no one does |
    no expert | no idea what | no idea who | no idea how | last but not least | if not | whether or not |
    why not both | more often than not | not to mention | not bad | not usually | not normally | do not usually do |
    do not normally do | not that i | not far | not too far | not long | not before time | not least | nobody knows |
    nobody in | never met | never been | never heard | never seen | never thought | never had | never sends |
    never trusted | never knew | never leave | never i | well i never | have not been | have not seen | have not met |
    has not played | do not know many/anyone/anybody/her/him/them | know her/him/them by | do not worry |
    not to worry | do not forget | do not hesitate | do not be shy | do not travel | do not speak | can not believe |
    can not thank | could not believe | can not imagine | of course you | of course i know | of course he/she/they |
    great to hear | good to hear | nice to hear | happy to hear | glad to hear | happy to know | glad to know |
    happy for him/her/them/you | happy as | happy new | happy christmas | happy birthday | happy holidays |
    delighted to hear/be asked | delighted for | honoured to be asked/considered/thought | honoured that |
    honoured by | honored to be asked | honoured but | glad you | glad to be asked | pleased to hear |
    pleased to be asked | pleased for | interested in .. but | not interested in .. but | to be honest | to be fair |
    be great to know | if things were different | if i were younger | in another life | in a different |
    another life | good luck | fine as | fine arts | a fine | very well | please find | please note |
    please understand | please excuse | please forgive | please give/send/pass .. him/her/them/mike my | please tell |
    please thank | please say | please let | please ignore | please disregard | please know | of course it |
    glad that | ok so | ok but | ok then what | ok i got | ok thanks for letting | great project | great guy |
    great woman | great man | great person | best regards | kind regards | warm regards | many thanks | all the best |
    all good wishes | no matter what | either .. or | tell .. he/she can | thanks for | thanks to | welcome to ask |
    i did not expect | i did not know | could not help | not to be missed | never a dull | do not need to |
    no strings | nothing fancy | nothing serious | nothing special | nothing urgent | nothing planned |
    can not complain | not busy | not working | not doing anything | not have much on | not much on | not picky |
    not fussy | not bite | does not bite | do not bite | do not drink | do not eat | do not drive | not eat meat |
    not drink coffee | no coffee | no sugar | no milk | no meat | no longer shy | no stranger to | never too late |
    never know | not know .. personally | not much of a | not a coffee | no spring chicken | no later than |
    not later than | not earlier than | no earlier than | no more than | not more than | no longer than |
    not longer than | not too long | not too early | not too late | not too much trouble | is not too much |
    not a moment too | do not want to be the | if you like | if you please | if you wish | if you want | if you will |
    if you would be so kind | if you would | if you do not mind | if i may | if possible | if it is possible |
    if it is not too much trouble/bother | if that is ok/alright/fine/convenient/possible/not |
    if it is ok/alright/fine/convenient | if convenient | if i can help | if i can be of | if memory serves |
    if needed | if need be | if necessary | if anything | if only to | as if by | if you are ever | if i remember |
    if i am honest | if i understand | if i am not mistaken | if you ask me | if ever | if any | even if
    """,
    Cue.NEG: """
    not | no | never | none | nobody | nothing | neither | nor | without | hardly | barely | nicht | kein | keine |
    keinen | nie | niemals | pas | jamais | nunca | niet | geen | nooit | mai
    """,
    Cue.BUT: """
    but | however | although | yet | except | whereas | aber | mais | pero | maar | mas | jedoch | . though
    """,
    Cue.IF: """
    if | only if | unless | provided | providing | as long as | so long as | on condition | on the condition |
    on one condition | under the condition | assuming | in case | once | only when | only after | only with |
    only without | only on | only for | subject to | wenn | falls | sofern | mits | als | se
    """,
    Cue.ASKS: """
    tell me more | tell me about | tell me a bit/little more | tell me who/what/why/how/when/where/which/if/whether |
    tell us more | more information | more info | more details | more detail | send me more | know more | learn more |
    hear more first | understand first | know first | like to know | like to understand | want to know |
    need to know | love to know | be good to know | be nice to know | curious to know |
    wonder if/whether/who/why/how/what | wondering if/whether/who/why/how/what | clarify | please explain |
    kindly explain | explain what/how/why/who | please specify |
    let me know who/what/why/how/when/where/which/whether/if | question | a question | one question | . who is |
    . who are | . who wants | . who gave | . who else | . who asked | . who pays | . who will | . who | . what is |
    . what are | . what does | . what do | . what would | . what will | . what exactly | . what for | . what about |
    . what kind | . what sort | . what data | . what time | . why me | . why did | . why do | . why would | . why is |
    . why are | . where is | . where would | . where will | . where do | . where did | . where exactly |
    . whereabouts | . when is | . when would | . when will | . how long | . how much | . how many | . how does |
    . how do | . how did | . how is | . how would | . how come | . which | . is she | . is he | . is it | . is there |
    . is this | . is that | . are you | . are they | . are there | . are we | . does she | . does he | . does it |
    . does this | . do you | . do they | . did he | . did she | . did you | . did mike | . has she | . has he |
    . have you | . will he | . will she | . will it | . will there | . would he | . would she | . would it |
    . would that | . would this | . would they | . can he | . can she | . could he | . could she | . should i |
    . am i | before i say anything | love to know who/why/how/what/where/more |
    like to know who/why/how/what/where/first/more/if/whether | love to hear how |
    would like/love to know/hear/learn/understand who/what/why/how/where/when/whether/if/more/first
    """,
    Cue.US: """
    bot | robot | machine | real person | human | automated | automatic | computer program | ai | algorithm |
    chatgpt | how does this work | how does it work | how this works | how it works | how do you work |
    how does that work | how do these work | how would this work | how did you get my | how did you find my |
    how did you get hold | how you got my | how did you come by | where did you get | where do you have |
    where you got | who gave you | how come you have | why did i get | why am i getting | why did i receive |
    why am i receiving | why do i get | why are you writing/emailing/contacting | why did you write/contact/email |
    what do you hold | what do you have on me | what data | what information do you | what do you know about me |
    what do you store | what are you | who are you | who runs you | who is behind | who is writing | who sends |
    who can see | who sees | who gets to see | who else sees | who else gets to see | is this spam | is this a scam |
    is it a scam | is this legit | is this real | is this phishing | is this genuine | is there a cost |
    is there a fee | is there a charge | is there a catch | any fee | any cost | any costs | any charge |
    what is the catch | what does it cost | what does this cost | what will it cost | cost anything | costs anything |
    is it free | is this free | how much does it cost | what happens next | what happens if | what happens to my |
    what happens with my | privacy policy | my data | by introduction | my address from | my email from |
    this address from
    """,
    Cue.FREE: """
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
