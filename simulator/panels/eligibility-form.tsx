/** The question: for which customer, by whom, which services, and on what terms. */
import { referenceData, type TrialRequestBody, valueLabel } from '../../runtime/index.ts';
import { Icon } from '../controls/icon.tsx';
import { Unfold } from '../controls/unfold.tsx';
import type { Moment } from '../moment.ts';
import type { Intent } from '../page.ts';
import { type Asker, type Chosen, NEW_CUSTOMER, type Question } from '../question.ts';
import { useReading } from '../reading.tsx';
import { SERVICE_NAMES } from '../vocabulary.ts';
import { type Option, Select, TextField } from './eligibility-fields.tsx';
import { MoreFields, problemAt } from './eligibility-more.tsx';

const SERVICES: readonly TrialRequestBody['services'][number][] = SERVICE_NAMES;
/** Our choice: some in which Webex is not available, beside all in which it is. */
const ELSEWHERE = ['CN', 'CU', 'IR', 'KP', 'RU', 'SY'];

interface FormProps {
  readonly moment: Moment;
  readonly question: Question;
  readonly send: (intent: Intent) => void;
}

interface PartProps {
  readonly question: Question;
  readonly choose: (chosen: Chosen) => void;
}

export function EligibilityForm({ moment, question, send }: FormProps) {
  const choose = (chosen: Chosen): void => send({ kind: 'ask', chosen });
  return (
    <form className="ask" onSubmit={(event) => event.preventDefault()}>
      <People question={question} choose={choose} />
      <Services question={question} choose={choose} />
      <More moment={moment} question={question} choose={choose} />
    </form>
  );
}

function People({ question, choose }: PartProps) {
  const { words } = useReading();
  const { asked, customers, askers } = question;
  return (
    <>
      <Select
        label={words.customer}
        value={asked.customerId}
        options={[
          ...customers.map(({ id, record }) => ({ value: id, text: record.companyName })),
          { value: NEW_CUSTOMER, text: words.newCustomer },
        ]}
        onValue={(customerId) => choose({ customerId })}
      />
      <Select
        label={words.askedBy}
        value={asked.askerEmail}
        options={askers.map(askerOption)}
        onValue={(askerEmail) => choose({ askerEmail })}
      />
      {asked.customerId === NEW_CUSTOMER ? (
        <NewCustomer question={question} choose={choose} />
      ) : null}
    </>
  );
}

const askerOption = ({ actor, partner }: Asker) => ({
  value: actor.email,
  text: actor.email,
  group: partner.record.name,
});

function NewCustomer({ question, choose }: PartProps) {
  const { language, words } = useReading();
  const { asked, problems } = question;
  return (
    <fieldset className="new-customer">
      <legend className="visually-hidden">{words.newCustomer}</legend>
      <TextField
        label={words.companyName}
        value={asked.companyName}
        problem={problemAt(problems, '/customer/companyName')}
        onValue={(companyName) => choose({ companyName })}
      />
      <TextField
        label={words.adminEmail}
        value={asked.adminEmail}
        problem={problemAt(problems, '/customer/adminEmail')}
        onValue={(adminEmail) => choose({ adminEmail })}
      />
      <Select
        label={words.country}
        value={asked.residencyCountry}
        options={countriesIn(language.id)}
        onValue={(residencyCountry) => choose({ residencyCountry })}
      />
    </fieldset>
  );
}

function Services({ question, choose }: PartProps) {
  const { language, words } = useReading();
  const { services } = question.asked;
  return (
    <fieldset className="services">
      <legend>{language.phrases.fields.services}</legend>
      {SERVICES.map((service) => (
        <label key={service} className="pick">
          <input
            type="checkbox"
            checked={services.includes(service)}
            onChange={(event) => {
              const isOn = event.currentTarget.checked;
              choose({
                services: SERVICES.filter((one) =>
                  one === service ? isOn : services.includes(one),
                ),
              });
            }}
          />
          {valueLabel(language, 'service', service)}
        </label>
      ))}
      {services.length === 0 ? (
        <p className="problem" role="status">
          {words.noService}
        </p>
      ) : null}
    </fieldset>
  );
}

/** What is seldom changed: folded, with the values that matter in its head. */
function More({ moment, question, choose }: PartProps & { readonly moment: Moment }) {
  const { language, words } = useReading();
  const { asked } = question;
  const { fields, editions } = language.phrases;
  return (
    <Unfold
      className="more"
      head={
        <>
          <Icon name="chevron" size={14} />
          <span>
            {words.more}
            <small>
              {editions[asked.edition]} · {fields.licenceCount}: <bdi>{asked.licenceCount}</bdi> ·{' '}
              {fields.durationDays}: <bdi>{asked.durationDays}</bdi>
            </small>
          </span>
        </>
      }
    >
      {() => <MoreFields moment={moment} question={question} choose={choose} />}
    </Unfold>
  );
}

function countriesIn(languageId: string): readonly Option[] {
  const names = new Intl.DisplayNames([languageId], { type: 'region' });
  const codes = new Set([...referenceData.supportedCountries, ...ELSEWHERE]);
  return [...codes]
    .map((value) => ({ value, text: names.of(value) ?? value }))
    .sort((left, right) => left.text.localeCompare(right.text, languageId));
}
