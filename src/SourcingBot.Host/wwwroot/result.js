// The page of a result. Its owner comes with a key behind #, which goes off the address bar at once and stays in this browser: whoever has it may
// download and delete, and ask. Everybody else reads, prints and passes on.

const page = JSON.parse(document.getElementById('page').textContent);
const kept = `sourcingbot.own.${page.id}`;
const key = takeKey();

if (key) {
  for (const element of document.querySelectorAll('.own')) {
    element.hidden = false;
  }

  for (const element of document.querySelectorAll('.others')) {
    element.hidden = true;
  }
}

click('print', () => print());
click('share', share);
click('copy', copy);
click('ask', () => show(document.querySelector('.question')));
click('download', download);
click('delete', () => document.getElementById('deleting').showModal());
click('delete-all', erase);
document.getElementById('question')?.addEventListener('submit', ask);
for (const button of document.querySelectorAll('dialog button[value=close]')) {
  button.addEventListener('click', () => button.closest('dialog').close());
}

function takeKey() {
  const given = new URLSearchParams(location.hash.slice(1)).get('own');
  if (given) {
    history.replaceState(null, '', location.pathname + location.search);
  }

  // Where the browser keeps nothing for this page, the key lasts as long as the page.
  try {
    if (given) {
      localStorage.setItem(kept, given);
    }

    return given ?? localStorage.getItem(kept);
  } catch {
    return given;
  }
}

function forgetKey() {
  try {
    localStorage.removeItem(kept);
  } catch {
    // See takeKey().
  }
}

async function share() {
  if (navigator.share) {
    try {
      await navigator.share({ title: page.shareTitle, text: page.shareText, url: page.address });
      return;
    } catch (failed) {
      if (failed.name === 'AbortError') {
        return;
      }
    }
  }

  document.getElementById('sharing').showModal();
  document.getElementById('address').select();
}

async function copy() {
  const address = document.getElementById('address');
  address.select();
  try {
    await navigator.clipboard.writeText(address.value);
  } catch {
    document.execCommand('copy');
  }

  say('copied', page.copied);
}

async function ask(event) {
  event.preventDefault();
  const form = event.target;
  const value = (id) => document.getElementById(id).value;
  const answer = form.checkValidity() && await call('question', {
    question: value('question-text'), name: value('question-name'), email: value('question-email'), consent: page.consent,
  });
  say('question-notice', answer?.ok ? page.sent : page.notSent);
  if (answer?.ok) {
    form.hidden = true;
  }
}

async function download() {
  const answer = await call('download');
  if (!answer?.ok) {
    say('owner-notice', page.failed);
    return;
  }

  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = 'my-data.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

async function erase() {
  const answer = await call('delete');
  if (answer?.ok) {
    forgetKey();
    location.replace((await answer.json()).address);
    return;
  }

  document.getElementById('deleting').close();
  say('owner-notice', page.failed);
}

async function call(name, values) {
  try {
    return await fetch(`${page.calls}/${name}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ key, ...values }) });
  } catch {
    return null;
  }
}

function show(section) {
  section.hidden = false;
  section.scrollIntoView({ block: 'center' });
  section.querySelector('textarea').focus();
}

function say(id, text) {
  document.getElementById(id).textContent = text;
}

function click(id, act) {
  document.getElementById(id)?.addEventListener('click', act);
}
