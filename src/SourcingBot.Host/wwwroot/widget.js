// The chat on another site: <script src="https://HOST/widget.js" async></script>. docs/embedding.md tells the rest.
// The server writes the brand and the texts of one language where SETTINGS stands, and leaves out indentation and comments.
// No HTML is parsed and no style element made, so a strict content security policy of the site forbids nothing here.
(({ lang, dir, brand, heading, colours: { accent, onAccent, background, text, line }, texts }) => {
  const script = document.currentScript;
  const { context, delay, height = '600px', link, mode = 'bubble', opener, position, target } = script.dataset;
  const home = new URL('.', script.src);
  const isInline = mode === 'inline';
  const isPopup = mode === 'popup';
  const complain = (problem) => console.error(`SourcingBot: ${problem}`);
  if (window.SourcingBot) {
    complain('widget.js is on this page twice');
    return;
  }
  if (!isInline && !isPopup && mode !== 'bubble') {
    complain(`data-mode="${mode}" is not bubble, popup or inline`);
  }
  if (delay && !(delay >= 0)) {
    complain(`data-delay="${delay}" is not a number of seconds`);
  }

  // Kept for this tab of the site: whether the chat is open, whether it was offered, the campaign by which the visitor came.
  const tab = (name, value) => {
    try {
      return value === undefined ? sessionStorage.getItem(`sourcingbot.${name}`) : sessionStorage.setItem(`sourcingbot.${name}`, value);
    } catch {
      // Storage is forbidden: then every page begins anew.
    }
  };
  const found = [...new URLSearchParams(location.search)].filter(([name]) => name.startsWith('utm_'));
  const campaign = found.length ? `${new URLSearchParams(found)}` : tab('campaign') ?? '';
  if (campaign) {
    tab('campaign', campaign);
  }

  const name = `${heading}, ${brand}`;
  const address = (path, fields) => {
    const url = new URL(path, home);
    url.search = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(`${campaign}&${context ?? ''}`)), lang, ...fields });
    return url;
  };
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const button = (properties, ...icons) => make('button', { type: 'button', ...properties }, ...icons.map((d) => {
    const [svg, path] = ['svg', 'path'].map((tag) => document.createElementNS('http://www.w3.org/2000/svg', tag));
    svg.setAttribute('viewBox', '0 0 24 24');
    path.setAttribute('d', d);
    svg.append(path);
    return svg;
  }));
  const cross = 'M6 6l12 12M18 6 6 18';

  const host = make('sourcingbot-widget', { lang, dir });
  const root = host.attachShadow({ mode: 'open' });
  const place = make('section');
  const offer = make('div', { role: 'status' });
  const bubble = button(
    { className: 'launch', ariaHasPopup: 'dialog', onclick: () => toggle() },
    'M6 4h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-6l-5 4v-4H6a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM8 10.5h.01M12 10.5h.01M16 10.5h.01',
    'M6 9l6 6 6-6',
  );
  const dialog = make(
    'dialog',
    { className: mode, ariaLabel: name },
    make('header', {}, make('div', {}, make('b', { textContent: brand }), heading), button({ ariaLabel: texts.close, onclick: () => close() }, cross)),
    place,
  );
  const label = (said) => {
    bubble.ariaExpanded = `${dialog.open}`;
    bubble.ariaLabel = texts[said];
    bubble.classList.toggle('unread', said === 'unread');
  };

  // The frame is made when it is first needed. It reports that it is ready; one that does not was refused.
  let frame, isReady, refused;
  const load = () => {
    if (!frame) {
      const url = address('chat', link && { link });
      url.hash = new URLSearchParams({ site: location.origin });
      frame = make('iframe', { src: url, title: name, onload: () => setTimeout(refuse, 2000) });
      setTimeout(refuse, 20000);
      place.append(frame);
    }
  };
  const refuse = () => {
    if (!isReady && !refused) {
      complain(`the chat was refused in its frame. ${home.host} needs ${location.origin} in Embedding:AllowedSites; a content security policy of this site needs frame-src ${home.origin}`);
      const away = make('a', { href: address(link ? `l/${link}` : '.'), target: '_blank', rel: 'noopener', textContent: texts.newTab });
      refused = make('div', { className: 'refused' }, make('p', { textContent: texts.refused }), away);
      place.append(refused);
      const hadFocus = dialog.contains(root.activeElement);
      frame.hidden = true;
      if (hadFocus) {
        away.focus();
      }
    }
  };
  const focusChat = () => {
    frame.focus();
    frame.contentWindow.postMessage({ sourcingbot: 'focus' }, home.origin);
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (!frame || source !== frame.contentWindow || origin !== home.origin) {
      return;
    }
    if (data.sourcingbot === 'ready') {
      isReady = true;
      refused?.remove();
      frame.hidden = false;
      if (dialog.contains(root.activeElement)) {
        focusChat();
      }
    } else if (data.sourcingbot === 'close') {
      close();
    } else if (data.sourcingbot === 'message' && !dialog.open) {
      label('unread');
    }
  });

  // On a narrow screen the chat covers the page, which is then out of reach. Opened without a person, it leaves the focus alone.
  const narrow = matchMedia('(max-width: 480px)');
  const report = (detail) => dispatchEvent(new CustomEvent('sourcingbot', { detail }));
  const show = (byPerson) => {
    if (isPopup || narrow.matches) {
      dialog.showModal();
    } else if (byPerson) {
      dialog.show();
    } else {
      dialog.open = true;
    }
    label('close');
    if (isReady && byPerson) {
      focusChat();
    }
  };
  const open = (byPerson = true) => {
    offer.remove();
    if (isInline) {
      host.scrollIntoView();
      focusChat();
    } else if (!dialog.open) {
      load();
      show(byPerson);
      tab('open', 'yes');
      tab('offered', 'yes');
      report('open');
    }
  };
  const close = () => {
    const hadFocus = dialog.contains(root.activeElement);
    dialog.close();
    if (hadFocus && document.activeElement === document.body) {
      bubble.focus();
    }
  };
  const toggle = () => dialog.open ? close() : open();
  if (isPopup) {
    dialog.closedBy = 'any';
  }
  dialog.onclose = () => {
    if (!dialog.open) {
      label('open');
      tab('open', '');
      report('close');
    }
  };
  host.onkeydown = ({ key }) => {
    if (key === 'Escape') {
      close();
    }
  };
  narrow.onchange = () => {
    if (dialog.open && !isPopup) {
      dialog.close();
      show(true);
    }
  };

  const side = position === 'left' ? 'left' : 'right';
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  sheet.replaceSync(`
    :host{all:initial!important;display:block!important;direction:${dir}!important;${isInline ? `height:${height}!important` : ''}}
    @media print{:host{display:none!important}}
    *{box-sizing:border-box;margin:0;font:15px/1.4 system-ui,sans-serif}
    button{padding:0;border:1px solid transparent;background:none;color:inherit;cursor:pointer}
    svg{display:block;width:24px;margin:auto;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
    section{flex:1;height:100%;min-height:0}
    iframe{display:block;width:100%;height:100%;border:0}
    [hidden]{display:none}
    a{color:${accent}}
    .launch,.hint,dialog{position:fixed;z-index:2147483000;inset:auto;${side}:var(--sourcingbot-side,20px);bottom:var(--sourcingbot-bottom,20px)}
    .launch{width:60px;height:60px;border-radius:50%;background:${accent};color:${onAccent};box-shadow:0 4px 18px #0005}
    .launch svg{width:30px}
    [aria-expanded=true]>:first-child,[aria-expanded=false]>:last-child{display:none}
    .unread::after{content:"";position:absolute;top:0;right:0;width:18px;height:18px;border:2px solid #fff;border-radius:50%;background:#c8102e}
    .hint,dialog{border:1px solid ${line};border-radius:16px;background:${background};color:${text};box-shadow:0 8px 32px #0003}
    .hint{max-width:min(300px,100vw - 120px);margin-${side}:76px;margin-bottom:5px;padding:12px 40px 12px 16px;border-bottom-${side}-radius:4px;cursor:pointer}
    .hint button{position:absolute;inset:6px 6px auto auto;width:28px;height:28px}
    .hint svg{width:18px}
    dialog{flex-direction:column;width:420px;max-width:none;height:min(680px,100dvh - 112px);max-height:none;margin:0 0 72px;padding:0;overflow:hidden}
    dialog[open]{display:flex}
    .popup{inset:0;width:560px;height:min(760px,100dvh - 48px);margin:auto}
    ::backdrop{background:#0009}
    header{display:flex;padding:8px 8px 8px 16px;background:${accent};color:${onAccent}}
    header div{flex:1;font-size:13px}
    b{display:block;font-weight:600}
    header button{width:40px;height:40px}
    :focus-visible{outline:3px solid ${accent};outline-offset:3px;box-shadow:0 0 0 3px ${background}}
    header :focus-visible{outline-color:${onAccent};outline-offset:-4px}
    .refused{padding:24px}
    @media(max-height:480px){dialog{bottom:0;height:100dvh;margin:0}}
    @media(max-width:480px){dialog{inset:0;width:100%;height:100dvh;margin:0;border:0;border-radius:0}}
    @media(prefers-reduced-motion:no-preference){
      .hint,dialog{animation:come .2s}
      @keyframes come{from{opacity:0;transform:translateY(12px)}}
    }`);

  const start = () => {
    const spot = target ? document.querySelector(target) : script.closest('body') && script;
    if (isInline && !spot) {
      complain('data-mode="inline" needs a place: move the line to where the chat belongs, or name an element, like data-target="#chat"');
      return;
    }
    if (isInline) {
      root.append(place);
      target ? spot.append(host) : spot.after(host);
      load();
    } else {
      root.append(...isPopup ? [] : [bubble, offer], dialog);
      document.body.append(host);
      label('open');
    }

    window.SourcingBot = { open, close, toggle };
    document.addEventListener('click', (event) => {
      const to = event.target.closest?.('a[href$="#sourcingbot"]');
      if (to?.href.split('#')[0] === location.href.split('#')[0]) {
        event.preventDefault();
        open();
      }
    });
    const asked = location.hash === '#sourcingbot';
    if (asked || tab('open')) {
      open(asked);
    } else if (isPopup ? delay : opener) {
      setTimeout(() => {
        if (tab('offered')) {
          return;
        }
        tab('offered', 'yes');
        if (isPopup) {
          open();
        } else {
          const hide = (event) => {
            event.stopPropagation();
            offer.remove();
          };
          offer.append(make('div', { className: 'hint', onclick: () => open() }, opener, button({ ariaLabel: texts.hide, onclick: hide }, cross)));
        }
      }, (delay ?? 5) * 1000);
    }
    report('ready');
  };
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})(SETTINGS);
