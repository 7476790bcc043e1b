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


def layer_norm(**settings):
    return {"kind": "layerNorm", **settings}


def rms_norm(**settings):
    return {"kind": "rmsNorm", **settings}


def residual(*layers, **settings):
    return {"kind": "residual", "layers": list(layers), **settings}


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
    "layer norm before the activation": [dense(5), layer_norm(), activation("relu")],
    "layer norm after the activation": [dense(6), activation("tanh"), layer_norm(epsilon=1e-3, gamma=0.5)],
    "layer norm on the inputs": [layer_norm(), dense(5), activation("sigmoid")],
    "RMS norm": [dense(5), rms_norm(), activation("relu")],
    "RMS norm with epsilon on the inputs": [rms_norm(epsilon=1e-2, gamma=2), dense(6), activation("tanh")],
    "batch norm with gamma": [dense(5), batch_norm(gamma=0.3), activation("tanh")],
    "residual block": [dense(5), residual(dense(5), activation("relu"), dense(5))],
    "residual blocks one after another": [
        dense(6), residual(layer_norm(), dense(9), activation("relu"), dense(6)), residual(rms_norm(), dense(6), activation("tanh"), scale=0.5), layer_norm(),
    ],
    "residual block on the inputs": [residual(dense(4), activation("tanh"), dropout(0.3), dense(3)), activation("tanh")],
    "residual block of one layer": [dense(5), residual(activation("sigmoid")), layer_norm()],
    "residual block of zero gamma": [dense(5), residual(dense(4), activation("relu"), dense(5), batch_norm(gamma=0)), activation("relu")],
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
    "clipped momentum": {"kind": "sgd", "learningRate": 0.1, "momentum": 0.9, "clipNorm": 0.3},
    "clipped Adam": {"kind": "adam", "learningRate": 0.01, "clipNorm": 0.01},
    "clipping that clips nothing": {"kind": "sgd", "learningRate": 0.1, "clipNorm": 100},
    "Lion": {"kind": "lion", "learningRate": 0.003},
    "Lion with betas and decay": {"kind": "lion", "learningRate": 0.001, "betas": [0.8, 0.95], "weightDecay": 0.3},
    "Muon": {"kind": "muon", "learningRate": 0.02},
    "Muon without Nesterov, with decay": {
        "kind": "muon", "learningRate": 0.01, "momentum": 0.9, "nesterov": False, "weightDecay": 0.2, "othersLearningRate": 0.003,
    },
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
