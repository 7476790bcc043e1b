import type { RunSpec } from '../spec/spec';

/** The class `Noise` that a program needs which trains one of these, with a line to spare below it; nothing if none has noise. */
export function noiseSource(specs: readonly RunSpec[]): string {
  return hasNoise(specs) ? `${NOISE}\n\n` : '';
}

export function hasNoise(specs: readonly RunSpec[]): boolean {
  return specs.some(({ layers }) => layers.some(({ kind }) => kind === 'noise'));
}

const NOISE = `class Noise(nn.Module):  # another scale and another shift for each unit at each step
    def __init__(self, shift, scale):
        super().__init__()
        self.shift, self.scale = shift, scale

    def forward(self, x):
        if not self.training:
            return x
        u, v = 2 * torch.rand(2, x.shape[1]) - 1
        return (1 + self.scale * u) * x + self.shift * v`;
