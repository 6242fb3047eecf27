// The chat page inside a frame: tells the widget around it what happens here, and does what that asks. The fragment of the
// address names the widget's site; nothing is said to any other site, and nothing taken from one.

const site = new URLSearchParams(location.hash.slice(1)).get('site');
const chat = document.getElementById('chat');
const main = document.getElementById('main');

if (parent !== window && /^https?:\/\//.test(site)) {
  addEventListener('message', ({ source, origin, data }) => {
    if (source === parent && origin === site && data?.sourcingbot === 'focus') {
      focusChat();
    }
  });
  addEventListener('botmessage', () => tell('message'));
  addEventListener('keydown', (event) => {
    // A dialog closes itself.
    if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) {
      tell('close');
    }
  });
  tell('ready');
}

function tell(what) {
  parent.postMessage({ sourcingbot: what }, site);
}

// Into the box to write in, as soon as there is one; but on a touch screen that would bring up the keyboard over the greeting.
function focusChat() {
  const box = chat.querySelector('.webchat__send-box-text-box__input');
  if (box && !matchMedia('(pointer: coarse)').matches) {
    box.focus();
    return;
  }

  main.focus();
  if (!box) {
    const rendered = new MutationObserver(() => {
      if (chat.querySelector('.webchat__send-box-text-box__input')) {
        rendered.disconnect();
        if (document.activeElement === main) {
          focusChat();
        }
      }
    });
    rendered.observe(chat, { childList: true, subtree: true });
  }
}
