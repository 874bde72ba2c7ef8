import { textOf } from '../lines';
import { fallBack } from './shared/answers';
import { defineSite } from './shared/define';
import { titlesOf } from './shared/meta';
import { subjectOfAll } from './shared/subject';

const ADVICE = /^\/(?:blogs\/tech|[a-z]{2}\/advice)\/[^/]{1,300}\/?$/;

/**
 * IGotAnOffer. Long articles with many questions, which the generic reader tells from the advice around
 * them; the title says for whose interview they are.
 */
export const igotanoffer = defineSite({
  id: 'igotanoffer',
  name: 'IGotAnOffer',
  hosts: ['igotanoffer.com', 'www.igotanoffer.com'],
  paths: [ADVICE],
  *read(document, url, site) {
    yield;
    const titles = [
      textOf(document.querySelector('h1'), 300),
      ...titlesOf(document, 'IGotAnOffer'),
    ];
    return fallBack({ document, url, site }, subjectOfAll(titles));
  },
});
