// What the popup answers to invitations over cooking time.
import type { Handlers } from '../../messages/channel.ts';
import type { Overview } from '../../messages/overview.ts';
import type { Worker } from './create-worker.ts';

export function invitationHandlers(
  { invitations, change, inBackground }: Worker,
  told: () => Promise<Overview>,
): Pick<Handlers, 'answerInvitation'> {
  return {
    answerInvitation: async ({ eventId, kind, note }) => {
      await change(() => invitations.answer(eventId, kind, note));
      inBackground('answer', invitations.look);
      return told();
    },
  };
}
