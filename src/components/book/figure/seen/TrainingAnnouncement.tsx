import { useEffect, useRef, useState } from 'preact/hooks';
import { TrainingNews, type News, type Progress } from '../../../../lib/seen/trainingNews';
import type { FrameWords } from '../words';

/** For those who hear the page: that a training has begun, its half and its end. What came out is said by the figure's own announcement. */
export function TrainingAnnouncement({ progress: { running, share }, frame: { phrases } }: { progress: Progress; frame: FrameWords }) {
  const news = useRef(new TrainingNews());
  const [told, setTold] = useState<News>();
  useEffect(() => {
    const item = news.current.at(performance.now(), { running, share });
    if (item) setTold(item);
  }, [running, share]);
  return (
    <p class="visually-hidden" aria-live="polite" data-news>
      {told ? phrases[`training.${told}`] : ''}
    </p>
  );
}
