import { test as playwright, type BrowserContext, type TestInfo } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * A story. When it is over everybody in it closes their windows: a window that is left open goes on following what happens, so
 * each story would be slower than the one before, and disturbed by it. Of a story that failed each window is kept as a picture.
 */
export const test = playwright.extend<{ windowsClosed: void }>({
  windowsClosed: [
    async ({ browser }, use, story) => {
      await use();
      const failed = story.status !== story.expectedStatus;
      await Promise.all(browser.contexts().map((context) => closed(context, failed ? story : undefined)));
    },
    { auto: true },
  ],
});

async function closed(context: BrowserContext, failed: TestInfo | undefined): Promise<void> {
  for (const page of failed ? context.pages() : []) {
    const body = await page.screenshot({ timeout: 5_000 }).catch(() => undefined); // a page that crashed has none
    if (body) await failed?.attach('window', { body, contentType: 'image/png' });
  }
  await context.close();
}
