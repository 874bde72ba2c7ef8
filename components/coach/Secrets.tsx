import { SECTION_NAMES } from '../../lib/guidance/sections';
import { Banner } from '../ui/Banner';
import { useObservable } from '../ui/useObservable';
import { useCoach } from './CoachContext';

/** Before an answer leaves: what in it may be nobody else's business. It never stands in the way. */
export function Secrets() {
  const findings = useObservable(useCoach().store.all);
  const secrets = findings.filter(({ code }) => code === 'confidential');
  if (secrets.length === 0) return null;
  return (
    <Banner tone="warn">
      <strong>Look at this before you copy it</strong>
      {secrets.map(({ section, quote, start }) => (
        <span key={`${section} ${start}`}>
          “{quote}”{section && ` in ${SECTION_NAMES[section]}`}
        </span>
      ))}
    </Banner>
  );
}
