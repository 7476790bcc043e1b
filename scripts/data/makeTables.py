"""Writes the tables of real data that ship with the book into src/lib/data/tables: python scripts/data/makeTables.py (needs scikit-learn and
palmerpenguins).

handwriting.txt: a line a picture, its class and then its 64 grey values from 0 to 16 as the letters a to q, row by row from the top, in
the order of sklearn.datasets.load_digits().

penguins.txt: a line a penguin, its species (0 Adelie, 1 Chinstrap, 2 Gentoo) and then bill length, bill depth and flipper length in
millimetres and body mass in grams, NA where it was not measured, in the order of palmerpenguins.load_penguins().
"""

from pathlib import Path

from palmerpenguins import load_penguins
from sklearn.datasets import load_digits

TABLES = Path(__file__).parents[2] / "src" / "lib" / "data" / "tables"


def handwriting() -> str:
    digits = load_digits()
    return "".join(
        f"{label}{''.join(chr(ord('a') + int(value)) for value in picture)}\n" for picture, label in zip(digits.data, digits.target)
    )


def penguins() -> str:
    table = load_penguins()
    species = table["species"].astype("category").cat.codes
    measured = table[["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]].to_numpy()
    return "".join(
        f"{label} {' '.join('NA' if value != value else f'{value:g}' for value in row)}\n" for label, row in zip(species, measured)
    )


if __name__ == "__main__":
    (TABLES / "handwriting.txt").write_text(handwriting())
    (TABLES / "penguins.txt").write_text(penguins())
