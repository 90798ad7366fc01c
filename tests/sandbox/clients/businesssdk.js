'use strict';
// Lists Pages and permissions with Meta's own SDK, unchanged: only its static getters point at the sandbox.

const assert = require('node:assert/strict');
const { FacebookAdsApi, User, Page } = require('facebook-nodejs-business-sdk');
const { app, scopes, goThroughDialog } = require('./sandboxtester');

const sandbox = process.argv[2];
const wanted = Number(process.argv[3]);

async function logIn() {
  const redirect = 'http://localhost:1/callback';
  const dialog = new URL(`${sandbox}/v26.0/dialog/oauth`);
  dialog.search = new URLSearchParams({
    client_id: app.id, redirect_uri: redirect, scope: scopes.join(','), state: 'of no matter', auth_type: 'rerequest',
  });
  const { landed } = await goThroughDialog(dialog.href);
  const exchange = new URL(`${sandbox}/v26.0/oauth/access_token`);
  exchange.search = new URLSearchParams({
    client_id: app.id, client_secret: app.secret, redirect_uri: redirect, code: new URL(landed).searchParams.get('code'),
  });
  return (await (await fetch(exchange)).json()).access_token;
}

async function main() {
  Object.defineProperty(FacebookAdsApi, 'GRAPH', { get: () => sandbox });
  Object.defineProperty(FacebookAdsApi, 'VERSION', { get: () => 'v26.0' });
  const api = FacebookAdsApi.init(await logIn(), 'en_US', false);

  assert.equal((await api.getAppID()).data.data.app_id, app.id);
  const permissions = await new User('me').getPermissions(['permission', 'status']);
  const granted = permissions.filter(entry => entry.status === 'granted').map(entry => entry.permission);
  assert.deepEqual(scopes.filter(scope => !granted.includes(scope)), []);

  // The cursor follows paging.next as it stands and adds no token of its own.
  const ids = new Set();
  const cursor = await new User('me').getAccounts(['id', 'name', 'access_token', 'tasks'], { limit: 100, summary: true });
  let requests = 1;
  let first = cursor[0];
  cursor.forEach(page => ids.add(page.id));
  assert.equal(cursor.summary.total_count, wanted);
  while (cursor.hasNext()) {
    await cursor.next();
    ++requests;
    cursor.forEach(page => ids.add(page.id));
  }
  assert.equal(ids.size, wanted);
  assert.match(first.access_token, /^EAASANDBOXPAGE/);
  assert.ok(first.tasks.includes('CREATE_CONTENT'));

  const withPageToken = new FacebookAdsApi(first.access_token, 'en_US', false);
  const page = await new Page(first.id, {}, undefined, withPageToken).get(['id', 'name']);
  assert.equal(page.name, 'Sunrise Bakery');

  await new User('me').deletePermissions();
  await assert.rejects(
    new Page(first.id, {}, undefined, withPageToken).get(['id']),
    error => error.name === 'FacebookRequestError' && error.response.code === 190 && error.response.error_subcode === 458,
  );
  console.log(`facebook-nodejs-business-sdk: ${ids.size} Pages in ${requests} requests, permissions ${granted.join(', ')}; ` +
    `Page node "${page.name}"; after DELETE /me/permissions its token answers 190/458`);
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
