import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A page as it is kept, one a line, with what it asks. */
const pageSchema = z.object({
  id: z.string(),
  url: z.string(),
  html: z.string(),
  kind: z.enum(['single', 'list', 'none']),
  questions: z.array(z.string()),
});
export type PageLine = z.infer<typeof pageSchema>;

/** The pages of a file; throws at a line that is none. */
export function pagesIn(file: URL): PageLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => pageSchema.parse(JSON.parse(line)));
}
