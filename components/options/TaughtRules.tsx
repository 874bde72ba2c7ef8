import { useEffect, useState } from 'react';
import type { TaughtRule } from '../../lib/teaching/rules';
import css from './OptionsApp.module.css';
import { TaughtRuleRow } from './TaughtRuleRow';

interface TaughtRulesProps {
  read(): Promise<TaughtRule[]>;
  /** Calls back with all rules whenever they have changed; the returned function ends that. */
  watch(changed: (rules: TaughtRule[]) => void): () => void;
  /** Takes a rule out; rejects with a reason that can be shown. */
  forget(id: string): Promise<void>;
  /** Changes the pages that a site's rule is about. */
  change(id: string, path: string): Promise<void>;
}

/** Everything that the user has taught Sidestory about pages, to be looked at and changed. */
export function TaughtRules({ read, watch, forget, change }: TaughtRulesProps) {
  const [rules, setRules] = useState<TaughtRule[]>();
  useEffect(() => {
    void read().then(setRules);
    return watch(setRules);
  }, [read, watch]);
  if (!rules) return null;
  return (
    <section className={css.card} id="taught">
      <h2>What you taught</h2>
      <p className={css.hint}>
        {rules.length === 0
          ? 'Nothing yet. Where Sidestory is wrong about a page, choose “This is the question” or “Nothing here” in the panel’s menu.'
          : 'Sidestory goes by these before it looks for a question itself.'}
      </p>
      {rules.length > 0 && (
        <ul className={css.sites}>
          {rules.toReversed().map((rule) => (
            <TaughtRuleRow key={rule.id} rule={rule} forget={forget} change={change} />
          ))}
        </ul>
      )}
    </section>
  );
}
