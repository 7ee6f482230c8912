/** The way from something back to what somebody did, as a list; every link leads to its instant. */
import type { Change, Entry } from '../../runtime/index.ts';
import { distanceOf, instantOf, isoOf, zoneLabel } from '../format.ts';
import type { Moment } from '../moment.ts';
import { say, sayRefusal } from '../say.ts';
import { machineNameOf, machineOf } from '../vocabulary.ts';
import { chainOf, type Link } from '../why.ts';
import { byOf, outcomeOf, subjectOf, titleOf } from '../words.ts';
import './why.css';

interface WhyChainProps {
  readonly moment: Moment;
  readonly entry: Entry;
  readonly onGo: (atMs: number) => void;
}

export function WhyChain({ moment: { all }, entry, onGo }: WhyChainProps) {
  const chain = chainOf(all, entry);
  return (
    <ol className="why-chain">
      {chain.map((link, index) => (
        <LinkItem
          key={link.entry.sequence}
          link={link}
          later={chain[index - 1]?.entry}
          onGo={onGo}
        />
      ))}
    </ol>
  );
}

interface LinkItemProps {
  readonly link: Link;
  readonly later: Entry | undefined;
  readonly onGo: (atMs: number) => void;
}

function LinkItem({ link: { entry, by }, later, onGo }: LinkItemProps) {
  const { atMs, refusal, input } = entry;
  const subject = subjectOf(entry);
  return (
    <li>
      {by === 'itself' || later === undefined ? null : (
        <p className="why-by">
          {by === 'told'
            ? say('because it was told by another:')
            : say('because the timer was set {distance}:', {
                distance: distanceOf(later.atMs, atMs),
              })}
        </p>
      )}
      <article>
        <header>
          <strong>
            {titleOf(entry)}
            {subject === null ? '' : ` · ${subject}`}
          </strong>
          <span>{byOf(entry)}</span>
        </header>
        <p>
          <time dateTime={isoOf(atMs)}>
            {instantOf(atMs)} {zoneLabel()}
          </time>
          <button type="button" className="button small" onClick={() => onGo(atMs)}>
            {say('Go there')}
          </button>
        </p>
        {refusal === null ? null : <p className="why-refusal">{sayRefusal(refusal)}</p>}
        <ul>
          {entry.changes.flatMap(reasonsOf).map(({ key, text, source }) => (
            <li key={key}>
              {text} <span className="sources">{source}</span>
            </li>
          ))}
        </ul>
        {input.kind === 'command' && input.decision !== null ? (
          <p className="why-rules">
            {say('The rules allowed it: {count} were asked, under {pack}.', {
              count: input.decision.ruleCount,
              pack: input.decision.packId,
            })}
          </p>
        ) : null}
        <p className="why-outcome">{outcomeOf(entry).join(' · ')}</p>
      </article>
    </li>
  );
}

interface ReasonLine {
  readonly key: string;
  readonly text: string;
  readonly source: string;
}

/** What the machine says about each way that was taken. */
function reasonsOf({ machine: machineId, instanceId, taken }: Change): readonly ReasonLine[] {
  const machine = machineOf(machineId);
  return taken.flatMap(({ source, event, target }) => {
    const edge = machine?.edges.find(
      (one) => one.source === source && one.xstateEvent === event && one.target === target,
    );
    if (edge === undefined || edge.description === '') return [];
    const name = machine?.title ?? machineNameOf(machineId);
    const key = `${instanceId} ${edge.id}`;
    return [{ key, text: `${name}: ${edge.description}`, source: edge.sourceClauses.join(' · ') }];
  });
}
