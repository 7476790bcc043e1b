import { useEffect, useRef, useState } from 'preact/hooks';
import { SHORT_MILLISECONDS, TrainingNews, type News, type Progress } from '../../../../lib/seen/trainingNews';
import type { FrameWords } from '../words';

/** For those who hear the page: that a training has begun, its half and its end. What came out is said by the figure's own announcement. */
export function TrainingAnnouncement({ progress: { running, share }, frame: { phrases } }: { progress: Progress; frame: FrameWords }) {
  const news = useRef(new TrainingNews());
  const [told, setTold] = useState<News>();
  useEffect(() => {
    const look = () => {
      const item = news.current.at(performance.now(), { running, share });
      if (item) setTold(item);
    };
    look();
    // The first run of a sweep may take long to be done.
    const timer = running ? setTimeout(look, SHORT_MILLISECONDS) : undefined;
    return () => clearTimeout(timer);
  }, [running, share]);
  return (
    <p class="visually-hidden" aria-live="polite" data-news>
      {told ? phrases[`training.${told}`] : ''}
    </p>
  );
}
