/**
 * In the page, what the rule engine takes from three packages is less than they bring: it tells nobody
 * of its events, names facts by a text, and copies conditions. That is here; whatever it decides is
 * checked against the compiled rules, here as everywhere.
 */
type Listener = (...told: readonly unknown[]) => unknown;

interface Teller {
  heard?: Map<string, readonly Listener[]>;
}

/** Called without `new` by the classes that inherit from it. */
function Emitter(this: Teller): void {
  this.heard = new Map();
}
Emitter.prototype.on = function on(this: Teller, name: string, listener: Listener): Teller {
  this.heard?.set(name, [...(this.heard.get(name) ?? []), listener]);
  return this;
};
Emitter.prototype.emitAsync = function emitAsync(
  this: Teller,
  name: string,
  ...told: readonly unknown[]
): Promise<unknown> {
  return Promise.all((this.heard?.get(name) ?? []).map((listener) => listener(...told)));
};

/** One text for each value. */
function hash(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}

/** The same in depth, with the same prototypes; functions are shared. */
function clone<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(clone) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(Object.getPrototypeOf(value)) as Record<string, unknown>;
  for (const [name, inner] of Object.entries(value)) copy[name] = clone(inner);
  return copy as Value;
}

export { clone, Emitter, hash };
