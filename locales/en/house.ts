// Options: taking data along and deleting it, accounts, keys, language, search.
import type { ImportProblem } from '../../messages/data.ts';
import { phrase } from '../phrase.ts';

const problem: Record<ImportProblem, string> = {
  tooLarge: 'This file is too large to be an export of Let Them Cook.',
  notJson: 'This file is no export of Let Them Cook: it is not JSON.',
  notOurs: 'This file is no export of Let Them Cook.',
  newer: 'A newer version of Let Them Cook wrote this file. Update the extension first.',
  malformed: 'This file is damaged. Nothing was changed.',
};

const blocks = (count: number) => (count === 1 ? '1 block' : `${count} blocks`);

export const house = {
  data: {
    title: 'Your data',
    export: 'Export everything',
    import: 'Import…',
    importLabel: 'Import: choose a file',
    calendar: 'Blocks as a calendar file',
    note: 'JSON, with a preview and undo. The calendar file (ICS) opens in any calendar.',
    exported: 'Exported.',
    failed: 'That could not be read.',
    preview: 'This file would change:',
    nothing: 'Everything in this file is here already.',
    newBlocks: (count: number) => (count === 1 ? '1 new block' : `${count} new blocks`),
    changedBlocks: (count: number) => (count === 1 ? '1 changed block' : `${count} changed blocks`),
    newPeople: (count: number) => (count === 1 ? '1 new person' : `${count} new people`),
    newHeld: (count: number) => (count === 1 ? '1 held request' : `${count} held requests`),
    newDecisions: (count: number) => (count === 1 ? '1 decision' : `${count} decisions`),
    settings: (count: number) => (count === 1 ? '1 setting' : `${count} settings`),
    restStays: 'Everything else stays as it is.',
    apply: 'Import',
    cancel: 'Cancel',
    imported: phrase`Imported.`,
    undone: 'Undone.',
    problem,
    delete: 'Delete all my data…',
    deleteTitle: 'Delete everything?',
    deleteText: (count: number) =>
      `Settings, queue and mirror in this browser, and ${blocks(count)} in your calendar.`,
    deleteNone: 'Settings, queue and mirror in this browser. No block is in your calendar.',
    offline: 'Google can’t be reached now: blocks in your calendar stay until it can.',
    exportFirst: 'Export first',
    deleteIt: 'Delete',
    keep: 'Keep',
    deleted: 'Everything is deleted.',
    leaveThem: 'Leave them in the calendar',
    left: (count: number) =>
      count === 1
        ? 'Deleted here. 1 block stays in your calendar until Google can be reached; then it goes by itself.'
        : `Deleted here. ${count} blocks stay in your calendar until Google can be reached; then they go by themselves.`,
  },
  accounts: {
    title: 'Accounts in this browser',
    current: 'In use',
    use: 'Use',
    useAccount: (email: string) => `Use ${email}`,
  },
  keys: {
    title: 'Keyboard',
    text: 'They work in every tab.',
    cookNow: 'Cook for an hour',
    pause: 'Pause the guard, or resume',
    stuck: 'I’m stuck',
    openQueue: 'Open the hold queue',
    none: 'no key',
    change: 'Change keys in the browser',
    withKey: (label: string, key: string) => `${label} (${key})`,
  },
  language: {
    label: 'Language',
    auto: 'As the browser',
    why: 'Calendar tabs that are open follow after a reload.',
  },
  search: {
    label: 'Search settings',
    none: 'Nothing found.',
    result: (section: string, setting: string) => `${section}: ${setting}`,
  },
  welcome: 'Show the first page again',
} as const;
