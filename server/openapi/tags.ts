/** The chapters of the API, in the order in which they are read. */

interface Chapter {
  readonly name: string;
  readonly description: string;
  /** How the addresses of its operations begin; where two fit, the longer one counts. */
  readonly form: RegExp;
}

const CHAPTERS: readonly Chapter[] = [
  {
    name: 'Sandboxes',
    description:
      'A sandbox is a world on a clock of its own. Turn the clock and everything that falls due on the way happens, each at its own instant; to go back, fork.',
    form: /^\/v1\/(?:sandboxes|trials\/\{id\}\/copy)\b/,
  },
  {
    name: 'Partners',
    description: 'Partner organisations and the people who act for them.',
    form: /^\/v1\/partners\b/,
  },
  {
    name: 'Customers',
    description: 'Customer organisations: their people, purchases and sites.',
    form: /^\/v1\/(?:customers|pending-trial-requests)\b/,
  },
  {
    name: 'Eligibility',
    description:
      'May this trial start? If not: every reason with its clause, what would change it, and from which instant time alone allows it. Nothing is done.',
    form: /^\/v1\/(?:eligibility|decisions|trials\/validate)\b/,
  },
  {
    name: 'Trials',
    description: 'A trial from its request to its end: extend, change, cancel, and look ahead.',
    form: /^\/v1\/(?:trials|start-wizard|operations)\b/,
  },
  {
    name: 'Consent',
    description:
      'A customer that exists already has to agree before a trial starts, and has 30 days for it.',
    form: /^\/v1\/(?:trials\/\{id\}\/consent|consent-tokens)\b/,
  },
  {
    name: 'Device loans',
    description: 'Devices lent for a trial, one loan for each kind, from shipping to return.',
    form: /^\/v1\/trials\/\{id\}\/(?:loans|skip-devices)\b/,
  },
  {
    name: 'Numbers and sites',
    description: 'Phone numbers that a trial has, and the site address that it holds.',
    form: /^\/v1\/(?:site-urls|trials\/\{id\}\/(?:numbers|site-url))\b/,
  },
  {
    name: 'Conversions',
    description: 'From a trial to a paid order, step by step.',
    form: /^\/v1\/trials\/\{id\}\/conversions\b/,
  },
  {
    name: 'Orders',
    description: 'Paid orders, and the wizard in which their services are set up.',
    form: /^\/v1\/orders\b/,
  },
  {
    name: 'Events and records',
    description:
      'What happened: events for programs, messages to people, tasks for them, and the entries behind all of it.',
    form: /^\/v1\/(?:events|messages|tasks|entries)\b/,
  },
  {
    name: 'Webhooks',
    description:
      'Events sent to an address of yours, signed by Standard Webhooks 1.0. A webhook of a sandbox hears that sandbox.',
    form: /^\/v1\/webhooks\b/,
  },
  {
    name: 'Keys and audit',
    description: 'API keys of an organisation, and who wrote what, when and why.',
    form: /^\/v1\/(?:keys|audit)\b/,
  },
  {
    name: 'Policies',
    description: 'Lengths, limits and rules as data: look at them, compare them, try your own.',
    form: /^\/v1\/policies\b/,
  },
  {
    name: 'Catalogue',
    description: 'What the product knows whatever the world. No key is needed.',
    form: /^\/(?:v1\/(?:machines|scenarios|schemas|reference-data|guide)|errors)\b/,
  },
  {
    name: 'Service',
    description: 'For whoever runs the installation: backups, and whether it is well.',
    form: /^\//,
  },
];

export const TAGS = CHAPTERS.map(({ name, description }) => ({ name, description }));

/** The chapter of an address of the document, for example `/v1/trials/{id}`. */
export function chapterOf(path: string): string {
  const [first] = CHAPTERS.map(({ name, form }) => ({
    name,
    length: form.exec(path)?.[0].length ?? 0,
  })).sort((left, right) => right.length - left.length);
  return first?.name ?? '';
}
