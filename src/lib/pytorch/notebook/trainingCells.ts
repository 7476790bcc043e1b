import { averageImports } from '../averageSource';
import { hasNoise, ownClasses } from '../ownClasses';
import { pythonLiteral, pythonString } from '../literals';
import type { Evaluation } from '../../nn/evaluateLoss';
import type { PageRecord, PageRun } from '../rerun';
import type { NamedRun } from '../namedRuns';
import { mathImports, setupFunctions } from '../runSetup';
import type { RunSpec } from '../../spec/spec';
import { code, foldedCode, text, type CellDraft } from './notebook';
import { AVERAGED, EVALUATE_AVERAGE, FOLLOW, MAKE_AVERAGE, PAGE_AVERAGE } from './averagedWeights';
import { pageNumbers, type PageCurve } from './pageNumbers';
import { plotCell } from './plotCell';
import { TWIN_TEXT, TWIN_TITLE } from './twinText';

type TrainedRun = Extract<PageRun, { kind: 'training' }>;
type Split = 'training' | 'validation';

const QUANTITY = 'loss';

/**
 * `twin` is the Python source that the data, the weights, the masks and the batches come from.
 * @throws Error when the page shows no losses yet.
 */
export function trainingCells(run: TrainedRun, twin: string): CellDraft[] {
  const { runs, records } = run;
  const [{ name, spec }] = runs;
  const specs = runs.map((run) => run.spec);
  const splits = (['training', 'validation'] as const).filter((split) => records[0]?.[0]?.[split]);
  if (splits.length === 0) throw new Error('the training has not begun yet');
  const { functions, calls } = setupFunctions(runs);
  return [
    code(importsOf(runs)),
    text(TWIN_TEXT),
    foldedCode(TWIN_TITLE, twin),
    text('## The runs and their data'),
    code(`runs = {
${runs.map(runEntry).join('')}}


def tensors(inputs, targets):
    return torch.from_numpy(inputs), torch.from_numpy(targets)${spec.loss === 'crossEntropy' ? '.long()' : '[:, None]'}


data = create_data_set(runs[${pythonString(name)}])
(x, y), (x_val, y_val) = (tensors(*data[split]) for split in ("training", "validation"))
print(f"{len(x)} rows for training, {len(x_val)} for validation")`),
    text(`## The network${runs.length > 1 ? 's' : ''}`),
    code(`${ownClasses(runs)}${functions}

loss_of = nn.${spec.loss === 'crossEntropy' ? 'CrossEntropyLoss' : 'MSELoss'}()
makers = {
${runs.map((named, i) => `    ${pythonString(named.name)}: lambda: ${calls[i] ?? ''},\n`).join('')}}`),
    text(PAGE_TEXT),
    code(asOnThePage(specs)),
    text('## The training'),
    code(trainFunction(splits, specs)),
    text(NUDGED_TEXT),
    code(RUN_ALL),
    text('## What the page computed'),
    code(pageNumbers(pageCurves(run, splits))),
    text("The page's curves are broad and pale, PyTorch's thin on top of them."),
    plotCell,
    text(COMPARISON_TEXT),
    code(COMPARISON),
  ];
}

function pageCurves({ runs, records }: TrainedRun, splits: readonly Split[]): PageCurve[] {
  return runs.flatMap(({ name }, i) =>
    splits.flatMap((split) => {
      const moving = withoutStandstill(records[i] ?? []);
      const curve = (what: string, evaluationOf: (record: PageRecord) => Evaluation | undefined): PageCurve[] => {
        const recorded = moving.flatMap((record) => {
          const evaluation = evaluationOf(record);
          return evaluation ? [{ step: record.step, loss: evaluation.loss }] : [];
        });
        if (recorded.length === 0) return [];
        return [
          {
            quantity: QUANTITY,
            name: `${name}, ${what}`,
            steps: recorded.map(({ step }) => step),
            values: recorded.map(({ loss }) => loss),
          },
        ];
      };
      return [...curve(split, (record) => record[split]), ...curve(`${AVERAGED} ${split}`, ({ averaged }) => averaged?.[split])];
    }),
  );
}

/** Without the end at which nothing moves any more: a run that has diverged stays as it was last seen, for as long as its twin goes on. */
function withoutStandstill(records: readonly PageRecord[]): readonly PageRecord[] {
  const last = records[records.length - 1];
  const moving = records.findLastIndex(
    (record) => record.training?.loss !== last?.training?.loss || record.validation?.loss !== last?.validation?.loss,
  );
  return records.slice(0, moving + 2);
}

/** The parts of a specification that the twin and the loop read. */
function runEntry({ name, spec }: NamedRun): string {
  const { seed, data, layers, loss, batchSize, steps, record, average } = spec;
  const clipNorm = clipNormOf(spec);
  const parts = {
    seed,
    data,
    layers,
    loss,
    batchSize,
    steps,
    record: { every: record.every },
    ...(clipNorm !== undefined && { clipNorm }),
    ...(average && { average }),
  };
  const lines = Object.entries(parts).map(([part, value]) => `        ${pythonString(part)}: ${pythonLiteral(value)},\n`);
  return `    ${pythonString(name)}: {\n${lines.join('')}    },\n`;
}

const importsOf = (runs: readonly NamedRun[]): string =>
  [
    COMMENT,
    ...mathImports(runs),
    ...IMPORTS,
    ...averageImports(runs.map(({ spec }) => spec)),
    '',
    'torch.set_num_threads(1)  # fastest for networks as small as these',
  ].join('\n');

const clipNormOf = ({ optimiser }: RunSpec): number | undefined => optimiser.clipNorm;

const COMMENT = '# Needs these three and nothing else: pip install torch numpy matplotlib';
const IMPORTS = ['import matplotlib.pyplot as plt', 'import numpy as np', 'import torch', 'from torch import nn'];

const PAGE_TEXT = `## The same chance as on the page

PyTorch's own initial weights and dropout masks are replaced by the page's, so that this is not a run like it, but the very same.`;

function asOnThePage(specs: readonly RunSpec[]): string {
  const withNoise = hasNoise(specs);
  const withMuon = specs.some(({ optimiser }) => optimiser.kind === 'muon');
  return `${withMuon ? PAGE_MUON : ''}class PageDropout(nn.Module):
    """nn.Dropout with the masks that the page uses."""

    step = 0  # updates done so far

    def __init__(self, p, run, number):
        super().__init__()
        self.p, self.run, self.number = p, run, number

    def forward(self, x):
        if not self.training:
            return x
        mask = dropout_mask(self.run, self.number, PageDropout.step, self.p, tuple(x.shape))
        return x * torch.from_numpy(mask)
${withNoise ? PAGE_NOISE : ''}

def as_on_the_page(net, run, nudge):
    torch.manual_seed(0)
    weights = {name: torch.from_numpy(values) for name, values in initial_parameters(run).items()}
    nudged = {name: values * (1 + nudge * torch.randn(values.shape)) for name, values in weights.items()}
    net.load_state_dict(nudged, strict=False)  # without the counters of batches that nn.BatchNorm1d keeps
    dropouts = [(name, layer) for name, layer in net.named_modules() if isinstance(layer, nn.Dropout)]
    for number, (name, dropout) in enumerate(dropouts):
        net.set_submodule(name, PageDropout(dropout.p, run, number))${withNoise ? TAKE_NOISE : ''}`;
}

const PAGE_MUON = `# torch.optim.Muon rounds its Newton-Schulz steps to bfloat16; the page does not.
torch.Tensor.bfloat16 = torch.Tensor.clone


`;

const PAGE_NOISE = `

class PageNoise(Noise):
    """Noise with the page's scales and shifts."""

    def __init__(self, noise, run, number):
        super().__init__(noise.shift, noise.scale)
        self.run, self.number = run, number

    def forward(self, x):
        if not self.training:
            return x
        factors, shifts = unit_noise(self.run, self.number, PageDropout.step, x.shape[1], self.scale, self.shift)
        return x * torch.from_numpy(factors) + torch.from_numpy(shifts)
`;

const TAKE_NOISE = `
    noises = [(name, layer) for name, layer in net.named_modules() if isinstance(layer, Noise)]
    for number, (name, noise) in enumerate(noises):
        net.set_submodule(name, PageNoise(noise, run, number))`;

function trainFunction(splits: readonly Split[], specs: readonly RunSpec[]): string {
  const averages = specs.some(({ average }) => average);
  return `${averages ? PAGE_AVERAGE : ''}def train(run, net, optimizer, scheduler=None, nudge=0):
    """Losses in eval mode at the steps that the page records."""
    as_on_the_page(net, run, nudge)
    splits = {${splits.map((split) => (split === 'training' ? '"training": (x, y)' : '"validation": (x_val, y_val)')).join(', ')}}
    losses = {split: {} for split in splits}${averages ? MAKE_AVERAGE : ''}
    for step in range(run["steps"] + 1):
        if step % run["record"]["every"] == 0 or step == run["steps"]:
            net.eval()
            with torch.no_grad():
                for split, (inputs, targets) in splits.items():
                    # The page, too, adds up the rows in double precision.
                    losses[split][step] = loss_of(net(inputs).double(), targets).item()${averages ? EVALUATE_AVERAGE : ''}
        if step == run["steps"]:
            return losses
        net.train()
        PageDropout.step = step
        rows = torch.from_numpy(batch_rows(run, step))
        optimizer.zero_grad()
        loss_of(net(x[rows]), y[rows]).backward()${specs.some(clipNormOf) ? CLIP : ''}
        optimizer.step()${averages ? FOLLOW : ''}
        if scheduler:
            scheduler.step()`;
}

const CLIP = `
        nn.utils.clip_grad_norm_(net.parameters(), run.get("clipNorm", float("inf")))`;

/** How much the initial weights are changed in the second run, relative to themselves: a hundred times as much as single precision rounds. */
export const NUDGE = 1e-5;

const NUDGED_TEXT = `Each run is made twice: from the page's initial weights, and from weights that differ from them by some ${NUDGE} of their size. Training makes small differences grow, and the second run shows how fast.`;

const RUN_ALL = `redone, nudged = {"${QUANTITY}": {}}, {"${QUANTITY}": {}}
for results, nudge in (redone, 0), (nudged, ${NUDGE}):
    for name, make_run in makers.items():
        for split, losses in train(runs[name], *make_run(), nudge=nudge).items():
            results["${QUANTITY}"][f"{name}, {split}"] = losses`;

/** Relative differences of the loss that are allowed up to a step, where training does not make them grow. */
export const TOLERANCES = { early: { steps: 20, tolerance: 1e-6 }, middle: { steps: 200, tolerance: 5e-6 }, late: 5e-5 } as const;
/** In distances between the run and the nudged run. */
export const NUDGE_ALLOWANCE = 10;

const COMPARISON_TEXT = `## Do they agree?

The page and PyTorch add up the same numbers in another order, so they round differently, in the eighth digit. The loss should agree to a relative ${TOLERANCES.early.tolerance} in the first ${TOLERANCES.early.steps} steps, to ${TOLERANCES.middle.tolerance} up to step ${TOLERANCES.middle.steps} and to ${TOLERANCES.late} later on. Where training makes differences grow (at large learning rates it can be chaotic), the page must still be nearer to PyTorch than ${NUDGE_ALLOWANCE} times the distance of the nudged run.`;

const COMPARISON = `for name, (steps, losses) in page["${QUANTITY}"].items():
    steps, losses = np.array(steps), np.array(losses)
    pytorch, moved = (np.array([results["${QUANTITY}"][name][step] for step in steps]) for results in (redone, nudged))
    difference = np.abs(pytorch / losses - 1)
    growth = np.maximum.accumulate(np.abs(moved / pytorch - 1))
    tolerance = np.select([steps <= ${TOLERANCES.early.steps}, steps <= ${TOLERANCES.middle.steps}], [${TOLERANCES.early.tolerance}, ${TOLERANCES.middle.tolerance}], ${TOLERANCES.late})
    for until in ${TOLERANCES.early.steps}, ${TOLERANCES.middle.steps}, steps[-1]:
        largest, moved_by = difference[steps <= until].max(), growth[steps <= until].max()
        print(f"{name}, up to step {min(until, steps[-1])}: largest difference {largest:.1e}, of the nudged run {moved_by:.1e}")
    assert (difference <= tolerance + ${NUDGE_ALLOWANCE} * growth).all(), f"{name}: the page and PyTorch differ by {difference.max()}"
print("The page and PyTorch agree.")`;
