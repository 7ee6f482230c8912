/** The address says which view is shown; what it says of the story stays beside that. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  policyPlaceIn,
  viewIn,
  withoutPolicyPlace,
  withPolicyPlace,
} from '../../simulator/place.ts';

const place = suite('simulator/place');

const STORY = '?scenario=S09&t=2027-03-01T10:00:00Z&tab=eligibility';

place('an address without a view is the story’s', () => {
  assert.is(viewIn(''), 'story');
  assert.is(viewIn('?page=nonsense'), 'story');
  assert.is(viewIn('?page=policies'), 'policies');
});

place('a place among the policies reads back as it was written', () => {
  const there = {
    part: 'difference',
    packId: 'webex-current@1',
    otherId: 'cisco-spark-2017@1',
    question: 'trial.extend',
  } as const;

  assert.equal(policyPlaceIn(withPolicyPlace(STORY, there)), there);
});

place('a part that there is not is the matrix', () => {
  assert.equal(policyPlaceIn('?page=policies&part=secrets'), {
    part: 'matrix',
    packId: null,
    otherId: null,
    question: null,
  });
});

place('the way there and back keeps the story’s address', () => {
  const there = withPolicyPlace(STORY, { ...policyPlaceIn(''), packId: 'webex-current@1' });

  assert.is(viewIn(there), 'policies');
  assert.match(there, /scenario=S09/);
  assert.is(withoutPolicyPlace(there), STORY);
});

place.run();
