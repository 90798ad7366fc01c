'use strict';
// What both clients need: a person who goes through the dialog's forms, and the app's data.

const app = {
  id: '1000000000000001',
  secret: '5a6b6f780f1e2d3c4b5a69788796a5b4',
};

const scopes = ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts'];

function attribute(tag, name) {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(tag);
  return found ? found[1].replace(/&amp;/g, '&').replace(/&quot;/g, '"') : undefined;
}

// Fills in a form as it stands: what is written or ticked already, and the button that has the focus.
function filled(html) {
  const form = /<form[^>]*>([\s\S]*?)<\/form>/.exec(html);
  const body = new URLSearchParams();
  for (const [tag] of form[1].matchAll(/<input[^>]*>/g)) {
    if (attribute(tag, 'type') !== 'checkbox' || /\schecked\b/.test(tag)) {
      body.append(attribute(tag, 'name'), attribute(tag, 'value') ?? '');
    }
  }
  const button = /<button[^>]*autofocus[^>]*>/.exec(form[1])[0];
  body.append(attribute(button, 'name'), attribute(button, 'value'));
  return { action: attribute(form[0], 'action'), body };
}

// Opens the dialog's address like a browser and agrees to everything. Returns where the dialog sends the person, and
// the titles of the pages that were seen.
async function goThroughDialog(address) {
  let cookie = '';
  const titles = [];
  let request = { method: 'GET' };
  for (let step = 0; step < 12; ++step) {
    const reply = await fetch(address, { ...request, redirect: 'manual', headers: { cookie } });
    cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const location = reply.headers.get('location');
    if (location) {
      const target = new URL(location, address);
      if (!target.pathname.startsWith('/sandbox/')) {
        return { landed: target.href, titles };
      }
      address = target.href;
      request = { method: 'GET' };
      continue;
    }
    const html = await reply.text();
    titles.push(/<h1>(.*?)<\/h1>/.exec(html)[1]);
    const { action, body } = filled(html);
    address = new URL(action, address).href;
    request = { method: 'POST', body };
  }
  throw new Error(`the dialog does not end: ${titles.join(', ')}`);
}

module.exports = { app, scopes, goThroughDialog };
