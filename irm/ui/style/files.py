"""Where the drawings, fonts and translations of the window lie."""

from __future__ import annotations

from typing import Final

from irm.resources_path import resource

ICONS: Final = resource("icons")
FONTS: Final = resource("fonts")
TRANSLATIONS: Final = resource("i18n")
