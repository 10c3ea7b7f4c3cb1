"""Find out how the text of a file is encoded, reading it once from end to end in small pieces.

Nothing here decodes for good: `examine()` names an encoding and what is odd about the bytes; the user may choose
another.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from irm.errors import IrmError

Progress = Callable[[int, int], None]
"""Called with (bytes done, bytes in all); raises Cancelled to stop."""

OFFERED: Final = (
    "utf-8",
    "utf-16",
    "cp949",
    "cp1256",
    "cp1252",
    "cp932",
    "gb18030",
    "big5",
    "johab",
    "iso8859-6",
    "cp1250",
    "cp1251",
    "cp1254",
    "cp1255",
    "mac-roman",
)
"""What a chooser shows, likeliest first."""

_READABLE: Final = frozenset(codecs.lookup(name).name for name in (*OFFERED, "utf-8-sig", "utf-32", "ascii", "latin-1"))
_READABLE_16: Final = frozenset(("utf-16-le", "utf-16-be", "euc_kr", "iso8859-15"))
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK: Final = 1 << 20
_SAMPLE: Final = 1 << 18
_TELLING_LINES: Final = 3
"""So many lines of good UTF-8 are no chance in a file that is in another encoding."""
_LOOKED_AT: Final = 20_000
_LATE_HANZI, _LAST_COMMON_HANZI = 0xC9, 0xD7
"""The common characters of GB 2312 stand in the order of their sounds; Korean syllables end before these."""
_TURKISH: Final = frozenset("ýþðÝÞÐ")
_TURKISH_TOO: Final = _TURKISH | frozenset("üöçÜÖÇâîûÂÎÛ‘’“”–—…")
_POLISH: Final = frozenset("£³¹¿¯¥")
"""What ş, ğ and ı, and what ł, ą and ż are where they are read in the western code."""
_QUOTES_AND_DASHES: Final = frozenset("‘’“”–—…")


@dataclass(frozen=True, slots=True)
class TextFacts:
    """What the bytes of a file say: encoding, size, how many NULs there are and how many bytes do not fit.

    `other` is the encoding of those lines of a UTF-8 file that are none, "" where all are.
    """

    encoding: str
    size: int
    nul_count: int = 0
    bad_count: int = 0
    other: str = ""


def checked_encoding(name: str) -> str:
    """Return the codec's own name for what the user chose; IrmError "encoding.unreadable" for any other."""
    try:
        found = codecs.lookup(name.strip()).name
    except (LookupError, ValueError) as error:
        raise IrmError("encoding.unreadable", value=name, offered=", ".join(OFFERED)) from error
    if found not in _READABLE | _READABLE_16:
        raise IrmError("encoding.unreadable", value=name, offered=", ".join(OFFERED))
    return found


def examine(path: Path, *, encoding: str = "", progress: Progress | None = None) -> TextFacts:
    """Read the file once and say how it is encoded; a given `encoding` is taken as it is.

    IrmError "file.empty" for a file without a byte, "file.unreadable" when the system refuses.
    """
    wanted = checked_encoding(encoding) if encoding else ""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(1 << 16)
            file.seek(0)
            wanted = _ordered(wanted, head)
            marked = wanted or _by_mark(head) or _by_zero_bytes(head)
            if not head:
                raise IrmError("file.empty", path=path.name)
            census = _Census()
            while chunk := file.read(_CHUNK):
                census.take(chunk)
                if progress is not None:
                    progress(file.tell(), size)
    except OSError as error:
        raise unreadable(path, error) from error
    return census.facts(marked, size=size, is_chosen=bool(wanted))


def _ordered(wanted: str, head: bytes) -> str:
    """Return an encoding with the order of its bytes where no mark of the file says it: no decoder goes on without."""
    if wanted not in ("utf-16", "utf-32") or _by_mark(head) == wanted:
        return wanted
    found = _by_zero_bytes(head)
    return found if found.startswith(wanted) else f"{wanted}-le"


def unreadable(path: Path, error: OSError) -> IrmError:
    """Return the refusal for a file the system does not let us read."""
    code = "file.missing" if isinstance(error, FileNotFoundError) else "file.unreadable"
    return IrmError(code, path=path.name, reason=error.strerror or "")


class _Census:
    """Counts over all bytes of a file, and a sample of those lines that tell encodings apart."""

    def __init__(self) -> None:
        self.nuls = 0
        self.bad = 0
        self.beyond_ascii = 0
        self.sample = bytearray()
        self.odd_sample = bytearray()
        self.good_lines = 0
        self.odd_lines = 0
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._is_midway = False

    def take(self, chunk: bytes) -> None:
        """Count one piece of the file; pieces come in order."""
        self.nuls += chunk.count(0)
        if chunk.isascii() and not self._is_midway:
            return
        text = self._decoder.decode(chunk)
        self._is_midway = bool(self._decoder.getstate()[0])
        written = chunk.count("\ufffd".encode())
        bad = max(0, text.count("\ufffd") - written)
        self.bad += bad
        self.beyond_ascii += len(text) - len(text.encode("ascii", "ignore"))
        if len(self.sample) < _SAMPLE:
            self._keep_telling_lines(chunk)
        if not bad:
            self.good_lines += _TELLING_LINES
        elif len(self.odd_sample) < _SAMPLE:
            self._tell_lines_apart(chunk)

    def _tell_lines_apart(self, chunk: bytes) -> None:
        """Count the lines that are UTF-8 and those that are not; the first and last of a piece may be cut."""
        for line in chunk.splitlines()[:_LOOKED_AT]:
            if line.isascii():
                continue
            try:
                line.decode()
                self.good_lines += 1
            except UnicodeDecodeError:
                self.odd_lines += 1
                self.odd_sample += line[:4096] + b"\n"

    def _keep_telling_lines(self, chunk: bytes) -> None:
        for line in chunk.splitlines():
            if not line.isascii():
                self.sample += line[:4096] + b"\n"
                if len(self.sample) >= _SAMPLE:
                    return

    def facts(self, marked: str, *, size: int, is_chosen: bool) -> TextFacts:
        """Return what was counted, with the encoding decided."""
        other = best_guess(bytes(self.odd_sample)) if self.odd_lines and not is_chosen else ""
        if marked:
            is_utf8 = marked in ("utf-8", "utf-8-sig")
            nuls = 0 if marked.startswith(("utf-16", "utf-32")) else self.nuls
            if not is_utf8:
                return TextFacts(marked, size, nul_count=nuls)
            return TextFacts(marked, size, nul_count=nuls, bad_count=self.bad, other=other)
        # A few broken bytes in a file that is otherwise good UTF-8 (mixed encodings, a damaged disk) must not turn
        # every name of it into letters of another alphabet.
        is_mixed = self.good_lines >= _TELLING_LINES and self.good_lines >= self.odd_lines * 0.1
        if not self.bad or is_mixed or self.beyond_ascii - self.bad >= 10 * self.bad:
            return TextFacts("utf-8", size, nul_count=self.nuls, bad_count=self.bad, other=other)
        return TextFacts(best_guess(bytes(self.sample)), size, nul_count=self.nuls)


def _by_mark(head: bytes) -> str:
    return next((name for mark, name in _MARKS if head.startswith(mark)), "")


def _by_zero_bytes(head: bytes) -> str:
    """Recognise UTF-16 without a mark: zero bytes stand on odd or on even places only, and nothing else looks wrong."""
    pairs = len(head) // 2
    even, odd = head[0 : 2 * pairs : 2].count(0), head[1 : 2 * pairs : 2].count(0)
    most, least = max(even, odd), min(even, odd)
    if most < 4 or most < pairs * 0.1 or least > most * 0.02:
        return ""
    name = "utf-16-le" if odd > even else "utf-16-be"
    text = head[: 2 * pairs].decode(name, errors="replace")
    controls = sum(1 for letter in text if letter == "\ufffd" or (letter < " " and letter not in "\t\r\n"))
    return name if controls <= 1 else ""


def best_guess(sample: bytes) -> str:
    """Return which encoding makes the most sense of some lines that are not UTF-8: one of those below."""
    scores = {
        "cp1252": _western_score(sample),
        "cp949": _korean_score(sample),
        "cp1256": _arabic_score(sample),
        "cp932": _japanese_score(sample),
        "cp1251": _cyrillic_score(sample),
        "gb18030": _chinese_score(sample),
        "big5": _taiwanese_score(sample),
    }
    found = max(scores, key=lambda name: scores[name])
    return _of_latin(sample) if found == "cp1252" else found


def _of_latin(sample: bytes) -> str:
    """Return which code of Latin letters it is: Turkish and Polish differ from the western one in a few letters."""
    text = sample.decode("cp1252", errors="replace")
    beside = zip(" " + text, text, text[1:] + " ", strict=False)
    odd = [letter for before, letter, after in beside if letter >= "\x80" and (before.isalpha() or after.isalpha())]
    if sum(letter in _TURKISH for letter in odd) * 5 >= len(odd) > 0 and _TURKISH_TOO.issuperset(odd):
        return "cp1254"
    return "cp1250" if sum(letter in _POLISH for letter in odd) * 6 >= len(odd) > 0 else "cp1252"


def _mean(text: str, worth: Callable[[str, str, str], float]) -> float:
    """Return what a letter that is not ASCII is worth on the average; `worth` gets the letters beside it, too."""
    beside = zip(" " + text, text, text[1:] + " ", strict=False)
    found = [worth(before, letter, after) for before, letter, after in beside if letter >= "\x80"]
    return sum(found) / len(found) if found else 0.0


def _korean_score(sample: bytes) -> float:
    """Share of common Hangul; rare syllables count little, for an accented letter and its neighbour look like one."""
    return _mean(sample.decode("cp949", errors="replace"), _korean_worth)


def _korean_worth(_before: str, letter: str, _after: str) -> float:
    if letter == "\ufffd":
        return -2
    if "가" <= letter <= "힣":
        return 1.0 if _is_common_hangul(letter) else 0.2
    return 0.5 if letter in "·「」『』※~" else 0.0


def _is_common_hangul(letter: str) -> bool:
    """Say whether the syllable is one of the 2,350 that Korean text is made of, by its place in the code."""
    first, second = letter.encode("cp949")
    return first >= 0xB0 and second >= 0xA1


def _chinese_score(sample: bytes) -> float:
    """Share of common simplified characters; Korean read so has none of those in the second half of the table."""
    text = sample.decode("gb18030", errors="replace")
    places = [pair for letter in text if "一" <= letter <= "鿿" and len(pair := letter.encode("gb18030")) == 2]
    late = sum(1 for first, _ in places if _LATE_HANZI <= first <= _LAST_COMMON_HANZI)
    return _mean(text, _chinese_worth) if late * 8 >= len(places) > 0 else 0.0


def _chinese_worth(_before: str, letter: str, _after: str) -> float:
    if letter == "\ufffd":
        return -2
    pair = letter.encode("gb18030")
    if len(pair) != 2 or pair[1] < 0xA1:
        return 0.0
    return 1.0 if 0xB0 <= pair[0] <= _LAST_COMMON_HANZI else 0.5 if letter in "，。、：；！？（）《》“”" else 0.2


def _taiwanese_score(sample: bytes) -> float:
    """Share of common traditional characters; other codes have no letters of ASCII for the second half of theirs."""
    text = sample.decode("big5", errors="replace")
    pairs = [pair for letter in text if "一" <= letter <= "鿿" and len(pair := letter.encode("big5")) == 2]
    low = sum(1 for _, second in pairs if second < 0x7F)
    return _mean(text, _taiwanese_worth) if low * 5 >= len(pairs) > 0 else 0.0


def _taiwanese_worth(_before: str, letter: str, _after: str) -> float:
    if letter == "\ufffd":
        return -2
    if not "一" <= letter <= "鿿":
        return 0.5 if letter in "，。、：；！？（）「」『』" else 0.0
    return 1.0 if 0xA4 <= letter.encode("big5")[0] <= 0xC6 else 0.2


def _japanese_score(sample: bytes) -> float:
    """Share of kana, which no other text has by chance; the narrow ones count for nothing, Korean is full of them."""
    return _mean(sample.decode("cp932", errors="replace"), _japanese_worth)


def _japanese_worth(_before: str, letter: str, _after: str) -> float:
    if letter == "\ufffd":
        return -2
    if "ぁ" <= letter <= "ヿ":
        return 1
    return 0.3 if "一" <= letter <= "鿿" else 0.0


def _cyrillic_score(sample: bytes) -> float:
    """Share of small Cyrillic letters beside others: Arabic in this code is full of capitals inside words."""
    return _mean(sample.decode("cp1251", errors="replace"), _cyrillic_worth)


def _cyrillic_worth(before: str, letter: str, _after: str) -> float:
    if "а" <= letter <= "я":
        return 1.0 if "А" <= before <= "я" else 0.0
    if "А" <= letter <= "Я":
        return -1.0 if "а" <= before <= "я" else 0.5
    return -0.5


def _arabic_score(sample: bytes) -> float:
    """Share of Arabic letters that stand next to an Arabic letter; UTF-8 encoded twice is full of two rare ones."""
    text = sample.decode("cp1256", errors="replace")
    letters = sum(map(_is_arabic, text))
    return _mean(text, _arabic_worth) if sum(map(text.count, "آأ")) * 3 < letters else 0.0


def _arabic_worth(before: str, letter: str, after: str) -> float:
    if _is_arabic(letter):
        return 1.0 if _is_arabic(before) or _is_arabic(after) else 0.0
    return -2 if letter == "\ufffd" else 0.0


def _is_arabic(letter: str) -> bool:
    return "\u0600" <= letter <= "\u06ff"


def _western_score(sample: bytes) -> float:
    """Share of accented Latin letters and curly quotes that stand next to an ASCII letter."""
    text = sample.decode("cp1252", errors="replace")
    total = score = 0.0
    for before, letter, after in zip(" " + text, text, text[1:] + " ", strict=False):
        if letter < "\x80":
            continue
        total += 1
        is_near = (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha())
        if letter == "\ufffd":
            score -= 2
        elif is_near and (letter.isalpha() or letter in _QUOTES_AND_DASHES):
            score += 1
    return score / total if total else 0.0
