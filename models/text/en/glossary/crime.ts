/** Terms of the matter itself. */
export const crime = {
  homicide: {
    term: 'Homicide',
    means:
      'A victim of intentional homicide as counted by SESNSP. Figures of INEGI, from death certificates, are about a tenth higher.',
  },
  organisation: {
    term: 'Organisation',
    means: 'A criminal organisation with a name, or one that has split from it.',
  },
  'local-groups': {
    term: 'Local groups',
    means:
      'The many small groups without a name of their own here, taken together. What ends is taken in by them.',
  },
  rank: {
    term: 'Rank',
    means: 'Founder, leader or operator: how much the loss of a person matters to an organisation.',
  },
  cohesion: {
    term: 'Cohesion',
    means: 'How well an organisation holds together: 0 in pieces, 1 of one will.',
  },
  fragmentation: {
    term: 'Fragmentation',
    means: 'The breaking of organisations into more and smaller ones, by splits.',
  },
  command: {
    term: 'Command from prison',
    means: 'How far imprisoned bosses still lead their organisation.',
  },
  handover: {
    term: 'Handover',
    means:
      'Imprisoned bosses given to the United States as a group, outside the courts’ usual way.',
  },
  extradition: {
    term: 'Extradition',
    means: 'A prisoner given to the United States by the ordinary way, through the courts.',
  },
  retaliation: {
    term: 'Retaliation',
    means: 'Attacks by which an organisation answers the loss of its leaders.',
  },
  'turf-war': { term: 'Turf war', means: 'Fighting of organisations over territory.' },
  vacuum: {
    term: 'Vacuum',
    means: 'The room that a removed leader leaves, and that others fight over.',
  },
  witness: {
    term: 'Protected witness',
    means: 'A prisoner who testifies in the United States for a milder sentence.',
  },
  plea: { term: 'Plea', means: 'A prisoner’s declaration of guilt, most often as part of a deal.' },
  'circle-of-protection': {
    term: 'Circle of protection',
    means:
      'Politicians, police or military who shield an organisation, at the municipal, state or federal level.',
  },
  exposure: {
    term: 'Exposure',
    means: 'The share of the protecting circles that testimony has made known.',
  },
  pact: {
    term: 'Pact',
    means:
      'An understanding between an organisation and its protectors. When it breaks, it is renegotiated with violence.',
  },
  designation: {
    term: 'Designation',
    means: 'The listing of cartels as terrorist organisations by the United States.',
  },
  'room-for-action': {
    term: 'Room for action',
    means: 'How far the president of Mexico can set a security policy of her own.',
  },
  backlash: { term: 'Sovereignty backlash', means: 'Resentment at home over foreign pressure.' },
} as const;
