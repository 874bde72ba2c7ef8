import { prepareClassifier } from '../classifier';
import type { Detection } from '../detection';
import { enrich } from '../enrich';
import type { Reading } from '../reading';
import { readWith } from '../registry';
import { runToEnd, type Steps } from '../steps';
import { Judge } from './judge';
import { readGeneric } from './read';

/**
 * What is on a page that the user asked about: the site's adapter where the address is a question's,
 * else the generic reader. On demand only; no content script carries this.
 */
export function detectOnRequest(document: Document, url: URL): Detection {
  return enrich(runToEnd(readAnyPage(document, url)).detection);
}

/** How likely a sentence has to be among others that are questions. */
const AMONG = 0.2;

/** The same in steps, before `enrich`: for a driver that lets a living page work in between. */
export function* readAnyPage(document: Document, url: URL): Steps<Reading> {
  yield* prepareClassifier();
  const judge = new Judge();
  const asks = (sentence: string) => judge.asks(sentence);
  const asksAmong = (sentence: string) =>
    judge.leniently(() => judge.asks(sentence) && judge.of(sentence).likely > AMONG);
  return yield* readWith({ read: readGeneric, asks, asksAmong }, document, url);
}
