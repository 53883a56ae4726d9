"""Plain answers in French, folded: without accents; "im" is "i am", and the words for yes and no are English."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

ASKED: dict[Cue, str] = {
    Cue.CONSENT: """
    partant | partante | . c est entendu | alors c est entendu | j accepte | je veux bien | ok pour moi | ca
    marche | ca me va | ca me convient | presentez/presente nous | mettez/mets nous en contact/relation/rapport |
    faites les presentations | lui donner mon/mes/ma | ne se refuse pas | je ne dis pas no | j irai . | allez y |
    va pour | de tout coeur | bien volontiers | tres volontiers | c est d accord | avec grand plaisir | c est oui
    | c est yes
    """,
    Cue.GLAD: """
    . d accord | d accord | . entendu | avec plaisir | avec joie | volontiers | bien sur | . bien sure . | . bien
    sur . | . evidemment | pourquoi pas | serait une joie | serait un plaisir/honneur/bonheur | serait avec
    plaisir/joie | ravi de | ravie de | serais
    ravi/ravie/heureux/heureuse | je serai ravi/ravie | tres ravi/ravie | bonne idee | excellente idee | super
    idee | cela/ca me plairait | ca m interesse | . parfait | . ouais | . volontiers
    """,
    Cue.NO: """
    pas donner suite | ne .. donner suite | de ne pouvoir | sans facon | assez de rendez vous | nous nous
    connaissons | nous connaissons deja | je le/la connais deja/bien/depuis | je dois .. decliner | decliner | je
    decline | pas interesse/interessee | ne suis pas interesse/interessee | ne m interesse pas | pas pour moi |
    pas possible | sera pas possible | ne peux pas . | ne souhaite pas | prefere pas | prefere ne pas | prefere
    decliner | pas envie | pas le temps | je n ai pas le temps | malheureusement no/pas | no merci | je refuse |
    je passe mon tour | sans moi | je ne peux pas desole/desolee | ne peux pas accepter | trop occupe/occupee
    """,
    Cue.LATER: """
    reposer la question | revenez/reviens vers moi |
    recontactez/recontacte/relancez/relance/redemandez/redemande/reecrivez moi | apres noel/paques | apres les/la
    vacances/fetes/rentree/examens | plus
    tard | dans quelques semaines/mois | a la rentree | reposez moi | pas avant
    janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre/paques/noel/la
    """,
    Cue.LIMIT: """
    pas maintenant | pas pour le moment | pas en ce moment | pas pour l instant
    """,
    Cue.NEVER: """
    ne m envoyez/envoie plus |
    arretez/arrete de m/me/nous/vous | ne m ecrivez plus | ne m ecrivez jamais | ne plus .. ecrire | ne plus .. m
    ecrire | ne plus jamais | ne plus me contacter | ne me contactez plus | ne .. contactez plus | plus jamais |
    retirez/supprimez/enlevez/effacez moi/mon/mes | desinscrire | desinscrivez | desabonner | desabonnez | ne plus
    recevoir | plus recevoir de
    """,
    Cue.ABSENT: """
    arret maladie | en conge | en conges | actuellement absent/absente | absent/absente jusqu | de retour le |
    hors du bureau | bureau est ferme | ferme jusqu | ne peux pas traiter | reponse automatique | en deplacement
    jusqu
    """,
    Cue.ASKS: """
    . qui est | . c est qui | . pourquoi | . combien | de quoi s agit
    """,
}

MEETING: dict[Cue, str] = {
    Cue.MOVE: """
    decaler | repousser | reporter | deplacer | avancer d une | autre date | autre jour | autre horaire | autre
    creneau | reprogrammer | changer de date/jour/heure | changer la date | changer l heure | plutot
    lundi/mardi/mercredi/jeudi/vendredi | peut on se voir
    """,
    Cue.CANNOT: """
    empechement | ne me convient plus/pas | ne peux plus/pas | je ne pourrai pas/plus | ne pourrai pas/plus | je
    suis malade | un imprevu | suis bloque/bloquee
    """,
    Cue.CANCEL: """
    je renonce | j annule | annulez | annuler | change d avis | je me retire | inutile de chercher [une/un]
    [autre/nouvelle/nouveau] [date/jour] | tout annuler
    """,
    Cue.ATTENDS: """
    c est note | a lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/demain . | j y serai | je serai la | je
    confirme | . confirme . | . parfait | ca marche | ca me va
    """,
}
