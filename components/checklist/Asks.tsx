import type { Prompt } from '../../lib/detection/detection';
import type { Guide } from '../../lib/guidance/competencies/guide';
import type { AnySectionId } from '../../lib/guidance/sections';
import css from './Asks.module.css';

interface AsksProps {
  section: AnySectionId;
  /** The page's own prompts for this section; ours stand in where there are none. */
  prompts: readonly Prompt[];
  guide: Guide;
  /** Whether that is the right guide yet. */
  settled: boolean;
}

/** What to cover in a section, and who says so. */
export function Asks({ section, prompts, guide, settled }: AsksProps) {
  if (prompts.length === 0) {
    const { share, prompts: asks } = guide.sections[section];
    const lead = share > 0 ? 'Cover' : 'Not needed here. If you use it, cover';
    return <AskList lead={lead} asks={asks} settled={settled} />;
  }
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
  settled?: boolean;
  asks: readonly string[];
}

function AskList({ lead, asks, settled = true }: AskListProps) {
  return (
    <div className={css.block} data-settled={settled}>
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
