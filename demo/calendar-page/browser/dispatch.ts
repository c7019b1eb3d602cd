// One listener per event type, on the document: handlers hang on nodes and are found on the event's path.
// That is how the real page works, and why a capturing listener of somebody else always comes first.

type Handler = (event: Event) => void;
type HandledType = keyof DocumentEventMap;

const handlers = new WeakMap<EventTarget, Map<string, Handler[]>>();
const listening = new Set<string>();
/** These do not bubble, so they are met on the way down. */
const CAPTURED = new Set<string>(['blur', 'focus']);

/** `jsaction` names the types a node answers, as on the real page; the token means nothing. */
export function on<Type extends HandledType>(
  target: Element | Document,
  type: Type,
  handler: (event: DocumentEventMap[Type]) => void,
): void {
  listen(type);
  const own = handlers.get(target) ?? new Map<string, Handler[]>();
  own.set(type, [...(own.get(type) ?? []), handler as Handler]);
  handlers.set(target, own);
  if (target instanceof Element) mark(target, type);
}

function mark(target: Element, type: string): void {
  const actions = target.getAttribute('jsaction')?.split(';') ?? [];
  if (actions.some((action) => action.startsWith(`${type}:`))) return;
  const token = Math.random().toString(36).slice(2, 8);
  target.setAttribute('jsaction', [...actions, `${type}:${token}`].join(';'));
}

function listen(type: string): void {
  if (listening.has(type)) return;
  listening.add(type);
  document.addEventListener(type, dispatch, { capture: CAPTURED.has(type), passive: false });
}

/** Innermost first, until a handler stops the event. */
function dispatch(event: Event): void {
  for (const target of event.composedPath()) {
    for (const handler of handlers.get(target)?.get(event.type) ?? []) handler(event);
    if (event.cancelBubble) return;
  }
}
