// Answers to invitations on their way: from what was decided to what Google has, and what follows from it.
import type { Browser } from 'webextension-polyfill';
import { createAnswerDelivery } from '../../services/invitations/answer-delivery.ts';
import { createInvitations } from '../../services/invitations/invitations.ts';
import type { Services } from './create-services.ts';
import { syncOwnNow } from './due-jobs.ts';

export function createInvitationsWork(services: Services, browser: Browser) {
  const invitations = createInvitations(services);
  const { deliver } = createAnswerDelivery(services);
  return {
    answer: invitations.answer,
    openCount: invitations.openCount,
    /** Answers that wait are sent, and those that their owner wants to go by themselves. */
    async look(): Promise<void> {
      await invitations.answerByItself();
      const { opened, isOutdated } = await deliver();
      if (opened > 0) await services.publish.publish();
      if (isOutdated) await syncOwnNow(services, browser);
    },
  };
}
