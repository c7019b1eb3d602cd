// Surface: the full page editor of a new or an existing event (/r/eventedit).

import { dateBlockOf } from './date-block.ts';
import { eventKeyOf } from './encodings.ts';
import { find } from './find-field.ts';
import { editor } from './full-editor-selectors.ts';
import { attributeOf } from './plain-dom.ts';
import { findTimeFields, joinReading, readTimes } from './read-fields.ts';
import { type Surface, UNNAMED } from './surface.ts';

export const fullEditor: Surface = {
  id: 'full-editor',
  hasTimeFields: true,
  savesOnEnter: false,
  probed: editor,

  /** Its content arrives up to 1.5 s after the address; an event that may only be read has no title input. */
  findRoot(page) {
    if (!isEditing(page.document)) return null;
    const root = find(page.document, editor.root, page.isVisible)?.value ?? null;
    return root !== null && find(root, editor.title, page.isVisible) !== null ? root : null;
  },

  readDraft(root, page) {
    const reading = joinReading(this.id, root, editor, readTimes(root, editor, page), page);
    const id = reading.status === 'read' ? reading.draft.id : reading.id;
    const inAddress = id === UNNAMED ? eventInAddress(page.document.location.pathname) : null;
    if (inAddress === null) return reading;
    return reading.status === 'read'
      ? { ...reading, draft: { ...reading.draft, id: inAddress } }
      : { ...reading, id: inAddress };
  },

  /** A duplicate or a copy is a new event, though its address names the other one. */
  isExisting(root, page) {
    const marked = find(root, editor.createMark, page.isVisible);
    const mark = marked === null ? null : attributeOf(marked.value, 'data-is-create');
    if (mark === 'true' || mark === 'false') return mark === 'false';
    const event = /\/eventedit\/([^/]+)$/.exec(page.document.location.pathname)?.[1] ?? '';
    return eventKeyOf(event) !== null;
  },

  anchor(root, page) {
    const times = find(root, editor.afterTimes, page.isVisible)?.value ?? dateBlockOf(root, editor, page);
    const alignWith = find(root, editor.startDate, page.isVisible)?.value;
    return times === null ? { node: root, place: 'lastChild' } : { node: times, place: 'after', alignWith };
  },

  timeFields(root, page) {
    return findTimeFields(root, editor, page);
  },

  moreOptions: () => null,
};

/** The page says what it shows; where it does not, its address does. */
function isEditing({ body, location }: Document): boolean {
  const family = body.dataset['viewfamily'];
  return family === undefined ? /\/r\/eventedit(\/|$)/.test(location.pathname) : family === 'EVENT_EDIT';
}

function eventInAddress(path: string): string | null {
  const last = path.split('/').at(-1) ?? '';
  return eventKeyOf(last) === null ? null : last;
}
