/** Which pages a real browser lets into the inspector: those of the origin that was named. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inspected } from '../server/support/inspected.ts';
import { openBrowser } from '../support/browser.ts';

const inspector = suite('browser/inspector');

/** An empty page; two of them are two origins. */
async function emptySite() {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html' }).end('<title>empty</title>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** What a page gets first at an address: the type of a message, or that it was closed. */
async function firstHeard(browser: Browser, origin: string, address: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(origin);
  const heard = await page.evaluate(
    (url) =>
      new Promise<string>((done) => {
        const socket = new WebSocket(url);
        socket.onmessage = ({ data }) => done(JSON.parse(data).type);
        socket.onclose = ({ code }) => done(`closed with ${code}`);
      }),
    address,
  );
  await page.close();
  return heard;
}

inspector('a page of another origin does not connect, one of the named origin does', async () => {
  const [named, other] = [await emptySite(), await emptySite()];
  const browser = await openBrowser();
  try {
    await inspected({ origins: [named.origin] }, async ({ addresses, startTrial }) => {
      await startTrial();

      assert.is(await firstHeard(browser, named.origin, addresses.messages), 'actor');
      assert.is(await firstHeard(browser, other.origin, addresses.messages), 'closed with 1006');
      const byName = addresses.messages.replace('127.0.0.1', 'localhost');
      assert.is(await firstHeard(browser, other.origin, byName), 'closed with 1006');
      assert.is(await firstHeard(browser, named.origin, byName), 'actor');
    });
  } finally {
    await browser.close();
    named.close();
    other.close();
  }
});

inspector.run();
