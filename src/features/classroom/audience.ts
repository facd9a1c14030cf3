type Screens = {
  readonly screens: readonly ScreenDetailed[]
  readonly currentScreen: ScreenDetailed
}

type ScreenDetailed = {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
}

type WithScreens = Window & {
  getScreenDetails?: () => Promise<Screens>
  readonly screen: Screen & { readonly isExtended?: boolean }
}

let audience: Window | null = null

/**
 * Open the window for the class, on the other screen where the browser tells where that is. A window
 * that is open already comes to the front.
 */
export async function openAudienceWindow(): Promise<boolean> {
  if (audience && !audience.closed) {
    audience.focus()
    return true
  }
  const place = await otherScreen()
  const address = new URL(location.href)
  address.search = '?window=audience'
  address.hash = ''
  const features = place
    ? `popup,left=${place.availLeft},top=${place.availTop},width=${place.availWidth},height=${place.availHeight}`
    : 'popup,width=1024,height=768'
  audience = window.open(address, 'safe-steps-audience', features)
  return audience !== null
}

async function otherScreen(): Promise<ScreenDetailed | null> {
  const page = window as WithScreens
  if (!page.screen.isExtended || !page.getScreenDetails) {
    return null
  }
  try {
    const { screens, currentScreen } = await page.getScreenDetails()
    return screens.find((screen) => screen !== currentScreen) ?? null
  } catch {
    // Not granted: the teacher draws the window over.
    return null
  }
}
