/**
 * What the rules of the released policies and the machines can say to a command, the document says
 * of its operation. Whatever else is answered is held against it in every test (told-codes.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PACKS, type Question } from '../../rules/index.ts';
import type { CommandName } from '../../runtime/index.ts';
import { ADDRESSES } from '../../server/addresses.ts';
import { apiDocument } from '../../server/app.ts';
import { OWN_CODES } from '../../server/operation-codes.ts';
import { PROBLEM_CODES, statusOf } from '../../server/problem.ts';
import { untoldCode } from './support/told-codes.ts';

const codes = suite('server/operation-codes');

/** What is asked under another name than the command's. */
const ASKED: Partial<Record<CommandName, readonly Question[]>> = {
  'customer.update': ['customer.manage'],
  'consent.decline': ['consent.approve'],
  'loan.orderMore': ['loan.keep'],
  'conversion.openSetup': ['conversion.proceed'],
  'conversion.process': ['conversion.proceed'],
  'conversion.orderDevices': ['conversion.proceed'],
  'conversion.confirm': ['conversion.confirm', 'conversion.proceed'],
  'order.chooseWho': ['order.nameCustomerAdmin'],
  'order.saveStep': ['order.checkSubdomain'],
};
const COMMANDS = Object.keys(ADDRESSES) as CommandName[];

codes('every code with which a rule answers stands at the operations that ask it', () => {
  for (const command of COMMANDS) {
    const asked: readonly string[] = ASKED[command] ?? [command];
    const told = OWN_CODES[ADDRESSES[command].operationId];
    for (const { rules } of PACKS.values()) {
      for (const { code, questions } of rules) {
        if (!questions.some((one) => asked.includes(one))) continue;
        assert.ok(told.includes(code), `${command} is refused with ${code}`);
      }
    }
  }
});

codes('every code with which a machine answers stands at the operation', () => {
  let count = 0;
  for (const file of readdirSync('golden').filter((name) => name.endsWith('.matrix.txt'))) {
    for (const line of readFileSync(`golden/${file}`, 'utf8').split('\n')) {
      const words = line.split(/\s+/);
      const command = COMMANDS.find((one) => words[1] === one);
      if (command === undefined) continue;
      const told: readonly string[] = OWN_CODES[ADDRESSES[command].operationId];
      for (const [, code = ''] of line.matchAll(/refused (\w+)/g)) {
        assert.ok(told.includes(code), `${command} is refused with ${code}`);
        count += 1;
      }
    }
  }
  assert.ok(count > 200, `only ${count} refusals`);
});

codes('a status is described exactly where a code of it is', () => {
  for (const item of Object.values(apiDocument().paths ?? {})) {
    for (const operation of Object.values(item)) {
      const { operationId, responses, 'x-codes': byStatus } = operation as Told;
      const described = Object.keys(responses).filter((status) => status >= '400');
      assert.equal(Object.keys(byStatus).sort(), described.sort(), operationId);
      for (const code of OWN_CODES[operationId]) {
        assert.ok(byStatus[statusOf(code)]?.includes(code) === true, `${operationId}: ${code}`);
      }
    }
  }
});

codes('no operation has all codes of a status, and an untold one is found', () => {
  const conflicts = PROBLEM_CODES.filter((code) => statusOf(code) === 409).length;
  for (const [operation, own] of Object.entries(OWN_CODES)) {
    const count = own.filter((code) => statusOf(code) === 409).length;
    assert.ok(count < conflicts / 3, `${operation} has ${count}`);
  }
  const at = { method: 'POST', path: '/v1/trials/trl_1/extend', status: 409 };
  assert.is(untoldCode({ ...at, body: { code: 'EXTENSION_SHORTENS' } }), null);
  assert.match(untoldCode({ ...at, body: { code: 'SITE_TAKEN' } }) ?? '', /SITE_TAKEN/);
});

interface Told {
  readonly operationId: keyof typeof OWN_CODES;
  readonly responses: Readonly<Record<string, unknown>>;
  readonly 'x-codes': Readonly<Record<string, readonly string[]>>;
}

codes.run();
