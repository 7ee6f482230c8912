/** Where two values of JSON differ first. */

/** As a JSON pointer (RFC 6901) without its escapes; empty where they are the same. */
export function firstDifference(one: unknown, other: unknown): string {
  if (!isHolder(one) || !isHolder(other) || Array.isArray(one) !== Array.isArray(other)) {
    return one === other ? '' : '/';
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of [...keys].sort()) {
    const [held, held2] = [one[key], other[key]];
    if (held === held2) continue;
    const inner = firstDifference(held, held2);
    if (inner !== '') return inner === '/' ? `/${key}` : `/${key}${inner}`;
  }
  return '';
}

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
