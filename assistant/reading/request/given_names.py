"""Common first names whose bearers are usually she, or he.

Used to join "she" and "he" to a person, and to tell a name from another word with a capital.
"""

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
ivy jana jane janet janine jasmin jennifer jenny jessica joanna johanna josephine joy joyce judith
julia juliana juliet julie june karen karin karolina katarina kate katharina katherine kathleen katja katrin
kayla keiko kerstin kirsten klara kristina lakshmi lara laura lea leila lena leonie leonor lesley lina linda
lisa lise liv livia lola lotte louisa louise lucia lucy luisa lydia madeleine magda magdalena maja malin mara
margaret margarita margit maria mariam marian mariana marie marina marion marta martha martina mary matilda maud
maya meera megan mei mei-ling melanie melissa mercedes mia michelle mildred minna mira miriam moira mona monica
monika muriel nadia nadine naomi natalia natalie nell nia nicole nina nora noura nuria octavia odile
olga olivia ophelia ottilie paola patricia paula pauline penelope penny petra phoebe pia pilar polly priya
rachel rania rebecca regina renata renate rhea rita rosa rosalind rose rosemary roxana ruth sabine sabrina saira
sally samira sandra sanna sara sarah selma shirin sigrid silke silvia siobhan síle sofia sofie sonia
sophia sophie stefanie stella susan susanna susanne svetlana sybil sylvia tamara tamsin tanja tatiana teresa
tess tessa thea theresa tia tilda tove trudy uma ursula ulla ute valentina valerie vanessa vera verena veronica
victoria violet virginia vivian wanda wendy wilma winifred xenia yara ylva yoko yvette yvonne zara zita zoe zoey
zoya zuzanna bea bibi cia cleo edda fatou hye klaudia kaja mieke annelies femke saskia anouk fleur lieke
hatsue hanako sakura haruka naoko lucía inès zoë mónica sofía chloé hélène françoise amélie léa zoé
agnieszka małgorzata katarzyna ewa joanne becky maggie molly ruby hazel holly daisy lily abigail ava charlotte
harper scarlett madison samantha ashley
abena achieng adaeze adaobi aditi adwoa afua ainhoa aisling akinyi akosua aleksandra alicja ama amaka amal
amani amrita anais ananya anastasiya anaïs andreea anjali anneli antje antonella anusha aparna archana arpita
asma astri aurelie aurélie ayaka aylin ayse ayşe aziza barb basma beate begoña betty bev beverly bhavna
birgitta blanka bożena brenda britt bukola burcu canan carole carolyn catarina caterina cathy celine chiamaka
chioma chitra chiyo christel cindy clémence conceição concepción connie corinne cristiana céline dalia danuta
daria darya debbie deepika deirdre delphine derya despina divya donatella donna dorota dragana ebba ebru efua
eithne ekaterina eleni elisabetta elke elżbieta emi emine eri esi esra fadia filipa fionnuala folake frauke
fumiko funmi fátima galina gayatri geeta genevieve geneviève georgia geraldine gerda ghada gheorghita
ghislaine gillian giovanna gita glenda grainne graça grażyna grit gunilla gül gülay hadeel hala halina halyna
hanan hande harumi heather heba hilary hildegard hind hiroko hitomi huda hülya ifeoma ilaria ilona iman imelda
imke indira inken inmaculada insa ioana irina iryna isabelle ishita itziar ivana iwona izabela izumi jackie
jacqueline jadwiga jamila janice jarmila jaya jelena jess jill jitka jo joana joelle jolanta josie jovana
joëlle judy junko justyna jutta jyoti kaisa kajal kajsa kamala kaori karima karla katerina kateřina kathrin
kathy kavita kavitha kazuko khadija kinga kiranmayi konstantina kristen kristin krystyna
ksenia kumiko laila lamia lata lauren leena leire lenka lerato leyla libuše liesel lieselotte lindiwe lindsay
ljiljana lorna lorraine lubna lucrezia lucyna ludmila lynn lynne lyudmila macarena madhuri mafalda magali maha
maike maite maj mala malak mamata manal mandy manisha manon marcia margarete margarida margaux marianne mariko
mariya marja markéta marlene maryam marzena masako mathilde matilde maureen mavis maxine maysa mayumi
mechthild meena meenakshi megumi meike meltem mercè meredith merve michiko mihaela milada milica miranda
mireille mirjana mirosława misaki miyuki montse montserrat myra nabila nada nadja najwa nalan nanami nancy
nandini nataliya natasha nataša nathalie natsuko nawal neha nele nerea neslihan nesrin ngozi niamh nidhi
nilgün nisha nisreen njeri nkechi noemie noha nokuthula nomsa noriko norma noémie nyokabi obioma odette oksana
olena orla ornella outi padma palesa pallavi pam patrycja paulina pelin philippa pippa polina pooja poonam
pratibha precious preeti priyanka päivi pınar radha radka raffaella ragnhild rajani raluca rana randa rani
rasha rashmi reem reiko rekha rie riitta rima rina ritsuko ritu rocio rocío rohini roisin ronja rosemarie
rosie rossella roswitha ruba rukmini ruthie sachiko sahar salma samar samia sangeeta sangita saoirse sarita
satoko satu savita sawsan sayaka seda seema serena sevgi shaima shalini shanti sharmila sheila sherry shilpa
shirley shizuka shobha shreya shweta sian sibel sieglinde signe silvana simona simonetta sinead siri sirpa
sita smita sneha solange solveig sonal sonja steffi sudha sue suha sujata sumiko sumitra sunita supriya
susann sushma susie suzanne suzie svenja svitlana swantje swati sylvie sylwia tabea tatyana telse tetyana
thandi thandiwe thora thorunn tina titilayo tomoko tracey tracy traudl trish trude tuula tuva tülay ulrike
ursel urszula uschi usha vandana vasiliki vasudha veronique vicky vidya véronique věra wafa waltraud wambui
wanjiru weronika wiebke wiesława wilhelmina ximena yaa yasemin yasmin yasmine yekaterina yetunde yukiko yulia
yumi yumiko yuriko zainab zanele zdenka zeinab zeynep zofia zuzana élise özlem şule šárka
"""

_HE = """
aaron abdul abel adam adrian ahmed ahmet akira alan albert alberto aldo alejandro alessandro alexander alfonso
alfred ali allan amir amos anders andreas andrew andrzej angus anil anthony antoine anton antonio arjun armin
arnold arthur arturo axel babatunde barry bartosz basil ben benedict benjamin bernard bernd bertrand bjorn björn
boris bram brian bruno bryan callum carl carlo carlos cem charles christian christoph christopher claus clive
colin conor cornelius craig curtis cyril dag damian dan daniel dario darren dave david dean declan denis dennis
derek detlef dev diego dieter dietmar dimitri dirk dmitri domenico donald douglas duncan edgar edmund eduardo
edward edwin egon eli emeka emil emilio emmanuel enrico eric erik ernest ernst ethan eugene fabian fabio farid
farouk felix ferdinand fernando filip finn florian francesco francis francisco frank franz fred frederick
frederik friedrich fritz gareth gary gavin geoffrey georg george gerald gerard gerhard gerry gil giles giorgio
giovanni giuseppe gordon graham greg gregory guido guillaume gunther gus gustav guy hal hamid hannes hans harald
harold harpreet harry hasan hassan hector heinrich heinz helmut hendrik henri henrik henry herbert hermann hiro
hiroshi holger howard hugh hugo humphrey ian ibrahim ignacio igor ioan isaac ismail ivan ivo jack jacob jacques
jakob jakub james jaroslav jason javier jens jeremy jerome jerry jesus jim joachim joao joe joel johan
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
abhay abhijit abhishek achim aditya adnan adrien afonso agustin agustín aimé aitor ajay ajit akash akhil akio
alain alasdair albin aleksandar aleksander aleksei alessio alexandros alexei alexey alistair alois alok alonso
alper alvaro amar amaury ambrish amit amitabh anand anatole anatoly andoni andre andrei andré angelo anirudh
ankit ankur ansgar antonis anupam anxo apostolos arda arkady armand arnaud arnd arne arno artem artur artyom
arvid arvind asbjørn ashish ashok ashwin atsushi attila attilio atul aurélien aurélio avinash aykut ayman
balaji baptiste baraka bartłomiej barış bashir bassam bastian bengt benno benoit benoît beppe berk bernhard
bharat bhaskar billy birger bjarne bobby bogdan bogusław bohumil bojan bongani bora borja bořivoj boško branko
brice burak burkhard béla bülent caetano carles carmelo carsten catalin cedric cengiz cesar chad chetan chidi
chike chinedu christer christof christos chuck chuka chukwuemeka cian ciaran cihan cillian ciprian claudio
clemens clement cliff clint clyde clément cody cole conall corentin cormac corneliu cosimo cosmin costin
cristian cristiano cristobal csaba ctirad curt cyrille czesław cédric césar călin cătălin dafydd daichi
daisuke dalibor damien dante dariusz darrell daryl dawid dawood deepak dejan detlev dhruv diarmuid dick
didier dimitrij dimitris dinesh dino dmitry domingo dominic donal donnie doru doug dragan dragos dragoș drew
dustin dušan dwight eamon earl ebuka eckart eckhard eddie edoardo edouard edson efe efraín egbert eiji einar
ekkehard elio elliot elliott emad emile emilian emiliano emre emrys engelbert engin ennio enric eoghan ercan
erdem erhard erkan erling ernie erol ertan erwin eryk espen essam esteban etienne ettore euan eugen evangelos
evgeny ewald ewan ezequiel ezio fabien fabrice facundo fadi fahad faisal falk fares fathi federico femi ferenc
fergal fergus ferhat fernand ferruccio fikret fintan flavio florent florin floyd fouad franco františek
frederic fredrik frode frédéric fulvio fumio fyodor félix gabor gabriel gaetan gaetano garrett gaspard gaston
gaurav gautier gaël gbenga geir gennady gennaro geoff geoffroy georges georgy geraint germán gernot gero
gethin ghassan gheorghe ghislain giacomo gianluca gianni giannis gilberto gilles gino giorgos girish gisbert
giuliano giulio gleb glen glenn gonzalo gonçalo gopal goran gorka goro gottfried gottlieb govind grant gregor
grigoris grigory grégoire guenter guenther guillermo gunnar gustaf gwilym gyula györgy gábor géza gökhan götz
günter günther gürkan haakon habib hadi hagen haitham hajime hakan hakim hakon halil haluk halvor hamish hamza
hani hank hanno hari harish harri hartmut haruto harvey hatem hazem heikki heiko heiner helge helmuth hemant
henner henning henrique henryk herb hernan hernán herve hervé herwig hesham hicham hideki hideo hinnerk
hinrich hippolyte hiroaki hiroki hisashi hitesh homer horace horia horst hossam houssem hubert husain huseyin
hussein huw håkon hüseyin iain iestyn ieuan ifeanyi ikechukwu ikenna iker ilker ilya imad imran imre ingmar
ingo ioannis ion ionut ionuț ira ireneusz irwin isamu ismet issam istvan istván iulian ivano ivar ivica iñaki
jacek jagdish jaime jake jalal jamal janos janusz jared jarek jari jarosław jatin jaume jayant jed jerzy jimmy
jindřich jiri jiro jitendra jiří joaquin joaquín jochen joerg joern joey johannes johnny jordi jorma josep
josh josu jovan joão joël juha jukka julien julián juma junichi jussi jyrki jános józef józsef jörg jörn kaan
kacper kadir kaito kaj kalle kamau kamil kapil kareem karel karim kariuki karsten karthik kartik kaspar
katsumi kazimierz kazuki kazuo kazuya kağan keegan keita kelechi kemal kenichi kent kenta kerem khaled khalil
kimani kirill kirk kishore kjell klaus knut koichi koji kojo konstantinos koray korbinian kosta kostas kosuke
krishna kristian kristoffer krzysztof kunal kunle kurtis kwaku kwame kwasi kwesi károly labib lachlan laci
ladislav lalit lance larry lasse laszlo laurențiu lauri leandro lech leif len lenny leonel leonhard leonid
leonidas lester leszek lev levent levente lionel liviu ljubomir loic lorcan lorenz lothar loïc lubomír
luboš lucian luciano lucien ludovic luka lukáš luther lutz lwazi lyle lászló maciej mack madhav mads mahesh
mahmoud mahmud maik majid makoto maksim malik malte mandla manish manny manoj manolis manolo mansour marcelino
marcello marcin marcos marek marin mariusz marián marko marten marty marvin marwan masahiro masaki masaru
masashi masato massimo mateusz mathieu matias matthieu matthis matti matías matěj mauricio maurizio mauro
maxim maxime maxwell mazen mehmet mert metin michalis mickey mieczysław mikhail mikko miklós
milorad miloš minoru mircea mirco mirko mirosław mitch mitchell mitsuo mladen moataz mohamad mohammad mohit
monty moritz mort morten mounir mourad mujahid mukesh mukul murat mwangi mykola mårten nabil nacho nadim
naguib naoki narendra naresh nasser nate naveen neal nebojša necati neeraj nelson nenad nestor nicolae
nikola nikolaos nikolay nikos nino nitin nizar njoroge nnamdi noboru nobuo norm noé nuno nunzio nándor néstor
obi obinna ochieng octavian odhiambo oisin okan okechukwu olav oleksandr oleksiy olumide oluwaseun omer
omondi omprakash ondřej onur orhan oriol osama osamu osman osvaldo oswald otakar otieno ottmar ove ovidiu
owain ozan oğuz paco padraig panagiotis pankaj paolo parth pasquale patrice patxi pau paulo pavlo pavlos peer
pekka percival pere petro petru petteri pier piero piyush poul prabhu pradeep prakash pramod pranav prasad
prashant pratap praveen predrag preston przemysław puneet pádraig pál péter qasim quim quincy rachid radek
radim radosław radovan radu rafał raffaele rafiq raghav raghu rainer rajat rajeev rajendra rajiv rakesh ram
ramesh rami ramzi ramón randall randy ranjit raphaël rashed rasmus ratan ray razvan raúl reggie reginald regis
reiner reinhold remi remy renato renzo rex rhys riad riccardo rick ricky rifaat rik rino rishi ritesh roar
rocco rod rodney rodolfo rodolphe rogério rohan rohit romain romano ruairi ruben rubén ruediger ruggero rune
ruslan russ rusty ryota ryszard ryuji régis rémi rémy rüdiger răzvan rıza saad sabri sachin saeed said saif
salah salam saleh salim salvador sameh samir sandeep sandro sanjeev santosh sarath satish satoru satoshi
saurabh saverio sayed saša scott seamus sebastien sebastián sedat segun seiji selim semyon sepp serdar serge
sergey serhiy serkan seun shadi shakir shankar shekhar sherif shigeru shingo shinji shinya shohei shota shuji
sid siddharth sidney siegfried sigmund sigurd silas silvio sinan sindre sipho sixten sizwe slavko slobodan
sorin spencer spyros sridhar srinivas srđan stanislav stavros stefano steffen stelios stellan stepan stephane
stig stjepan stu sture stéphane subhash sudhir suleiman sumit sunil suresh surya sushil susumu svein sylvain
sylwester szabolcs szymon sándor séamus sébastien sönke süleyman sławomir tadashi tadhg taha taher taichi
takahiro takao takashi takuya talal tamas tamer tamás taner tanguy tapio taras taro tarun tarık tatsuya teddy
teemu tendai terje tetsuo tetsuya thabo thanasis themba theodoros thibault thibaut thierry thilo
thorsten théo tiago tibor tihomir til till tilmann tilo timo timur tinashe titus todd tolga tommaso tommy
tomohiro tomoki tomás tomáš tor toralf torben torbjörn torbjørn tore torgeir tormod toshio traian traugott
trond trygve tsutomu tsuyoshi tudor tullio tuncay tunde tuomas turgut tushar tyler uday ugo ulysse umesh umut
unai urs uğur vaclav vadym valerio valeriu valery vangelis varun vasco vasile vasilis vasily vedran veikko
veljko venkat vernon vesa viacheslav vicente viggo vijay ville vinay vince vincenz vineet vinod viorel vipin
vishal vitaliy vitaly vito vittorio vivek vlad vladimír vlastimil vojtěch volkan volkmar volodymyr vuk václav
wael waldemar walid wallace wally walther wassim wendelin wesley wieland wiesław wilfried witold wolf wolfram
władysław xabier xaver yahya yannis yaroslav yash yasser yassin yasuo yasushi yavuz yaw yaşar yegor yevgeny
yiannis yiğit yogesh yoichi yoshi yoshio younes yousef youssef yuichi yuji yuri yuriy yuta yutaka yılmaz zack
zaid zaki zbigniew zbyněk zdeněk zdzisław zeke ziad zoran zsolt zvonimir zygmunt álvaro åge åke édouard émile
étienne íñigo ömer özgür øystein štěpán željko ștefan
"""

SHE = frozenset(_SHE.split())
HE = frozenset(_HE.split())


def gender(first_name: str) -> str:
    """ "she", "he", or "" where the name does not say."""
    name = first_name.lower()
    return "she" if name in SHE else "he" if name in HE else ""
