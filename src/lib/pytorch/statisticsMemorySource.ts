interface StatisticsMemoryRun {
  /** Weight of the new batch. */
  rate: number;
  batch: number;
  drift: number;
  steps: number;
  seed: number;
  /** The running mean before the first step. */
  first: number;
  /** Draws the page's numbers with the functions of the NumPy twin, instead of torch's. */
  isTwin: boolean;
}

/** A PyTorch program that lets a batch normalisation remember the mean of data that move, in double precision. */
export function statisticsMemorySource({ rate, batch, drift, steps, seed, first, isTwin }: StatisticsMemoryRun): string {
  const draws = isTwin
    ? `draws = torch.from_numpy(normal(stream_key(${seed}), np.arange(${steps})))`
    : `torch.manual_seed(${seed})
draws = torch.randn(${steps}, dtype=torch.float64)`;
  return `import torch

rate, batch, drift = ${rate}, ${batch}, ${drift}
${draws}

norm = torch.nn.BatchNorm1d(1, momentum=rate).double().train()
norm.running_mean.fill_(${first})  # it has forgotten its start
running = []
for step, draw in enumerate(draws):
    mean = drift * step + draw / batch**0.5  # of this step's batch
    norm(mean + torch.tensor([[-1.0], [1.0]], dtype=torch.float64))
    running.append(norm.running_mean.item())

lag = drift * (1 - rate) / rate
noise = (rate / (2 - rate) / batch) ** 0.5
print(f"behind by {lag:.3f}, scatter {noise:.3f}; at the last step {drift * ${steps - 1} - running[-1]:.3f} behind")
`;
}
