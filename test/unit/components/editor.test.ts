// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { insertTemplate } from '../../../components/answer/insertTemplate';
import { createEditor, setReadOnly } from '../../../components/editor/createEditor';
import { selectWords, showMarks } from '../../../components/editor/marks';
import { goToNextGap } from '../../../components/editor/slots';
import './support';

const TEXT = 'From [before] to [after], in [time].';

let doc: Y.Doc;
let view: ReturnType<typeof createEditor>;

function open(text: string) {
  doc = new Y.Doc();
  const ytext = doc.getText('results');
  ytext.insert(0, text);
  view = createEditor({
    parent: document.body,
    ytext,
    label: 'Results and metrics',
    hint: 'Write it',
    onSlotActive: () => undefined,
  });
}

const press = (key: string, shiftKey = false) =>
  // False when the editor took the key for itself.
  fireEvent.keyDown(view.contentDOM, { key, shiftKey });
const selected = () =>
  view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to);
const type = (text: string) =>
  view.dispatch({ ...view.state.replaceSelection(text), userEvent: 'input.type' });

beforeEach(() => open(TEXT));
afterEach(() => view.destroy());

describe('slots', () => {
  it('leaves Tab alone while no slot is active', () => {
    expect(press('Tab')).toBe(true);
    view.dispatch({ selection: { anchor: 5 } });
    expect(press('Tab')).toBe(true);
  });

  it('goes from slot to slot with Tab and back with Shift-Tab, and out at both ends', () => {
    goToNextGap(view);
    expect(selected()).toBe('[before]');
    expect(press('Tab')).toBe(false);
    expect(selected()).toBe('[after]');
    press('Tab');
    expect(selected()).toBe('[time]');
    expect(press('Tab')).toBe(true);
    press('Tab', true);
    press('Tab', true);
    expect(selected()).toBe('[before]');
    expect(press('Tab', true)).toBe(true);
  });

  it('goes on with Tab after a slot was typed over', () => {
    goToNextGap(view);
    type('9');
    type(' s');
    expect(doc.getText('results').toString()).toBe('From 9 s to [after], in [time].');
    expect(press('Tab')).toBe(false);
    expect(selected()).toBe('[after]');
  });

  it('ends with Escape, and takes Escape only then', () => {
    goToNextGap(view);
    expect(press('Escape')).toBe(false);
    expect(selected()).toBe('');
    expect(press('Escape')).toBe(true);
    expect(press('Tab')).toBe(true);
  });

  it('ends when the cursor goes elsewhere', () => {
    goToNextGap(view);
    type('9 s');
    view.dispatch({ selection: { anchor: 0 } });
    expect(press('Tab')).toBe(true);
  });
});

describe('text', () => {
  it('holds the text alone', () => {
    expect(view.contentDOM.textContent).toBe(TEXT);
    view.destroy();
    open('');
    expect(view.contentDOM.textContent).toBe('');
    expect(view.contentDOM.getAttribute('aria-label')).toBe('Results and metrics');
  });

  it('shows what comes in from elsewhere, and leaves it out of undo', () => {
    view.dispatch({ changes: { from: 0, insert: 'Mine. ' }, userEvent: 'input.type' });
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    other.getText('results').insert(0, 'Theirs. ');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(view.state.doc.toString()).toBe(`Theirs. Mine. ${TEXT}`);
    fireEvent.keyDown(view.contentDOM, { key: 'z', ctrlKey: true });
    expect(doc.getText('results').toString()).toBe(`Theirs. ${TEXT}`);
  });

  it('deletes an emoji at once, and joins lines', () => {
    view.dispatch({ changes: { from: 0, to: TEXT.length, insert: 'a\n👩‍🚀' } });
    view.dispatch({ selection: { anchor: view.state.doc.length } });
    press('Backspace');
    expect(view.state.doc.toString()).toBe('a\n');
    press('Backspace');
    expect(view.state.doc.toString()).toBe('a');
    view.dispatch({ selection: { anchor: 0 } });
    press('Backspace');
    press('Delete');
    expect(view.state.doc.toString()).toBe('');
  });

  it('keeps offsets the same as the document, whatever ends its lines', () => {
    view.destroy();
    open('one\r\ntwo');
    expect(view.state.doc.length).toBe(doc.getText('results').length);
    view.dispatch({ changes: { from: 8, insert: '!' } });
    expect(doc.getText('results').toString()).toBe('one\r\ntwo!');
  });

  it('changes nothing while read-only, by undo neither', () => {
    view.dispatch({ changes: { from: 0, insert: 'Mine. ' }, userEvent: 'input.type' });
    setReadOnly(view, true);
    fireEvent.keyDown(view.contentDOM, { key: 'z', ctrlKey: true });
    press('Enter');
    press('Backspace');
    expect(doc.getText('results').toString()).toBe(`Mine. ${TEXT}`);
  });

  it('takes a template in below the text, and undo takes it out again', () => {
    const offset = insertTemplate(doc, 'results', 'Then [what].');
    expect(view.state.sliceDoc(offset)).toBe('Then [what].');
    expect(view.state.doc.toString()).toBe(`${TEXT}\nThen [what].`);
    fireEvent.keyDown(view.contentDOM, { key: 'z', ctrlKey: true });
    expect(view.state.doc.toString()).toBe(TEXT);
  });
});

describe('marks', () => {
  const WORDS = 'In about three weeks it was somehow done.';
  const mark = (words: string, ...note: string[]) => {
    const from = WORDS.indexOf(words);
    return { from, to: from + words.length, note };
  };
  const marked = () => [...view.dom.querySelectorAll('.cm-remark')].map((each) => each.textContent);
  const note = () => view.dom.querySelector('.cm-note')?.textContent ?? null;
  const altEnter = () => fireEvent.keyDown(view.contentDOM, { key: 'Enter', altKey: true });

  beforeEach(() => {
    view.destroy();
    open(WORDS);
    showMarks(view, [
      mark('somehow', '“somehow” is vague.', 'Say how.'),
      mark('about three weeks'),
    ]);
  });

  it('stand under their words, and go where these go', () => {
    expect(marked()).toEqual(['about three weeks', 'somehow']);
    view.dispatch({ changes: { from: 0, insert: 'Then, ' } });
    expect(marked()).toEqual(['about three weeks', 'somehow']);
    showMarks(view, []);
    expect(marked()).toEqual([]);
  });

  it('are left out where the text is shorter by now', () => {
    showMarks(view, [{ from: 30, to: 400, note: [] }]);
    expect(marked()).toEqual([]);
  });

  it('tell what is said of them by key, and Escape closes that first', () => {
    view.dispatch({ selection: { anchor: 0 } });
    expect(altEnter()).toBe(true);
    expect(note()).toBeNull();
    view.dispatch({ selection: { anchor: WORDS.indexOf('somehow') + 2 } });
    altEnter();
    expect(view.state.doc.toString()).toBe(WORDS);
    expect(note()).toBe('“somehow” is vague.Say how.');
    expect(press('Escape')).toBe(false);
    expect(note()).toBeNull();
    expect(press('Escape')).toBe(true);
  });

  it('are no part of the text', () => {
    expect(view.state.doc.toString()).toBe(WORDS);
    expect(doc.getText('results').toString()).toBe(WORDS);
  });

  it('select words for whoever wants to see them', () => {
    selectWords(view, 3, 8);
    expect(selected()).toBe('about');
    selectWords(view, 30, 4_000);
    expect(selected()).toBe(WORDS.slice(30));
  });
});
