"""What people say who agree: in so many words, plainly, gladly or warmly."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

YES: dict[Cue, str] = {
    Cue.CONSENT: """
    . send it . |
    wheels in motion | convey my willingness | my willingness | take it forward | nothing to stand in the way |
    nothing stands in the way | best offer | beats a/my/the .. any day | fool would let a
    chance | let a chance like this go | link me with the/him/her/them | i don agree | do am quick | not like to
    repeat the mistake | you are on . | that need not stop you | dates can wait | i am
    up for it provided | definitely introduce us | been dropping hints |
    hundred percent . | i am in a hundred percent | i will do with joy | tell the
    robot/machine/assistant i am | this one i would [actually] enjoy | what is not to like | be tickled pink | the
    answer is positive | grabbing it with both | i confirm my
    interest | give her/him/them my details | i want it . | it is a real yes | you can advance | you may advance |
    write to him/her/them that i come | i want the introduction | that i would like to meet | i should like to take
    part | can have me any | bring on number |
    i will find/make an/the hour | find/make an hour for | put him/her/them through | tell him/her/them
    monday/tuesday/wednesday/thursday/friday/saturday/sunday | look out for the/your/an invitation/invite/mail |
    will look out for it | remiss of me not | amiss of me not | alright then . | all right then . |
    . my door is open to him/her/them/you . |
    consider me signed up | put me in for | count on my presence | may count on me | accept humbly | humbly accept
    | . lead on | lead me to him/her/them/it | so i am going . | content for you to | . noted and agreed | put the
    two of us | i am your man/woman/girl | let us grab it | tell him/her/them [that] i am coming | was to accept .
    | this time i would like/love to | i will gladly turn/come/be/meet/do | arrange away | no hesitation | not
    hesitate on my | you know i would | roll on the coffee/day | tell me where to be | . so be it . | . accepted with
    thanks | . positive . | make me know the hour/day/time | i agree for | in the affirmative | and stop me . | tie
    me down to keep | walk over broken glass/coals to meet/see | over hot coals | cross the river for | .
    sold to the | but i am coming | . full steam ahead . | have/got my blessing | . at your service . | i am at your
    service . | are both at her/his/their/your service | i
    want in . | move it forward | loop us/me in | welcome a conversation/chat/coffee/meeting/talk | i must meet
    him/her/them | tell him/her/them i have agreed | tell him/her/them [that] i agree/agreed | . just do it | it
    can not hurt | can not hurt . | . not half . | i do want to meet | no time like the present | consent hereby
    given/granted | hereby granted | refuse the chance not | as if i would refuse/decline/miss/decline | no reason
    on earth i should not | i will put the kettle on | there is not a thing i would like more | let us use one |
    spare me the trouble and introduce/connect/put | never been one to pass up/refuse | is the pope catholic | by
    all means do |
    she/he/they is/are [most/very/more] [than] welcome to come/call/write/visit/ring/meet/drop/pop/see/join |
    worth an hour of my time | worth an/every hour of | . worth my time . | put the kettle on i am coming | at
    his/her/their/your disposal | nothing would please | tell her/him/them the door is open . | . my door is open
    . | my door is always open | welcome to call on me/us | you need/needs not ask | you do not need to ask . | i
    consent
    to my address/name/contact/details being passed/given/shared .. to | i am accepting with
    thanks/pleasure/gratitude | kindly/please share/give/pass/forward my contact/number/address/details | i go like
    meet/see | . received and agreed | this is too good to miss | it is too good to miss | rude to turn down |
    when do i/we meet/see/get | when can
    i/we meet/see him/her/them/this/that/the | would/will/shall make time for | make the time for | can make time
    for | por mi perfecto | de
    mi parte perfecto | lijkt me leuk/goed/prima/wel | give/gie him/her/them my/ma number/address/mail/email |
    i was in after/at/from/by the/your/that first | no earthly reason to decline/refuse/hesitate/say | no reason on
    earth to decline/refuse/hesitate |
    i am all yours | we should talk . | then we should talk |
    no better man | no better woman | no complaints here | no complaints from | put it in the diary |
    i refuse to let this/it/that/him/her [one] slip/pass/go/by | i refuse to miss |
    few people i would sooner/rather meet/have/share/see/talk/sit/drink/spend/speak | few things i would
    sooner/rather do | no one i would sooner/rather meet/have/share/see/talk/sit/drink/spend/speak | no man i
    would sooner/rather meet/have/share/see/talk/sit/drink/spend/speak | no woman i would sooner/rather
    meet/have/share/see/talk/sit/drink/spend/speak | refuse to let this/it/that/him/her [one] slip/pass/go |
    refuse to miss | let this/it/that [one] slip by not |
    consider it agreed | consider it done | consider me in | consider that a yes | take that as a yes | take this
    as a yes | i can spare an hour | i can spare half an hour | i can spare the time | i can spare the hour | let
    him come | let her come | let them come | let the man come | let the woman come | . very much so . | suits me
    down to the ground | suit me down to the ground | never say no to coffee | never say no to a coffee | never say
    no to cake | never said no to a coffee |
    let him/her/them have my number/address | tell her/him/them yes from | . k yes . | if that is enough for
    him/her/them then yes |
    why no . | . can arrange . | . ok la can . | . can lah . | am agreeing to it/this/that | pleasure to be
    connected/introduced | thankful/grateful/obliged if you introduce/introduced/connect/connected | obliged if
    you would/could introduce/connect/put/arrange/set/bring | . crack on .
    | . 100 percent yes | not have to persuade me | churlish/rude/silly/foolish/mad to refuse | will make time for
    that/it/this/him/her/them | always make time for a/an/him/her/them | my door is unlocked | he/she/they
    can/may ring/call/visit/write/email/mail/text/contact me | he/she/they may call on me | let him/her/them have
    my number/address/email/details/contact | forward/pass/send/give my contact/number/address/email/details | i
    vote yes | i am saying yes | consent/permission given | walk there barefoot |
    is welcome to an/some/my | i would say yes to anybody/anyone/everybody/any | i/we will meet/see
    him/her/them/both | give it/this/that a try/go/shot/whirl | for you anything | anything for mike/you/him/her |
    i will bite . |
    consider this/that/it my yes | this is my yes | wholehearted/hearty/clear/resounding/loud/firm yes | . you have
    sold me | you sold me on | . granted . | . in . | . feel free . | gladly come/join/do | tell me when . | . when
    and where . | give me a date | so am i . | who would not want/like/love to |
    do not need to twist my arm |
    not need to twist my arm | no need to twist my arm | . for mike/you/him/her/them i will . | no reason on earth
    not | but i will come/go/do | let the games begin |
    oh my goodness/god/gosh/word yes | my goodness yes | fetch/bring him/her/them round/over/along | send the
    intro/introduction/invite/invitation/invitations | why on earth not | why in the world not |
    tell her/him/them that i accept | tell her/him/them i accept/agree | tell her/him/them the kettle |
    put/get/bring us/me in/into contact/touch/connection | rude of me/us to decline/refuse/say [no] | rude to
    decline/refuse | . fire ahead | . work away | my arm twisted | kettle is [always/already] on | that i
    accept . | i accept . | proceed with the/this/your introduction/meeting/introductions | a
    hundred/thousand/million times yes | . hundred percent . | . 100 percent . | when can/do/shall we start/begin |
    hoping somebody/someone would/might ask/introduce | book/pencil/slot me in | of course she/he/they can/may
    have/write/call/contact/ring | who would turn that/this/it/her/him down | what is not to like | but then
    gladly/happily/yes/sure/please | but gladly/happily then |
    i am doing it/this anyway | doing it anyway | . yes do . | a yes person today |
    not have to ask .. twice | not need to ask .. twice | bring him/her/them on | introduce us now | not at all i
    do not mind | not in the least i do not mind | no i do not mind | not at all do not mind |
    yes that is right/correct | yes quite right |
    no way i am missing/skipping this/that/it/him/her | no reason to hesitate/wait |
    never/not forgive myself if i missed/refused/declined/skipped | horses could not stop/keep me |
    nothing could/would/will stop me . | nothing could/would/will keep me away |
    only a/an fool/idiot/madman would/could refuse/decline | only a/an fool/idiot/madman would/could say no |
    be rude to refuse/decline | . indeed yes |
    not going to say no to | . omg/wow yes | not gonna say no to |
    why would i say no | why would i refuse/decline/not | why should i refuse/decline/not | but sure . |
    . ooh/ooo/aw/aye yes |
    please do so | do please | go ahead | please go . | please go on | go for it | go on then | oh go on | go
    right ahead | proceed |
    . please proceed | . introduce us/me | please introduce | please .. introduce us/me | kindly introduce |
    kindly .. introduce | do introduce | happy for you to introduce | may .. introduce | can introduce us/me |
    should introduce us/me | yes introduce | put us in touch | put me in touch | putting us in touch |
    please put me in | drag me | connect us | connect me | please connect | kindly connect |
    make the introduction/introductions/contact/connection/intro/link/match | make an introduction |
    do the introduction/intro/honours | hook us up | bring us together | bring it on | link us | set it/this/that up |
    set up the meeting/coffee | set something up | fix it/this/that/us up | . sort it out | please sort it out |
    arrange it |
    arrange the meeting/coffee | arrange a meeting/coffee | book it | sign me up | sign us up | put me down |
    count me in | count us in | count on me | i am game | am so in | up for it | up for this | up for that |
    i am on board | on board | let us do it/this/that | let us meet | let us go | let us talk | let us have |
    let us connect | let us make it happen | make it happen | do it please |
    may/can/should .. give/share/pass .. my address/contact/details/number/email/name |
    give .. my address/contact/details/number/email | pass on my address/contact/details/number/email |
    pass my address/contact/details/number/email | share the coordinates |
    feel free to introduce/share/connect/pass/go/put | do share | permission granted |
    have my blessing/permission/consent/agreement/approval/ok | i consent |
    i give .. consent/permission/agreement/ok | gladly accept | accept with pleasure |
    accept the/your/this invitation/introduction/offer | accept happily | . confirmed | . confirm | i confirm |
    am agree | am agreeable | very much agreeable | am in agreement | i approve | . approved |
    consider me introduced | do the needful | is welcome . | they/both are welcome . | is/are welcome to
    write/come/call/contact/get/have/ring/visit/drop/meet/join/email/mail | so yes | therefore yes | thus yes |
    but yes | and yes | then yes | hence yes | for you yes |
    is a yes | answer is yes | it is yes | . yes please | yes please | please yes | oh yes | hell yes | heck yes |
    god yes | ah yes | ok yes | well yes | course yes | definitely yes | absolutely yes | certainly yes | big yes |
    a yes from | yes from me | yes from my | yes to meeting/this/both/coffee/that/him/her/them/it/everything |
    yes by all | yes of course | yes why not | yes yes | never say no to | can not say no to | could not say no to |
    would not say no | will not say no | not say no to | shall not say no | who could say no | who would say no |
    how could i refuse/resist/decline/say | how can i refuse/resist/decline/say | who could refuse/resist |
    can not refuse | could not refuse | not refuse an offer | not refuse | can not resist | could not resist |
    daft/mad/foolish/silly/crazy/stupid/fool/idiot/insane to turn |
    daft/mad/foolish/silly/crazy/stupid/insane to turn that/this/it down |
    daft/mad/foolish/silly/crazy/stupid/fool/idiot/insane not to |
    daft/mad/foolish/silly/crazy/stupid/fool/insane to say/refuse/decline/pass/miss [no] | a shame not to |
    be rude not to | would not miss it | would not miss this | would not miss that | not miss it for |
    not miss this for | not miss the chance | not have to ask twice | need not ask twice | no need to ask |
    no need to twist | not need to twist | need no persuading | not need persuading | no need to persuade |
    won me over | make an exception | talked me into | twisted my arm | i am sold | . sold . | had me at |
    when do we start | where do i sign [up] . | sign .. in blood | i say yes | i said yes . | say the word |
    make my acquaintance | consented | wait for this one | i am in . | we are in . | please do . |
    please do go/introduce/connect/put/make/set/it/that/this/proceed/share/arrange | kindly do . | fire away |
    . you bet | . rather . | jump at the chance | jump at it | jump at this | i am willing | am willing to |
    kindly arrange | please arrange | thumbs up | green light | the go ahead | my go ahead | i/we hereby
    agree/accept/consent | . hereby agree/accept/consent | introduce away | make it so | she/he/they may/can write
    to me | may write to me |
    may contact me | may have my | can have my | can contact me | tell her/him/them to get in touch |
    tell her/him/them to write | tell her/him/them to call | send him/her/them my way | send him/her/them over |
    bring him/her/them along | bring him/her/them over | bring him/her/them | always up for | up for anything |
    coffee always | i am convinced | am convinced | resounding yes | that is a yes | that would be a yes |
    it is a big yes | one yes from | consider it a yes | take that as a yes | take it as a yes | call it a yes |
    happy to say yes | glad to say yes | must say yes | have to say yes | will say yes | i would say yes . |
    gladly say yes | i will do it | i will do that | i am persuaded | you have persuaded me | you have convinced me |
    you convinced me | you talked me | in for it | in on this | in with both feet | lead the way |
    let the introduction | let us have it | let us hear it | lay on | have my word | i give my blessing |
    with my blessing | you have my | i am ready to meet | i am ready . | am ready when | ready when you |
    ready and willing | bring on the | put us together | get us together | get us talking | link me up | match us |
    hook me up | intro us | intro please | please intro | do the honours | make us acquainted | acquaint us |
    please arrange it | sort it | let it happen | let it roll | roll it | ship it | go . | twist my arm then |
    you have twisted my arm | take me to | sign me | give them my email | pass it on to him/her | pass it on please |
    put my name down | . do it . | please do it | let us do it | do it do it | . do it for | please share my | may
    share my | can share my |
    and introduce us/me | gladly share my | yes no problem | yes no worries | yes why ever not | yes to both/either |
    no reason to refuse/decline/object | can hardly refuse/say | could hardly refuse/say | hardly refuse |
    how can i say no | i would not dream of refusing | dare not refuse | i do not refuse | mark me as a yes |
    mark me down as a yes | mark that as a yes | a clear yes | a definite yes | an enthusiastic yes | an easy yes |
    a firm yes | a hearty yes | a big fat yes | introduce us at once | at once please | not wait introduce |
    can not wait introduce us | no time to lose | please to connect/introduce/proceed/meet | please you can |
    you can proceed/introduce/connect/go | can proceed | may proceed | should proceed | free to proceed |
    what are we waiting for | thought you would never ask | would never ask | about time | not before time |
    high time | better late than never | say when | name the day | name the hour | name the time | pick a day |
    pick a time | choose a day | any hour suits | he/she/they would be .. welcome |
    giving my consent/permission/agreement | give my consent/permission/agreement | have my vote | got my vote |
    make this happen | let us make this happen | please to introduce |
    i accept your/the/this/his/her/mike invitation/introduction/offer/proposal/kind | i accept with | i accept . |
    i accept gladly/happily/and | i agree . | i agree to | i agree and/please | . agreed . | . agreed please |
    . accepted . | no i do not mind | not mind introduce | . agree . | agree to the | agree to this | agree to be |
    agree with the proposal | no second invitation | hardly say no | could hardly say no | bring us in contact |
    bring me in contact | please carry on | carry on please | with all my heart | please present us |
    you can present us | please put me | s il vous plait yes |
    please give him/her/them my address/number/email/details/contact |
    i am up for it/this/that/a/coffee/meeting/anything | up for a coffee/chat/meeting/call/cuppa |
    connect me with her/him/them | go ahead and make the/an |
    go ahead and introduce/send/connect/set/put/arrange/do/book/link/bring | take you up on |
    take him/her/them up on | consider it done | go on and introduce
    """,
    Cue.YES: """
    . k . |
    . yes | . y . | . si . | . okey dokey | . dokey | . righto | . right you are | . roger | . affirmative | . da . |
    . 10-4 | . ok dokey
    """,
    Cue.GLAD: """
    i would love . |
    only too pleased | sounds like heaven | would enjoy comparing | i am his/her man/woman |
    appreciate the/your introduction/contact/intro | all good on my side/end | all good from me/us/here | . all
    good . | yes she/he/they can/may call/ring/write/text/email me | i am ok with that/it/this | . yes no
    issue/issues/worries/problem/problems/bother . | are fine for/with me/us | is fine for/with me/us | are ok
    for/with me/us |
    i should like that/it/this | . makes sense to me . | . capital idea | . splendid idea | .
    splendid | that would be beaut | would be beaut | . you betcha | . sure y not | y not . | would .. delight me |
    me very much delight | ravished to | i am very interesting | count with me | many desire to | much desire to |
    . i am for . | i want it very much | like to receive this/the introduction | the idea pleases me | pleases me |
    mean a lot to .. meet/shake/talk/see/me | be enchanted | nothing could suit me better | but i would like to . |
    i am .. coming . | chuffed to bits | that works . | that works for me | i am all right with that/it/this |
    indeed i would . | i would indeed | . great shout | great shout . | precisely the sort of | happy to catch up |
    welcome to my ear | should be enchanted | have a juice/tea/drink/walk with |
    sounds too good to miss/refuse/pass |
    i am there . | then i am there |
    not only would i like/love/enjoy | can not think of a/any nicer/better/lovelier/finer way |
    with joy |
    no reason against it/that/this/meeting | no argument against | nothing speaks against | nothing to be said
    against | nothing to say against it/that/this | no harm in it/that/this/meeting | see no harm | would i like
    to/that/it | would i ever |  do i ever | am i interested | am i ever |
    nobody i would sooner/rather have/meet/see/share | not the smallest/least objection | . enchanted . |
    like to do it/this/that |
    . that would be champion/grand/ace/smashing/lush/magic | . smashing idea | . def . | nothing to lose |
    . i would like to . |
    appreciate/welcome/enjoy/value/cherish the chance/opportunity to | would be
    good/great/lovely/nice/interesting/wonderful/fun to meet/see/talk/chat | coffee with her/him/them/you
    sounds/would/is | a coffee with her/him/them sounds/would |
    . be so kind . |
    . i am so down |
    make the acquaintance of | like very much to make | should be sorry to refuse | sorry to refuse/decline |
    see no obstacle/objection/problem/harm/difficulty | . that would be really/very/so/just/most/absolutely/truly
    lovely/great/wonderful/nice/fantastic/kind/good/fun | . that would be
    lovely/great/wonderful/nice/fantastic/brilliant/good thanks | be pleasure for me/us | be a pleasure for me/us |
    am in accord | is welcome here/at/in |
    . that would be
    lovely/great/wonderful/nice/fantastic/brilliant/marvellous/splendid/super/perfect/excellent/amazing/fun/good .
    | is fine with/by/for me/us | . this/it is fine . | i can do that . | long wanted to put a face | put a face to
    the/his/her name |
    . excited . | excited to | . my pleasure . | it would be my pleasure | would be my pleasure |
    have/had yet to say no/refuse | never yet said no/refused | be
    great/lovely/nice/wonderful/good/fun/interesting to meet/connect | could not be more delighted/pleased/happy |
    not see any reason why not/not | not see why not | . ya/yes sure | enchanted to meet | .
    oh/ooh/aw/yeah/ok/yes/most definitely/absolutely/totally/certainly/sure/cool/gladly/happily | . you got it | .
    works . | . works for me/us/both | . works great/fine/well | open to a/an/chatting/talking/connecting/it | am
    ok to/with | deffo |
    definetly | . defs | i would .. like that/this/it | . definitely/very/super/so/totally keen | wanted to
    talk/speak to/with | with .. pleasure | can not see why not | never been keener/happier/more | why the
    heck/hell not | no wahala | . i am down . | i am down for/with | i am so/totally/very/definitely/really/all
    down . | . down . | . bet . | . say
    less | . sure | for sure |
    . sure thing | . ok | ok . | is ok | is ok for me | ok for/with/by me | . fine . | . fine by/with/for/then |
    fine by me | fine with me | fine for me | is fine . | . absolutely | . certainly . | . certainly
    i/please/and/happy | . definitely | . naturally | . obviously . | . totally | of course . | . of course | .
    course | by all means | . gladly | gladly | . happily | . willingly | willingly | with pleasure | with
    great/much/the pleasure/greatest/joy/delight | . pleasure . | a pleasure | be my pleasure | pleasure to | .
    correct . | . cool | . cool . | no objection | no objections | no objection whatsoever | no objections
    whatsoever | not object | not opposed | not at all opposed | not be opposed | not averse | not against | no
    problem | not a problem | no problems | no bother | no worries | no issue | no issues | no trouble | not mind
    | would not mind | do not see why not | see no reason not | no reason not | no reason to say no | no reason
    why not | nothing against | why not . | why ever not | i do not see why | not unhappy | nothing would ..
    please/delight/make me | nothing i would like/love/rather/enjoy .. more/better/do | nothing i would like/love
    better/more | there is nothing i would | anything i would rather | can not think of anything .. rather | can
    not think of anything .. better/nicer | could not be happier | can not wait | could not agree more | can not
    imagine .. much | love to | would love to | like to meet/talk/chat/connect/know/hear/see/speak/learn/accept |
    like to be introduced/connected/put/part/there/in
    | love to meet/talk/chat/connect/hear/be | i would love it | i would like that | i would like it | i would
    like very | would like this | would love that | would love this | would like to .. meet | i want to meet |
    want to meet | wanted to meet | wanting to meet | been wanting to meet | want very much | want to know
    him/her/them | happy to | happy for | happy if | i am happy | very happy | am happy to | glad to | glad for |
    be glad | so glad | delighted | thrilled | . honoured | . honored | am/be/feel honoured/honored | charmed |
    overjoyed | tickled | chuffed |
    stoked | keen to | very keen | interested | very interested | am .. interested | very interesting to | am
    interesting to | eager | pleased to | very pleased | be pleased | more than happy | only too happy | only too
    glad | only too pleased | nice to meet | great to meet | good to meet | lovely to meet | wonderful to meet |
    fun to meet | enjoy meeting | enjoy that | enjoy it | enjoy to | welcome it | welcome that | welcome the |
    welcome an | is always cake | will look forward | shall look forward | i am all for it | we are all for it | .
    all for it | i am for it | in favour |
    suits me | suits me fine | good with me | good by me | good for me | good to go | . hooray | . yay | . yippee
    | . woohoo | . sweet . | . bingo | have a coffee with | have coffee with | mind i would | grateful for the
    introduction | alright | . alright | . all right . | . all right | all right then | alright then
    | . very well . | . very well please | very well then | . defo | . totes | . yh | go on . | go on then | .
    aight | . yuss | . yessir | my honour | be my honour | an honour | honour to | a privilege | be a privilege |
    would be my privilege | favourably disposed | well disposed | game for it/this/a/anything | . always . | .
    anytime . | . any time . | . whenever . | . affirm | . certainly | . surely . | . clearly yes | . cheers yes | .
    too right | . damn right | . good call | . lets | . let us . | . indubitably | . assuredly | . exactly . | .
    spot on | . lovely jubbly | . champion | . grand . | . braw | . ace | . no brainer | no brainer | a no brainer
    | it is a no brainer | . smashing . | . top . | . nice . | . magic | . beauty . | . ripper | relish the |
    relish it | relish a | welcome a chance | welcome the chance/opportunity | look forward to | honoured to |
    privileged to | proud to meet/know/be/make | have long wanted | i am curious to meet | only too | love nothing
    more | love
    nothing better | nothing i would like more/better | nothing i would love more/better | nothing better | i
    fancy that | i would fancy | quite like to | rather like to | rather like that | should like to
    | should like that | should like very | should love to | should be glad/happy/delighted/pleased | happy to
    oblige | can do that . | i could do that | would do that gladly | count myself lucky | jump for joy | oh joy
    yes | tickled pink | it would make my | would make my day | i would be up for | i am open to | open to it |
    open to that | open to meeting | very open | amenable | agreeable | gratefully accept | thankfully accept |
    would be grateful for | is most welcome | most welcome | very welcome | i do not mind | do not mind at all |
    do not mind meeting | do not mind if | . keen | am .. keen | keen to/on/as | so keen | would .. be ..
    glad/happy/pleased/delighted/thrilled | would .. be .. honoured/keen/eager/grateful/content/willing | be ..
    welcome at/here/in/any | be most welcome | glad of | happy about it/this/that | happy with
    that/this/it/the/him/her/them | pleased with the | not at all
    i would | not at all happy to | not at all glad | i have interest | have interest | have an interest | have
    great interest | am full of interest | i do not object | feel honoured | feel flattered and yes | i would hate
    to miss | hate to miss | would be sorry to miss | sorry to miss | would not want to miss | not want to miss |
    not like to miss | not willing to miss | not going to miss | not have missed | not pass up | not turn
    that/this/it down | not turn down | not need convincing | not need any convincing | not need persuading | need
    no convincing | not need to ask | not need asking | not need asking twice | not need a second | not hesitate
    to introduce/put/connect/say/give | not hesitate for | do not hesitate to introduce/put/connect/say/give |
    never refuse | never refuses | never turn down | never miss | never pass up | never decline | never says no to
    | would not dream of | not dream of saying/refusing/declining | dream of saying no | hard to say no to |
    difficult to say no to | impossible to say no to | hard to refuse/resist | not easy to refuse/resist/say | can
    not wait . | can not wait to | can not come soon | count the days | always say yes | the/exactly the person i
    am looking for | exactly what i am looking | exactly who i | just who i | just the person | been
    looking for | have been wanting | have wanted to meet | meant to meet | meaning to meet | hoped to meet |
    would not dream of saying/refusing/declining [no] | give me .. greater/more joy/pleasure/delight | nothing
    would .. give | ok with it/this/that/being | am ok with | am .. fine with | am .. ok with | am .. comfortable
    with | am .. good with | fine with being | comfortable with that/this/it/being | who am i to say no | who am i
    to refuse | think of nothing nicer/better/more | nothing nicer | not the least/slightest objection | not the
    least/slightest problem | always wanted to meet/know/talk/speak | always wanted .. meet | have long wanted to
    meet | long wanted to meet/know/talk/put | dying to meet/know/talk | itching to meet/know/talk | look forward
    to it/that/this/meeting/seeing/the/hearing/a/your/our | looking forward to
    it/that/this/meeting/seeing/the/hearing/a/our/her/him/them | . looking forward . | looking forward . | look
    forward . | . right . | . right then . | . done . | . deal . | . indeed . | . sold .
    """,
    Cue.WARM: """
    . great stuff |
    for me is perfect/fine/good/great |
    love this/that . | love this/that idea . |
    music to my ears | warms my heart | cheers me up | makes my day | what a treat | a treat | love the idea |
    like the idea | likes the idea | my kind of | just my kind |
    right up my street/alley | up my street | up my alley | i like it | i love it | i like that | flattered and
    happy | over the moon | my pleasure |
    sounds .. good/great/fun/lovely/perfect/wonderful/brilliant/nice/fab/fantastic |
    sounds .. excellent/super/awesome/amazing/delightful | sounds .. cool/fine/ideal/terrific/marvellous/like |
    sound .. good/great/fun/lovely/perfect/wonderful/brilliant/nice/fantastic/cool |
    be great/lovely/wonderful/fantastic/brilliant/fun/nice/super/perfect/fabulous |
    be amazing/terrific/marvellous/delightful/lush/excellent/ace/grand/good/cool/ideal |
    it/that/this is great/lovely/wonderful/fantastic/brilliant/fun/super . |
    it/that/this is perfect/fabulous/amazing/terrific/marvellous/excellent/ideal/good . | . great . | . great thanks |
    . great idea | . good plan | . good idea | . great plan | . excellent | . perfect | . fantastic | . brilliant |
    . wonderful . | . lovely . | . super | . awesome | . amazing . | . fabulous | . fab | . splendid | . marvellous |
    . terrific | . ace | . cool beans | . nice one | thumbsup | thumbsup thumbsup | could be fun | might be fun
    """,
}
