// How somebody wants to be booked, as their published blocks carry it (docs/protocol.md section 1, `letThemCook.contract`).

/** null: they did not say, or nothing that makes sense. */
export interface BookingTerms {
  /** Shortest notice they ask for. */
  readonly noticeHours: number | null;
  readonly mayBookEdges: boolean | null;
  /** Share of working hours that is protected at most, 0-1. */
  readonly capShare: number | null;
}
