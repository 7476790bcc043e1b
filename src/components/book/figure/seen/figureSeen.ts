import { LONGEST_NAME } from '../../../../lib/seen/longestName';
import type { Drawing } from '../../../charts/drawings';
import { panelSeen } from './panelSeen';

/** What a figure's own name, such as 'Figure 3.1: Twins', leaves of the characters of its whole name. */
const LEFT = LONGEST_NAME - 100;

/** A figure's picture and what goes with it. */
export interface ShownPicture {
  /** What came out, in a sentence or more. */
  result: string;
  /** Such as that a run diverged, and where. */
  notices: readonly string[];
  /** In the order of the charts. */
  drawings: readonly Drawing[];
}

/** What is seen in a figure: what came out, what became of its runs, and as much of its first chart as there is room for. */
export function figureSeen({ result, notices, drawings }: ShownPicture): string {
  const said = wholeSentences([result, ...notices].join(' ').trim(), LEFT);
  const main = drawings.find(({ lines }) => lines.length > 0);
  const more = main ? panelSeen(main, LEFT - said.length - 1) : '';
  return `${said} ${more}`.trim();
}

/** As many sentences as fit into so many characters; the first words of one that does not fit alone. */
function wholeSentences(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = [...text.slice(0, most + 1).matchAll(/[.!?](?=\s)/g)].at(-1)?.index;
  return end === undefined ? `${text.slice(0, text.lastIndexOf(' ', most - 1))}…` : text.slice(0, end + 1);
}
