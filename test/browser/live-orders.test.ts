/** Orders of a running server in a real browser: listed, found, opened, followed; they are looked at only. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { LiveServer } from '../support/live-server.ts';
import { shown, visit } from '../support/live-visit.ts';

const orders = suite('browser/live, orders');

const ANNA = 'anna@nordlys';

/** One that somebody has begun to answer. @returns Its id. */
async function placed(server: LiveServer): Promise<string> {
  const answer = await server.post('/v1/orders', server.keyOf(ANNA), {
    ...{ offer: 'A_FLEX', services: ['MEETINGS'], requestedStartDate: '2027-02-01' },
    ...{ provisioningContactEmail: 'anna@nordlys.example', externalId: 'PO-77' },
  });
  return answer.text('id');
}

orders('an order is found by what the partner calls it, and its steps are followed', async () => {
  await visit(
    '/live',
    ANNA,
    async (view, server) => {
      const id = await placed(server);
      await view.getByRole('button', { name: 'Orders', exact: true }).click();
      await view.getByRole('searchbox', { name: 'Search' }).fill('PO-77');
      await view.getByText('1 order', { exact: true }).waitFor();
      await view.getByRole('searchbox', { name: 'Search' }).fill('ord_nobody');
      await view.getByText('No order fits.').waitFor();
      await view.getByRole('searchbox', { name: 'Search' }).fill('');
      await view.locator(`[data-order="${id}"]`).waitFor();
      await view.keyboard.press('Control+k');
      await view.locator('.palette input').fill('PO-77');
      await view.keyboard.press('Enter');

      await shown(view, 'Emailed');
      assert.match(view.url(), new RegExp(`trial=${id}`));
      await view.getByText('To look at only').waitFor();
      assert.is(await view.locator('[data-copy]').count(), 0);
      await view.locator('.live .playhead').press('f');
      await view.locator('.live .toasts').getByText('A live order is looked at only.').waitFor();
      // Its id is longer than the line.
      const when = await view.locator('.live .letters time').first().boundingBox();
      assert.ok(when !== null && when.x + when.width <= 1440, JSON.stringify(when));
      await view.locator('.live [data-accepts="order.setUpNow"]').waitFor();
      const before = server.writes.length;
      await server.post(`/v1/orders/${id}/set-up-now`, server.keyOf(ANNA), {});
      await shown(view, 'Role');
      assert.is(server.writes.length, before, 'the page only looks');
      assert.is(await view.locator('.live-doubt').count(), 0);

      await view.reload();
      await shown(view, 'Role');
      await view.getByRole('button', { name: 'All orders' }).click();
      await view.locator(`[data-order="${id}"]`).getByText('Role').waitFor();
      await view.getByRole('button', { name: 'Trials', exact: true }).click();
      await view.locator('[data-trial="trl_1"]').waitFor();
    },
    { expected: [/status of 404/] },
  );
});

orders.run();
