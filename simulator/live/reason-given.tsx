/** Why the server said no; what it says in English is marked as that. */
import type { ApiError } from './api.ts';
import { explained } from './explained.ts';

export function ReasonGiven({ error }: { readonly error: ApiError }) {
  const { text, quoted } = explained(error);
  return (
    <>
      {text}
      {quoted === null ? null : (
        <bdi className="live-quoted" lang="en" dir="ltr">
          {quoted}
        </bdi>
      )}
    </>
  );
}
