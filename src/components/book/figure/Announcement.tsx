import { useSaid } from '../../controls/useSaid';

/** A live region for screen readers: silent on what the page came with, and until its text has stopped changing. */
export function Announcement({ text }: { text: string }) {
  return (
    <p class="visually-hidden" aria-live="polite" data-announcement>
      {useSaid(text)}
    </p>
  );
}
