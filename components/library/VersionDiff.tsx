import { useState } from 'react';
import { ALL_SECTION_IDS, SECTION_NAMES } from '../../lib/guidance/sections';
import type { VersionSections } from '../../lib/vault/history';
import type { StoredVersion } from '../../lib/vault/records';
import { Button } from '../ui/Button';
import { SectionDiff } from './SectionDiff';
import css from './VersionsPage.module.css';

interface VersionDiffProps {
  version: StoredVersion;
  /** The version before it, if there is one. */
  before: StoredVersion | undefined;
  /** The answer's text as it is. */
  present: VersionSections;
  busy: boolean;
  onRestore(): void;
}

/** One version, section by section: what was changed in it, or what has changed since. */
export function VersionDiff({ version, before, present, busy, onRestore }: VersionDiffProps) {
  const [since, setSince] = useState(false);
  const [from, to] = since
    ? [version.sections, present]
    : [before?.sections ?? {}, version.sections];
  const shown = ALL_SECTION_IDS.filter((id) => (from[id] ?? '') !== '' || (to[id] ?? '') !== '');
  const isPresent = ALL_SECTION_IDS.every((id) => version.sections[id] === present[id]);
  return (
    <section className={css.compared} aria-label="What changed">
      <div className={css.bar}>
        <label>
          <input
            type="checkbox"
            checked={since}
            onChange={(event) => setSince(event.target.checked)}
          />
          Show what has changed since, instead of what changed then
        </label>
        <Button look="solid" disabled={busy || isPresent} onClick={onRestore}>
          {isPresent ? 'This is the present text' : 'Restore this version'}
        </Button>
      </div>
      {shown.map((id) => (
        <article key={id} className={css.section}>
          <h2>{SECTION_NAMES[id]}</h2>
          <SectionDiff from={from[id] ?? ''} to={to[id] ?? ''} />
        </article>
      ))}
    </section>
  );
}
