import type { ComponentType } from 'preact';
import type { Drawing } from '../../../charts/drawings';
import type { DataExtrasProps } from '../DataExtras';
import type { ShownPicture } from './figureSeen';

/** What is drawn and said when the book is built, and comes to a page only when it is needed there. */
interface AtBuild {
  panelName: (drawing: Drawing) => string;
  figureSeen: (shown: ShownPicture) => string;
  DataExtras: ComponentType<DataExtrasProps>;
}

/** Filled by drawnAtBuild.ts, which no page loads. */
export const atBuild: Partial<AtBuild> = {};
