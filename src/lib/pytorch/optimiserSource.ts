import type { OptimiserSpec, ScheduleSpec } from '../spec/spec';
import { pythonTuple } from './literals';
import { ownCall, type OwnOptimiser } from './ownOptimiser';
import { inlineText, joined, python, slot, type Pieces, type Slot } from './pieces';

/** Those without a module come from `ownClasses`. */
const MAKERS: Readonly<Record<OptimiserSpec['kind'], string>> = {
  sgd: 'torch.optim.SGD',
  rmsprop: 'torch.optim.RMSprop',
  adagrad: 'torch.optim.Adagrad',
  adam: 'torch.optim.Adam',
  adamw: 'torch.optim.AdamW',
  lion: 'Lion',
  muon: 'muon',
};

/** `torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)`. With `isShared` all runs have the same class, and may differ in its numbers. */
export function optimiserSource(optimiser: OptimiserSpec, isShared: boolean): Pieces {
  const name = MAKERS[optimiser.kind];
  const keywords = joined(optimiserKeywords(optimiser), ', ');
  if (isShared) return python`${name}(net.parameters(), ${keywords})`;
  const given = inlineText(keywords);
  return [optimiserSlot(`${name}(net.parameters(), ${given})`, `lambda parameters: ${name}(parameters, ${given})`)];
}

/** The reader's own, which no two runs share. */
export const ownOptimiserSource = (own: OwnOptimiser): Pieces => [
  optimiserSlot(ownCall(own, 'net.parameters()'), `lambda parameters: ${ownCall(own, 'parameters')}`),
];

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
    case 'lion':
      if (optimiser.betas) given.push(python`betas=${slot('betas', pythonTuple(optimiser.betas))}`);
      if (optimiser.kind !== 'lion') given.push(...keyword('eps', optimiser.epsilon));
      break;
    case 'muon':
      given.push(...keyword('others_lr', optimiser.othersLearningRate), ...keyword('momentum', optimiser.momentum));
      if (optimiser.nesterov === false) given.push(['nesterov=False']);
      break;
  }
  return [...given, ...keyword('weight_decay', optimiser.weightDecay)];
}

/** `scheduler = ...` for the optimiser `optimizer`, to be stepped after each update. */
export function schedulerSource(schedule: ScheduleSpec, { kind }: OptimiserSpec): Pieces {
  if (kind !== 'muon') return python`scheduler = ${scheduleOf(schedule, 'optimizer')}`;
  return python`scheduler = Together(*[${scheduleOf(schedule, 'part')} for part in optimizer.parts])`;
}

function scheduleOf(schedule: ScheduleSpec, optimizer: string): Pieces {
  const module = 'torch.optim.lr_scheduler.';
  switch (schedule.kind) {
    case 'step':
      return python`${module}StepLR(${optimizer}, step_size=${slot('step_size', String(schedule.every))}, gamma=${slot('gamma', String(schedule.factor))})`;
    case 'cosine':
      return python`${module}CosineAnnealingLR(${optimizer}, T_max=${slot('T_max', String(schedule.steps))})`;
    case 'warmup':
      return python`${module}LambdaLR(${optimizer}, lambda step: min(1, (step + 1) / ${slot('warmup', String(schedule.steps))}))`;
  }
}
