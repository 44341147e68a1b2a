"""Prints widths.txt: how wide characters are at most, in thousandths of the font size.

Needs fontTools and brotli. The fonts before `--` are the theme's and those a browser falls back to for Latin, Greek
and Cyrillic; the ones after it have the other scripts.
    python3 widths.py literata-roman.woff2 DejaVuSerif.ttf NotoSerif-Regular.ttf -- NotoSans*-Regular.ttf > widths.txt
"""
import sys
import unicodedata
from fontTools.ttLib import TTFont

EXACT = (0x20, 0x52F)  # a width a character, and so for punctuation
FINE = (0x530, 0xFFF)  # the same in tenths; above, sixteen neighbours share one
USUAL = 1000  # of whatever no font here has


def advances(files):
    widest = {}
    for file in files:
        font = TTFont(file)
        em = font["head"].unitsPerEm
        for code, glyph in font.getBestCmap().items():
            widest[code] = max(widest.get(code, 0), -(-1000 * font["hmtx"][glyph][0] // em))
    return widest


split = sys.argv.index("--")
text = advances(sys.argv[1:split])
scripts = advances(sys.argv[split + 1 :])
known = {**scripts, **text}


def width(code):
    char = chr(code)
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cf", "Cc", "Cs"):
        return 0
    if 0x1F000 <= code <= 0x1FAFF or 0x2600 <= code <= 0x27BF:
        return 1400  # emoji
    if unicodedata.east_asian_width(char) in "WF":
        return 1000
    if category == "Cn":
        return USUAL
    if EXACT[0] <= code <= EXACT[1] or 0x2010 <= code <= 0x203F:
        return text.get(code, scripts.get(code, USUAL))
    if FINE[0] <= code <= FINE[1]:
        return max(300, -(-known.get(code, USUAL) // 100) * 100)
    block = range(code & ~15, (code & ~15) + 16)
    widest = max([known[c] for c in block if c in known and unicodedata.category(chr(c)) != "Mn"] or [USUAL])
    return max(500, -(-widest // 250) * 250)


runs = []
for code in range(0x20, 0x20000):
    w = width(code)
    if runs and runs[-1][2] == w:
        runs[-1][1] = code
    else:
        runs.append([code, code, w])
print("# First and last code point, and how wide each is at most in thousandths of the font size. Made by")
print("# src/main/tools/widths.py with Unicode %s; what is not here is %d wide." % (unicodedata.unidata_version, USUAL))
for first, last, w in runs:
    if w != USUAL:
        print("%04X %04X %d" % (first, last, w))
