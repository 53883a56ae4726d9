"""Words that speak of hours, of lengths and of the telephone, and words that are often mistyped."""

from __future__ import annotations

# A clause of nothing but these speaks of hours, of a length or of the telephone.
CLOSED_WORDS = frozenset(
    """
a able about afraid after afternoon afternoons afterwards again all allowed almost also always am an and any anytime
apr april are around arvo as at aug august available away back be because before beforehand being best better between
both brief busy but by call can central cet christmas class classes coffee coming convenient could date dates day days
dec december do does done during each earlier earliest early easier easiest easter eight either eleven else end ends
est evening evenings every everything except facetime feb february fifteen fine first five following for fortnight
forty fortyfive four free fri friday fridays from full give glad gmt going good half happy have held here holiday home
hour hours hybrid i if in is it jan january jul july jun june just keep kept last lasts late later latest least lesson
lessons like long longer love lunch lunches lunchtime lunchtimes make makes mar march max maximum may me meet meeting
midday min mine mins minute minutes mon monday mondays month morning mornings most must my need new next nine no noon
not nov november oclock oct october of ok on once one online only onward onwards open or other otherwise our out over
past perfect phone please pm possible prefer preferably preferred pst quarter quick rather remote remotely right same
sat saturday saturdays say sep sept september seven sharp short shorter should since six sixty skype slot so some soon
sorry start starting starts still suit suits sun sunday sundays sure take takes teach teams telephone ten than thanks
that the their then there these they thirty this those though three through thu thur thurs thursday thursdays till
time times to today together tomorrow tonight too travel travelling tue tues tuesday tuesdays twelve twenty two under
unfortunately until up us usually utc very via video virtual virtually we wed wednesday wednesdays weds week weekday
weekdays weekend weekends weekly weeks well were when will with within work working works would year yes you your zoom
""".split()  # noqa: SIM905
)

# One of these, or a number, must be among them.
TIME_WORDS = frozenset(
    """
after afternoon afternoons anytime apr april arvo aug august autumn call christmas day days dec december easter
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
about after again april around august autumn back carnival christmas day days december diwali easter epiphany fall
february friday in january july june later march may monday month months new next november october on once q1 q2 q3 q4
september spring summer term then thursday tomorrow tuesday until wednesday week weeks when winter year years
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
