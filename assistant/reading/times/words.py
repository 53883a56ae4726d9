"""Words beside a day or an hour that neither wish nor exclude; any other word there may mean anything."""

_WORDS = """
a about absolutely actually afraid afternoon again all also am an and another any anyone anything anywhere
approximately are around as at be been begin being believe best bit book both building but by calendar call calm
certainly chat cheers coffee come coming currently date dates day days dear definitely diary different do does
each earlier early either else end ending ends even evening ever every everyone exactly first following for
from gap gaps generally get give given gladly go goes going got guess had half has have he hello her here
hereby hey hi him his honestly hope hoping hour hours how i if in indeed is it ja just kindly know last late
later let lets local long look looking looks love lunch mainly may maybe me mean meet meeting morning mostly
must my need needed needs next no normally not now of office ok okay on one ones online only onwards option
options or other others oui our out over own pencil per person personally phone please pls plz possible precisely
pretty block treat put probably
quick quite realistic realistically really reckon regards right run runs sadly said same say says
schedule second see seems shall sharp she short should si side sides sim simply slot slots so some sometime
somewhere sorry sounds squeeze start starting starts still strictly sure take teams thank thanks that the their
them then there these they think thinking this those though three time times to today tomorrow too two
typically unfortunately until up us usually very video want was we week weeks well what when whenever which
whichever whole entire will window windows wise wish wishes with wondering works would write yeah yep yes you your zoom
try swing goer nicely perfectly beautifully splendidly admirably comfortably desk shop studio workshop
auch bien chance change move moving place prepone push schon shift wel prep quite
friend erst sonst dispo wel taxi plenty enough suffice make completely totally entirely fix
earliest latest wide rather near note zeit gar eher leider wieder besten
ich kann wir mir mich es ist gut gerne auch bitte bei an hatte habe dann noch uns euch sie ihnen ja danke
hallo viele beste
je suis ai peux pour moi il serait merci bonjour vous oui c'est avec plaisir bonne cordialement on pourrait
puedo estoy para mi gracias hola si seria buenos dias me con gusto usted ustedes saludos tengo
ik kan ben mij graag dank hoi ja heb tijd is dan wil met groeten zou
eu posso mim obrigado obrigada ola bom boa tenho seria com abraco
io posso per grazie ciao sarei ho tempo anche buongiorno saluti potrei
"""
PLAIN = frozenset(_WORDS.split())
