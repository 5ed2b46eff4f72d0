// Puts text, and HTML beside it, on the clipboard of the browser as another program would.
import type { Page } from 'playwright-core';

export async function putOnClipboard(page: Page, { text, html }: { text: string; html?: string }): Promise<void> {
  const other = await page.context().newPage();
  await other.setContent('<input value="x" />');
  await other.evaluate(
    (held) => {
      document.addEventListener('copy', (event) => {
        event.preventDefault();
        event.clipboardData?.setData('text/plain', held.text);
        if (held.html !== undefined) event.clipboardData?.setData('text/html', held.html);
      });
      document.querySelector('input')?.select();
    },
    { text, html },
  );
  await other.keyboard.press('Control+c');
  await other.close();
  await page.bringToFront();
}
