import { useEffect, useState } from 'preact/hooks';
import { emptyRecord, type ReaderRecord } from '../../lib/practice/readerRecord';
import { EDITION, readerRecord, recordKeeping, subscribe, type Keeping } from './readerStore';

/** What the book remembers of the reader, as it is now; nothing before the page's script runs. */
export function useReaderRecord(): { record: ReaderRecord; keeping: Keeping; live: boolean } {
  const [now, setNow] = useState({ record: emptyRecord(EDITION), keeping: 'kept' as Keeping, live: false });
  useEffect(() => {
    const look = () => setNow({ record: readerRecord(), keeping: recordKeeping(), live: true });
    look();
    return subscribe(look);
  }, []);
  return now;
}
