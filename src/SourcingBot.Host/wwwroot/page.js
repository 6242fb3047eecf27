// The chat page: asks the server for a token, hands it to Web Chat, and does so again whenever a connection ends for good.
// Web Chat (window.WebChat) was loaded before this module runs.

const { brand, link, locale: ownLocale, nonce, texts, tokenAddress, uploadButton } = JSON.parse(document.getElementById('page').textContent);
const chat = document.getElementById('chat');
const notice = document.getElementById('notice');

// DirectLineJS numbers its connection states.
const ONLINE = 2;
const EXPIRED_TOKEN = 3;
const FAILED_TO_CONNECT = 4;
const ENDED = 5;

const { lang, dir } = document.documentElement;
const locale = `${navigator.language}-`.startsWith(`${lang}-`) ? navigator.language : ownLocale;
const narrow = matchMedia('(max-width: 30rem)');

// Each link has a conversation of its own.
const memory = link ? `sourcingbot.resume.${link}` : 'sourcingbot.resume';
let resume = remembered();
let showing = null; // { directLine, userId } of the connection on the screen; what earlier ones still report is ignored
let store = window.WebChat && newStore();
let failures = 0;
let wakeUp = () => {};

if (store) {
  narrow.addEventListener('change', render);
  addEventListener('online', () => wakeUp());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && wakeUp());
  offerNewConversation();
  connect();
} else {
  say(texts.broken);
}

// One attempt at a time. A new conversation asked for meanwhile takes over: the older attempt finds itself outdated and ends.
async function connect() {
  const attempt = {};
  showing = attempt;
  if (failures === 0) {
    say(texts.connecting);
  }

  for (;;) {
    // Waits 0, 1, 2, 4 … 30 seconds, less when the network or the person comes back.
    await pause(failures === 0 ? 0 : Math.min(2 ** (failures - 1), 30));
    const answer = await askForToken();
    if (showing !== attempt) {
      return;
    }

    failures++;
    if (answer.token) {
      start(answer);
      return;
    }

    say(answer.status === 429 ? texts.busy : texts.lost);
  }
}

async function askForToken() {
  try {
    const response = await fetch(tokenAddress + contextFields(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ link, locale, resume: resume ?? undefined }),
    });
    const isNew = response.headers.get('SourcingBot-Conversation') === 'new';
    return response.ok ? { ...await response.json(), isNew } : { status: response.status };
  } catch {
    return { status: 0 };
  }
}

// What the address of this page says beside what the page itself reads: utm_source and other free fields.
function contextFields() {
  const fields = new URLSearchParams(location.search);
  fields.delete('link');
  fields.delete('lang');
  return String(fields) && `?${fields}`;
}

function start({ isNew, token, conversationId, userId, domain, resume: secret }) {
  // With a conversation id the client joins the conversation and reads all of it; without one it begins the one of its token. A link for
  // one person leads every device to the same conversation, also one that has no secret for it yet.
  remember(secret);
  const directLine = WebChat.createDirectLine(isNew ? { token, domain } : { token, conversationId, watermark: '0', domain });
  showing = { directLine, userId };
  render();

  const recover = () => {
    if (showing?.directLine === directLine) {
      say(texts.lost);
      connect();
    }
  };
  directLine.connectionStatus$.subscribe((status) => {
    if (showing?.directLine !== directLine) {
      return;
    }

    chat.ariaBusy = status === ONLINE ? 'false' : 'true';
    if (status === ONLINE) {
      failures = 0;
      say('');
    } else if (status === EXPIRED_TOKEN || status === FAILED_TO_CONNECT || status === ENDED) {
      recover();
    }
  });
}

// Whoever shows this page in a frame may want to know that the bot says something.
function newStore() {
  return WebChat.createStore({}, () => (next) => (action) => {
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity.type === 'message' && action.payload.activity.from.role === 'bot') {
      dispatchEvent(new Event('botmessage'));
    }
    return next(action);
  });
}

function render() {
  if (!showing?.directLine) {
    return;
  }

  WebChat.renderWebChat(
    {
      dir,
      directLine: showing.directLine,
      locale,
      nonce,
      store,
      styleOptions: styleOptions(),
      userID: showing.userId,
      username: '',
    },
    chat,
  );
}

function styleOptions() {
  return {
    accent: brand.accent,
    backgroundColor: brand.background,
    primaryFont: getComputedStyle(document.body).fontFamily,
    subtle: brand.mutedText,
    timestampColor: brand.mutedText,

    botAvatarInitials: narrow.matches ? undefined : brand.initials,
    botAvatarBackgroundColor: brand.accent,
    avatarSize: 36,

    // The advice is longer than the screen: it is shown from its beginning, and the reader scrolls on.
    autoScrollSnapOnPage: true,

    bubbleBackground: brand.background,
    bubbleTextColor: brand.text,
    bubbleBorderRadius: 10,
    bubbleBorderColor: brand.line,
    bubbleMaxWidth: 680,
    bubbleMinWidth: 120,
    bubbleFromUserBackground: brand.accent,
    bubbleFromUserTextColor: brand.onAccent,
    bubbleFromUserBorderRadius: 10,
    bubbleFromUserBorderColor: brand.accent,

    // All buttons are in sight at once; page.css wraps the words of a long one.
    suggestedActionLayout: 'flow',
    suggestedActionBorderRadius: 8,

    sendBoxBackground: brand.background,
    sendBoxBorderTop: `1px solid ${brand.line}`,
    sendBoxButtonColor: brand.accent,
    sendBoxHeight: 48,
    sendBoxPlaceholderColor: brand.mutedText,
    sendBoxTextColor: brand.text,

    hideUploadButton: !uploadButton,
    markdownRenderHTML: false,
    rootHeight: '100%',
    rootWidth: '100%',
  };
}

function offerNewConversation() {
  const dialog = document.getElementById('confirm-new');
  document.getElementById('new-conversation')?.addEventListener('click', () => dialog.showModal());
  dialog.addEventListener('click', ({ target }) => {
    const choice = target.closest('button')?.value;
    if (choice) {
      dialog.close();
    }

    if (choice === 'new') {
      remember(null);
      failures = 0;
      store = newStore();
      connect().then(() => chat.querySelector('.webchat__send-box-text-box__input')?.focus());
    }
  });
}

function say(text) {
  notice.textContent = text;
}

function pause(seconds) {
  return new Promise((resolve) => {
    wakeUp = resolve;
    setTimeout(resolve, seconds * 1000);
  });
}

// Where the browser keeps nothing for this page (private windows, frames), the conversation lasts as long as the page.
function remembered() {
  try {
    return localStorage.getItem(memory);
  } catch {
    return null;
  }
}

function remember(secret) {
  resume = secret ?? null;
  try {
    if (resume) {
      localStorage.setItem(memory, resume);
    } else {
      localStorage.removeItem(memory);
    }
  } catch {
    // See remembered().
  }
}
