"""What people say who want to be asked again, or are away."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

LATER: dict[Cue, str] = {
    Cue.LATER: """
    enquire/inquire once more/again when/after/in | enquire/inquire again |
    write afresh from/in/after/on | renew your enquiry/inquiry/request after/in | obliged for a fresh note | fresh
    note once/after/in | wieder nachfragen | volte/voltar a perguntar | pode voltar a | first the .. then the
    coffee |
    repeat the/your question in | park me until/till | drop me another line |
    we can/could talk about it/this/that when/after/in/once |
    talk about it/this/that when i am | talk about it/this/that after/in/once |
    i am open to being asked |
    tap me on the shoulder in/after | drawer marked after | holla/holler at me when/in/after | resurface then | you
    may knock | from the .. you may knock | second asking | broach it/this anew/again | you can ping | get hold of
    me after/afterwards | put the same question then/again | same question then | fresh note after/in/when |
    have another go at/in/after | renew your offer/question/invitation | call on me again/then | for the next round
    | same letter a second time | send me a second | second letter in/after | rather you tried me when/in/after |
    come to me again | pop the question again | repeat your question | drop by my inbox when/after/in | invite me
    then | put it to me afresh/again | wake me in/when/after | open to being asked | get back onto/on me
    when/in/after | asked a second time | make me the question again | to sound me out | leave it
    one/two/three/four/five/six/eight weeks/months and | let .. months/weeks go by |
    if you asked/ask me again in/next/after/around | be glad/happy/grateful if you asked/ask/wrote/write me/us
    again |
    fragen sie mich [bitte] i am | fragt mich [bitte] i am | frag mich [bitte] i am |
    after that/then with [great] pleasure | after that i would love/like/be | afterwards with pleasure | afterwards
    gladly/happily | noch mal fragen | fragen sie .. nochmal/nochmals/wieder/erneut | over first . | in about
    one/two/three/four/five/six months/weeks perhaps | perhaps in about |
    a not yet . |
    . first .. then gladly/happily/yes/sure | . first .. then with pleasure |
    would/could/do you mind coming/getting/asking/writing/trying/checking/calling back/again/me/with | mind
    coming/getting back |
    chase me in/after/next | msg me again in |
    give me/us one/two/three/four/five/six/eight weeks/months |
    put me on the list for next | not before my/the/our .. then gladly/happily/yes |
    after that/then yes/gladly/happily/sure | on ice until/till | next
    term/year/month/quarter/season/semester/spring/summer gladly/happily/yes/sure |
    weeks/months it/things will be better/easier/quieter/calmer | will be better/easier/quieter/calmer in |
    put it/this/that to me next/again/in/after | come knocking | hit me up in/after/end/next | give it until/till |
    deferred not refused | not refused deferred | same letter/question/mail in/on/after/next |
    in principle yes but not until/before |
    after/once the baby/birth/harvest/exams/holidays/move/wedding/season/winter/summer .. please . | drop ..
    line/note in/after/once/when/next | put this/it/me/mine/that back on .. pile/list/desk | back on ..
    pile/list/desk in/after |
    noch/wieder mal/einmal fragen | nochmal fragen | wieder fragen | noch mal fragen |
    table/shelve/hold/leave/postpone/pause/delay/save/defer this/it/that .. until/after | once/when/after things ..
    calm/settle/quieten/slow/ease | reconnect us in/after/next/once | reconnect in/next | introduce/connect us again
    in/after/next |
    . later . | . later please . | . later thanks . | . maybe/perhaps later |
    . another time [please/perhaps/maybe] . | some other time | let us do .. later | [maybe] later on . | but later |
    just later | . not now later | yes later | yes but later | a bit later in the year |
    later this/in year/month/spring/summer/autumn |
    later in january/february/march/april/may/june/july/august/september/october/november/december |
    do not contact/write/email/ask .. until/before |
    not contact/write/email/ask/bother .. until | park this/it/that | park the .. until | pause this/it | snooze |
    postpone | put .. off until | put it off | put this off | put a pin in | pin in it | hold that thought |
    hold off until | hold this until | hold it until | defer | revisit | wait until | wait for .. weeks/months |
    shelve .. until | leave it until | leave this until | leave it a few/couple | sleep on this until | back burner |
    come/coming back to this/that/it | come back in | circle back | touch base | reconnect in/after/next |
    talk/speak about this/it .. again/in/after | talk again | speak again | pick .. up again | pick this/it up |
    pick up .. in/after | take .. up again | take this/it up in/after | do this/it/that in a few/couple/month/year |
    do this/it/that next year/month/quarter/spring/summer/term | do this/it/that after | do this/it/that later |
    do this/it/that another/some time/other | can/could this wait | can/could it wait | this can wait |
    let it rest until | once more in | once more then | once again then | again in the/a new/few | again then |
    again next | again after | again when | again once |
    again in spring/summer/autumn/winter/january/february/march/april |
    again in may/june/july/august/september/october/november/december |
    again in one/two/three/four/five/six/a/the/about | nearer the time | closer to | maybe in/after/next |
    perhaps in/after/next | can/could we do this/it/that in/after/next/later/another |
    can/could we do .. next month/quarter/year/spring/summer | noch einmal . | later in the year |
    late/later this year | at a later time/date/point/stage | put me down for later | down for later |
    remind .. after/in/next/on | please nudge | catch me again | catch me in/after/later/next | keep me in mind |
    when the dust settles | in a while | in due course | in a few weeks/months | in some weeks/months | another year |
    next year perhaps/maybe | next time round | give me a few/couple/month/week | need a few weeks | need a month or |
    get back to you on this in | maybe next year/month/spring | perhaps next year/month/spring | sometime next |
    some time next | l8r | ask again l8r | bookmark this | save this for | put it in the diary for | diarise |
    kindly remind after/in/me/on | yes eventually | maybe some time in | perhaps some time in |
    next month/year/week/quarter/term/semester please . | after easter/christmas/ramadan please |
    . next month/year/quarter . | in the new year please | in spring/summer/autumn/winter please . |
    yes after my exams | put me on hold | on hold until | let us talk in | let us talk next | let us speak in |
    let us chat in | let us meet in january/february/march/april/may/june/july/august/september/october |
    im sommer/winter/fruhling/herbst wieder | wieder im | nicht jetzt | fragen sie .. wieder |
    able to think about it in
    """,
    Cue.ASK_AGAIN: """
    inquire/enquire again | nudge/ping/poke/prod/remind me a |
    nudging/reminding/pinging/prodding/poking me/us |
    ask/try/write/ping/mail/email/message in/after/next/around/once/when/from/towards |
    check/nudge/prod/poke/knock in/after/next/around/once/when/from/towards |
    ask me/us | asking me/us | ask again | ask once more | ask then | please ask | ask for it again | try me/us |
    try again | try then | try and catch me | ping me/us | poke me/us | prod me | remind me/us |
    reminder in/after/next | nudge me/us | jog my memory | buzz me | holler | call me/us | ring me | write .. me/us |
    write again | write .. again | writing .. me again | email me/us | mail me/us | message me/us | drop me a |
    contact me/us | contact .. again | reach out | reach me | approach me | check back | check in | check with me |
    get back to me/us | come back to me/us | get in touch | be in touch | back in touch | hit me |
    give me a shout/nudge/ring/bell/call/buzz | shout at me | follow up | following up | revert | revert to me |
    try once more | bump this | bump me | resend | look me up | knock again | find me again | bring it/this up |
    raise it/this | come at me again | kindly remind | remind | send this again | send .. again | write then |
    write me again | call then | ask me then | come then | contact me then | ask about it then
    """,
    Cue.ABSENT: """
    inbox is asleep until | read nothing more until | not doing any mail/mails/email until | i read nothing until |
    laid up in .. until | on its winter/summer/christmas break |
    on annual holiday | mails are not forwarded | practice remains shut/closed | remains shut/closed
    until/over/through | on its summer/winter break | nobody checking mail | nobody is checking mail | at a trade
    fair all | get to my mail on/after | patchy wifi | not expect an answer | signed off by the doctor | not to
    touch the computer |
    inbox/mailbox/account is only checked/read | only checked on |
    sabbatical until | pile up unread | . honeymoon | not looking at this | ashore
    around/on/until | mail/mails/emails will be read/answered then/when/after/from/starting | nothing will be
    answered | phone in the drawer/tin | gone until the | no mail is handled | not in the house | answer you after
    my | not be dealing with mail/messages/mails/email | not checking this account/mailbox/inbox | not at my desk
    until | will read your mail/mails/message on/after/when | can not answer until/before | not picking up
    messages/mails/mail | phone and mail are off | taking the week off | back at the keyboard/desk | connection
    comes and goes | silence until | reading no mail/mails/email | no screens for/until | no devices | back to
    office on | digital detox | in rehabilitation | no mails in this time | on casual/earned/sick/annual leave | on
    resuming duty | on tour with | reserve duty until | back in the office on | be back to office |
    handled/treated/answered until | in quarantine |
    nicht i am buro/haus/dienst | bis .. nicht i am |
    only be able to answer/reply/respond from/on/after/when | able to answer/reply/respond only from/on/after/when
    | bin bis .. nicht im | ik ben afwezig | afwezig tot | ben afwezig | je suis absent/absente | estoy fuera |
    estare fuera | sono assente | estou ausente | am abwesend | bin abwesend | lese meine mails |
    replying to nothing | away at my/the/a | answering/reading nothing |
    on pilgrimage | on a pilgrimage | not be seeing mails/mail/emails/messages/letters | not see
    mails/mail/emails/messages | practice is shut/closed | surgery is shut/closed from/until/for | office is shut |
    firm is shut | studio is shut/closed | workshop is shut/closed | shop is closed | is shut from/over | are shut
    from/over/until/for | are closed from/over/until/for | attend to our/my post/mail/letters | attend to post/mail
    |
    not being monitored/read | nobody is in | presently out of country/station/office | on a [silent] retreat
    from/until | hand in my phone |
    no mail/email/post in/here/there/until | do/will/shall not get/see/read/check
    [any/my] mail/mails/messages/letters/email/emails/post | no network | not be reading
    my/any/mail/mails/correspondence/messages/email | back in touch on/after | see messages after/when | not get
    mail/messages/email/post |
    nobody is minding/reading/checking/watching/answering | no one is minding/reading/checking/watching/answering
    | home/back again on/from |
    without signal/connection/reception/wifi | read mail/mails/email/messages only where/when/once/in | nobody/no
    one is minding/reading/checking/watching/answering this/the/my/our | mailbox/inbox is not [being]
    read/minded/monitored/watched/checked | not checking/reading this/the/my mailbox/inbox | walking the camino |
    nicht im buro | im urlaub bis | bin im urlaub | abwesend | en vacances | en conges | de vacaciones | in ferie |
    op vakantie | met vakantie | absent jusqu |
    no connection/signal/wifi/reception/email/internet | back in port |
    out of office | out of the office | out of town until | out of station | out of the country until |
    . on leave | on leave until/from/and | am on leave | currently on leave |
    on annual/parental/maternity/paternity/sick/study leave |
    on medical/family/compassionate/unpaid/garden/holiday leave | maternity leave | paternity leave |
    parental leave | annual leave | on holiday/holidays/vacation/sabbatical/furlough | on my holidays | on honeymoon |
    on our honeymoon | on my honeymoon | on retreat | away until | away from my/the desk/office/computer/mail |
    away from mail | away this/next week | away for the/two/three/a | away from the | offline until |
    offline this/next/for | off until | off work until | off this week | off sick | off grid | off the grid |
    no access to .. email/mail/emails/internet | no laptop | no internet | limited access | little access |
    without access | without email/mail/internet | not .. reading mail/mails/email/emails/messages/this |
    not .. checking mail/mails/email/emails/messages | not .. read mail/mails/email/emails |
    not look .. mail/mails/email/emails | not answering mail/mails/email/emails |
    not .. answer mail/mails/email/emails | not deal with mail/email | office is closed | firm is closed |
    shop is closed | business is closed | company is closed | school is closed | we are closed | closed from |
    closed until | closed for | closed over | reopens | gone fishing | unavailable until | not in the office |
    not in office | not in until | mails are read | answer/reply/respond when i am back |
    answer/reply/respond when i return | answer/reply/respond after | answer/reply/respond on my return |
    when i return | on my return | upon my return | when i am back in the office | back in the office |
    will answer/read/reply .. when i | will read .. when/after | only read this .. now and then |
    on business until/back | away on business | at sea until | at sea | no email on board | no signal | no reception |
    no wifi | no coverage | out sick | jury duty | replies will be slow | slow to reply/answer/respond |
    will reply/answer/respond on monday/tuesday/wednesday/thursday/friday | reply then | will reply when |
    back at my desk | back at work | return to the office | return to work | hiking .. until | trekking .. until |
    travelling until | traveling until | abroad until | away till | recovering from | in rehab | i am in hospital
    | am in hospital |
    on a cruise | on a course | at a conference until | at a conference all | on strike | on duty until | out until |
    out today | out all week | away all | gone until | not back until | not back before | back on the
    1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31 |
    back in march/april/may/june/july/august | back in september/october/november/december/january/february |
    auto reply | automatic reply | this mailbox is not monitored/read/checked/attended | mailbox is not monitored |
    not monitored |
    we are on holiday | the shop is shut | is shut until | shut until | shut for | we are back on |
    only look at this mailbox | only look .. mail | only check .. mail/email/mailbox | only read mail | rarely read |
    seldom read | rarely check | school is out | without internet until | little internet | on tour until |
    on tour till | on expedition | in the field until | in the field without | i am off until | silent retreat |
    retreat until | mail will wait | bis zum .. im urlaub | im urlaub | am urlaub | i am urlaub | en vacances |
    en conge | de vacaciones | op vakantie | met vakantie | de ferias | in ferie | in vacanza | nicht im buro |
    nicht im haus | wrist and am off | off work | further notice | without reception | no phone reception |
    out of reach | unreachable until | mails unread
    """,
}
