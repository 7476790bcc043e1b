/** Of a list of cases the first; the others are tried in npm run test:deep. */
export const deepAfterFirst = (place: number) => ({ tag: place === 0 ? [] : ['@deep'] });
