import type { Schema, SettingsOf } from '../../../../lib/share/setting';
import type { Drawing } from '../../../charts/drawings';

/** A run that is kept. */
export interface Kept<S extends Schema> {
  settings: SettingsOf<S>;
  drawing: Drawing;
  /** What was run. */
  runs: object;
}
