import { mount } from 'svelte'
import { App } from './app/app.svelte.ts'
import Root from './app/Root.svelte'
import { connect } from './app/connect.ts'
import SafePage from './app/SafePage.svelte'
import '@fontsource-variable/noto-sans/wght.css'
import '@fontsource-variable/noto-sans-armenian/wght.css'
import './styles/tokens.css'
import './styles/base.css'

const target = document.getElementById('app')
if (!target) {
  throw new Error('index.html has no #app')
}
// A function, since the classic script of the HTML edition may not wait at its top level.
void start(target)

async function start(target: HTMLElement): Promise<void> {
  const sheet = new URLSearchParams(location.search).get('sheet')
  if (sheet !== null) {
    const { showSheet } = await import('./app/sheet-page.ts')
    return showSheet(target, sheet)
  }
  const connected = await connect()
  if (connected.ok) {
    const { bridge, info, index, settings } = connected.value
    const app = new App(bridge, info, index, settings)
    await app.open()
    target.replaceChildren()
    if (info.mode === 'classroom') {
      // A kiosk never loads what only a teacher needs.
      const { default: ClassroomRoot } = await import('./app/ClassroomRoot.svelte')
      mount(ClassroomRoot, { target, props: { app } })
    } else {
      mount(Root, { target, props: { app } })
    }
  } else {
    target.replaceChildren()
    mount(SafePage, { target })
  }
}
