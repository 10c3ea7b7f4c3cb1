"""Keep the translations in step with the code.

    python scripts/translations.py            fails when a text is missing, left over, or has no words in a language
    python scripts/translations.py --write    takes the texts of the code into the .ts files and compiles the .qm files

lupdate alone is not enough: it passes over a call in silence when the number of a plural is anything but one word, and
takes a plural for a plain text when that number is not a digit. So the texts are read from the code here, written as
plain calls into one file, and lupdate merges those.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.texts import Text, read_texts  # noqa: E402

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "ko", "ar")
PLURALS_ONLY = "en"
"""English is the language of the code; it needs words only where one person is no "1 people"."""
FIELD = re.compile(r"\{\w*\}|%n|%\d")


def main(arguments: list[str]) -> int:
    """Check or write the translations; return 0 when they are complete."""
    texts, faults = read_texts(ROOT / "irm")
    for language in LANGUAGES:
        path = FOLDER / f"irm_{language}.ts"
        wanted = [text for text in texts if text.is_plural or language != PLURALS_ONLY]
        if arguments == ["--write"]:
            FOLDER.mkdir(parents=True, exist_ok=True)
            merge(wanted, path)
            compile_messages(path, path.with_suffix(".qm"))
        faults += check(wanted, path) if path.exists() else [f"{path.name} is not there"]
    for fault in faults:
        print(fault)
    print(
        f"{len(texts)} texts, {len(faults)} faults" + ("" if not faults else "; scripts/translations.py --write merges")
    )
    return 1 if faults else 0


def merge(texts: list[Text], path: Path) -> None:
    """Bring the .ts file to the texts of the code: new ones come in without words, left-over ones go."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.py"
        source.write_text("\n".join(text.as_call() for text in texts) + "\n", encoding="utf-8")
        tool("lupdate", source, "-ts", path, "-locations", "none", "-no-obsolete", "-silent")


def compile_messages(path: Path, target: Path) -> None:
    """Write the binary form that the window loads."""
    tool("lrelease", path, "-qm", target, "-silent")


def tool(name: str, *arguments: str | Path) -> None:
    """Run one of the Qt tools in the PySide6 package; their console scripts break when the folder moves."""
    call = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", call, *map(str, arguments)], check=True)


def check(texts: list[Text], path: Path) -> list[str]:
    """Return what is wrong with one .ts file and its .qm file."""
    found = read_messages(path)
    wanted = {(text.context, text.source, text.comment) for text in texts}
    faults = [f"{path.name}: not there: {key[0]}: {key[1]}" for key in sorted(wanted - found.keys())]
    faults += [f"{path.name}: no longer in the code: {key[0]}: {key[1]}" for key in sorted(found.keys() - wanted)]
    for key in sorted(wanted & found.keys()):
        faults += [f"{path.name}: {fault}: {key[0]}: {key[1]}" for fault in faults_of(key[1], found[key])]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        compile_messages(path, fresh)
        compiled = path.with_suffix(".qm")
        if not compiled.exists() or compiled.read_bytes() != fresh.read_bytes():
            faults.append(f"{compiled.name} is not compiled from {path.name}")
    return faults


def faults_of(source: str, message: ElementTree.Element) -> list[str]:
    """Return what is wrong with the words of one message: none at all, or other fields than in the source."""
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return ["no words"]
    plurals = [form.text or "" for form in translation.findall("numerusform")]
    forms = plurals or [translation.text or ""]
    if not all(form.strip() for form in forms):
        return ["no words"]
    # A plural form for none, one or two may say the number in words.
    fields = {field for field in FIELD.findall(source) if not (plurals and field == "%n")}
    return ["other fields" for form in forms if {f for f in FIELD.findall(form) if f != "%n" or not plurals} != fields][
        :1
    ]


def read_messages(path: Path) -> dict[tuple[str, str, str], ElementTree.Element]:
    """Return the messages of a .ts file by context, source text and comment."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 (a file of the checkout)
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = message
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
