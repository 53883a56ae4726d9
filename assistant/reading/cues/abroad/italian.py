"""Plain answers in Italian, folded: without accents; "im" is "i am", and the words for yes and no are English."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

ASKED: dict[Cue, str] = {
    Cue.CONSENT: """
    accetto | ci sto | ok dai | no si rifiuta | va benissimo | per me va bene/benissimo | ci presenti/presenti
    pure | mi presenti | presentateci | presentaci | mi metta/mettetemi/metteteci/mettici in contatto | procedete
    | proceda | d accordo | quando volete/vuole/vuoi . | dia/date/dai pure il mio | molto volentieri | ben
    volentieri | perche no | ci presenti
    """,
    Cue.GLAD: """
    bella idea | ottima idea | buona idea | mi farebbe [davvero/molto/proprio] piacere | con piacere | con molto
    piacere | volentieri | no vedo l ora | sarebbe un piacere/onore | sono interessato/interessata | mi piacerebbe
    [molto] conoscerlo/conoscerla/conoscere/incontrarlo/incontrarla/incontrare | . certo | certamente | . va bene
    | . d accordo | . perfetto | . si certo/grazie/volentieri | . yes volentieri | mi interessa | volentieri . | .
    si con
    """,
    Cue.NO: """
    devo rinunciare | rinuncio | no ce la faccio | declinare | lascia/lasciate/lasci perdere | no mi va | ci
    conosciamo | lo/la conosco gia/bene/da | no sono la persona | lasciatemi/lasciami/mi lasci fuori | no mi
    interessa | no sono interessato/interessata | preferisco no/di | purtroppo no | no ho tempo | no grazie | no
    posso accettare | no fa per me | passo la mano
    """,
    Cue.LATER: """
    richiedermelo/richiedetemelo/richiedimelo | richieda | fatevi/si faccia/fatti sentire/risentire/vivo/viva/vivi
    | risentire dopo | dopo pasqua/natale | dopo le feste/vacanze/ferie | piu avanti | piu in la | piu tardi |
    riscrivetemi/riscrivimi/ricontattatemi/risentiamoci | mi riscriva/ricontatti | tra qualche settimana/mese
    """,
    Cue.LIMIT: """
    adesso no | ora no | per ora no | al momento no | no adesso
    """,
    Cue.NEVER: """
    no mandatemi/inviatemi piu | no mi mandi/mandate/inviate piu |
    revoco il | no desidero piu | no desidero ricevere | no voglio ricevere | no scrivetemi | no mi scriva | no mi
    scrivete | no scrivermi piu | no .. scrivermi piu | di no scrivermi | no .. scrivetemi piu | no
    contattatemi/contattarmi | mai piu | cancellare il mio | cancellate/cancelli/rimuovete/rimuova il/i
    mio/miei/mia | cancellatemi | toglietemi | smettete/smettetela/smettila/smetta di | disiscrivimi |
    disiscrivetemi | basta mail/email/messaggi
    """,
    Cue.ABSENT: """
    fuori ufficio | per malattia | al mio rientro/ritorno | chiuso dal | resta chiuso | saranno letti/lette | in
    ferie | assente | in congedo | risposta automatica
    """,
    Cue.ASKS: """
    . chi e | . perche | di cosa si tratta
    """,
}

MEETING: dict[Cue, str] = {
    Cue.MOVE: """
    spostare | rimandare | posticipare | anticipare | spostarlo/spostiamolo | un altra data | altra data | altro
    giorno | altro orario | altra ora | si puo fare | meglio lunedi/martedi/mercoledi/giovedi/venerdi
    """,
    Cue.CANNOT: """
    no riesco | no posso | no potro | no ce la faccio | un imprevisto | sono malato/malata | sono
    bloccato/bloccata
    """,
    Cue.CANCEL: """
    annulli/annullate/annulla/annullare | cambiato idea | mi tiro indietro | disdico | disdire | disdica | no
    serve un altra [data]
    """,
    Cue.ATTENDS: """
    perfetto a lunedi/martedi/mercoledi/giovedi/venerdi | a lunedi/martedi/mercoledi/giovedi/venerdi/sabato/domani
    . | ci vediamo | ci saro | confermo | segnato | a presto
    """,
}
