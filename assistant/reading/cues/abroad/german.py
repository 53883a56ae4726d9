"""Plain answers in German, folded: without accents; "im" is "i am", and the words for yes and no are English."""

from __future__ import annotations

from assistant.reading.cues.cue import Cue

ASKED: dict[Cue, str] = {
    Cue.CONSENT: """
    stellen sie uns [gerne/gern/bitte] vor | stell uns [gerne/bitte] vor | stellt uns [gerne/bitte] vor | stellen
    sie [bitte/gerne/ruhig] den kontakt her | kontakt .. herstellen | bring/bringt/bringen [sie] uns .. zusammen |
    sage/sag ich nicht no | nicht no sagen | nicht widerstehen | kann ich nicht widerstehen | . also los | . na
    klar | . na logo | . unbedingt
    | . auf jeden fall | ich bin dabei | bin dabei | bin ich dabei | ich nehme .. an | nehme ich
    [gern/gerne/dankend] an | spricht nichts dagegen | nichts dagegen | ich sage zu | ich stimme zu | wieso nicht
    | warum nicht | warum denn nicht | . geht klar | . abgemacht | machen wir . | das machen wir | einverstanden |
    naturlich gerne/gern | einfach verbinden | mach das | machen sie das | gib/geben [sie] ihm/ihr [gerne/ruhig]
    meine/meinen | her mit [dem/der] | weitergeben sie durfen | durfen/darfst meine .. weitergeben
    """,
    Cue.GLAD: """
    das mache ich gern/gerne | gern/gerne kennenlernen/treffen | lerne .. gern/gerne kennen | treffe .. gern/gerne
    | meinetwegen gern/gerne | herzlich gern/gerne | wurde/wuerde mich .. freuen | freue mich | freu mich | klingt
    gut/super/toll/interessant/spannend | hort sich gut an | mit grosser freude | gerne | sehr gerne | sehr gern |
    . gern | mit vergnugen | mit freude | . naturlich | selbstverstandlich | . klar | . einverstanden | . in
    ordnung | passt | passt mir | passt es mir | gute/tolle/prima/schone/super/klasse idee | gern/gerne
    kennenlernen/kennen/treffen | ich freue mich | . yes gern/gerne | wurde/wuerde mich freuen
    """,
    Cue.NO: """
    muss ich [leider] passen | muss leider passen | muss passen | muss ich ihnen/dir/euch absagen | muss ich ..
    absagen | leider absagen | sage ich ab | mir fehlt .. die zeit | fehlt .. die zeit | fehlt die zeit | braucht
    es keine | kennen uns schon/bereits/seit/gut | kenne .. schon/bereits/seit | nicht die/der richtige |
    jemand/jemanden anderen/anders/anderes | mochte/moechte mich nicht | mochte/moechte [ich] .. nicht treffen |
    eher nicht | lieber nicht | kommt .. nicht in frage | ich lehne ab | lehne .. ab | verzichte ich | ich
    verzichte | nichts fur mich | nicht mein ding | kein interesse | keine interesse | kein bedarf | keine zeit |
    kein zeit | keine lust | nicht interessiert | leider no | leider nicht | leider kein | leider keine | nicht
    fur mich | nicht moglich | mochte nicht | moechte nicht | mochte/moechte ich nicht | mochte/moechte das nicht
    | will nicht | no danke | danke no | kann ich nicht | kann leider nicht | geht leider nicht | das geht nicht |
    ist nichts fur mich | ohne mich | passt .. nicht | passt leider nicht | nicht annehmen | nicht zusagen
    """,
    Cue.LATER: """
    meldet euch .. noch/nochmal/wieder/danach/dann | meldet euch danach/dann/i/im/in | melden sie sich ..
    noch/nochmal/wieder/danach | melden sie sich danach/dann/i/im/in/wieder | melde dich ..
    noch/nochmal/wieder/danach | erinner/erinnere/erinnert mich in/i/im/nach/dann | erinnern sie mich
    in/i/im/nach/dann | frag/fragt mich .. wieder/nochmal/erneut/noch | fragen sie .. wieder/nochmal/erneut/noch |
    fragen sie mich [bitte] i am | fragt/frag mich [bitte] i am | erneut anfragen | noch mal
    fragen/melden/an/anfragen | nochmal/nochmals fragen/melden/an/dran/anfragen | wieder fragen/melden/anfragen |
    i am neuen jahr .. an/anfragen/fragen/melden/gern/gerne/wieder | spater gern/gerne/bitte/vielleicht/nochmal |
    . spater . | aber erst i am/nach/ab/wieder/in | erst i am neuen | erst nach | erst wieder | vielleicht spater
    | noch einmal i am | noch einmal melden/fragen | nach ostern/weihnachten/pfingsten/den ferien
    gern/gerne/wieder | fragen sie mich in/nach | frag .. spater | aber erst nach/ab/wieder | melden sie sich |
    spater noch einmal | i am .. noch einmal | i am moment nicht bitte
    """,
    Cue.LIMIT: """
    jetzt grad/gerade nicht | momentan nicht | derzeit nicht | zur zeit nicht | i am moment nicht | gerade nicht |
    noch nicht jetzt
    """,
    Cue.NEVER: """
    hort/hor/horen [sie] auf mir/mich/uns/mit/zu | widerspreche .. nutzung/verwendung/speicherung/verarbeitung |
    keine weiteren zuschriften/mails/nachrichten/anfragen/emails | wunsche/wuensche keine weiteren | nicht mehr
    schreiben/kontaktieren/anschreiben/an | nie wieder | nie mehr | loschen/loeschen sie meine | losch/loesch
    meine | keine mails mehr | keine nachrichten mehr | keine .. mehr schicken/senden | schreiben sie .. nicht
    mehr | schreib .. nicht mehr | schreibt .. nicht mehr | schreiben .. nie | kontaktieren sie .. nicht |
    abmelden | lassen sie mich in ruhe | lasst mich in ruhe | lass mich in ruhe | aus ihrem/eurem/dem verteiler |
    keine .. mehr
    """,
    Cue.ABSENT: """
    wird nicht weitergeleitet | werden nicht gelesen |
    derzeit/momentan/gerade/heute nicht i am buro/haus/dienst |
    lese .. keine mails | lese ich keine mails | krankgeschrieben | nach meiner ruckkehr/rueckkehr |
    buro/praxis/kanzlei/laden ist .. geschlossen | wieder fur sie/euch da | in dringenden fallen | nicht
    erreichbar bis/vom | bis zum .. abwesend | i am urlaub | in urlaub | in elternzeit | abwesenheitsnotiz |
    automatische antwort | nicht i am buro/haus/dienst | bin .. verreist | auf dienstreise
    """,
    Cue.ASKS: """
    . wer ist | . wie lange | . was ist | . warum | . wo | . wann | worum geht | um was geht
    """,
}

MEETING: dict[Cue, str] = {
    Cue.MOVE: """
    ginge auch | geht auch | nach hinten | nach vorne | neuen termin | neuer termin | anderen termin | anderer
    termin | andern tag | anderen tag | einen anderen | verschieben | verlegen | schieben wir | konnen wir ..
    schieben | stattdessen | lieber am/i am/erst/um/gegen
    """,
    Cue.CANNOT: """
    dazwischengekommen | etwas dazwischen | was dazwischen | schaffe es nicht | schaffe ich nicht | klappt ..
    nicht | klappt es .. nicht | geht .. nicht | geht es .. nicht | passt .. nicht | kann .. nicht | bin .. krank
    | liege flach | verhindert
    """,
    Cue.CANCEL: """
    ziehe .. zuruck | ziehe .. zurueck | hat sich erledigt | sagen sie .. ab | sag .. ab | sage .. ab | ganz ab |
    absagen | streichen sie den termin | termin .. streichen
    """,
    Cue.ATTENDS: """
    passt wunderbar/gut/super/prima/perfekt/mir/bei | bis
    montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag/dann/morgen . | bis
    montag/dienstag/mittwoch/donnerstag/freitag/samstag/morgen dann | ist notiert | ist eingetragen | i am
    kalender | ich komme . | ich komme gern/gerne | bin da . | steht i am kalender | freue mich
    """,
}
