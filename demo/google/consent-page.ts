// The pages a person sees on accounts.google.com. Plain forms, no script.
import type { Person } from './people.ts';
import { CALENDAR_SCOPES } from './scopes.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: #1f1f1f; --soft: #5f6368; --paper: #fff; --ground: #f0f4f9; --line: #c4c7c5; --accent: #0b57d0; --on-accent: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e3e3e3; --soft: #c4c7c5; --paper: #0e0e0e; --ground: #1e1f20; --line: #444746; --accent: #a8c7fa; --on-accent: #062e6f; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--ground); color: var(--ink); font: 15px/1.5 Roboto, Arial, sans-serif; }
main { width: min(100%, 520px); background: var(--paper); border-radius: 28px; padding: 36px; }
h1 { margin: 0 0 8px; font-size: 26px; font-weight: 400; line-height: 1.25; }
p { margin: 0 0 20px; color: var(--soft); }
fieldset { border: 0; margin: 0 0 28px; padding: 0; }
legend { padding: 0; margin-bottom: 8px; font-weight: 500; }
label { display: flex; gap: 14px; padding: 12px 0; border-top: 1px solid var(--line); }
input { accent-color: var(--accent); width: 18px; height: 18px; margin: 2px 0 0; flex: none; }
.actions { display: flex; justify-content: flex-end; gap: 12px; }
button { font: inherit; font-weight: 500; padding: 9px 24px; border-radius: 20px; border: 1px solid var(--line); background: none; color: var(--accent); cursor: pointer; }
button[value=allow] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
a { color: var(--accent); } a.person { display: block; padding: 14px 0; border-top: 1px solid var(--line); text-decoration: none; color: inherit; }
a.person small { display: block; color: var(--soft); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }`;

/** Granular consent: every calendar scope has its own box. `request`: what comes back with the form. */
export function consentPage(person: Person, scopes: readonly string[], request: URLSearchParams): string {
  const boxes = scopes
    .filter((scope) => scope in CALENDAR_SCOPES)
    .map((scope) => {
      const words = escape(CALENDAR_SCOPES[scope] ?? scope);
      return `<label><input type="checkbox" name="allow" value="${escape(scope)}" checked><span>${words}</span></label>`;
    });
  const kept = [...request, ['person', person.email] as const].map(
    ([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`,
  );
  return page(
    'Let Them Cook wants access to your Google Account',
    `<p>${escape(person.name)} · ${escape(person.email)}</p>
<form method="post" action="/signin/oauth/consent">
${kept.join('\n')}
<fieldset><legend>Select what Let Them Cook can access</legend>
${boxes.join('\n') || '<p>Your e-mail address</p>'}
</fieldset>
<div class="actions">
<button name="choice" value="cancel">Cancel</button>
<button name="choice" value="allow">Allow</button>
</div>
</form>`,
  );
}

/** `target`: where to go once somebody is chosen. */
export function signInPage(people: readonly Person[], target: string | null): string {
  const links = people.map(({ email, name }) => {
    const query = new URLSearchParams({ email, ...(target !== null && { continue: target }) });
    const address = escape(`/ServiceLogin?${query}`);
    return `<a class="person" href="${address}">${escape(name)}<small>${escape(email)}</small></a>`;
  });
  return page('Choose an account', links.join('\n'));
}

export function errorPage(status: number, code: string, words: string): string {
  return page(
    'Access blocked: authorization error',
    `<p>${escape(words)}</p><p>Error ${status}: ${escape(code)}</p>`,
  );
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escape(title)}</h1>
${content}
</main></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
