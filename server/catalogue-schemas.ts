/** How machines, policies and scenarios are answered with. */
import { z } from '@hono/zod-openapi';
import { instantOut } from './wire.ts';

const text = z.string();

export const MachineWire = z
  .object({
    id: text.openapi({ example: 'trial@1' }),
    name: text,
    title: text,
    description: text,
    states: z.array(
      z.object({
        id: text,
        name: text,
        title: text,
        description: text,
        source: z.array(text),
        kind: z.enum(['atomic', 'compound', 'final']),
        parentId: text.nullable(),
        initialId: text.nullable(),
        entryEffects: z.array(text),
      }),
    ),
    edges: z.array(
      z.object({
        id: text,
        source: text,
        target: text.nullable(),
        event: text,
        xstateEvent: text,
        kind: z.enum(['request', 'report', 'timer', 'always']),
        timer: text.nullable(),
        title: text,
        guard: text.nullable(),
        description: text,
        sourceClauses: z.array(text),
        effects: z.array(text),
      }),
    ),
    events: z.array(text),
  })
  .openapi('Machine');

export const PolicyWire = z
  .object({
    id: text.openapi({ example: 'webex-current@1' }),
    hash: text.openapi({ description: 'SHA-256 of everything in it.' }),
    name: text.openapi({ example: 'webex-current' }),
    version: z.int(),
    effectiveFrom: text.nullable(),
    note: text.nullable(),
    terms: z.looseObject({}).openapi({ description: 'Lengths in days, limits, who may.' }),
    rules: z.array(
      z.object({ id: text, code: text, title: text, message: text, source: z.array(text) }),
    ),
  })
  .openapi('Policy');

export const ScenarioWire = z
  .object({
    id: text,
    title: text,
    description: text.nullable(),
    policy: text,
    startAt: instantOut,
  })
  .openapi('Scenario');
