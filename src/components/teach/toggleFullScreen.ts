/** Full screen on or off; false where the browser has none for pages, or does not let this one. */
export async function toggleFullScreen(page: Document): Promise<boolean> {
  try {
    if (page.fullscreenElement) await page.exitFullscreen();
    // Some phones have no such thing, whatever their types say.
    else await (page.documentElement as Partial<HTMLElement>).requestFullscreen?.();
    return page.fullscreenEnabled;
  } catch {
    return false;
  }
}
