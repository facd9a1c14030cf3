import type { Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { expect } from './kiosk.ts'

/** As the README says of the demo profile. */
export const demoPin = '270615'

export async function unlock(page: Page, pin: string): Promise<void> {
  await page.keyboard.press('Control+Alt+Shift+K')
  await expect(page.getByRole('region', { name: /PIN/ })).toBeVisible()
  await page.keyboard.type(pin)
  await page.keyboard.press('Enter')
  await expect(page.locator('nav')).toBeVisible()
}

/** From the open staff area in English; what was written onto the stick, by the name of its file. */
export async function exportUsage(page: Page, stick: string): Promise<(file: string) => string> {
  await page.getByRole('button', { name: 'Usage' }).click()
  await page.getByRole('button', { name: 'Look for USB sticks' }).click()
  await page.getByRole('button', { name: stick }).click()
  await expect(page.getByText('You may pull the stick out.')).toBeVisible()
  const [folder] = readdirSync(stick)
  return (file) => readFileSync(`${stick}/${folder}/${file}`, 'utf8')
}
