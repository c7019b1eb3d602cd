// The story of the product, played without a person: two profiles, one step a line with what was seen, numbered pictures.
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveCalendarPage } from '../calendar-page/serve.ts';
import type { DemoBrowser } from '../demo.ts';
import { startLocalGoogle } from '../google/server.ts';
import { launchProfile, type Profile } from '../launch-browser.ts';
import { ENGINEER_A, MANAGER, seedTeam, ZONE } from '../seed.ts';
import type { Stage } from './tour-stage.ts';
import { tourSteps } from './tour-steps.ts';

const PICTURES = resolve(import.meta.dirname, '..', '..', 'tour');

/** @returns whether every step was seen as told. Stops at the first that was not. */
export async function runTour(browser: DemoBrowser): Promise<boolean> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const startedAt = Date.now();
  const google = await startLocalGoogle({ world: seedTeam(startedAt), calendarPage: serveCalendarPage });
  const profiles: Profile[] = [];
  try {
    for (const person of [ENGINEER_A, MANAGER]) {
      profiles.push(await launchProfile({ ...browser, google, person, isHeadless: true, timeZone: ZONE }));
    }
    const [engineer, manager] = profiles as [Profile, Profile];
    return await play({ google, startedAt, engineer, manager, page: null });
  } finally {
    for (const profile of profiles) await profile.close();
    await google.close();
  }
}

async function play(stage: Stage): Promise<boolean> {
  for (const [index, step] of tourSteps.entries()) {
    const number = String(index + 1).padStart(2, '0');
    const picture = join(
      PICTURES,
      `${number}-${step.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.png`,
    );
    try {
      const seen = await step.play(stage);
      await stage.page?.screenshot({ path: picture });
      console.log(`${number} ok    ${step.title}: ${seen}`);
    } catch (error) {
      await stage.page?.screenshot({ path: picture }).catch(() => undefined);
      console.log(`${number} FAIL  ${step.title}: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }
  console.log(`\nAll ${tourSteps.length} steps seen. Pictures: ${PICTURES}`);
  return true;
}
