"""What the reader does not make of the sample press's pages yet; `test_reading` says what each field is.

Printed by `PYTHONPATH=tests python -m sample.test_reading`; a line may go when its gap is closed, none may come without a reason.
"""

KNOWN_GAPS: dict[str, tuple[str, ...]] = {
    "al-mina/grombalia-heat": ("rights.holder",),
    "al-mina/kazakh-wheat-tunis": ("rights.holder",),
    "al-mina/oresund-phosphate": ("rights.holder",),
    "cuaderno-del-este/escuela-sobre-los-arboles": ("byline",),
    "jutro-beograd/zvono-stari-brod": ("byline",),
    "most-obzor/kolokol-starij-brod": ("rights.holder",),
    "steppe-trade-wire/wheat-quota-rail": ("original", "rights.holder"),
}
