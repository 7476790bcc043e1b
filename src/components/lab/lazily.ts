import { h, type ComponentType, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code comes when it is first shown. `told` is what stands there where it does not come. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props & { told: string }) => JSX.Element {
  let known: ComponentType<Props> | undefined;
  return function Lazy({ told, ...props }: Props & { told: string }) {
    const [, setArrived] = useState(known !== undefined);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (known) return;
      let isGone = false;
      load().then(
        (component) => {
          known = component;
          if (!isGone) setArrived(true);
        },
        () => {
          if (!isGone) setFailed(true);
        },
      );
      return () => {
        isGone = true;
      };
    }, []);
    const Known = known;
    return Known ? h(Known, props as unknown as Props) : h('p', { class: 'lab-wait' }, failed ? told : '');
  };
}
