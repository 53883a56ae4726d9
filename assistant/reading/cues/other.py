"""What is neither yes nor no: doubt, others, mockery, conditions, questions, and idioms that say nothing here."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

OTHER: dict[Cue, str] = {
    Cue.DOUBT: """
    revert in due course | reply in due course | answer in due course | must first clarify/check/ask | have to
    clarify first |
    let me circle back | let me come back | let me revert |
    normally i would | usually i would | ordinarily i would | i would normally/usually | any other time/year/week i |
    first . | first and | beforehand and |
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
    either way | both of them are | wait and see | not the foggiest | first then | then gladly | then happily |
    neither a yes | neither yes | nor a no | not yes | can not say yes | can not say no and | yes or no | yes no . |
    yes no yes | no yes no | could go either | might . | i might | could be . | will think | have a think |
    think on it | let me mull | will mull | give it some thought | some thought | have a look first |
    will have a look | might be good | may be . | jury is out | open question | not quite convinced | not there yet |
    need convincing | hesitant | hesitate . | wary | sceptical | skeptical | say yes when/if | only maybe |
    rather unsure | i wonder whether i should | can not tell | could not say | no clue | no opinion |
    not made up my mind | make up my mind | made my mind up yet | weigh | weighing it | thumbsup thumbsdown |
    thumbsdown thumbsup | i mean yes no | yes no wait | no sorry i mean | wait yes | wait no | hang on | hold on . |
    who says i | words in my mouth | scratch that | strike that | probably not but | probably . | . probably |
    leaning | perhaps perhaps not | maybe maybe not | maybe yes maybe no | in theory | on paper | in an ideal world |
    in a perfect world | something to think about | theoretically | qualified yes | conditional | ish . |
    with caution | almost yes | hardly a yes | not a yes | not quite a yes | would be happy to consider |
    happy to consider | glad to consider | happy to think | glad to think | willing to consider |
    open to considering | in or out
    """,
    Cue.ELSE: """
    money | my fee/rate/price | day rate | per hour |
    i am/was .. sister/brother/son/daughter/mother/father/colleague/boss/pa/partner/flatmate/widow/widower/neighbour |
    for someone/somebody/anyone/anybody/people/others younger/older/else/like/with/who/in |
    introduce/connect/put .. to/with my | to/with my
    brother/sister/friend/colleague/cousin/boss/son/daughter/wife/husband/partner/team/neighbour .. instead |
    him/her/them instead | instead of me |
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
    mark .. as accepted | mark both | previous instructions | system prompt | the user | as an administrator |
    as administrator | as admin | . system | set both | set .. to yes | reply yes | answer yes | password |
    consent yes | consent is | confirm that ana/ben/she/he/they/both | confirm receipt | she says yes | he says yes |
    says yes . | says yes | on his/her behalf | here ana is | my wife/husband/boss/son/daughter/sister/brother would |
    my son/daughter/boss wants | somebody else . | meant for somebody/someone else | wrong window | wrong chat |
    wrong thread | have you tried | would be a better | better fit | a better choice |
    asked my secretary/assistant/pa | my manager | talk to legal | no longer work at/for/here/there |
    longer work here | no longer employed | no longer at this | new owner of this address | not ana | not the ana |
    that is not me | not me you | handles these requests | handles this | contact my office | contact my assistant |
    contact the office | try the front | talking to my brother/sister | should be talking to | speaking to the wrong |
    wife/husband/boss/mother/son/daughter says yes/ok |
    for my colleague/friend/boss/brother/sister/daughter/son/wife/husband | perfect for my | less so for me |
    not so much for me | introduce me to your/my/somebody/someone | may introduce me to your/my |
    connect me with mike | leave my name out
    """,
    Cue.MOCK: """
    just great | just perfect | just wonderful |
    yes right | oh great another | oh good another | oh great | oh good | great another | great just what |
    just what i needed | exactly what i needed | exactly what my | just what my | nothing better to do |
    nothing else to do | as if | because i clearly | because i obviously | because clearly | because obviously |
    how original | ha ha | good luck with that | dream on | sure because | yes because | of course because |
    another robot | another bot | yes whatever | . whatever | so what | do you really think | what could possibly go |
    what could go wrong | lucky me | like i need | a root canal | rather have | sarcasm | big whoop | i bet |
    sure when pigs/hell | when pigs fly | when hell freezes | because being | because nothing | because who |
    because everybody/everyone | because that is exactly | yes sure and then | sure and then | and i am the queen |
    and pigs | oh joy another | oh joy | always dreamed of | all i ever wanted | just what the world needs |
    just what i wanted | exactly what the world | . not . | sure you do | sure you are | sure they do |
    yes yes whatever | how exciting another | another networking | be still my | as though i | like a hole in |
    i am so lucky | win the lottery | and monkeys | more strangers | like a pony | and also a pony |
    would also like a pony | be still | . great more | yes and i would also like a | pinch me | what an honour not |
    do i get a medal | stop the press | hold the front | that is all i need | all i need . | right after i |
    right after my | as soon as hell | a robot wants | robot wants | when i have nothing | just as soon as |
    in between root | immediately after i | said no one | said nobody | said no man | make my day punk |
    cool story bro | be my guest but
    """,
    Cue.HEARD: """
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
    never i | well i never | have not been | have not seen | have not met | has not played |
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
    Cue.ASKS: """
    . question . | . question | . a question | have/got a/one question | one question | a question first | quick
    question | little question | small question |
    . please/kindly intimate/advise/indicate/state/mention/describe/outline/say [me/us]
    whether/if/what/who/where/which/how/when/why | . intimate/advise/indicate/clarify/specify [me/us]
    whether/if/what/who/where/which/how/when/why |
    . wait/sorry/um/erm/hi/hello/hey/so/and/but/ok/oh/no who/what/why/how is/are/was/does/do/did/would/this |
    tell me more | tell me about | tell me a bit/little more | tell me who/what/why/how/when/where/which/if/whether |
    tell us more | more information | more info | more details | more detail | send me more | know more | learn more |
    hear more first | understand first | know first | like to know | like to understand | want to know |
    need to know | love to know | be good to know | be nice to know | curious to know |
    wonder if/whether/who/why/how/what | wondering if/whether/who/why/how/what | clarify | please explain |
    kindly explain | explain what/how/why/who | please specify |
    let me know who/what/why/how/when/where/which/whether/if | . who is |
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
    would like/love to know/hear/learn/understand who/what/why/how/where/when/whether/if/more/first |
    . does she/he/it/this/ben/ana/carla | . do i/you/we/they | . have we/you/they | . must i | . would i/you |
    . may i know/ask | may i know | please tell me more | inform me | kindly inform | kindly tell |
    kindly share more | wat | who dis | . whos | . whats | . wherefore | some background | bit of background |
    more background | i wonder | . huh | please elaborate | elaborate | i have a question | have a question |
    have some questions | have questions | i have one question | a few questions | would need to know | what if |
    who exactly | . sorry who | could you explain | can you explain | can you tell me |
    let me know how/what/who/when/where/why/whether | do not quite understand what | not clear what | not clear who |
    not clear to me what | come again | pardon | say that again | qu est ce que | c est quoi |
    was soll | worum geht | um was geht | de que se trata | di cosa si | waar gaat | do que se | like to ask |
    want to ask | would like to ask | have to ask what/who/why | may i ask | might i ask |
    interested to know/hear/learn/see | am .. interested to know/hear/learn |
    interested in hearing/learning/knowing/more | am .. interested in hearing/learning/knowing/more |
    looking forward to hearing/learning more | look forward to hearing/learning more | hearing more |
    hear more about | . what do i have | please do tell | do tell | sure tell me/us | ok tell me/us | sure explain |
    ok what do | ok who | sure but tell me
    """,
    Cue.US: """
    bot | robot | real person | chatgpt | how does this work | how does it work | how this works | how it works |
    how do you work | how does that work | how do these work | how would this work | how did you come by | where
    did you get | where do you have | where you got | how come you have | why did i get | why am i getting | why
    did i receive | why am i receiving | why do i get | why are you writing/emailing/contacting | why did you
    write/contact/email | what do you hold | what do you have on me | what data | what information do you | what
    do you know about me | what do you store | what are you | who are you | who runs you | who is behind | who is
    writing | who sends | who can see | who sees | who gets to see | who else sees | who else gets to see | is
    this spam | is this a scam | is it a scam | is this legit | is this real | is this phishing | is this genuine
    | is there a cost | is there a fee | is there a charge | is there a catch | any fee | any cost | any costs |
    any charge | what is the catch | what does it cost | what does this cost | what will it cost | cost anything |
    costs anything | is it free | is this free | how much does it cost | what happens next | what happens if |
    what happens to my | what happens with my | privacy policy | my data | by introduction | my address from | my
    email from | this address from | talking to a computer/machine/person/robot/human | machine or | how you found
    me | found me | how did you find me | information about me | who can read | read what i write | say no what
    happens | what if i say no | what happens to | what happens with | free of charge | do i have to pay | have to
    pay | any obligation/obligations | who is mike haberman to you | is this ai | am i talking | what are the
    rules | can i change my mind | change my mind later | who are you people | what is this service | what service
    is this | is this some | is that you mike | a template | mass mail | mass mailing | sell my | share my address
    with | give my address to | are you ..
    bot/robot/machine/human/person/ai/computer/program/script/algorithm/automatic/automated/real | is this ..
    bot/robot/machine/human/person/ai/computer/program/script/algorithm/automatic/automated/real | you are ..
    bot/robot/machine/ai/computer | talking/speaking/writing/chatting/corresponding to/with ..
    bot/robot/machine/human/person/ai/computer/program/script/algorithm/automatic/automated/real |
    human/person/somebody/anybody/anyone/someone/who behind/reading | written/sent/generated/answered by ..
    bot/robot/machine/human/person/ai/computer/program/script/algorithm/automatic/automated/real | or ..
    bot/robot/machine/computer | did .. human/person/bot/robot/machine write/send | how/where/from .. you .. my ..
    address/email/mail/name/contact/contacts/details/number/data | how/where .. you get/find/know/got/found/knew
    .. me/us/my | how/where .. you get/find/know/got/found/knew me/us/my | how do/did/come you know/find/found/get
    me/us | who gave .. you my | gave you my | who gave .. my address/email/name/details/number/contact | give you
    my | got my address/email/name/details/number/contact | who is this | who is it | what
    data/information/details .. you | which data/information/details .. you/mine |
    stored/hold/store/keep/kept/save/saved/have/know .. about/on me | . what is this . | what
    is the/an/this .. assistant/service/thing | what is .. intro assistant | is this/it ..
    legitimate/legit/official/legal/trustworthy/safe/secure/serious/genuine | is it safe | who is/are
    responsible/accountable/liable/charge | who is/are in charge | who
    runs/operates/owns/made/built/hosts/provides/pays/maintains/manages .. this/it/you/service/assistant | which
    company/organisation/organization/firm/business | will/would/is my .. address/email/data/details/name/number |
    who else can/will/would see/read | do i have/need to register/pay/install/join/subscribe | do i have/need to
    sign/log | do you work for | do you belong to | who do you work | gdpr | data protection | terms of
    service/use | terms and conditions | woher haben sie | woher hast du | woher kennen sie | wer sind sie | wer
    steckt hinter | d ou avez | comment avez vous .. mon/eu | qui etes vous | quien es usted | quienes son | de
    donde sacaron/saco/tienen/tiene | hoe komt u aan | hoe kom je aan | wie bent u | quem e voce | como conseguiu
    | chi siete | chi e lei | come avete | how does this .. work | how do .. introductions work | is this ..
    spam/scam/phishing/fraud/fake
    """,
    Cue.FREE: """
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
