import type { NamedInstance } from '../../domain/instance-edit.ts';
import type { Instant } from '../../domain/time.ts';
import type { Overview } from '../../messages/overview.ts';
import type { Formats } from '../format.ts';
import type { Shortcuts } from '../shortcuts.ts';
import type { Ask } from '../use-overview.ts';

/** What every part of the popup is given. */
export interface PanelProps {
  readonly overview: Overview;
  readonly ask: Ask;
  readonly format: Formats;
  readonly now: Instant;
  /** The popup asks whether its owner is stuck in this block. */
  readonly onStuckQuestion: (instance: NamedInstance) => void;
  readonly openOptions: (section?: string) => void;
  /** The first page, with its sample week. */
  readonly openWelcome: () => void;
  /** Said in tooltips. */
  readonly shortcuts?: Shortcuts | undefined;
}
