import { LineChart } from '../../charts/LineChart';
import type { Settings, Words } from './figure';
import { errorOf, lag, RATES, scatter, STEPS, tried, type Remembered } from './model';

const HEIGHT = 290;
const NAME_ROOM = 60;
const ERRORS = [1e-3, 10] as const;
/** Room beyond the largest mean, in standard deviations of a batch's. */
const ROOM = 3;

interface Props {
  settings: Settings;
  course: Remembered;
  words: Words;
}

/** The running mean between the batches' and the truth, step by step; and its error over the weight of the new batch, in its two parts. */
export function MemoryCharts({ settings, course: { truth, batches, running }, words: { phrases } }: Props) {
  const { rate, batch, drift } = settings;
  const room = ROOM / Math.sqrt(batch);
  const along = (values: readonly number[]) => values.map((value, step) => [step + 1, value] as const);
  const rates = tried();
  const error = (each: number) => errorOf({ rate: each, batch, drift });
  return (
    <>
      <LineChart
        label={phrases.coursePlot}
        height={HEIGHT}
        nameRoom={NAME_ROOM}
        x={[0, STEPS]}
        y={[Math.min(-room, ...running), drift * STEPS + room]}
        xLabel={phrases.step}
        yLabel={phrases.mean}
        data={along(batches)}
        lines={[
          { id: 'truth', name: phrases.truth, tone: 'ink', dashed: true, points: along(truth) },
          { id: 'running', name: phrases.running, tone: 'with', points: along(running) },
        ]}
      />
      <LineChart
        label={phrases.errorPlot}
        height={HEIGHT}
        nameRoom={NAME_ROOM}
        x={RATES}
        y={ERRORS}
        xScale="log"
        yScale="log"
        xLabel={phrases.rate}
        yLabel={phrases.error}
        lines={[
          {
            id: 'lag',
            name: phrases.lag,
            tone: 'soft',
            points: rates.map((each) => [each, lag(each, drift)] as const).filter(([, behind]) => behind >= ERRORS[0]),
          },
          {
            id: 'noise',
            name: phrases.noise,
            tone: 'soft',
            dashed: true,
            points: rates.map((each) => [each, scatter(each, batch)] as const),
          },
          { id: 'error', name: phrases.both, tone: 'with', points: rates.map((each) => [each, error(each)] as const) },
        ]}
        dots={[{ id: 'here', tone: 'with', at: [rate, error(rate)] }]}
      />
    </>
  );
}
