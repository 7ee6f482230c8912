/** Where a text stops being JSON, as far as the parser tells. */

/** A sentence; without a place where the parser names none. */
export function unreadableJson(text: string): string {
  const said = problemIn(text);
  if (/end of JSON input/.test(said)) {
    return text.trim() === ''
      ? 'The body is empty; it must be JSON.'
      : 'The body is not JSON: it ends too early.';
  }
  const position = /at position (\d+)/.exec(said)?.[1];
  if (position === undefined) return 'The body is not JSON.';
  const before = text.slice(0, Number(position)).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  return `The body is not JSON: line ${before.length}, column ${column}.`;
}

function problemIn(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
