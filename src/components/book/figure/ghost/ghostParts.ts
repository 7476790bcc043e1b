export { GhostLegend } from './GhostLegend';
export { ghostOf } from './ghostOf';
