import type { RunSpec } from '../spec/spec';
import type { WriteTraining } from './rerun';

export interface ForgotEvalRun {
  spec: RunSpec;
  mode: 'train' | 'eval';
  passes: number;
  inputs: readonly [number, number];
  questions: number;
}

/** A PyTorch program that trains the network, leaves it in the chosen mode and asks it the same questions again and again. */
export function forgotEvalSource(trained: WriteTraining, { spec, mode, passes, inputs, questions }: ForgotEvalRun): string {
  return `${trained([{ name: 'with dropout', spec }])}
@torch.no_grad()
def ask(x):  # ${passes} passes for one question; the seed gives every question the same ${passes} masks
    torch.manual_seed(${spec.seed})
    return net(x.expand(${passes}, 1)).squeeze()

xs = torch.linspace(${inputs[0]}, ${inputs[1]}, ${questions})[:, None]
net.${mode === 'train' ? 'train()  # as if eval() had been forgotten' : 'eval()  # masks off'}
answers = torch.stack([ask(x) for x in xs], dim=1)  # passes x questions
net.eval()
with torch.no_grad():
    eval_answer = net(xs).squeeze()

print(f"spread of the answers: {answers.var(dim=0).mean().sqrt():.3f}")
for k in [1, 10, ${passes}]:
    distance = (answers[:k].mean(dim=0) - eval_answer).square().mean()
    print(f"mean of {k} passes: squared distance {distance:.5f} from the answer in eval mode")
`;
}
