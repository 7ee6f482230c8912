/** In which zone the whole page writes instants. */
import { memo } from 'react';
import { chooseZone, useManner } from '../manner.ts';
import { say } from '../say.ts';

/** Never hidden, and changed here: UTC, the trial's own zone, and that of the device. */
export const ZoneChoice = memo(function ZoneChoice({ own }: { readonly own: string | null }) {
  const { zone } = useManner();
  const device = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set(['UTC', ...(own === null ? [] : [own]), device, zone])];
  return (
    <select
      className="zone"
      aria-label={say('Time zone')}
      value={zone}
      onChange={(event) => chooseZone(event.currentTarget.value)}
    >
      {zones.map((one) => (
        <option key={one} value={one}>
          {one.replaceAll('_', ' ')}
        </option>
      ))}
    </select>
  );
});
