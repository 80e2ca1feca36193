import type { Answers } from '../src/rules'

/** A child or a newborn, whose route its parent may decide. */
function byParent({ activity, parent }: Answers): string | null {
  if (parent === 'chinese-born-abroad') return 'u30-child-born-abroad'
  if (parent === 'chinese') return 'd04-child-of-chinese-parent'
  if (activity !== 'newborn') return null
  return parent === 'permanent-resident' ? 'd20-chengdu-newborn' : 'd21-u11-newborn'
}

/** With permanent residence: where the card was issued and the person is registered decides. */
function byCard({ activity, 'card-issued': issued, 'registered-long-term': registered }: Answers): string | null {
  const elsewhere = issued === 'elsewhere'
  const isUnregistered = elsewhere && (registered === 'no' || registered === 'unsure')
  const isRegistered = elsewhere && registered === 'yes'
  switch (activity) {
    case 'child':
      if (issued === 'here') return 'd19-chengdu-child'
      return elsewhere ? 'u38-chengdu-child-card-elsewhere' : 'd25-permanent-residence'
    case 'not-working':
      if (issued === 'here') return 'd10-chengdu-card-here'
      if (isRegistered) return 'd11-chengdu-card-elsewhere-registered'
      return isUnregistered ? 'd12-chengdu-card-elsewhere-not-registered' : 'd25-permanent-residence'
    case 'retired':
      if (isUnregistered) return 'd12-chengdu-card-elsewhere-not-registered'
      return issued === 'here' || isRegistered ? 'd10-chengdu-retired' : 'u06-retired-with-card'
    case 'employed':
    case 'posted':
      return 'd08-permanent-resident-employed'
    case 'self-employed':
      return 'd16-u05-permanent-resident-self-employed'
    default:
      return null
  }
}

/** Chengdu's `route` table written by hand as code, as the lower bound for the time. It is compared with the pack before it is timed. */
export function chengdu(a: Answers): string {
  if (a.insured === 'here') return 'd01-insured-here'
  if (a.insured === 'elsewhere') return 'd02-insured-elsewhere'
  switch (a.identity) {
    case 'hk-macao-taiwan':
      return 'd03-hk-macao-taiwan'
    case 'chinese-or-unsure':
      return 'd04-chinese-or-unsure'
    case 'border-pass':
      return 'd06-border-pass'
    case 'refugee-or-stateless':
      return 'u17-refugee-or-stateless'
    default:
  }
  const { activity, stay } = a
  if (activity === 'child' || activity === 'newborn') {
    const route = byParent(a)
    if (route !== null) return route
  }
  if (a.identity === 'none') return activity === 'child' ? 'd05-child-without-document' : 'd05-no-document'
  switch (activity) {
    case 'student':
      return 'd17-chengdu-student'
    case 'student-working':
      return 'd32-student-working'
    case 'remote':
      return 'u31-remote-work'
    case 'employed-past-age':
      return 'u36-past-retirement-age'
    case 'employed-elsewhere':
      return 'u37-employed-elsewhere'
    default:
  }
  if (stay === 'permanent-residence') return byCard(a) ?? 'u06-otherwise'
  if (activity === 'child') return 'd21-child-without-card'
  switch (stay) {
    case 'diplomat':
      return 'u18-diplomat'
    case 'permit-renewal':
      return 'u33-permit-renewal'
    case 'stay-permit':
      return 'u34-stay-permit'
    case 'work-visa':
      return 'u35-work-visa'
    case 'unsure':
      return 'd24-stay-unsure'
    case 'visa-or-visa-free':
      return activity === 'employed' ? 'd09-work-without-permit' : 'd23-short-stay'
    default:
  }
  if (activity === 'employed' || activity === 'posted') {
    if (stay === 'work-residence') return 'd07-work-permit-employed'
    if (stay === 'journalist') return 'd07-journalist-employed'
  }
  if (stay !== 'study-residence' && stay !== 'family-or-private') return 'u06-otherwise'
  if (activity === 'employed' || activity === 'posted' || activity === 'self-employed') return 'd09-work-without-permit'
  return activity === 'not-working' || activity === 'retired' ? 'd22-no-permanent-residence' : 'u06-otherwise'
}
