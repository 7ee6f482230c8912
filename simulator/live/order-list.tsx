/** The orders of a world: found by an id or a partner’s own name, and followed; each leads to its view. */
import { type ReactNode, useCallback, useEffect, useId, useMemo, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { dateOf } from '../format.ts';
import type { Deed } from '../panels/deed.ts';
import { count, say } from '../say.ts';
import { OFFERS } from '../subject.ts';
import { ViewKeys } from '../view-keys.tsx';
import { leafIdOf, serviceLabelOf, stateOf, toneOf } from '../vocabulary.ts';
import type { Api } from './api.ts';
import { Band } from './band.tsx';
import { findOrders } from './find-orders.ts';
import type { Holder } from './key.ts';
import { ReasonGiven } from './reason-given.tsx';
import { useFollowed } from './use-followed.ts';
import type { WireOrder } from './wire.ts';

interface OrderListProps {
  readonly api: Api;
  readonly holder: Holder;
  /** Trials or orders. */
  readonly choice: ReactNode;
  readonly onOpen: (orderId: string) => void;
  readonly onForget: () => void;
}

/** As in the list of trials. */
const PAUSE_MS = 250;
const STREAM = { type: 'order.*' };

export function OrderList({ api, holder, choice, onOpen, onForget }: OrderListProps) {
  const [text, setText] = useState('');
  const [pageCount, setPageCount] = useState(1);
  const settled = useSettled(text);
  const load = useCallback(
    (signal: AbortSignal) => findOrders(api, settled, pageCount, signal),
    [api, settled, pageCount],
  );
  const followed = useFollowed(api, load, STREAM);
  const { value, error } = followed;
  const deeds = useMemo(() => deedsFor(value?.orders ?? [], onOpen), [value, onOpen]);
  return (
    <>
      <ViewKeys deeds={deeds} />
      <Band holder={holder} followed={followed} onForget={onForget}>
        <button type="button" className="button small" onClick={followed.refresh}>
          {say('Read again')}
        </button>
      </Band>
      <main className="live-list" aria-busy={value === null && error === null}>
        <h2>{say('Orders')}</h2>
        {choice}
        <Search
          text={text}
          onText={(words) => {
            setPageCount(1);
            setText(words);
          }}
        />
        {error !== null && value === null ? (
          <p className="why">
            <ReasonGiven error={error} />
          </p>
        ) : null}
        {value === null ? null : (
          <>
            <Rows orders={value.orders} onOpen={onOpen} />
            <p className="live-count" role="status">
              {value.hasMore
                ? count(value.orders.length, 'The first order', 'The first {count} orders')
                : count(value.orders.length, '{count} order', '{count} orders')}
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
            {value.orders.length === 0 ? (
              <p className="empty">
                {settled === ''
                  ? say('There is no order that this key may see.')
                  : say('No order fits. An id, or what the partner calls it, is compared whole.')}
              </p>
            ) : null}
          </>
        )}
      </main>
    </>
  );
}

/** Each order of the list, found by whose it is, its ids and its state. */
const deedsFor = (orders: readonly WireOrder[], onOpen: (id: string) => void): readonly Deed[] =>
  orders.map((order) => ({
    ...{ key: order.id, title: `${buyerOf(order)} · ${order.id}`, kind: say('order') },
    also: [order.externalId, order.customerId, order.partner?.name, OFFERS[order.offer]]
      .filter(Boolean)
      .join(' '),
    ...{ atMs: null, keys: null, run: () => onOpen(order.id) },
  }));

/** Whom it is for; before that is known, whom the mail goes to. */
const buyerOf = ({ customer, customerId, contact }: WireOrder): string =>
  customer?.companyName ?? customerId ?? contact.email;

interface SearchProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Search({ text, onText }: SearchProps) {
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
            {...(text === '' ? {} : { dir: 'auto' })}
            placeholder={say('An order’s id, or what the partner calls it')}
            maxLength={100}
            value={text}
            onChange={(event) => onText(event.currentTarget.value)}
          />
        </span>
      </label>
    </search>
  );
}

interface RowsProps {
  readonly orders: readonly WireOrder[];
  readonly onOpen: (orderId: string) => void;
}

function Rows({ orders, onOpen }: RowsProps) {
  if (orders.length === 0) return null;
  return (
    <table className="live-table">
      <thead>
        <tr>
          <th scope="col">{say('Customer')}</th>
          <th scope="col">{say('State')}</th>
          <th scope="col">{say('Wanted from')}</th>
          <th scope="col">{say('Services')}</th>
          <th scope="col">{say('Partner')}</th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <Row key={order.id} order={order} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ order, onOpen }: Omit<RowsProps, 'orders'> & { readonly order: WireOrder }) {
  const { id, externalId, partner, partnerId, state, offer, services, requestedStartDate } = order;
  const stateId = leafIdOf('order', state);
  return (
    <tr data-order={id}>
      <th scope="row">
        <button type="button" className="live-open" onClick={() => onOpen(id)}>
          <bdi>{buyerOf(order)}</bdi>
          <small dir="ltr">
            {id}
            {externalId === null ? '' : ` · ${externalId}`}
          </small>
        </button>
      </th>
      <td>
        <span className="live-state">
          <i className="dot" data-tone={toneOf(stateId)} />
          {stateOf(stateId)?.title ?? stateId}
        </span>
      </td>
      <td className="live-ends" data-label={say('Wanted from')}>
        {dateOf(Date.parse(requestedStartDate), 'medium')}
      </td>
      <td>
        <bdi>{OFFERS[offer]}</bdi>: {services.map(serviceLabelOf).join(say(', '))}
      </td>
      <td data-label={say('Partner')}>
        <bdi>{partner?.name ?? partnerId ?? '—'}</bdi>
      </td>
    </tr>
  );
}

/** What is wanted, once the writing has paused. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
