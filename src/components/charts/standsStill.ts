import { createContext } from 'preact';

/** Whether the picture around is not to be operated: what can be dragged in it is left out. */
export const StandsStill = createContext(false);
