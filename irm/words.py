"""The sentence for every code the core raises or writes: English here, translated by the window.

`QT_TRANSLATE_NOOP` only marks the text for the translation tools; the command line prints it as it stands.
"""
