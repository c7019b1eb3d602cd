import { useId } from 'preact/hooks';
import type { AutoAnswer } from '../../domain/auto-answer.ts';
import { shared, invitations as words } from '../../locales/words.ts';
import { AnswerLine } from '../answer-line.tsx';
import type { SectionProps } from './section.tsx';
import { SwitchField } from './switch-field.tsx';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The whole of the answer is seen here before it is ever sent; what was sent by itself is listed below. */
export function AutoAnswerForm(props: SectionProps) {
  const { overview, ask, tell } = props;
  const { autoAnswer } = overview.settings;
  const isLocked = overview.locked.includes('autoAnswer');
  const change = async (patch: Partial<AutoAnswer>) => {
    const next = { ...autoAnswer, ...patch };
    const note = next.isOn && !autoAnswer.isOn && next.note === '' ? words.settings.noteStandard : next.note;
    if (await ask('saveSettings', { patch: { autoAnswer: { ...next, note } } })) tell(shared.saved);
  };
  return (
    <div class="stack">
      <SwitchField
        label={words.settings.auto}
        why={words.settings.autoWhy}
        isOn={autoAnswer.isOn}
        isLocked={isLocked}
        onChange={(isOn) => void change({ isOn })}
      />
      {autoAnswer.isOn ? <Details {...props} change={change} /> : null}
      {autoAnswer.isOn ? <Log {...props} /> : null}
    </div>
  );
}

type Change = (patch: Partial<AutoAnswer>) => Promise<void>;

function Details({ overview, change }: SectionProps & { readonly change: Change }) {
  const { kind, note, exceptPeople, exceptWords } = overview.settings.autoAnswer;
  const id = useId();
  return (
    <div class="stack">
      <div class="field narrow">
        <label for={`${id}-kind`}>{words.settings.kind}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={(event) =>
            void change({ kind: event.currentTarget.value === 'maybe' ? 'maybe' : 'decline' })
          }
        >
          <option value="decline">{words.settings.kinds.decline}</option>
          <option value="maybe">{words.settings.kinds.maybe}</option>
        </select>
      </div>
      <Lines
        label={words.settings.note}
        why={note === '' ? words.settings.noteMissing : ''}
        text={note}
        most={500}
        onSave={(text) => change({ note: text.trim() })}
      />
      <Lines
        label={words.settings.people}
        why={words.settings.peopleWhy}
        text={exceptPeople.join('\n')}
        onSave={(text) =>
          change({ exceptPeople: linesOf(text.toLowerCase()).filter((line) => ADDRESS.test(line)) })
        }
      />
      <Lines
        label={words.settings.words}
        why={words.settings.wordsWhy}
        text={exceptWords.join('\n')}
        onSave={(text) => change({ exceptWords: linesOf(text).map((line) => line.slice(0, 60)) })}
      />
    </div>
  );
}

interface LinesProps {
  readonly label: string;
  readonly why: string;
  readonly text: string;
  readonly most?: number;
  readonly onSave: (text: string) => Promise<void>;
}

function Lines({ label, why, text, most = 3000, onSave }: LinesProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        maxLength={most}
        value={text}
        aria-describedby={`${id}-why`}
        onChange={(event) => void onSave(event.currentTarget.value)}
      />
      <p class="note" id={`${id}-why`}>
        {why}
      </p>
    </div>
  );
}

function Log({ overview, format }: SectionProps) {
  const answers = (overview.invitations?.answers ?? []).filter(({ isAutomatic }) => isAutomatic);
  return (
    <div>
      <h3>{words.settings.log}</h3>
      {answers.length === 0 ? <p class="small muted">{words.settings.logNone}</p> : null}
      {answers.map((answer) => (
        <AnswerLine
          key={`${answer.eventId} ${answer.at}`}
          answer={answer}
          format={format}
          now={overview.now}
        />
      ))}
    </div>
  );
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== '').slice(0, 50);
}
