"""The plain answers in German, French, Spanish, Dutch, Portuguese and Italian, without their accents."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

ABROAD: dict[Cue, str] = {
    Cue.YES: """
    ca marche pour moi | ca marche | ca me va | ca me convient |
    . ja gerne | . si claro | . si por supuesto | . si con | . si gracias | . si grazie | . si certo |
    . si volentieri | . si encantado/encantada | . si quiero | . si me | . yes gerne | . yes com | . yes hoor
    """,
    Cue.GLAD: """
    . perfecto |
    perche no | perche no con |
    bien sure . | claro que yes | adoraria conhece la/lo |
    das mache ich gern/gerne | sie/ihn/ihr gern/gerne kennenlernen/kennen/treffen | wurde sie/ihn gern/gerne
    kennenlernen/treffen | met plezier | claro que sim/si | adoraria conhecer/conhece-lo/conhece-la/conhecê | mi
    piacerebbe conoscerlo/conoscerla/conoscere/incontrarlo/incontrarla | bien sur . | me gustaria
    conocerle/conocerlo/conocerla |
    klingt gut/super/toll/interessant | hort sich gut an | mit grosser freude |
    gerne | sehr gerne | sehr gern | . gern | mit vergnugen | mit freude | freue mich | ich freue mich |
    wurde mich freuen | . naturlich | selbstverstandlich | . klar | . einverstanden | . in ordnung | passt |
    avec plaisir | avec grand plaisir | avec joie | volontiers | bien sur | d accord | ravi de | ravie de | serais
    ravi/ravie | tres ravi/ravie |
    tres volontiers | . entendu | por supuesto | claro que si | . claro | con gusto | con mucho gusto | encantado |
    encantada | me encantaria | me gustaria conocer/conocerlo/conocerla | con placer | . vale | . adelante | graag |
    heel graag | . leuk | . prima | natuurlijk | . akkoord | . goed idee | con piacere | volentieri |
    molto volentieri | . certo | certamente | . va bene | mi farebbe piacere | con molto piacere | . d accordo |
    com certeza | com prazer | com muito prazer | com todo o prazer | gostaria de conhecer | adoraria | . pode ser |
    um prazer
    """,
    Cue.CONSENT: """
    com todo o gosto | com muito gosto | einverstanden | de acordo | d accord | akkoord | de acuerdo | d accordo |
    bien sur | naturlich gerne/gern | heel graag | con placer | molto volentieri |
    warum denn nicht | warum nicht | einfach verbinden | na klar |
    stellen sie uns vor | stell uns vor | mach das | machen sie das | doe maar | stel ons voor | graag gedaan |
    allez y | presentez nous | mettez nous en contact | pode apresentar | podem apresentar |
    pode nos apresentar | nos apresente | preséntenos | presentenos | puede presentarnos | ci presenti | mi presenti |
    procedete | proceda | ich bin dabei | ik doe mee
    """,
    Cue.NO: """
    mochte das nicht | kenne ihn/sie schon/bereits |
    je ne peux pas desole/desolee |
    kann ich nicht | kann leider nicht | geht leider nicht | das geht nicht | ist nichts fur mich | ohne mich | sans
    moi |
    kein interesse | keine interesse | kein bedarf | keine zeit | kein zeit | keine lust | nicht interessiert |
    leider nein | leider nicht | leider kein | leider keine | passt .. nicht | passt leider nicht | nicht fur mich |
    lieber nicht | nicht moglich | mochte nicht | mochte ich nicht | will nicht | no danke | no merci |
    pas interesse | pas interessee | ne suis pas interesse/interessee | ne m interesse pas | pas pour moi |
    pas possible | sera pas possible | ne peux pas . | ne souhaite pas | prefere pas | prefere ne pas | pas envie |
    pas le temps | je decline | malheureusement no | no gracias | no me interesa | no estoy interesado/interesada |
    prefiero no | prefiero no hacerlo | no puedo . | no quiero | no tengo tiempo | no es posible | lo siento no |
    lo siento pero no | geen interesse | geen behoefte | geen zin | geen tijd | niet geinteresseerd | liever niet |
    helaas niet | helaas no | helaas geen | niet voor mij | no bedankt | no dank | no obrigado | no obrigada |
    no tenho interesse | no tenho tempo | no quero | no posso . | prefiro no | no grazie | no mi interessa |
    no sono interessato/interessata | preferisco no/di | purtroppo no | no ho tempo
    """,
    Cue.LATER: """
    i am moment nicht bitte | fragen sie mich i am | agora no pergunte |
    fragen sie/du .. im .. wieder | im moment nicht bitte/fragen | spater gern/gerne | pas avant
    janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre/paques/noel/la | agora nao
    pergunte | fragen sie mich im/in/nach |
    aber erst im/nach/ab/wieder | aber erst i am | erst im neuen | erst nach | erst wieder |
    nochmal melden | noch einmal melden | im .. nochmal | melden sie sich | wieder melden |
    spater bitte | . spater . | vielleicht spater | spater noch einmal | spater nochmal | fragen sie .. noch einmal |
    fragen sie .. nochmal | fragen sie .. wieder | frag mich .. noch | frag mich .. wieder | frag .. spater |
    melden sie sich .. wieder | melde dich .. wieder | im januar noch einmal | noch einmal im | plus tard |
    recontactez moi | reposez moi | redemandez moi | relancez moi | reecrivez moi | mas adelante | mas tarde |
    pregunteme | preguntame | vuelva a | vuelve a | escribame en | contacteme en | misschien later |
    vraag het .. nog | vraag .. later | nog eens | nog een keer | later graag | mais tarde | me procure |
    me pergunte | me procurem | me escreva | piu tardi | piu avanti | mi riscriva | mi ricontatti | riscrivimi |
    richieda
    """,
    Cue.NEVER: """
    keine weiteren mails/nachrichten/emails | keine mails mehr | keine nachrichten mehr | keine .. mehr |
    schreiben sie .. nicht mehr | schreib .. nicht mehr | schreiben .. nie | nie wieder | nie mehr |
    kontaktieren sie .. nicht | nicht mehr kontaktieren | nicht mehr an | nicht mehr anschreiben/schreiben |
    loschen sie meine | abmelden | lassen sie mich in ruhe | ne m ecrivez plus | ne m ecrivez jamais |
    ne plus .. ecrire | ne plus .. m ecrire | ne plus jamais | ne plus me contacter | ne me contactez plus |
    ne .. contactez plus | plus jamais | desinscrire | desabonner | desinscrivez | desabonnez | supprimez mon |
    supprimez mes | no me escriban | no me escriba | no me escribas | no .. escriba mas | no .. escriban mas |
    no me contacten | no me contacte | no vuelva a | no vuelvan a | darme de baja | deme de baja | denme de baja |
    nunca mas | borren mis | borre mis | eliminen mi | schrijf .. niet meer | schrijf .. nooit | niet meer schrijven |
    niet meer mailen | mail .. niet meer | nooit meer | geen mails meer | geen e-mails meer | uitschrijven |
    afmelden | no me escrevam | no me escreva | no .. escreva mais | no .. escrevam mais | no me contactem |
    nunca mais | descadastrar | remova meu | apague meus | no scrivetemi | no mi scriva | no .. scrivetemi piu |
    no .. scrivermi piu | no scrivermi piu | di no scrivermi | no mi scrivete | mai piu | cancellare il mio |
    cancellate il mio | cancellatemi | disiscrivimi | disiscrivetemi
    """,
    Cue.ASKS: """
    . wer ist | . wie lange | . was ist | . warum | . wo | . wann | . qui est | . c est qui | . pourquoi | . combien |
    . quien es | . por que | . cuanto | . wie is | . hoe lang | . waarom | . wie is dat | . quem e | . quanto |
    . chi e | . perche
    """,
}
