"""Plain answers in Portuguese, folded: without accents; "im" is "i am", and the words for yes and no are English."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

ASKED: dict[Cue, str] = {
    Cue.CONSENT: """
    . bora | adorei a | aceito | com agrado | com [muito/todo] [o] gosto | pode/podem
    marcar/apresentar/passar/combinar | pode nos apresentar | por mim tudo bem | por mim tudo | . topo . | . topo
    | fechado | poe/ponha/pon em contato | em contato com ele/ela | ponham/ponha nos em contacto/contato |
    estou/tou/to dentro | concordo | apresente/apresentem nos | nos apresente/apresentem | favor de nos apresentar
    | quanto antes melhor | . combinado | podes dar lhe | pode dar lhe | pode passar | com todo o prazer | alinho
    | de acordo
    """,
    Cue.GLAD: """
    gostaria/gostava muito |
    tenho [muito] interesse | seria/sera uma honra | seria/sera um prazer | . claro | claro que sim/yes | com
    certeza | com prazer | com muito prazer | gostaria [muito] de conhecer | gostava de conhecer | otima ideia |
    boa ideia | optima ideia | adoraria | . pode ser | um prazer | adoraria conhece la/lo | . otimo | . optimo | .
    yes com | adoraria conhecer
    """,
    Cue.NO: """
    ter de/que recusar | tenho de/que recusar | vou recusar | recusar | no vai dar | ja o/a conheco | conheco o/a
    .. ha | ja conheco |
    ja nos conhecemos | estou/tou/to fora | no curto | fica para outra pessoa | no tenho interesse | no tenho
    tempo | no posso . | no posso aceitar | no quero | prefiro no | no obrigado/obrigada | infelizmente no |
    deixei de tomar/fazer | no estou interessado/interessada | declinar
    """,
    Cue.LATER: """
    volte/volta/voltem a perguntar/contactar/escrever | me chama/chame .. novo/depois/outra |
    contactassem/contactem/contacte .. novamente | novamente daqui | mais para a frente | mais tarde |
    lembre/lembra me em/no/depois | lembre me | pergunte/pergunta .. novo/novamente/outra/em | depois do natal |
    depois da pascoa | depois das ferias | me procure | me pergunte | me procurem | me escreva em/depois | agora
    no pergunte | me escreva
    """,
    Cue.LIMIT: """
    agora no | neste momento no | de momento no | por enquanto no | ainda no
    """,
    Cue.NEVER: """
    no me enviem/envie/mandem/mande mais | no enviem/mandem mais |
    retirem/retire/tirem/tire me/meu/o | parem/pare/para de me | parem/pare de mandar/enviar/escrever/contactar |
    apaguem/apague o/os/meu/meus | no voltem/volte a contactar/escrever/incomodar | no me escrevam/escreva | no ..
    escreva mais | no .. escrevam mais | no me contactem/contacte | nunca mais | descadastrar | remova meu |
    apague meus
    """,
    Cue.ABSENT: """
    encontro me ausente | ausente por | ausente ate | escritorio fechado | fechado de | fora do escritorio | de
    ferias | responderei quando/no/na/assim | serao respondidas | resposta automatica | de licenca
    """,
    Cue.ASKS: """
    . quem e | . quanto | do que se trata | . porque
    """,
}

MEETING: dict[Cue, str] = {
    Cue.MOVE: """
    outra data | outro dia | outra hora | mudar a/de data/hora/dia | mudar para | passar para | remarcar | adiar |
    antecipar | podemos trocar | pode ser na/no segunda/terca/quarta/quinta/sexta
    """,
    Cue.CANNOT: """
    no consigo | no vou poder | no vou conseguir | no posso | surgiu um | surgiu me | estou doente | tive um
    imprevisto
    """,
    Cue.CANCEL: """
    cancele/cancelem/cancela/cancelar | desmarcar | desmarque/desmarquem | desisto | desisti | no e preciso marcar
    [outro/outra/novo/nova] [dia/data] | no quero ir
    """,
    Cue.ATTENDS: """
    combinado ate | ate segunda/terca/quarta/quinta/sexta/sabado/amanha/la . | la estarei | estarei la |
    confirmado | confirmo | anotado
    """,
}
