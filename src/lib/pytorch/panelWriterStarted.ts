import { panelSource } from './panelSource';
import { startPanelWriter } from './panelWriter';

startPanelWriter(panelSource);
