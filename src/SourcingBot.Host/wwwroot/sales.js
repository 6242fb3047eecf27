// The pages under /sales work without this; with it they copy, search, say times in the reader's own way and look at a photo before it is sent.

const { lang } = document.documentElement;
const said = document.getElementById('said');
const MOST_BYTES = 5 * 1024 * 1024;

for (const time of document.querySelectorAll('time')) {
  const isDay = !time.dateTime.includes('T');
  time.textContent = new Date(time.dateTime).toLocaleString(lang, isDay ? { dateStyle: 'medium', timeZone: 'UTC' } : { dateStyle: 'medium', timeStyle: 'short' });
}

document.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copy]');
  if (button) {
    await copy(button);
    const words = button.textContent;
    button.textContent = button.dataset.copied;
    say(button.dataset.copied);
    setTimeout(() => { button.textContent = words; }, 2000);
  } else if (target.matches('.address input')) {
    target.select();
  }
});

// Only pages over https, or of this machine, may use the clipboard directly.
async function copy(button) {
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
  } catch {
    button.parentElement.querySelector('input').select();
    document.execCommand('copy');
  }
}

document.getElementById('search')?.addEventListener('input', ({ target }) => {
  const wanted = target.value.trim().toLocaleLowerCase(lang);
  for (const link of document.querySelectorAll('.link')) {
    link.hidden = !`${link.querySelector('.who').textContent} ${link.querySelector('.address input').value}`.toLocaleLowerCase(lang).includes(wanted);
  }
});

document.getElementById('photo')?.addEventListener('change', ({ target }) => {
  const hint = document.getElementById('photo-hint').textContent;
  target.setCustomValidity(target.files[0]?.size > MOST_BYTES ? hint : '');
  target.reportValidity();
});

// What was made, or what is to be mended, is where the reader goes on.
const made = document.getElementById('made');
if (made) {
  made.focus();
} else {
  document.querySelector('[aria-invalid=true]')?.focus();
}

function say(text) {
  if (said) {
    said.textContent = '';
    setTimeout(() => { said.textContent = text; }, 50);
  }
}
