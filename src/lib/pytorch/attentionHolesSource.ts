import type { Attention } from '../experiments/dropout/attentionHoles';
import { STREAMS } from '../spec/streams';

interface HolesRun extends Attention {
  places: number;
  passes: number;
  sharpnesses: readonly number[];
  /** Draws the page's random numbers with the functions of the NumPy twin, instead of torch's. */
  isTwin: boolean;
}

/** A PyTorch program that drops attention weights after the softmax and compares the scatter of the answer with the formula. */
export function attentionHolesSource({ sharpness, p, seed, places, passes, sharpnesses, isTwin }: HolesRun): string {
  const drawn = (which: number) =>
    isTwin ? `torch.from_numpy(normal(stream_key(${seed}, ${STREAMS.training}, ${which}), np.arange(n)))` : 'torch.randn(n)';
  const coins = isTwin
    ? `torch.from_numpy(uniform(stream_key(${seed}, ${STREAMS.masks}, 0), np.arange(${passes} * n))).reshape(${passes}, n)`
    : `torch.rand(${passes}, n)`;
  return `import torch

torch.set_default_dtype(torch.float64)
${isTwin ? '' : `torch.manual_seed(${seed})\n`}n, p = ${places}, ${p}
scores = ${drawn(0)}.sort(descending=True).values
values = ${drawn(1)}.sign()
kept = (${coins} >= p) / (1 - p)  # what nn.Dropout(p) multiplies by, for each pass

def scatter(sharpness):
    weights = torch.softmax(sharpness * scores, dim=0)
    answers = (kept * weights) @ values  # a row of masked weights for every pass
    formula = (p / (1 - p) * ((weights * values) ** 2).sum()).sqrt()
    return weights, answers.std(correction=0).item(), formula.item()

weights, now, formula = scatter(${sharpness})
print(f"sharpness ${sharpness}: largest weight {weights[0]:.2f}, standard deviation {now:.3f}, by the formula {formula:.3f}")
_, measured, predicted = zip(*[scatter(s) for s in [${sharpnesses.join(', ')}]])
`;
}
