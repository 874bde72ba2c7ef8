import type { Prompt } from '../../lib/detection/detection';
import css from './AlsoAsked.module.css';
import { PagePrompt } from './Asks';

/** What the page asks beyond the sections. */
export function AlsoAsked({ prompts }: { prompts: readonly Prompt[] }) {
  const others = prompts.filter((prompt) => !prompt.section);
  if (others.length === 0) return null;
  return (
    <section className={css.also} aria-labelledby="also-asked">
      <h2 id="also-asked">Also asked here</h2>
      {others.map((prompt, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
        <PagePrompt key={index} prompt={prompt} bare />
      ))}
    </section>
  );
}
