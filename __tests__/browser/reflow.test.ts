import { applyAppearance } from '../support/appearances'
import { hiddenFocus, roomForContent } from '../support/low-window'
import { today } from '../support/questionnaire'
import { setUpSite } from '../support/site'
import { tourEveryScreen } from '../support/tours'
import { findOverlaps, findVisualFaults } from '../support/visual-faults'

// Zoom: of the whole page as WCAG 1.4.10 asks, of the text alone as 1.4.4 asks.

const site = setUpSite()

/** How a screen is looked at, and the px of its height that bars must leave. */
const looks = {
  // What a zoom of 400 % leaves of a window of 1280 × 1024 px.
  'page at 400 %': { dark: false, textScale: 1, width: 320, height: 256, room: 128 },
  'text at 200 %': { dark: false, textScale: 2, width: 390, height: 844, room: 0 },
}

test.each(['en', 'my', 'ar'])(
  '%s, page or text enlarged: no screen scrolls sideways, no text is cut, and the focus is in sight',
  async (language) => {
    const found: Record<string, unknown> = {}
    await tourEveryScreen({ site, person: { language, today, reducedMotion: true } }, async (page, path) => {
      for (const [name, look] of Object.entries(looks)) {
        await applyAppearance(page, look)
        const { clipped, overflow } = await findVisualFaults(page, [], /$^/)
        const [overlaps, hidden, room] = [await findOverlaps(page), await hiddenFocus(page), await roomForContent(page)]
        if (clipped.length + overlaps.length + hidden.length + overflow > 0 || room < look.room)
          found[`${path}, ${name}`] = { clipped, overlaps, hidden, overflow, room }
      }
    })
    expect(found).toEqual({})
  },
)
