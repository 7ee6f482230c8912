// What the port of the store promises, kept by every adapter: in memory, in a file, in libSQL's own
// memory, and by a libSQL server that is spoken to over HTTP.
//
// With SANDGLASS_TEST_LIBSQL_URL (and SANDGLASS_TEST_LIBSQL_TOKEN, where it wants one) the same is
// asked of that server. It needs a database of its own, with one location and no replica to read
// from: EVERYTHING IN IT IS DELETED, before and after each promise.

import { suite } from 'uvu';
import { contract } from './support/contract/contract.ts';
import {
  elsewhere,
  inLibsqlFile,
  inLibsqlMemory,
  inMemory,
  realServer,
  remote,
} from './support/contract/places.ts';

const memory = suite('server/store contract, in memory');
contract(memory, inMemory);
memory.run();

const libsqlMemory = suite('server/store contract, libSQL in memory');
contract(libsqlMemory, inLibsqlMemory);
libsqlMemory.run();

const libsqlFile = suite('server/store contract, libSQL in a file');
contract(libsqlFile, inLibsqlFile);
libsqlFile.run();

const remoteServer = suite('server/store contract, libSQL over HTTP');
contract(remoteServer, remote());
remoteServer.run();

const real = realServer();
if (real !== null) {
  const elsewhereServer = suite('server/store contract, the libSQL server of the environment');
  contract(elsewhereServer, elsewhere(real));
  elsewhereServer.run();
}
