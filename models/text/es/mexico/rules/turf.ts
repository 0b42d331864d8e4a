/** La disputa por el territorio. */
import type { RulesInWords } from './words';

export const turf: RulesInWords = {
  'broken-pacts-heat': {
    title: 'Los pactos rotos avivan la disputa',
    says: 'Cuando caen los protectores, el pacto que mantenía el orden se rompe y se renegocia con violencia.',
    parameters: { strength: 'aumento de la disputa si cayera toda la protección a la vez' },
  },
  'internal-war': {
    title: 'Guerra interna',
    says: 'Cuando un grupo está en guerra abierta con quienes dejó, como Chapitos y Mayiza, los estados que comparten arden.',
    parameters: {
      intensity: 'disputa donde los dos bandos comparten un estado, respecto de enemigos abiertos',
    },
  },
  'operators-are-missed': {
    title: 'Se echa de menos a los operadores',
    says: 'Cuando se detiene a operadores que aún no han sido reemplazados, su organización puede pelear menos por un tiempo.',
    parameters: {
      strength: 'proporción de sus disputas que una organización sin operadores no podría pelear',
    },
  },
  'rivals-fight': {
    title: 'Los rivales pelean por el territorio',
    says: 'Cuando varios rivales tienen partes del mismo estado, pelean por él.',
    parameters: {
      rivalry: 'disputa donde dos enemigos abiertos comparten un estado',
      background: 'disputa entre dos organizaciones cualesquiera, respecto de enemigos abiertos',
    },
  },
  'scarcity-heats': {
    title: 'La escasez aviva la disputa',
    says: 'Cuando los decomisos hacen escasear la droga, las organizaciones pelean más por lo que queda.',
    parameters: { strength: 'aumento de la disputa con el doble de los decomisos de 2024' },
  },
  strongholds: {
    title: 'Bastiones',
    says: 'Cuando una organización tiene más de un estado, ahí ocurre más de lo que hace y de lo que sufre.',
  },
  'troops-calm': {
    title: 'Las tropas calman',
    says: 'Cuando se envían tropas a un estado, sus guerras por territorio se calman mientras ellas permanecen.',
    parameters: {
      strength: 'proporción semanal de la guerra por territorio que contienen muchísimas tropas',
      half: 'miles de soldados con los que se alcanza la mitad de eso',
    },
  },
  'turf-follows-contest': {
    title: 'Las guerras por territorio siguen a la disputa',
    says: 'Cuando crece la disputa por un estado, sus guerras por territorio la siguen en pocas semanas.',
    parameters: { 'half-life': 'semanas hasta que se recorre la mitad del camino' },
  },
  'turf-wars-kill': {
    title: 'Las guerras por territorio matan',
    says: 'Cuando las guerras por territorio son más intensas, o las organizaciones más grandes de lo que las hace su crecimiento habitual, ahí se asesina a más personas.',
  },
  'weakness-invites': {
    title: 'La debilidad atrae a los rivales',
    says: 'Cuando una organización ha perdido cohesión, los rivales avanzan contra ella y crece la disputa por su territorio.',
    parameters: { strength: 'disputa por unidad de cohesión perdida, donde lo tiene todo' },
  },
  'removal-leaves-vacuum': {
    title: 'Queda un vacío',
    says: 'Cuando se remueve a más líderes que de costumbre, queda un vacío donde la organización es más fuerte, que se cierra en alrededor de un año.',
    parameters: { 'half-life': 'semanas hasta que se cierra la mitad del vacío' },
  },
  'shock-spreads': {
    title: 'La conmoción se extiende',
    says: 'Cuando una organización fue sacudida hace unos meses, la disputa crece un poco en todos sus estados.',
    parameters: { far: 'aumento de la disputa por unidad de conmoción anterior' },
  },
  'vacuum-is-fought-over': {
    title: 'El vacío se disputa',
    says: 'Cuando hay un vacío en un estado, la disputa crece ahí y en los estados vecinos de la misma organización.',
    parameters: {
      here: 'aumento de la disputa por unidad de vacío en el estado',
      near: 'aumento por unidad de vacío en los estados vecinos donde está presente la organización',
    },
  },
  'strength-shows': {
    title: 'Fuerza',
    says: 'Cuando una organización ha perdido cohesión o está sacudida, es más débil que de costumbre.',
    parameters: { shock: 'fuerza que se pierde por unidad de conmoción' },
  },
  'territory-shifts': {
    title: 'El territorio cambia de manos',
    says: 'Cuando una organización es más débil que sus rivales en un estado, el territorio pasa a ellos.',
    parameters: {
      pace: 'proporción del territorio que cambia de manos por semana por unidad de fuerza',
    },
  },
};
