/** The fields of the question. What makes no sense says so below its field. */
import { useId } from 'react';

interface FieldProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

interface SelectProps extends FieldProps<string> {
  readonly options: readonly Option[];
  readonly width?: 'wide';
}

export interface Option {
  readonly value: string;
  readonly text: string;
  /** What it stands under in the list. */
  readonly group?: string;
}

export function Select({ label, value, options, onValue, width }: SelectProps) {
  const id = useId();
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <div className={width === undefined ? 'field' : 'field wide'}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {groups.map((group) =>
          group === undefined ? (
            <Options key="" options={options.filter((one) => one.group === undefined)} />
          ) : (
            <optgroup key={group} label={group}>
              <Options options={options.filter((one) => one.group === group)} />
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
}

interface TextFieldProps extends FieldProps<string> {
  readonly problem: string | undefined;
  readonly placeholder?: string;
  /** Addresses and names of zones run from left to right in every language. */
  readonly direction?: 'ltr' | 'auto';
}

export function TextField(props: TextFieldProps) {
  const { label, value, onValue, problem, placeholder, direction = 'auto' } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir={direction}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
      <p className="problem" id={`${id}-problem`} role="status" lang="en" dir="ltr">
        {problem}
      </p>
    </div>
  );
}

interface NumberFieldProps extends FieldProps<number> {
  readonly max: number;
  /** Values to choose from, beside typing one. */
  readonly offered?: readonly number[];
}

/** A whole number; while there is none in the field, the question stays as it was. */
export function NumberField({ label, value, onValue, max, offered = [] }: NumberFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        dir="ltr"
        min={0}
        max={max}
        step={1}
        list={`${id}-offered`}
        key={value}
        defaultValue={value}
        onChange={(event) => {
          const number = event.currentTarget.valueAsNumber;
          if (Number.isInteger(number) && number >= 0 && number <= max) onValue(number);
        }}
      />
      <datalist id={`${id}-offered`}>
        {offered.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  );
}
