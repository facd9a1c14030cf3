import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { sheetStateExpression } from '../../src/core/print/sheet.ts'
import { failure, success, type Result } from '../../src/core/result.ts'
import { untilReady } from '../host/prints.ts'
import { printArguments } from './browser-arguments.ts'
import { speakOverPipe, type DevTools } from './dev-tools-pipe.ts'
import type { Browser } from './find-browser.ts'

const longestMilliseconds = 90_000

/** Make a page into a PDF with the installed browser, unseen and with nothing kept. */
export async function printPage(
  browser: Browser | null,
  address: string,
): Promise<Result<Uint8Array>> {
  if (!browser) {
    return failure('unavailable', 'There is no browser that could make a PDF.')
  }
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const userDataFolder = mkdtempSync(path.join(os.tmpdir(), 'safe-steps-print-'))
  const child = spawn(browser.path, printArguments({ userDataFolder, asRoot }), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const failed = new Promise<never>((_, reject) => child.once('error', reject))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const timer = setTimeout(() => child.kill('SIGKILL'), longestMilliseconds)
  try {
    const devTools = speakOverPipe(child.stdio[3] as Writable, child.stdio[4] as Readable)
    return await Promise.race([print(devTools, address), failed])
  } catch (error) {
    return failure('unavailable', `The browser made no PDF: ${(error as Error).message}`)
  } finally {
    clearTimeout(timer)
    child.kill('SIGKILL')
    void ended.then(() =>
      rm(userDataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(
        () => undefined,
      ),
    )
  }
}

async function print(devTools: DevTools, address: string): Promise<Result<Uint8Array>> {
  const { targetId } = await devTools.send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await devTools.send('Target.attachToTarget', { targetId, flatten: true })
  const ask = (method: string, params: object) => devTools.send(method, params, String(sessionId))
  // Answers once the page is there and can be asked.
  await ask('Page.navigate', { url: address })
  const ready = await untilReady(async () => {
    const { result } = await ask('Runtime.evaluate', { expression: sheetStateExpression })
    return (result as { readonly value?: unknown }).value
  })
  if (!ready.ok) {
    return ready
  }
  const { data } = await ask('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  return success(Buffer.from(String(data), 'base64'))
}
