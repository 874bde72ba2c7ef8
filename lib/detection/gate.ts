/**
 * What can be said of a page before anything is loaded to read it. Every page of a site pays for a
 * gate, so it is small, and it may only refuse what a reading would refuse too.
 */
export interface Gate {
  /** Whether a page at this address could hold a question at all: free of any look at the page. */
  claims(url: URL): boolean;
  /** Whether a page that has just been loaded says plainly that its question is of another kind. */
  refuses(document: Document): boolean;
}
