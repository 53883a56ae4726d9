"""What people say who want no more letters, or want to be forgotten."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

NEVER: dict[Cue, str] = {
    Cue.NEVER: """
    discontinue these/this/all/your | . do not write [to] [me] . | not interested in being
    contacted/written/emailed/asked | and no more please |
    no more of these automatic/messages/mails/letters | last such letter/mail/message | scratch me from | unlist me
    |
    do not write to this address | leave me out of your | forget my address | kindly forget my |
    never use this/my address again | never use .. again | get my name/address off/out | cross us off | i am
    [herewith] opting out . | herewith opting out | consider this harassment | . off off off . | purge me/us |
    suppress all/my/our | be the end of our correspondence | there will not be a third/second/fourth | no longer
    existing for | the last letter/mail/message i receive/get/hear | retire my address/name | my details
    wiped/erased/deleted/removed | take me of your list | reporting the next one | reporting this to | i have no
    wish to be in it | be no next one |
    not get any further/more messages/mails/emails/letters | make sure i do not get/receive/hear any | do not get
    any further/more messages/mails/emails/letters |
    need not write/contact/ask/mail/email .. ever | not send a fourth/third/second/fifth/another | do not send a
    fourth/third/second/fifth/another |
    receive nothing more | get nothing more | send me/us nothing more | see to it that i receive/get no/nothing |
    the last of it is/their kind | the last .. that i want/wish/care to see/hear/get | no
    letters/mails/emails/messages like this/these | no letters/mails/emails/messages .. in future |
    nothing more to do with this/your/the | left alone by | . delete/remove it . | had no right to . | had no right
    to give/use/pass | delete everything | spare me/us any more | never do that/this/it again | name is struck from
    | . unsub . | unsub me/please | leave me be and | do not ask [me] a second time | . none again | in any future
    introductions | never to be bothered/contacted/asked/troubled/approached | me/us unsubscribed |
    i would like/want/prefer it to be the last | not want another line/word/letter/mail/email/message | do not want
    another line/word/letter/mail/email/message |
    like/want/prefer it/this to be the last | this/it be the end of | nothing more/further from you | goodbye for
    good | another line/word/letter/mail/email from you/this | keep out of my/it/this inbox | keep out of it from |
    forget that you [ever] had/have | cross/scratch/rub my name out | straight to my/our
    solicitor/lawyer/attorney/police | i/we report it/this/you as | one more and i/we | report it as spam | blocked
    in | not try again ever | . blocked |
    no quiero recibir | send us/me any more of/like | not want one more/single | do not want one more/single |
    let there be no third/more/second/other/further | were/was the last i heard/hear/got/get | never want
    mails/emails/letters/messages |
    want no more of these/this/your | this is the last i [ever] wish/want/care/need | the last i ever
    wish/want/care/need |
    remove/delete/erase .. mail/email i would | address so/please remove/delete it | delete/remove/erase this
    address/email/mailbox |
    how can/do i/we opt/unsubscribe | like/want/wish/have to opt out |
    no more/further introductions/requests ever/please | no more/further introductions/requests/reminders . |
    never writing/contacting/mailing/emailing/asking/approaching/bothering .. me/us | never
    writing/contacting/mailing/emailing/asking/approaching/bothering .. again | not
    writing/contacting/mailing/emailing/asking/approaching/bothering .. again | this/it was/is/be/remains the last
    one . | this/it was/is/be/remains the last one from/of | this be the last | this/it was/is/be the last
    letter/mail/email/message/time . |
    . stop . | ! stop . | unsubscribe | i unsubscribe | am unsubscribed | un subscribe | please stop . | please
    just stop . | kindly
    stop . |
    please stop it/this/that/now | stop it/this/that/now/immediately . | stop all this/of | now stop . | just stop . |
    you must stop | it/this must stop | stop .. mails/emails/messages/letters/reminders/requests |
    stop .. writing/emailing/mailing/contacting/messaging/spamming/bothering/pestering/harassing/bugging/asking |
    stop sending/mailing [these/this/me/us/your] | quit .. writing/emailing/mailing/contacting/spamming/bothering |
    never .. contact/write/email/mail/message/ask/bother/send/approach/trouble .. me/us |
    never .. contact/write/email/mail/message/ask/bother/approach/trouble .. again |
    never ever .. contact/write/email/mail/ask/again | never want .. hear/get/receive/see |
    never be/get considered/contacted/approached/asked/written/emailed/included .. again |
    and not ever . | . never . | . never again . | . never please . | never again please . | . never ever . | .
    not ever again . |
    do not ever .. contact/write/email/mail/message/ask/bother/do/send/trouble |
    do not [please] contact/email/mail/message/bother/spam/pester/approach/trouble .. me/us |
    do not [please] write .. me/us | do not [please] write .. again | do not [please] write .. any more |
    do not [please] contact/email/mail/message/bother/ask/trouble/approach .. again |
    do not [please] contact/email/mail/message/bother/ask/trouble/approach .. any more | do not [please] ask .. ever |
    do not send .. me/us | do not send .. more/again/such/these | do not want .. hear from |
    do not want .. emails/mails/mail/messages/letters/spam | do not want any contact | want no contact |
    do not want/wish .. contacted/approached/emailed/bothered/written | do not want to be asked .. again |
    do not wish to .. hear/receive | not wish to hear | no wish to receive/hear | do not like to receive |
    not to [be] contact/contacted/email/write/ask/asked/mail .. again | not to be contacted/written/asked |
    not contact/write/email/mail/ask/message/bother/approach/trouble .. me again |
    not contact/write/email/mail/message/bother/approach/trouble .. me any more | not ask .. again |
    not write/email/mail to me | not email/contact/mail me | not to write/email/mail/contact/ask .. me |
    no more/further emails/mails/mail/messages/letters/requests/spam |
    no further contact/communication/correspondence | no more of this/these/that please | . no more . |
    . no more please . | and no more . | no more of these/this/that . | no contact please | not one more . |
    not a single more | send no more/further | send me/us no | no longer wish/want .. contacted/receive/hear |
    no longer want .. emails/mails/messages |
    not want any .. mails/mail/emails/messages | not wanting any/more/further/these .. mails/mail/emails/messages |
    not want/wish to receive | not want to get these/this/such | not want to be on/in your | not .. hear from you
    [again] |
    not .. hear from this | not to hear from | hear nothing more | hear no more of/from |
    take .. me off | take .. off your/the list/lists/records/books | take .. address/name/email off | take us off |
    me off .. list/lists | cross me off .. list/lists/book/books/records | drop/get/scrub/wipe/strike me
    off/from/out |
    off [of] your [mailing] list/lists/books/system | off this/the [mailing] list . | out of your
    list/system/database/records/books |
    taken off your/the list | be taken off . | have me removed | me removed | . remove . | . remove please . |
    remove me/us [from] |
    please remove . | scrub me | wipe me | strike me . | delete me | erase me | erase all |
    remove/delete/erase/strike/scrub/wipe my [own] [email/mail]
    address/email/name/details/data/contact/contacts/records/information/entry/id |
    drop my [own] [email/mail] address/email/name/details/data/contact/contacts . |
    drop my [own] [email/mail] address/email/name/details/data/contact/contacts from your/the/all |
    remove/delete/erase/strike .. from your/the/this list/lists/database/records/files/system/books |
    address/name/details/data removed | address/data deleted | be deleted . | be removed . | be removed from |
    opt out of/from these/this/your/all/such | opt me/us out | . opt out . | like/want/wish to opt out . |
    lose my number/address/email | lose this address | hands off my address/data |
    leave me/us alone . | leave me in peace | let me alone . | my inbox alone | out of my inbox | from my inbox |
    cease writing/contact/contacting/sending/emailing/this/all | cease . | desist | cease and desist | object to
    .. processing |
    object to .. use of my | i object to .. use/processing | revoke/withdraw .. permission/consent |
    forget .. i exist/existed | forget you .. have/had/got my/this | forget you .. knew me |
    do not keep/store/use my address/email/data/details | do not use this address again | not use this address again |
    not have [my] permission to contact/write/email | forbid you | i/we forbid any | hereby forbid any | i forbid
    | my explicit wish not |
    rather you did not write/contact/email/ask/approach | rather not be contacted/written/asked/approached |
    last/final [such] time/letter/mail/email/message .. i/we want/wish/care/need/expect to hear/get/receive |
    last/final [such] time/letter/mail/email/message .. i/we ever hear/get/receive | last of these/this .. i/we
    want/wish/care |
    the last email/mail/message/letter [that/i] [i] [ever] get/hear/want from you/this | the last
    email/mail/message/letter from you | the last i hear of/from | last i hear of/from | hear the last of you/this
    |
    last time you write/contact/email/mail/ask/bother/send |
    block/blocking/report/reporting you | report you | report you/this/it to the | report this as spam | mark ..
    as spam |
    this is spam . | . spam . | this is harassment | do not spam/harass/pester | harassing me | spamming |
    unsolicited mail/mails/email/emails/messages | unwanted mail/mails/email/emails/messages/letters/contact |
    refrain from contacting/emailing/writing/mailing/sending/asking/approaching |
    future mails/emails/messages/requests/letters are/not/will | nothing more to do with you |
    get/receive no more of | never .. get/receive/see another . | never to .. again | do not do this/that again |
    call/get/involve/inform/contact/consult a/my lawyer/solicitor/attorney/police |
    i/we will sue you | hear from my lawyer | . f you | f off | . eff off | fuck off | piss off | bugger off | sod
    off |
    bog off | buzz off | shove off | . get lost | go away . | mich aus der liste | aus dem verteiler | aus ihrer
    liste |
    losch mich | loschen sie mich | austragen | streichen sie mich | mails mehr bitte | keine mails
    """,
    Cue.ENOUGH: """
    opt .. out |
    no more/further reminders/introductions/requests |
    . never again | not ever again | no reminders either | never get/receive/see/hear .. these/this/that |
    nevermore | never more |
    enough of this/these/your | had enough of this/these/your | enough is enough | . enough . | . enough no |
    fed up with this/these/your | sick of this/these/your/you | tired of these/your | any future
    mails/emails/requests/approach |
    get these again | get these any more | did not sign up for this/these | did not subscribe | never subscribed |
    did not ask for this/these | do not appreciate .. mails/emails/messages/spam/letters | not welcome mail |
    do not come back | do not have my permission | not want to be on/in | . off the list | off your radar | keep me
    off |
    nothing to do with you/this | this correspondence | final warning | last warning | last time you | i want out . |
    this is spam | junk mail again | give it a rest . | cut it out . | knock it off . | quit it/that/this . |
    clear off . | scram . | on your bike . | end this . | . block . | . blocked . | blocked . | do not disturb me/us |
    not disturb me/us | not to disturb me/us | go away | . stop | and stop | refrained from | refrain from |
    no second letter . | not one more | never get/receive another | complain to your/the | i am out of your
    """,
    Cue.FORGET: """
    like to be forgotten | delete all you hold/have/keep | wish to be forgotten | want to be forgotten |
    forget me | forget about me entirely | forget everything .. about me |
    delete/erase/remove/wipe/destroy [all] [of] [my] [personal] data |
    delete/erase/remove/wipe/destroy [all] [the] data/information/everything .. you hold/have/keep/store |
    delete/erase/remove/wipe/destroy everything .. about me | right to be forgotten | erase me | right to erasure
    """,
}
