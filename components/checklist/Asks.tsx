import type { Prompt } from '../../lib/detection/detection';
import { OUR_PROMPTS } from '../../lib/guidance/prompts';
import type { AnySectionId } from '../../lib/guidance/sections';
import css from './Asks.module.css';

interface AsksProps {
  section: AnySectionId;
  /** The page's own prompts for this section; ours stand in where there are none. */
  prompts: readonly Prompt[];
}

/** What to cover in a section, and who says so. */
export function Asks({ section, prompts }: AsksProps) {
  if (prompts.length === 0) return <AskList lead="Cover" asks={OUR_PROMPTS[section]} />;
  return prompts.map((prompt, index) => (
    // A page may list the same prompt twice; prompts have no identity but their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
    <PagePrompt key={index} prompt={prompt} />
  ));
}

interface PagePromptProps {
  prompt: Prompt;
  /** Without "This page asks", where that is said above. */
  bare?: boolean;
}

/** One prompt of the page: its own title, and what it asks below it. */
export function PagePrompt({ prompt, bare = false }: PagePromptProps) {
  const { title, asks } = prompt;
  if (asks.length === 0) return <AskList lead={bare ? '' : 'This page asks'} asks={[title]} />;
  return <AskList lead={bare ? title : `This page asks · ${title}`} asks={asks} />;
}

interface AskListProps {
  lead: string;
  asks: readonly string[];
}

function AskList({ lead, asks }: AskListProps) {
  return (
    <div className={css.block}>
      {lead && <p className={css.lead}>{lead}</p>}
      <ul className={css.asks}>
        {asks.map((ask, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
          <li key={index}>{ask}</li>
        ))}
      </ul>
    </div>
  );
}
