import { secretsIn } from '../reading/secrets';
import { quoting, type Rule } from '../rule';

/**
 * What should not leave the machine with a copied or exported answer: addresses, numbers, internal
 * hosts, keys, and the names the user has listed. Shown, never blocking.
 */
export const confidential: Rule = {
  code: 'confidential',
  explain: 'Something in it should not be copied or exported: an address, a key, a listed name.',
  find(draft) {
    return draft.filled.flatMap((section) =>
      secretsIn(draft.of(section).plain, draft.draft.confidentialNames ?? []).map((secret) =>
        quoting(
          'confidential',
          draft,
          section,
          secret,
          `“${draft.of(section).text.slice(secret.start, secret.end)}” is ${secret.what}, which should not leave your machine.`,
          'Replace it with a plain description before you copy or export this answer.',
        ),
      ),
    );
  },
};
