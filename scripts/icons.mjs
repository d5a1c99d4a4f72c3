/**
 * Draws the icons of the installed site out of `public/icons/icon.svg`. Run by hand after a change of the mark; the output
 * is committed: `npx node scripts/icons.mjs`. A maskable icon has its own ground and keeps the mark in the middle.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const folder = new URL('../public/icons/', import.meta.url);
const mark = (await readFile(new URL('icon.svg', folder), 'utf8')).replace(
  '<svg',
  '<svg width="100%" height="100%"',
);

const icons = [
  { file: 'icon-192.png', size: 192, share: 1, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, share: 1, ground: 'transparent' },
  { file: 'maskable-512.png', size: 512, share: 0.7, ground: '#fbf7ef' },
];

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { file, size, share, ground } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const inner = size * share;
  await page.setContent(
    `<style>body{margin:0;display:grid;place-content:center;height:100vh;background:${ground}}div{width:${inner}px;height:${inner}px}</style><div>${mark}</div>`,
  );
  const path = new URL(file, folder).pathname;
  const picture = await page.screenshot({ path, omitBackground: true });
  console.log(file, picture.length);
  await page.close();
}
await browser.close();
