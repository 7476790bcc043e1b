import { useEffect, useRef } from 'preact/hooks';
import words from '../../content/words/en/slide.json';
import { fill } from '../book/figure/words';

const { phrases } = words;

interface Props {
  /** Of the list that the digits choose from; undefined where there is none. */
  list: string | undefined;
  isAwake: boolean;
  onClose: () => void;
}

/** The keys of a slide. */
export function KeysDialog({ list, isAwake, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const keys: readonly (readonly [name: string, does: string])[] = [
    [phrases['name.space'], phrases['key.play']],
    [phrases['name.arrows'], phrases['key.arrows']],
    [phrases['name.digits'], list === undefined ? phrases['key.digitsAlone'] : fill(phrases['key.digits'], { list })],
    [phrases['name.enter'], phrases['key.show']],
    ['Q', phrases['key.question']],
    ['P', phrases['key.picture']],
    ['M', phrases['key.more']],
    ['F', phrases['key.fullScreen']],
    ['?', phrases['key.keys']],
    [phrases['name.escape'], phrases['key.leave']],
    [phrases['name.pages'], phrases['key.slides']],
  ];
  return (
    <dialog class="slide-keys" ref={dialog} aria-label={phrases.keys} onClose={onClose}>
      <table>
        <tbody>
          {keys.map(([name, does]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{isAwake ? phrases.awake : phrases.noWakeLock}</p>
      <button type="button" onClick={() => dialog.current?.close()}>
        {phrases.close}
      </button>
    </dialog>
  );
}
