"""What people say who want to be asked again, or never again."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

LATER: dict[Cue, str] = {
    Cue.NEVER: """
    forget .. i exist/existed | forget you .. have/had/got my/this |
    i object to .. use/processing | refrained from | cross me off .. list/book/books/records | forget you .. knew me |
    last/final [such] time/letter/mail/email/message .. i/we want/wish/care/need/expect to hear/get/receive |
    last/final [such] time/letter/mail/email/message .. i/we [ever] hear/get/receive |
    not wanting any/more/further/these .. mails/mail/emails/messages | not want any .. mails/mail/emails/messages |
    f off | . f you | . eff off |
    unsubscribe | unsubscribed | . stop . | please stop . | please stop it/this/that/now |
    stop now/it/this/immediately . | stop all this/of | stop .. writing/emailing/mailing/contacting/messaging |
    stop .. spamming/bothering/pestering/harassing/bugging/asking | stop sending |
    stop .. mails/emails/messages/letters/reminders | quit .. writing/emailing/mailing/contacting/spamming/bothering |
    never .. contact/write/email/mail/message/ask/bother/send/approach .. me/us |
    never .. contact/write/email/mail/message/ask/bother/approach .. again | never again | . never . |
    . never please . | never ever .. contact/write/email/mail/ask/again | never want .. hear/get/receive/see |
    do not ever .. contact/write/email/mail/message/ask/bother/do/send |
    do not [please] contact/email/mail/message/bother/spam/pester/approach .. me/us | do not [please] write .. me/us |
    do not [please] write .. again | do not [please] write .. any more |
    do not [please] contact/email/mail/message/bother/ask .. again |
    do not [please] contact/email/mail/message/bother/ask .. any more | do not [please] ask .. ever |
    do not send .. me/us | do not send .. more/again/such/these | do not want .. hear from |
    do not want .. emails/mails/mail/messages/letters/spam | do not want to .. contacted/approached/emailed/bothered |
    do not wish to .. contacted/approached/emailed/bothered/hear/receive | do not want to be asked .. again |
    not to [be] contact/contacted/email/write/ask/asked/mail .. again |
    not contact/write/email/mail/ask/message/bother/approach .. me again |
    not contact/write/email/mail/message/bother/approach .. me any more | not ask .. again | not write to me |
    not email/contact/mail me | not to write/email/mail/contact/ask .. me | not to be contacted/written/asked |
    no more emails/mails/mail/messages/letters/reminders/requests/spam/introductions | no more of this/these/that |
    no further emails/mails/mail/messages/letters |
    no further contact/communication/requests/correspondence/reminders | no longer wish to .. contacted/receive/hear |
    no longer want .. emails/mails/messages | no reminders either | send no more | send no further | send me no |
    take .. me off | take .. off [your] list/lists/records/books | take .. address/name/email off | take us off |
    me off .. list/lists | remove me [from] | remove us from |
    remove/delete/erase/strike/scrub/drop/wipe my [own] [email/mail]
    address/email/name/details/data/contact/contacts/records/information/entry |
    remove/delete/erase/strike .. from your/the/this list/database/records/lists/files/system/books | strike me |
    delete me | lose my number/address/email | leave me alone | leave us alone | let me alone | leave me in peace |
    opt .. out | i want out | cease | desist | object to .. processing | object to .. use of my |
    revoke/withdraw .. permission/consent | block/report/blocking/reporting you | report you | report this as spam |
    mark .. as spam | go away | . get lost | sod off | fuck off | piss off | bugger off | this is spam . |
    this is harassment | off your list | off your mailing list | off the list | get me off | off of your list |
    keep me off | rather you did not write/contact/email/ask | rather not be contacted/written/asked/approached |
    never to .. again | not .. hear from you [again] | not .. hear from this | do not do this again |
    do not come back | hear the last of | ever again | not ever again | remove us | . remove . | . remove please . |
    remove please | please remove . | un subscribe | not ever | do not ever | refrain from |
    refrain from contacting/emailing/writing/mailing/sending | last time you |
    the last email/mail/message/letter from | last i hear | . no more . | . no more please . |
    . enough . | enough of this/these | . enough no | enough is enough | . blocked . | . blocked | . block . |
    from my inbox | my inbox alone | out of my inbox | inbox free | address removed | name removed | details removed |
    be removed | be taken off | taken off your | be deleted | address deleted | data deleted |
    call/get/involve/inform/contact/consult a/my lawyer/solicitor/attorney/police | data protection officer |
    i/we will sue you | hear from my lawyer | complain to | report .. to the | unwanted | unsolicited
    mail/mails/email/emails/messages | stop .. unsolicited | spamming | . spam . |
    this is spam | junk mail | cut it out | knock it off | give it a rest | bog off | buzz off | shove off |
    clear off | on your bike | scram | stop . | please just stop | end this | never more | nevermore | not one more |
    not a single more | no second letter | do not pester | do not harass | do not spam | lose this address | lose my |
    scrub me | wipe me | drop me from | drop me off | off your books | off this list | out of your list |
    out of your system/database/records/books | off your system | off your radar | not want to be on |
    not want to be in your | do not keep my | do not store my | do not use my | do not have my permission to contact |
    not have permission to contact/write/email | just stop . | stop now . | ! stop | use this address |
    not use this address | not use this address again | forbid you to | forbid you | i forbid | forbid any |
    never get/receive/see/hear .. these | never get/receive/see/hear .. this/that | never get/receive another |
    quit it | quit that | quit this | kindly stop | . stop | please stop | and stop | now stop | you must stop |
    must stop | it must stop | enough of your | sick of your | sick of these | fed up with | tired of your |
    tired of these | had enough of your | had enough of these | had enough of this | mich aus der liste |
    aus der liste | aus dem verteiler | aus ihrer liste | losch mich | loschen sie mich | austragen |
    streichen sie mich | this correspondence | cease this | not welcome mail |
    do not appreciate .. mails/emails/messages/spam | did not sign up | never signed up | never subscribed |
    did not subscribe | did not ask for this | did not ask for these | my explicit wish not | not wish to hear |
    do not want any contact | want no contact | no contact please | nothing to do with you | nothing more to do with |
    not hear from you | not to hear from | hear nothing more | last warning | final warning | hands off my |
    erase me | erase all | want nothing to do with you/this | me removed | have me removed | get these any more |
    get these again | future mails/emails/messages/requests/letters | any future | remove it | delete it from |
    remove .. list/lists/database/system/records/address/email/mail/id |
    delete .. list/lists/database/system/records/address/email/mail/id |
    erase .. list/database/system/records/address/email/mail | disturb me | not disturb | do not disturb |
    not to disturb | mails mehr bitte | keine mails | want to receive | not want to get these/this/such |
    not want to receive | no wish to receive | do not like to receive | stop mailing | mail id
    """,
    Cue.FORGET: """
    forget me | forget about me entirely | forget everything .. about me |
    delete/erase/remove/wipe/destroy [all] [of] [my] [personal] data |
    delete/erase/remove/wipe/destroy [all] [the] data/information/everything .. you hold/have/keep/store |
    delete/erase/remove/wipe/destroy everything .. about me | right to be forgotten | erase me | right to erasure
    """,
    Cue.LATER: """
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
    travelling until | traveling until | abroad until | away till | recovering from | in rehab | in hospital |
    on a cruise | on a course | at a conference until | at a conference all | on strike | on duty until | out until |
    out today | out all week | away all | gone until | not back until | not back before | back on the |
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
