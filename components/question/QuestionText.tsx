import { useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import css from './QuestionText.module.css';

/** A long statement: its first lines, and all of it on request. */
export function QuestionText({ paragraphs }: { paragraphs: readonly string[] }) {
  const [all, setAll] = useState(false);
  const [clipped, setClipped] = useState(false);
  const text = useRef<HTMLDivElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const element = text.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      if (element.dataset.all !== 'true') {
        setClipped(element.scrollHeight > element.clientHeight + 1);
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div className={css.statement}>
      <div ref={text} id={id} className={css.text} data-all={all}>
        {paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the statement never changes
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      {clipped && (
        <Button
          look="quiet"
          className={css.more}
          aria-expanded={all}
          aria-controls={id}
          onClick={() => setAll(!all)}
        >
          {all ? 'Show less' : 'Show the whole question'}
        </Button>
      )}
    </div>
  );
}
