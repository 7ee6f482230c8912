/** Commands about the site address that a trial holds. Source: domain §4.7. */
import { z } from 'zod';
import { trialId } from './fields.ts';

export const siteCommands = {
  /** The ticket that asks for the trial site to be removed has been done. Source: T-179. */
  'site.remove': z.strictObject({ trialId }),
} as const;
