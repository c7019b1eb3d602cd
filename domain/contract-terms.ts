// A person's terms beside their working hours, as their published blocks carry them (docs/protocol.md section 1).

export interface ContractTerms {
  /** How long before a meeting they would like to know of it. Hours. */
  readonly noticeHours: number;
  /** The first and the last half hour of a block may be booked: it stays in one piece. */
  readonly mayBookEdges: boolean;
  /** Share of the week's working hours that is protected at most, 0-1; what is above it is published as soft. */
  readonly capShare: number;
}

/** As read from somebody else's block. null: they did not say, or nothing that makes sense. */
export type BookingTerms = { readonly [Term in keyof ContractTerms]: ContractTerms[Term] | null };

/** Notice is asked for by who wants it: every draft of today would have a card otherwise. */
export const DEFAULT_TERMS: ContractTerms = { noticeHours: 0, mayBookEdges: true, capShare: 0.6 };

/** Hours that may be chosen as notice; 0: none is asked for. */
export const NOTICE_CHOICES = [0, 2, 4, 8, 12, 24, 48, 72] as const;
/** Less would protect nothing worth it, and all of a week may be protected. */
export const CAP_LIMITS = { min: 0.1, max: 1 } as const;
