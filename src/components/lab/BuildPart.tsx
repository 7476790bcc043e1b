import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** What is in it, in a few words, while it is closed. */
  summary: string;
  open?: boolean;
  children: ComponentChildren;
}

/** A part of a network's description, to be opened. */
export function BuildPart({ title, summary, open = false, children }: Props) {
  return (
    <details class="panel lab-part" open={open}>
      <summary>
        {title} <span class="lab-summary">{summary}</span>
      </summary>
      {children}
    </details>
  );
}
