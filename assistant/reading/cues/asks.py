"""What people say who ask a question, also without a question mark."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

ASKS: dict[Cue, str] = {
    Cue.ASKS: """
    why am i getting this | who gave you my | y am i getting this | what did the others answer/say |
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
}
