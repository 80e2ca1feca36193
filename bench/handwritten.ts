import type { Answers } from '../src/rules'

/** Chengdu's `route` table written by hand as code, as the lower bound for the time. It is compared with the pack before it is timed. */
export function chengdu(a: Answers): string {
  if (a.insured === 'here') return 'd01-insured-here'
  if (a.insured === 'elsewhere') return 'd02-insured-elsewhere'
  switch (a.identity) {
    case 'hk-macao-taiwan':
      return 'd03-hk-macao-taiwan'
    case 'chinese-or-unsure':
      return 'd04-chinese-or-unsure'
    case 'none':
      return 'd05-no-document'
    case 'border-pass':
      return 'd06-border-pass'
    default:
  }
  const { activity, stay } = a
  const young = activity === 'child' || activity === 'newborn'
  if (young && a.parent === 'chinese') return 'd04-child-of-chinese-parent'
  if (activity === 'student') return 'd17-chengdu-student'
  if (activity === 'newborn') return a.parent === 'permanent-resident' ? 'd20-chengdu-newborn' : 'd21-u11-newborn'
  const resident = stay === 'permanent-residence'
  if (activity === 'child') return resident ? 'd19-chengdu-child' : 'd21-child-without-card'
  if (activity === 'not-working' && resident) {
    if (a['card-issued'] === 'here') return 'd10-chengdu-card-here'
    return a['registered-long-term'] === 'yes'
      ? 'd11-chengdu-card-elsewhere-registered'
      : 'd12-chengdu-card-elsewhere-not-registered'
  }
  if (activity === 'employed' || activity === 'posted') {
    if (stay === 'work-residence') return 'd07-work-permit-employed'
    if (stay === 'journalist') return 'd07-journalist-employed'
    if (resident) return 'd08-permanent-resident-employed'
    if (
      stay === 'study-residence' ||
      stay === 'family-or-private' ||
      (stay === 'visa-or-visa-free' && activity === 'employed')
    )
      return 'd09-work-without-permit'
  }
  if (activity === 'self-employed') {
    if (resident) return 'd16-u05-permanent-resident-self-employed'
    if (stay === 'study-residence' || stay === 'family-or-private') return 'd09-work-without-permit'
  }
  if (activity === 'not-working' && (stay === 'family-or-private' || stay === 'study-residence'))
    return 'd22-no-permanent-residence'
  if (stay === 'visa-or-visa-free') return 'd23-short-stay'
  return stay === 'unsure' ? 'd24-stay-unsure' : 'u06-otherwise'
}
