import { ownCases } from './ownTables';
import { panelsAgree } from './panelsAgree';

panelsAgree('own-tables', ownCases());
