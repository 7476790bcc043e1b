import { describe, expect, test } from 'vitest';
import { formatSetting, parseSetting } from '../../../src/lib/share/parseSetting';
import { sliderScale } from '../../../src/lib/share/sliderScale';
import { figureDefinitions } from '../../components/figures';

describe.each(await figureDefinitions())('the settings of $id', ({ definition: { schema } }) => {
  test.each(Object.keys(schema))('%s: the default can be set by a link', (name) => {
    const setting = schema[name];
    if (!setting) throw new Error(name);
    expect(parseSetting(setting, formatSetting(setting.default))).toEqual({ ok: true, value: setting.default });
  });

  test('both ends of every slider lie within its limits', () => {
    for (const setting of Object.values(schema)) {
      if (setting.kind !== 'range') continue;
      const scale = sliderScale(setting);
      for (const position of [scale.min, scale.max])
        expect(parseSetting(setting, String(scale.toValue(position)))).toMatchObject({ ok: true });
    }
  });
});
