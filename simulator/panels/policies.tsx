/** The policies by themselves: what each says, what follows from it, and how two of them differ. */
import { useEffect, useRef, useState } from 'react';
import { PACKS, type Pack } from '../../runtime/index.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { Filled } from '../controls/filled.tsx';
import { Icon } from '../controls/icon.tsx';
import { TabPanel, Tabs } from '../controls/tabs.tsx';
import { dateOf } from '../format.ts';
import {
  POLICY_PARTS,
  type PolicyPart,
  type PolicyPlace,
  policyPlaceIn,
  withPolicyPlace,
} from '../place.ts';
import { Reader, useReading } from '../reading.tsx';
import { say } from '../say.ts';
import { keepInAddress } from '../use-view.ts';
import { Select } from './eligibility-fields.tsx';
import './eligibility.css';
import './policies.css';
import './policy-tables.css';
import './trace.css';
import './verdicts.css';
import { Difference } from './policy-difference.tsx';
import { FindingsShown } from './policy-findings.tsx';
import { Matrices } from './policy-matrix.tsx';
import type { PolicyProps } from './policy-props.ts';
import { PolicyRules } from './policy-rules.tsx';
import { PolicyTerms } from './policy-terms.tsx';

export function Policies({ onBack }: { readonly onBack: () => void }) {
  useEscape(onBack);
  return (
    <Reader as="main" className="policies">
      <Content onBack={onBack} />
    </Reader>
  );
}

function Content({ onBack }: { readonly onBack: () => void }) {
  const { language, words } = useReading();
  const { phrases } = language;
  const [place, go] = usePlace();
  const packs = [...PACKS.values()];
  const pack = packs.find(({ packId }) => packId === place.packId) ?? packs[0];
  const titles: Readonly<Record<PolicyPart, string>> = {
    matrix: phrases.policy.matrix,
    rules: words.rules,
    terms: words.terms,
    difference: phrases.policy.difference,
    findings: words.findings,
  };
  if (pack === undefined) return null;
  return (
    <>
      <div className="policies-head">
        <button type="button" className="button small" onClick={onBack}>
          <Icon name="back" size={14} /> {words.back}
        </button>
      </div>
      <Title pack={pack} packs={packs} go={go} />
      <Tabs
        label={words.policies}
        items={POLICY_PARTS.map((id) => ({ id, title: titles[id] }))}
        chosen={place.part}
        panelId="policy-panel"
        onChoose={(part) => go({ part })}
      />
      <TabPanel id="policy-panel" chosen={place.part} className="policy-part">
        <Part pack={pack} place={place} go={go} />
      </TabPanel>
    </>
  );
}

interface TitleProps {
  readonly pack: Pack;
  readonly packs: readonly Pack[];
  readonly go: PolicyProps['go'];
}

function Title({ pack, packs, go }: TitleProps) {
  const { language, words } = useReading();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { effectiveFrom, packHash, note, rules } = pack;
  return (
    <header className="policy-title">
      <h2 ref={heading} tabIndex={-1}>
        {words.policies}
      </h2>
      <Select
        label={language.phrases.policy.policy}
        value={pack.packId}
        options={packs.map(({ packId }) => ({ value: packId, text: packId }))}
        onValue={(packId) => go({ packId })}
      />
      {note === undefined ? null : (
        <p className="policy-note" lang={say(note) === note ? 'en' : undefined} dir="auto">
          {say(note)}
        </p>
      )}
      <ul className="policy-facts">
        <li>
          {effectiveFrom === null ? (
            words.inForceAlways
          ) : (
            <Filled
              text={words.inForceFrom}
              values={{ date: dateOf(Date.parse(effectiveFrom), 'medium') }}
            />
          )}
        </li>
        <li>
          {words.rules}: <bdi>{rules.length}</bdi>
        </li>
        <li>
          {words.contentHash}:{' '}
          <bdi>
            <code>{packHash.slice(0, 12)}</code>
          </bdi>{' '}
          <CopyButton text={packHash} label={words.contentHash} />
        </li>
      </ul>
    </header>
  );
}

function Part(props: PolicyProps) {
  switch (props.place.part) {
    case 'matrix':
      return <Matrices {...props} />;
    case 'rules':
      return <PolicyRules {...props} />;
    case 'terms':
      return <PolicyTerms {...props} />;
    case 'difference':
      return <Difference {...props} />;
    case 'findings':
      return <FindingsShown {...props} />;
  }
}

/** Where one is among the policies; the address follows. */
function usePlace(): readonly [PolicyPlace, PolicyProps['go']] {
  const [place, setPlace] = useState(() => policyPlaceIn(location.search));
  const go = (to: Partial<PolicyPlace>): void => {
    const next = { ...place, ...to };
    setPlace(next);
    keepInAddress(withPolicyPlace(location.search, next));
  };
  return [place, go];
}

/** Escape leads back, unless a field or a dialog wants it. */
function useEscape(onBack: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target, key, defaultPrevented } = event;
      const isTyping =
        target instanceof Element && target.closest('input, select, dialog') !== null;
      if (key === 'Escape' && !defaultPrevented && !isTyping) onBack();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onBack]);
}
