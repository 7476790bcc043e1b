import { DataExtras } from '../DataExtras';
import { atBuild } from './atBuild';
import { figureSeen } from './figureSeen';
import { panelName } from './panelSeen';

Object.assign(atBuild, { panelName, figureSeen, DataExtras } satisfies typeof atBuild);
