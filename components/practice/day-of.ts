/** "12 Nov": the day, short, where the user is. */
export const dayOf = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(at);

/** Of today the time, of other days the day: for a list. */
export const shortTimeOf = (at: number, now: number, language: string): string =>
  new Date(at).toDateString() === new Date(now).toDateString()
    ? new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at)
    : dayOf(at, language);

/** "Thursday, 12 November 2026 at 09:30": for the head of a mail. */
export const dayAndTimeOf = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(at);
