/** The trials of a world: searched, narrowed and followed; each leads to its own view. */
import { type ReactNode, useCallback, useEffect, useId, useMemo, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { dateOf } from '../format.ts';
import type { Deed } from '../panels/deed.ts';
import { count, say } from '../say.ts';
import { ViewKeys } from '../view-keys.tsx';
import { leafIdOf, serviceLabelOf, stateOf, toneOf } from '../vocabulary.ts';
import type { Api } from './api.ts';
import { Band } from './band.tsx';
import { findTrials, STATUSES, type Wanted } from './find-trials.ts';
import type { Holder } from './key.ts';
import { ReasonGiven } from './reason-given.tsx';
import { useFollowed } from './use-followed.ts';
import type { WireTrial } from './wire.ts';

interface TrialListProps {
  readonly api: Api;
  readonly holder: Holder;
  /** Trials or orders. */
  readonly choice: ReactNode;
  readonly onOpen: (trialId: string) => void;
  readonly onForget: () => void;
}

const NOTHING: Wanted = { text: '', status: '' };
/** Nobody types faster than this, and the server is not asked for half a word. */
const PAUSE_MS = 250;
const STREAM = { type: 'trial.*' };
/** An operator's first key is of the live world, which begins empty. */
const OTHER_WORLD =
  'It speaks for the live world. The demo sandbox has keys of its own: the server prints them under “Demo sandbox” when it starts.';

export function TrialList({ api, holder, choice, onOpen, onForget }: TrialListProps) {
  const [wanted, setWanted] = useState(NOTHING);
  const [pageCount, setPageCount] = useState(1);
  const settled = useSettled(wanted);
  const load = useCallback(
    (signal: AbortSignal) => findTrials(api, settled, pageCount, signal),
    [api, settled, pageCount],
  );
  const followed = useFollowed(api, load, STREAM);
  const { value, error } = followed;
  const want = (change: Partial<Wanted>): void => {
    setPageCount(1);
    setWanted((before) => ({ ...before, ...change }));
  };
  const deeds = useMemo(() => deedsFor(value?.trials ?? [], onOpen), [value, onOpen]);
  return (
    <>
      <ViewKeys deeds={deeds} />
      <Band holder={holder} followed={followed} onForget={onForget}>
        <button type="button" className="button small" onClick={followed.refresh}>
          {say('Read again')}
        </button>
      </Band>
      <main className="live-list" aria-busy={value === null && error === null}>
        <h2>{say('Trials')}</h2>
        {choice}
        <Search wanted={wanted} onWant={want} />
        {error !== null && value === null ? (
          <p className="why">
            <ReasonGiven error={error} />
          </p>
        ) : null}
        {value === null ? null : (
          <>
            <Rows trials={value.trials} onOpen={onOpen} />
            <p className="live-count" role="status">
              {value.hasMore
                ? count(value.trials.length, 'The first trial', 'The first {count} trials')
                : count(value.trials.length, '{count} trial', '{count} trials')}
              {value.hasMore ? (
                <button
                  type="button"
                  className="button small"
                  onClick={() => setPageCount(pageCount + 1)}
                >
                  {say('Show more')}
                </button>
              ) : null}
            </p>
            {value.trials.length === 0 ? (
              <Nobody
                isNarrowed={settled !== NOTHING}
                holder={holder}
                onClear={() => want(NOTHING)}
              />
            ) : null}
          </>
        )}
      </main>
    </>
  );
}

/** Each trial of the list, found by whose it is, its ids and its state. */
const deedsFor = (trials: readonly WireTrial[], onOpen: (id: string) => void): readonly Deed[] =>
  trials.map(({ id, externalId, customer, customerId, partner, partnerId, state }) => ({
    ...{ key: id, title: `${customer?.companyName ?? customerId} · ${id}`, kind: say('trial') },
    also: [
      externalId,
      customerId,
      partnerId,
      partner?.name,
      stateOf(leafIdOf('trial', state))?.title,
    ]
      .filter(Boolean)
      .join(' '),
    ...{ atMs: null, keys: null, run: () => onOpen(id) },
  }));

interface SearchProps {
  readonly wanted: Wanted;
  readonly onWant: (change: Partial<Wanted>) => void;
}

function Search({ wanted, onWant }: SearchProps) {
  const id = useId();
  return (
    <search className="live-search">
      <label className="live-text" htmlFor={id}>
        <span>{say('Search')}</span>
        <span className="live-field">
          <Icon name="search" />
          <input
            id={id}
            type="search"
            // Before anything is written, it runs as the page does.
            {...(wanted.text === '' ? {} : { dir: 'auto' })}
            placeholder={say('Name of a customer or partner, or an id')}
            maxLength={100}
            value={wanted.text}
            onChange={(event) => onWant({ text: event.currentTarget.value })}
          />
        </span>
      </label>
      <label htmlFor={`${id}-status`}>
        <span>{say('State')}</span>
        <select
          id={`${id}-status`}
          value={wanted.status}
          onChange={(event) => onWant({ status: event.currentTarget.value })}
        >
          <option value="">{say('Any')}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {stateOf(`trial.${status}`)?.title ?? status}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

interface RowsProps {
  readonly trials: readonly WireTrial[];
  readonly onOpen: (trialId: string) => void;
}

function Rows({ trials, onOpen }: RowsProps) {
  if (trials.length === 0) return null;
  return (
    <table className="live-table">
      <thead>
        <tr>
          <th scope="col">{say('Customer')}</th>
          <th scope="col">{say('State')}</th>
          <th scope="col">{say('Ends')}</th>
          <th scope="col">{say('Services')}</th>
          <th scope="col">{say('Partner')}</th>
        </tr>
      </thead>
      <tbody>
        {trials.map((trial) => (
          <Row key={trial.id} trial={trial} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ trial, onOpen }: Omit<RowsProps, 'trials'> & { readonly trial: WireTrial }) {
  const { id, customer, customerId, partner, partnerId, state, services, expiryAt } = trial;
  const stateId = leafIdOf('trial', state);
  return (
    <tr data-trial={id}>
      <th scope="row">
        <button type="button" className="live-open" onClick={() => onOpen(id)}>
          <bdi>{customer?.companyName ?? customerId}</bdi>
          <small dir="ltr">
            {id}
            {trial.externalId === null ? '' : ` · ${trial.externalId}`}
          </small>
        </button>
      </th>
      <td>
        <span className="live-state">
          <i className="dot" data-tone={toneOf(stateId)} />
          {stateOf(stateId)?.title ?? stateId}
        </span>
      </td>
      <td className="live-ends" data-label={say('Ends')}>
        {endsOf(trial, expiryAt)}
      </td>
      <td>
        <bdi>{services.map(serviceLabelOf).join(say(', '))}</bdi>
      </td>
      <td data-label={say('Partner')}>
        <bdi>{partner?.name ?? partnerId}</bdi>
      </td>
    </tr>
  );
}

function endsOf({ daysLeft }: WireTrial, expiryAt: string | null): string {
  if (expiryAt === null) return '—';
  const date = dateOf(Date.parse(expiryAt), 'medium');
  if (daysLeft === null || daysLeft < 0) return date;
  return `${date} · ${count(daysLeft, '{count} day left', '{count} days left')}`;
}

interface NobodyProps {
  readonly isNarrowed: boolean;
  readonly holder: Holder;
  readonly onClear: () => void;
}

function Nobody({ isNarrowed, holder, onClear }: NobodyProps) {
  if (!isNarrowed) {
    return (
      <p className="empty">
        {say('There is no trial that this key may see.')}
        {holder.world.kind === 'live' && holder.actor?.kind === 'operator' ? (
          <> {say(OTHER_WORLD)}</>
        ) : null}
      </p>
    );
  }
  return (
    <p className="empty">
      {say('No trial fits. A part of a name is enough; an id is compared whole.')}{' '}
      <button type="button" className="button small" onClick={onClear}>
        {say('Show all')}
      </button>
    </p>
  );
}

/** What is wanted, once the writing has paused. */
function useSettled(wanted: Wanted): Wanted {
  const [settled, setSettled] = useState(wanted);
  useEffect(() => {
    const text = wanted.text.trim();
    const timer = setTimeout(
      () => setSettled(text === '' && wanted.status === '' ? NOTHING : { ...wanted, text }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [wanted]);
  return settled;
}
