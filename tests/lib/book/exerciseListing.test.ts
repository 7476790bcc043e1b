import { expect, test } from 'vitest';
import { exerciseListing } from '../../../src/lib/book/exerciseListing';
import { parseMdx } from '../../../src/lib/book/parseMdx';

const page = parseMdx(`
<Exercise id="one" title="One" level="hard">
A question.

\`\`\`python
x = 1

y = 2
\`\`\`

<Solution>
\`\`\`python
z = 3
\`\`\`
</Solution>
</Exercise>

<Exercise id="two" title="Two" level="hard">
Only the solution has a program.

<Solution>
\`\`\`python
z = 3
\`\`\`
</Solution>
</Exercise>
`);

test('the program of a question is found line by line, and not that of a solution', () => {
  expect(exerciseListing(page, 'one')).toEqual(['x = 1', '', 'y = 2']);
  expect(exerciseListing(page, 'two')).toEqual([]);
  expect(exerciseListing(page, 'three')).toEqual([]);
});
