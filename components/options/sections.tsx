// THE LIST OF SECTIONS of the options page: deep link, sign, what draws it.
import type { VNode } from 'preact';
import type { IconName } from '../icon.tsx';
import { MirrorSection } from '../mirror/mirror-section.tsx';
import type { Shortcuts } from '../shortcuts.ts';
import { AccountSection } from './account-section.tsx';
import { AdvancedSection } from './advanced-section.tsx';
import { CookingSection } from './cooking-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { QueueSection } from './queue-section.tsx';
import type { RuleInfo } from './rule-row.tsx';
import { RulesSection } from './rules-section.tsx';
import type { SectionProps } from './section.tsx';
import { TeamSection } from './team-section.tsx';

export interface AppFacts {
  readonly rules: readonly RuleInfo[];
  /** Where the source is; null when the build does not say. */
  readonly homepage: string | null;
  readonly shortcuts: Shortcuts;
  /** Where the browser lets keys be changed. */
  readonly openShortcuts: () => void;
  readonly openWelcome: () => void;
  /** Into the person's downloads. */
  readonly save: (fileName: string, text: string) => void;
  /** After another language was chosen. */
  readonly reload: () => void;
}

interface SectionEntry {
  readonly icon: IconName;
  readonly draw: (props: SectionProps, facts: AppFacts) => VNode;
}

export const SECTIONS = {
  cooking: { icon: 'flame', draw: (props) => <CookingSection {...props} /> },
  team: { icon: 'team', draw: (props) => <TeamSection {...props} /> },
  rules: { icon: 'sliders', draw: (props, { rules }) => <RulesSection {...props} rules={rules} /> },
  queue: { icon: 'tray', draw: (props) => <QueueSection {...props} /> },
  mirror: { icon: 'chart', draw: (props) => <MirrorSection {...props} /> },
  account: {
    icon: 'person',
    draw: (props, { homepage }) => <AccountSection {...props} homepage={homepage} />,
  },
  privacy: { icon: 'shield', draw: (props, { save }) => <PrivacySection {...props} save={save} /> },
  advanced: { icon: 'key', draw: (props, facts) => <AdvancedSection {...props} facts={facts} /> },
} as const satisfies Record<string, SectionEntry>;

export type SectionId = keyof typeof SECTIONS;

export function isSection(id: string): id is SectionId {
  return Object.hasOwn(SECTIONS, id);
}
