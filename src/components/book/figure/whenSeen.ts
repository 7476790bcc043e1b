/** When a figure wakes, for Astro's `client:visible`: when so much of it is on the screen that a picture can be seen. All figures are higher. */
export const WHEN_SEEN = { rootMargin: '0px 0px -250px' };
