import { type AnySectionId, SECTION_NAMES } from '../../../lib/guidance/sections.ts';

/** The shown name of a section, by which a user and a test find it. */
export const sectionName = (id: AnySectionId): string => SECTION_NAMES[id];

/**
 * What a test does with a panel, the same in both browsers: always by roles and names, as the
 * contract promises them, never by class.
 */
export interface Panel {
  /** Expands a section if it is not. */
  section(id: AnySectionId): Promise<void>;
  /** Types with real key events at the end of a section's text. */
  type(id: AnySectionId, text: string): Promise<void>;
  /** The text that the section's editor holds. */
  text(id: AnySectionId): Promise<string>;
  check(id: AnySectionId, on?: boolean): Promise<void>;
  checked(id: AnySectionId): Promise<boolean>;
  /** What the one status region says at this moment. */
  status(): Promise<string>;
  /** Waits until it says exactly "Saved". */
  saved(): Promise<void>;
  /** Goes to another tab of the panel: Preview, Template … */
  tab(name: string): Promise<void>;
  /** All that can be read in the panel. */
  content(): Promise<string>;
}
