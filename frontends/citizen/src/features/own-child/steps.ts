/**
 * What to do when one's own child is missing, in its order. That the police register at once: JJ Model Rules r.92 and
 * Bachpan Bachao Andolan (2013); at any station, and a free copy: BNSS s.173.
 */
export const STEPS = ['call', 'fir', 'helpline', 'take', 'tell', 'back'] as const
