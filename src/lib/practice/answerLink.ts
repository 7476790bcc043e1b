import { linkParts } from '../share/linkParts';

const ANSWER = 'answer';
/** As often as `linkParts` undoes it, and once more: then no sign of the answer parts the link. */
const ESCAPES = 3;

/** What stands behind the number sign of a link to a half-finished answer: 'draw-the-noise&answer=0,3,5'. No server sees it. */
export const answerFragment = (id: string, answer: string): string => `${id}&${ANSWER}=${answer.replace(/[^\w.,=-]/gu, escaped)}`;

/** The answer to an exercise that a link has, however programs have escaped it; undefined if it has none. Never throws. */
export function answerOfLink(fragment: string, id: string): string | undefined {
  const parts = linkParts(fragment);
  if (!parts.some(({ name, value }) => value === undefined && name === id)) return undefined;
  const value = parts.find(({ name }) => name === ANSWER)?.value;
  return value === undefined ? undefined : unescaped(value);
}

/** The exercise of such a link, by the name of its first part that is one. */
export const exerciseOfLink = (fragment: string): string | undefined =>
  linkParts(fragment).some(({ name }) => name === ANSWER)
    ? linkParts(fragment).find(({ name, value }) => value === undefined && name !== '')?.name
    : undefined;

const escaped = (character: string): string => {
  let text = character;
  for (let i = 0; i < ESCAPES; i++) text = encodeURIComponent(text);
  return text;
};

/** Programs may have escaped it more often. */
function unescaped(text: string): string {
  try {
    const plain = decodeURIComponent(text);
    return plain === text ? text : unescaped(plain);
  } catch {
    return text;
  }
}
