// The access token's only home: `storage.session`, which is memory and dies with the browser.
import * as v from 'valibot';

/** `storage.session`, as far as it is needed. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const heldToken = v.object({
  email: v.string(),
  token: v.string(),
  expiresAt: v.number(),
  afterRefusalAt: v.nullable(v.number()),
});
/** `email`: whose it is. `afterRefusalAt`: when this token was got because Google refused the one before; else null. */
export type HeldToken = Readonly<v.InferOutput<typeof heldToken>>;

/** @param account names whose token it is: one account's calls must never go out with another's */
export function createSessionToken(session: SessionArea, account: string) {
  const key = `googleToken ${account}`;
  return {
    async read(): Promise<HeldToken | null> {
      const parsed = v.safeParse(heldToken, (await session.get(key))[key]);
      return parsed.success ? parsed.output : null;
    },
    write: (held: HeldToken): Promise<void> => session.set({ [key]: held }),
    remove: (): Promise<void> => session.remove(key),
  };
}
