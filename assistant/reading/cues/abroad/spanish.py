"""Plain answers in Spanish, folded: without accents; "im" is "i am", and the words for yes and no are English."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

ASKED: dict[Cue, str] = {
    Cue.CONSENT: """
    . dale | me sumo | acepto | con mucho gusto | me apunto | de acuerdo | por supuesto | . como no | sera/seria
    un placer | cuenta/cuenten/cuente conmigo | pasale/pasele/dale/dele mi | presentanos/presentenos/presentame |
    puede presentarnos | ponnos/ponganos/pongannos en contacto | . que si .. voy | que yes .. voy | que yes .. que
    voy | que voy . | por mi perfecto | de mi parte perfecto | con placer | me late | hagale | hagamoslo | si
    quiero | yes quiero | presentenos
    """,
    Cue.GLAD: """
    me parece muy bien | me parece bien/perfecto/estupendo/genial |
    . si claro/gracias/con/me | . si por supuesto | . si encantado/encantada | . yes encantado/encantada | claro
    que si/yes | . claro | con gusto | encantado | encantada | me encantaria | me encanta la idea | me gustaria
    [mucho] conocer/conocerlo/conocerla/conocerle | . vale | . adelante | . perfecto | buena idea | me interesa |
    un honor | un placer | . desde luego | . genial | . estupendo
    """,
    Cue.NO: """
    esta vez paso | . paso . | yo paso | declinar | rechazar | tengo que decir que no | yes nos conocemos | ya nos
    conocemos | nos conocemos desde | yes lo/la/le conozco | ya lo/la/le conozco | no cuenten/cuentes/cuente
    conmigo | no me interesa | no estoy interesado/interesada | no puedo . | no puedo aceptar | no quiero | no
    tengo tiempo | no es posible | no es para mi | no gracias | prefiero no | prefiero no hacerlo | lo siento no |
    lo siento pero no | no me apetece
    """,
    Cue.LATER: """
    escribame/escribeme [de] nuevo/en/despues/otra | vuelva/vuelve/vuelvan a | mas adelante | mas tarde |
    recuerdamelo/recuerdemelo/recuerdame/recuerdeme | despues de navidad/reyes | despues de las/la
    vacaciones/fiestas/navidades |
    preguntame/pregunteme/preguntenme | contacteme/contactame en/de/despues | hablamos en
    """,
    Cue.LIMIT: """
    ahora no | ahora mismo no | de momento no | por ahora no | todavia no
    """,
    Cue.NEVER: """
    no me envien/envie/manden/mande mas |
    dejen/deja/deje de escribirme/mandarme/molestarme/contactarme/enviarme | no me escriban/escribas/escriba | no
    .. escriba mas | no .. escriban mas | no me contacten/contacte/contactes | no deseo/quiero recibir mas | no
    vuelva/vuelvan a escribirme/contactarme/escribir | no vuelva a | no vuelvan a | borren/borre/eliminen/elimine
    mi/mis | eliminacion de mis | darme de baja | deme de baja | denme de baja | nunca mas
    """,
    Cue.ABSENT: """
    de baja por/hasta | fuera de la oficina | de vacaciones | a mi regreso/vuelta | sin acceso al |
    contestare/respondere .. cuando/lunes/martes/regrese/vuelva/regreso | estoy fuera hasta | respuesta automatica
    | de viaje hasta
    """,
    Cue.ASKS: """
    . quien es | . por que | . cuanto | de que se trata
    """,
}

MEETING: dict[Cue, str] = {
    Cue.MOVE: """
    podriamos/podemos pasarlo/cambiarlo/moverlo/dejarlo/aplazarlo | retrasar | aplazar | posponer | adelantar |
    cambiar la/de fecha/hora/dia | otra fecha | otro dia | otra hora | busquemos otra/otro | mejor el
    lunes/martes/miercoles/jueves/viernes
    """,
    Cue.CANNOT: """
    se me complica | no voy a poder | no podre | no puedo | me ha surgido | me surgio | estoy enfermo/enferma | me
    es imposible
    """,
    Cue.CANCEL: """
    cancele/cancelen/cancela/cancelar | me echo atras | yes no me interesa | ya no me interesa | anular | no hace
    falta buscar/otro/otra [otro/otra/nuevo/nueva] [dia/fecha]
    """,
    Cue.ATTENDS: """
    alli/ahi/ahi estare | nos vemos | hasta el lunes/martes/miercoles/jueves/viernes/sabado | anotado | apuntado |
    confirmo | confirmado
    """,
}
