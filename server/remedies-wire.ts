/** What would make a request pass, and from when time does, in the reader's language. */

import type { z } from '@hono/zod-openapi';
import {
  eventLabel,
  type Forecast,
  type ForecastCause,
  isoOf,
  type Language,
  type Reason,
  type Remedies,
  type Remedy,
  type RemedyChange,
  timerLabel,
  wordChange,
  wordForecast,
  wordReason,
} from '../runtime/index.ts';
import type { RemediesWire } from './explanation-schemas.ts';
import { trialIdOf } from './store/rows.ts';
import { plain } from './wire.ts';

export function remediesWire(of: Remedies, language: Language) {
  return {
    services: of.services.map(({ service, remedies, isComplete, blockedBy }) => ({
      service,
      remedies: remedies.map((one) => remedyWire(one, language)),
      isComplete,
      blockedBy: [...blockedBy],
    })),
    request: of.request.map((one) => remedyWire(one, language)),
    leaveOut:
      of.leaveOut === null
        ? null
        : { services: [...of.leaveOut.services], request: plain<Asked>(of.leaveOut.request) },
  };
}

function remedyWire(remedy: Remedy, language: Language) {
  const { by, changes, request, remaining, allowedFromMs } = remedy;
  return {
    by: [...by],
    changes: changes.map((change) => ({
      by: change.by,
      kind: change.kind,
      sentence: wordChange(language, change),
      facts: [...change.facts],
      ...(change.kind === 'command' ? { command: plain<Said>(change.command) } : fieldWire(change)),
    })),
    request: plain<Asked>(request),
    remaining: remaining.map((one) => reasonWire(one, language)),
    allowedFrom: instantOf(allowedFromMs),
  };
}

type Asked = z.output<typeof RemediesWire>['services'][number]['remedies'][number]['request'];
type Change = z.output<typeof RemediesWire>['services'][number]['remedies'][number]['changes'];
type Said = NonNullable<Change[number]['command']>;

const fieldWire = ({
  field,
  from,
  to,
  isSuggestion,
}: Extract<RemedyChange, { field: string }>) => ({
  field,
  ...plain<{ from: string; to: string }>({ from, to }),
  isSuggestion,
});

export const reasonWire = (reason: Reason, language: Language) => ({
  ...reason,
  source: [...reason.source],
  sentence: wordReason(language, reason),
});

export function forecastWire(of: Forecast, language: Language) {
  return {
    allowedFrom: instantOf(of.allowedFromMs),
    sentence: wordForecast(language, of),
    because: of.because.map((one) => causeWire(one, language)),
    stays: of.stays.map((one) => reasonWire(one, language)),
    services: of.services.map((one) => ({
      service: one.service,
      allowedFrom: instantOf(one.allowedFromMs),
      sentence: wordForecast(language, one),
      because: one.because.map((cause) => causeWire(cause, language)),
      stays: [...one.stays],
    })),
  };
}

const instantOf = (atMs: number | null): string | null => (atMs === null ? null : isoOf(atMs));

/** Whose trial it is that ends stays hidden, unless it is the asking partner's own. Source: T-087. */
function causeWire({ atMs, entries, lifted, raised, isOwn }: ForecastCause, language: Language) {
  return {
    at: isoOf(atMs),
    events: entries.map(({ input }) => ({
      title:
        input.kind === 'timer'
          ? timerLabel(language, input.name)
          : eventLabel(language, input.kind === 'command' ? input.command.type : input.event.type),
      trialId: isOwn ? trialIdOf(input) : null,
    })),
    lifted: lifted.map((one) => reasonWire(one, language)),
    raised: raised.map((one) => reasonWire(one, language)),
  };
}
