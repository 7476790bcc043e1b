import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAnsweredFigure } from '../../book/figure/useAnsweredFigure';
import { fill } from '../../book/figure/words';
import { definition, minimaOf, pathSeries, pathTable, rerun, type Settings, type Words } from './figure';
import { PathCharts } from './PathCharts';

const createWorker = () => new Worker(new URL('./path.worker.ts', import.meta.url), { type: 'module' });
const onPage = async () => {
  const { pathLosses } = await import('../../../lib/experiments/momentum/bentPath');
  return (settings: Settings) => pathLosses(minimaOf(settings));
};

/** The loss on the way from one trained network to another, on the straight line and on a bent path. */
export function PathBetweenMinima(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { phrases } = words;
  const { figure, answer, answered, isOld, failure, notices } = useAnsweredFigure(definition, props, { createWorker, onPage });
  const { straight, bent } = answer;
  const number = (value: number | undefined) => formatNumber(value ?? NaN, 2);
  const result = fill(phrases.result, {
    from: number(straight[0]),
    to: number(straight.at(-1)),
    straight: number(Math.max(...straight)),
    bent: number(Math.max(...bent)),
  });
  return (
    <LiveFigure
      figure={figure}
      result={isOld && failure === undefined ? phrases.computing : result}
      notices={notices}
      notebook={() => ({ ...rerun(answered), series: pathSeries(answer) })}
      table={() => pathTable(answer, words)}
    >
      <PathCharts losses={answer} words={words} />
    </LiveFigure>
  );
}
