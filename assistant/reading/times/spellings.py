# ruff: noqa: E501 (a table has one line a spelling)
"""The many spellings of one word, one line a spelling, applied in this order to folded text."""

from __future__ import annotations

import re
from collections.abc import Iterable

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_YEAR = "january february march april may june july august september october november december"
MONTHS = tuple(_YEAR.split())

# short forms, as patterns
WEEKDAY = r"mon|tues?|weds?|wednes|thurs?|thur|thu|fri|satur|sat|sun"
MONTH = r"jan|feb|febr|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
NUMBERS = dict(
    one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11, twelve=12, twenty=20
)
NUMBER = "|".join(NUMBERS)

REWRITES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        (r"\bhave (?:got )?(?:nothing (?:on|planned|scheduled|booked|arranged)|no (?:meetings|plans|appointments|commitments|classes|calls))\b(?! (?:before|after|until|but|except))", "am free"),
        (rf"\b({'|'.join(WEEKDAYS)})((?: |,)[^.!?\n]{{1,60}}?)[ ,.;]{{1,4}}(?:sorry|oops|no|wait|correction)[ ,.;]{{1,4}}(?:i mean[t]?|make (?:that|it)|should be) ({'|'.join(WEEKDAYS)})[ ,.;]{{1,4}}(?:at )?(?:the )?same (?:hours?|times?)\b", r"\3\2"),  # "Tuesday 10-12. Sorry, I meant Wednesday, same hours"
        (rf"\b(any day|every day|any time|anything) (but|except) ((?:{'|'.join(WEEKDAYS)})(?:(?:,| or| and) (?:{'|'.join(WEEKDAYS)}))*) ((?:next|this|the following) week)\b", r"\1 \4 \2 \3"),
        (r"(?:,| -|;)? \b(?:failing (?:that|which)|or else|as a (?:fallback|second choice)|if that (?:fails|is no good|does not work))\b[,:]?", " or"), (r"\bsooner than\b", "earlier than"), (r"\bany (?:week|working |business )day\b", "any day"),
        (r"\b(?:can'?t|cant|can not|couldn'?t|could not)\b", "cannot"),
        (r"\b(?:won'?t|wouldn'?t|shan'?t|shall not|will not|would not|wont)\b", "will not"),
        (r"\b(do|does|is|are|was|did|has|have|should|would)(?:n't| not)\b", r"\1 not"),
        (r"\b(?:dont|doesnt|isnt|arent)\b", "is not"),
        (r"\b(i|we|they|you)'?ve\b", r"\1 have"),
        (r"\b(i|we|he|she|they|you)'(m|re|ll|d)\b", r"\1 \2"),
        (r"\bi m\b|\bim\b", "i am"), (r"\b(we|they|you) re\b", r"\1 are"), (r"\b(i|we|they|he|she) ll\b", r"\1 will"),
        (r"\b(i|we|he|she|they|you) d\b", r"\1 would"),
        (r"\b(that|it|here|there|what|let)'s\b", r"\1 is"),
        (r"\bnew year'?s?\b", "new year"), (r"\bvalentine'?s\b", "valentine"), (r"\b(patrick|mother|father|president|veteran|king|st andrew|george)'?s'?(?= day)", r"\1s"),
        (r"\b((?:next|this) (?:week|month))'s (?=(?:wide|open|free|full|good|fine|bad|busy|clear|no|out|better|best|not|pretty|quite|mostly|going)\b)", r"\1 is "),
        (r"\b(?:have|has|need|must|got|ought)(?: to)? (?:run|dash|rush|be off|head off|get going|disappear|scoot|shoot off)(?: again)? (?:at|by|around|before) (?=\w)", "until "),  # "I have to run at quarter to 12"
        (r"\b(nobody|no one|not|never|longer|few)((?: \w+){0,3}) (?:9|nine) to (?:5|five)\b", r"\1\2"),
        (r"\b(thanksgiving|christmas|easter) week\b(?! (?:of|after|before))", r"week of \1"),
        (rf"\b((?:{'|'.join(WEEKDAYS)}) )?(?:at )?\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]m)?[ ,;.-]{{1,4}}(?:sorry|no|oops|wait|correction)[ ,;.-]{{1,4}}(?:i mean[t]?|make (?:that|it)|or rather)[ ,]{{1,2}}(?:at )?(?=\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]m)?(?: ?[.,;!?]|$))", r"\1at "),  # "Tuesday at 11, no, make it 11.30"
        (rf"\ball of (?:the )?({'|'.join(WEEKDAYS)})((?: the)? ?\d{{1,2}}(?:st|nd|rd|th))?\b", r"\1\2 all day"),
        (r"\b(?:no|sorry|oops)[ ,;.-]{1,4}make (?:that|it) ", "correction "),
        (r"\b(?:can|could|will|would|'ll|ll) (?:be|get|arrive|make it|come)(?: (?:with you|there|over|in town|into town|to town|to you|here|down|up|across|in))? by (?=\d|noon|half|quarter|ten|nine|eleven|one|two|three|four|five)", "am free from "),  # not "until"
        (r"\btwelve noon\b", "noon"),
        (r"\bon (?:night shifts?|nights|lates|earlies|duty|shift)\b", "busy"), (r"\b(?:cw|kw|calendar week|wk) ?(\d{1,2})\b", r"week \1"),
        (r"\b(week|fortnight|month|day)s?'s?\b", r"\1s"), (r"\b(week|month|day)'s\b", r"\1 is"),
        (rf"\b(?<!a )(?<!the )({WEEKDAY})\.(?=[ ,-]|$)(?! (?:{WEEKDAY}))", r"\1"),
        (r"\bmon (?:ami|amie|cher|vieux|coeur)\b", "friend"), (rf"\b({WEEKDAY})s?\b", "WEEKDAY"), (rf"\b({MONTH})\b\.?", "MONTH"),
        (r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)'s\b", r"\1 is"),
        (r"\b(?:tmrw|tmr|tomoz|tomoro|tomorow|tommorow|tommorrow|2moro|tomo|tmw)\b", "tomorrow"), (r"\btdy\b", "today"),
        (r"\b(?:arvo|avo|afternon)\b", "afternoon"), (r"\b(?:wednsday|wensday|wednesdy)\b", "wednesday"),
        (r"\b(?:thursdy|thrusday|thursay)\b", "thursday"), (r"\b(?:tuseday|tuesdy|teusday)\b", "tuesday"),
        (r"\b(afternoon|morning|evening|arvo|lunch|lunchtime)'s\b", r"\1 is"),
        (rf"\b(this|next) week,? (?:starting|beginning|as of) (?:on )?({'|'.join(WEEKDAYS)})\b", r"\2 to friday \1 week"),
        (r"\bweekend of\b", "weekendof"), (r"\bfrom (\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?) for (?=(?:an?|one|two|half|\d))", r"at \1 for "),
        (r"\bwk of\b", "week of"), (r"\bw ?/ ?c\b|\bw ?/ ?b\b", "week of"), (r"\bweek (?:commencing|beginning|starting|begining)(?: on)?\b", "week of"),
        (r"\bup to (?:my|the) (?:neck|ears|eyes|eyeballs)\b", "busy"),
        (r"\bb ?/ ?w\b|\bbtw(?=n| \d)n?\b", "between"), (r"\bthru\b|\bthrough to\b|\bup to\b(?! (?:an?|one|two|half|\d+ (?:min|hour))\b)", "through"),
        (rf"\bthis ({'|'.join(WEEKDAYS)}),? (or|and) (?:the )?(?:next|following|one after)\b(?! \w)", r"this \1 \2 the following \1"),
        (r"\b(?:apart|aside) from\b|\bother than\b|\bwith the exception of\b|\bnot counting\b|\b(?:but|just|only) not\b|\bexcept for\b|\bother then\b", "except"),
        (rf"\bsave(?: for)?(?= (?:on |the )?(?:{'|'.join(WEEKDAYS)}|\d|mornings?|afternoons?|evenings?|lunch))", "except"),
        (r"\bwould save (?:me|us)\b", "is good"), (r"\bso ?- ?so\b", "doubtful"),
        (rf"\b((?:{'|'.join(WEEKDAYS)})(?:(?:,| or| and) (?:{'|'.join(WEEKDAYS)}))+) (?:this|of this) week,? (or|and) (?:the )?(?:next|following)(?: one)?\b(?! \w)", r"\1 this week or \1 next week"),
        (r"(?<!soon )(?<!long )(?<!far )(?<!much )(?<!late )(?<!early )(?<!well )\bas (?=(?:i|we) (?:am|are|have|will|work|teach|need|only|cannot)\b)", "because "),  # "after 5 as I'm in court all day"
        (r"\b(?:get|am|are) off (?:work )?(?=(?:at|around|by) (?:\d|noon|half|quarter))", "finish "),  # "I get off at 3 on Fridays"
        (r"\bgive or take (?:an? )?(?:few |\w{1,8} )?(?:minutes?|mins?|hour|bit)\b", "about"),
        (r"(?<=\d(?:th|st|nd|rd)) am(?= (?:yes|no|only|ok|fine|or|and pm)\b| ?[,;.)/]|$)", " morning"), (r"\b(d20\d\d_\d\d_\d\d) {1,3}am(?= {1,3}(?:yes|no)\b)", r"\1 morning"), (r"\b(d20\d\d_\d\d_\d\d) {1,3}pm(?= {1,3}(?:yes|no)\b)", r"\1 afternoon"), (r"(?<=[,;] )am(?= (?:yes|no|ok|fine)\b)", "morning"), (r"(?<=[,;] )pm(?= (?:yes|no|ok|fine)\b)", "afternoon"),  # "9th am yes, pm no"
        (r"\bexcept(?: that)? (?=(?:i|we) (?:have|need|must|will have|will need|leave)\b)", "but "),  # "works except I have to leave by 3"
        (rf"\b({'|'.join(WEEKDAYS)})\b([^.;!?]{{0,80}}?), (?=\1 only\b)", r"\1\2 . "),  # "Monday, Tuesday and Thursday, Tuesday only after 2"
        (r"\bhappy hour\b", "happyhour"), (rf"\bby ({'|'.join(WEEKDAYS)}) (noon|midday|lunch)\b", r"before \2 on \1"),
        (rf"\ball ({'|'.join(WEEKDAYS)})\b", r"\1 all day"), (r"\beverything (but|except|bar|other than|apart from)\b", r"any day \1"),
        (rf"\b({'|'.join(WEEKDAYS)}),? whenever\b(?! (?:it|you|they|he|she|we|is|the))", r"\1 any time"), (r"\bat any time\b", "any time"),
        (rf"\boff (?:on )?((?:next |this |the )?(?:{'|'.join(WEEKDAYS)}))(?=(?:,| and)? (?:and |so )?(?:i am )?(?:completely |entirely |quite )?(?:free|available)\b)", r"free on \1"),
        (rf"\b({'|'.join(WEEKDAYS)}) (?:this|of this) week,? (or|and) (?:the )?(?:next|following|one after)(?: one)?\b(?! \w)", r"this \1 \2 the following \1"),
        (r"\b(?:just )?(?:come|call|drop in|call in|turn up|pop in|come round|ring|show up) any time\b(?! (?:after|before|from|between|on|next|this|until|in))", "come"),
        (r"\bthis week,? (or|and|nor) next(?= ?[,.;]|$)", r"this week \1 next week"),
        (r"\btonight\b", "today evening"),
        (r"\b(say|make it) (?=\d{1,2}(?: ?[?.,;!]| instead| then|$))", r"\1 at "),
        (r"\bthis (morning|afternoon|evening)\b", r"today \1"),
        (r"\b(?:a )?hard stop (?:at|by)\b", "until"),
        (r"\binstead of (?:at )?\d{1,2}(?::\d\d)?(?: ?[ap]m)?\b(?! \w+ber)", ""),
        (r"\ba write ?- ?off\b", "no good"),
        (rf"\b({NUMBER}) ?-? ?ish\b", r"at \1"), (r"\b(?<![-–:.\d])(\d{1,2}(?::\d\d)?) ?- ?ish\b", r"at \1"),
        (r"\bnoon ?-? ?ish\b", "noon"),
        (r"\b(come|drop|pass|pop|swing|stop|call) by\b", r"\1"),
        (rf"\b(?:at )?([01]\d|2[0-3])([0134][05])(?= (?:on )?(?:{'|'.join(WEEKDAYS)})\b)", r"at \1:\2"),
        (r"\b(?:till|til|'til|untill)\b", "until"), (r"\bb4\b", "before"),
        (r"\bpost(?: ?-)? ?(?=lunch|noon|\d)", "after "),
        (r"\bpre(?: ?-)? ?(?=lunch|noon)", "before "),
        (
            r"(\b(?:move|shift|reschedul(?:e|ing)|push|change|switch|swap)\b(?: \w+){0,3}?) from (?:[\w:]+ ){1,5}?to (?=\w)",
            r"\1 to ",
        ), (r"\bafter 12 noon\b", "after noon"),
        (r"\bmid ?- ?|\bmid(?=january|week)", "mid "), (r"\blunch ?-? ?(?:time|break|hour)s?\b|\bluncheon\b", "lunch"),
        (r"\bfortnights?\b", "2 weeks"), (r"\bany ?- ?time\b|\banytime\b|\bany old time\b", "any time"), (r"\beveryday\b", "every day"), (r"\b(?:mid ?day)\b", "noon"),
        (r"\b12 noon\b", "noon"), (r"\b12 midnight\b", "midnight"), (r"\bweek ?- ?(day|end)", r"week\1"), (r"\bw ?- ?e\b|\bw/e\b", "weekend"),
        (r"\bon ?- ?ward(s?)\b|\bforwards?\b(?= |$)", "onwards"), (r"\bhalf ?- ?(?=\w)", "half "),
        (r"\bxmas\b|\bx ?- ?mas\b", "christmas"), (r"\bthe (\d{1,2}|[a-z]+) of the month\b", r"the \1"),
        (r"\ba couple of\b", "two"), (r"\b(?:in between)\b", "between"), (r"\b(?:(?:either|any|each) side of (?:lunch|noon)|(?:either|each|any) end of the (?:working |week|school )?day)\b", "flanking"),
        (r"\band a half hours?\b", "and a half hour"), (r"\ba week or two\b", "some weeks"),
    )
)  # fmt: skip

_GROUP = re.compile(r"\(\?P<\w+>")


def any_of(patterns: Iterable[re.Pattern[str]]) -> re.Pattern[str]:
    """One pattern that matches where any of these does, to pass over words of no phrase at once; it has no groups."""
    return re.compile("|".join(f"(?:{_GROUP.sub('(?:', pattern.pattern)})" for pattern in patterns))
