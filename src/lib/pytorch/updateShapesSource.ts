import { SIDE } from '../experiments/momentum/updateShapes';
import { NEWTON_SCHULZ } from '../nn/muon';

export interface UpdateShapesRun {
  strength: number;
  seed: number;
  /** Draws the page's numbers with the functions of the NumPy twin, instead of torch's. */
  isTwin: boolean;
}

/** A PyTorch program that makes the steps of momentum, Lion and Muon from one gradient and looks at their singular values, in double precision. */
export function updateShapesSource(run: UpdateShapesRun): string {
  const { steps, coefficients } = NEWTON_SCHULZ;
  return `import torch

n, strength = ${SIDE}, ${run.strength}
${drawsSource(run)}
gradient = noise / n**0.5 + strength * torch.outer(left / left.norm(), right / right.norm())

def orthogonalised(matrix):
    a, b, c = ${coefficients.join(', ')}
    x = matrix / matrix.norm()
    for _ in range(${steps}):  # Newton-Schulz
        gram = x @ x.T
        x = a * x + (b * gram + c * gram @ gram) @ x
    return x

updates = {"momentum": gradient, "lion": gradient.sign(), "muon": orthogonalised(gradient)}
shares = {}
for name, update in updates.items():
    values = torch.linalg.svdvals(update)
    shares[name] = (values / values[0]).tolist()
    print(f"{name}: smallest singular value {shares[name][-1]:.3f} of the largest")
`;
}

const drawsSource = ({ seed, isTwin }: UpdateShapesRun): string =>
  isTwin
    ? `noise = torch.from_numpy(normal(stream_key(${seed}, 0), np.arange(n * n)).reshape(n, n))
left, right = (torch.from_numpy(normal(stream_key(${seed}, stream), np.arange(n))) for stream in (1, 2))`
    : `torch.manual_seed(${seed})
noise = torch.randn(n, n, dtype=torch.float64)
left, right = torch.randn(2, n, dtype=torch.float64)`;
