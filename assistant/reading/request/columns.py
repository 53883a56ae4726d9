"""What the heading of a column says that it holds, and what a cell of such a column answers."""

from __future__ import annotations

import re

from assistant.reading.request.names import fold_name
from assistant.reading.request.patterns import words_of

_LABELS = {  # what a heading calls the column, folded; a heading of several words counts by any of them
    "given": "first given vorname prenom nombre-de-pila voornaam fornavn fornamn keresztnev",
    "family": "last surname family nachname familienname zuname apellido apellidos cognome achternaam etternavn"
    " efternavn efternamn",
    "name": "name names who person people nombre nom nome naam navn namn wer chi quien qui imie nev nazwisko",
    "mail": "mail mails email emails e address addresses adresse adres indirizzo correo courriel mel posta posten epost"
    " contact kontakt reach where-to",
    "phone": "phone telephone tel mobile cell fon telefon telefono movil handy number",
    "city": "city town ort stadt ville ciudad citta plaats based lives home",
    "number": "no nr num row id",
    "hours": "available availability free when hours times",
    "optional": "optional",
    "required": "required mandatory essential needed must obligatory",
    "title": "anrede salutation",
}
KINDS = {word: kind for kind, words in _LABELS.items() for word in words.split()}
_TOLD = words_of(
    """
    does do work works role job title about what why note notes blurb bio profile company firm organisation
    organization background description field trade craft makes knows interest interests looking wants needs offers
    was macht quoi fait hace que cosa fa wat doet hvad gor reason remarks comment comments detail details info
    beruf metier tatigkeit occupation profession oficio profesion lavoro mestiere profissao yrke zawod beroep funktion
    function position rolle activity trade speciality specialty expertise skill skills subject topic they
    """
)
_HIDDEN = re.compile(
    r"\b(?:confidenti(?:al|el|elle)|confidencial|confidenziale|riservato|internal|interne?|interno|secrets?|geheim"
    r"|secreto"
    r"|not (?:for|public|to be (?:shared|told|passed on))|non-?public|for (?:you|me)|me only|only me"
    r"|my (?:eyes|notes?|view)"
    r"|eyes only|your eyes|just (?:us|you|me)|between (?:us|you and me|ourselves)|entre (?:nous|nosotros)|unter uns"
    r"|tra noi|vertraulich|vertrouwelijk|fortroligt?|konfidentiell?t?|(?:do not|don['’]?t|never|not|no) "
    r"(?:to )?(?:shar(?:e|ed|ing)|pass(?: it)? on|tell|forward|mention|show|disclose)|off[ -]the[ -]record|sensitive"
    r"|notes? to (?:self|myself|me|assistant|the assistant)|(?:keep|kept) (?:this |it )?(?:to|quiet|secret|back|out)"
    r"|to yourself|hidden|withhold|withheld|undisclosed|unshared|restricted|discreet|discretion|delicate|gossip|nda"
    r"|salar(?:y|ies)|pay|wages?|income|gehalt|salaire|sueldo|stipendio|salario|nur für|ne pas|no compartir"
    r"|não partilhar|nicht (?:weiter|teilen|für))\b",
    re.IGNORECASE,
)
_OWN = re.compile(  # "Personal email" is one to write to, "Personal" is not to be told
    r"\b(?:personal|private?|privat[eo]|priv[ée]e?|privado|persönlich|own|personnel|personale)\b", re.IGNORECASE
)
_ORDER = ("given", "family", "mail", "name", "phone", "city", "number", "hours", "optional", "required", "title")
_ALONE = ("name", "required")  # "firm name", "skills required": of what else the heading names
_YES = words_of("yes y x true ja oui si sì ✓ ✔ ☑ ✅")
_NO = words_of("no n false nein nee non nej - – — ✗ ✘ ❌ not")
_MAY = {"optional", "maybe", "perhaps", "if possible", "nice to have", "not required", "not needed", "not essential"}
_MUST = {"required", "must", "mandatory", "essential", "needed", "not optional", "must attend", "must come", "always"}


def kind_of(heading: str) -> str:
    """What a column with this heading holds; "hidden" where it is for us alone, "" where that is not known."""
    words = re.findall(r"\w+", fold_name(heading))
    kinds = [KINDS[word] for word in words if word in KINDS]
    to_write_to = {"mail", "phone"} & set(kinds) and not _TOLD & set(words)
    if _HIDDEN.search(heading) or (_OWN.search(heading) and not to_write_to):
        return "hidden"
    if not words or len(words) > 6:
        return "" if words else "number"
    for kind in _ORDER:
        if kind in kinds and (kind != "city" or len(words) < 3) and (kind not in _ALONE or not _TOLD & set(words)):
            return kind
    return "told" if _TOLD & set(words) else ""


def may_stay_away(kind: str, cell: str) -> bool | None:
    """Whether a cell below "Optional?" or "Required?" lets somebody stay away; None where it is not plain."""
    words = " ".join(cell.lower().split()).strip(" .!*_()")
    if not words:
        return False
    if words in _MAY or words in _MUST:
        return words in _MAY
    return (words in _YES) == (kind == "optional") if words in _YES | _NO else None
