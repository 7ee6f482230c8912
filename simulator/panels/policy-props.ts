/** What every part of the policy view is given. */
import type { Pack } from '../../runtime/index.ts';
import type { PolicyPlace } from '../place.ts';

export interface PolicyProps {
  readonly pack: Pack;
  readonly place: PolicyPlace;
  readonly go: (to: Partial<PolicyPlace>) => void;
}
