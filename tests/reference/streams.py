"""The book's random numbers in NumPy: src/lib/math/random.ts and src/lib/training/streams.ts, the same bits."""

import numpy as np

WEIGHTS, BIASES, BATCHES, MASKS = 3, 4, 5, 6
# Of the reference data, which belong to the tests alone.
INPUTS, TARGETS, DIRECTIONS = 1001, 1002, 1003


def _hash(x, addend):
    x = np.asarray(x).astype(np.uint32)
    with np.errstate(over="ignore"):
        x = (x ^ (x >> np.uint32(17))) * np.uint32(0xED5AD4BB) + np.uint32(addend)
        x = (x ^ (x >> np.uint32(11))) * np.uint32(0xAC4C1B51)
        x = (x ^ (x >> np.uint32(15))) * np.uint32(0x31848BAB)
    return x ^ (x >> np.uint32(14))


def stream_key(*words):
    a, b = 0x243F6A88, 0x85A308D3
    for word in words:
        a = int(_hash((a ^ word) & 0xFFFFFFFF, 0))
        b = int(_hash((b + a) & 0xFFFFFFFF, 0))
    return a, b


def words(key, count):
    """The first `count` words of a stream, uint32."""
    a, b = key
    with np.errstate(over="ignore"):
        return _hash(np.arange(count, dtype=np.uint32) + np.uint32(a), b)


def symmetric_uniform(key, count, bound):
    """float64 in (-bound, bound)."""
    uniform = (words(key, count) >> np.uint32(8)).astype(np.float64) * 2.0**-24
    return (2 * (uniform + 0.5 * 2.0**-24) - 1) * bound


def random_index(key, count, largest):
    return np.floor(words(key, count).astype(np.float64) * 2.0**-32 * largest).astype(np.int64)


def permutation(key, count):
    return np.argsort(words(key, count), kind="stable")


def dropout_mask(key, p, count):
    """float32: 0, or 1 / (1 - p)."""
    kept = (words(key, count) >> np.uint32(8)) >= np.ceil(p * 2**24)
    return np.where(kept, np.float32(1 / (1 - p)), np.float32(0))
