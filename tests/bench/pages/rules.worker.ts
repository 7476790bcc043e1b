import { racerSpec } from '../../../src/lib/experiments/momentum/optimiserRace';
import { updateParameter } from '../../../src/lib/nn/optimise';
import { CompiledRule } from '../../../src/lib/rules/compiledRule';
import { presetText } from '../../../src/lib/rules/presets';
import { readRule } from '../../../src/lib/rules/readRule';

const LENGTH = 20_000;
const RATE = 1e-3;
const optimiser = racerSpec('adam', RATE);

const gradient = Float32Array.from({ length: LENGTH }, (_, i) => Math.sin(i));

/** Millions of weights a second that a step of all of them comes to. */
function speed(step: (t: number) => void, milliseconds: number): number {
  let t = 0;
  const lasting = (time: number) => {
    const start = performance.now();
    let steps = 0;
    while (performance.now() - start < time) {
      step(++t);
      steps += 1;
    }
    return (steps * LENGTH) / (performance.now() - start) / 1000;
  };
  // Until the engine has compiled it.
  lasting(milliseconds);
  return lasting(milliseconds);
}

self.onmessage = ({ data: milliseconds }: MessageEvent<number>) => {
  const { rule } = readRule(presetText('adam', RATE));
  if (!rule) throw new Error('Adam is no rule');
  const compiled = new CompiledRule(rule, LENGTH);
  const [memory, typedWeights] = [compiled.memory(LENGTH), new Float32Array(LENGTH)];
  const kept = { first: new Float32Array(LENGTH), second: new Float32Array(LENGTH) };
  const weights = new Float32Array(LENGTH);
  self.postMessage({
    typed: speed((t) => compiled.step(typedWeights, gradient, memory, t), milliseconds),
    builtIn: speed((step) => updateParameter(optimiser, weights, gradient, kept, { step, hasMomentum: false }), milliseconds),
  });
};
