/** Words that were made into HTML when the book was built: with formulas and code. */
export const Html = ({ html }: { html: string }) => <span dangerouslySetInnerHTML={{ __html: html }} />;
