#!/usr/bin/env python3
"""Writes src/main/resources/dev/moot/engine/render/picture/letters: the outlines that pictures for sharing are drawn with.

  npm pack @fontsource/literata@5.3.0 @fontsource/frank-ruhl-libre@5.3.0, unpacked into FOLDER/literata and FOLDER/frank-ruhl-libre
  pip install fonttools brotli
  letters.py FOLDER

Literata SemiBold (Latin, Greek, Cyrillic) and Frank Ruhl Libre Bold (Hebrew), both under the SIL Open Font License 1.1.
The form, all numbers big-endian:

  count of letters, u16
  for each letter, by code point:  code point u16, advance u16, length of the outline in bytes u16
  count of kerned pairs, u16
  for each pair, in order:         left u16, right u16, change of the advance i8, in hundredths of the em
  the outlines, one after the other:
    0 moves, 1 draws a line: dx, dy;  2 draws a quadratic curve: dx, dy, dx, dy.  A number is i8, or -128 and an i16.
"""
import struct, sys, unicodedata
from fontTools.ttLib import TTFont
from fontTools.pens.recordingPen import DecomposingRecordingPen

EM = 1000


def pair_changes(font, cmap):
    """The kerning of pairs of ASCII characters, by lookups of GPOS."""
    changes = {}
    chars = {c: cmap[c] for c in range(33, 127) if c in cmap}
    chars |= {c: cmap[c] for c in (0x2019, 0x201c, 0x201d, 0x2013, 0x2014) if c in cmap}
    gpos = font['GPOS'].table
    wanted = {i for f in gpos.FeatureList.FeatureRecord if f.FeatureTag == 'kern' for i in f.Feature.LookupListIndex}
    for index in sorted(wanted):
        for sub in gpos.LookupList.Lookup[index].SubTable:
            if sub.LookupType == 9:
                sub = sub.ExtSubTable
            if sub.LookupType != 2:
                continue
            cover = {g: i for i, g in enumerate(sub.Coverage.glyphs)}
            for left, lg in chars.items():
                if lg not in cover:
                    continue
                for right, rg in chars.items():
                    if (left, right) in changes:
                        continue
                    if sub.Format == 1:
                        for record in sub.PairSet[cover[lg]].PairValueRecord:
                            if record.SecondGlyph == rg and record.Value1:
                                changes[left, right] = record.Value1.XAdvance
                    else:
                        c1 = sub.ClassDef1.classDefs.get(lg, 0)
                        c2 = sub.ClassDef2.classDefs.get(rg, 0)
                        value = sub.Class1Record[c1].Class2Record[c2].Value1
                        if value and getattr(value, 'XAdvance', 0):
                            changes[left, right] = value.XAdvance
    return changes


def number(n):
    return struct.pack('>b', n) if -127 <= n <= 127 else struct.pack('>bh', -128, n)


def outline(font, name):
    pen = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(pen)
    out, x, y = bytearray(), 0, 0

    def to(op, *points):
        nonlocal x, y
        out.append(op)
        for px, py in points:
            px, py = round(px), round(py)
            out.extend(number(px - x) + number(py - y))
            x, y = px, py

    for op, points in pen.value:
        if op == 'moveTo':
            start = points[0]
            to(0, start)
        elif op == 'lineTo':
            to(1, points[0])
        elif op == 'qCurveTo':
            if points[-1] is None:  # a contour without a point on the curve
                off = list(points[:-1])
                start = ((off[-1][0] + off[0][0]) / 2, (off[-1][1] + off[0][1]) / 2)
                to(0, start)
                points = (*off, start)
            for i, control in enumerate(points[:-1]):
                last = i == len(points) - 2
                end = points[-1] if last else ((control[0] + points[i + 1][0]) / 2, (control[1] + points[i + 1][1]) / 2)
                to(2, control, end)
        elif op == 'closePath':
            to(1, start)
    return bytes(out)


def main(folder):
    letters, kerning = {}, {}
    files = [f'literata/package/files/literata-{s}-600-normal.woff2'
             for s in ('latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese')]
    files.append('frank-ruhl-libre/package/files/frank-ruhl-libre-hebrew-700-normal.woff2')
    for file in files:
        font = TTFont(f'{folder}/{file}')
        assert font['head'].unitsPerEm == EM
        for code, name in sorted(font.getBestCmap().items()):
            wanted = code <= 0xffff and unicodedata.category(chr(code)) not in ('Cf', 'Mn', 'Cc', 'Co')
            if wanted and code not in letters:
                letters[code] = (font['hmtx'][name][0], outline(font, name))
        if '-latin-' in file and 'ext' not in file:
            kerning = {p: round(v / 10) for p, v in pair_changes(font, font.getBestCmap()).items() if abs(v) >= 10}
    with open('src/main/resources/dev/moot/engine/render/picture/letters', 'wb') as out:
        out.write(struct.pack('>H', len(letters)))
        for code in sorted(letters):
            out.write(struct.pack('>HHH', code, letters[code][0], len(letters[code][1])))
        out.write(struct.pack('>H', len(kerning)))
        for (left, right), change in sorted(kerning.items()):
            out.write(struct.pack('>HHb', left, right, change))
        for code in sorted(letters):
            out.write(letters[code][1])
    print(len(letters), 'letters,', len(kerning), 'pairs')


main(sys.argv[1])
