/** An answer about something that never changes: worked out once, and kept as long as that lives. */
export function remembered<Of extends object, Answer>(
  answer: (of: Of) => Answer,
): (of: Of) => Answer {
  const known = new WeakMap<Of, { readonly answer: Answer }>();
  return (of) => {
    const before = known.get(of) ?? { answer: answer(of) };
    known.set(of, before);
    return before.answer;
  };
}
