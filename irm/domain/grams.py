"""Text as the full-text index takes it, and as it is asked: East Asian runs as overlapping pairs of letters."""

from __future__ import annotations

import re
import unicodedata
from operator import add
from typing import Final

from irm.domain.text import fold

_EAST_ASIAN: Final = (
    "\u1100-\u11ff\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc\u3131-\u318e\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb\uf900-\ufaff\U00020000-\U000323af"
)
_RUNS: Final = re.compile(f"([{_EAST_ASIAN}]+)|[^{_EAST_ASIAN} ]+")
_HAS_EAST_ASIAN: Final = re.compile(f"[{_EAST_ASIAN}]")


def grams(text: str) -> str:
    """Return the text as the full-text index takes it.

    Runs of Hangul and other East Asian letters become overlapping pairs and their last letter alone, so that a part
    of a word is found; other words stay folded words.
    """
    folded = fold(text)
    if _HAS_EAST_ASIAN.search(folded) is None:
        return folded
    return " ".join(_tokens(folded))


def gram_query(word: str) -> str:
    """Return the FTS5 expression that finds a word or phrase in what `grams` wrote, or "" if nothing can be found.

    The end of the word is open: more may follow. East Asian words are found anywhere, others from their beginning.
    """
    tokens = _tokens(fold(word))
    if not any(map(_is_token_char, "".join(tokens))):
        return ""
    is_open = True
    if len(tokens) > 1 and _is_tail(tokens[-2], tokens[-1]):
        tokens.pop()
        is_open = False
    phrase = " ".join(tokens).replace('"', '""')
    return f'"{phrase}"' + ("*" if is_open else "")


def _tokens(folded: str) -> list[str]:
    tokens: list[str] = []
    for match in _RUNS.finditer(folded):
        run = match[1]
        if run is None:
            tokens.append(match[0])
        else:
            tokens.extend(map(add, run, run[1:]))
            tokens.append(run[-1])
    return tokens


def _is_tail(before: str, last: str) -> bool:
    """Say whether the last token is only the closing single letter of an East Asian run of two or more."""
    return len(last) == 1 and len(before) == 2 and before[1] == last and _HAS_EAST_ASIAN.match(last) is not None


def _is_token_char(char: str) -> bool:
    """Say whether FTS5's unicode61 tokenizer sees a letter here: letters, numbers, private use."""
    category = unicodedata.category(char)
    return category[0] in "LN" or category == "Co"
