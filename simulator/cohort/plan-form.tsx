/** The reader's assumptions: each in words with its unit; what cannot be run says so at its field. */
import { type ReactNode, useId } from 'react';
import { referenceData } from '../../runtime/index.ts';
import { say } from '../say.ts';
import { serviceLabelOf } from '../vocabulary.ts';
import {
  BOUNDS,
  type DayRange,
  type Name,
  type NumberName,
  type Plan,
  POLICIES,
  PRESETS,
  type PresetId,
  type Problem,
  presetOf,
  type RangeName,
  SERVICES,
  withPreset,
} from './plan.ts';
import { fieldTitle, numberOf, presetTitle } from './words.ts';

export interface PlanFormProps {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
  /** Counts what was chosen as a whole: the fields then show that, and not what was typed. */
  readonly edition: number;
  readonly onChange: (plan: Plan) => void;
  readonly onWhole: (plan: Plan) => void;
}

export function PlanForm(props: PlanFormProps) {
  const { plan, edition, onWhole } = props;
  const ids = Object.keys(PRESETS) as PresetId[];
  const chosen = presetOf(plan);
  return (
    <div className="cohort-fields" key={edition}>
      <fieldset className="cohort-presets">
        <legend>{say('Begin with')}</legend>
        {ids.map((id) => (
          <button
            key={id}
            type="button"
            className="button small"
            aria-pressed={chosen === id}
            onClick={() => onWhole(withPreset(plan, id))}
          >
            {presetTitle(id)}
          </button>
        ))}
      </fieldset>
      <Group title={say('How many')}>
        <Amount {...props} name="trials" />
        <Amount {...props} name="seed" />
      </Group>
      <Group title={say('The trial')}>
        <Choice {...props} name="policy" options={POLICIES.map((id) => [id, policyTitle(id)])} />
        <Choice
          {...props}
          name="service"
          options={SERVICES.map((id) => [id, serviceLabelOf(id)])}
        />
        <Length {...props} />
      </Group>
      <Group title={say('Consent and set-up')}>
        <Amount {...props} name="asked" unit="%" />
        <Amount {...props} name="consents" unit="%" />
        <Range {...props} name="answer" />
        <Range {...props} name="setUp" />
      </Group>
      <Group title={say('What becomes of it')}>
        <Amount {...props} name="extended" unit="%" />
        <Amount {...props} name="extensions" unit={say('times')} />
        <Amount {...props} name="convertsBefore" unit="%" />
        <Amount {...props} name="convertsInGrace" unit="%" />
        <Amount {...props} name="cancelled" unit="%" />
        <p className="cohort-rest">
          {say('The rest lets the trial end: {share} %.', { share: restOf(plan) })}
        </p>
      </Group>
      <Group title={say('Lent devices')}>
        <Amount {...props} name="lent" unit="%" />
        <Amount {...props} name="late" unit="%" />
        <Range {...props} name="lateBy" />
      </Group>
    </div>
  );
}

function restOf({ convertsBefore, convertsInGrace, cancelled }: Plan): string {
  const rest = 100 - convertsBefore - convertsInGrace - cancelled;
  return rest >= 0 ? numberOf(rest) : '—';
}

function policyTitle(id: (typeof POLICIES)[number]): string {
  return id === 'webex-current' ? say('Webex trials today') : say('Cisco Spark trials of 2017');
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="cohort-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** What is wrong with a field, in a sentence. */
function problemAt({ problems }: PlanFormProps, name: Name): string | undefined {
  const found = problems.find((problem) => problem.name === name);
  if (found === undefined) return undefined;
  if (name === 'policy' || name === 'service') return say('This is not offered here.');
  const { from, to } = BOUNDS[name];
  switch (found.kind) {
    case 'order':
      return say('The first number is larger than the second.');
    case 'sum':
      return say('Those who buy and those cancelled are more than all: at most 100 %.');
    case 'unknown':
      return say('The rules offer {lengths} days.', {
        lengths: referenceData.durationsDays.join(say(', ')),
      });
    case 'range':
      return say('A whole number from {from} to {to}.', {
        from: numberOf(from),
        to: numberOf(to),
      });
  }
}

interface FieldProps extends PlanFormProps {
  readonly name: Name;
}

function Field({
  id,
  isGroup,
  children,
  ...props
}: FieldProps & { readonly id: string; readonly isGroup?: true; readonly children: ReactNode }) {
  const problem = problemAt(props, props.name);
  const title = fieldTitle(props.name);
  return (
    <div className="cohort-field" data-field={props.name}>
      {isGroup ? <span id={id}>{title}</span> : <label htmlFor={id}>{title}</label>}
      {children}
      <p className="problem" id={`${id}-problem`} role="status">
        {problem}
      </p>
    </div>
  );
}

interface InputProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: number;
  readonly bounds: DayRange;
  readonly isWrong: boolean;
  readonly about: string;
  readonly onValue: (value: number) => void;
}

/** Keeps what was typed; what is no whole number is none. */
function NumberInput({ id, label, value, bounds, isWrong, about, onValue }: InputProps) {
  return (
    <input
      id={id}
      type="number"
      dir="ltr"
      inputMode="numeric"
      aria-label={label}
      min={bounds.from}
      max={bounds.to}
      step={1}
      defaultValue={Number.isNaN(value) ? '' : value}
      aria-invalid={isWrong}
      aria-describedby={about}
      onChange={(event) => onValue(event.currentTarget.valueAsNumber)}
    />
  );
}

function Amount({ unit, ...props }: PlanFormProps & { name: NumberName; unit?: string }) {
  const { plan, name, onChange } = props;
  const id = useId();
  return (
    <Field {...props} id={id}>
      <span className="cohort-input">
        <NumberInput
          id={id}
          value={plan[name]}
          bounds={BOUNDS[name]}
          isWrong={problemAt(props, name) !== undefined}
          about={`${id}-problem`}
          onValue={(value) => onChange({ ...plan, [name]: value })}
        />
        {unit === undefined ? null : <span className="cohort-unit">{unit}</span>}
      </span>
    </Field>
  );
}

function Range(props: PlanFormProps & { readonly name: RangeName }) {
  const { plan, name, onChange } = props;
  const id = useId();
  const range = plan[name];
  const common = {
    bounds: BOUNDS[name],
    isWrong: problemAt(props, name) !== undefined,
    about: `${id}-problem`,
  };
  const title = fieldTitle(name);
  return (
    <Field {...props} id={id} isGroup>
      <span className="cohort-input">
        <NumberInput
          {...common}
          label={say('{field}: at least', { field: title })}
          value={range.from}
          onValue={(from) => onChange({ ...plan, [name]: { ...range, from } })}
        />
        <span aria-hidden="true">–</span>
        <NumberInput
          {...common}
          label={say('{field}: at most', { field: title })}
          value={range.to}
          onValue={(to) => onChange({ ...plan, [name]: { ...range, to } })}
        />
        <span className="cohort-unit">{say('days')}</span>
      </span>
    </Field>
  );
}

interface ChoiceProps extends PlanFormProps {
  readonly name: 'policy' | 'service';
  readonly options: readonly (readonly [id: string, title: string])[];
}

function Choice(props: ChoiceProps) {
  const { plan, name, options, onChange } = props;
  const id = useId();
  return (
    <Field {...props} id={id}>
      <select
        id={id}
        value={plan[name]}
        aria-describedby={`${id}-problem`}
        onChange={(event) => onChange({ ...plan, [name]: event.currentTarget.value })}
      >
        {options.some(([one]) => one === plan[name]) ? null : <option>{plan[name]}</option>}
        {options.map(([one, title]) => (
          <option key={one} value={one}>
            {title}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** The lengths that the rules offer, and what the address asked for besides. */
function Length(props: PlanFormProps) {
  const { plan, onChange } = props;
  const id = useId();
  const offered = referenceData.durationsDays;
  const options = offered.includes(plan.length) ? offered : [plan.length, ...offered];
  return (
    <Field {...props} name="length" id={id}>
      <span className="cohort-input">
        <select
          id={id}
          value={plan.length}
          aria-describedby={`${id}-problem`}
          onChange={(event) => onChange({ ...plan, length: Number(event.currentTarget.value) })}
        >
          {options.map((days) => (
            <option key={days} value={days}>
              {numberOf(days)}
            </option>
          ))}
        </select>
        <span className="cohort-unit">{say('days')}</span>
      </span>
    </Field>
  );
}
