import type { NamedRuns } from './namedRuns';
import type { WriteTraining } from './rerun';

export interface ForgottenEval {
  /** Of the batches in which the validation data is answered. */
  testSize: number;
  sorted: boolean;
}

/** A PyTorch program that trains the network, evaluates it as it should be, and then as if eval() had been forgotten. */
export function runningStatisticsSource(trained: WriteTraining, runs: NamedRuns, { testSize, sorted }: ForgottenEval): string {
  const order = sorted ? 'y_val.argsort()  # by class' : 'torch.randperm(len(y_val))  # in any order';
  return `${trained(runs)}
print("running means:", net[1].running_mean)
print("running variances:", net[1].running_var)

order = ${order}
batches_val = list(zip(x_val[order].split(${testSize}), y_val[order].split(${testSize})))
net.train()  # as if eval() had been forgotten; each pass also moves the running statistics
try:
    with torch.no_grad():
        losses_val = torch.stack([loss_of(net(inputs), targets) for inputs, targets in batches_val])
    print(f"without eval(), in batches of ${testSize}: loss {losses_val.mean():.3f}")
except ValueError as error:
    print(error)
`;
}
