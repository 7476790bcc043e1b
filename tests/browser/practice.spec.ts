import { accessibilityFaults } from './accessibilityFaults';
import { answerWith, exerciseOn, pageOfExercise, UNFILLED, verdict } from './answering';
import { expect, test } from './book';
/** Of each graded exercise one right answer and a wrong one, as tests/lib/practice has them. */
import answers from './exerciseAnswers.json' with { type: 'json' };

test('an answer that cannot be read is told why, and stays; one that can be is graded by a run, and kept', async ({ page }) => {
  const exercise = await exerciseOn(page, 'dropout/', 'count-the-survivors');
  const field = exercise.getByRole('textbox');
  await expect(exercise.locator('.solution')).toBeHidden();
  for (const [typed, said] of [
    ['', 'There is no answer yet'],
    ['0,5', 'decimal point'],
    ['1e999', 'too large'],
    ['about 3 %', 'the number alone'],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(exercise.locator('.answer-problem')).toContainText(said);
    await expect(field).toHaveValue(typed);
  }
  await field.fill('6');
  await field.press('Enter');
  await expect(verdict(exercise)).toHaveText('Not what was measured');
  await expect(exercise.locator('.answer-outcome')).toContainText(/You said 6\s*passes; 8 seeds gave \d+ to \d+/);
  await expect(exercise.locator('.answer-outcome')).toContainText('Six is the number of units in a pass on average');
  await expect(exercise.locator('.answer-outcome')).toBeFocused();
  await expect(exercise.locator('.solution')).toBeVisible();
  await page.reload();
  await exercise.scrollIntoViewIfNeeded();
  await expect(verdict(exercise)).toHaveText('Not what was measured');
  await expect(field).toHaveValue('6');
  await exercise.getByRole('button', { name: 'Answer again' }).click();
  await field.fill('100');
  await exercise.getByRole('button', { name: 'Commit and run' }).click();
  await expect(verdict(exercise)).toHaveText('Right');
});

test('without scripts an exercise has its question, its hints and its solution, and no form', async ({ browser, site }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}dropout/in-practice/`);
  const exercise = page.locator('#dropout-bugs');
  await expect(exercise.locator('.expressive-code').first()).toBeVisible();
  await expect(exercise.locator('.practice')).toBeHidden();
  await exercise.locator('.solution > summary').click();
  await expect(exercise.locator('.solution')).toContainText('is never called');
  await page.close();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a curve is drawn by a finger, and a swipe upwards over it scrolls the page', async ({ page }) => {
    const exercise = await exerciseOn(page, 'dropout/', 'draw-the-noise');
    const sheet = exercise.locator('.curve-axes');
    await sheet.scrollIntoViewIfNeeded();
    const box = await sheet.boundingBox();
    if (!box) throw new Error('no sheet');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    await touch('touchStart', box.x + 2, box.y + box.height - 4);
    for (let i = 1; i <= 20; i++) await touch('touchMove', box.x + (i / 20) * (box.width - 2), box.y + box.height * (1 - 0.6 * (i / 20)));
    await touch('touchEnd');
    await expect(exercise.locator('.curve-handle.undrawn')).toHaveCount(0);
    const before = await page.evaluate(() => scrollY);
    await touch('touchStart', box.x + box.width * 0.55, box.y + box.height * 0.9);
    for (let i = 1; i <= 20; i++) await touch('touchMove', box.x + box.width * 0.55, box.y + box.height * 0.9 - i * 8);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test('a full storage is told, and the answer is graded all the same @deep', async ({ page }) => {
  await page.addInitScript(() => {
    const store = localStorage.setItem.bind(localStorage);
    Storage.prototype.setItem = (key: string, value: string) => {
      if (key.includes('reader')) throw new DOMException('full', 'QuotaExceededError');
      store(key, value);
    };
  });
  const exercise = await exerciseOn(page, 'dropout/', 'noise-budget');
  await exercise.getByRole('textbox').fill('900');
  await exercise.getByRole('textbox').press('Enter');
  await expect(verdict(exercise)).toHaveText('Right');
  await expect(exercise.locator('.answer-keeping')).toContainText('storage is full');
});

test('what somebody else has put into the storage harms nothing @deep', async ({ page }) => {
  const exercise = await exerciseOn(page, 'dropout/', 'noise-budget');
  await exercise.getByRole('textbox').fill('100');
  await exercise.getByRole('textbox').press('Enter');
  await expect(verdict(exercise)).toBeVisible();
  const alter = (from: string, to: string) =>
    page.evaluate(
      ([from, to]) => {
        const key = Object.keys(localStorage).find((name) => name.includes('reader')) ?? '';
        localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace(from, to));
      },
      [from, to] as const,
    );
  await alter('"wrong"', '"right"');
  await page.reload();
  await exercise.scrollIntoViewIfNeeded();
  await expect(verdict(exercise)).toHaveText('Not what comes out');
  await alter('"answer":"100"', '"answer":"<img src=x onerror=alert(1)>"');
  await page.reload();
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise.locator('.answer-problem')).toContainText('cannot be read');
  await exercise.getByRole('textbox').fill('900');
  await exercise.getByRole('textbox').press('Enter');
  await expect(verdict(exercise)).toHaveText('Right');
});

for (const [id, { right, wrong }] of Object.entries(answers))
  test(`${id} is answered by the keyboard alone, wrongly and rightly @deep`, async ({ page }) => {
    const exercise = await exerciseOn(page, pageOfExercise.get(id) ?? '', id);
    for (const [answer, said] of [
      [wrong, /^(Not what|Not just)/],
      [right, /^Right$/],
    ] as const) {
      await answerWith(exercise, id, answer, right);
      await exercise.locator('.answer-commit').press('Enter');
      await expect(verdict(exercise)).toHaveText(said, { timeout: 30_000 });
      await expect(exercise.locator('.answer-outcome')).not.toContainText(UNFILLED);
      if (said.source.startsWith('^Not') || said.source.includes('Not what'))
        await exercise.getByRole('button', { name: 'Answer again' }).press('Enter');
    }
    expect(await accessibilityFaults(page)).toEqual([]);
  });

for (const id of Object.keys(answers).filter((each) => each.endsWith('-bugs')))
  test(`every fault of ${id} shows in what is run after the answer @deep`, async ({ page }) => {
    const exercise = await exerciseOn(page, pageOfExercise.get(id) ?? '', id);
    await answerWith(exercise, id, answers[id as keyof typeof answers].wrong, '');
    await exercise.locator('.answer-commit').press('Enter');
    await expect(verdict(exercise)).toBeVisible({ timeout: 30_000 });
    const faults = exercise.locator('.answer-faults > li');
    for (const fault of await faults.all()) {
      await expect(fault.locator('.answer-symptom > p')).toHaveText(/^Run just now, .+: .*\d.* as it was meant, .*\d.* with this fault\.$/);
      await expect(fault.locator('.answer-symptom .seed-dot')).toHaveCount(6);
      expect(await fault.locator('.answer-symptom > p').textContent()).not.toMatch(UNFILLED);
    }
    await expect(faults.locator('.answer-symptom')).toHaveCount(await faults.count());
  });
