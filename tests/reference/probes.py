"""Small networks, one for every layer and optimiser, whose every number is recorded."""

FEATURES, ROWS = 3, 7


def dense(units, **settings):
    return {"kind": "dense", "units": units, **settings}


def activation(name, **settings):
    return {"kind": "activation", "activation": name, **settings}


def dropout(p):
    return {"kind": "dropout", "p": p}


def batch_norm(**settings):
    return {"kind": "batchNorm", **settings}


LAYERS = {
    "linear": [],
    "no bias": [dense(5, bias=False), activation("relu")],
    "identity": [dense(5), activation("identity")],
    "relu": [dense(5), activation("relu"), dense(6), activation("relu")],
    "leaky relu": [dense(5), activation("leakyRelu", negativeSlope=0.2)],
    "tanh": [dense(5), activation("tanh"), dense(4), activation("tanh")],
    "sigmoid": [dense(5), activation("sigmoid"), dense(6), activation("sigmoid")],
    "dropout": [dense(9), activation("relu"), dropout(0.5), dense(5), activation("tanh"), dropout(0.2)],
    "dropout on the inputs": [dropout(0.3), dense(5), activation("tanh")],
    "batch norm before the activation": [dense(5), batch_norm(), activation("relu")],
    "batch norm after the activation": [dense(5), activation("tanh"), batch_norm(momentum=0.3, epsilon=1e-3)],
    "batch norm on the inputs": [batch_norm(), dense(5), activation("sigmoid")],
    "dropout before batch norm": [dense(6), activation("relu"), dropout(0.4), batch_norm()],
}

OPTIMISERS = {
    "gradient descent": {"kind": "sgd", "learningRate": 0.3},
    "momentum": {"kind": "sgd", "learningRate": 0.1, "momentum": 0.9},
    "momentum with dampening": {"kind": "sgd", "learningRate": 0.1, "momentum": 0.9, "dampening": 0.4},
    "Nesterov": {"kind": "sgd", "learningRate": 0.1, "momentum": 0.9, "nesterov": True},
    "weight decay": {"kind": "sgd", "learningRate": 0.1, "momentum": 0.5, "weightDecay": 0.1},
    "RMSProp": {"kind": "rmsprop", "learningRate": 0.01},
    "RMSProp with momentum and decay": {
        "kind": "rmsprop", "learningRate": 0.003, "alpha": 0.9, "epsilon": 1e-6, "momentum": 0.8, "weightDecay": 0.05,
    },
    "Adagrad": {"kind": "adagrad", "learningRate": 0.1},
    "Adagrad with decays": {"kind": "adagrad", "learningRate": 0.1, "learningRateDecay": 0.1, "weightDecay": 0.05},
    "Adam": {"kind": "adam", "learningRate": 0.01},
    "Adam with betas and decay": {"kind": "adam", "learningRate": 0.01, "betas": [0.8, 0.95], "epsilon": 1e-6, "weightDecay": 0.1},
    "AdamW": {"kind": "adamw", "learningRate": 0.01},
    "AdamW with decay": {"kind": "adamw", "learningRate": 0.01, "weightDecay": 0.2},
}


def specification(layers, loss, optimiser, seed, batch_size="full"):
    outputs = 4 if loss == "crossEntropy" else 1
    return {
        "seed": seed,
        "data": {"kind": "blobs", "points": ROWS, "noise": 1, "classes": outputs},
        "layers": [*layers, dense(outputs)],
        "loss": loss,
        "optimiser": optimiser,
        "batchSize": batch_size,
        "steps": 1,
        "record": {"every": 1},
    }


def layer_probes():
    for seed, (name, layers) in enumerate(LAYERS.items(), start=100):
        for loss in ("crossEntropy", "meanSquaredError"):
            yield f"{name}, {loss}", specification(layers, loss, OPTIMISERS["gradient descent"], seed)


def optimiser_probes():
    layers = [dense(5), activation("tanh")]
    for seed, (name, optimiser) in enumerate(OPTIMISERS.items(), start=200):
        yield name, specification(layers, "crossEntropy", optimiser, seed, batch_size=3)
