import '../../../../lib/pytorch/ownEngineStarted';

export { OwnSurfaceControls } from './OwnSurfaceControls';
export { OwnSurfacePanel } from './OwnSurfacePanel';
