/** What a page that has just come says to a newer build that waits. */
export const TAKE_OVER = 'take over';
