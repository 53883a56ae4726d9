"""What people say while an invitation stands."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

MEETING: dict[Cue, str] = {
    Cue.FINAL: """
    i want out of |
    strike me off for | not be wanting a substitute/new/another | drop me from the invite/invitation/meeting/coffee
    | pull my name |
    will not be able to meet/come at all |
    not be able to meet/come at all | take me off this |
    . i want out . | i want out . | not rescheduling |
    sorted everything so we do not need | not need to meet | so we do not need to meet |
    not count on me any more/longer | do not count on me | count on me no longer |
    participation withdrawn | no longer looking for |
    do not look for a replacement/substitute/new/different/another | no replacement | not look for a
    replacement/substitute/new/different/another |
    can not meet him/her/them at all | not meet him/her/them at all | at all any more |
    everybody/everyone .. afternoon/morning/day/evening back | nothing left to talk/discuss/say | my nerve has
    failed | nerve failed me | not ask for another day/time/date/hour |
    not be needing another/a | not need another/a new | will not be needing |
    this/it/that will not happen | i am out of this/it | was enough for both/us | will not happen after all |
    a/no later/new/other/another/different date/day/time/hour will/would not help | no coffee/meeting
    needed/necessary | coffee/meeting is not needed/necessary | an end to it/this | waste/wasting
    his/her/their/everybody time |
    strike/drop/take me from/off the/this meeting/coffee/invitation/appointment |
    withdrawing from | no longer need to meet |
    no longer want | no longer wish | no longer interested | no longer needed | no longer necessary |
    no longer coming | not want to meet | not wish to meet | not want to come | rather not meet | do not want to |
    do not bother finding/looking | do not bother .. another | do not look for another | do not find another |
    do not .. new date | no need for another | no need for a new | no need to find another/a | no need to look |
    no need to meet | no need to reschedule | no new date | no other date | no other day | not on another |
    not on any | not another day/time/date either | changed my mind | change of heart | decided against | withdraw |
    pull out | pulling out | pulled out | back out | backing out | backed out | bow out | bowing out | drop out |
    dropping out | step back | count me out | . i am out . | i am out . | leave me out | take me out | altogether |
    call it all off | no point | not come any more | can not come any more | not coming any more | will not come . |
    will not be coming . | not coming at all | not interested any more | already met | by chance | sorted it |
    be dropped | can be dropped | not go through with | cancel for good | for good | once and for all |
    not meet after all | not to meet | not see the point | do not want a new | do not want another | no new |
    nor on any other | neither on | not .. do this any more | do this any more | said yes too quickly |
    rather not after all | rather not . | like to withdraw | talked on the phone already | already talked |
    already spoken | spoken already | spoke already | we have spoken | delete the appointment | delete the meeting |
    remove me from the meeting | remove me from this meeting | take me off the meeting | off the invite |
    take me off the invite | met already | let us forget | cold feet | off the invitation | off this invitation |
    from the invitation | from this meeting | no longer have .. interest | no interest | makes no sense any more |
    no sense any more | no longer makes sense | pointless now | not coming do not | do not reschedule |
    no rescheduling | not reschedule | will not attend | i will not attend | not attend any | won not |
    do not want to meet | decided not to | not want to meet him/her/them | not going ahead with |
    overtaken by events | lost interest | take me off the invitation | off the table for good |
    take it off the table | not need another | not need a new | not want another | not look for another
    """,
    Cue.CANCEL: """
    release me from | or on any other day | nor on any other day |
    has become superfluous | become superfluous | superfluous now | strike me off the party | no longer take part
    in this | no longer take part |
    my heart is not in it | off the hook | pull my name from | end of our coffee | appointment/meeting/coffee can
    not hold | not this week and not any other | have fixed it among/between | let the
    monday/tuesday/wednesday/thursday/friday go . | i shall not come . | not take place now or | now or at another
    | changed plans | take the meeting/coffee down | please .. close this | in no mood for | do not wait for me |
    free up the table/slot/seat | gonna bail | going to bail | bail on this | letting go of everything | spare me
    another | ask you to annul | annul the | best to call it a day | call it a day | have my coffee alone | not
    available to him/her/them | explain to mr/mrs/ms/him/her |
    now it is of no use | you may please cancel it |
    stand everyone/everybody down | thought better of it | has to be abandoned | be abandoned | knock this/it on
    the head | prefer to annul | whole thing is off | pulling the plug | pull the plug | must rescind | have to
    rescind | forget that/this coffee | is axed | talking myself out | their hour back | treat my acceptance as | i
    am not doing it | take the coffee/meeting/date off the | count me gone | this time and any other | renounce to
    | drop the whole | opted against | gone off the idea | spared the trip | be a mistake to meet | not be needing
    to talk | any other day i | or any other day . | the need has passed |
    calling .. off |
    forget the coffee/meeting/appointment/date | consider my/the/our participation/attendance/coffee/meeting
    withdrawn/cancelled/off |
    strike the/our/this appointment/meeting/coffee/date | drop the/our/this appointment/meeting/coffee/date |
    forget about monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/it/the | forget
    monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow |
    bin the whole/it/that | bin it |
    call .. off | take .. out of my/our/the/your/everybody calendar/calendars/diary/diaries | take .. from
    my/our/the/your calendar/calendars/diary/diaries | delete/remove .. appointment/meeting/booking/entry |
    i withdraw | am withdrawing | have to withdraw | must withdraw |
    cancel | cancelled | cancelling | cancellation | canceled | call it off | call off | calling it off |
    call the whole thing off | scrap it/this/that/the | is off | drop the meeting | drop it | forget it | decline |
    decline the invitation | have to pass | treffen ab | sagen sie .. ab | absagen | annuler | cancelar | afzeggen |
    annuleren | desmarcar | annullare | disdire
    """,
    Cue.MOVE: """
    shall we make it |
    to offer . | preponed | prepone | one day earlier/later | hour sooner | could it begin at | could it start at |
    only the day is bad | not drop it please but | but move because |
    can/could we say | shall we say | could only do it from/after/before |
    the following week | week following | the week after . | pick/find/choose/agree something new/else/different |
    could/can we go for | see him/her/them after that . | after that . | quarter/half past would | one/an hour
    after/before | sooner do monday/tuesday/wednesday/thursday/friday/it | be the one that moves | be brought back
    to | be brought forward to | search/find [an] other day/time/date/morning/afternoon | any other
    morning/afternoon/day/evening | can it be after/before/later/earlier | monday after at | make it
    monday/tuesday/wednesday/thursday/friday/tomorrow | ask for a delay | aim for the | find me another | rather
    have it on | transfer to | one after be any | wanted to say monday/tuesday/wednesday/thursday/friday | later in
    the week please | goes only from | from half | in a week time |
    next day possible | is the next day/week/morning/afternoon | in leeds/london/paris/berlin that day . |
    fresh date/slot/time | pick any/some other | pick another | might we say | got anything
    monday/tuesday/wednesday/thursday/friday | move an hour back/forward | an hour back/forward | hours later then
    | so the day after | . the day after . | the day before or | any after the | take the next day | couple of
    hours later/earlier | live with the monday/tuesday/wednesday/thursday/friday | three days grace | had better be
    a/on | free all the week | in your evening/morning | be your evening | only not so early/late | is the earliest
    . | same time monday/tuesday/wednesday/thursday/friday | monday/tuesday/wednesday/thursday/friday same time |
    reckon monday/tuesday/wednesday/thursday/friday | could at half |
    suggest something else | suggest another | could you suggest | please suggest |
    . other day . | other day then | rather do the/a | i would rather do/have/take/make [it] [the]
    morning/afternoon/evening/later/earlier/monday/tuesday/wednesday/thursday/friday |
    choose/pick/find/set/agree/fix/look [for] [on] a new/another/different one | dates muddled/mixed/wrong |
    muddled my/the dates |
    same time/hour/table/place but | but a fortnight/week/day on | is there any way/chance to
    have/do/move/make/get/shift it/this/the | any way to have/do/move/make/shift it/this/the | an other
    day/time/date/hour |
    if we made it/that/the | next week perhaps | ask for a/an later/earlier/different/other/new | ask for another |
    put me on the/a |
    what else have you/we [got] | have to let monday/tuesday/wednesday/thursday/friday/it go |
    punt/kick/slide/nudge it/this/us to/by/back | punt to |
    would be kinder/easier/nicer/safer/wiser |
    would/could .. suit/work [better] [for] everybody/everyone/you/all/them/instead |
    i meant/mean monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow |
    resched | reschedule | rescheduling | rearrange | re arrange | postpone | postponed |
    move it/this/that/us/the/our/my/to/tuesday/wednesday/thursday/friday/monday | moving to/it/this | move the |
    be moved | shift | shift it | shift the | push it | push this | push the | push back | push .. back |
    bring it forward | bring .. forward | prepone | delay it | delay the | put it back | put it off | put back |
    another day | another time | another date | another slot | another hour | another week | other date | new date |
    new time | new day | new slot | different day | different time | different date | different slot | later date |
    later time | later in the | find something else | some other | rain check | raincheck | hour later |
    hour earlier | minutes later | minutes earlier | a bit later | a bit earlier | a little later | a little earlier |
    later slot | day later | day earlier | week later | days later | make it later | make it earlier | start later |
    start earlier | earlier would | later would | week after | rather than | any chance of | instead | swap |
    alternative | would work better | suit .. better | be better | is better | works better | only shift |
    not cancel just | not cancel only | could we make it | can we make it | make it 10/11/12/1/2/3/4/5 | how about |
    what about | could we do | can we do | could you do | can you do | can we meet | could we meet | mind if we |
    would suit | would work | would be possible | would work instead | is wide open | too early | too late for me |
    would be better | different hour | find a different | find us a new | only free on | free only on |
    let us do it in/on/next/another/later | let us make it | can it be earlier/later | could it be earlier/later |
    earlier please | later please | change of plan | change the date/time/day/hour | change it to | change to |
    switch to | switch it | delay by | delay until | reschedul | set a new | verschieben | den termin | verlegen |
    deplacer | reporter | cambiar | aplazar | verzetten | verplaatsen | adiar | remarcar | spostare | rimandare |
    any other day | any day but | other than tuesday/monday/wednesday/thursday/friday | half an hour later |
    half an hour earlier | by two days | by a day | by a week | to the evening | shift it to | push to | push by |
    could everyone/everybody/all/you do | can everyone/everybody/we all do | bump to | bump it
    """,
    Cue.CANNOT: """
    gone up in smoke | put a .. on top of it | jury duty | that is jury duty | not going to be able to
    get/make/come |
    is a no go | a no go | no coffee for me on | not worth the risk on | collides with | swallows the whole | comes
    the | due at the | on a plane at that | root canal | given me a bed | be home again on | double lesson |
    am in .. that day | will be in .. that day | right on top of it |
    my back/knee has gone |
    coming at exactly/just/that that/the hour/time/day | coming then/that | appointment then/that |
    teaching/working/travelling/operating/lecturing/flying/driving then/that | on a train/plane/boat/ship then/that
    | that very hour/time | at exactly/precisely that hour/time/moment |
    monday/tuesday/wednesday/thursday/friday/tomorrow/today is off |
    kann .. nicht | schaffe .. nicht | passt .. nicht | geht .. nicht | ne peux pas/plus/pas | ne pourrai pas/plus |
    no puedo | no podre | kan .. niet | lukt .. niet | no posso | no consigo | no riesco |
    can not make | can not make it | can not do | can not come | can not be there | can not attend | can not meet |
    can not manage | can not join | can not get | can not . | can not
    at/on/in/before/after/then/this/that/it/today/tomorrow/next/any/either/sorry/because/until/anymore/really/now |
    can not monday/tuesday/wednesday/thursday/friday/afternoon/morning | will not make | will not make it | will not
    be able |
    will not manage | not be able to | not able to | not make it | unable to | not available | not free |
    not possible | not be there | not work | not work for me | not work any more | not working out | no longer works |
    no longer work | no longer suits | no longer available | no longer possible | no longer make | no longer free |
    no good | no good any more | does not suit | not suit | is out | is impossible | impossible | double booked |
    double book | overbooked | clash | conflict | clashes | conflicts | came up | come up | coming up | cropped up |
    is no good | gone pear shaped | gone wrong | kills | stuck at/on | ill | am ill | am sick | sick | unwell |
    poorly |
    not well | not feeling well | fever | covid | flu | running behind | in hospital | stuck | delayed | flight is |
    held up | forgot i | forgot that | called away | called into | busy then | busy at | busy on | need another |
    cannot | have to work | emergency | disaster | struggling | struggle | not be in town | not in town |
    in town not | away that | away then | away on tuesday/monday/wednesday/thursday/friday | broke down | childcare |
    no childcare | babysitter | bank holiday | public holiday | got it wrong | am abroad | will be abroad |
    have to be in | need to be in | must be in | dentist | got called | something came | something has come |
    something else came | funeral | court | exam that | have an exam | surgery | strike | snowed in | not around |
    not here on | can not at | not do tuesday/monday/wednesday/thursday/friday | another appointment |
    other appointment | another meeting | called to a | mixed up | mixed up the | off the table now |
    already have something | already booked | already something | in rome/paris/berlin/london/leeds on |
    not in the country | prefer .. if the others | have something else | have plans | an appointment at |
    could thursday/monday/tuesday/wednesday/friday work | would thursday/monday/tuesday/wednesday/friday work |
    can not do that | can not do it | can not do this | can not that
    """,
    Cue.ATTENDS: """
    i shall/will be present |
    i can stay until |
    ten/nine/eleven/noon/tuesday/monday/wednesday/thursday/friday is good/fine/great/perfect . wish |
    could not be handier/better/nicer | is locked in | locked in | count on me | works 4 me | is convenient for me
    | no objection to the day/hour/time/place | expect me at | expect me on | no changes needed/necessary | me
    sorted for | . i shall come . | i shall come . | . copy that | set two alarms | sounds like a plan | is sacred
    now | . i am on . | exactly that day | hoping for exactly | sharp sharp | i am free and coming | free and
    coming | perfect timing | i go dey there | on the dot | is good . wish |
    yes i am still coming | still coming |
    diary marked | are suitable to/for me | is suitable to/for me | present myself | slots in right | am on for it
    | still in ink | in ink not pencil | . great stuff |
    . brilliant thanks | so might be |
    date and place/time are fine/good/ok | might be five/ten/a few minutes late |
    . i am there . | so we are set | parfait a | afternoon/morning off so |
    c you | see u | will be reaching | keep me away | make the/that time/hour work | can make the/that time/hour |
    monday/tuesday/wednesday/thursday/friday/saturday stands |
    received and accepted | . accepted . | i/we will be sitting/waiting/standing/wearing/there/the | i will be at
    the/a/our | minutes from my/our/the office/house/home/door/flat/shop | shall/will attend | bin dabei | me va |
    i will bring | i am bringing |
    i will make it | it should be fine | should be fine | i will come |
    see you | see you both/all/then/there | see them | see her | see him | will be there | i will be there |
    we will be there | ill be there | be there | count me in | until then |
    until tuesday/monday/wednesday/thursday/friday/tomorrow then | in the diary | in my diary | in my calendar |
    in the calendar | on my calendar | . works | works . | works for me | works fine | works well | works great |
    works perfectly | does work | that works |
    is fine . | is great . | is perfect . | is good . | is ideal . |
    it/that/this/time/hour/day/date/place/monday/tuesday/wednesday/thursday/friday/saturday/sunday/noon/morning/afternoon/oclock/all
    is fine/great/perfect/good/ideal/ok/alright | suits me |
    suits | all set | all good | noted see you | confirm | confirmed | confirming | i confirm | will come |
    i/we am/are [still] coming | . coming | still coming | yes coming | look forward | looking forward | can not
    wait | happy with | got it see | meet you there |
    meet you then | fits | fits me | it is . | it is then | on time | be on time | no need to change |
    nothing to change | leave it as it is | leave the date | as planned | as agreed | stays as | all good for |
    with bells on | got it in | noted . | it is a date | a date . | booked . | pencilled in | in my book | meet you |
    meet you both | you both on | can make it | i can make it | will make it | able to make it | still good |
    still fine | still works | still on for me | it suits | be my pleasure to | on my way | i am on my way |
    still fine for | yes still | perfect for me | is perfect thanks | can do that | that is perfect | put it in |
    all right | alright | will see you | i will see you
    """,
    Cue.DOUBT: """
    whether i can come/make/manage | tell you tomorrow |
    might/may have to move/shift/cancel/postpone/reschedule/change [it/this/that] |
    may have to | might have to | might not | may not | may be late | might be late | not sure | not certain |
    not sure yet | will know tomorrow | will let you know | running late | minutes late | bit late | be late |
    am late | perhaps | maybe | had to cancel but | i would have to cancel but | afraid i would have to
    """,
    Cue.PLACE: """
    send me the address/link/details again | the address again |
    where | where is | where exactly | which entrance/floor/place/cafe/room/building/door/station/branch | what time |
    when is | when exactly | what address | the address | address of | the link | a link | send .. link | parking |
    still on | still meeting | still happening | still standing | on for | how long | how do i get | who is coming |
    who else is coming | who will be there | how many | far from | entrance | floor | map | online or | in person |
    video or | dial in
    """,
}
