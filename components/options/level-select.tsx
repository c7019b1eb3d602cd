import { LEVELS, type Level } from '../../domain/focus-block.ts';
import { cookingTime as text } from '../../locales/words.ts';

export function LevelSelect({ level, onChange }: { level: Level; onChange: (level: Level) => void }) {
  return (
    <select
      class="sm"
      aria-label={text.levelLabel}
      value={level}
      onChange={(event) => {
        const chosen = LEVELS.find((each) => each === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {LEVELS.map((each) => (
        <option key={each} value={each}>
          {text.level[each]}
        </option>
      ))}
    </select>
  );
}
