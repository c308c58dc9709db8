#!/usr/bin/python3
"""Build the bundled faces: subset, convert to TrueType outlines, rename, describe.

usage: subset.py SOURCES OUTPUT   (make-fonts.sh fetches SOURCES and calls this)
"""
import bz2
import hashlib
import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

VERSION = 1.0
EM = 1000  # all sources have this many units
MIDDLE = 380  # mid height of an ideograph
STAMP = 3850416000  # head.created and head.modified, seconds since 1904: 2026-01-04

# source: file under SOURCES, index in a collection, design, package, licence file
NOTO_DEB = "Debian fonts-noto-cjk 1:20220127+repack1-1"
SOURCES = {
    "serif": ("noto/NotoSerifCJK-Regular.ttc", 2, "Noto Serif CJK SC Regular", NOTO_DEB, "NotoSerif"),
    "bold": ("noto/NotoSerifCJK-Bold.ttc", 2, "Noto Serif CJK SC Bold", NOTO_DEB, "NotoSerif"),
    "sans": ("NotoSansSC-Medium.ttf", -1, "Noto Sans SC Medium",
             "Maven com.helger.font:ph-fonts-noto-sans-sc:6.1.0", "NotoSans"),
    "sanscjk": ("noto/NotoSansCJK-Regular.ttc", 2, "Noto Sans CJK SC Regular", NOTO_DEB, "NotoSans"),
    "wenkai": ("LXGWWenKai-Regular.ttf", -1, "LXGW WenKai Regular",
               "Debian fonts-lxgw-wenkai 1.250+repack-1", "WenKai"),
}

# face: family name, weight, largest error of a converted curve in 1/1000 em, sources in order of preference
FACES = {
    "serif": ("Gongkai Serif", 400, 1, ["serif"]),
    "title": ("Gongkai Title", 700, 1, ["bold"]),
    "hei": ("Gongkai Hei", 500, 1, ["sans"]),
    "kai": ("Gongkai Kai", 400, 1, ["wenkai"]),
    "rare": ("Gongkai Rare", 400, 2, ["serif", "wenkai", "sanscjk"]),
}

# Punctuation and symbols. The radicals U+2E80-2FDF and the compatibility ideographs are left out:
# they look like ideographs and would only spoil text taken out of a PDF.
SYMBOLS = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x250, 0x2AF), (0x2B0, 0x2FF),  # Latin, pinyin, phonetic, tone marks
    (0x370, 0x3FF), (0x400, 0x45F), (0x1E00, 0x1EFF),  # Greek, Cyrillic, more Latin
    (0x2000, 0x200A), (0x2010, 0x2027), (0x202F, 0x205F), (0x2070, 0x20BF),  # punctuation, currency
    (0x2100, 0x218F), (0x2190, 0x23FF), (0x2460, 0x27BF), (0x2900, 0x2BFF),  # letterlike ... shapes
    (0x2FF0, 0x2FFB), (0x3000, 0x312F), (0x3190, 0x33FF),  # ideographic marks, kana, bopomofo, enclosed, units
    (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF01, 0xFF9F), (0xFFE0, 0xFFEE),  # vertical, small, full-width
]
IDEOGRAPHS = [
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2EE5D), (0x30000, 0x323AF),
    # the twelve unified ideographs among the compatibility ones
    *((c, c) for c in (0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F, 0xFA21, 0xFA23, 0xFA24, 0xFA27, 0xFA28, 0xFA29)),
]
NAMES = "䶮㛃𠮷𬭊喆堃昇頔犇𫍯"


def expand(ranges):
    return {c for first, last in ranges for c in range(first, last + 1)}


def general_standard(sources):
    """The 8,105 characters of 通用规范汉字表, by the Unihan property kTGH."""
    with bz2.open(sources / "Unihan_OtherMappings.txt.bz2", "rt", encoding="utf-8") as lines:
        fields = [line.split("\t") for line in lines if line.startswith("U+")]
    return {int(f[0][2:], 16) for f in fields if f[1] == "kTGH"}


def rows(encoding, leads, trails):
    """What the two-byte codes decode to, private use left out."""
    found = set()
    for lead in leads:
        for trail in trails:
            text = bytes([lead, trail]).decode(encoding, "ignore")
            if len(text) == 1 and not 0xE000 <= ord(text) <= 0xF8FF:
                found.add(ord(text))
    return found


def gb2312_ideographs():
    return rows("gb2312", range(0xB0, 0xF8), range(0xA1, 0xFF))


def gb18030_symbols():
    codes = rows("gb18030", range(0xA1, 0xAA), range(0xA1, 0xFF)) | rows("gb18030", (0xA8, 0xA9), range(0x40, 0xA1))
    return {c for c in codes if c != 0x7F and not 0x2E80 <= c <= 0x2FDF}


def layout(source, glyphs, glyph, code):
    """Transformation and width for a character whose glyph is not taken as it is, or nothing.

    The layout tables that do this in the source faces are dropped, so two things are settled here:
    the dash U+2014 goes from edge to edge at mid height (Chinese sets two of them as one line; the Noto faces draw
    the shorter Latin dash), and the quotation marks take a whole em (GB/T 15834) in the Kai face as in the others.
    """
    if code == 0x2014:
        bounds = BoundsPen(glyphs)
        glyphs[glyph].draw(bounds)
        left, bottom, right, top = bounds.bounds
        stretch = EM / (right - left)
        return (stretch, 0, 0, 1, -left * stretch, MIDDLE - (bottom + top) / 2), EM
    if source == "wenkai" and code in (0x2018, 0x2019, 0x201C, 0x201D):
        opening = code in (0x2018, 0x201C)
        return (1, 0, 0, 1, EM - glyphs[glyph].width if opening else 0, 0), EM
    return None, None


def outline(glyphs, name, error, transformation=None):
    """The glyph with TrueType curves; error is none if the source has them already."""
    pen = TTGlyphPen(None)
    target = Cu2QuPen(pen, error, reverse_direction=True) if error else pen
    record = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(record)
    record.replay(TransformPen(target, transformation) if transformation else target)
    return pen.glyph()


def build(face, codes, fonts, target):
    family, weight, error, names = FACES[face]
    loaded = [(n, fonts[n], fonts[n].getBestCmap(), fonts[n].getGlyphSet(), error if "CFF " in fonts[n] else None)
              for n in names]
    first = loaded[0][1]
    assert all(fonts[n]["head"].unitsPerEm == EM for n in names)
    order, cmap, glyphs, widths = [".notdef"], {}, {}, {}
    glyphs[".notdef"] = outline(loaded[0][3], ".notdef", loaded[0][4])
    widths[".notdef"] = first["hmtx"][".notdef"][0]
    for code in sorted(codes):  # one glyph for each character, so that a glyph always reads back as one character
        found = next((entry for entry in loaded if code in entry[2]), None)
        if not found:
            continue
        source, font, source_cmap, source_glyphs, source_error = found
        glyph = source_cmap[code]
        transformation, width = layout(source, source_glyphs, glyph, code)
        name = "u%04X" % code
        order.append(name)
        cmap[code] = name
        glyphs[name] = outline(source_glyphs, glyph, source_error, transformation)
        widths[name] = width or font["hmtx"][glyph][0]

    os2, hhea, post = first["OS/2"], first["hhea"], first["post"]
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(cmap)
    builder.setupGlyf(glyphs)
    glyf = builder.font["glyf"]
    builder.setupHorizontalMetrics({n: (widths[n], getattr(glyf[n], "xMin", 0)) for n in order})
    builder.setupHorizontalHeader(ascent=hhea.ascent, descent=hhea.descent, lineGap=hhea.lineGap)
    builder.setupNameTable({
        "copyright": "\n".join(copyright_lines(fonts, names)),
        "familyName": family,
        "styleName": "Regular",
        "uniqueFontIdentifier": "%.3f;%s" % (VERSION, family),
        "fullName": family,
        "version": "Version %.3f; subset of %s" % (VERSION, ", ".join(describe(fonts, n) for n in names)),
        "psName": family.replace(" ", ""),
        "licenseDescription": "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        "licenseInfoURL": first["name"].getDebugName(14),
    }, mac=False)
    builder.setupOS2(
        version=4, usWeightClass=weight, fsType=0, fsSelection=0x40, achVendID="GKAI", panose=os2.panose,
        sTypoAscender=os2.sTypoAscender, sTypoDescender=os2.sTypoDescender, sTypoLineGap=os2.sTypoLineGap,
        usWinAscent=os2.usWinAscent, usWinDescent=os2.usWinDescent,
        sxHeight=os2.sxHeight, sCapHeight=os2.sCapHeight,
        yStrikeoutPosition=os2.yStrikeoutPosition, yStrikeoutSize=os2.yStrikeoutSize,
        ulCodePageRange1=1 | 1 << 18, ulCodePageRange2=0, usMaxContext=0)
    builder.font["OS/2"].recalcAvgCharWidth(builder.font)
    builder.font["OS/2"].recalcUnicodeRanges(builder.font)
    builder.setupPost(keepGlyphNames=False, underlinePosition=post.underlinePosition,
                      underlineThickness=post.underlineThickness)
    builder.updateHead(fontRevision=VERSION, created=STAMP, modified=STAMP, lowestRecPPEM=8)
    builder.save(target)
    return set(cmap)


def describe(fonts, name):
    return SOURCES[name][2] + " " + fonts[name]["name"].getDebugName(5).split(";")[0]


def copyright_lines(fonts, names):
    return list(dict.fromkeys(line for n in names for line in fonts[n]["name"].getDebugName(0).splitlines()))


def debian_licence(text):
    """Copyright notices and licence body of the font out of a Debian copyright file."""
    head = text.split("Files: *\n")[1].split("\n\n")[0]
    for part in text.split("\n\n"):
        if part.startswith(("License: SIL-1.1\n", "License: OFL-1.1\n")):
            body = "\n".join(line[1:] if line != " ." else "" for line in part.splitlines()[1:])
    holder = [line.split(":")[-1].strip() for line in head.splitlines() if "20" in line and line.startswith((" ", "Copyright"))]
    comment = head.split("Comment:\n")[1] if "Comment:" in head else ""
    return ["Copyright: " + line for line in holder] + [line.strip() for line in comment.splitlines()], body


def licences(sources, fonts, output):
    def write(family, names, notes, body):
        lines = ["The faces of this folder that name this file are modified (subset, converted, renamed) from", ""]
        lines += ["  " + describe(fonts, n) + " (" + SOURCES[n][3] + ")" for n in names]
        lines += ["", "Copyright notices in those fonts:", ""]
        lines += ["  " + line for line in copyright_lines(fonts, names)]
        lines += ["", "Notices in the packages:", ""] + ["  " + line for line in notes] + ["", body.strip(), ""]
        (output / ("OFL-%s.txt" % family)).write_text("\n".join(lines), encoding="utf-8")

    noto, body = debian_licence((sources / "noto-copyright").read_text(encoding="utf-8"))
    write("NotoSerif", ["serif", "bold"], noto, body)
    jar = (sources / "OFL.txt").read_text(encoding="utf-8").replace("\r\n", "\n")
    write("NotoSans", ["sans", "sanscjk"], [jar.splitlines()[0]] + noto, jar[jar.index("-----"):])
    write("WenKai", ["wenkai"], *debian_licence((sources / "wenkai-copyright").read_text(encoding="utf-8")))


def show(codes):
    """Code points as text, runs of neighbours shortened."""
    runs = []
    for code in sorted(codes):
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    texts = ["U+%04X" % a if a == b else "U+%04X–%04X" % (a, b) for a, b in runs]
    return ", ".join(texts) or "nothing"


def main():
    sources, output = Path(sys.argv[1]), Path(sys.argv[2])
    output.mkdir(parents=True, exist_ok=True)
    fonts = {n: TTFont(sources / s[0], fontNumber=s[1], lazy=True) for n, s in SOURCES.items()}
    tgh, gb2312, symbols = general_standard(sources), gb2312_ideographs(), gb18030_symbols()
    core = tgh | gb2312 | expand(SYMBOLS) | symbols
    rare = expand(IDEOGRAPHS) - core
    table, lacking = [], []
    reached = set()
    for face, (family, weight, _, names) in FACES.items():
        target = output / (face + ".ttf")
        have = build(face, rare if face == "rare" else core, fonts, target)
        data = target.read_bytes()
        table.append("| `%s` | %s | %s | %d | %s | %s | %s | %s | `%s` |" % (
            target.name, family, "; ".join(describe(fonts, n) for n in names), weight,
            "; ".join(dict.fromkeys(SOURCES[n][3] for n in names)),
            ", ".join(dict.fromkeys("`OFL-%s.txt`" % SOURCES[n][4] for n in names)),
            format(len(have), ","), format(len(data), ","), hashlib.sha256(data).hexdigest()))
        if face == "rare":
            count = {n: 0 for n in names}
            for code in have:
                count[next(n for n in names if code in fonts[n].getBestCmap())] += 1
            lacking.append("- `rare`: " + ", ".join("%s from %s" % (format(count[n], ","), SOURCES[n][2]) for n in names))
        else:
            lacking.append("- `%s`: 通用规范汉字表 %s/%s, GB 2312 %s/%s, symbols %s/%s, lacking %s" % (
                face, *(format(n, ",") for n in (len(tgh & have), len(tgh), len(gb2312 & have), len(gb2312),
                                                 len(symbols & have), len(symbols))), show(symbols - have)))
        reached |= have
        print(table[-1], lacking[-1], sep="\n", flush=True)
    missing = [c for c in NAMES if ord(c) not in reached]
    if missing or tgh - reached:
        sys.exit("not covered: " + "".join(missing) + show(tgh - reached))
    licences(sources, fonts, output)
    readme = Path(__file__).with_name("README.template.md").read_text(encoding="utf-8")
    readme = readme.replace("@TABLE@", "\n".join(table)).replace("@COVERAGE@", "\n".join(lacking))
    (output / "README.md").write_text(readme, encoding="utf-8")


if __name__ == "__main__":
    main()
