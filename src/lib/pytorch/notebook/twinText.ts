/** What a notebook says before the NumPy twin, and over it. */
export const TWIN_TEXT = `## Chance

The book draws its random numbers from a generator that is easy to write down in any language. The next cell does so in NumPy, and gives the same bits: the same data, initial weights, dropout masks and batches.`;

export const TWIN_TITLE = 'Data, initial weights, masks and batches, in NumPy';
