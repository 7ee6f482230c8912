/** What is seldom changed in the question: the edition, its site, the size, and the policy. */
import { type FieldProblem, isolate, PACKS, referenceData } from '../../runtime/index.ts';
import type { Moment } from '../moment.ts';
import type { Asked, Chosen, Question } from '../question.ts';
import { useReading } from '../reading.tsx';
import { NumberField, type Option, Select, TextField } from './eligibility-fields.tsx';

interface MoreProps {
  readonly moment: Moment;
  readonly question: Question;
  readonly choose: (chosen: Chosen) => void;
}

const EDITIONS: readonly Asked['edition'][] = ['STANDARD', 'ENTERPRISE'];
/** Our choice: some to pick from. */
const TIME_ZONES = [
  'America/Los_Angeles',
  'America/New_York',
  'Asia/Dubai',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Oslo',
  'Europe/Sofia',
  'Europe/Stockholm',
];
const LICENCES_MAX = 1_000_000;
const DAYS_MAX = 36_500;

export function MoreFields({ moment, question, choose }: MoreProps) {
  const { language } = useReading();
  const { fields, editions } = language.phrases;
  const { asked, problems } = question;
  return (
    <div className="more-fields">
      <NumberField
        label={fields.licenceCount}
        value={asked.licenceCount}
        max={LICENCES_MAX}
        onValue={(licenceCount) => choose({ licenceCount })}
      />
      <NumberField
        label={fields.durationDays}
        value={asked.durationDays}
        max={DAYS_MAX}
        offered={referenceData.durationsDays}
        onValue={(durationDays) => choose({ durationDays })}
      />
      <Select
        label={fields.edition}
        value={asked.edition}
        options={EDITIONS.map((value) => ({ value, text: editions[value] }))}
        onValue={(value) =>
          choose({ edition: EDITIONS.find((one) => one === value) ?? 'STANDARD' })
        }
      />
      <TextField
        label={fields.siteUrl}
        value={asked.siteUrl}
        problem={problemAt(problems, '/siteUrl')}
        placeholder="acme.webex.com"
        direction="ltr"
        onValue={(siteUrl) => choose({ siteUrl: siteUrl.trim().toLowerCase() })}
      />
      <ZoneAndPolicy moment={moment} question={question} choose={choose} />
    </div>
  );
}

function ZoneAndPolicy({ moment, question, choose }: MoreProps) {
  const { language, words } = useReading();
  const { fields } = language.phrases;
  const { asked } = question;
  return (
    <>
      <Select
        label={fields.timeZone}
        value={asked.timeZone}
        options={[{ value: '', text: language.phrases.notGiven }, ...zonesWith(asked.timeZone)]}
        onValue={(timeZone) => choose({ timeZone })}
      />
      <Select
        label={words.policyOfTrial}
        width="wide"
        value={asked.packId}
        options={policiesFor(moment.packId, words.storyPolicy)}
        onValue={(packId) => choose({ packId })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={asked.locationAcknowledged}
          onChange={(event) => choose({ locationAcknowledged: event.currentTarget.checked })}
        />
        {fields.locationAcknowledged}
      </label>
    </>
  );
}

function zonesWith(chosen: string): readonly Option[] {
  const isExtra = chosen !== '' && !TIME_ZONES.includes(chosen);
  return [...(isExtra ? [chosen] : []), ...TIME_ZONES].map((value) => ({ value, text: value }));
}

function policiesFor(own: string, storyPolicy: string): readonly Option[] {
  const others = [...PACKS.keys()].filter((packId) => packId !== own);
  return [
    { value: '', text: storyPolicy.replace('{policy}', isolate(own)) },
    ...others.map((value) => ({ value, text: value })),
  ];
}

export function problemAt(problems: readonly FieldProblem[], pointer: string): string | undefined {
  return problems.find((one) => one.pointer === pointer)?.problem;
}
