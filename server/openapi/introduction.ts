/** What somebody reads first, in the document and on the first page of its reference. */
import packageFile from '../../package.json' with { type: 'json' };

export const INTRODUCTION = [
  `${packageFile.description}. Start a trial, turn the clock of a sandbox, and see every reminder, refusal and deadline come, each at its own instant.`,

  '## Keys and worlds',
  'Send `Authorization: Bearer sgk_…` with every request. A key names one actor in one world: `sgk_test_…` in a sandbox, `sgk_live_…` in the live world, which runs on the system’s clock. The same code works in both; only the key differs. `POST /v1/sandboxes` answers with keys for everybody in the new world.',

  '## Time',
  'Every instant is ISO-8601 in UTC, such as `2027-01-11T09:00:00.000Z`; a duration is `P30D` or `PT12H`, and a day has 24 hours. A sandbox’s clock moves when you turn it: forward to an instant, by a duration, or to whatever is due next. Back is a fork.',

  '## Requests that may be sent twice',
  'Send an `Idempotency-Key` with every write. Whatever is lost on the way, send it again with the same key: it has its effect once, and the first answer comes again.',

  '## Lists',
  'A list answers with `items` and `nextCursor`, and with `Link: <…>; rel="next"`. Follow either until it is absent. A cursor belongs to the list that gave it, with its filters; any other list refuses it. `Link` and `Location` are absolute addresses. A query parameter that a list does not know is refused: a typing error never widens a list.',

  '## No, and why',
  'Every no is a problem document (RFC 9457) with a `code` that never changes; its `type` is the address of that code’s page. A refusal lists every reason, the leading one first, with the clauses behind it; `errors` has JSON pointers to what cannot be used. `message`, `errors[].description` and `trackingId` stand where Webex clients look for them.',
].join('\n\n');
