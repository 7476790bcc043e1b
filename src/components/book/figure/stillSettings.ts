import { createContext } from 'preact';
import type { SettingChanges } from '../../../lib/share/stateQuery';

/** Around a figure of which a picture alone is drawn, at build: the settings that differ from the figure's own. Undefined around one that lives. */
export const StillSettings = createContext<SettingChanges | undefined>(undefined);
