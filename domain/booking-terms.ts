// How somebody wants to be booked, as their published blocks carry it (docs/protocol.md section 1, `letThemCook.contract`).

/** null: they did not say. */
export interface BookingTerms {
  /** Shortest notice they ask for. */
  readonly noticeHours: number | null;
  /** May the edges of a block be booked? */
  readonly areEdgesBookable: boolean | null;
  /** Share of working hours that is protected at most, 0-1. */
  readonly cap: number | null;
}
