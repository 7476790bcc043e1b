import { useState } from 'preact/hooks';
import { withBase } from '../../../lib/book/basePath';
import type { Rerun } from '../../../lib/pytorch/rerun';
import type { Schema } from '../../../lib/share/setting';
import type { Figure } from './useFigure';

type Address = <S extends Schema>(figure: Figure<S>, rerun: Rerun) => string | undefined;

const addressOf = async (): Promise<Address> => (await import('./labAddress')).labAddress;

/** Opens the Lab with the networks that a figure trains. What writes its address is loaded when the reader comes near the link. */
export function LabLink<S extends Schema>({ figure, rerun }: { figure: Figure<S>; rerun: Rerun }) {
  const [address, setAddress] = useState<Address>();
  if (rerun.kind !== 'training' && figure.definition.numbers?.kind !== 'trained') return null;
  const load = () =>
    void addressOf().then(
      (loaded) => setAddress(() => loaded),
      () => undefined,
    );
  const lab = withBase(import.meta.env.BASE_URL, '/lab/');
  return (
    <a
      class="figure-link"
      href={address?.(figure, rerun) ?? lab}
      target="_top"
      onPointerEnter={load}
      onFocus={load}
      onClick={(event) => {
        if (address) return;
        event.preventDefault();
        void addressOf().then(
          (loaded) => open(loaded(figure, rerun) ?? lab, '_top'),
          () => open(lab, '_top'),
        );
      }}
    >
      {figure.frame.phrases.openInLab}
    </a>
  );
}
