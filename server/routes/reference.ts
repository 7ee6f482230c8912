/** What may be chosen, as the operator's data has it, and what the documents only say. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { GUIDE, PACKS, referenceData } from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { answer, createRoute, noQuery, operation, problems, z } from '../http.ts';
import { wholeList } from '../pages.ts';
import { pageOf } from '../schemas.ts';

const text = z.string();
const count = z.int().min(0);
const country = text.openapi({ example: 'SE' });

const ReferenceWire = z
  .object({
    durationsDays: z.array(count),
    licenceCount: z.object({ min: count, max: count, default: count }),
    services: z.array(
      z.object({
        id: text,
        label: text,
        includes: z.array(text),
        countedApart: z.boolean(),
        participantCountMax: z.object({ app: count, site: count }).optional(),
        numbersRequiredAtStart: z.boolean().optional(),
      }),
    ),
    verticals: z.array(z.object({ id: text, label: text })),
    regions: z.array(z.object({ id: text, label: text, countries: z.array(country) })),
    regionElsewhere: text.openapi({ description: 'Of every country that no region names.' }),
    supportedCountries: z.array(country),
    contactCenterSalesCountries: z.array(country),
    devices: z.object({
      countMax: count,
      groups: z.array(z.object({ id: text, types: z.array(text), countMax: count })),
      models: z.array(
        z.object({
          id: text,
          label: text,
          type: text,
          countMax: count,
          shipsTo: z.array(text),
        }),
      ),
      unknownModelShipsTo: z.array(text),
      countryLists: z.record(text, z.array(country)),
    }),
    emear: z.array(country),
    orders: z.object({ repContactDays: count }),
    links: z.array(
      z.object({ id: text, policy: text, url: text, clauses: z.array(text) }).openapi({
        description: 'Where messages send their reader, for each policy.',
      }),
    ),
  })
  .openapi('ReferenceData');

const getReferenceData = createRoute({
  ...operation('getReferenceData', 'Gives the lists that requests choose from'),
  method: 'get',
  path: '/v1/reference-data',
  request: { query: noQuery },
  responses: { 200: answer('The data.', ReferenceWire), ...problems(400, 500) },
});

const Guide = z
  .object({
    id: text,
    title: text,
    text,
    beside: text.openapi({ example: 'POST /v1/trials' }),
    clauses: z.array(text),
    isAdvice: z.boolean(),
  })
  .openapi('GuideTopic');

const listGuide = createRoute({
  ...operation('listGuide', 'Gives what the documents advise, and beside what'),
  method: 'get',
  path: '/v1/guide',
  request: { query: noQuery },
  responses: {
    200: answer('Every topic.', pageOf(Guide)),
    ...problems(400, 500),
  },
});

export function referenceRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getReferenceData, (c) => c.json(referenceWire(), 200))
    .openapi(listGuide, (c) => {
      const items = GUIDE.map(({ isAdvice = false, clauses, ...topic }) => ({
        ...topic,
        clauses: [...clauses],
        isAdvice,
      }));
      return c.json(wholeList(items), 200);
    });
}

/** Frozen data as a value that may be given away. */
function referenceWire(): z.output<typeof ReferenceWire> {
  const { regions } = referenceData;
  const links = [...PACKS.values()].map(({ packId, terms, termSources }) => ({
    id: 'purchase',
    policy: packId,
    url: terms.purchaseLink,
    clauses: [...(termSources['purchaseLink'] ?? [])],
  }));
  return ReferenceWire.parse({
    ...referenceData,
    regions: Object.entries(regions).map(([id, region]) => ({ id, ...region })),
    links,
  });
}
