import type { Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type ErrorCode, errorCode, type Reply, RequestError } from './envelope';
import { identifySender, type PageSender, type Sender, type ViewSender } from './senders';

/** Which contract a request belongs to; the sender's kind must agree. */
const requestEnvelopeSchema = z.object({
  contract: z.enum(['page', 'view']),
  name: z.string().check(z.maxLength(40)),
  body: z.unknown(),
  /** Secret of a panel's session, for panels in a page's frame. */
  session: z.optional(z.string().check(z.maxLength(100))),
});

/** Handles one named request: parses the body, then does it. */
export type Route<S extends Sender> = (body: unknown, sender: S) => Promise<unknown>;

/**
 * Ties a request's schema to what is done with it, so that no handler sees an unparsed body.
 * @param entry the request in its contract
 * @param handle gets the parsed body and the sender; may throw RequestError
 */
export function route<Q extends z.ZodMiniType, R extends z.ZodMiniType, S extends Sender>(
  entry: { request: Q; response: R },
  handle: (body: z.infer<Q>, sender: S) => Promise<z.infer<R>>,
): Route<S> {
  return async (body, sender) => {
    const parsed = z.safeParse(entry.request, body);
    if (!parsed.success) throw new RequestError('bad-message', z.prettifyError(parsed.error));
    return handle(parsed.data, sender);
  };
}

export interface RouterOptions {
  readonly self: { id: string; root: string };
  readonly page: Readonly<Record<string, Route<PageSender>>>;
  readonly view: Readonly<Record<string, Route<ViewSender>>>;
  /** Rejects with RequestError when a panel in a page has no live session. */
  authorize(name: string, session: string | undefined, sender: ViewSender): Promise<void>;
  /** Told of every refusal. */
  log(refusal: { code: ErrorCode; message: string; name: string; from: string }): void;
  /** Whether the background itself is private, as where the browser remembers no history at all. */
  readonly isPrivate?: boolean;
}

/**
 * Makes the one function that answers every request to the background. Order matters: private
 * window, sender's kind, contract, name, session, schema; then the handler. Whatever is thrown becomes a typed
 * refusal, and every refusal is logged.
 */
export function createRouter(options: RouterOptions) {
  return async (message: unknown, from: Browser.runtime.MessageSender): Promise<Reply> => {
    let name = '';
    try {
      // Else what is typed in a private window would lie beside all that is kept for good.
      if (from.tab?.incognito && !options.isPrivate) {
        throw new RequestError('forbidden', 'Sidestory does not run in private windows');
      }
      const sender = identifySender(from, options.self);
      if (!sender) throw new RequestError('forbidden', 'Not one of our own scripts or pages');
      const envelope = z.safeParse(requestEnvelopeSchema, message);
      if (!envelope.success) throw new RequestError('bad-message', 'Not a request');
      name = envelope.data.name;
      const { body, contract, session } = envelope.data;
      if (contract !== sender.kind) {
        throw new RequestError('forbidden', `A ${sender.kind} may not send ${contract} requests`);
      }
      if (sender.kind === 'page') {
        return { ok: true, value: await find(options.page, name)(body, sender) };
      }
      const handle = find(options.view, name);
      await options.authorize(name, session, sender);
      return { ok: true, value: await handle(body, sender) };
    } catch (error) {
      const code = codeOf(error);
      const text = error instanceof Error ? error.message : String(error);
      options.log({ code, message: text, name, from: from.url ?? 'unknown' });
      return { ok: false, code, message: text };
    }
  };
}

function find<S extends Sender>(
  routes: Readonly<Record<string, Route<S>>>,
  name: string,
): Route<S> {
  const handle = Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (!handle) throw new RequestError('bad-message', `Unknown request ${name.slice(0, 40)}`);
  return handle;
}

// Errors of the rooms below (the vault's) carry the same codes without knowing of messages.
function codeOf(error: unknown): ErrorCode {
  return errorCode(error instanceof Error ? Reflect.get(error, 'code') : undefined);
}
