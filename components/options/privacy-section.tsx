import { options, privacy as text } from '../../locales/words.ts';
import { Section } from './section.tsx';

export function PrivacySection() {
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
    </Section>
  );
}
