/** A trial of the reader's own: for whom, of what, for how long; then it is told, or refused with why. */
import { useId, useState } from 'react';
import { referenceData } from '../../runtime/index.ts';
import { Dialog } from '../controls/dialog.tsx';
import { Icon } from '../controls/icon.tsx';
import { DAYS, ownIdOf, type ServiceName, type Wish, wishIn } from '../own-story.ts';
import { count, say } from '../say.ts';
import { SERVICE_NAMES, serviceLabelOf } from '../vocabulary.ts';
import './own-trial.css';

export interface OwnTrialProps {
  /** The story that is shown: a trial of the reader's own is what the form begins with. */
  readonly storyId: string | null;
  readonly onStory: (id: string) => void;
  readonly onClose: () => void;
}

const FIRST: Wish = {
  policy: 'webex-current',
  day: '2027-01-11',
  whose: 'new',
  services: ['MESSAGING', 'MEETINGS'],
  bought: [],
  durationDays: 30,
};

export function OwnTrial({ storyId, onStory, onClose }: OwnTrialProps) {
  const [wish, setWish] = useState(() => wishIn(storyId ?? '') ?? FIRST);
  const change = (part: Partial<Wish>): void => setWish({ ...wish, ...part });
  const isWhole = wishIn(ownIdOf(wish)) !== null;
  return (
    <Dialog title={say('Start a trial of your own')} className="own-trial" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWhole) return;
          onClose();
          onStory(ownIdOf(wish));
        }}
      >
        <p className="own-about">
          {say('A partner asks for it on a day of your choice. The real rules answer.')}
        </p>
        <Customer wish={wish} change={change} />
        <Services
          title={say('To be tried')}
          chosen={wish.services}
          onChange={(services) => change({ services })}
        />
        {wish.services.length > 0 ? null : (
          <p className="problem" role="status">
            {say('Choose at least one service.')}
          </p>
        )}
        <Terms wish={wish} change={change} />
        <footer>
          <button type="submit" className="button primary" aria-disabled={!isWhole || undefined}>
            <Icon name="play" size={14} /> {say('Start')}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

interface PartProps {
  readonly wish: Wish;
  readonly change: (part: Partial<Wish>) => void;
}

/** Source: T-071; domain §3, rows 4 and 5. */
const CUSTOMERS = (
  policy: Wish['policy'],
): readonly (readonly [Wish['whose'], string, string])[] => [
  ['new', say('A new company'), say('Webex does not know it yet.')],
  ['own', say('Your own customer'), say('The partner manages it already.')],
  [
    'other',
    say('Somebody else’s customer'),
    policy === 'webex-current'
      ? say('It has to consent within 30 days.')
      : say('Under this policy it cannot be asked for its consent.'),
  ],
];

function Customer({ wish, change }: PartProps) {
  const name = useId();
  return (
    <>
      <fieldset className="own-whose">
        <legend>{say('For whom')}</legend>
        {CUSTOMERS(wish.policy).map(([whose, title, about], index) => (
          <label key={whose}>
            <input
              type="radio"
              name={name}
              data-first={index === 0 || undefined}
              checked={wish.whose === whose}
              onChange={() => change({ whose })}
            />
            <span>
              <b>{title}</b> <small>{about}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {wish.whose === 'new' ? null : (
        <Services
          title={say('Bought already')}
          chosen={wish.bought}
          onChange={(bought) => change({ bought })}
        />
      )}
    </>
  );
}

interface ServicesProps {
  readonly title: string;
  readonly chosen: readonly ServiceName[];
  readonly onChange: (chosen: readonly ServiceName[]) => void;
}

function Services({ title, chosen, onChange }: ServicesProps) {
  return (
    <fieldset className="own-services">
      <legend>{title}</legend>
      {SERVICE_NAMES.map((service) => (
        <label key={service}>
          <input
            type="checkbox"
            checked={chosen.includes(service)}
            onChange={(event) => {
              const others = chosen.filter((one) => one !== service);
              onChange(event.currentTarget.checked ? [...others, service] : others);
            }}
          />
          {serviceLabelOf(service)}
        </label>
      ))}
    </fieldset>
  );
}

function Terms({ wish, change }: PartProps) {
  const id = useId();
  return (
    <div className="own-terms">
      <label htmlFor={`${id}-day`}>{say('Asked for on')}</label>
      <input
        id={`${id}-day`}
        type="date"
        required
        min={DAYS.first}
        max={DAYS.last}
        value={wish.day}
        onChange={(event) => change({ day: event.currentTarget.value })}
      />
      <label htmlFor={`${id}-length`}>{say('Length')}</label>
      <select
        id={`${id}-length`}
        value={wish.durationDays}
        onChange={(event) => change({ durationDays: Number(event.currentTarget.value) })}
      >
        {[...new Set([...referenceData.durationsDays, wish.durationDays])].map((days) => (
          <option key={days} value={days}>
            {count(days, 'one day', '{count} days')}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-policy`}>{say('Policy')}</label>
      <select
        id={`${id}-policy`}
        value={wish.policy}
        onChange={(event) =>
          change({
            policy:
              event.currentTarget.value === 'webex-current' ? 'webex-current' : 'cisco-spark-2017',
          })
        }
      >
        <option value="webex-current">{say('Webex trials today')}</option>
        <option value="cisco-spark-2017">{say('Cisco Spark trials of 2017')}</option>
      </select>
    </div>
  );
}
