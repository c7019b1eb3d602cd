import { options, privacy as text } from '../../locales/words.ts';
import { DataPanel } from './data-panel.tsx';
import { DeletePanel } from './delete-panel.tsx';
import { Section, type SectionProps } from './section.tsx';
import type { AppFacts } from './sections.tsx';

export function PrivacySection(props: SectionProps & Pick<AppFacts, 'save'>) {
  return (
    <Section title={options.section.privacy} intro={text.intro}>
      <div class="panel scroll">
        <table class="facts">
          <thead>
            <tr>
              <th scope="col">{text.what}</th>
              <th scope="col">{text.why}</th>
              <th scope="col">{text.where}</th>
            </tr>
          </thead>
          <tbody>
            {text.rows.map(([what, why, where]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{why}</td>
                <td>{where}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <DataPanel {...props} />
      <DeletePanel {...props} />
    </Section>
  );
}
