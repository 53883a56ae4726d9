"""Words that speak of hours, of lengths and of the telephone, and words that are often mistyped."""

from __future__ import annotations

# A clause of nothing but these speaks of hours, of a length or of the telephone.
CLOSED_WORDS = frozenset(
    """
a able about afraid after afternoon afternoons afterwards again all allowed almost also always am an and any anytime
apr april are around arvo as at aug august available away back bad be because before beforehand being best better
between both brief busy but by call calls can central cet christmas class classes coffee coming convenient could date
dates day days dec december difficult do does done during each earlier earliest early easier easiest easter eight
either eleven else end ends est evening evenings every everything except facetime feb february fifteen fine first fit
fits five following for fortnight forty fortyfive four free fri friday fridays from full give glad gmt going good half
happy hard have he held here holiday home hour hours how hybrid i ideally if impossible in is it jan january jul july
jun june just keep kept last lasts late later latest least lesson lessons like long longer love lunch lunches
lunchtime lunchtimes make makes mar march max maximum may me meet meeting midday min mine mins minute minutes mon
monday mondays month morning mornings most must my nd need new next nine no noon not nov november oclock oct october
of ok on once one online only onward onwards open or other otherwise our out over past perfect phone please pm
possible prefer preferably preferred pst quarter quick quiet quieter rather rd remote remotely right same sat saturday
saturdays say sep sept september seven sharp she short shorter should since six sixty skype slot so some soon sorry st
start starting starts still suit suits sun sunday sundays sure take taken takes teach teams telephone ten th than
thanks that the their then there these they thirty this those though three through thu thur thurs thursday thursdays
till time times to today together tomorrow tonight too travel travelling tricky tue tues tuesday tuesdays twelve
twenty two unavailable under unfortunately until up us usually utc very via video virtual virtually we wed wednesday
wednesdays weds week weekday weekdays weekend weekends weekly weeks well were when wide will with within work working
works would year yes you your zoom
""".split()  # noqa: SIM905
)

# One of these, or a number, must be among them.
TIME_WORDS = frozenset(
    """
after afternoon afternoons anytime apr april arvo aug august autumn call calls christmas day days dec december easter
evening evenings facetime feb february fortnight fri friday fridays holidays hour hours jan january jul july jun june
long longer lunch lunchtime lunchtimes mar march midday min mins minute minutes mon monday mondays month morning
mornings noon nov november oclock oct october online phone remote remotely sat saturday saturdays sep sept september
short shorter skype spring summer sun sunday sundays teams telephone term thu thur thurs thursday thursdays time today
tomorrow tonight tue tues tuesday tuesdays video virtual virtually wed wednesday wednesdays weds week weekday weekdays
weekend weekends weeks winter year zoom
""".split()  # noqa: SIM905
)

# After a wish to be asked again: when.
WHEN_WORDS = frozenset(
    """
after again april august autumn carnival christmas day days december diwali easter epiphany fall february fortnight
friday holidays in january july june later march may monday month months nd new next november october once q1 q2 q3 q4
rd retirement semester september spring st summer term th then thursday tomorrow tuesday until wednesday week weekend
weeks when winter year years
""".split()  # noqa: SIM905
)

# An unknown word one slip away from one of these is read as it.
OFTEN_MISTYPED = frozenset(
    """
absolutely address afternoon available cancelled certainly contact december decline declined definitely delighted
emailing february forward gladly happily holiday interested interesting introduce introduction january meeting
november october perfect pleasure possible postpone question remove reschedule saturday schedule september thursday
tomorrow tuesday unfortunately unsubscribe wednesday writing
""".split()  # noqa: SIM905
)

# Two of whose letters are often swapped: "graet", "ahaed". Too short, or too near to others, for the slips above.
OFTEN_SWAPPED = frozenset(
    """
again ahead coffee could friday glad great happy later lovely maybe monday never please sorry sounds sunday sure
thanks that week would
""".split()  # noqa: SIM905
)

# Words or names in their own right that are one slip away.
NOT_MISTYPED = frozenset(["alter", "greta"])

# What may follow a "yes" without a comma: "yes that works", but not "Yes Minister".
AFTER_YES = frozenset(
    """
a absolutely accepted after afternoons again agree although always and any anytime as at avec before bien bitte both
but by can certainly choice claro com con danke definitely do either enough fine for friday from fun gern gerne gladly
go good graag gracias grazie great happy he her him however i idea if in indeed introduce it klar let looking love
madam mate me meet meeting merci mit monday mornings my nachste naturlich news of ok on only perfect person plan
please provided put queen really share she sir so sorry sounds stuff super sure tell thanks that them then there
though thumbsdown thumbsup thursday to too totally tuesday unless very volontiers we wednesday when whenever why with
would yes you
""".split()  # noqa: SIM905
)

# After "happy to", "I'd love to": what is agreed to. "Happy to be left out" and "glad to decline" agree to nothing.
AFTER_TO = frozenset(
    """
accept accommodate actually adjust advise after also and any anytime arrange as at attend because become being both
brainstorm but buy by catch chat chime come compare connect contribute converse definitely dial do drink drop eat
engage exchange explore finally find fit follow free get give go grab grant have help her him host however i if in
introduce it join just know later learn lend listen lunch make meet meeting mentor nothing oblige of offer on once
only open over participate pay pick please proceed provided really receive say see set share show sit so spare speak
spend support take talk tell thank thanks that them then there these this though to tomorrow trade try unless visit we
welcome when whenever with work yes you zoom
""".split()  # noqa: SIM905
)

# And then after "happy to be": "happy to be introduced".
AFTER_TO_BE = frozenset(
    """
a able acquainted available called connected contacted flexible friends her his in introduced involved known linked
met of on one part put reached there united your
""".split()  # noqa: SIM905
)

# Whose yes it is not: "my boss would love to".
OTHER_PEOPLE = frozenset(
    """
boss brother children colleague company council daughter doctor everybody everyone father grandchildren he husband
kids manager most mother museum nobody partner people she sister son they user wife
""".split()  # noqa: SIM905
)

# And then after "yes I": "yes I would", but not "yes I can read".
AFTER_YES_I = frozenset(
    """
accept agree agreed am believe consent could do feel guess have hope like love need prefer really shall should think
very want will wish would
""".split()  # noqa: SIM905
)

# And then after "yes I am": "yes I am interested", but not "yes I am still at the brewery".
AFTER_YES_I_AM = frozenset(
    """
a all available certainly coming definitely delighted fine for free game glad happy here honoured in interested keen
of ok on open pleased ready so sure up very willing
""".split()  # noqa: SIM905
)

# What follows "interested in" where it means the meeting.
INTERESTED_IN = frozenset(
    """
a being chatting coffee connecting contact discussing dr finding getting having hearing her him his it joining knowing
learning making meeting mr mrs ms participating seeing sharing speaking talking that the their them this working
""".split()  # noqa: SIM905
)

# Who may stand before "would be happy": the writer, what is spoken of, or a word that stands between.
SPEAKER = frozenset(
    """
actually all also always and be both but certainly definitely gladly happily honestly i indeed it me myself naturally
of personally please really so surely that then therefore this too truly us we which who yes you
""".split()  # noqa: SIM905
)
