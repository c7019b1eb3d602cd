// Every setting by its label, and what it is about: what the search looks through. tests/components/options/ goes over
// the controls of every section and says which one was forgotten.
import {
  account,
  advanced,
  cooking,
  cookingTime,
  house,
  invitations,
  mirror,
  options,
  queue,
  rules,
  rulesSection,
  shared,
  team,
} from '../../locales/words.ts';
import { SECTIONS, type SectionId } from './sections.tsx';

export interface Found {
  readonly section: SectionId;
  /** As the label, or the heading above, says it. */
  readonly words: string;
  /** Found by these words, too. */
  readonly about?: string;
}

type Entry = readonly [label: string, ...about: readonly string[]];

/** In the order of the sections. */
export function settingsIndex(): Found[] {
  const entries = entriesBySection();
  return (Object.keys(SECTIONS) as SectionId[]).flatMap((section) => [
    { section, words: options.section[section] },
    ...entries[section].map(([words, ...about]) => ({ section, words, about: about.join(' ') })),
  ]);
}

function entriesBySection(): Readonly<Record<SectionId, readonly Entry[]>> {
  return {
    cooking: [...cookingEntries(), ...invitationEntries()],
    team: [[team.addLabel], [team.cadence, team.oneOnOne]],
    rules: [
      ...Object.values(rules.list).map(({ title, why }): Entry => [title, why]),
      [rules.backToDefaults],
      [rulesSection.limits],
      [rulesSection.threshold, rulesSection.thresholdWhy],
      [rulesSection.refresh, rulesSection.refreshWhy],
      [rulesSection.saving],
      [rulesSection.askBeforeSaving, rulesSection.askBeforeSavingWhy],
    ],
    queue: [
      [queue.settings],
      [queue.holdDays, queue.holdDaysWhy],
      [queue.overrides, queue.overridesWhy],
      [queue.remind, queue.remindWhy],
    ],
    mirror: [[mirror.announce, mirror.announceWhy], [mirror.own.heading], [mirror.csv], [mirror.json]],
    account: [
      [account.connection],
      [account.another],
      [account.disconnect, account.disconnectNote],
      [account.clientId, account.steps],
      [house.accounts.title],
    ],
    privacy: [
      [house.data.title],
      [house.data.export, house.data.note],
      [house.data.import, house.data.importLabel],
      [house.data.calendar],
      [house.data.delete],
    ],
    advanced: [
      [advanced.sync],
      [shared.syncNow],
      [advanced.policy],
      [house.keys.title, house.keys.text, house.keys.change],
      [house.keys.change],
      [house.welcome],
      [house.language.label, house.language.why],
      [advanced.report, advanced.reportText],
      [advanced.reportCopy],
    ],
  };
}

function cookingEntries(): Entry[] {
  return [
    [cookingTime.list, cookingTime.add],
    [cookingTime.add],
    [cooking.addSingle],
    [cooking.capTitle],
    [cooking.notice],
    [cooking.edges, cooking.edgesMayBeBooked],
    [cooking.finish, cooking.finishWhy],
    [cooking.finishName],
    [cooking.finishDate],
    [cookingTime.workingHours, cookingTime.workingHoursWhy],
    [cookingTime.visibility],
    [cookingTime.blockTitle, cookingTime.blockTitleWhy],
  ];
}

/** The answer's own fields are there once it is switched on. */
function invitationEntries(): Entry[] {
  const { settings: text } = invitations;
  return [
    [text.title],
    [text.stuck, text.stuckWhy],
    [text.managerName],
    [text.managerEmail, text.managerWhy],
    [text.auto, text.autoWhy],
    [text.kind, text.auto],
    [text.note, text.auto],
    [text.people, text.peopleWhy, text.auto],
    [text.words, text.wordsWhy, text.auto],
    [text.log],
  ];
}
