import type { OptimiserSpec, ScheduleSpec } from '../spec/spec';
import { pythonTuple } from './literals';
import { inlineText, joined, python, slot, type Pieces, type Slot } from './pieces';

const CLASSES: Readonly<Record<OptimiserSpec['kind'], string>> = {
  sgd: 'SGD',
  rmsprop: 'RMSprop',
  adagrad: 'Adagrad',
  adam: 'Adam',
  adamw: 'AdamW',
};

/** `torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)`. With `isShared` all runs have the same class, and may differ in its numbers. */
export function optimiserSource(optimiser: OptimiserSpec, isShared: boolean): Pieces {
  const name = `torch.optim.${CLASSES[optimiser.kind]}`;
  const keywords = joined(optimiserKeywords(optimiser), ', ');
  if (isShared) return python`${name}(net.parameters(), ${keywords})`;
  const given = inlineText(keywords);
  return [optimiserSlot(`${name}(net.parameters(), ${given})`, `lambda parameters: ${name}(parameters, ${given})`)];
}

const optimiserSlot = (inline: string, argument: string): Slot => ({
  name: 'optimizer_of',
  inline,
  argument,
  use: 'optimizer_of(net.parameters())',
});

/** A momentum of zero is written too: a slider may be there. */
function optimiserKeywords(optimiser: OptimiserSpec): Pieces[] {
  const keyword = (name: string, value: number | undefined): Pieces[] =>
    value === undefined ? [] : [python`${name}=${slot(name, String(value))}`];
  const given = [...keyword('lr', optimiser.learningRate)];
  switch (optimiser.kind) {
    case 'sgd':
      given.push(...keyword('momentum', optimiser.momentum), ...keyword('dampening', optimiser.dampening));
      if (optimiser.nesterov) given.push(['nesterov=True']);
      break;
    case 'rmsprop':
      given.push(...keyword('alpha', optimiser.alpha), ...keyword('eps', optimiser.epsilon), ...keyword('momentum', optimiser.momentum));
      break;
    case 'adagrad':
      given.push(...keyword('lr_decay', optimiser.learningRateDecay), ...keyword('eps', optimiser.epsilon));
      break;
    case 'adam':
    case 'adamw':
      if (optimiser.betas) given.push(python`betas=${slot('betas', pythonTuple(optimiser.betas))}`);
      given.push(...keyword('eps', optimiser.epsilon));
      break;
  }
  return [...given, ...keyword('weight_decay', optimiser.weightDecay)];
}

/** `scheduler = ...` for the optimiser `optimizer`, to be stepped after each update. */
export function schedulerSource(schedule: ScheduleSpec): Pieces {
  const module = 'scheduler = torch.optim.lr_scheduler.';
  switch (schedule.kind) {
    case 'step':
      return python`${module}StepLR(optimizer, step_size=${slot('step_size', String(schedule.every))}, gamma=${slot('gamma', String(schedule.factor))})`;
    case 'cosine':
      return python`${module}CosineAnnealingLR(optimizer, T_max=${slot('T_max', String(schedule.steps))})`;
    case 'warmup':
      return python`${module}LambdaLR(optimizer, lambda step: min(1, (step + 1) / ${slot('warmup', String(schedule.steps))}))`;
  }
}
