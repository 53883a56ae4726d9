"""What people say who refuse, and how a refusal is limited."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

NO: dict[Cue, str] = {
    Cue.NO: """
    no more coffee/coffees for me | name off the list for this/the | never liked |
    stay on the sidelines | on the sidelines though | not at my table |
    . naw you are alright | no all good over here | all good over here | look elsewhere | keep my coffees for |
    health no longer permits/allows | no longer permits it | give her/him/them my regrets | just as soon not |
    wiser to abstain | not be coming forward | i am still not coming | still not
    coming | have to do without | he is my .. father | not care to have |
    that is my last word | i do not intend to | better that we never | i let it be . | not one thing to tell | but
    i will not tell it again |
    leave that/this/it to younger/others/other/somebody/someone | leave that/this/it to the young | i am happy with
    my own |
    protect my time/energy/peace | stepped back from that/this/all | rather pick/choose my own | leave that/this/it
    to younger/others/other/the young | not in the right place for | happy with my own company | not got anything
    to offer | not have anything to offer | not got a lot to offer |
    opt out this time | opt out of this one | sit this out |
    not go out for coffee/lunch/dinner/drinks |
    not go out for coffee/dinner/lunch | not have a spare | no meeting please | no meetings please | not something
    we/i need/want/require | go out for coffee with strangers not |
    all the coffee/friends/people/contacts/partners .. i can handle/manage/cope/need/want | all the coffee
    partners/friends | better off with somebody/someone/another | allergic to
    founders/networking/strangers/meetings/people/coffees/introductions | not a/the good/best/wise use of |
    among the ungrateful | stay at home . | spare us both | chapter of my life is closed/over | chapter is
    closed/over | we speak every/each/all | be right for
    me/us not | not think it would be right/good/wise/useful/fair | not think it is right/good/wise/useful/fair |
    not in position to | have not interest | not have interest | kann .. nicht annehmen | nicht annehmen | no me
    apetece | no posso accettare | no posso aceitar | no puedo aceptar | ne peux pas accepter | kan .. niet
    aannemen | wrong moment wrong person | not be part of it/this/that | be part of it not | only do business with
    people | nothing i could/can add | my hands more than full | hands are more than full | hands more than full |
    content with the friends | no introduction is needed/necessary/required | beat me to it | we had our
    chat/talk/coffee | know him/her/them better than | known him/her/them longer than | let it/this/that rest . |
    last person who could/can/would/should | last person to ask/help | wide berth | neither the
    time/energy/strength nor | neither time/energy/strength nor | neither have/got the time |
    door shut/closed |
    do not bother introducing us/me | not bother introducing us/me | not saying yes | stop saying yes to | door is
    shut | better to not make |
    nae chance | no chance | it will not be me | it is not me . | will not be me . | say off |  same as it was
    then . no | with nobody before | must/faut/shall/have to refuse | to refuse sorry | . i shall not . | . i
    shall not but/thanks | . i will not . | . i will not but/thanks/sorry/though | made a/my vow | sticking to it
    | do not
    bother introducing/to introduce/with introducing | cross/strike/take/leave me off the list for this/that | off
    the list for this/that | not be proper | not be right . | not be fair | party in a case | not fit with
    what/my/our/me | not disposed | . will not work . | not be needing that/this/it/one | hanging
    up my/the | nothing to be had | swerving this/it/that | swerve | not be having coffee/a/any | no coffee for
    us/me | give it/this/that to someone/somebody else/local | wrong tree | wish not to | some doors are | better
    left closed | opting out of this/it/that | opt out of this one | spoilsport | not have the headspace | no
    headspace | not the .. for him/her/them . | let us stop here | leave it so . | feel out of place | out of my
    depth | lawyer/solicitor/accountant/doctor advises/advised against | advised against it | not on my list of |
    not a/my priority | body swerve | spare the poor | can not receive him/her/them/anybody/anyone/visitors | we
    are good . | we are good thanks | been there done that | somebody/someone else turn | be left in his/her/my
    hole/cave/peace | nothing doing . | policy is not to | policy not to | polite refusal | must be a refusal |
    this is a refusal | my refusal | not grab me | i choose not to | choose not to | turning this/it/that down |
    not bother . | not be bothered | difficult for me this time | is difficult for me . | make my excuses | my
    excuses . | fraid not | afraid not | not a conversation i want/wish/need | not have it in me | not got it in me
    | can not comply | not mentor | not advise . | not believe it would/is | not believe this would/is | debarred
    from | barred from | hence my regrets | my regrets . | . not i . | that i will not do | told mike/him/her/you
    .. i will not | can not be doing with | no gap for | not making one . | remain a hermit | leave me in my | as a
    matter of principle | and will/shall not be . | wiser to keep | keep my distance | forgo the | forego the | not
    give interviews | not take informal | over meeting | . over it . | no intention of | have no intention | just
    say no | quit consulting/mentoring/advising/meeting | best find another/somebody/someone | once was
    plenty/enough | not in the market for | keep it that way | no call for | not be proceeding | not proceeding |
    am not wanting to | let pass this/that/it | let this/it/that one pass | let him/her/them down gently | that
    settles it | keep us apart | nuh uh | we were divorced | were divorced in | sold out . | too much respect for |
    regrets only | nothing to say to | nothing tae say | dinnae bother | under instruction | not to entertain such
    | not entertain such | holds no attraction | no attraction for | too anxious | too shy for | too nervous |
    nothing to do with it/him/her/them/that . | better to not make/meet/do | better not to meet/make | leaves me
    cold | left me cold | ruled out by | i am not coming . | i excuse myself | excuse myself from | can do without
    . | lived to tell | . not again . | not one for meeting/this/that/it/coffees/coffee | resolved to | my no in |
    accept my no | door is shut/closed | be skipping this/it/that | skipping this one | get nothing from/out | i
    would get nothing | find him/her/them somebody/someone with/younger/better/livelier/else | shoot this/it
    one/down | i must refrain | must refrain | not be requiring | not require an | am withdrawing from |
    withdrawing from | not a hope | we are cousins/siblings/brothers/sisters/married/colleagues/neighbours | no
    more/further coffees/meetings for |
    more than enough .. on my plate | more than enough coffees/meetings/people/friends | no be for me | is not be
    for me | so please find/ask/try/take somebody/someone/another |
    i/we want no visitors/visitor/company/meetings/coffee/introductions/introduction/new/strangers/guests/callers |
    off the table | not on the cards | out of the question | not an option | no new
    acquaintances/acquaintance/friends/contacts/people/faces | better/best/happier without me | giving it/this/that
    a miss | had better stay away/out | had better stay well | better stay away/out/well | stay well away/clear/out
    | stay out of it/this/that | i stay out of | fits on a stamp/postcard/thumbnail/napkin | would fit on a
    stamp/postcard/thumbnail | be no good to him/her/them | no good to him/her/them/you | be no help to
    him/her/them | be no use to him/her/them | keeping my head down | no more meetings for me | not feel it is
    a/the good/right | i left that/the field/trade/business/industry/world | not meet/make new
    people/acquaintances/friends |
    i shall resist |
    . n . |
    stop the/this introduction/meeting/intro |
    enough .. for one/a life/lifetime | let the young/younger people/ones/folk |
    i shall/will refrain . | i abstain | days of meeting .. are over | all the friends i need | not
    bring myself to | you are alright . | . no you are alright | not up to it/this | not well enough | . sorry can
    not do . | can not lah | only disappoint him/her/them | be wasting his/her/their/your time | not be fair to/on
    him/her/them | under contract with | he/she owes me money | he/she is my
    dentist/doctor/neighbour/landlord/teacher/lawyer/hairdresser/accountant/cousin/brother/sister/boss |
    dishonest/wrong/unfair/unwise/foolish of me to say/accept/agree |
    not got the energy/time/strength/nerve | we share a/an workshop/office/desk/studio/flat/kitchen/boss | given up
    coffee/coffees/meeting/meetings/dates/dating | will/would not be necessary | . we are fine . | . we are fine
    thanks | not appeal | not my sort of |
    boss does not allow/want/like/permit/let |
    not meeting new/any people/anybody/anyone/strangers | but i will not . | we met last
    year/month/week/summer/winter/spring/autumn | bad blood | says i must/should/can not | want my peace | in no
    state/condition/shape to | please find/ask/try somebody/someone else | i am the wrong person for | do not
    talk/speak to | need no introduction | not need introducing/introduction |
    leave it at the/that | made up against | let this/that cup pass | try elsewhere | not receive
    visitors/visits/guests | not the suitable/right/proper/best candidate/choice/man/woman | consider some/an
    other/another person/candidate | will/must/shall have to remain a | remain a thought |
    recuse myself | . not a fit | not need to introduce us | no need to introduce us | we are friends
    since/from/already | never in .. life |
    wrong side of .. for | too old/young for | it went/ended badly | it is not to be . | bowing out of | well
    served with/for | name stays out of | keep my name out | know him/her/them all too well | know him/her/them
    only too well | let sleeping dogs lie |
    just not me | only not me | will/would not sit | not sit at a/the/one | . not this one |
    . not that one |
    leave this/that one | going to leave this/it/that . | when hell freezes | not that
    person/somebody/someone/man/woman | so i will not . | save yourself/yourselves the trouble/effort/bother/stamp
    | spare yourself/yourselves the trouble/effort/bother | you can save the |
    please proceed/go/carry [ahead/on] without me | horses could not drag/make me |
    am happy as | i am happy as i am | . yes i do object | i do object | see the back of | love to see the back of |
    not fit for me | not suit me | . i am good tbh/ta/cheers/mate |
    . no ma am/maam | . na thanks | not relevant | not .. priority | already have a/an/enough/plenty | we have a/our
    .. already | not a priority |
    i/we do/will/shall not [really/normally] meet/accept/attend/join/participate/take/network | not in the position
    | prefer you/they/he/she did not | no to this/that/it/the | not see .. value/point/benefit/need |
    sworn/swore off |
    why would i | not want to see/meet .. ever again | not see/meet .. ever again | not want to see/meet .. again |
    not available for this/that/these/such/it/introductions/meetings/introduction | can not make this/it work |
    were/been/got/already introduced | make this work not |
    under no circumstances | in no circumstances | . no fam/bruv/bro/boss/oga |
    i am against it | we are against it | am against the | regrets that he/she can not accept/come/help/take |
    not in the slightest/least/remotest | . without me . | proceed/continue/carry .. without me | left out . | be
    left out | be spared | to be spared | can not see him/her/them |
    . no . | . no sorry/thanks/i/we/it/not/definitely/absolutely/never/really |
    . no please/way/chance/can/deal/dice/need/interest/time/for | no . | . sorry no | . still no | . alas no |
    . unfortunately no | but no thanks | so thanks and no | therefore no | is no today/now/from/this/thanks |
    no thanks | no no | no i am afraid | no not | no can do | no way | no chance | no deal | no dice | no interest |
    not .. interest in | no time for | no appetite for | have no wish | have no desire | have no use | have no time |
    say no | saying no | said no . | is a no | is no from | a no from | a firm no | a polite no | a hard no |
    a clear no | a no . | a no then | a no for/this | hard no | hard pass | answer is no | answer must be no |
    answer has to be no | not interested | not .. interested | not interesting | not really interested |
    not really . | not keen | not .. keen | not tempted | not into | not for me/us | not really for me/us |
    not quite for me | not my thing | not my cup | not my scene | not my field | not my area | not my kind |
    not my world | not really my | not a good fit | not the right fit | not a good match | not a good idea |
    not a good time | not the right time | not the right moment | not a great time | not the best time |
    not the right person | not the person | not the best person | not suitable | not appropriate | not comfortable |
    not be comfortable | not feel comfortable | not willing | not ready | not inclined | not agree | not agreeable |
    not in favour | not accept | not accepting | not approve | not consent | not going to | not gonna |
    not going to happen | not happening | not be happening | not going to work | not work out | not work for me |
    not be possible | not possible | not be able | not able | not in a position | not looking for | not looking to |
    not taking | not take on | not take it | not take this | not take part | not participate | not pursue |
    not proceed | not to proceed | not .. join | not .. meet him/her/them/anybody/anyone/people/strangers/new |
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
    can not in good | can not fit | can not oblige | can not at | i can not but thanks | really can not |
    just can not | simply can not | unfortunately can not | afraid not | afraid it is no | sadly not | alas not |
    unfortunately not | regrettably not | better not | best not | rather not | sooner not | preferably not |
    prefer not | preferred not | prefer to not | prefer that you not | let us not | please not | perhaps not |
    maybe not | hopefully not | why would i want/bother/meet/do | why should i | i think not | thanks but not | but
    not interested |
    . not at all . | . not at all interested |
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
    declined | regret that i/we | regret to | regret i | with regret | regretfully | turn .. down | turning ..
    down | say so no | disappoint you | have to disappoint | stay away | steer clear | excuse me from |
    beg off | beg to be excused | unable to | forget it . | forget about it | . forget it | best to leave it |
    let it go | drop it | best left | thumbsdown | negative | . i am good . | i am good thanks | i am ok thanks |
    i am all set | we are all set | i am fine thanks | i am fine as i am | good as i am | happy as i am | am sorted |
    have enough | seen enough | met enough | stopped taking/meeting/doing | given up meeting/doing | retired from |
    take no more/new/further | take on no | no new people | no strangers | over my dead body | if you paid me |
    in your dreams | ship has sailed | thanks but no | no but thanks | no thanks but | none for me | never in |
    i would never | never meet | never going | never .. agree | never .. want | already met | already meet |
    have met already | already know/knew | know him/her/them/one already/well | know .. already | we [already]
    know each/one other/another | already know each other | i know each other |
    knows me already | know one another | known each other | known him/her/them for | in touch already |
    already in touch/contact/connected/friends/acquainted | already friends | been in touch for |
    been in contact for | already have his/her/their | have his/her/their number | have his/her/their address |
    go way back | go back years | go back a long | old friends already | we are old friends |
    is my cousin/brother/sister/wife/husband/boss/uncle/aunt |
    is my neighbour/father/mother/son/daughter/colleague/boyfriend/girlfriend/partner | is my ex | my ex |
    were married | used to be married | worked with him/her/them | work together already | shared an office |
    are neighbours | in a relationship | bad terms | conflict of interest |
    no introduction needed/necessary/required | no introductions | no need | not necessary | not needed |
    unnecessary | waste of time | rather say no | rather stay | rather keep | rather leave | rather avoid |
    rather decline | sooner eat | would rather be left | like to be left out | do without |
    decided against | against the idea | a bad idea | a terrible idea | not a fan | do not do introductions |
    do not network | not into networking | not networking | can not help | of no use | no use to | nothing to offer |
    nothing to introduce | nothing to gain | nothing in it for | nothing for me | disinclined | withdraw |
    count .. out | cannot | could not possibly . | wish to be excused | i would hate to | i hate | dislike |
    can not stand him/her/them/it/this/that/people/strangers/networking/meetings/the | not see him/her/them again
    | not meet .. again | do not like him/her/them/it/this/that/the/meeting/being/to/people/strangers/networking |
    no connection | not a match |
    hard to justify | uninterested | no appetite | no capacity | no bandwidth | no spare | can not sorry . |
    . no thumbsup | so no . | but no . | and no . | then no . | for now no . | i can not . | afraid i can not . |
    i can not sorry | prefer not to | would prefer not | would rather not | i would rather not | i would prefer not |
    . so no . | . but no . | . and no . | . then no . | a pass . | a pass from | it is a pass |
    leave things as they are | leave it at that | leave it there | leave it be | let things be | . let it be . |
    not something i/we | not something for | will not be taking/meeting/doing/joining/accepting |
    will not be going/participating/able/coming/pursuing/proceeding |
    shall not be taking/meeting/doing/joining/accepting/going/participating/able/pursuing | would not be taking |
    have nothing to | nothing to contribute | not have anything | not have a lot to offer | not have much to offer |
    nothing in common | not have in common | in common with him/her/them not | please do not . | rather you did not |
    please do not put/connect/introduce/share/give/pass/tell/make/arrange/set/book/forward | do not introduce |
    do not connect | do not put us | do not arrange | do not set | do not give .. permission | do not give |
    not give you permission | do not have my | permission denied | request denied | access denied | . denied . |
    . rejected | . rejected . | reject | rejecting | . refused | . declined | . nix | . nyet | . veto | . naah |
    . nein | my business partner | my old friend already | my neighbour already |
    i am his/her/their mother/father/sister/brother/wife/husband/son/daughter/aunt/uncle/cousin/boss | we have met . |
    think we have met | we met already | have met before | met .. already | see each other | see one another |
    known .. since | known .. for years/ages/decades | have known .. since/for | nothing for you to do | go back a |
    used to work together | worked together for | worked together before | we have history | have history |
    ended badly | badly for | fell out | falling out | sued me | left me | hung up my | hang up my |
    out of this game | out of the game | done with | through with | had my fill | had enough of | zero interest |
    little interest | no great interest | of no interest | of little interest | interest is nil | have not time |
    have not got time | have not the time | not the time | not got the time | have i not | short of time |
    no room for | not have room | have room for not | too full | too short for | plate is too | skip . | will skip |
    gonna skip | going to skip | rather spend | rather do something | rather read | not convenient for me |
    not convenient | am unable | . unable . | unable . | will not can | not can | can not justify | can not spare |
    can not find .. time | can not afford | can not face | can not offer | can not take .. on | can not contribute |
    can not be of | can not imagine | can not see the/any/a point/benefit/value/use/reason/need | can not see
    myself/it/this/that | could not face | could not commit | not commit | not see what |
    not see why i | not be taking you up | taking you up not | would that i could | wish i could but |
    wish i could . | if only i | wish it were | not something | not going ahead | not going there | not touch |
    not with a barge | not in the mood for | not in a million | not if you paid | not for all | not for love | not
    for the world |
    not even if | not even for | not on principle | not my place | not my department | not my circus | on principle |
    against my principles | rule not to | a rule not | policy not to | not allowed | not permitted | am not free to |
    forbidden | forbids me | my contract forbids | would be improper | would be wrong | would not be right |
    not be appropriate | not right for me | not quite right | not the one . | not cut out | not built for |
    not made for | leave me be | . spare me . | spare me this/that/the/please . | excuse me this | be excused |
    beg your pardon but no |
    thanks all the same | thanks all the same but | thanks anyway | thank mike but | no room | no money |
    out of the question | impossible for me | not an option | no option | no longer interested | lost interest |
    no use for | too late . | no time . | not worth | rather die | would sooner | i would sooner not | give it up |
    stick with | stick to my own | keep to myself | keep myself to | prefer to keep | prefer to stay | prefer my own |
    prefer to be left | prefer to decline | prefer to pass | prefer to leave | not today or | i say no |
    i must say no | i have to say no | saying no to | will say no | let me say no | it has to be no |
    count this as a no | count that as a no | . no go | is a no go | a no go | thank you no | thanks no | . nope |
    tell him/her/them no with | i refuse | must refuse | have to refuse | would refuse | will refuse | shall refuse |
    to refuse . | refuse to | . refuse | refuse this/the/your |
    . hell/heck/fuck/god/oh/um/er/err/ah/well/hmm/ugh/lord/heavens/sorry no | good lord no | heavens no |
    gracious no | so i can say no | i wish i could say yes | wish i could say yes | dream of saying yes |
    excuse me . | please excuse me | kindly excuse me | excuse me on this | not feel up | not feeling it |
    not feeling up | not the .. type | not the type | not the .. kind | not a .. person | not really a .. person |
    not a people person | cross me off | strike me off this | find somebody/someone else | ask somebody/someone else |
    try somebody/someone else | to somebody/someone else | for somebody/someone else | pick somebody/someone else |
    already acquainted | we are acquainted | are in touch | went to school together | studied together |
    at school together | were at university | shared a flat | flatmates | colleagues already | used to date |
    was married to | ex wife | ex husband | ex boss | would have loved to but | would have liked to but |
    would gladly have | would have gladly | would have loved | would have been a pleasure but |
    would have been lovely but | in other circumstances | under other circumstances | in another life |
    some other life | . no mate/man/dude/pal/friend/bro/sir/madam/dear/luv | cba | can not be bothered |
    not be bothered | better things to do | other things to do | other plans for my |
    not go to coffees/coffee/meetings | not do small talk | not good at | not good with | not social | antisocial |
    introvert | hermit | recluse | i am shy | too shy | not my style | not my crowd | not my people | not my cup of |
    no fun for me | not for the likes | not for somebody like | not someone who | no cause to | no reason to meet |
    see no reason to | see no reason . | see no point | see no benefit | see no need | see little | little point |
    pointless | no point | serves no | what is the point | of no benefit | not beneficial | not useful |
    not be useful | not be of use | not be any use | not lead anywhere | not seeing it | leading anywhere not |
    not wise | unwise | not advisable | not proper | inappropriate | too awkward | be awkward |
    would be uncomfortable | makes me uncomfortable | uncomfortable | not at ease | rather we did not |
    rather they did not | rather he/she did not | have to give this a | give this a miss | let this one go |
    let this go | let this pass | let it pass | sit it out | stay out of | stay out | keep out of | keep clear |
    not get involved | not be involved | not involve me | rather not be involved | not engage | not entertain |
    not have any interest | no longer have .. interest | not do that kind | not do this kind | my diary is full |
    diary is full | my calendar is full | calendar is full | fully booked | booked solid | no gaps | no free |
    have no free | no energy | no strength | no nerves | no nerve for | not the energy | not the strength |
    not the nerve | burnt out | burned out | need my rest | need a break from | taking a break from |
    on a break from | stepping back from | winding down | shutting up shop | left the field | left the industry |
    left the trade | changed careers | changed profession | no longer my field | no longer my | not my business any |
    not go ahead | keep my circle | see nobody | see no one | decided not to | decided to pass/decline/leave |
    have decided not | not really want | do not really want | not really .. want | not want any | not need any |
    not the one you | not persuade me | not be persuaded | not convince me | not change my mind | against our |
    against the rules | company rules | employer does not | not allow it | not allow me | not permit |
    does not allow | once was enough | was enough for me | not get along | not get on | not see eye | no love lost |
    at school with | were at school | same school | same choir | from the choir | share an office | too much work |
    . do not . | do not . please | not agreeing | not in agreement | leave it for now | leave it thanks |
    will leave it | leave it . | not be with me | not with me | for personal reasons no | for personal reasons i |
    for legal reasons | for health reasons | not tomorrow not | not next year | can i no | do i want no |
    mochte ich nicht | das mochte ich nicht | know each other from | know him/her/them from | is sitting next to me |
    know .. we were at | . probably not . | probably not for | probably not sorry | card is full | dance card |
    not do blind | not in this lifetime | not this lifetime | not do .. dates | i object | would have been .. but |
    agree to nothing | consent to nothing | accept no | accept nothing | agree to none | introduce me to nobody |
    introduce me to no one | is still negative | still negative | rather keep to myself | not up for |
    not in the mood | not interest me | does not interest | not interest us | my no is | my no stands |
    stay where i am | stay as i am | going to say no | i am going to say no
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
    bad moment | wrong moment | wrong time | timing is bad/off/wrong/terrible | too early | too soon | but not yet |
    ok not yet | at a later | but not just now
    """,
    Cue.NOT_NO: """
    not want to rule it/that/this out | not rule it/that/this out | not rule out |
    . the other one . | the other one/two/person/gentleman/lady/man/woman i/would/not |
    not saying no | not say no | is not a no | not a no | not no . | but not no | not exactly no | not a never |
    not a refusal | have not said no | did not say no
    """,
}
