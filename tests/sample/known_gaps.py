"""What the reader does not make of the sample press's pages yet; `test_reading` says what each field is.

Printed by `PYTHONPATH=tests python -m sample.test_reading`; a line may go when its gap is closed, none may come without a reason.
"""

KNOWN_GAPS: dict[str, tuple[str, ...]] = {}
