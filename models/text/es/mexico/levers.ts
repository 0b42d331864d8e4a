/** Levers of the Mexico model in Spanish; marks and zones stand in the order of the English ones. */

/** One lever's words. */
export interface LeverWords {
  readonly label: string;
  readonly help: string;
  /** Labels of the lever's marks, in their order. */
  readonly marks: readonly string[];
  /** Labels of the lever's zones, in their order. */
  readonly zones: readonly string[];
}

/** Lever groups by id. */
export const leverGroups = {
  'handovers-and-prisons': 'Entregas y cárceles',
  justice: 'Justicia',
  force: 'Fuerza',
  'root-causes': 'Causas de fondo',
  washington: 'Washington',
} as const;

/** Levers by id. */
export const levers: Readonly<Record<string, LeverWords>> = {
  cooperation: {
    label: 'Extradiciones ordinarias',
    help: 'Cuántos presos llegan a Estados Unidos por la vía ordinaria, la judicial, a lo largo del año. 1 equivale a unos 65 al año. Las entregas en bloque son eventos de la línea de tiempo.',
    marks: ['53 en 2019', '37 en 2021', '78 en 2022'],
    zones: ['Se niega', 'Ordinaria', 'Solícita'],
  },
  'prison-hardness': {
    label: 'Dureza de las cárceles mexicanas',
    help: 'Con qué dureza y qué aislamiento vive un jefe en una cárcel mexicana: 0 % es una cárcel gobernada por los internos, 100 % una de alta seguridad en Estados Unidos. Desde las cárceles cómodas los jefes mandan, y les duele perderlas.',
    marks: ['Nivel de 2025, estimado'],
    zones: [
      'Mandan los internos',
      'Los internos comparten el poder',
      'Manda el Estado',
      'Como alta seguridad de EE. UU.',
    ],
  },
  'witness-deals': {
    label: 'Acuerdos ofrecidos a testigos',
    help: 'Proporción de los jefes bajo custodia estadounidense a quienes la fiscalía ofrece un acuerdo: una pena menor a cambio de su testimonio. Los testimonios exponen, muchos meses después, a los políticos, policías y militares que los protegían.',
    marks: ['Negociaban o se habían declarado culpables en 12 meses'],
    zones: ['Solo juicios', 'Lo usual', 'Un acuerdo para todos'],
  },
  purges: {
    label: 'Depuración de funcionarios expuestos',
    help: 'Proporción de los funcionarios expuestos como protectores que son removidos en un año. La protección se reduce, pero donde se rompe un viejo pacto la violencia aumenta al principio.',
    marks: [],
    zones: ['Impunidad', 'A fondo'],
  },
  'field-operations': {
    label: 'Operativos contra líderes',
    help: 'Operativos al mes para detener a un líder que está libre. Algunos tienen éxito y algunos acaban en un enfrentamiento.',
    marks: ['«Abrazos, no balazos», estimado', 'Ritmo de principios de 2025, estimado'],
    zones: ['Se abstiene', 'Como en 2025', 'Guerra contra los capos'],
  },
  'operation-force': {
    label: 'Abatir en vez de capturar',
    help: 'De los operativos que dan con su objetivo, la proporción en que este muere en vez de ser detenido. A una muerte le sigue más violencia que a una captura, y un jefe muerto no declara.',
    marks: [],
    zones: ['Con vida', 'Vivo o muerto'],
  },
  arrests: {
    label: 'Detenciones de integrantes',
    help: 'Integrantes comunes y operadores encarcelados, como múltiplo de 2024.',
    marks: ['Nivel de 2024'],
    zones: ['Pocas', 'Detenciones masivas'],
  },
  seizures: {
    label: 'Decomisos de droga',
    help: 'Droga decomisada, como múltiplo de 2024. La escasez eleva los precios, y por lo que vale más se pelea más.',
    marks: ['Nivel de 2024'],
    zones: ['Mira a otro lado', 'Mano dura'],
  },
  troops: {
    label: 'Tropas adicionales en el estado',
    help: 'Soldados y guardias nacionales enviados a un estado además de su guarnición ordinaria, en miles.',
    marks: [],
    zones: ['Guarnición', 'Reforzado', 'Ocupado'],
  },
  prevention: {
    label: 'Prevención del reclutamiento',
    help: 'Proporción de jóvenes en riesgo a quienes llegan escuelas, empleos y becas. Tarda años en surtir efecto y después reduce las organizaciones más que cualquier otra palanca.',
    marks: [],
    zones: ['Casi nada', 'Amplia', 'Casi todos'],
  },
  'tariff-threat': {
    label: 'Amenaza de aranceles',
    help: 'Con cuánta fuerza amenaza Washington a México con aranceles: 0 % nada, 100 % hay fecha y tasa.',
    marks: ['25 % en vigor', 'T-MEC exento', 'Amenaza de 30 %', 'Aplazados 90 días'],
    zones: ['Sin amenaza', 'Amenaza latente', 'Con fecha'],
  },
  'us-posture': {
    label: 'Acusaciones sin pruebas',
    help: 'Hasta dónde acusa Washington al gobierno mexicano de colusión antes de cualquier testimonio: 0 % silencio, 100 % acusación abierta.',
    marks: ['Colusión alegada, sin pruebas a la vista'],
    zones: ['Socio', 'Sospecha', 'Acusación abierta'],
  },
  designation: {
    label: 'Designación terrorista',
    help: '1: seis organizaciones mexicanas están designadas como terroristas; 0: ninguna.',
    marks: ['Seis organizaciones designadas'],
    zones: [],
  },
  'us-prison-severity': {
    label: 'Severidad de las cárceles de Estados Unidos',
    help: 'Lo que espera un jefe entregado: 0 % una pena leve y cómoda, 100 % cadena perpetua en una celda de alta seguridad. La distancia respecto de la cárcel que deja alimenta la furia, y el miedo a ella hace que otros peleen hasta la última bala.',
    marks: ['Se espera cadena perpetua en alta seguridad'],
    zones: ['Leve', 'Perpetua en aislamiento'],
  },
};
