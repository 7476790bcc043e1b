import { expect, test } from 'vitest';
import type { SchemaFor } from '../../../../src/components/book/figure/defineFigure';
import type { ChoiceSetting, RangeSetting } from '../../../../src/lib/share/setting';

/** As the type of an English file. */
interface Words {
  title: string;
  settings: { p: { name: string }; data: { name: string; options: { moons: string; xor: string } } };
  phrases: { result: string };
}

type Fits<Schema> = Schema extends SchemaFor<Words> ? true : false;

/** The types are what is tested: an annotation that is not true does not compile. */
test('a schema fits its words or does not compile', () => {
  const fits: Fits<{ p: RangeSetting; data: ChoiceSetting<'moons' | 'xor'> }> = true;
  const noData: Fits<{ p: RangeSetting }> = false;
  const otherOption: Fits<{ p: RangeSetting; data: ChoiceSetting<'moons' | 'spirals'> }> = false;
  const noChoice: Fits<{ p: RangeSetting; data: RangeSetting }> = false;
  expect([fits, noData, otherOption, noChoice]).toEqual([true, false, false, false]);
});
