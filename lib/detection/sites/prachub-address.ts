/** The whole hosts of PracHub: its questions are also reached by in-app navigation. */
export const PRACHUB_HOSTS: readonly string[] = ['prachub.com', 'www.prachub.com'];

const QUESTION = /^\/interview-questions\/([^/]{1,300})\/?$/;

/** Whether an address is on PracHub at all. */
export function isPrachub(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && PRACHUB_HOSTS.includes(url.hostname);
}

/** The part of an address on PracHub that names a question, of whatever category; else nothing. */
export function slugOfQuestion(url: URL): string | undefined {
  return isPrachub(url) ? QUESTION.exec(url.pathname)?.[1] : undefined;
}
