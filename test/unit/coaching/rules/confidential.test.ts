import { expect, test } from 'vitest';
import { confidential } from '../../../../lib/coaching/rules/confidential';
import { draftWith, findWith, judges } from '../support';

judges(confidential, 'data', {
  finds: [
    'I wrote to jane.doe@acme.com about it.',
    'Mail to J_DOE+ops@mail.acme.co.uk, please.',
    'Call +1 415 555 0100.',
    'Call (415) 555-0100 at noon.',
    'Call 415-555-0100.',
    'My phone is +49 171 2345678.',
    'His number: 555-0142.',
    'Logs are at https://grafana.acme.com/d/abc.',
    'See jira.acme.com/browse/OPS-1.',
    'The host db01.prod.internal was full.',
    'Deployed on build-07.acme.lan.',
    'Open http://intranet/home first.',
    'The box at 10.0.3.17 died.',
    'The printer 192.168.1.20:9100 was slow.',
    'Files on \\\\fileserver\\sales\\2023.',
    'The key AKIAIOSFODNN7EXAMPLE was in the log.',
    'The token ghp_16C7e42F292c6912E7710c838347Ae178B4a leaked.',
    'Password: hunter2hunter',
    'api_key=9f8d7c6b5a4e3d2c1b0a',
    '-----BEGIN RSA PRIVATE KEY-----',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N',
    'xoxb-123456789012-abcdefGHIJ',
    'The hash 5d41402abc4b2a76b9719d911017c592 was ours.',
    'On wiki.corp/pages it says so.',
    'See https://cases.county.internal/f/2217.',
    'sk-proj-a1b2c3d4e5f6g7h8i9j0 was revoked.',
  ],
  passes: [
    'I asked 40 people.',
    'See https://react.dev/learn for the idea.',
    'It ran from 2019-2020 and cost 10,000-12,000.',
    'On 2021-03-04 we had 1 200 000 rows.',
    'We wrote @channel and @jane in the chat.',
    'The ratio was 3.5.1 to 2.4.0.',
    'Version 10.4.1 ran for a week.',
    'An internal host was down, and so was the intranet.',
    'The password was weak, so we asked for longer ones.',
    'Tokens expire after 15 minutes; the token was refreshed.',
    'We use e.g. tables, i.e. sheets.',
    'Call me at noon.',
    'Our local team and our private office.',
    'The 415 area had 555 calls and 100 mails.',
    'AKIA is a prefix, sk is a language.',
    'Supercalifragilisticexpialidocious is long.',
    'https://www.example.com/grid-notes is public.',
    'We were number 1 of 340 and got 1,000,000 visits.',
    'The PIN pad was broken, and the key was lost.',
    'It happened on 12/04/2022 at 10:30.',
    'From 8 to 12 it is 415.50 or 555.01.',
    'The script node.js ran under asp.net.',
    'At the end of the day.Then we left.',
    'wikipedia.org has a page on it.',
    'Order 4512 and invoice 2022-118 were late.',
    'A 128-bit key, a 10-digit number.',
  ],
});

test('finds the names that the user has listed, whole and in any case', () => {
  const found = (text: string) =>
    findWith(
      confidential,
      draftWith({ goal: text }, { confidentialNames: ['Acme Corp', 'O’Neil', 'Zürich', ' ', 'x'] }),
    ).map(({ quote }) => quote);
  expect(found("At ACME corp, Ms. O'Neil of zürich said so.")).toEqual([
    'ACME corp',
    "O'Neil",
    'zürich',
  ]);
  expect(found('Acmes corporation, O’Neill, Zürichsee, x.')).toEqual([]);
  expect(found('Acme\u00a0Corp twice: Acme Corp.')).toHaveLength(2);
});
