// One server for the whole run, one database migrated once; each test file clones it.
// Jest runs this file outside its module system: it takes the built house, which `npm test` makes first.
const { randomUUID } = require('node:crypto');
const { createDatabase, migrate, startPostgres } = require('../../dist/libs/platform/src');
const { migrations } = require('../../dist/migrations');

module.exports = async () => {
  const server = await startPostgres(`var/test-${randomUUID().slice(0, 8)}`, { throwaway: true });
  const url = await createDatabase(server, 'innopolku_template');
  await migrate(url, migrations);
  globalThis.testPostgres = server;
  process.env.TEST_POSTGRES_URL = server.adminUrl; // the workers of Jest inherit it
};
