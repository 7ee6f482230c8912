/**
 * The HTTP application: everything it needs is an argument, so two can run side by side in a test.
 *
 * Invariants:
 *   H1. Every failure is a problem document with a code; bad input never becomes a 5xx.
 *   H2. Every answer carries the tracking id that the client sent, or a new one.
 *   H3. A request is judged in this order: size, key, right, query, media type, JSON, fields, scope.
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv, Deps } from './app-env.ts';
import { answerFailure, answerUnknown, answerUnread } from './failures.ts';
import type { Examples } from './openapi/examples.ts';
import { type ApiDocument, describeApi } from './openapi.ts';
import { errorPages, referencePages } from './reference/routes.ts';
import { auditRoutes } from './routes/audit.ts';
import { backupRoutes } from './routes/backups.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { clockRoutes } from './routes/clocks.ts';
import { consentTokenRoutes } from './routes/consent-tokens.ts';
import { conversionRoutes } from './routes/conversions.ts';
import { copyRoutes } from './routes/copies.ts';
import { customerRoutes } from './routes/customers.ts';
import { eligibilityRoutes } from './routes/eligibility.ts';
import { eventRoutes } from './routes/events.ts';
import { exportRoutes } from './routes/exports.ts';
import { healthRoutes } from './routes/health.ts';
import { keyRoutes } from './routes/keys.ts';
import { loanRoutes } from './routes/loans.ts';
import { numberRoutes } from './routes/numbers.ts';
import { operationRoutes } from './routes/operations.ts';
import { orderRoutes } from './routes/orders.ts';
import { outlookRoutes } from './routes/outlook.ts';
import { partnerRoutes } from './routes/partners.ts';
import { policyRoutes } from './routes/policies.ts';
import { recordRoutes } from './routes/records.ts';
import { referenceRoutes } from './routes/reference.ts';
import { sandboxRoutes } from './routes/sandboxes.ts';
import { siteRoutes } from './routes/sites.ts';
import { startWizardRoutes } from './routes/start-wizard.ts';
import { stepActionRoutes } from './routes/step-actions.ts';
import { trialCommandRoutes } from './routes/trial-commands.ts';
import { trialRoutes } from './routes/trials.ts';
import { validationRoutes } from './routes/validation.ts';
import { webhookDeliveryRoutes } from './routes/webhook-deliveries.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { servePage } from './static.ts';
import { surround } from './surroundings.ts';

export function createApp(deps: Deps): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: answerUnread });
  app.use('*', surround(deps));
  const api = onFirst(() => describeApi(app));
  app.route('/', errorPages(api));
  addRoutes(app);

  const text = onFirst(() => JSON.stringify(api()));
  app.get('/openapi.json', (c) => c.body(text(), 200, { 'Content-Type': 'application/json' }));
  app.route('/', referencePages(api));
  app.get('*', servePage(deps.pageDir));

  app.notFound(answerUnknown(api));
  app.onError(answerFailure(deps.report));
  return app;
}

/** Every operation of the API. */
function addRoutes(app: OpenAPIHono<AppEnv>): void {
  app.route('/', sandboxRoutes());
  app.route('/', clockRoutes());
  app.route('/', exportRoutes());
  app.route('/', backupRoutes());
  app.route('/', keyRoutes());
  app.route('/', auditRoutes());
  app.route('/', partnerRoutes());
  app.route('/', customerRoutes());
  app.route('/', eligibilityRoutes());
  app.route('/', trialRoutes());
  app.route('/', copyRoutes());
  app.route('/', validationRoutes());
  app.route('/', operationRoutes());
  app.route('/', outlookRoutes());
  app.route('/', trialCommandRoutes());
  app.route('/', startWizardRoutes());
  app.route('/', consentTokenRoutes());
  app.route('/', stepActionRoutes());
  app.route('/', loanRoutes());
  app.route('/', numberRoutes());
  app.route('/', siteRoutes());
  app.route('/', conversionRoutes());
  app.route('/', orderRoutes());
  app.route('/', recordRoutes());
  app.route('/', eventRoutes());
  app.route('/', webhookRoutes());
  app.route('/', webhookDeliveryRoutes());
  app.route('/', catalogueRoutes());
  app.route('/', policyRoutes());
  app.route('/', referenceRoutes());
  app.route('/', healthRoutes());
}

/** The API's own document, without an application that answers. */
export function apiDocument(examples?: Examples): ApiDocument {
  const app = new OpenAPIHono<AppEnv>();
  addRoutes(app);
  return describeApi(app, examples);
}

/** What is made when it is first asked for: the document takes longer than all else at a start. */
function onFirst<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
