/** The page that a native listener works through: it keeps, exports and takes back the verdicts. */
export type ReportRow = {
  readonly id: string
  readonly hash: string
  readonly text: string
  readonly spoken: string
  readonly sounds: string
  readonly state: string
  readonly clip: string | null
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

const style = `
  body { max-width: 1100px; margin: 2rem auto; padding: 0 1rem; font: 18px/1.45 sans-serif; color: #12343b }
  header { position: sticky; top: 0; padding: .6rem 0; background: #fff; border-bottom: 2px solid #d8d2c4 }
  article { display: grid; grid-template-columns: 1fr 1fr; gap: .3rem 1.5rem; padding: 1rem 0; border-bottom: 1px solid #d8d2c4 }
  .text { font-size: 1.25rem; font-weight: 600 }
  .small { color: #4c666c; font-size: .85rem }
  audio { width: 100% }
  textarea, input, select, button { font: inherit; padding: .25rem .5rem }
  textarea { width: 100%; box-sizing: border-box }
  .word { display: grid; grid-template-columns: 1fr 1fr; gap: .4rem; margin: .4rem 0 }
`

const script = `
  const key = 'verdicts-' + document.documentElement.lang
  const start = { format: 1, locale: document.documentElement.lang, verdicts: {}, lexicon: {} }
  let state = JSON.parse(localStorage.getItem(key) ?? 'null') ?? start
  const articles = [...document.querySelectorAll('article')]
  const field = (article, name) => article.querySelector('[name="' + name + '"]')
  function show() {
    for (const article of articles) {
      const { verdict = '', note = '' } = state.verdicts[article.id] ?? {}
      const { written = '', spoken = '' } = state.lexicon[article.id] ?? {}
      for (const [name, value] of Object.entries({ verdict, note, written, spoken })) {
        field(article, name).value = value
      }
    }
    count()
  }
  function count() {
    const heard = Object.values(state.verdicts).filter(({ verdict }) => verdict).length
    document.querySelector('output').textContent = heard + ' / ' + articles.length
  }
  function read(article) {
    const value = (name) => field(article, name).value.trim()
    delete state.verdicts[article.id]
    delete state.lexicon[article.id]
    if (value('verdict') || value('note')) {
      state.verdicts[article.id] = { verdict: value('verdict'), note: value('note'), hash: article.dataset.hash }
    }
    if (value('written') && value('spoken')) {
      state.lexicon[article.id] = { written: value('written'), spoken: value('spoken') }
    }
    localStorage.setItem(key, JSON.stringify(state))
    count()
  }
  for (const article of articles) {
    article.addEventListener('change', () => read(article))
  }
  document.querySelector('#export').addEventListener('click', () => {
    const file = new Blob([JSON.stringify(state, null, 2)], { type: 'application/json' })
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: key + '.json' })
    link.click()
    URL.revokeObjectURL(link.href)
  })
  document.querySelector('#import').addEventListener('change', async ({ target }) => {
    try {
      const read = JSON.parse(await target.files[0].text())
      if (read.format !== 1 || read.locale !== state.locale) throw new Error('another language or format')
      state = read
      localStorage.setItem(key, JSON.stringify(state))
      show()
    } catch (error) {
      alert(target.files[0].name + ': ' + error.message)
    }
    target.value = ''
  })
  show()
`

export function reportPage(locale: string, voice: string, rows: readonly ReportRow[]): string {
  const articles = rows.map(
    ({ id, hash, text, spoken, sounds, state, clip }) => `
<article id="${escape(id)}" data-hash="${hash}">
  <div>
    <div class="text" lang="${locale}">${escape(text)}</div>
    <div>${escape(spoken)}</div>
    <div>${sounds === '' ? '' : `[${escape(sounds)}]`}</div>
    <div class="small">${escape(id)} · ${escape(state)}</div>
    ${clip === null ? '<p>no clip</p>' : `<audio controls preload="none" src="${escape(clip)}"></audio>`}
  </div>
  <div>
    <select name="verdict" aria-label="Verdict: ${escape(id)}">
      <option value="">not heard yet</option>
      <option value="good">good</option>
      <option value="understandable">strange, but understood</option>
      <option value="wrong">wrong, or not understood</option>
    </select>
    <div class="word">
      <input name="written" placeholder="word as it is written" aria-label="Word: ${escape(id)}">
      <input name="spoken" placeholder="as it is to be said" aria-label="Said: ${escape(id)}">
    </div>
    <textarea name="note" rows="2" placeholder="what is wrong" aria-label="Note: ${escape(id)}"></textarea>
  </div>
</article>`,
  )
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<title>Narration: ${locale}</title>
<style>${style}</style>
<header>
  <strong>${locale}: ${escape(voice)}</strong> · heard <output></output> ·
  <button id="export">Save verdicts</button>
  <label>Load verdicts <input id="import" type="file" accept=".json"></label>
</header>
<p>Listen to each sentence and choose a verdict. Where a word is said wrongly, write it as it stands
and as it is to be said (the README of the narration tool tells how). Everything is kept in this
browser; <em>Save verdicts</em> makes the file to send back, and
<code>npm run narrate -- --verdicts &lt;file&gt;</code> takes its corrections over.</p>
${articles.join('\n')}
<script>${script}</script>
`
}
