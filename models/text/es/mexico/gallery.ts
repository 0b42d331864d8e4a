/** The gallery in Spanish: entries and their scenarios by id. */

/** Title and question of each gallery entry. */
export const gallery: Readonly<
  Record<string, { readonly title: string; readonly sentence: string }>
> = {
  'handover-29': {
    title: 'La entrega de los 29',
    sentence:
      'El 27 de febrero de 2025 México entregó a 29 jefes presos a Estados Unidos: ¿qué se sigue de ello y qué no?',
  },
  'no-handover': {
    title: 'Sin entrega',
    sentence:
      'Los jefes se quedan donde están: ¿cómo siguen la violencia y la presión sin ninguna entrega?',
  },
  'three-waves': {
    title: 'Las tres entregas reales',
    sentence:
      '29, luego 26, luego 37 presos en once meses: ¿las entregas repetidas alejan los aranceles, y a qué precio?',
  },
  'handover-witness-deals': {
    title: 'Entrega con acuerdos para testigos',
    sentence:
      'La fiscalía ofrece un acuerdo a casi todos los jefes entregados: ¿a quién exponen los testimonios y qué exige después Washington?',
  },
  'handover-prisons-hardened-first': {
    title: 'Primero endurecer las cárceles',
    sentence:
      '¿Es menor la furia cuando los jefes pierden una celda mexicana dura y no una cómoda?',
  },
  'kingpin-captures': {
    title: 'Captura de capos',
    sentence:
      'Tres grandes jefes caen en operativos en menos de un año: ¿acaba eso con sus organizaciones o las multiplica?',
  },
  'root-causes': {
    title: 'Causas de fondo: «abrazos, no balazos»',
    sentence:
      'Empleos y escuelas en vez de operativos, frente a la confrontación: ¿qué salva más vidas en un año y qué en cinco?',
  },
  confrontation: {
    title: 'Confrontación',
    sentence:
      'Más operativos, detenciones, decomisos, extradiciones y tropas a la vez: ¿qué sube junto con las cifras que anuncian los secretarios?',
  },
  prevention: {
    title: 'Prevención del reclutamiento',
    sentence:
      'Se llega a la mitad de los jóvenes en riesgo y nada más cambia: ¿cuánto tardan las organizaciones en encogerse?',
  },
  'purge-the-protectors': {
    title: 'Depurar a los protectores',
    sentence:
      'Los funcionarios a quienes exponen los testigos son removidos de inmediato: ¿conviene romper el pacto, o primero cuesta vidas?',
  },
};

/** Title and description of each scenario of the gallery. */
export const scenarios: Readonly<
  Record<string, { readonly title: string; readonly description: string }>
> = {
  'no-handover': {
    title: 'Sin entrega',
    description:
      'No se entrega a nadie; las extradiciones ordinarias y todo lo demás siguen como en febrero de 2025.',
  },
  'handover-29': {
    title: 'Entrega de los 29',
    description: 'Se entrega a 29 jefes presos en la semana 0; lo demás queda como estaba.',
  },
  'three-waves': {
    title: 'Tres entregas',
    description:
      'Las entregas del 27 de febrero de 2025, 12 de agosto de 2025 y 20 de enero de 2026, como ocurrieron.',
  },
  'handover-witness-deals': {
    title: 'Entrega con acuerdos para testigos',
    description:
      'La entrega de los 29 y acuerdos para nueve de cada diez jefes bajo custodia estadounidense.',
  },
  'handover-trials-only': {
    title: 'Entrega, solo juicios',
    description: 'La entrega de los 29 y ningún acuerdo.',
  },
  'handover-prisons-hardened-first': {
    title: 'Cárceles endurecidas, luego entrega',
    description:
      'Las cárceles se endurecen desde la semana 0 y los 29 son entregados en la semana 12.',
  },
  'handover-in-week-12': {
    title: 'Entrega en la semana 12',
    description: 'La misma entrega en la semana 12, desde cárceles como son hoy.',
  },
  'kingpin-captures': {
    title: 'Capos capturados',
    description:
      'Los jefes del CJNG, la Nueva Familia y los Cárteles Unidos son capturados, uno cada doce semanas.',
  },
  'kingpins-killed': {
    title: 'Capos abatidos',
    description: 'Los mismos tres jefes en las mismas semanas, abatidos y no capturados.',
  },
  'operators-captured': {
    title: 'Operadores capturados',
    description:
      'En lugar de tres jefes, veinte operadores de las mismas tres organizaciones, en las mismas semanas.',
  },
  'root-causes': {
    title: 'Causas de fondo',
    description:
      'Prevención amplia; pocos operativos, menos detenciones y decomisos, pocas extradiciones.',
  },
  confrontation: {
    title: 'Confrontación',
    description:
      'Muchos operativos, el doble de detenciones y decomisos, más extradiciones, tropas en cuatro estados.',
  },
  prevention: {
    title: 'Prevención',
    description:
      'La prevención llega a la mitad de los jóvenes en riesgo desde la semana 0; lo demás no cambia.',
  },
  'more-arrests': {
    title: 'El doble de detenciones',
    description: 'El doble de detenciones de integrantes en vez de prevención.',
  },
  'purge-the-protectors': {
    title: 'Entrega, acuerdos y depuración',
    description:
      'La entrega de los 29 con acuerdos para testigos, y seis de cada diez funcionarios expuestos removidos en un año.',
  },
};
