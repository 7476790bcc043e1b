/**
 * The address that opens a figure as a slide.
 * @param page the figure's own, with the base path
 * @param query of a link to the figure's state
 * @param fragment of the same link
 */
export const slideAddress = (page: string, query: string, fragment: string): string => `${page}?view=slide&${query}#${fragment}`;
