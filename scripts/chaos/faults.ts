/** What a handler did: row by row, in the order in which it was done. */
export interface Effect {
  event_id: string;
  handler: string;
  key: string;
  /** The place of the event among those of its key. */
  n: number;
}

export interface Faults {
  missing: number;
  doubled: number;
  disordered: number;
}

/** What must never be: an effect that is missing, there twice, or before an earlier one of its key. */
export function faultsIn(effects: Effect[], expected: number): Faults {
  const seen = new Set(effects.map(({ event_id, handler }) => `${event_id} ${handler}`));
  const last = new Map<string, number>();
  let disordered = 0;
  for (const { handler, key, n } of effects) {
    const lane = `${handler} ${key}`;
    if (n < (last.get(lane) ?? 0)) disordered++;
    last.set(lane, n);
  }
  return { missing: expected - seen.size, doubled: effects.length - seen.size, disordered };
}
