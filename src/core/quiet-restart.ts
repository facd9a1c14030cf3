/** The hour of the night, 0 to 23, in which a kiosk starts its page anew. */
const quietHour = 3
/** So that it happens once a night, and never to a machine that was just switched on. */
const leastHours = 2

/**
 * Whether a page that nobody uses should start anew: whatever may have gathered in a day of children
 * is gone before the next. The clock of a machine may be wrong, so that a whole day is enough as well.
 */
export function isTimeToRestart(atRest: boolean, hour: number, hoursUp: number): boolean {
  return atRest && ((hour === quietHour && hoursUp >= leastHours) || hoursUp >= 30)
}
