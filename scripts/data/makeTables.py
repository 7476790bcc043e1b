"""Writes the tables of real data that ship with the book into src/lib/data/tables: python scripts/data/makeTables.py (needs scikit-learn).

handwriting.txt: a line a picture, its class and then its 64 grey values from 0 to 16 as the letters a to q, row by row from the top, in
the order of sklearn.datasets.load_digits().
"""

from pathlib import Path

from sklearn.datasets import load_digits

TABLES = Path(__file__).parents[2] / "src" / "lib" / "data" / "tables"


def handwriting() -> str:
    digits = load_digits()
    return "".join(
        f"{label}{''.join(chr(ord('a') + int(value)) for value in picture)}\n" for picture, label in zip(digits.data, digits.target)
    )


if __name__ == "__main__":
    (TABLES / "handwriting.txt").write_text(handwriting())
