// THE STORY, step by step. Each step says what it saw, read from the page or from the local Google, never what it hoped.
import { afterwards } from './afterwards.ts';
import { protect } from './protect.ts';
import { setAside } from './set-aside.ts';
import type { TourStep } from './tour-stage.ts';
import { warn } from './warn.ts';

export const tourSteps: readonly TourStep[] = [...protect, ...warn, ...setAside, ...afterwards];
