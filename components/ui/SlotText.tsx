import { findSlots } from '../../lib/guidance/slots';
import css from './SlotText.module.css';

interface SlotTextProps {
  text: string;
  /** Drop the brackets: in a pattern that is only looked at. */
  bare?: boolean;
}

/** A text with its slots marked. */
export function SlotText({ text, bare = false }: SlotTextProps) {
  const slots = findSlots(text);
  const last = slots.at(-1);
  return (
    <>
      {slots.map((slot, index) => (
        <span key={slot.from}>
          {text.slice(slots[index - 1]?.to ?? 0, slot.from)}
          <mark className={css.slot}>{bare ? slot.label : text.slice(slot.from, slot.to)}</mark>
        </span>
      ))}
      {text.slice(last?.to ?? 0)}
    </>
  );
}
