"""Common first names whose bearers are usually she, or he: only used to join "she" and "he" to a person."""

from __future__ import annotations

_SHE = """
ada adela agnes agatha aino aisha alba alena alice alicia alina alison amalia amanda amelia amina amy ana
anastasia andrea-maria angela angelika anita anja anke ann anna anne annegret annika antonia anya aoife asha
astrid aurora ayesha ayumi barbara beata beatrice beatriz belinda berta bettina bianca birgit bridget brigitte
britta camila camille carla carmen carol carolina caroline catherine cecilia charlotte chiara christa christina
christine ciara clara claire claudia colette consuelo cora cristina dagmar daniela daphne deborah deepa diana
dina dolores dominique-marie dora doris dorothea dorothy edith edna eileen elaine elena eleanor eleonora elif
elin elisa elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma erika esther eszter eva eve evelyn
fatima fatma faye federica felicia fiona flora florence frances francesca franca freya frida gabriela gaia gemma
gertrud gisela giulia gloria grace greta gudrun gwen hana hanna hannah hanne harriet hatice hedda heidi heike
helen helena helga henrietta hilda hilde ida ilse imogen ines inga ingrid irene iris irma isabel isabella isobel
ivy jana jane janet janine jasmin jean jennifer jenny jessica joan joanna johanna josephine joy joyce judith
julia juliana juliet julie june karen karin karolina katarina kate katharina katherine kathleen katja katrin
kayla keiko kerstin kirsten klara kristina lakshmi lara laura lea leila lena leonie leonor lesley lina linda
lisa lise liv livia lola lotte louisa louise lucia lucy luisa lydia madeleine magda magdalena maja malin mara
margaret margarita margit maria mariam marian mariana marie marina marion marta martha martina mary matilda maud
maya meera megan mei mei-ling melanie melissa mercedes mia michelle mildred minna mira miriam moira mona monica
monika muriel nadia nadine naomi natalia natalie nell nia nicola nicole nina noor nora noura nuria octavia odile
olga olivia ophelia ottilie paola patricia paula pauline penelope penny petra phoebe pia pilar polly priya
rachel rania rebecca regina renata renate rhea rita rosa rosalind rose rosemary roxana ruth sabine sabrina saira
sally samira sandra sanna sara sarah selma shirin sigrid silke silvia simone siobhan síle sofia sofie sonia
sophia sophie stefanie stella susan susanna susanne svetlana sybil sylvia tamara tamsin tanja tatiana teresa
tess tessa thea theresa tia tilda tove trudy uma ursula ulla ute valentina valerie vanessa vera verena veronica
victoria violet virginia vivian wanda wendy wilma winifred xenia yara ylva yoko yvette yvonne zara zita zoe zoey
zoya zuzanna bea bibi cia cleo dana edda fatou hye klaudia kaja mieke annelies femke saskia anouk fleur lieke
hatsue hanako yuki sakura aoi haruka naoko lucía inès zoë mónica sofía chloé hélène françoise amélie léa zoé
agnieszka małgorzata katarzyna ewa joanne becky maggie molly ruby hazel holly daisy lily abigail ava charlotte
harper scarlett madison samantha ashley
"""

_HE = """
aaron abdul abel adam adrian ahmed ahmet akira alan albert alberto aldo alejandro alessandro alexander alfonso
alfred ali allan amir amos anders andreas andrew andrzej angus anil anthony antoine anton antonio arjun armin
arnold arthur arturo axel babatunde barry bartosz basil ben benedict benjamin bernard bernd bertrand bjorn björn
bo boris bram brian bruno bryan callum carl carlo carlos cem charles christian christoph christopher claus clive
colin conor cornelius craig curtis cyril dag damian dan daniel dario darren dave david dean declan denis dennis
derek detlef dev diego dieter dietmar dimitri dirk dmitri domenico donald douglas duncan edgar edmund eduardo
edward edwin egon eli emeka emil emilio emmanuel enrico eric erik ernest ernst ethan eugene fabian fabio farid
farouk felix ferdinand fernando filip finn florian francesco francis francisco frank franz fred frederick
frederik friedrich fritz gareth gary gavin geoffrey georg george gerald gerard gerhard gerry gil giles giorgio
giovanni giuseppe gordon graham greg gregory guido guillaume gunther gus gustav guy hal hamid hannes hans harald
harold harpreet harry hasan hassan hector heinrich heinz helmut hendrik henri henrik henry herbert hermann hiro
hiroshi holger howard hugh hugo humphrey ian ibrahim ignacio igor ioan isaac ismail ivan ivo jack jacob jacques
jakob jakub james jan jaroslav jason javier jens jeremy jerome jerry jesus jim joachim joao joe joel johan
johann john jon jonas jonathan jorge jose josef joseph joshua juan jude julian julio jurgen justin kai karl
keith ken kenji kenneth kevin khalid kofi konrad konstantin kurt kwabena lars laurent lawrence leo leon leonard
leonardo leroy lewis liam lloyd lorenzo louis luc luca lucas ludwig luigi luis lukas lukasz łukasz magnus
malcolm manfred manuel marc marcel marco marcus mario marius mark markus martin mateo mathias mats matt matteo
matthew matthias maurice max maximilian michael michel miguel mihai mikael mike milan miroslav mohamed mohammed
moses muhammad murray mustafa nathan ned neil nels niall nicholas nick nicolas niels nigel nikhil niklas nikolai
nikolaus nils norbert norman olaf ole oleg oliver olivier omar orlando oscar oskar otis otto owen pablo pascal
patrick paul pavel pedro pepe per percy peter petr petros philip philippe pierre piet pieter pietro piotr pravin
quentin rafael rahul raj rajesh ralf ralph ramon raoul raphael rashid raul ravi raymond reinhard rené ricardo
richard robert roberto rodrigo roger roland rolf roman ronald rory ross roy rudolf rui rupert russell salvatore
sami samuel sanjay saul sean sebastian sergei sergio seth shane simon solomon stanley stefan stephan stephen
steve steven stuart sven tad tadeusz takeshi tariq ted teodor terence theo theodor thomas tim timothy tobias
toby tom tomas tomasz tony torsten travis trevor tristan udo ulf uli ulrich umberto uwe vadim valentin vic
victor vidar viktor vikram vincent vincenzo vladimir volker walter warren wayne werner wes wilfred wilhelm will
willem william wim winston wojciech wolfgang xavi xavier yannick yves yusuf zachary zane zoltan jürgen jørgen
søren josé jesús andrés rené françois jérôme michał paweł grzegorz stanisław bob bill rob ron don phil jeff
"""

SHE = frozenset(_SHE.split())
HE = frozenset(_HE.split())


def gender(first_name: str) -> str:
    """ "she", "he", or "" where the name does not say."""
    name = first_name.lower()
    return "she" if name in SHE else "he" if name in HE else ""
