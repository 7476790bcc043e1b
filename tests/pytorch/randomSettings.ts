import { randomIndex, streamKey, uniform, type StreamKey } from '../../src/lib/math/random';
import { drawingText } from '../../src/lib/share/drawingText';
import type { Schema, Setting, SettingsOf, ValueOf } from '../../src/lib/share/setting';
import { sliderScale } from '../../src/lib/share/sliderScale';

const TEST_STREAM = 2001;

/** Settings that a reader could choose: stops of the sliders, options, points, seeds. Always the same for the same number. */
export function randomSettings<S extends Schema>(schema: S, number: number): SettingsOf<S> {
  const key = streamKey(number, TEST_STREAM);
  return Object.fromEntries(Object.entries(schema).map(([name, setting], i) => [name, randomValue(setting, key, 2 * i)])) as SettingsOf<S>;
}

function randomValue(setting: Setting, key: StreamKey, counter: number): ValueOf<Setting> {
  switch (setting.kind) {
    case 'range': {
      const scale = sliderScale(setting);
      const position = scale.min + scale.step * randomIndex(key, counter, Math.floor((scale.max - scale.min) / scale.step + 1.5));
      return Number(Math.min(setting.max, scale.toValue(position)).toPrecision(12));
    }
    case 'seed':
      return randomIndex(key, counter, 2 ** 32);
    case 'choice':
      return setting.options[randomIndex(key, counter, setting.options.length)] ?? setting.default;
    case 'toggle':
      return uniform(key, counter) < 0.5;
    case 'drawing':
      return drawingText(Uint8Array.from({ length: setting.side ** 2 }, (_, cell) => Number(uniform(key, counter + cell) < 0.3)));
    case 'text':
      return [setting.default, ...setting.samples][randomIndex(key, counter, 1 + setting.samples.length)] ?? setting.default;
    case 'interval': {
      const [from, to] = setting.default;
      return [coordinate([from, (from + to) / 2], uniform(key, counter)), to];
    }
    case 'point':
      return [coordinate(near(setting.x), uniform(key, counter)), coordinate(near(setting.y), uniform(key, counter + 1))];
  }
}

/** A point may lie farther away than what a figure shows. */
const NEAR = 6;
const near = ([min, max]: readonly [number, number]) => [Math.max(min, -NEAR), Math.min(max, NEAR)] as const;

const coordinate = ([min, max]: readonly [number, number], share: number) => Number((min + share * (max - min)).toFixed(3));
