export interface RandomEigenvaluesRun {
  dimension: number;
  /** Of matrices. */
  count: number;
  /** Added to every diagonal. */
  lift: number;
  seed: number;
  /** Draws the page's numbers with the functions of the NumPy twin, instead of torch's. */
  isTwin?: boolean;
}

/** A PyTorch program that counts the negative eigenvalues of random symmetric matrices, in double precision. */
export function randomEigenvaluesSource({ dimension, count, lift, seed, isTwin = false }: RandomEigenvaluesRun): string {
  return `import torch

n, count, lift = ${dimension}, ${count}, ${lift}

${isTwin ? twinDraws(seed) : torchDraws(seed)}
upper = torch.triu(draws.transpose(1, 2), diagonal=1)
diagonal = 2**0.5 * draws.diagonal(dim1=1, dim2=2)
matrices = (upper + upper.transpose(1, 2) + torch.diag_embed(diagonal)) / n**0.5
spectra = torch.linalg.eigvalsh(matrices) + lift  # lift times the identity moves every eigenvalue

negative = (spectra < 0).double().mean().item()
minima = (spectra > 0).all(dim=1).double().mean().item()
print(f"{negative:.1%} of the eigenvalues are negative; {minima:.2%} of {count} matrices have none")
`;
}

const torchDraws = (seed: number): string => `torch.manual_seed(${seed})
draws = torch.randn(count, n, n, dtype=torch.float64)  # only the lower triangles are used`;

const twinDraws = (seed: number): string => `rows, columns = np.tril_indices(n)
draws = torch.zeros(count, n, n, dtype=torch.float64)
for matrix in range(count):
    draws[matrix, rows, columns] = torch.from_numpy(normal(stream_key(${seed}, matrix, n), np.arange(len(rows))))`;
