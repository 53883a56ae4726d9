"""What people say who agree: in so many words, plainly, gladly or warmly."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

YES: dict[Cue, str] = {
    Cue.CONSENT: """
    please do so | do please | go ahead | please go | go for it | go on then | oh go on | go right ahead | proceed |
    . please proceed | . introduce us/me | please introduce | please .. introduce us/me | kindly introduce |
    kindly .. introduce | do introduce | happy for you to introduce | may .. introduce | can introduce us/me |
    should introduce us/me | yes introduce | and introduce us/me | put us in touch | put me in touch |
    putting us in touch | please put me in | drag me | connect us | connect me | please connect | kindly connect |
    make the introduction/introductions/contact/connection/intro/link/match | make an introduction |
    do the introduction/intro/honours | hook us up | bring us together | bring it on | link us | set it/this/that up |
    set up the meeting/coffee | set something up | fix it/this/that/us up | sort it out | arrange it |
    arrange the meeting/coffee | arrange a meeting/coffee | book it | sign me up | sign us up | put me down |
    count me in | count us in | count on me | i am game | am so in | i am up for | up for it | up for this |
    up for that | i am on board | on board | let us do it/this/that | let us meet | let us go | let us talk |
    let us have | let us connect | let us make it happen | make it happen | do it please | . do it |
    may/can/should .. give/share/pass .. my address/contact/details/number/email/name |
    give .. my address/contact/details/number/email | share my address/contact/details/number/email |
    pass on my address/contact/details/number/email | pass my address/contact/details/number/email |
    share the coordinates | feel free to introduce/share/connect/pass/go/put | do share | permission granted |
    have my blessing/permission/consent/agreement/approval/ok | i consent |
    i give .. consent/permission/agreement/ok | i accept | gladly accept | accept with pleasure |
    accept the/your/this invitation/introduction/offer | accept happily | i agree | . agree | . agreed | . accepted |
    . confirmed | . confirm | i confirm | am agree | am agreeable | very much agreeable | am in agreement |
    i approve | . approved | consider me introduced | do the needful | is welcome | he is welcome | she is welcome |
    they are welcome | are welcome | so yes | therefore yes | thus yes | but yes | and yes | then yes | hence yes |
    for you yes | say yes | is yes | is a yes | answer is yes | it is yes | . yes please | yes please | please yes |
    oh yes | hell yes | heck yes | god yes | ah yes | ok yes | well yes | course yes | definitely yes |
    absolutely yes | certainly yes | big yes | a yes from | yes from me | yes from my |
    yes to meeting/this/both/coffee/that/him/her/them/it/everything | yes by all | yes go | yes with | yes of course |
    yes absolutely | yes definitely | yes gladly | yes certainly | yes sure | yes why not | yes let | yes do |
    yes i want | yes i would | yes i will | yes i do | yes i am | yes yes | never say no to | can not say no to |
    could not say no to | would not say no | will not say no | not say no to | shall not say no | who could say no |
    who would say no | how could i refuse/resist/decline/say | how can i refuse/resist/decline/say |
    who could refuse/resist | can not refuse | could not refuse | not refuse an offer | not refuse | can not resist |
    could not resist | daft/mad/foolish/silly/crazy/stupid/fool/idiot/insane to turn |
    daft/mad/foolish/silly/crazy/stupid/insane to turn that/this/it down |
    daft/mad/foolish/silly/crazy/stupid/fool/idiot/insane not to |
    daft/mad/foolish/silly/crazy/stupid/fool/insane to say/refuse/decline/pass/miss [no] | a shame not to |
    be rude not to | would not miss it | would not miss this | would not miss that | not miss it for |
    not miss this for | not miss the chance | not have to ask twice | need not ask twice | no need to ask |
    no need to twist | not need to twist | need no persuading | not need persuading | no need to persuade |
    won me over | make an exception | talked me into | twisted my arm | i am sold | . sold . | . sold | had me at |
    when do we start | where do i sign | sign .. in blood | i say yes | i said yes . | say the word |
    make my acquaintance | consented | wait for this one | i am in . | we are in . | please do . |
    please do go/introduce/connect/put/make/set/it/that/this/proceed/share/arrange | kindly do .
    """,
    Cue.YES: """
    . yes | yes . | . y . | . si . | . okey dokey | . dokey | . righto | . right you are | . roger | . affirmative |
    . da . | . 10-4
    """,
    Cue.GLAD: """
    . sure | for sure | . sure thing | . ok | ok . | is ok | is ok for me | ok for/with/by me | . fine . |
    . fine by/with/for/then | fine by me | fine with me | fine for me | is fine | . absolutely | . certainly . |
    . certainly i/please/and/happy | . definitely | . naturally | . obviously . | . totally | of course . |
    . of course | . course | by all means | . gladly | gladly | . happily | . willingly | willingly | with pleasure |
    with great/much/the pleasure/greatest/joy/delight | . pleasure . | my pleasure | a pleasure | be my pleasure |
    pleasure to | . indeed | . correct . | . right | . deal | . done | . cool | . cool . | no objection |
    no objections | no objection whatsoever | no objections whatsoever | not object | not opposed |
    not at all opposed | not be opposed | not averse | not against | no problem | not a problem | no problems |
    no bother | no worries | no issue | no issues | no trouble | do not mind | not mind | would not mind |
    do not see why not | see no reason not | no reason not | no reason to say no | no reason why not |
    nothing against | why not | why ever not | i do not see why | not unhappy |
    nothing would .. please/delight/make me | nothing i would like/love/rather/enjoy .. more/better/do |
    nothing i would like/love better/more | there is nothing i would | anything i would rather |
    can not think of anything .. rather | can not think of anything .. better/nicer | could not be happier |
    can not wait | could not agree more | can not imagine .. much | love to | would love to |
    like to meet/talk/chat/connect/know/hear/see/be/speak/learn/accept | love to meet/talk/chat/connect/hear/be |
    i would love it | i would like that | i would like it | i would like very | would like this | would love that |
    would love this | would like to .. meet | i want to meet | want to meet | wanted to meet | wanting to meet |
    been wanting to meet | want very much | want to know him/her/them | happy to | happy for | happy if | i am happy |
    very happy | am happy to | glad to | glad for | be glad | so glad | delighted | thrilled | excited | honoured |
    honored | charmed | overjoyed | tickled | chuffed | stoked | keen | keen to | very keen | interested |
    very interested | am .. interested | very interesting to | am interesting to | eager | pleased to | very pleased |
    be pleased | more than happy | only too happy | only too glad | only too pleased | nice to meet | great to meet |
    good to meet | lovely to meet | wonderful to meet | fun to meet | enjoy meeting | enjoy that | enjoy it |
    enjoy to | welcome it | welcome that | welcome the | welcome an | is always cake | looking forward |
    look forward | will look forward | shall look forward | all for it | i am for it | in favour | suits me |
    suits me fine | good with me | good by me | good for me | good to go | . hooray | . yay | . yippee | . woohoo |
    . sweet . | . bingo | game for | have a coffee with | have coffee with | mind i would |
    grateful for the introduction | be so kind
    """,
    Cue.WARM: """
    sounds .. good/great/fun/lovely/perfect/wonderful/brilliant/nice/fab/fantastic |
    sounds .. excellent/super/awesome/amazing/delightful | sounds .. cool/fine/ideal/terrific/marvellous/like |
    sound .. good/great/fun/lovely/perfect/wonderful/brilliant/nice/fantastic/cool |
    be great/lovely/wonderful/fantastic/brilliant/fun/nice/super/perfect/fabulous |
    be amazing/terrific/marvellous/delightful/lush/excellent/ace/grand/good/cool/ideal |
    is great/lovely/wonderful/fantastic/brilliant/fun/super . |
    is perfect/fabulous/amazing/terrific/marvellous/excellent/ideal/good . | . great . | . great thanks |
    . great idea | . good plan | . good idea | . good . | . great plan | . excellent | . perfect | . fantastic |
    . brilliant | . wonderful . | . lovely . | . super | . awesome | . amazing . | . fabulous | . fab | . splendid |
    . marvellous | . terrific | . ace | . cool beans | . nice one | thumbsup | thumbsup thumbsup | could be fun |
    might be fun
    """,
}
