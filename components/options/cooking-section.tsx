import { options, cookingTime as text } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import { BlockEditor } from './block-editor.tsx';
import { FinishLinePanel } from './finish-line-panel.tsx';
import { InvitationsPanel } from './invitations-panel.tsx';
import { PublicationChanges } from './publication-changes.tsx';
import { PublishingPanel } from './publishing-panel.tsx';
import { Section, type SectionProps } from './section.tsx';
import { TermsPanel } from './terms-panel.tsx';
import { WorkingHoursPanel } from './working-hours-panel.tsx';

export function CookingSection(props: SectionProps) {
  const { overview } = props;
  const zoneNote = (
    <div class="note">
      <Icon name="clock" size="small" /> <Say phrase={text.zone(overview.zone)} />
    </div>
  );
  return (
    <Section title={options.section.cooking} intro={text.intro} aside={zoneNote}>
      <BlockEditor {...props} />
      <PublicationChanges {...props} />
      <TermsPanel {...props} />
      <FinishLinePanel {...props} />
      <WorkingHoursPanel {...props} />
      <PublishingPanel {...props} />
      <InvitationsPanel {...props} />
    </Section>
  );
}
