'use strict';
// Logs in with passport-facebook, unchanged: only its three addresses are the sandbox's.

const assert = require('node:assert/strict');
const http = require('node:http');
const passport = require('passport');
const { Strategy } = require('passport-facebook');
const { app, scopes, goThroughDialog } = require('./sandboxtester');

const sandbox = process.argv[2];

async function logIn(options) {
  const session = {}; // one person's, where passport keeps the state and the PKCE verifier
  const authenticator = new passport.Passport();
  const server = http.createServer((request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1');
    request.query = Object.fromEntries(url.searchParams);
    request.session = session;
    const middleware = authenticator.authenticate('facebook', { session: false, scope: scopes });
    middleware(request, response, error => {
      response.setHeader('content-type', 'application/json');
      response.statusCode = error ? 500 : 200;
      response.end(JSON.stringify(error ? { failed: error.message, code: error.code, subcode: error.subcode } : request.user));
    });
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const here = `http://127.0.0.1:${server.address().port}`;
  authenticator.use(new Strategy(
    {
      clientID: app.id,
      clientSecret: app.secret,
      callbackURL: `${here}/callback`,
      authorizationURL: `${sandbox}/v26.0/dialog/oauth`,
      tokenURL: `${sandbox}/v26.0/oauth/access_token`,
      profileURL: `${sandbox}/v26.0/me`,
      enableProof: true,
      profileFields: ['id', 'displayName', 'name'],
      ...options,
    },
    (accessToken, refreshToken, profile, done) => done(null, { accessToken, profile }),
  ));
  try {
    const start = await fetch(`${here}/login`, { redirect: 'manual' });
    const dialog = await goThroughDialog(start.headers.get('location'));
    const answer = await fetch(dialog.landed);
    const user = await answer.json();
    const again = await (await fetch(dialog.landed)).text(); // the same code, and state, a second time
    return { dialog, user, again };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function main() {
  const plain = await logIn({});
  assert.deepEqual(plain.dialog.titles, ['Log in', 'Choose Pages', 'Permissions']);
  assert.equal(plain.user.profile.id, '10158000000000001');
  assert.match(plain.user.accessToken, /^EAASANDBOXUSER/);
  const again = JSON.parse(plain.again);
  assert.equal(again.code, 100);
  assert.equal(again.subcode, 36009);
  console.log(`passport-facebook: logged in as ${plain.user.profile.displayName} (${plain.user.profile.id}) through ` +
    `"${plain.dialog.titles.join('", "')}"; the code a second time: ${again.failed}`);

  // The same person again: Facebook does not ask twice, unless told to.
  const pkce = await logIn({ pkce: true, state: true });
  assert.deepEqual(pkce.dialog.titles, ['Log in', 'Continue as Maya Lindström']);
  assert.equal(pkce.user.profile.id, '10158000000000001');
  assert.equal(pkce.again, 'Forbidden'); // passport itself refuses the used state
  console.log(`passport-facebook with PKCE and state: logged in as ${pkce.user.profile.displayName} through ` +
    `"${pkce.dialog.titles.join('", "')}"`);

  const wrong = await logIn({ clientSecret: 'wrong' });
  assert.equal(wrong.user.code, 1);
  console.log(`passport-facebook with a wrong secret: ${wrong.user.failed}`);
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
