import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import css from './VersionsPage.module.css';

/** A comparison that takes longer shows both texts instead, in milliseconds. */
const COMPARE_MS = 500;

/** What changed in one section between two texts, word by word. */
export function SectionDiff({ from, to }: { from: string; to: string }) {
  const parts = useMemo(
    () =>
      diffWordsWithSpace(from, to, { timeout: COMPARE_MS }) ?? [
        { value: from, removed: true, added: false },
        { value: to, removed: false, added: true },
      ],
    [from, to],
  );
  // Where each part begins in both texts together names it.
  let at = 0;
  return (
    <p className={css.diff}>
      {parts.map(({ value, added, removed }) => {
        const key = at;
        at += value.length;
        if (added) return <ins key={key}>{value}</ins>;
        if (removed) return <del key={key}>{value}</del>;
        return <span key={key}>{value}</span>;
      })}
    </p>
  );
}
