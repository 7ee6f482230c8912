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
import { describeApi } from './openapi.ts';
import { backupRoutes } from './routes/backups.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { clockRoutes } from './routes/clocks.ts';
import { conversionRoutes } from './routes/conversions.ts';
import { customerRoutes } from './routes/customers.ts';
import { eligibilityRoutes } from './routes/eligibility.ts';
import { exportRoutes } from './routes/exports.ts';
import { healthRoutes } from './routes/health.ts';
import { loanRoutes } from './routes/loans.ts';
import { numberRoutes } from './routes/numbers.ts';
import { orderRoutes } from './routes/orders.ts';
import { outlookRoutes } from './routes/outlook.ts';
import { partnerRoutes } from './routes/partners.ts';
import { policyRoutes } from './routes/policies.ts';
import { recordRoutes } from './routes/records.ts';
import { referenceRoutes } from './routes/reference.ts';
import { sandboxRoutes } from './routes/sandboxes.ts';
import { siteRoutes } from './routes/sites.ts';
import { startWizardRoutes } from './routes/start-wizard.ts';
import { trialCommandRoutes } from './routes/trial-commands.ts';
import { trialRoutes } from './routes/trials.ts';
import { servePage } from './static.ts';
import { surround } from './surroundings.ts';

export function createApp(deps: Deps): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: answerUnread });
  app.use('*', surround(deps));

  app.route('/', sandboxRoutes());
  app.route('/', clockRoutes());
  app.route('/', exportRoutes());
  app.route('/', backupRoutes());
  app.route('/', partnerRoutes());
  app.route('/', customerRoutes());
  app.route('/', startWizardRoutes());
  app.route('/', eligibilityRoutes());
  app.route('/', trialRoutes());
  app.route('/', outlookRoutes());
  app.route('/', trialCommandRoutes());
  app.route('/', loanRoutes());
  app.route('/', numberRoutes());
  app.route('/', siteRoutes());
  app.route('/', conversionRoutes());
  app.route('/', orderRoutes());
  app.route('/', recordRoutes());
  app.route('/', catalogueRoutes());
  app.route('/', policyRoutes());
  app.route('/', referenceRoutes());
  app.route('/', healthRoutes());

  const api = describeApi(app);
  app.get('/openapi.json', (c) => c.json(api));
  app.get('*', servePage(deps.pageDir));

  app.notFound(answerUnknown(api));
  app.onError(answerFailure(deps.report));
  return app;
}
