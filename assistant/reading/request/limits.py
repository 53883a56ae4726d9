"""What must not be passed on, what the letters cannot keep, and who only looks on."""

from __future__ import annotations

import re

from assistant.reading.request import mentions
from assistant.reading.request.mentions import MENTION
from assistant.reading.request.patterns import one_of

_SECRET = one_of(
    rf"""
    \bbetween (?:us|you and (?:me|i)|ourselves)\b(?! (?:two|three)?\s*(?:and|there))
    \boff the record\b
    \bin (?:strict )?confidence\b
    \bconfidential(?:ly)?\b
    \b(?:don['’]t|do not|never|please not|not to) (?:tell|repeat|pass (?:this|it|that)? ?on|share|reveal
        |disclose|breathe|let on|quote|forward|show)\b
    \b(?:don['’]t|do not) (?:mention|say|let)\b
    \bplease not to (?:her|him|them)\b
    \bkeep (?:this|it|that|the following) (?:to yourself|quiet|private|secret|between|under|from|strictly
        |confidential|out)\b
    \bentre nous\b
    \bnot for (?:sharing|publication|(?:her|his|their) (?:ears|eyes)|passing on|{MENTION})
    \b(?:for your|your) (?:eyes|ears) only\b
    \bjust for you\b
    \bfor your information only\b
    \bprivately\b
    ^\W{{0,3}}(?:(?:strictly|very|rather|this is) )?private(?:ly)?\s?[:,(–-]
    \bprivate note\b
    \bsecret(?:ly)?\b
    \b(?:nobody|no one|noone) (?:should|must|may|is to|else) (?:know|hear|read)\b
    (?:\b(?:he|she|they)|{MENTION}) (?:(?:must|should|may|needs?)(?: not|n['’]t)
        |(?:does|do)(?: not|n['’]t) need)(?: to)? (?:know|hear|find out|learn|see)\b
    \bwants? (?:it|this|that) (?:kept )?(?:quiet|private|secret)\b
    \bunder (?:the rose|embargo|nda)\b
    \bsub rosa\b
    \bhush[- ]hush\b
    \bnot to be (?:shared|repeated|passed on|mentioned|forwarded)\b
    \bfor you only\b
    \bonly for you\b
    \binternal note\b
    \bnot public\b
    \bunter uns\b
    \bmum['’]?s the word\b
    ^\W{{0,3}}(?:(?:very|rather|this is) )?sensitive\s?[:,(–-]
    \b(?:for|to) (?:you|yourself) (?:only|alone)\b
    \byou (?:did not|didn['’]t|never|haven['’]t) (?:hear|heard|read|see) (?:this|that|it)\b
    \byou (?:did not|didn['’]t|haven['’]t) (?:hear|heard) [^.!?]{{0,20}}from me\b
    \bI (?:never said|did not say|didn['’]t say|said nothing)(?: (?:so|that|this|it|anything))?(?=\W*$)
    \b(?:be discreet|discreetly|with (?:great )?discretion|on the quiet|under your hat
        |stays? (?:between|with) (?:us|you))\b
    \bnot (?:yet )?(?:official|announced)\b
    \bnobody (?:else )?knows (?:this|that|it|yet)\b
    """
)
_TELLS_THAT = re.compile(  # "don't tell Bo that she wrote it" says itself what is not to be told
    r"\bthat (?=(?:he|she|they|it|i|we|you|the|an?|his|her|their|my|our)\b)", re.IGNORECASE
)
_BACKWARD = re.compile(
    r"\b(?:this|that|it|the (?:above|last (?:bit|part|sentence))|all (?:this|that)|which)\b", re.IGNORECASE
)
_KEEP_NAME = one_of(
    r"""
    \b(?:don['’]t|do not|not|never|without|avoid) (?:to )?(?:mention(?:ing)?|use|using|say(?:ing)?|give
        |giving|tell(?:ing)?|reveal(?:ing)?|nam(?:e|ing)|disclos(?:e|ing)
        |show(?:ing)?)\b[^.!?]{0,40}\b(?:my name|me|mine|who (?:I am|asked|sent|suggested)|I\b|where (?:it
        |this) com)
    \b(?:keep|leave) (?:my name|me) out\b
    \bmy name (?:should|must|may|is) not\b
    \banonym
    \bincognito\b
    \bnot (?:from|by) me\b
    \bwithout my name\b
    \bmy name out\b
    \bdon['’]t say (?:it['’]?s|it is|it was|who)\b
    """
)
_CANNOT_KEEP = one_of(
    rf"""
    \b(?:don['’]t|do not|not|never|no|without)\b[^.!?]{{0,30}}\b(?:remind(?:ers?|ing)?|calendar invit
        |invitation attached|follow[- ]?up|mention(?:ing)?|nam(?:e|ing) (?:her|his|their|the)|surnames?
        |company names?|their employer|(?:his|her) employer)\b
    \b(?:don['’]t|do not|not) (?:write|ask|send|start|contact|approach|do)\b[^.!?]{{0,40}}\b(?:(?:before|until
        |till)(?! {MENTION}| he\b| she\b)|yet|on (?:a )?(?:monday|friday|weekend)|this week)\b
    \b(?:wait|hold (?:off|on|this|it))\b[^.!?]{{0,20}}\b(?:(?:until|till|before)(?! {MENTION}| he\b| she\b)
        |for (?:my|the|a)|a (?:week|month|few))\b
    \bnot before (?:next|the|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec
        |\d)\b[^.!?]{{0,20}}(?:please )?(?:write|ask|send|contact)
    \b(?:write|ask|tell|answer|send)\b[^.!?]{{0,30}}\b(?:in|auf) (?:german|french|spanish|italian|dutch
        |polish|japanese|chinese|portuguese|russian|turkish|arabic|hindi|her (?:own )?language
        |his (?:own )?language|deutsch)\b
    \btell {MENTION} (?:that |it['’]s )[^.!?]{{0,80}}\b(?:and|but) tell {MENTION}
    \b(?:only|just) (?:tell|ask|give) (?:her|him|them|{MENTION})\b[^.!?]{{0,20}}\b(?:first names?|that
        |about)\b
    \bwithout (?:telling|mentioning|saying|naming|giving|revealing)\b
    \b(?:call|ring|phone|text|whatsapp|sms) (?:her|him|them|{MENTION}) (?:instead|rather
        |,? don['’]t (?:mail|email))\b
    \b(?:her|his|their|my|our|the) \w+(?: \w+)? (?:must|should|may)(?: not|n['’]t) (?:know|hear|find out|learn
        |see)\b
    \bmore than (?:one|a single|two) (?:mail|e-?mail|letter|message)
    \b(?:do|send|start|ask|write)\b(?: (?:this|it|that|them|to them|asking)){{0,2}} (?:on|next|this|from) (?:mon|tues
        |wednes|thurs|fri|satur|sun)day\b
    \buntil I (?:say|tell|confirm|have|give|hear)\b
    \bwait for my\b
    """
)
_BYSTANDER = one_of(
    rf"""
    \b(?:in|on) (?:copy|cc|bcc)\b
    \b(?:copied|cc['’]?e?d|ccing|cc-ing|bcc['’]?d|copying)\b
    \bcc:
    \bfyi\b
    \bfor (?:(?:her|his|their|your) )?information\b
    \b(?:pa|ea|p\.a\.|assistant|secretary|personal assistant|office manager|chief of staff|receptionist)\b
    \b(?:keeps|manages|runs|handles|looks after|minds) (?:my|her|his|their|{MENTION}['’]s?|the) (?:diary
        |diaries|calendar|schedule|appointments)\b
    \b(?:suggested|recommended|proposed|gave me|told me about|mentioned|put me on|had the idea|idea (?:came
        |comes|was)|passed me|came up with|sends? (?:his|her|their) regards|says hello|thanks to|credit (?:to
        |goes)|introduced me|is not (?:part|to be)|isn['’]t (?:part|to be|meeting)|not meeting
        |do(?:es)? not need to (?:be|meet|come)|doesn['’]t need to|needn['’]t
        |(?:not|n['’]t) (?:to )?be (?:involved|included|invited|part)|leave (?:her|him|them
        |{MENTION}) out|not (?:for|with|including) {MENTION}|already (?:know|knows|met)|ignore)\b
    """
)
_COPIED_TO_MEET = one_of(
    r"""
    \bboth (?:are |of whom are |of them are )?(?:in copy|copied|cc|on (?:copy|cc)|in cc)
    \ball (?:three |four )?(?:are )?(?:copied|in copy|cc|in cc)
    \bcopied here\b
    ^(?:cc|copied) (?:both|them|all)
    """
)


def is_secret(sentence: str) -> bool:
    """Whether the writer marks words as confidential."""
    return bool(_SECRET.search(sentence)) and not keeps_name(sentence)


def points_back(sentence: str) -> bool:
    """Whether a confidential sentence says only that what came before is confidential ("That is between us")."""
    plain = _TELLS_THAT.sub("", mentions.plain(sentence))
    return len(plain.split()) <= 12 and bool(_BACKWARD.search(plain)) and not re.search(r":\s*\w", plain)


def keeps_name(sentence: str) -> bool:
    """Whether the letters would have to hide who asked."""
    return bool(_KEEP_NAME.search(sentence))


def cannot_be_kept(sentence: str) -> bool:
    """Whether the sentence restricts the letters in a way that they cannot keep."""
    return keeps_name(sentence) or bool(_CANNOT_KEEP.search(sentence))


def names_bystander(sentence: str) -> bool:
    """Whether the sentence speaks of somebody as copied, as a secretary, or as the one who had the idea."""
    return bool(_BYSTANDER.search(sentence)) and not _COPIED_TO_MEET.search(sentence)


_CONSENT = re.compile(
    r"""\b(?:
        (?:said|says|say)\s(?:yes|no|ok|okay)
        |\w+(?:['’]s|['’]re|\sis|\sare)\s(?:all\s|both\s|already\s)?in(?:\salready|\stoo|\son\sit)?(?=\W*$)
        |said\s(?:he|she|they)(?:['’]d|\swould)\s(?:be|love|like|come|do)
        |(?:declined|refused)(?!\s(?:to\b|the\b|an?\b))
        |(?:cleared|checked|agreed|discussed)\s(?:it|this|that)\swith
        |been\sasked(?!\sfor\s(?!this|it\b|an?\sintro))
        |(?:has|have|had|['’]ve|['’]s|already|both|all|they|she|he)\s(?:already\s|both\s|all\s)?agreed
        |(?:i|we)(?:\shave|\shad|['’]ve)?\s(?:already\s)?asked\s(?:her|him|them|both|each|everybody|everyone)
        |(?:knows?|heard?)\s(?:nothing\s)?(?:about|of)\s(?:this|it)
        |(?:is|are)\sexpecting\s(?:this|it)
        |(?:do(?:es)?|did)(?:\snot|n['’]t)\sknow\s(?:yet|about|of|anything|i)
        |(?:has|have)(?:\snot|n['’]t)\s(?:been\sasked|answered|agreed|said|replied)
        |(?:is|are)\s(?:already\s)?(?:on\sboard|in\sfavou?r|game|willing|keen)\b(?!\s(?:on|about|to\s(?!meet)))
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)


def before_consent(plain: str) -> str:
    """A sentence without its last clauses where these tell of consent ("..., and nobody has been asked yet")."""
    match = _CONSENT.search(plain)
    head = _LAST_CLAUSE.match(plain[: match.start()]) if match else None
    if head and len(head.group(1).split()) > 4 and not _OPENS.match(plain) and not tells_consent(head.group(1)):
        return head.group(1) + "."
    return plain


_LAST_CLAUSE = re.compile(r"(.*\S)(?:[,;:–—]| -) ?(?:and|but|though|although|yet|;|–|—)\s", re.DOTALL)
_OPENS = re.compile(r"\W*(?:if|when|once|unless|until|as soon|since|though|although|while)\b", re.IGNORECASE)


def tells_consent(plain: str) -> bool:
    """Whether a sentence says who has agreed, was asked, or does not know yet: no other may read that before all
    have agreed. Names in `plain` stand as "Ana has agreed" or "I have asked Ana"."""
    return bool(_CONSENT.search(plain)) or bool(_ASKED_SOMEBODY.search(plain))


_ASKED_SOMEBODY = re.compile(r"\b(?:[Ii]|[Ww]e)(?:\shave|\shad|['’]ve)?\s(?:already\s)?(?:asked|told)\s[A-Z]")
