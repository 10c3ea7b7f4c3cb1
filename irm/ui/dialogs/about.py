"""What the program is, which version, and whose work it carries."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QLabel, QWidget

from irm.ui.base.dialog import Dialog
from irm.ui.style import icons
from irm.ui.widgets.labels import plain_label

translate = QCoreApplication.translate

_PICTURE = 56
_CARRIED = "Qt for Python (LGPL-3), SQLCipher (BSD-3), SQLAlchemy (MIT), Pretendard (OFL-1.1), Lucide (ISC)"


class About(Dialog):
    """Name, version, licences."""

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=380)
        self._version = version
        picture = QLabel(self)
        picture.setPixmap(icons.application_icon().pixmap(QSize(_PICTURE, _PICTURE), self.devicePixelRatioF()))
        self._column.insertWidget(0, picture)
        self._words = [plain_label(wraps=True, parent=self), plain_label(role="small", wraps=True, parent=self)]
        for label in self._words:
            self.body.addWidget(label)
        self.close_button = self.add_button(rejects=True)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("About", "IRM {version}").replace("{version}", self._version),
            translate(
                "About", "An influencer relationship manager for one person and one file. It never uses the network."
            ),
        )
        self._words[0].setText(translate("About", "Free software under the MIT licence."))
        self._words[1].setText(translate("About", "Made with {names}.").replace("{names}", _CARRIED))
        self.close_button.setText(translate("About", "Close"))
