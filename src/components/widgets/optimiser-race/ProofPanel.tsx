import { useState } from 'preact/hooks';
import type { Rule } from '../../../lib/rules/rule';
import { fill } from '../../book/figure/words';
import type { Words } from './figure';

type Loaded = typeof import('./RuleProof');

/** What can be said of the reader's rule without running it. */
export function ProofPanel({ rule, words }: { rule: Rule; words: Words }) {
  const { phrases } = words;
  const [loaded, setLoaded] = useState<Loaded>();
  const [failure, setFailure] = useState<string>();
  const load = () => {
    setFailure(undefined);
    import('./RuleProof').then(setLoaded, (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  return (
    <details class="panel" onToggle={(event) => event.currentTarget.open && load()}>
      <summary>{phrases.proofPanel}</summary>
      {failure !== undefined && <p>{fill(phrases.noFormulas, { reason: failure })}</p>}
      {loaded && <loaded.RuleProof rule={rule} words={words} />}
    </details>
  );
}
