export { OwnSurfaceControls } from './OwnSurfaceControls';
export { OwnSurfacePanel } from './OwnSurfacePanel';
