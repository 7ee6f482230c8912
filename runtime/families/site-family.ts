/** The removal of a trial's site, understood. Source: domain §4.7. */
import type { CommandOf } from '../command.ts';
import type { Family } from '../family.ts';
import { reason } from '../refusal.ts';

export const siteFamily: Family<CommandOf<'site.remove'>> = (_command, { stream, trialId }) => {
  const instanceId = `${trialId}/site-url`;
  const denials = instanceId in stream.instances ? [] : [reason('SITE_NOT_HELD')];
  return { instanceId, event: { type: 'site.remove' }, denials };
};
