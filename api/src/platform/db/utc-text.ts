/** A moment as SQL puts it into JSON, in the one shape that moments have on the wire: `2026-03-02T09:00:00.000Z`. */
export const utcText = (moment: string): string =>
  `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
