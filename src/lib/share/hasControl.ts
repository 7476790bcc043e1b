import type { Setting } from './setting';

/** Whether a setting has a control in the figure's row: points are dragged, drawings made and texts typed elsewhere, and the seed has its button. */
export const hasControl = ({ kind }: Setting): boolean => kind === 'range' || kind === 'choice' || kind === 'toggle';
