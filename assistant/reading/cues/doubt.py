"""What keeps a yes from counting: doubt, somebody else, mockery."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

DOUBT: dict[Cue, str] = {
    Cue.DOUBT: """
    should/would first like/want/have/need | first like/want/need to | first have to | hear it from
    mike/him/her/you first |
    if not maybe | if not perhaps |
    will read it/this/that/your/through | i wonder whether |
    fine with whatever | whatever the board/team/committee/boss/others |
    not sure i follow/understand/see |
    . first my/the/i/we/our/comes/let/a |
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
    complicated | shrug | who knows . | . who knows | . mixed feelings | on the fence | would say yes if | would
    have to know |
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
    it is my father/mother/brother/sister/son/daughter/husband/wife same name | it is my
    father/mother/brother/sister/son/daughter/husband/wife you want/mean/need |
    not me you want/mean/are/were/need | it is my father/mother/brother/sister/son/daughter you | father same name
    | same name different person |
    connect/link/put me with/to/in [touch] [with] your/somebody/someone/a/the |
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
    i only have two/three/four/five |
    another person/consultant/expert/stranger/salesman who | after that i will learn/fly/marry/become/win/run/join
    |
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
}
