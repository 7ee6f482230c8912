/** What would make a request pass, as buttons: each says what changes, and who can do it. */
import {
  type Remedies,
  type Remedy,
  type RemedyChange,
  valueLabel,
  wordBlocks,
  wordChange,
  wordReason,
} from '../../runtime/index.ts';
import { actAll } from '../act.ts';
import { Filled } from '../controls/filled.tsx';
import { Icon } from '../controls/icon.tsx';
import { Unfold } from '../controls/unfold.tsx';
import { isoOf, longInstantOf } from '../format.ts';
import { choicesIn } from '../question.ts';
import { useReading } from '../reading.tsx';
import type { EligibilityPanelProps } from './eligibility-props.ts';

type Blocks = Remedies['services'][number]['blockedBy'];

type DeedProps = Pick<EligibilityPanelProps, 'acting' | 'send'>;

interface WaysProps extends DeedProps {
  readonly ways: readonly Remedy[];
  readonly isComplete: boolean;
  readonly blockedBy: Blocks;
}

/** How many are shown before the rest is folded away. */
const SHOWN_COUNT = 3;

export function Ways({ ways, isComplete, blockedBy, ...props }: WaysProps) {
  const { language, words } = useReading();
  const { phrases } = language;
  if (ways.length === 0 && blockedBy.length === 0) return null;
  const rest = ways.slice(SHOWN_COUNT);
  return (
    <section className="ways">
      <h4>{phrases.whatWouldPass}</h4>
      {ways.length === 0 ? (
        <p className="blocked">
          <Icon name="none" size={14} />
          <span>{wordBlocks(language, blockedBy)}</span>
        </p>
      ) : (
        <p className="confirmed">
          <Icon name="yes" size={14} />
          {phrases.confirmed}
        </p>
      )}
      <WayList ways={ways.slice(0, SHOWN_COUNT)} {...props} />
      {rest.length === 0 ? null : (
        <Unfold
          className="more-ways"
          head={
            <>
              <Icon name="chevron" size={14} />
              <span>
                <Filled text={words.otherWays} values={{ count: rest.length }} />
              </span>
            </>
          }
        >
          {() => <WayList ways={rest} {...props} />}
        </Unfold>
      )}
      {isComplete ? null : <p className="note">{words.moreWays}</p>}
    </section>
  );
}

function WayList({ ways, ...props }: DeedProps & { readonly ways: readonly Remedy[] }) {
  return (
    <ul className="way-list">
      {ways.map((way) => (
        <Way key={keyOf(way)} way={way} {...props} />
      ))}
    </ul>
  );
}

const keyOf = ({ changes }: Remedy): string => JSON.stringify(changes);

/** What only edits the request needs no fork. */
function Way({ way, acting, send }: DeedProps & { readonly way: Remedy }) {
  const { language, words } = useReading();
  const { changes, commands, request, remaining, allowedFromMs } = way;
  const chosen = choicesIn(request);
  const isEdit = commands.length === 0;
  const apply = (): void => {
    if (isEdit) send({ kind: 'replaceQuestion', chosen });
    else acting((session) => actAll(session, commands, 'fork'), { chosen });
  };
  return (
    <li className="way">
      <ul className="changes">
        {changes.map((change) => (
          <Change key={JSON.stringify(change)} change={change} />
        ))}
      </ul>
      {allowedFromMs === null ? null : (
        <p className="blocked" data-then={isoOf(allowedFromMs)}>
          <Icon name="clock" size={14} />
          <span>
            <Filled
              text={language.phrases.forecastFrom}
              values={{ instant: <b>{longInstantOf(allowedFromMs, language.id)}</b> }}
            />
          </span>
        </p>
      )}
      <button type="button" className="button small" data-apply onClick={apply}>
        <Icon name={isEdit ? 'yes' : 'fork'} size={14} />
        {isEdit ? words.useRequest : language.phrases.applyToFork}
      </button>
      {remaining.length === 0 ? null : (
        <div className="remaining">
          <p>{words.remains}</p>
          <ul>
            {remaining.map((reason) => (
              <li key={`${reason.code} ${reason.service ?? ''}`}>{wordReason(language, reason)}</li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

function Change({ change }: { readonly change: RemedyChange }) {
  const { language } = useReading();
  return (
    <li>
      <span className="tag">{language.phrases.by[change.by]}</span>
      <span>{wordChange(language, change)}</span>
    </li>
  );
}

interface LeaveOutProps extends DeedProps {
  readonly leaveOut: NonNullable<Remedies['leaveOut']>;
}

export function LeaveOut({ leaveOut, send }: LeaveOutProps) {
  const { language, words } = useReading();
  const { phrases } = language;
  const { services, request } = leaveOut;
  const names = services.map((service) => valueLabel(language, 'service', service));
  return (
    <div className="way" data-leave-out>
      <p>
        <Filled text={phrases.leaveOut} values={{ services: names.join(phrases.listSeparator) }} />
      </p>
      <button
        type="button"
        className="button small"
        onClick={() => send({ kind: 'replaceQuestion', chosen: choicesIn(request) })}
      >
        <Icon name="yes" size={14} />
        {words.useRequest}
      </button>
    </div>
  );
}
