# ruff: noqa: E501 (a table has one line an idiom)
"""Plain German, French, Spanish, Dutch, Portuguese and Italian about hours, turned into English, one idiom a line.

The grammar knows English only. Letters are folded first: small, without accents.
"""

from __future__ import annotations

TABLES = {
    "de": """
montags=mondays|dienstags=tuesdays|mittwochs=wednesdays|donnerstags=thursdays|freitags=fridays
montag=monday|dienstag=tuesday|mittwoch=wednesday|donnerstag=thursday|freitag=friday|samstag=saturday
sonnabend=saturday|sonntag=sunday
mo=monday|di=tuesday|mi=wednesday|do=thursday|fr=friday
montagvormittag=monday morning|dienstagvormittag=tuesday morning|mittwochvormittag=wednesday morning
donnerstagvormittag=thursday morning|freitagvormittag=friday morning
montagnachmittag=monday afternoon|dienstagnachmittag=tuesday afternoon|mittwochnachmittag=wednesday afternoon
donnerstagnachmittag=thursday afternoon|freitagnachmittag=friday afternoon
montagmorgen=monday morning|dienstagmorgen=tuesday morning|mittwochmorgen=wednesday morning
donnerstagmorgen=thursday morning|freitagmorgen=friday morning
montagabend=monday evening|dienstagabend=tuesday evening|mittwochabend=wednesday evening
donnerstagabend=thursday evening|freitagabend=friday evening
januar=january|jaenner=january|februar=february|marz=march|mai=may|juni=june|juli=july|oktober=october
dezember=december|dez=december|okt=october
vormittags=morning|vormittag=morning|nachmittags=afternoon|nachmittag=afternoon|abends=evening|abend=evening
mittags=lunch|mittag=noon|mittagszeit=lunch
morgens=morning|fruh=morning|heute=today|morgen fruh=tomorrow morning|morgen=tomorrow|ubermorgen=day after tomorrow
am morgen=morning
am vormittag=morning|am nachmittag=afternoon|am abend=evening|den ganzen tag=all day|ganztags=all day
ganztagig=all day
nachste woche=next week|nachster woche=next week|kommende woche=next week|kommender woche=next week
ubernachste woche=week after next|ubernachster woche=week after next|diese woche=this week|dieser woche=this week
in der woche vom=week of|woche vom=week of|naechste woche=next week
nachsten=next|kommenden=coming|nachster=next|kommender=coming|diesen=this|dieser=this
anfang nachster woche=early next week|ende nachster woche=end of next week|anfang=early|mitte=mid|ende=end of
ab=from|bis einschliesslich=up to and including|bis=until|zwischen dem=between the|zwischen=between|von=from|vom=from|nach=after|vor=before
gegen=around|um=at|am=on|im=in|den=the|der=the|zum=the|ab dem=from the|bis zum=until the|nach dem=after the
vor dem=before the
und=and|oder=or|sowie=and|nicht vor=not before|nicht nach=not after|fruhestens=not before|spatestens=not after
nicht=not|kein=no|keine=no|nie=never|ausser=except|ohne=without|aber=but|jedoch=but|sondern=but|nur=only
jeden tag=any day|jeden=every|jederzeit=any time|taglich=every day|werktags=weekdays|wochenende=weekend
wochenenden=weekends|alle tage=every day
geht nicht=is no good|gehen nicht=are no good|passt nicht=is no good|passen nicht=are no good
passt mir nicht=is no good|passt leider nicht=is no good|geht leider nicht=is no good|geht es nicht=is no good
kann ich nicht=is no good|kann ich leider nicht=is no good|bin ich nicht da=is no good
passt=works|passen=work|geht=works|gehen=work|ginge=works|ware gut=works|ware=would be|gut=good|frei=free
kann ich=i can|konnte ich=i can|moglich=possible|verreist=away|auf dienstreise=away|dienstreise=away|im urlaub=away|urlaub=holiday|unterwegs=away
wieder da=back|zuruck=back
halb eins=12:30|halb zwei=1:30|halb drei=2:30|halb vier=3:30|halb funf=4:30|halb sechs=5:30|halb zehn=9:30
halb elf=10:30|halb zwolf=11:30|halb neun=8:30|halb acht=7:30
viertel nach=quarter past|viertel vor=quarter to|eins=1|zwei=2|drei=3|vier=4|funf=5|sechs=6|sieben=7|acht=8|neun=9
zehn=10|elf=11|zwolf=12
erste=first|ersten=first|letzte=last|letzten=last|zweite=second|zweiten=second|wochen=weeks|woche=week|tage=days
tagen=days|eine stunde=1 hour|stunden=hours|stunde=hour|minuten=minutes
weihnachten=christmas|im neuen jahr=in the new year|ostermontag=easter monday|karfreitag=good friday|neujahr=new year|silvester=new year eve
heiligabend=christmas eve|pfingstmontag=whit monday|ostern=easter|zu ostern=easter
ich bin=i am|wir sind=we are|ist=is|sind=are|in zwei wochen=in 2 weeks|in einer woche=in 1 week|kw=week
vielleicht=maybe|eventuell=maybe|eine=a|einen=a|spater=later|fruher=earlier|zur gleichen zeit=same time
zur selben zeit=same time
beschaftigt=busy|ausgebucht=booked|danach=after that|jeweils=each|gerne=gladly|ganze woche=all week|uhrzeit=time|am liebsten=preferably|besser ware=better is|konnte=could|ist alles frei=is free|alles frei=free
""",
    "fr": """
lundis=mondays|mardis=tuesdays|mercredis=wednesdays|jeudis=thursdays|vendredis=fridays|samedis=saturdays
dimanches=sundays
lundi=monday|mardi=tuesday|mercredi=wednesday|jeudi=thursday|vendredi=friday|samedi=saturday|dimanche=sunday
janvier=january|fevrier=february|mars=march|avril=april|mai=may|juin=june|juillet=july|aout=august
septembre=september|octobre=october|novembre=november|decembre=december
le matin=morning|matinee=morning|matins=mornings|matin=morning|l'apres-midi=afternoon|apres-midi=afternoon
apres midi=afternoon|l'apres midi=afternoon|le soir=evening|soirs=evenings|soir=evening|soiree=evening
a l'heure du dejeuner=lunch|heure du dejeuner=lunch|dejeuner=lunch|a midi=at noon|midi=noon|toute la journee=all day
en fin de matinee=late morning|en debut d'apres-midi=early afternoon|en fin d'apres-midi=late afternoon
fin de matinee=late morning|debut d'apres-midi=early afternoon|fin d'apres-midi=late afternoon
aujourd'hui=today|apres-demain=day after tomorrow|apres demain=day after tomorrow|demain=tomorrow
de la semaine prochaine=next week|la semaine prochaine=next week|semaine prochaine=next week|la semaine d'apres=the week after
la semaine suivante=the week after|cette semaine=this week|dans deux semaines=in 2 weeks|dans 15 jours=in 2 weeks
dans quinze jours=in 2 weeks|la semaine du=week of|semaine du=week of|fin de semaine prochaine=end of next week
debut de semaine prochaine=early next week|toute la semaine=all week
prochaine=next|prochain=next|suivant=after|tous les jours=every day|chaque jour=every day
n'importe quel jour=any day|n'importe quand=any time|tous les=every|toutes les=every|chaque=every
en semaine=weekdays|week-end=weekend
a partir du=from the|a partir de=from|des=from|jusqu'au=until the|jusqu'a=until|jusque=until|entre le=between the|entre=between
avant=before|apres=after|du=from the|de=from|au=to the|a=to|vers=around|le=the|les=the|la=the|et=and|ou=or|en=in
mais pas=but not|mais=but|sauf=except|hormis=except|excepte=except|pas avant=not before|pas apres=not after
au plus tot=not before|au plus tard=not after|ne convient pas=is no good|ne me convient pas=is no good
ne va pas=is no good|n'est pas possible=is no good|ne suis pas disponible=am not available
ne suis pas libre=am not free|impossible=impossible|je ne peux pas=i cannot|pas disponible=not available
pas possible=not possible|non=not|pas=not|aucun=no|jamais=never|seulement=only|uniquement=only|sinon=otherwise
je suis=i am|suis=am|disponible=available|disponibles=available|libre=free|me convient=works|me conviendrait=works
conviendrait=works|convient=works|me va=works|m'irait=works|possible=possible|parfait=perfect|serait=would be
en vacances=away|en conge=away|en deplacement=away|absente=away|absent=away|de retour=back|occupe=busy|occupee=busy
pris=busy|prise=busy
une heure=1 hour|heures=h|heure=h|minutes=minutes|et demie=:30|jours=days|jour=day|semaines=weeks|semaine=week
mois=month|premier=first|1er=1st|dernier=last|plus tard=later|plus tot=earlier|a la meme heure=same time
les deux=both|trois=3|quatre=4|cinq=5|huit=8|neuf=9|dix=10|onze=11
meme heure=same time|plutot le matin=morning|plutot l'apres-midi=afternoon|peut-etre=maybe|peut etre=maybe
noel=christmas|lundi de paques=easter monday|paques=easter|jour de l'an=new year|nouvel an=new year|fin=end of
debut=early|mi-=mid |heure de paris=paris time
""",
    "es": """
los lunes=mondays|los martes=tuesdays|los miercoles=wednesdays|los jueves=thursdays|los viernes=fridays
los sabados=saturdays
lunes=monday|martes=tuesday|miercoles=wednesday|jueves=thursday|viernes=friday|sabado=saturday|domingo=sunday
enero=january|febrero=february|marzo=march|abril=april|mayo=may|junio=june|julio=july|agosto=august
septiembre=september|octubre=october|noviembre=november|diciembre=december
por la manana=morning|de la manana=am|las mananas=mornings|por las mananas=mornings|pasado manana=day after tomorrow
manana por la manana=tomorrow morning|manana por la tarde=tomorrow afternoon|manana=tomorrow|hoy=today
por la tarde=afternoon|por las tardes=afternoons|de la tarde=pm|tarde=afternoon|por la noche=evening|de la noche=pm
al mediodia=noon|mediodia=noon|todo el dia=all day|a primera hora=first thing|a la hora de comer=lunch
a ultima hora=late afternoon
la proxima semana=next week|proxima semana=next week|la semana que viene=next week|semana que viene=next week
esta semana=this week|la semana siguiente=the week after|en dos semanas=in 2 weeks|dentro de dos semanas=in 2 weeks
la semana del=week of|semana del=week of|a finales de=end of|a principios de=early|a mediados de=mid
que viene=next|proximo=next|proxima=next|este=this|cualquier dia=any day|todos los dias=every day|cualquier=any
cada=every|todos los=every|entre semana=weekdays|fin de semana=weekend
a partir de las=from|a partir del=from the|a partir de=from|desde las=from|desde el=from the|desde=from
hasta las=until|hasta el=until the|hasta=until|entre las=between|entre=between|antes de las=before
antes del=before the|antes de=before|despues de las=after|despues del=after the|despues de=after|de las=from
a las=at|a la=at|las=at|del=from the|de=of|al=to the|a=to|el=the|la=the|los=the|y las=and|y a las=and|y media=:30|y cuarto=:15|y=and|o=or
u=or|e=and
pero no=but not|pero=but|menos=except|excepto=except|salvo=except|no antes de=not before|no puedo=i cannot
no me viene bien=is no good|no me va bien=is no good|no estoy libre=i am not free|no es posible=is no good
imposible=impossible|no=not|nunca=never|ningun=no|solo=only|solamente=only
estoy libre=i am free|estoy=i am|libre=free|disponible=available|puedo=i can|podria=i could|me viene bien=works
me va bien=works|me vendria bien=works|viene bien=works|va bien=works|bien=good|perfecto=perfect|de vacaciones=away
de viaje=away|fuera=away|ocupado=busy|ocupada=busy|de vuelta=back|tal vez=maybe|quizas=maybe|quiza=maybe
una hora=1 hour|horas=h|hora=hour|dias=days|semanas=weeks|semana=week|dia=day|primer=first|primero=1st|ultimo=last
mas tarde=later|antes=earlier|a la misma hora=same time|misma hora=same time
los dos=both|una y media=1:30|a la una=at 1|dos=2|tres=3|cuatro=4|cinco=5|seis=6|siete=7|ocho=8|nueve=9|diez=10|once=11|doce=12
navidad=christmas|lunes de pascua=easter monday|viernes santo=good friday|ano nuevo=new year
""",
    "nl": """
maandag=monday|dinsdag=tuesday|woensdag=wednesday|donderdag=thursday|vrijdag=friday|zaterdag=saturday|zondag=sunday
maandags=mondays|dinsdags=tuesdays|donderdags=thursdays|vrijdags=fridays|ma=monday|di=tuesday|wo=wednesday|do=thursday|vr=friday
maandagochtend=monday morning|dinsdagochtend=tuesday morning|woensdagochtend=wednesday morning
donderdagochtend=thursday morning|vrijdagochtend=friday morning|maandagmiddag=monday afternoon
dinsdagmiddag=tuesday afternoon|woensdagmiddag=wednesday afternoon|donderdagmiddag=thursday afternoon|woensdags=wednesdays
vrijdagmiddag=friday afternoon|maandagavond=monday evening|dinsdagavond=tuesday evening
woensdagavond=wednesday evening|donderdagavond=thursday evening|vrijdagavond=friday evening
januari=january|februari=february|maart=march|mei=may|juni=june|juli=july|augustus=august|oktober=october
's ochtends=morning|'s morgens=morning|'s middags=afternoon|'s avonds=evening|ochtenden=mornings|ochtend=morning
middagen=afternoons|middag=afternoon|avond=evening|lunchtijd=lunch|tussen de middag=lunch|de hele dag=all day
hele dag=all day
vandaag=today|morgenochtend=tomorrow morning|morgenmiddag=tomorrow afternoon|morgen=tomorrow
overmorgen=day after tomorrow|volgende week=next week|komende week=next week|deze week=this week
de week daarna=the week after|over twee weken=in 2 weeks|de week van=week of|rond de=around the|week van=week of
eind volgende week=end of next week|begin volgende week=early next week
volgende=next|komende=coming|aanstaande=coming|deze=this|elke dag=every day|iedere dag=every day|elke=every
iedere=every|altijd=any time|doordeweeks=weekdays|weekend=weekend
vanaf=from|tot en met=up to and including|t/m=up to and including|tot=until|tussen=between|van=from|na=after
voor=before|rond=around|om=at|op=on|de=the|het=the|half een=12:30|half twee=1:30|half drie=2:30|half vier=3:30
half vijf=4:30|half tien=9:30|half elf=10:30|half twaalf=11:30|kwart over=quarter past|kwart voor=quarter to|uur=h
en=and|of anders=or|of=or|niet voor=not before|niet na=not after|niet=not|geen=no|behalve=except|maar niet=but not|maar=but
alleen=only|nooit=never
kan ik niet=is no good|lukt niet=is no good|past niet=is no good|gaat niet=is no good|komt niet uit=is no good
kan niet=is no good|lukt=works|past=works|gaat=works|kan ik=i can|kan=works|schikt=works|komt goed uit=works
goed=good|prima=good|vrij=free|beschikbaar=available|afwezig=away|op vakantie=away|met vakantie=away|weg=away
terug=back|bezet=busy|ik ben=i am|ben ik=i am|misschien=maybe
twee=2|drie=3|vier=4|vijf=5|negen=9|tien=10|elf=11|twaalf=12|weken=weeks|dagen=days|dag=day|een uur=1 hour
wel op=but on|maar wel=but|later=later|eerder=earlier|zelfde tijd=same time|kerst=christmas|tweede paasdag=easter monday|pasen=easter
nieuwjaarsdag=new year|koningsdag=kings day|eerste=first|laatste=last
""",
    "pt": """
as segundas=mondays|as tercas=tuesdays|as quartas=wednesdays|as quintas=thursdays|as sextas=fridays
segunda-feira=monday|terca-feira=tuesday|quarta-feira=wednesday|quinta-feira=thursday|sexta-feira=friday
segunda=monday|terca=tuesday|quarta=wednesday|quinta=thursday|sexta=friday|sabado=saturday|domingo=sunday|feira=
janeiro=january|fevereiro=february|marco=march|abril=april|maio=may|junho=june|julho=july|agosto=august
setembro=september|outubro=october|novembro=november|dezembro=december
de manha=morning|da manha=am|pela manha=morning|a tarde=afternoon|de tarde=afternoon|da tarde=pm|a noite=evening
da noite=pm|manhas=mornings|tardes=afternoons|manha=morning|tarde=afternoon|noite=evening|ao meio-dia=noon
meio-dia=noon|meio dia=noon|o dia todo=all day|o dia inteiro=all day|todo o dia=all day|na hora do almoco=lunch
hora do almoco=lunch|ao almoco=lunch
amanha de manha=tomorrow morning|amanha a tarde=tomorrow afternoon|depois de amanha=day after tomorrow
amanha=tomorrow|hoje=today|semana que vem=next week|na proxima semana=next week|proxima semana=next week
para a semana=next week|esta semana=this week|na semana seguinte=the week after|daqui a duas semanas=in 2 weeks
semana de=week of|no fim da=end of|no inicio da=early
que vem=next|proximo=next|proxima=next|esta=this|este=this|qualquer dia=any day|todos os dias=every day
exceto=except|qualquer hora=any time|qualquer=any|toda=every|todas as=every|fim de semana=weekend
a partir das=from|a partir de=from|a partir do dia=from the|desde as=from|ate as=until|ate ao dia=until the
ate dia=until the|ate=until|entre as=between|entre=between|antes das=before|antes do dia=before the|antes de=before
antes do=before the|depois das=after|depois do dia=after the|depois de=after|depois do=after the|das=from|as=at
no dia=on the|dia=the|na=on|no=on|de=of|do=of|da=of|a=to|o=the|e as=and|e meia=:30|e=and|ou=or
mas nao=but not|mas=but|menos=except|salvo=except|nao antes das=not before|nao posso=i cannot
nao da=is no good|nao me da jeito=is no good|nao e possivel=is no good|nao=not|nunca=never|nenhum=no|so=only
apenas=only|somente=only
estou livre=i am free|estou=i am|livre=free|disponivel=available|posso=i can|pode ser=works|funciona=works
da para mim=works|da jeito=works|da certo=works|bom=good|boa=good|otimo=perfect|perfeito=perfect|de ferias=away
em viagem=away|viajando=away|fora=away|ocupado=busy|ocupada=busy|de volta=back|talvez=maybe
uma hora=1 hour|horas=h|hora=hour|dias=days|semanas=weeks|semana=week|primeira=first|ultima=last|mais tarde=later
duas=2|tres=3|quatro=4|cinco=5|nove=9|dez=10|onze=11
mais cedo=earlier|a mesma hora=same time|mesma hora=same time|natal=christmas|ano novo=new year
sexta-feira santa=good friday
""",
    "it": """
lunedi=monday|martedi=tuesday|mercoledi=wednesday|giovedi=thursday|venerdi=friday|sabato=saturday|domenica=sunday
di lunedi=mondays|il lunedi=monday
gennaio=january|febbraio=february|marzo=march|aprile=april|maggio=may|giugno=june|luglio=july|agosto=august
settembre=september|ottobre=october|novembre=november|dicembre=december
di mattina=morning|la mattina=morning|in mattinata=morning|mattinata=morning|mattine=mornings|mattina=morning
di pomeriggio=afternoon|nel pomeriggio=afternoon|il pomeriggio=afternoon|pomeriggio=afternoon|di sera=evening
sera=evening|a pranzo=lunch|ora di pranzo=lunch|pausa pranzo=lunch|a mezzogiorno=noon|mezzogiorno=noon
tutto il giorno=all day
oggi=today|dopodomani=day after tomorrow|domani mattina=tomorrow morning|domani=tomorrow
la prossima settimana=next week|prossima settimana=next week|la settimana prossima=next week
settimana prossima=next week|questa settimana=this week|la settimana dopo=the week after
fra due settimane=in 2 weeks|tra due settimane=in 2 weeks|settimana del=week of|fine=end of|inizio=early
prossimo=next|prossima=next|questo=this|ogni giorno=every day|tutti i giorni=every day|qualsiasi giorno=any day
in qualsiasi momento=any time|ogni=every|tutti i=every|tutte le=every|fine settimana=weekend
a partire dalle=from|a partire dal=from the|a partire da=from|dalle=from|dall'=from |dal=from the|da=from|alle=to
all'=to |al=to the|fino alle=until|fino al=until the|fino a=until|tra le=between|fra le=between|tra=between
fra=between|prima delle=before|prima del=before the|prima di=before|dopo le=after|dopo il=after the|dopo=after
verso le=around|il=the|lo=the|le=at|la=the|i=the|e le=and|e mezza=:30|e mezzo=:30|e un quarto=:15|ore=|e=and|o=or|oppure=or
ma non=but not|ma=but|tranne=except|eccetto=except|salvo=except|non prima delle=not before|non dopo le=not after
non posso=i cannot|non va bene=is no good|non mi va bene=is no good|non sono libero=i am not free
non sono libera=i am not free|non sono disponibile=i am not available|non=not|mai=never|nessun=no|solo=only
soltanto=only
sono libero=i am free|sono libera=i am free|sono disponibile=i am available|sono=i am|libero=free|libera=free
disponibile=available|posso=i can|potrei=i could|va bene=works|mi va bene=works|andrebbe bene=works|perfetto=perfect
bene=good|in vacanza=away|in ferie=away|in viaggio=away|via=away|occupato=busy|occupata=busy|impegnato=busy
impegnata=busy|di ritorno=back|forse=maybe|magari=maybe
alle sei=at 6|fuori=away|della=of the|tre=3|quattro=4|cinque=5|nove=9|dieci=10|undici=11
un'ora=1 hour|un ora=1 hour|giorni=days|giorno=day|settimane=weeks|settimana=week|primo=first|ultimo=last
piu tardi=later|stessa ora=same time|alla stessa ora=same time|natale=christmas|pasquetta=easter monday
lunedi dell'angelo=easter monday|capodanno=new year
""",
}
# words that betray the language (and are none of English): two of them, or one weekday, decide
SIGNS = {
    "de": "ich|und|oder|nicht|uhr|passt|mir|gerne|bin|kann|ab|zwischen|woche|wochen|vormittag|vormittags|nachmittag|nachmittags|nachmittage|"
    "abends|heute|morgen|ubermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|montags|dienstags|freitags|fur|vom|bis|geht|leider|ausser|den|jeden",
    "fr": "je|suis|et|ou|pas|les|des|est|pour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|matins|midi|apres|avant|semaine|demain|disponible|entre|heures|le|la|sauf|jusqu'au|serait",
    "es": "yo|estoy|los|las|el|y|lunes|martes|miercoles|jueves|viernes|sabado|manana|tarde|semana|puedo|libre|proxima|despues|antes|por|menos|pero|hasta|cualquier|dia|viene",
    "nl": "ik|ben|het|een|niet|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|ochtend|middag|uur|volgende|kan|morgen|overmorgen|tussen|vanaf|voor|tot|en|of|behalve|maar|donderdagmiddag|vrijdagochtend|dinsdagochtend|elke",
    "pt": "eu|estou|os|e|ou|nao|segunda|terca|quarta|quinta|sexta|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|manha|tarde|amanha|semana|posso|livre|depois|entre|das|feira|dia|qualquer|mas|pode|ate",
    "it": "io|sono|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|mattina|pomeriggio|domani|settimana|libero|libera|dalle|alle|dopo|prima|tranne|posso|bene|il|e|o|non|fino|prossima",
}
ENGLISH = "the|is|are|and|or|i|on|not|can|would|works|free|any|after|before|next|week|you|we|at|my|for|me|from|of|to|but|it|be|do"
