import { cooking } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';

interface Props {
  /** As it is shown. */
  readonly standard: string;
  /** Id of the control that was changed: the focus goes there, since this button goes. */
  readonly control: string;
  readonly onBack: () => void;
}

/** Below a control that is not as it came: what it was, one click away. */
export function BackToDefault({ standard, control, onBack }: Props) {
  const back = () => {
    document.getElementById(control)?.focus();
    onBack();
  };
  return (
    <p>
      <button type="button" class="btn plain small" onClick={back}>
        <Icon name="undo" size="small" />
        {cooking.backToDefault(standard)}
      </button>
    </p>
  );
}
