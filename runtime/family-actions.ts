/**
 * What can be done about the lent devices and the conversion of a trial now, by whom, and what it takes;
 * what cannot, and why.
 *
 * Source: domain §4.5, §4.6; T-032 to T-038, T-096 to T-118, T-140 to T-160.
 */
import { type DeviceLoanContext, datePlusDays, shippedSerialsOf } from '../machines/index.ts';
import { doModelsFit, isCountryServed, referenceData } from '../rules/index.ts';
import { customerActor, partnerActor } from './actions.ts';
import { type Actor, ORDER_DESK, TRIALS_TEAM } from './actor.ts';
import { Rejected } from './errors.ts';
import { isoOf } from './instant.ts';
import type { At } from './start-request.ts';
import { type Asking, type StepAction, stepActionOf } from './step-action.ts';
import { type StepCommand, stepsOfFamily } from './step-fields.ts';
import type { CustomerStream, Stream } from './stream.ts';
import { loanContextOf, trialContextOf } from './views.ts';
import { type Who, whoMay } from './who-may.ts';
import type { Reader } from './world.ts';

type Fields = Readonly<Record<string, unknown>>;
type DeviceType = Parameters<typeof doModelsFit>[0];

interface Ground {
  readonly reader: Reader;
  readonly at: At;
  readonly trialId: string;
  readonly stream: CustomerStream;
  readonly partner: Stream | undefined;
}

/** Shipping first, then what each loan takes. @throws {Rejected} `UNKNOWN_TRIAL`. */
export async function actionsOfLoans(
  reader: Reader,
  at: At,
  trialId: string,
): Promise<readonly StepAction[]> {
  const ground = await groundOf(reader, at, trialId);
  const { stream } = ground;
  const loans = Object.values(stream.instances)
    .filter((instance) => instance.trialId === trialId)
    .flatMap((instance) => loanContextOf(instance) ?? []);
  const [ofTrial, ofLoan] = [['loan.ship', 'loan.skip'], stepsOfFamily('loan')];
  const country = stream.record.residencyCountry;
  const shipping = { shippedOn: isoOf(at.nowMs).slice(0, 10), country, supportsPoe: true };
  return inOrder([
    ...ofLoan
      .filter((command) => ofTrial.includes(command))
      .map((command) => () => {
        const known = command === 'loan.ship' ? shipping : {};
        return offered(ground, command, known, (type) => parcelOf(String(type), country));
      }),
    ...loans.flatMap((loan) =>
      ofLoan
        .filter((command) => !ofTrial.includes(command))
        .map((command) => () => offered(ground, command, knownOf(loan, command, ground))),
    ),
  ]);
}

/** The order first, then the steps of the newest. @throws {Rejected} `UNKNOWN_TRIAL`. */
export async function actionsOfConversion(
  reader: Reader,
  at: At,
  trialId: string,
): Promise<readonly StepAction[]> {
  const ground = await groundOf(reader, at, trialId);
  const instance = ground.stream.instances[trialId];
  if (instance === undefined) throw new Rejected('UNKNOWN_TRIAL');
  const { services, siteUrl, adminEmail } = trialContextOf(instance);
  const known: Partial<Record<StepCommand, Fields>> = {
    'conversion.order': { services, siteUrl },
    'conversion.submitAdmin': { adminEmail },
    'conversion.orderDevices': { quantity: 1 },
  };
  return inOrder(
    stepsOfFamily('conversion').map(
      (command) => () => offered(ground, command, known[command] ?? {}, () => ({ plans: ['M1'] })),
    ),
  );
}

async function groundOf(reader: Reader, at: At, trialId: string): Promise<Ground> {
  const stream = await reader.streamOfTrial(trialId);
  const instance = stream?.instances[trialId];
  if (stream?.kind !== 'customer' || instance === undefined) throw new Rejected('UNKNOWN_TRIAL');
  const partner = await reader.stream(trialContextOf(instance).partnerId);
  return { reader, at, trialId, stream, partner };
}

async function inOrder(
  asked: readonly (() => Promise<StepAction>)[],
): Promise<readonly StepAction[]> {
  const actions: StepAction[] = [];
  for (const ask of asked) actions.push(await ask());
  return actions;
}

function offered(
  ground: Ground,
  command: StepCommand,
  known: Fields,
  samplesFor: Asking['samplesFor'] = () => ({}),
): Promise<StepAction> {
  const { reader, at, stream, trialId } = ground;
  const [who = 'partnerSales'] = whoMay(command);
  const actor = actorFor(who, ground);
  const asking = { command, known: { trialId, ...known }, samplesFor, actor, who };
  return stepActionOf(reader, at, stream, asking);
}

function actorFor(who: Who, { stream, partner, trialId }: Ground): Actor {
  if (who === 'trialsTeam') return TRIALS_TEAM;
  if (who === 'orderDesk') return ORDER_DESK;
  return who === 'partnerSales' ? partnerActor(stream, partner, trialId) : customerActor(stream);
}

/** What a loan knows without asking anybody. */
function knownOf(loan: DeviceLoanContext, command: StepCommand, { stream, trialId }: Ground) {
  const { deviceType, loanNumber, terms, eulaExpiryDate, loanStartDate } = loan;
  const serials = shippedSerialsOf(loan);
  const later = datePlusDays(eulaExpiryDate ?? loanStartDate, 1);
  const trial = stream.instances[trialId];
  const adminEmail = trial === undefined ? undefined : trialContextOf(trial).adminEmail;
  const known: Partial<Record<StepCommand, Fields>> = {
    'loan.requestTracking': { subject: terms.trackingSubject ?? 'Tracking', loanNumber },
    'loan.requestExtension': { until: later },
    'loan.approveExtension': { until: loan.requestedUntilDate ?? later },
    'loan.orderMore': { quantity: 1 },
    'loan.prepareReturn': { hasLabel: true },
    'loan.receive': { serials },
    'loan.enquireNumber': { orgId: stream.id, adminEmail, serials },
  };
  return { deviceType, ...known[command] };
}

/** One device of a model that is shipped there, if there is any: to try with. */
function parcelOf(type: string, country: string): Fields {
  const fits = referenceData.devices.models.filter(
    ({ id, type: own }) =>
      own === type && doModelsFit(type as DeviceType, [{ model: id, count: 1 }]),
  );
  const shipped = fits.find(({ id }) => isCountryServed(country, [{ model: id }]));
  const model = (shipped ?? fits[0])?.id ?? 'TRIED';
  return { devices: [{ model, serials: ['TRIED'] }], loanNumber: 'D1' };
}
