/** A PyTorch program that hands four optimisers the same gradients of one weight and measures how far each goes, in single precision. */
export function stepLengthsSource(gradients: readonly number[], learningRate: number): string {
  const [first = NaN] = gradients;
  const changes = gradients.flatMap((gradient, step) => (gradient === first ? [] : [`${step}: ${gradient}`]));
  return `import torch

lr = ${learningRate}
gradients = [${first}] * ${gradients.length}
${changes.length > 0 ? `for step, gradient in {${changes.join(', ')}}.items():\n    gradients[step] = gradient\n` : ''}
optimizers = {
    "momentum": lambda w: torch.optim.SGD([w], lr=lr, momentum=0.9),
    "adagrad": lambda w: torch.optim.Adagrad([w], lr=lr),
    "rmsprop": lambda w: torch.optim.RMSprop([w], lr=lr),
    "adam": lambda w: torch.optim.Adam([w], lr=lr),
}
lengths = {}
for name, optimizer_of in optimizers.items():
    w = torch.zeros(1, requires_grad=True)
    optimizer = optimizer_of(w)
    lengths[name] = []
    for gradient in gradients:
        with torch.no_grad():
            w.zero_()  # so that no rounding piles up
        w.grad = torch.tensor([float(gradient)])
        optimizer.step()
        lengths[name].append(-w.item() / lr)
    print(f"{name}: first step {lengths[name][0]:.3g}, last step {lengths[name][-1]:.3g} learning rates")
`;
}
