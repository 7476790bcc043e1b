const LINK = /<a class="sl-anchor-link"([^>]*)>((?:(?!<\/a>)[^])*?)<span class="sr-only"[^>]*>([^<]*)<\/span><\/a>/g;

/**
 * The page with the names of the links beside its headings in attributes. Starlight has them as hidden text, which reader views show in the headings.
 * @param {string} html
 */
export function withNamedHeadingLinks(html) {
  return html.replace(
    LINK,
    (_, /** @type {string} */ attributes, /** @type {string} */ icon, /** @type {string} */ name) =>
      `<a class="sl-anchor-link"${attributes} aria-label="${name.replaceAll('"', '&quot;')}">${icon}</a>`,
  );
}
