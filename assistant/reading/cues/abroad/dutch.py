"""Plain answers in Dutch, folded: without accents; "im" is "i am", and the words for yes and no are English."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

ASKED: dict[Cue, str] = {
    Cue.CONSENT: """
    . is goed | regel maar | doe maar | . gaarne | ga ik [graag] in op | ik ga [graag] in op | kom maar op | lijkt
    me [super/heel/erg/wel] leuk/goed/prima/gezellig/interessant/tof/wat | ik kom [graag] . | dus vooruit |
    mag/mogen/kunt/mag mijn adres/nummer/gegevens/mailadres | mijn adres .. doorgeven | stel/stelt ons .. voor |
    ons aan elkaar voorstellen | breng/brengt ons in contact | akkoord | in orde | ik doe mee | ik heb er zin in |
    waarom niet | heel graag | yes graag | geen bezwaar | graag gedaan
    """,
    Cue.GLAD: """
    tuurlijk | natuurlijk | met alle plezier | met plezier | met genoegen | . prima . | . prima hoor/idee/plan | .
    prima | graag | heel graag | zeer graag | . leuk | leuk idee | goed idee | . goed idee | . akkoord | . top . |
    ik wil .. graag ontmoeten/leren | . yes hoor
    """,
    Cue.NO: """
    het te druk . | te druk voor | heb het te druk |
    sla .. over | sla ik over | moet ik .. afslaan | moet .. afslaan | afslaan | laat maar | niks/niets voor mij |
    ken ik al | kennen elkaar | niet beschikbaar voor | geen interesse | geen behoefte | geen zin | geen tijd |
    niet geinteresseerd | liever niet | helaas niet | helaas no | helaas geen | niet voor mij | no bedankt | no
    dank | no dank je/you | bedankt maar no | moet helaas bedanken | ik pas . | zie ervan af
    """,
    Cue.LATER: """
    kan het ook in/na |
    opnieuw contact | herinner/herinnert me/mij | vraag/vraagt [het] me/mij .. nog/opnieuw/weer/over/in/na | vraag
    het .. nog | vraag .. later | nog eens | nog een keer | over een paar weken/maanden | na de
    kerst/zomer/vakantie | later graag | misschien later | kom .. terug in/na/over | liever na
    """,
    Cue.LIMIT: """
    nu niet | nu even niet | voorlopig niet | op dit moment niet | nog niet
    """,
    Cue.NEVER: """
    stuur/stuurt mij/me/ons geen |
    haal/haalt me/mij .. van/uit/af | schrijf .. niet meer | schrijf .. nooit | schrijf me uit | stop met
    mailen/schrijven/mij/me | niet meer te benaderen/mailen/contacteren/schrijven | niet meer
    benaderen/schrijven/mailen | mail .. niet meer | nooit meer | geen mails meer | geen e mails meer | geen
    emails meer | verwijder/verwijdert mijn | gegevens te verwijderen | uitschrijven | afmelden
    """,
    Cue.ABSENT: """
    afwezig | kantoor is gesloten | gesloten van | wegens ziekte | op vakantie | op reis tot | beantwoord ik | met
    verlof | ik ben er weer
    """,
    Cue.ASKS: """
    . wie is | . hoe lang | . waarom | . wie is dat | waar gaat het over
    """,
}

MEETING: dict[Cue, str] = {
    Cue.MOVE: """
    kan het .. later/eerder/anders | een uurtje/uur later/eerder | mag het .. later/eerder | verzetten |
    verplaatsen | verschuiven | andere dag/datum/tijd | een ander moment | nieuwe datum zoeken | liever
    maandag/dinsdag/woensdag/donderdag/vrijdag
    """,
    Cue.CANNOT: """
    lukt .. niet | kan .. niet | red het niet | red ik niet | ben ziek | iets tussengekomen | verhinderd
    """,
    Cue.CANCEL: """
    zie er .. van af | zegt/zeg .. af | maar .. af . | helemaal af | laat .. zitten | maar zitten | afzeggen |
    annuleren | annuleer | trek me terug | hoeft ook niet | nieuwe datum hoeft | hoeft niet meer
    """,
    Cue.ATTENDS: """
    staat in de agenda | staat in mijn agenda | in de agenda | genoteerd | tot
    maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/dan/morgen . | ik ben er . | ik zal er zijn | . top . |
    komt goed
    """,
}
