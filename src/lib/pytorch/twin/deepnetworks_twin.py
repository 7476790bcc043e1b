"""The random numbers, data sets, initial weights, masks and batches of the book Deep Networks, bit for bit, in NumPy.

A figure's run is told by its specification (a dictionary, as the notebook carries it). With this module the same run can be redone
in PyTorch from the same numbers:

    data = create_data_set(spec)                    # training and validation: (inputs, targets)
    parameters = initial_parameters(spec)           # for model.load_state_dict(..., strict=False)
    rows = batch_rows(spec, step)                   # the training rows of a step
    mask = dropout_mask(spec, layer, step, p, (rows, units))
    factors, shifts = unit_noise(spec, layer, step, units, scale, shift)

Everything rests on 32-bit integer arithmetic and on + - * / and sqrt of float64, which IEEE 754 rounds the same way everywhere.
"""

from functools import lru_cache

import numpy as np

TRAINING, VALIDATION, WEIGHTS, BIASES, BATCHES, MASKS, NOISE = 1, 2, 3, 4, 5, 6, 7

# --- random numbers -------------------------------------------------------------------------------------------------------------


def _hash(start, addend):
    x = np.atleast_1d(np.asarray(start)).astype(np.uint32)
    x = (x ^ (x >> np.uint32(17))) * np.uint32(0xED5AD4BB) + np.uint32(addend)
    x = (x ^ (x >> np.uint32(11))) * np.uint32(0xAC4C1B51)
    x = (x ^ (x >> np.uint32(15))) * np.uint32(0x31848BAB)
    return x ^ (x >> np.uint32(14))


def _hash_one(x):
    x = ((x ^ (x >> 17)) * 0xED5AD4BB) % 2**32
    x = ((x ^ (x >> 11)) * 0xAC4C1B51) % 2**32
    x = ((x ^ (x >> 15)) * 0x31848BAB) % 2**32
    return x ^ (x >> 14)


@lru_cache(maxsize=4096)
def stream_key(*words):
    """The key (a, b) of the stream that is named by some words."""
    a, b = 0x243F6A88, 0x85A308D3
    for word in words:
        a = _hash_one(a ^ word)
        b = _hash_one((b + a) % 2**32)
    return a, b


def random_words(key, counters):
    """The words of a stream at some counters, uint32."""
    a, b = key
    return _hash(np.asarray(counters).astype(np.uint32) + np.array([a], dtype=np.uint32), b)


def uniform(key, counters):
    """Multiples of 2^-24 in [0, 1)."""
    return (random_words(key, counters) >> np.uint32(8)).astype(np.float64) * 2.0**-24


def symmetric_uniform(key, counters, bound):
    return (2 * (uniform(key, counters) + 0.5 * 2.0**-24) - 1) * bound


def byte_sum(key, counters):
    word = random_words(key, counters)
    total = sum(((word >> np.uint32(shift)) & np.uint32(255)).astype(np.float64) for shift in (0, 8, 16, 24))
    return (total - 510) / np.sqrt(21845.0)


def normal(key, counters):
    counters = np.asarray(counters)
    pair = counters // 2
    u = (random_words(key, 2 * pair).astype(np.float64) + 0.5) * 2.0**-32
    v = random_words(key, 2 * pair + 1).astype(np.float64) * 2.0**-32
    radius = np.sqrt(-2 * logarithm(u))
    angle = (2 * np.pi) * v
    return radius * np.where(counters % 2 == 0, cosine(angle), sine(angle))


def permutation(key, count):
    return np.argsort(random_words(key, np.arange(count)), kind="stable")


# --- functions with the same bits everywhere ------------------------------------------------------------------------------------

_LN2, _LN2_HIGH, _LN2_LOW = 0.6931471805599453, 0.693147180369123816490, 1.90821492927058770002e-10
_HALF_PI_HIGH, _HALF_PI_MIDDLE, _HALF_PI_LOW = 1.57079632673412561417, 6.0771005063039659e-11, 2.0222662487959506e-21


def _reciprocal_factorials(start, end, by):
    terms = []
    for n in range(start, end + 1, by):
        factorial = 1.0
        for k in range(2, n + 1):
            factorial *= k
        terms.append(1 / factorial)
    return terms


_EXP = _reciprocal_factorials(2, 14, 1)
_SINE = [-term if i % 2 == 0 else term for i, term in enumerate(_reciprocal_factorials(3, 17, 2))]
_COSINE = [term if i % 2 == 0 else -term for i, term in enumerate(_reciprocal_factorials(4, 18, 2))]
_ARTANH = [2 / (2 * i + 3) for i in range(10)]


def _horner(coefficients, x):
    total = np.zeros_like(x)
    for coefficient in reversed(coefficients):
        total = total * x + coefficient
    return total


def _reduced_expm1(high, low):
    r = high - low
    tail = r * r * _horner(_EXP, r)
    return r + (tail + (high - r - low))


def exponential(x):
    x = np.asarray(x, dtype=np.float64)
    inside = np.clip(x, -745.1332191019412, 709.782712893384)
    k = np.floor(inside / _LN2 + 0.5)
    half = np.floor(k / 2)
    value = 1 + _reduced_expm1(inside - k * _LN2_HIGH, k * _LN2_LOW)
    value = value * np.ldexp(1.0, half.astype(int)) * np.ldexp(1.0, (k - half).astype(int))
    return np.where(x > 709.782712893384, np.inf, np.where(x < -745.1332191019412, 0.0, value))


def logarithm(x):
    """For x > 0."""
    mantissa, exponent = np.frexp(np.asarray(x, dtype=np.float64))
    low = mantissa < 0.7071067811865476
    mantissa = np.where(low, mantissa * 2, mantissa)
    exponent = np.where(low, exponent - 1, exponent).astype(np.float64)
    f = mantissa - 1
    s = f / (mantissa + 1)
    square = s * s
    rest = square * _horner(_ARTANH, square)
    return exponent * _LN2_HIGH - (s * (f - rest) - exponent * _LN2_LOW - f)


def _reduce_to_quarter(x):
    turns = np.floor(x / (np.pi / 2) + 0.5)
    first = x - turns * _HALF_PI_HIGH
    second = turns * _HALF_PI_MIDDLE
    partial = first - second
    third = turns * _HALF_PI_LOW - (first - partial - second)
    high = partial - third
    return np.mod(turns, 4), high, partial - high - third


def _reduced_sine(x, low):
    square = x * x
    return x + (x * square * _horner(_SINE, square) + low)


def _reduced_cosine(x, low):
    square = x * x
    half = 0.5 * square
    main = 1 - half
    return main + (1 - main - half + (square * square * _horner(_COSINE, square) - x * low))


def sine(x):
    quarter, high, low = _reduce_to_quarter(np.asarray(x, dtype=np.float64))
    value = np.where(quarter % 2 == 0, _reduced_sine(high, low), _reduced_cosine(high, low))
    return np.where(quarter < 2, value, -value)


def cosine(x):
    quarter, high, low = _reduce_to_quarter(np.asarray(x, dtype=np.float64))
    value = np.where(quarter % 2 == 0, _reduced_cosine(high, low), _reduced_sine(high, low))
    return np.where((quarter == 0) | (quarter == 3), value, -value)


def hyperbolic_tangent(x):
    x = np.asarray(x, dtype=np.float64)
    doubled = 2 * np.minimum(np.abs(x), 20.0)
    near = _reduced_expm1(np.minimum(doubled, _LN2 / 2), 0.0)
    m = np.where(doubled < _LN2 / 2, near, exponential(doubled) - 1)
    value = np.where(np.abs(x) > 20, 1.0, m / (m + 2))
    return np.where(x < 0, -value, value)


# --- data sets ------------------------------------------------------------------------------------------------------------------


def create_data_set(spec):
    """{'training': (inputs, targets), 'validation': (inputs, targets)}; inputs [rows, features] float32, targets [rows] float32."""
    data = spec["data"]
    seed = data.get("seed", spec["seed"])
    made = {}
    for name, split, count in (("training", TRAINING, data["points"]), ("validation", VALIDATION, data.get("validationPoints", 0))):
        inputs, targets = _SOURCES[data["kind"]](data, _Draws(seed, split, np.arange(count)), name)
        if spec["loss"] == "meanSquaredError" and data["kind"] != "regression" and not (data["kind"] == "own" and "classes" not in data):
            targets = 2 * targets - 1
        made[name] = inputs.astype(np.float32), np.asarray(targets, dtype=np.float32)
    return made


class _Draws:
    """The random numbers of some rows; each component is a stream of its own, counted by row."""

    def __init__(self, seed, split, rows):
        self.seed, self.split, self.rows = seed, split, rows

    def uniform(self, component):
        return uniform(stream_key(self.seed, self.split, component), self.rows)

    def normal(self, component):
        return normal(stream_key(self.seed, self.split, component), self.rows)

    def byte_sum(self, component):
        return byte_sum(stream_key(self.seed, self.split, component), self.rows)

    def between(self, component, bounds):
        start, end = bounds
        return start + (end - start) * self.uniform(component)


def _plane(classes, place):
    def source(data, draws, _):
        count = classes(data)
        labels = draws.rows % count
        x, y = place(data, labels, draws)
        points = np.stack([x + data["noise"] * draws.normal(2), y + data["noise"] * draws.normal(3)], axis=1)
        return points, labels

    return source


def _moons(_, labels, draws):
    angle = np.pi * draws.uniform(0)
    upper = labels == 0
    return np.where(upper, cosine(angle), 1 - cosine(angle)), np.where(upper, sine(angle), 0.5 - sine(angle))


def _circles(_, labels, draws):
    radius = np.where(labels == 0, 1, 0.5)
    angle = (2 * np.pi) * draws.uniform(0)
    return radius * cosine(angle), radius * sine(angle)


def _spirals(data, labels, draws):
    radius = draws.uniform(0)
    angle = (2 * np.pi) * (1.25 * radius + labels / data["arms"])
    return radius * cosine(angle), radius * sine(angle)


def _blobs(data, labels, _):
    angle = (2 * np.pi * labels) / data["classes"]
    return cosine(angle), sine(angle)


def _xor(_, labels, draws):
    x = 2 * draws.uniform(0) - 1
    y = draws.uniform(1)
    return x, np.where((x >= 0) == (labels == 0), y, -y)


def _polynomial(data, draws, _):
    x = 2 * draws.uniform(0) - 1
    y = 2 * draws.uniform(1) - 1
    labels = y + data["noise"] * draws.normal(2) > (2.4 * x * x - 1.6) * x
    return np.stack([x, y], axis=1), labels.astype(np.float64)


def _regression(data, draws, name):
    along, gap = 2 * draws.uniform(0) - 1, data.get("gap", 0)
    x = np.where(along < 0, along * (1 - gap) - gap, along * (1 - gap) + gap)
    is_clean = name == "validation" and data.get("cleanValidation", False)
    targets = sine(np.pi * x) + (0 if is_clean else data["noise"] * draws.normal(1))
    return x[:, None], targets


_STROKES = [
    [
        [(0.5, 0.05), (0.8, 0.2), (0.88, 0.5), (0.8, 0.8), (0.5, 0.95), (0.2, 0.8), (0.12, 0.5), (0.2, 0.2), (0.5, 0.05)],
    ],
    [
        [(0.3, 0.25), (0.55, 0.05)],
        [(0.55, 0.05), (0.55, 0.95)],
    ],
    [
        [(0.15, 0.25), (0.3, 0.08), (0.55, 0.04), (0.8, 0.15), (0.82, 0.38), (0.6, 0.6), (0.35, 0.78), (0.15, 0.95)],
        [(0.15, 0.95), (0.88, 0.95)],
    ],
    [
        [(0.18, 0.12), (0.45, 0.04), (0.75, 0.13), (0.78, 0.33), (0.45, 0.47)],
        [(0.45, 0.47), (0.82, 0.6), (0.84, 0.82), (0.5, 0.96), (0.15, 0.87)],
    ],
    [
        [(0.65, 0.05), (0.12, 0.65)],
        [(0.12, 0.65), (0.9, 0.65)],
        [(0.65, 0.05), (0.65, 0.95)],
    ],
    [
        [(0.8, 0.05), (0.25, 0.05)],
        [(0.25, 0.05), (0.2, 0.45)],
        [(0.2, 0.45), (0.5, 0.38), (0.8, 0.52), (0.83, 0.75), (0.6, 0.94), (0.3, 0.95), (0.13, 0.85)],
    ],
    [
        [(0.75, 0.06), (0.45, 0.12), (0.22, 0.4), (0.15, 0.7), (0.3, 0.93), (0.6, 0.95), (0.82, 0.78), (0.75, 0.56), (0.5, 0.48), (0.25, 0.58), (0.16, 0.72)],
    ],
    [
        [(0.12, 0.06), (0.88, 0.06)],
        [(0.88, 0.06), (0.55, 0.5), (0.38, 0.95)],
    ],
    [
        [(0.5, 0.48), (0.22, 0.33), (0.25, 0.12), (0.5, 0.04), (0.75, 0.12), (0.78, 0.33), (0.5, 0.48), (0.18, 0.65), (0.18, 0.85), (0.5, 0.96), (0.82, 0.85), (0.82, 0.65), (0.5, 0.48)],
    ],
    [
        [(0.82, 0.3), (0.7, 0.48), (0.45, 0.52), (0.2, 0.4), (0.18, 0.18), (0.42, 0.04), (0.7, 0.1), (0.83, 0.3), (0.8, 0.6), (0.65, 0.95)],
    ],
]
_RANGES = {
    "slant": (-0.25, 0.35),
    "turn": (-0.15, 0.15),
    "width": (0.45, 0.65),
    "height": (0.6, 0.8),
    "left": (0.38, 0.62),
    "top": (0.38, 0.62),
    "thickness": (0.03, 0.06),
    "ink": (0.7, 1),
    "bend": (-0.06, 0.06),
    "point": (-0.03, 0.03),
}
_SLANT, _TURN, _WIDTH, _HEIGHT, _LEFT, _TOP, _THICKNESS, _INK, _BEND_X, _PHASE_X, _BEND_Y, _PHASE_Y, _POINTS, _PIXELS = *range(13), 64


def _digits(data, draws, _):
    size, noise = data["size"], data.get("noise", 0.1)
    labels = draws.rows % 10
    inputs = np.zeros((len(draws.rows), size * size))
    for digit in range(10):
        rows = np.flatnonzero(labels == digit)
        if len(rows) > 0:
            inputs[rows] = _pictures(digit, _Draws(draws.seed, draws.split, rows), size, noise)
    return inputs, labels


def _pictures(digit, draws, size, noise):
    ink = draws.between(_INK, _RANGES["ink"])
    half = draws.between(_THICKNESS, _RANGES["thickness"]) * size
    coverage = _ink_coverage(_stroke_segments(digit, draws, size), half, size)
    grey = np.stack([draws.byte_sum(_PIXELS + pixel) for pixel in range(size * size)], axis=1)
    return np.minimum(1, np.maximum(0, ink[:, None] * coverage + noise * grey))


def _stroke_segments(digit, draws, size):
    place = _placement(draws, size)
    segments, component = [], _POINTS
    for stroke in _STROKES[digit]:
        points = []
        for x, y in stroke:
            moved = draws.between(component, _RANGES["point"]), draws.between(component + 1, _RANGES["point"])
            points.append((x + moved[0], y + moved[1]))
            component += 2
        curve = [place(x, y) for x, y in _spline_points(points)]
        for (x, y), (end_x, end_y) in zip(curve, curve[1:]):
            segments.append((x, y, end_x - x, end_y - y))
    return segments


def _placement(draws, size):
    slant, turn = draws.between(_SLANT, _RANGES["slant"]), draws.between(_TURN, _RANGES["turn"])
    turn_cosine, turn_sine = cosine(turn), sine(turn)
    width, height = draws.between(_WIDTH, _RANGES["width"]) * size, draws.between(_HEIGHT, _RANGES["height"]) * size
    left, top = draws.between(_LEFT, _RANGES["left"]) * size, draws.between(_TOP, _RANGES["top"]) * size
    bend_x, bend_y = draws.between(_BEND_X, _RANGES["bend"]), draws.between(_BEND_Y, _RANGES["bend"])
    phase_x, phase_y = draws.uniform(_PHASE_X), draws.uniform(_PHASE_Y)

    def place(x, y):
        bent_x = x - 0.5 + bend_x * sine((2 * np.pi) * (y + phase_x))
        bent_y = y - 0.5 + bend_y * sine((2 * np.pi) * (x + phase_y))
        across = width * (bent_x - slant * bent_y)
        down = height * bent_y
        return left + turn_cosine * across - turn_sine * down, top + turn_sine * across + turn_cosine * down

    return place


def _spline_points(points):
    last = len(points) - 1
    made = [points[0]]
    for span in range(last):
        before, start, end, after = points[max(0, span - 1)], points[span], points[span + 1], points[min(last, span + 2)]
        for piece in (1, 2, 3):
            t = piece / 3
            made.append(
                tuple(
                    b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
                    for a, b, c, d in zip(before, start, end, after)
                )
            )
    return made


def _ink_coverage(segments, half, size):
    row, column = np.divmod(np.arange(size * size), size)
    nearest = np.full((len(half), size * size), np.inf)
    for segment in segments:
        x, y, dx, dy = (part[:, None] for part in segment)
        squared_length = dx * dx + dy * dy + 1e-12
        offset_x, offset_y = column + 0.5 - x, row + 0.5 - y
        along = np.minimum(1, np.maximum(0, (offset_x * dx + offset_y * dy) / squared_length))
        away_x, away_y = offset_x - along * dx, offset_y - along * dy
        nearest = np.minimum(nearest, away_x * away_x + away_y * away_y)
    return np.minimum(1, np.maximum(0, half[:, None] + 0.5 - np.sqrt(nearest)))


TABLES = {}
"""The real data that a notebook brings along: texts by kind, without which those of scikit-learn and of palmerpenguins are taken; and a reader's own
columns by the hash that the specification names."""


@lru_cache
def _handwriting_table():
    """UCI's handwritten digits: pictures [1797, 64] with grey values in [0, 1], and labels [1797]."""
    if "handwriting" in TABLES:
        lines = TABLES["handwriting"].split()
        return np.array([[ord(letter) - ord("a") for letter in line[1:]] for line in lines]) / 16, np.array([int(line[0]) for line in lines])
    from sklearn.datasets import load_digits

    digits = load_digits()
    return digits.data / 16, digits.target


def _handwriting(_, draws, name):
    """As train_test_split(..., test_size=500, random_state=seed) splits them."""
    pictures, labels = _handwriting_table()
    order = np.random.RandomState(draws.seed).permutation(len(labels))
    rows = order[draws.rows if name == "validation" else 500 + draws.rows]
    return pictures[rows], labels[rows]


@lru_cache
def _penguins_table():
    """Palmer penguins: bill length, bill depth, flipper length and body mass [342, 4], and species [342]; without those that lack a value."""
    if "penguins" in TABLES:
        rows = [line.split() for line in TABLES["penguins"].strip().split("\n") if "NA" not in line]
        return np.array([[float(value) for value in row[1:]] for row in rows]), np.array([int(row[0]) for row in rows])
    from palmerpenguins import load_penguins

    measured = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
    penguins = load_penguins().dropna(subset=measured)
    return np.ascontiguousarray(penguins[measured].to_numpy()), penguins["species"].astype("category").cat.codes.to_numpy()


def _penguins(data, draws, name):
    """As train_test_split(..., test_size=142, random_state=seed) splits them; standardised by the training rows only."""
    measured, species = _penguins_table()
    order = np.random.RandomState(draws.seed).permutation(len(species))
    rows = order[draws.rows if name == "validation" else 142 + draws.rows]
    training = measured[order[142 : 142 + data["points"]]]
    deviation = training.std(axis=0)
    return (measured[rows] - training.mean(axis=0)) / np.where(deviation > 0, deviation, 1), species[rows]


def _own(data, draws, name):
    """As train_test_split or GroupShuffleSplit(1, test_size=heldOut, random_state=seed) splits them; filled and standardised by the training rows only."""
    table = TABLES[data["table"]]
    target = np.array(table["target"].split(), dtype=float)
    chance = np.random.RandomState(draws.seed)
    if "groups" in table:
        groups = np.array(table["groups"].split(), dtype=int)
        is_held = np.isin(groups, chance.permutation(groups.max() + 1)[: data["heldOut"]])
        held, training = np.flatnonzero(is_held), np.flatnonzero(~is_held)
    else:
        order = chance.permutation(len(target))
        held, training = order[: data["heldOut"]], order[data["heldOut"] :]
    used, rows = training[: data["points"]], (held if name == "validation" else training)[draws.rows]
    columns = [_own_input(column, used)[rows] for column in table["inputs"]]
    return np.column_stack(columns), target[rows] if "classes" in data else _standardised(target, used)[rows, 0]


def _own_input(column, used):
    """What a network gets of a column [rows, width]: numbers standardised, classes as an input each that is 0 or 1."""
    if "classes" in column:
        values = np.array(column["values"].split(), dtype=int)
        usual = np.bincount(values[used][values[used] >= 0], minlength=column["classes"]).argmax()
        return (np.where(values < 0, usual, values)[:, None] == np.arange(column["classes"])).astype(float)
    return _standardised(np.array(column["values"].split(), dtype=float), used)


def _standardised(values, used):
    known = values[used][~np.isnan(values[used])]
    values = np.where(np.isnan(values), _mean(known) if len(known) else 0, values)
    if np.ptp(values[used]) == 0:
        return (values - values[used[0]])[:, None]
    mean = _mean(values[used])
    return ((values - mean) / np.sqrt(_mean((values[used] - mean) ** 2)))[:, None]


def _mean(values):
    return values.cumsum()[-1] / len(values)  # added up one after another, as the page does


_SOURCES = {
    "own": _own,
    "moons": _plane(lambda data: 2, _moons),
    "circles": _plane(lambda data: 2, _circles),
    "spirals": _plane(lambda data: data["arms"], _spirals),
    "blobs": _plane(lambda data: data["classes"], _blobs),
    "xor": _plane(lambda data: 2, _xor),
    "polynomial": _polynomial,
    "regression": _regression,
    "digits": _digits,
    "handwriting": _handwriting,
    "penguins": _penguins,
}

# --- networks -------------------------------------------------------------------------------------------------------------------

_GAINS = {"relu": 1.4142135623730951, "tanh": 5 / 3, "identity": 1, "sigmoid": 1}


def initial_parameters(spec):
    """The weights and biases before the first step, float32, by their names in the state_dict of nn.Sequential."""
    inputs, parameters, dense = _features(spec["data"]), {}, 0
    for name, layer in _named_layers(spec["layers"]):
        if layer["kind"] == "dense":
            init, units = layer.get("init", {"kind": "linearDefault"}), layer["units"]
            parameters[f"{name}.weight"] = _weights(init, inputs, units, stream_key(spec["seed"], WEIGHTS, dense)).reshape(units, inputs)
            if layer.get("bias", True):
                parameters[f"{name}.bias"] = _biases(init, inputs, units, stream_key(spec["seed"], BIASES, dense))
            inputs, dense = units, dense + 1
        elif layer["kind"] in ("batchNorm", "layerNorm", "rmsNorm"):
            parameters[f"{name}.weight"] = np.full(inputs, layer.get("gamma", 1), np.float32)
            if layer["kind"] != "rmsNorm":
                parameters[f"{name}.bias"] = np.zeros(inputs, np.float32)
            if layer["kind"] == "batchNorm":
                parameters[f"{name}.running_mean"], parameters[f"{name}.running_var"] = np.zeros(inputs, np.float32), np.ones(inputs, np.float32)
    return parameters


def _named_layers(layers, within=""):
    """In order, the layers of residual blocks in the block's place: ('2', a layer), ('3.0', the first layer of the block 3)."""
    for index, layer in enumerate(layers):
        if layer["kind"] == "residual":
            yield from _named_layers(layer["layers"], f"{within}{index}.")
        else:
            yield f"{within}{index}", layer


def _features(data):
    if data["kind"] == "digits":
        return data["size"] ** 2
    if data["kind"] == "own":
        return data["features"]
    return {"handwriting": 64, "penguins": 4, "regression": 1}.get(data["kind"], 2)


def _weights(init, fan_in, fan_out, key):
    kind, counters = init["kind"], np.arange(fan_in * fan_out)
    if kind in ("zeros", "constant"):
        draws = np.full(len(counters), float(init.get("value", 0)))
    elif kind == "uniform":
        draws = symmetric_uniform(key, counters, init["bound"])
    elif kind in ("linearDefault", "uniformFanIn"):
        draws = symmetric_uniform(key, counters, 1 / np.sqrt(fan_in))
    elif kind == "xavierUniform":
        draws = symmetric_uniform(key, counters, init.get("gain", 1) * np.sqrt(6 / (fan_in + fan_out)))
    elif kind == "xavierNormal":
        draws = normal(key, counters) * (init.get("gain", 1) * np.sqrt(2 / (fan_in + fan_out)))
    else:
        nonlinearity, slope = init.get("nonlinearity", "relu"), init.get("negativeSlope", 0.01)
        gain = np.sqrt(2 / (1 + slope * slope)) if nonlinearity == "leakyRelu" else _GAINS[nonlinearity]
        deviation = gain / np.sqrt(fan_out if init.get("fan") == "out" else fan_in)
        draws = normal(key, counters) * deviation if kind == "heNormal" else symmetric_uniform(key, counters, np.sqrt(3.0) * deviation)
    return (draws * init.get("scale", 1)).astype(np.float32)


def _biases(init, fan_in, units, key):
    if init.get("bias") == "zeros":
        return np.zeros(units, np.float32)
    return symmetric_uniform(key, np.arange(units), 1 / np.sqrt(fan_in)).astype(np.float32)


def dropout_mask(spec, layer, step, p, shape):
    """What dropout layer `layer` (counted among the dropout layers) multiplies its inputs by in the step after `step` updates."""
    words = random_words(stream_key(spec["seed"], MASKS, layer, step), np.arange(int(np.prod(shape))))
    kept = (words >> np.uint32(8)) >= np.ceil(p * 2**24)
    return np.where(kept, 1 / (1 - p), 0).astype(np.float32).reshape(shape)


def unit_noise(spec, layer, step, units, scale, shift):
    """What noise layer `layer` (counted among the noise layers) multiplies its units by, and adds, in the step after `step` updates."""
    u, v = (2 * uniform(stream_key(spec["seed"], NOISE, layer, step), np.arange(2 * units)) - 1).astype(np.float32).reshape(2, units)
    return 1 + np.float32(scale) * u, np.float32(shift) * v


def batch_rows(spec, step):
    """The training rows of the step after `step` updates."""
    rows, size = spec["data"]["points"], spec["batchSize"]
    if size == "full":
        return np.arange(rows)
    per_epoch = rows // size
    order = permutation(stream_key(spec["seed"], BATCHES, step // per_epoch), rows)
    first = step % per_epoch * size
    return order[first : first + size]
