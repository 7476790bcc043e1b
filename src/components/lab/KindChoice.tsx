import { Choice } from '../controls/Choice';
import { wordsOf } from './labText';
import type { LabPart } from './labWords';

interface Props<Kind extends string> extends Omit<LabPart, 'frame'> {
  id: string;
  /** Key of its words. */
  name: string;
  kinds: readonly Kind[];
  value: Kind;
  onChange: (kind: Kind) => void;
}

/** Which of several kinds a part of a network is. */
export function KindChoice<Kind extends string>({ id, name, kinds, value, words, live, onChange }: Props<Kind>) {
  return (
    <Choice
      id={`${id}-${name}`}
      name={name}
      setting={{ kind: 'choice', options: kinds, default: kinds[0] as Kind, formerly: {} }}
      value={value}
      words={wordsOf(words, name)}
      disabled={!live}
      onChange={(kind) => onChange(kind as Kind)}
    />
  );
}
