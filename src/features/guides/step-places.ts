import type { StepPlace } from '../../guides'
import type { DrawingName } from '../../components/drawing-names'

/** The drawing of each place where a step happens. */
const DRAWINGS: Readonly<Record<StepPlace, DrawingName>> = {
  phone: 'my-code',
  home: 'home',
  counter: 'community-counter',
  employer: 'company-hr',
  hospital: 'hospital',
  pharmacy: 'pharmacy',
  bank: 'bank',
  tax: 'tax-office',
  police: 'police-station',
  school: 'school',
  shop: 'sim',
  call: 'call',
  day: 'calendar',
  cost: 'cost',
}

/**
 * The drawing of a place of a step.
 * @example placeDrawing('bank') // 'bank'
 */
export const placeDrawing = (place: StepPlace): DrawingName => DRAWINGS[place]
