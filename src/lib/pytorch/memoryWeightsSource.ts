/** A PyTorch program that hands SGD one gradient after the other and reads its velocity, and adds up the weighted gradients by hand. */
export function memoryWeightsSource(gradients: readonly number[], momentum: number): string {
  return `import torch

momentum = ${momentum}
gradients = [
${rowsOf(gradients)}
]

w = torch.zeros((), dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0, momentum=momentum)
velocities = []
for gradient in gradients:
    before = w.item()
    w.grad = torch.tensor(gradient, dtype=torch.float64)
    optimizer.step()
    velocities.append(before - w.item())  # the learning rate is 1

by_hand = sum(momentum**age * gradient for age, gradient in enumerate(reversed(gradients)))
print(f"velocity after {len(gradients)} gradients: {velocities[-1]:.4f}, their weighted sum {by_hand:.4f}")
`;
}

const IN_A_ROW = 10;

const rowsOf = (numbers: readonly number[]): string =>
  Array.from({ length: Math.ceil(numbers.length / IN_A_ROW) }, (_, row) => {
    const texts = numbers.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW).map(String);
    return `    ${texts.join(', ')},`;
  }).join('\n');
