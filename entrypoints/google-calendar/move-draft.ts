// A slot of the card goes into Google's fields, and back again on Undo.
import type { PageContext } from '../../calendar/page/page-context.ts';
import { prefilledEditorUrl, UNTOLD_RULE } from '../../calendar/page/prefilled-editor-url.ts';
import { idOf } from '../../calendar/page/settle-reading.ts';
import type { DraftSighting } from '../../calendar/page/watch-drafts.ts';
import type { AssessedState, CardState } from '../../components/card/card-state.ts';
import type { Slot } from '../../domain/assessment.ts';
import type { EventDraft } from '../../domain/event-draft.ts';
import type { Interval } from '../../domain/time.ts';
import { draftOf } from './card-state-of.ts';
import type { ShownCard } from './shown-card.ts';

export type WriteResult = 'written' | 'notWritable';

export interface MoveOptions {
  readonly write: (sighting: DraftSighting, draft: EventDraft, interval: Interval) => Promise<WriteResult>;
  readonly location: Pick<Location, 'origin' | 'pathname' | 'assign'>;
  readonly readPage: () => PageContext;
  readonly card: ShownCard;
  readonly show: (state: CardState) => void;
  readonly sighting: () => DraftSighting | null;
  /** Judges the draft as it stands after the fields were written back. */
  readonly judge: (sighting: DraftSighting) => void;
  readonly onStart: () => void;
}

export interface Move {
  /** While fields are written, half-written drafts are nobody's business. */
  isRunning(): boolean;
  takeSlot(slot: Slot): void;
  undo(): void;
}

export function createMove(options: MoveOptions): Move {
  const { write, location, readPage, card, show, judge, onStart } = options;
  let isRunning = false;

  /** Null when another draft, or none, is there by the time the fields are written: it is judged. */
  async function writeFields(interval: Interval): Promise<{ result: WriteResult; at: DraftSighting } | null> {
    const before = options.sighting();
    const draft = draftOf(before?.reading);
    if (before === null || draft === null) return null;
    isRunning = true;
    onStart();
    const giveFocusBack = card.keepFocus();
    // Whatever went wrong in Google's form, or in ours: the values are not there.
    const result = await write(before, draft, interval).catch(() => 'notWritable' as const);
    isRunning = false;
    giveFocusBack();
    const now = options.sighting();
    if (now === null) return null;
    if (idOf(now.reading) !== idOf(before.reading)) {
      judge(now);
      return null;
    }
    return { result, at: result === 'written' ? movedTo(now, interval) : now };
  }

  async function moveTo(slot: Slot, before: AssessedState): Promise<void> {
    const { draft } = before;
    show({ ...before, isJudging: true });
    const done = await writeFields(slot.interval);
    if (done === null) return;
    if (done.result === 'written') {
      const moved = { ...draft, interval: slot.interval };
      show({ kind: 'moved', draft: moved, before: before.assessment, from: draft.interval, slot });
    } else if (canBeCarried(draft) && done.at.surface.moreOptions(done.at.root, readPage()) !== null) {
      show({ kind: 'opening', of: before, slot });
      location.assign(prefilledEditorUrl(draft, slot.interval, location));
    } else {
      // Another editor would lose what else was filled in. It may have taken a part: back to what the person had.
      show({ ...before, isJudging: true, notice: 'notTaken' });
      await writeBack(draft.interval);
    }
  }

  async function writeBack(interval: Interval): Promise<void> {
    const done = await writeFields(interval);
    if (done === null) return;
    const { state } = card;
    if (state?.kind === 'moved') {
      const draft = { ...state.draft, interval };
      if (done.result === 'notWritable') card.hide();
      else show({ kind: 'assessed', draft, assessment: state.before, staleSince: null, isJudging: true });
    }
    judge(done.at);
  }

  return {
    isRunning: () => isRunning,
    takeSlot(slot) {
      const isReadable = draftOf(options.sighting()?.reading) !== null;
      if (card.state?.kind === 'assessed' && isReadable && !isRunning) void moveTo(slot, card.state);
    },
    undo() {
      if (card.state?.kind === 'moved' && !isRunning) void writeBack(card.state.from);
    },
  };
}

/** An address that leaves out how a draft repeats would make one meeting of many. */
function canBeCarried({ recurrence }: EventDraft): boolean {
  return recurrence !== UNTOLD_RULE;
}

function movedTo(sighting: DraftSighting, interval: Interval): DraftSighting {
  const { reading } = sighting;
  return reading.status === 'read'
    ? { ...sighting, reading: { ...reading, draft: { ...reading.draft, interval } } }
    : sighting;
}
