import { formatNumber, formatPercent, formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useTrainedFigure } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { definition, scheduleTable, type Settings, type Words } from './figure';
import { ScheduleCharts } from './ScheduleCharts';

/** The same network under a constant learning rate and under a schedule. */
export function RateSchedules(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { phrases } = words;
  const namesOf = ({ schedule }: Settings) => [phrases.constant, words.settings.schedule.options[schedule]] as const;
  const { settings, specs, frames, shown } = useTrainedFigure(definition, props, namesOf);
  const names = namesOf(settings);
  const last = frames.at(-1);
  const numbers = (run: 0 | 1) => ({
    loss: formatNumber(last?.states[run].training.loss ?? NaN, 2),
    accuracy: formatPercent(last?.states[run].validation.accuracy ?? NaN, 1),
  });
  const [constant, scheduled] = [numbers(0), numbers(1)];
  const result = last
    ? fill(phrases.result, {
        step: last.step,
        rate: formatShort(settings.learningRate),
        constant: constant.loss,
        constantAccuracy: constant.accuracy,
        name: names[1],
        scheduled: scheduled.loss,
        scheduledAccuracy: scheduled.accuracy,
      })
    : '';
  return (
    <LiveFigure {...shown} result={result} table={() => scheduleTable(frames, names, words)}>
      <ScheduleCharts specs={specs} frames={frames} names={names} words={words} />
    </LiveFigure>
  );
}
