import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  ENGLISH,
  LANGUAGES,
  loadLanguage,
  OPERATOR,
  type RemedyChange,
  wordBlocks,
  wordChange,
  wordForecast,
} from '../../runtime/index.ts';

const answers = suite('runtime/language-answers');

const given = (fact: 'actorIsSalesAdmin' | 'actorIsSalesFullAdmin'): RemedyChange => ({
  kind: 'command',
  by: 'partner',
  facts: [fact],
  actor: OPERATOR,
  email: 'rea@nordlys.example',
  command: {
    type: 'partner.update',
    partnerId: 'par_nordlys',
    users: [
      { email: 'rea@nordlys.example', roles: ['READ_ONLY', 'SALES_FULL_ADMIN'] },
      { email: 'anna@nordlys.example', roles: ['SALES_ADMIN'] },
    ],
  },
});

answers('a role that is given names the role and the person who gets it', async () => {
  assert.is(
    wordChange(ENGLISH, given('actorIsSalesFullAdmin')),
    'The partner gives rea@nordlys.example the sales full administrator role.',
  );
  for (const { id } of LANGUAGES) {
    const language = await loadLanguage(id);
    const full = wordChange(language, given('actorIsSalesFullAdmin'));
    assert.match(full, 'rea@nordlys.example');
    assert.is.not(full, wordChange(language, given('actorIsSalesAdmin')), id);
  }
});

answers('an edit says the field, what stood there and what does better', () => {
  const said = (
    field: 'siteUrl' | 'edition' | 'licenceCount',
    from: string | number | null,
    to: string | number,
  ) =>
    wordChange(ENGLISH, {
      kind: 'request',
      by: 'requester',
      facts: [],
      field,
      from,
      to,
      isSuggestion: false,
    });
  assert.is(said('licenceCount', 0, 1), 'Number of licences: 0 → 1');
  assert.is(said('siteUrl', null, 'a.webex.com'), 'Site URL: not given → a.webex.com');
  assert.is(
    said('edition', 'ENTERPRISE', 'STANDARD'),
    'Edition of Webex Meetings: enterprise edition → standard edition',
  );
});

answers('a date is worded, and so is that there is none or none is needed', async () => {
  const allowedFromMs = 1_806_483_600_000;
  assert.is(
    wordForecast(ENGLISH, { isAllowedNow: false, allowedFromMs }),
    'From 31 March 2027, 09:00 UTC on, if nobody does anything',
  );
  const never = { isAllowedNow: false, allowedFromMs: null };
  assert.is(wordForecast(ENGLISH, never), 'Never by time alone');
  const now = { isAllowedNow: true, allowedFromMs };
  assert.is(wordForecast(ENGLISH, now), 'Nothing has to change');
  const arabic = await loadLanguage('ar');
  assert.match(wordForecast(arabic, { isAllowedNow: false, allowedFromMs }), '2027-03-31 09:00');
});

answers(
  'what nobody can change names every rule, apart from text that runs the other way',
  async () => {
    const blocks = [
      { ruleId: 'E-04', code: 'SERVICE_ALREADY_PURCHASED' as const, byTime: false },
      { ruleId: 'E-06', code: 'CALLING_ALREADY_PURCHASED' as const, byTime: false },
    ];
    assert.match(wordBlocks(ENGLISH, blocks), 'E-04 SERVICE_ALREADY_PURCHASED, E-06 CALLING');
    const arabic = wordBlocks(await loadLanguage('ar'), blocks);
    assert.is(arabic.match(/\u2068E-/g)?.length, 2);
  },
);

answers.run();
