// The full editor in the middle of the page: its content comes some time after its address.
import { dayOf, localDateOf } from '../../../domain/zoned-time.ts';
import { Draft } from './draft.ts';
import { createEditor } from './editor.ts';
import { copyOfEvent, draftOfEvent } from './event-draft.ts';
import type { Page } from './page.ts';
import { fieldsOfPrefill } from './prefill.ts';
import { askScope } from './recurring-dialog.ts';
import type { Route } from './router.ts';
import { mayBeSaved, saveDraft } from './save.ts';
import { sync } from './sync.ts';

type EditorRoute = Route & { kind: 'editor' };

export interface EditorHost {
  /** The next editor shows this draft, with its id, instead of what its address says. */
  carry(draft: Draft): void;
  show(route: EditorRoute): Promise<void>;
  /** As a press of Save does; false when no editor is shown. */
  save(): boolean;
  close(): void;
}

export function createEditorHost(page: Page, host: HTMLElement): EditorHost {
  let carried: Draft | null = null;
  let closeShown: (() => void) | null = null;
  let saveShown: (() => void) | null = null;
  let visit = 0;
  const close = () => {
    visit += 1;
    closeShown?.();
    closeShown = null;
    saveShown = null;
  };
  return {
    carry(draft) {
      carried = draft;
    },
    close,
    save() {
      saveShown?.();
      return saveShown !== null;
    },
    async show(route) {
      close();
      const own = visit;
      const draft = carried ?? (await draftOfRoute(page, route));
      carried = null;
      const { settings, data } = page;
      if (data.calendars.length === 0) await data.load(dayOf(settings.today(), settings.zone));
      await new Promise((resolve) => setTimeout(resolve, settings.editorDelayMs));
      if (own !== visit) return;
      const save = saveOnce(page, draft);
      saveShown = save;
      const editor = createEditor(page, draft, {
        save,
        cancel: () => page.leaveEditor(draft.fields.startDate),
      });
      host.replaceChildren(editor.root);
      closeShown = () => editor.close();
      editor.focusTitle();
    },
  };
}

/** A second press while the first is under way does nothing. */
function saveOnce(page: Page, draft: Draft): () => void {
  let isSaving = false;
  return () => {
    if (isSaving) return;
    isSaving = true;
    void saveAndLeave(page, draft).finally(() => {
      isSaving = false;
    });
  };
}

async function saveAndLeave(page: Page, draft: Draft): Promise<void> {
  const scope = await askScope(page, draft);
  if (scope === null || !(await mayBeSaved(page, draft))) return;
  const saved = await saveDraft(page, draft, { scope });
  if (saved !== null) page.leaveEditor(localDateOf(saved.interval.start, page.settings.zone));
}

async function draftOfRoute({ settings }: Page, { eid, isCopy, prefill }: EditorRoute): Promise<Draft> {
  const event = eid === null ? null : await sync.event(eid);
  if (event !== null) return isCopy ? copyOfEvent(event, settings) : draftOfEvent(event, settings);
  return new Draft(fieldsOfPrefill(prefill, settings.now(), settings.zone));
}
