"""What chance decides in a figure of Deep Networks, in NumPy: data, initial weights, dropout masks, batches. The same bits as in the book."""

import math

import numpy as np

# ---- Random numbers: word number i of a stream is a hash of the stream's key and i.

TRAINING, VALIDATION, WEIGHTS, BIASES, BATCHES, MASKS = 1, 2, 3, 4, 5, 6  # streams of a seed


def mix(x, addend=0):
    """A permutation of the 32-bit words that leaves no trace of their order (triple32)."""
    x = np.atleast_1d(np.asarray(x, dtype=np.uint64).astype(np.uint32))
    x = (x ^ (x >> np.uint32(17))) * np.uint32(0xED5AD4BB) + np.uint32(addend)
    x = (x ^ (x >> np.uint32(11))) * np.uint32(0xAC4C1B51)
    x = (x ^ (x >> np.uint32(15))) * np.uint32(0x31848BAB)
    return x ^ (x >> np.uint32(14))


def stream_key(*names):
    """The key of the stream that is named by some whole numbers, the seed first."""
    a, b = 0x243F6A88, 0x85A308D3  # digits of pi
    for name in names:
        a = int(mix(a ^ name)[0])
        b = int(mix((b + a) % 2**32)[0])
    return a, b


def words(key, counters):
    a, b = key
    return mix((np.asarray(counters, dtype=np.uint64) + a) % 2**32, b)


def uniform(key, counters):
    """Multiples of 2^-24 in [0, 1)."""
    return (words(key, counters) >> np.uint32(8)) * 2.0**-24


def symmetric_uniform(key, counters, bound):
    """In (-bound, bound)."""
    return (2 * (uniform(key, counters) + 0.5 * 2.0**-24) - 1) * bound


def normal(key, counters):
    """From N(0, 1), in pairs by Box and Muller."""
    counters = np.asarray(counters)
    pair = counters // 2
    u = (words(key, 2 * pair) + 0.5) * 2.0**-32
    v = words(key, 2 * pair + 1) * 2.0**-32
    radius, angle = np.sqrt(-2 * logarithm(u)), 2 * np.pi * v
    return radius * np.where(counters % 2 == 0, cosine(angle), sine(angle))


# ---- Logarithm, sine and cosine from + - * / alone, so that they give the same bits on every machine.

HALF_PI = (1.57079632673412561417, 6.0771005063039659e-11, 2.0222662487959506e-21)
LN2 = (0.69314718036912381649, 1.90821492927058770002e-10)
SINE_TERMS = [(-1) ** (i + 1) / math.factorial(2 * i + 3) for i in range(8)]
COSINE_TERMS = [(-1) ** i / math.factorial(2 * i + 4) for i in range(8)]
ARTANH_TERMS = [2 / (2 * i + 3) for i in range(10)]


def horner(coefficients, x):
    total = np.zeros_like(x)
    for coefficient in reversed(coefficients):
        total = total * x + coefficient
    return total


def logarithm(x):
    mantissa, exponent = np.frexp(x)
    is_low = mantissa < math.sqrt(0.5)
    mantissa, exponent = np.where(is_low, 2 * mantissa, mantissa), exponent - is_low
    f = mantissa - 1
    s = f / (mantissa + 1)
    rest = s * s * horner(ARTANH_TERMS, s * s)
    return exponent * LN2[0] - (s * (f - rest) - exponent * LN2[1] - f)


def sine(x):
    quarter, high, low = quarter_turns(x)
    value = np.where(quarter % 2 == 0, reduced_sine(high, low), reduced_cosine(high, low))
    return np.where(quarter < 2, value, -value)


def cosine(x):
    quarter, high, low = quarter_turns(x)
    value = np.where(quarter % 2 == 0, reduced_cosine(high, low), reduced_sine(high, low))
    return np.where((quarter == 0) | (quarter == 3), value, -value)


def quarter_turns(x):
    """x as a number of quarter turns (modulo 4) and a rest in two parts."""
    x = np.asarray(x, dtype=np.float64)
    turns = np.floor(x / (np.pi / 2) + 0.5)
    first, second = x - turns * HALF_PI[0], turns * HALF_PI[1]
    partial = first - second
    third = turns * HALF_PI[2] - (first - partial - second)
    high = partial - third
    return turns % 4, high, partial - high - third


def reduced_sine(x, low):
    square = x * x
    return x + (x * square * horner(SINE_TERMS, square) + low)


def reduced_cosine(x, low):
    square = x * x
    half = 0.5 * square
    main = 1 - half
    return main + (1 - main - half + (square * square * horner(COSINE_TERMS, square) - x * low))


# ---- Data sets: each component of a row has a stream of its own, so that a longer data set begins with the shorter one.


class Rows:
    """The random numbers of the first `count` rows of a split."""

    def __init__(self, seed, split, count):
        self.seed, self.split, self.rows = seed, split, np.arange(count)

    def key(self, component):
        return stream_key(self.seed, self.split, component)

    def uniform(self, component):
        return uniform(self.key(component), self.rows)

    def normal(self, component):
        return normal(self.key(component), self.rows)


def in_the_plane(classes, place):
    """Points of the classes in turns, moved by Gaussian noise."""

    def draw(spec, draws):
        labels = draws.rows % classes(spec)
        x, y = place(spec, labels, draws)
        noise = spec["noise"]
        return np.stack([x + noise * draws.normal(2), y + noise * draws.normal(3)], axis=1), labels

    return draw


def moon(spec, labels, draws):
    angle = np.pi * draws.uniform(0)
    x, y = cosine(angle), sine(angle)
    return np.where(labels == 0, x, 1 - x), np.where(labels == 0, y, 0.5 - y)


def circle(spec, labels, draws):
    radius, angle = np.where(labels == 0, 1, 0.5), 2 * np.pi * draws.uniform(0)
    return radius * cosine(angle), radius * sine(angle)


def spiral(spec, labels, draws):
    radius = draws.uniform(0)
    angle = 2 * np.pi * (1.25 * radius + labels / spec["arms"])
    return radius * cosine(angle), radius * sine(angle)


def blob(spec, labels, draws):
    angle = 2 * np.pi * labels / spec["classes"]
    return cosine(angle), sine(angle)


def xor_quarter(spec, labels, draws):
    x, y = 2 * draws.uniform(0) - 1, draws.uniform(1)
    return x, np.where((x >= 0) == (labels == 0), y, -y)


def polynomial(spec, draws):
    x, y = 2 * draws.uniform(0) - 1, 2 * draws.uniform(1) - 1
    boundary = (2.4 * x * x - 1.6) * x
    return np.stack([x, y], axis=1), (y + spec["noise"] * draws.normal(2) > boundary).astype(np.int64)


def regression(spec, draws):
    x = 2 * draws.uniform(0) - 1
    is_clean = draws.split == VALIDATION and spec.get("cleanValidation")
    return x[:, None], sine(np.pi * x) + (0 if is_clean else spec["noise"] * draws.normal(1))


SOURCES = {
    "moons": in_the_plane(lambda spec: 2, moon),
    "circles": in_the_plane(lambda spec: 2, circle),
    "spirals": in_the_plane(lambda spec: spec["arms"], spiral),
    "blobs": in_the_plane(lambda spec: spec["classes"], blob),
    "xor": in_the_plane(lambda spec: 2, xor_quarter),
    "polynomial": polynomial,
    "regression": regression,
}


def data_set(run):
    """Inputs (float32) and targets of both splits: class numbers (int64), or values [rows, 1] (float32) under the squared error."""
    spec, splits = run["data"], []
    for split, count in (TRAINING, spec["points"]), (VALIDATION, spec.get("validationPoints", 0)):
        inputs, targets = SOURCES[spec["kind"]](spec, Rows(spec.get("seed", run["seed"]), split, count))
        if run["loss"] == "meanSquaredError":
            values = targets if spec["kind"] == "regression" else 2 * targets - 1
            targets = values[:, None].astype(np.float32)
        splits += [inputs.astype(np.float32), targets]
    return tuple(splits)


# ---- Initial weights

GAINS = {"identity": 1, "sigmoid": 1, "tanh": 5 / 3, "relu": math.sqrt(2)}


def initial_parameters(run, inputs):
    """Weights and biases of the dense layers by their names in PyTorch's state_dict(), float32."""
    parameters, width, ordinal = {}, inputs, 0
    for index, layer in enumerate(run["layers"]):
        if layer["kind"] != "dense":
            continue
        units, init = layer["units"], layer.get("init", {"kind": "linearDefault"})
        weights = initial_weights(init, width, units, stream_key(run["seed"], WEIGHTS, ordinal)) * init.get("scale", 1)
        parameters[f"{index}.weight"] = weights.astype(np.float32).reshape(units, width)
        if layer.get("bias", True):
            biases = symmetric_uniform(stream_key(run["seed"], BIASES, ordinal), np.arange(units), 1 / math.sqrt(width))
            parameters[f"{index}.bias"] = (np.zeros(units) if init.get("bias") == "zeros" else biases).astype(np.float32)
        width, ordinal = units, ordinal + 1
    return parameters


def initial_weights(init, fan_in, fan_out, key):
    kind, counters = init["kind"], np.arange(fan_in * fan_out)
    if kind in ("zeros", "constant"):
        return np.full(counters.size, init.get("value", 0.0))
    if kind.endswith("Normal"):
        return normal(key, counters) * deviation(init, fan_in, fan_out)
    bounds = {"linearDefault": 1 / math.sqrt(fan_in), "uniformFanIn": 1 / math.sqrt(fan_in), "uniform": init.get("bound")}
    if kind == "xavierUniform":
        bounds[kind] = init.get("gain", 1) * math.sqrt(6 / (fan_in + fan_out))
    elif kind == "heUniform":
        bounds[kind] = math.sqrt(3) * deviation(init, fan_in, fan_out)
    return symmetric_uniform(key, counters, bounds[kind])


def deviation(init, fan_in, fan_out):
    """Standard deviation of Xavier's (Glorot's) and He's weights."""
    if init["kind"].startswith("xavier"):
        return init.get("gain", 1) * math.sqrt(2 / (fan_in + fan_out))
    nonlinearity, slope = init.get("nonlinearity", "relu"), init.get("negativeSlope", 0.01)
    gain = math.sqrt(2 / (1 + slope * slope)) if nonlinearity == "leakyRelu" else GAINS[nonlinearity]
    return gain / math.sqrt(fan_out if init.get("fan") == "out" else fan_in)


# ---- Masks and batches


def dropout_mask(seed, layer, step, p, shape):
    """0, or 1 / (1 - p), float32, for the dropout layer of that number at the update after `step` updates."""
    key = stream_key(seed, MASKS, layer, step)
    kept = uniform(key, np.arange(math.prod(shape))) >= p
    return np.where(kept, np.float32(1 / (1 - p)), np.float32(0)).reshape(shape)


def batch_rows(run, step):
    """The training rows of the update after `step` updates; an incomplete batch at the end of an epoch is left out."""
    count, size = run["data"]["points"], run["batchSize"]
    if size == "full":
        return np.arange(count)
    epoch, batch = divmod(step, count // size)
    order = np.argsort(words(stream_key(run["seed"], BATCHES, epoch), np.arange(count)))
    return order[batch * size : (batch + 1) * size]
