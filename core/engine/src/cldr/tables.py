#!/usr/bin/env python3
"""Writes the tables of languages from the JSON packages of the Unicode CLDR.

    for p in core misc-full numbers-full dates-full; do npm pack cldr-$p@48.2.0; done
    for p in *.tgz; do mkdir -p cldr/${p%-48*} && tar xzf $p -C cldr/${p%-48*} --strip 1; done
    tables.py cldr ../main/resources/dev/moot/engine/message

A table has what pages print in a language: docs/adr/0068-languages-from-small-tables.md.
"""
import json
import re
import sys
from pathlib import Path

CLDR, OUT = Path(sys.argv[1]), Path(sys.argv[2])

LANGUAGES = (
    "af ar az be bg bn bs ca cs cy da de de-CH el en eo es et eu fa fi fil fr fr-CH ga gd gl he hi hr hu hy "
    "id is it it-CH ja ka kk ko la lt lv mk ms mt nb nl nn no pl pt pt-PT ro ru sk sl sq sr sv sw ta te th tr uk ur "
    "vi zh zh-Hant"
).split()

# English pages list and date as in Europe: "A, B and C", "20 Nov 2026".
SOURCE = {"en": "en-GB", "nb": "no"}

# What typesetters of these languages use, where the CLDR has another pair or the outer one twice.
QUOTES = {
    "es": "« » “ ”",
    "fr": "«\u202f \u202f» “ ”",
    "it": "« » “ ”",
    "el": "« » “ ”",
    "pt-PT": "« » “ ”",
    "ro": "„ ” « »",
    "no": "« » ‘ ’",
    "nb": "« » ‘ ’",
    "nn": "« » ‘ ’",
    "de-CH": "« » ‹ ›",
    "fr-CH": "« » ‹ ›",
    "it-CH": "« » ‹ ›",
}


def read(path):
    return json.loads((CLDR / path).read_text())


def main(package, tag, file):
    source = SOURCE.get(tag, tag)
    if not (CLDR / package / "main" / source).is_dir():
        source = source.split("-")[0]
    return read(f"{package}/main/{source}/{file}.json")["main"][source]


def rules(kind, tag):
    known = read(f"cldr-core/supplemental/{'plurals' if kind == 'cardinal' else 'ordinals'}.json")
    table = known["supplemental"][f"plurals-type-{kind}"]
    for key, rule in table.get(tag, table.get(tag.split("-")[0], {})).items():
        condition = rule.split("@")[0].strip()
        if condition:
            yield f"{kind}.{key.split('-')[-1]}", condition


def day(pattern):
    """A pattern of dates as {0} day, {1} month, {2} year, {3} the month's number, {4} that and {5} the day with a zero."""
    known = {"d": "{0}", "dd": "{5}", "y": "{2}", "M": "{3}", "MM": "{4}", "MMM": "{1}", "MMMM": "{1}"}
    out = ""
    for quoted, field, rest in re.findall(r"'([^']*)'|([A-Za-z]+)|([^A-Za-z']+)", pattern.replace("G ", "")):
        out += known[field] if field else quoted + rest
    return out


def table(tag):
    yield from rules("cardinal", tag)
    yield from rules("ordinal", tag)
    numbers = main("cldr-numbers-full", tag, "numbers")["numbers"]
    symbols = numbers["symbols-numberSystem-latn"]
    integer = numbers["decimalFormats-numberSystem-latn"]["standard"].split(";")[0].split(".")[0]
    yield "decimal", symbols["decimal"]
    yield "group", symbols["group"]
    yield "group.first", numbers["minimumGroupingDigits"]
    if integer.count(",") > 1:
        yield "group.higher", str(len(integer.split(",")[1]))
    yield "minus", symbols["minusSign"]
    percent = numbers["percentFormats-numberSystem-latn"]["standard"].split(";")[0]
    yield "percent", re.sub("[#,0]+", "{0}", percent).replace("%", symbols["percentSign"])
    lists = main("cldr-misc-full", tag, "listPatterns")["listPatterns"]["listPattern-type-standard"]
    for name in ("2", "start", "middle", "end"):
        yield f"list.{'two' if name == '2' else name}", lists[name]
    dates = main("cldr-dates-full", tag, "ca-gregorian")["dates"]["calendars"]["gregorian"]
    months = dates["months"]["format"]
    yield "months.short", "|".join(months["abbreviated"][str(m)] for m in range(1, 13))
    yield "months.long", "|".join(months["wide"][str(m)] for m in range(1, 13))
    yield "day.short", day(dates["dateTimeFormats"]["availableFormats"]["yMMMd"])
    yield "day.long", day(dates["dateFormats"]["long"])
    marks = main("cldr-misc-full", tag, "delimiters")["delimiters"]
    yield "quotes", QUOTES.get(tag) or " ".join(
        marks[m]
        for m in (
            "quotationStart",
            "quotationEnd",
            "alternateQuotationStart",
            "alternateQuotationEnd",
        )
    )


version = read("cldr-core/package.json")["version"]
for tag in LANGUAGES:
    lines = [f"{key}={value}" for key, value in table(tag)]
    head = f"# Unicode CLDR {version}, by src/cldr/tables.py; Unicode-3.0.\n"
    (OUT / f"{tag}.txt").write_text(head + "\n".join(lines) + "\n")
