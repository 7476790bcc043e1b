import type { KeptRun } from '../../lib/lab/runList';
import { LineChart, type Line, type Tone } from '../charts/LineChart';
import type { LabWords } from './labWords';

const TONES: readonly Tone[] = ['without', 'with', 'ink', 'soft'];
const LONGEST_NAME = 14;
/** Losses beyond so many times the first one leave the picture. */
const HIGHEST = 2;

/** Runs over each other: training solid, validation dashed, each validation with its name. */
export function RunOverlay({ runs, words: { phrases } }: { runs: readonly KeptRun[]; words: LabWords }) {
  if (runs.length === 0) return null;
  const lines = runs.flatMap(({ id, name, curve }, place): Line[] => {
    const line = (which: 1 | 2): Line => ({
      id: `${id}-${which}`,
      name: '',
      tone: TONES[place % TONES.length] ?? 'ink',
      dashed: which === 2,
      thin: place >= TONES.length,
      points: curve.flatMap((point) => (Number.isFinite(point[which]) ? [[point[0], point[which]] as const] : [])),
    });
    const [training, validation] = [line(1), line(2)];
    const named = validation.points.length > 0 ? validation : training;
    return [training, validation]
      .filter(({ points }) => points.length > 0)
      .map((each) => (each === named ? { ...each, name: shortened(name) } : each));
  });
  const steps = Math.max(1, ...runs.map(({ curve }) => curve.at(-1)?.[0] ?? 0));
  const losses = lines.flatMap(({ points }) => points.map(([, loss]) => loss));
  const start = Math.max(...lines.flatMap(({ points }) => points[0]?.[1] ?? []));
  return (
    <div class="lab-overlay">
      <LineChart
        label={phrases['runs.overlay']}
        lines={lines}
        x={[0, steps]}
        y={[0, 1.05 * Math.max(1e-12, Math.min(Math.max(...losses), HIGHEST * start))]}
        xLabel={phrases.step}
        yLabel={phrases.lossAxis}
        nameRoom={104}
      />
    </div>
  );
}

const shortened = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
