import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { speakOverPipe } from './dev-tools-pipe.ts'

function pipe() {
  const toBrowser = new PassThrough()
  const fromBrowser = new PassThrough()
  return { toBrowser, fromBrowser, devTools: speakOverPipe(toBrowser, fromBrowser) }
}

test('answers find their questions, in whatever pieces they arrive', async () => {
  const { toBrowser, fromBrowser, devTools } = pipe()
  const first = devTools.send('Page.enable', {}, 'tab')
  const second = devTools.send('Page.printToPDF')
  expect(String(toBrowser.read())).toBe(
    '{"id":1,"method":"Page.enable","params":{},"sessionId":"tab"}\0' +
      '{"id":2,"method":"Page.printToPDF","params":{}}\0',
  )
  const answers = Buffer.from(
    '{"method":"Page.loaded"}\0{"id":2,"result":{"data":"աբգ"}}\0{"id":1,"error":{"message":"no"}}\0',
  )
  for (let at = 0; at < answers.length; at += 7) {
    fromBrowser.write(answers.subarray(at, at + 7))
  }
  await expect(second).resolves.toEqual({ data: 'աբգ' })
  await expect(first).rejects.toThrow('Page.enable: no')
})

test('a browser that ends leaves nobody waiting', async () => {
  const { fromBrowser, devTools } = pipe()
  const asked = devTools.send('Page.enable')
  fromBrowser.destroy()
  await expect(asked).rejects.toThrow('ended')
})
